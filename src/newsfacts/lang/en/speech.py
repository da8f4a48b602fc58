# SPDX-License-Identifier: MIT
"""English: words of reporting, and what stands between each of them and what was said.

Cues and the company they keep were counted in the training part of PolNeAR (Newell et al. 2018).
"""

from newsfacts.lang.schema import SpeechWords

_REGULAR_CUES = """
    accuse acknowledge add address advise advocate affirm agree allege announce answer apologize applaud argue
    articulate ask assert assure attack attest avow bash beg bemoan berate bill blame blast boast brag brand
    broadcast call cast caution challenge chant characterize charge chide chime cite claim clarify comment compare
    complain concede conclude condemn confess confirm congratulate contend continue counter credit criticize cry
    debate declare decry defend deliver demand denounce deny depict deride describe detail disagree disclose discuss
    dismiss disparage dispute divulge dub elaborate email emphasize encourage endorse enthuse estimate exclaim
    exhort expand explain express frame greet grumble gush hail hammer highlight hint implore imply indicate inform
    insist insult interject interview intone introduce invite issue joke knock label lament laud lecture liken
    maintain marvel mention moan mock murmur muse mutter note observe offer opine order outline paint pitch plead
    pledge point ponder portray post praise predict present press proclaim project promise pronounce propose protest
    publish question quip quote rail read reaffirm rebuke recall recommend recount reference reiterate reject
    release remark remind repeat reply report request respond retort reveal ridicule rip rule scoff scold share
    shout signal slam snap snarl sneer speculate state stress suggest sum surmise talk taunt testify thank threaten
    title tout trumpet tweet underscore unveil urge verify voice vouch vow warn welcome whisper wonder yell
"""

_NOUNS = """
    acknowledgment admission argument assertion assurance charge claim comment conclusion contention declaration
    insistence pledge prediction promise remark statement suggestion vow warning
"""

SPEECH = SpeechWords(
    cues={
        **dict.fromkeys(_REGULAR_CUES.split(), ()),
        "admit": ("admitted", "admitting"),
        "concur": ("concurred", "concurring"),
        "echo": ("echoes",),
        "lay": ("laid",),
        "rebut": ("rebutted", "rebutting"),
        "refer": ("referred", "referring"),
        "say": ("said",),
        "shoot": ("shot",),
        "submit": ("submitted", "submitting"),
        "speak": ("spoke", "spoken"),
        "spell": ("spelt",),
        "swear": ("swore", "sworn"),
        "tell": ("told",),
        "write": ("wrote", "written"),
    },
    source_phrases=frozenset({"according to", "in the words of"}),
    quoting=frozenset({"quoted as", "quotes as", "cited as", "was heard", "were heard", "been heard"}),
    openers={
        "that": frozenset(
            """
            acknowledge add admit advise affirm agree allege announce argue ask assert assure attest
            boast brag call caution charge claim clarify comment complain concede conclude confirm
            contend continue counter debate declare demand deny disclose echo email emphasize
            estimate explain express grumble hint imply indicate inform insist interview joke lament maintain
            marvel mention moan note observe opine order pledge point post predict project promise propose quip
            read reaffirm recall recommend reiterate reject remark remind repeat reply report
            respond reveal say shout signal speculate state stress submit suggest surmise swear tell
            testify tweet urge voice vow warn write yell
            """.split()
        ),
        "to": frozenset(
            """
            agree bill claim pledge point promise propose refer reference respond threaten vow
            """.split()
        ),
        "for": frozenset(
            """
            advocate apologize argue ask call credit praise press request vouch
            """.split()
        ),
        "about": frozenset(
            """
            ask boast brag complain debate detail joke muse note point press question remark report
            speak speculate talk tweet warn write
            """.split()
        ),
        "of": frozenset(
            """
            assure boast call chant complain inform mention praise promise question speak warn
            """.split()
        ),
        "on": frozenset(
            """
            agree attack blame call disagree expand praise
            """.split()
        ),
        "against": frozenset(
            """
            argue attack caution protest rail warn
            """.split()
        ),
        "with": frozenset(
            """
            agree concur disagree email issue
            """.split()
        ),
        "how": frozenset(
            """
            ask describe discuss explain outline question recall say
            """.split()
        ),
        "what": frozenset(
            """
            ask recall wonder
            """.split()
        ),
        "whether": frozenset(
            """
            ask question wonder
            """.split()
        ),
        "why": frozenset(
            """
            ask explain question
            """.split()
        ),
        "if": frozenset(
            """
            ask say wonder
            """.split()
        ),
        "at": frozenset(
            """
            hint
            """.split()
        ),
        "out": frozenset(
            """
            call lay point speak spell tweet
            """.split()
        ),
        "over": frozenset(
            """
            debate
            """.split()
        ),
    },
    clauses=frozenset(
        """
        acknowledge add admit affirm agree allege announce argue assert attest boast charge claim
        comment complain concede conclude confirm contend counter declare deny disclose
        emphasize estimate explain hint imply indicate insist joke lament maintain mention note observe
        opine pledge point post predict promise propose quip read recall recommend reiterate remark
        repeat reply report respond reveal say shout state stress suggest surmise swear testify tweet
        vow write yell
        """.split()
    ),
    listeners=frozenset(
        """
        advise ask assure beg caution email implore inform order remind tell urge warn
        """.split()
    ),
    carriers=frozenset("express voice".split()),
    objects=frozenset(
        """
        accuse applaud articulate bemoan blame blast characterize chide cite condemn congratulate credit criticize
        decry defend denounce deride describe discuss dismiss endorse express hail liken mock outline
        pitch plead portray praise question quote rebuke rebut recount reference reject slam tout voice
        """.split()
    ),
    nouns={form: noun for noun in _NOUNS.split() for form in (noun, noun + "s")},
    messages=frozenset(
        """
        advice assessment conclusion message plea question reaction response summary verdict view warning words
        """.split()
    ),
    owners=frozenset("his her their its our my".split()),
    occasions=frozenset("interview post speech statement tweet".split()),
    occasion_marks=frozenset("in during".split()),
    aside_marks=frozenset({"as"}),
    question_labels=frozenset({"q", "question"}),
    answer_labels=frozenset({"a", "answer"}),
    showing=frozenset(
        "show find put give have indicate suggest reveal demonstrate list estimate record count calculate".split()
    ),
    rating=frozenset("put peg place estimate report record confirm project forecast".split()),
    rated_at=frozenset({"at"}),
    counting=frozenset("report record confirm estimate project forecast".split()),
    believing=frozenset("believe think expect".split()),
    samples=frozenset("poll polls polling survey surveys study studies census analysis tally averages".split()),
    records=frozenset(
        """
        audit audits average database examination files filings forecast forecasts index investigation number numbers
        projections estimates records results review statistics tallies count counts chart model models updates
        """.split()
    ),
    unnamed=frozenset("that this these those what".split()),
    panels=frozenset("poll survey surveys census analysis tally".split()),
    within=frozenset("in per from".split()),
)
