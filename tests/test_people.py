# SPDX-License-Identifier: MIT
"""Who a source is: name, kind and role, from the article alone."""

from __future__ import annotations

import re

import pytest

import newsfacts as nf
from newsfacts._people import Resolver

ARTICLE = (
    "Harbour Minister Ingrid Solberg closed the port on Monday. "
    "Tom Okafor, a spokesman for the dockers, said work would stop. "
    "Solberg called the strike unlawful. "
    "The Maritime Safety Agency (MSA) sent two boats. "
    "Residents watched from the pier."
)


def resolve(text: str, *phrases: str) -> nf.Mention:
    """The last of the phrases, each resolved in turn as a speaker, looked for behind the one before."""
    document = nf.Document(text, layout=False)
    offset, sources = 0, list[tuple[int, int]]()
    for phrase in phrases:
        place = re.compile(rf"(?<!\w){re.escape(phrase)}(?!\w)").search(text, offset)
        assert place is not None
        sources.append((document.words.at(place.start()), document.words.before(place.end())))
        offset = place.end()
    resolver = Resolver(document.people, lambda word: (one for one in reversed(sources) if one[0] < word))
    mention = resolver.resolve(*sources[-1])
    assert mention.text == phrases[-1]
    return mention


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Ingrid Solberg", "Ingrid Solberg"),
        ("Harbour Minister Ingrid Solberg", "Ingrid Solberg"),
        ("Tom Okafor, a spokesman for the dockers,", "Tom Okafor"),
        ("The Maritime Safety Agency (MSA)", "Maritime Safety Agency"),
    ],
)
def test_phrase_with_a_name(phrase: str, name: str) -> None:
    assert resolve(ARTICLE, phrase).name == name


@pytest.mark.parametrize(
    ("text", "phrases", "name"),
    [
        # A surname is the fullest name that the article has for it.
        (ARTICLE + " Solberg left.", ("Tom Okafor", "Solberg"), "Ingrid Solberg"),
        (ARTICLE + " Okafor left.", ("Solberg", "Residents", "Okafor"), "Tom Okafor"),
        # A possessive is whom its pronoun is.
        (ARTICLE + " She left. Few believed her claim.", ("Tom Okafor", "Solberg", "her"), "Ingrid Solberg"),
        (ARTICLE + " Few believed his claim.", ("Solberg", "his"), "Tom Okafor"),
        # An acronym is the name that it was given for.
        (ARTICLE + " The MSA agreed.", ("Solberg", "The MSA"), "Maritime Safety Agency"),
        # So it is where it only has the letters of that name.
        ("The Harbour Police Union met. On Friday the HPU agreed.", ("the HPU",), "Harbour Police Union"),
        # Of two with one surname it is the one of the gender that the form of address tells, or of the same title.
        ("Anna Reed met her cousin Paul Reed in the harbour. Mr. Reed agreed.", ("Mr. Reed",), "Paul Reed"),
        ("Anna Reed met her cousin Paul Reed in the harbour. Ms. Reed agreed.", ("Ms. Reed",), "Anna Reed"),
        (
            "Judge Anna Reed met with Sen. Kim Reed in the harbour office. Judge Reed agreed.",
            ("Judge Reed",),
            "Anna Reed",
        ),
        # Where the surname stands second, it is a middle name by its place.
        ("Caspar Lam Tat-wai left. On Friday Lam left.", ("Caspar Lam Tat-wai", "Lam"), "Caspar Lam Tat-wai"),
        # A first name alone.
        (ARTICLE + " On Friday Ingrid left.", ("Ingrid",), "Ingrid Solberg"),
        # A pronoun is the last speaker of its gender.
        (ARTICLE + " She said more.", ("Ingrid Solberg", "She"), "Ingrid Solberg"),
        (ARTICLE + " He said more.", ("Tom Okafor", "He"), "Tom Okafor"),
        (
            "Maria Lund spoke first. Peter Holm spoke next. She said no.",
            ("Maria Lund", "Peter Holm", "She"),
            "Maria Lund",
        ),
        # Right behind quotation marks it is rather the speaker, and nobody who is only spoken of inside them.
        (
            "Paul Reed spoke of the fire. \u201cJames Cole saved us, and the boats,\u201d he said.",
            ("Paul Reed", "he"),
            "Paul Reed",
        ),
        # It is the owner of the subject too, and whom "the mayor" stands for.
        (
            "The court let Paul Reed speak. James Cole's report came out months after he left.",
            ("Paul Reed", "he"),
            "James Cole",
        ),
        (
            "The boats of Mayor James Cole were late. Paul Reed objected to that. The mayor left. In Oslo, he said no.",
            ("Paul Reed", "he"),
            "James Cole",
        ),
        # A name that tells another gender elsewhere, or is short for a woman's and a man's, tells none.
        ("On Friday Jean Dupont left the harbour. He said no.", ("He",), "Jean Dupont"),
        ("On Friday Sam Okoye left the harbour. She said no.", ("She",), "Sam Okoye"),
        ("On Friday Sam Okoye left the harbour. He said no.", ("He",), "Sam Okoye"),
        # A word that opens a sentence is no name for that.
        ("Ann Roe sells bags. Squint, and they look like silk. She said so.", ("She",), "Ann Roe"),
        ("Ann Roe sells bags. Himself a tailor, Tom Poe agreed. He said so.", ("Tom Poe", "He"), "Tom Poe"),
        # Nobody is named by an appositive but the one before it.
        ("On Friday Ann Roe, an award-winning chef who said no, left.", ("chef",), "Ann Roe"),
        # Of equals the first in the sentence.
        ("On Monday James Cole, whose boat Paul Reed has, left. He said no.", ("He",), "James Cole"),
        # The first of two subjects that "and" joins.
        ("James Cole and Paul Reed met in the harbour. He said no.", ("He",), "James Cole"),
        # "It" is the body that is the subject, and so is "the company"; "the court" is only a court.
        (ARTICLE + " It said more.", ("The Maritime Safety Agency (MSA)", "It"), "Maritime Safety Agency"),
        (
            "Harlan Games lost its files on Friday. The studio said so on its website.",
            ("The studio",),
            "Harlan Games",
        ),
        (
            "The Supreme Court of Norway met. The Harlan Agency objected on Friday. The court agreed.",
            ("The Harlan Agency", "The court"),
            "Supreme Court of Norway",
        ),
        # A noun beside a name tells that it is a body.
        ("On Friday the software company Vextra lost its files. The company said so.", ("The company",), "Vextra"),
        ("On Friday Vextra, a software company in Oslo, lost its files. It said so.", ("It",), "Vextra"),
        # "The senator" is the one who was a subject last, "the 45-year-old" the one of that age.
        (
            "Sen. Ann Roe and others met Sen. Kim Poe. On Friday Roe left the harbour. The senator said so.",
            ("The senator",),
            "Ann Roe",
        ),
        ("Ann Roe, 45, of Oslo met Kim Poe, 54. The 45-year-old said so.", ("The 45-year-old",), "Ann Roe"),
        ("On Friday Ann Roe, a lawyer who said no, left the harbour.", ("a lawyer",), "Ann Roe"),
        # The owner of what is a subject stands before its verb, and is none where a preposition stands before it.
        (
            "Ann Lee left. The head of St Olave\u2019s, the Rev Kim Poe, stayed. She said so.",
            ("Ann Lee", "She"),
            "Kim Poe",
        ),
        ("Ann Lee left to take a seat in Oslo\u2019s Senate. She said so.", ("Ann Lee", "She"), "Ann Lee"),
        # Letters behind a number are no name.
        ("The Harlan Agency shut at 14.52 GMT. It said so.", ("It",), "Harlan Agency"),
        # One who is not known for it is "the actor" only where nobody else could be.
        ("On Friday Ann Roe left the harbour. The actress said so.", ("The actress",), "Ann Roe"),
        # A contraction is a pronoun too.
        (ARTICLE + " She\u2019ll say more.", ("Tom Okafor", "She\u2019ll"), "Ingrid Solberg"),
        # A pronoun is the new subject where one has come up since the last speaker.
        ("Paul Reed objected. James Cole stood up. He said no.", ("Paul Reed", "He"), "James Cole"),
    ],
)
def test_later_mention(text: str, phrases: tuple[str, ...], name: str) -> None:
    assert resolve(text, *phrases).name == name


@pytest.mark.parametrize(
    ("sentence", "phrase", "name"),
    [
        # What opens a sentence is no part of a name, nor is what a person is.
        ("Meanwhile Jane Doe said no.", "Meanwhile Jane Doe", "Jane Doe"),
        ("Republican Jane Doe said no.", "Republican Jane Doe", "Jane Doe"),
        ("On Monday Harlan County Recorder Jane Doe said no.", "Harlan County Recorder Jane Doe", "Jane Doe"),
        ("Yesterday Secretary of State Jane Doe said that it was too late.", "Secretary of State Jane Doe", "Jane Doe"),
        ("Then Rep. Jane Doe of Ohio said no.", "Rep. Jane Doe of Ohio", "Jane Doe"),
        ("Meteorologist Estael Sias said no.", "Meteorologist Estael Sias", "Estael Sias"),
        ("Campaigner Joan Whitlock said no.", "Campaigner Joan Whitlock", "Joan Whitlock"),
        ("Det Ch Insp Marc Bowes said that it was too late.", "Det Ch Insp Marc Bowes", "Marc Bowes"),
        # A first name in the middle of a name is no end of a title.
        ("President Luiz Lula da Silva said no.", "President Luiz Lula da Silva", "Luiz Lula da Silva"),
        ("On Friday Karel van Wyk said no.", "Karel van Wyk", "Karel van Wyk"),
        # A dash between spaces parts, a hyphen joins, and behind it may stand a small letter.
        ("LEEDS - Jane Doe said no.", "Jane Doe", "Jane Doe"),
        ("On Friday Kim Ji-hee said no.", "Kim Ji-hee", "Kim Ji-hee"),
        # A month can be a surname, a title too.
        ("On Friday Theresa May said no.", "Theresa May", "Theresa May"),
        ("On Friday Larry King said no.", "Larry King", "Larry King"),
        # Small words join the names of bodies.
        (
            "The Commission on Harbour Safety said no.",
            "The Commission on Harbour Safety",
            "Commission on Harbour Safety",
        ),
        ("The Bank of Norway said no.", "The Bank of Norway", "Bank of Norway"),
        ("The Ferry Drivers' Union said no.", "The Ferry Drivers' Union", "Ferry Drivers' Union"),
        ("The Women's Dock Party said no.", "The Women's Dock Party", "Women's Dock Party"),
        ("Ann Lee's Foundation said no.", "Ann Lee's Foundation", "Foundation"),
        ("The Ferry and Dock Union said no.", "The Ferry and Dock Union", "Ferry and Dock Union"),
        ("The College and Ferry Union said no.", "The College and Ferry Union", "College and Ferry Union"),
        # Behind the first comma stands what the speaker is.
        (
            "Phil Tan, head of the United Dock Workers, said no.",
            "Phil Tan, head of the United Dock Workers,",
            "Phil Tan",
        ),
        ("Tim Hess, who met Mr. Roe, said no.", "Tim Hess, who met Mr. Roe,", "Tim Hess"),
        # So does the name behind what somebody is.
        ("The adjudicator, Aoibh Crowe, said no.", "The adjudicator, Aoibh Crowe", "Aoibh Crowe"),
        ("Her brother, Tariq Vane, said no.", "Her brother, Tariq Vane", "Tariq Vane"),
        ("Holm\u2019s uncle, Yorick Vane, said no.", "Holm\u2019s uncle, Yorick Vane", "Yorick Vane"),
        (
            "Solicitor for the Harbour Board, Orla Vane, said no.",
            "Solicitor for the Harbour Board, Orla Vane",
            "Orla Vane",
        ),
        (
            "Chairman of the Shippers\u2019 Forum, Alhaji Sani Dogo, said no.",
            "Chairman of the Shippers\u2019 Forum, Alhaji Sani Dogo",
            "Sani Dogo",
        ),
        (
            "The press officer in the port, SP Sani Dogo, said no.",
            "The press officer in the port, SP Sani Dogo",
            "Sani Dogo",
        ),
        (
            "The lawmaker representing Harbour South, Hon. Sani Dogo, said no.",
            "The lawmaker representing Harbour South, Hon. Sani Dogo",
            "Sani Dogo",
        ),
        (
            "The Director-General of the port, Zubaida Dogo, said no.",
            "The Director-General of the port, Zubaida Dogo",
            "Zubaida Dogo",
        ),
        ("The dead man\u2019s widow, Sunit, said no.", "The dead man\u2019s widow, Sunit", "Sunit"),
        # Initials without spaces begin a name.
        ("On Friday T.R. Joseph said no.", "T.R. Joseph", "T.R. Joseph"),
        ("Leader of the Opposition T.R. Joseph said no.", "Leader of the Opposition T.R. Joseph", "T.R. Joseph"),
        # Titles stand before a name, letters for honours behind.
        ("Superintendent of Police Tarun Bisht said no.", "Superintendent of Police Tarun Bisht", "Tarun Bisht"),
        ("Sr. Agnes Pullan said no.", "Sr. Agnes Pullan", "Agnes Pullan"),
        ("Comrade Sani Dogo said no.", "Comrade Sani Dogo", "Sani Dogo"),
        ("Smt Tara Bisht said no.", "Smt Tara Bisht", "Tara Bisht"),
        ("On Friday Wes Crowe KC said no.", "Wes Crowe KC", "Wes Crowe"),
        ("On Friday Mary Crowe PhD said no.", "Mary Crowe PhD", "Mary Crowe"),
        ("On Friday Dr Mary Crowe FRCP said that it was too late.", "Dr Mary Crowe FRCP", "Mary Crowe"),
        ("Shadow minister Mary Crowe MP said no.", "Shadow minister Mary Crowe MP", "Mary Crowe"),
        ("On Friday Pope John Paul II said no.", "John Paul II", "John Paul II"),
        ("On Friday Md Rahim said no.", "Md Rahim", "Md Rahim"),
        ("On Friday Wes Crowe Sr. said no.", "Wes Crowe Sr.", "Wes Crowe Sr."),
        ("The General Office for Harbours said no.", "The General Office for Harbours", "General Office for Harbours"),
        # Behind the place or the body of an office.
        ("The envoy to the European Union Mary Crowe said no.", "Mary Crowe", "Mary Crowe"),
        ("A former envoy to Norway Mary Crowe said no.", "Mary Crowe", "Mary Crowe"),
        # Behind a small word and a hyphen, and behind the title of somebody that a body is named after.
        ("On Friday Amir al-Karim said no.", "Amir al-Karim", "Amir al-Karim"),
        ("The Oslo Sheriff\u2019s Office said no.", "The Oslo Sheriff\u2019s Office", "Oslo Sheriff\u2019s Office"),
        ("Oslo\u2019s Parliament said no.", "Oslo\u2019s Parliament", "Parliament"),
        # An auxiliary can be a surname too.
        ("On Friday Anh Do said no.", "Anh Do", "Anh Do"),
        # In brackets stands a ticker, or a short form of the name before it.
        ("The shipyard Norvik (NRVK.OL) said no.", "The shipyard Norvik (NRVK.OL)", "Norvik"),
    ],
)
def test_where_a_name_begins_and_ends(sentence: str, phrase: str, name: str) -> None:
    assert resolve(f"{ARTICLE} {sentence}", phrase).name == name


@pytest.mark.parametrize("phrase", ["They", "Residents", "The report", "Officials"])
def test_nobody_in_particular_has_no_name(phrase: str) -> None:
    assert resolve(f"{ARTICLE} {phrase} said so.", phrase).name is None


@pytest.mark.parametrize("noun", ["actress", "woman", "mayor"])
def test_nobody_with_that_role_is_nobody(noun: str) -> None:
    text = f"On Friday the harbour director Tom Okafor, 45, left with Sen. Jon Poe. The {noun} said so."
    assert resolve(text, "Tom Okafor", f"The {noun}").name is None


@pytest.mark.parametrize("noun", ["court", "newspaper", "party"])
def test_no_body_of_that_kind_is_nobody(noun: str) -> None:
    text = f"The Maritime Safety Agency sent two boats. The {noun} said so."
    assert resolve(text, "The Maritime Safety Agency", f"The {noun}").name is None


@pytest.mark.parametrize("phrase", ["Kenyan intelligence", "the Solberg campaign", "Ingrid Solberg's office"])
def test_name_that_only_modifies_is_no_speaker(phrase: str) -> None:
    assert resolve(f"{ARTICLE} On Friday {phrase} said so.", phrase).name is None


@pytest.mark.parametrize(
    "phrase",
    [
        "A clerk in Portland, Oregon",
        "A clerk for the Office of Trade, Food and Work",
        "A spokesman for Mayor Ingrid Solberg",
        "His parents Jo and Martin",
        "Ingrid Solberg and Tom Okafor",
        "Ingrid Solberg, Tom Okafor and the dockers",
        "Solberg and the Maritime Safety Agency",
        "Oslo and Bergen",
        "The boss of the union, Oslo Games",
    ],
)
def test_name_that_hangs_on_another_word_is_no_speaker(phrase: str) -> None:
    assert resolve(f"{ARTICLE} {phrase} said so.", phrase).name is None


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        # Nobody who was only named: "the driver" is who drove, and the spokesman of a person somebody else.
        ("On Friday Keisha Odom left the salon. The driver said so.", "The driver"),
        ("General Keisha Odom left the salon. The UN secretary-general said so.", "The UN secretary-general"),
        ("On Friday Keisha Odom left the salon. The UN secretary-general said so.", "The UN secretary-general"),
        # Nor is it who was introduced without a name, nor the lawyer who is also the mayor.
        ("Keisha Odom left. Odom sat. Odom ran. A driver came. On Friday the driver said so.", "the driver"),
        ("Keisha Odom, a lawyer, left the salon. The mayor and lawyer said so.", "The mayor and lawyer"),
        # A thing that there are many of is no body.
        ("A SUV hit a wall on Friday. The SUV burnt out. The union said so.", "The union"),
        # A name that only stands behind prepositions is rather a place's.
        ("A fisherman of Hudkesh left. He said no.", "He"),
        ("On Friday the Bay of Sharks was closed. He said no.", "He"),
        # Nor is what opens a sentence without a determiner a person.
        ("Inflation fell in May. She said no.", "She"),
        ("Turnout was low. He said no.", "He"),
    ],
)
def test_nobody_named_before_is_nobody(text: str, phrase: str) -> None:
    assert resolve(text, phrase).name is None


@pytest.mark.parametrize("line", ["By Kevin Mutuku", "Photo: Kevin Mutuku"])
def test_who_made_the_page_is_nobody_in_it(line: str) -> None:
    story = "The former clerk was accused of fraud, the court heard on Friday. He denied all of it in a long letter."
    text = f"Clerk accused of fraud in harbour town\n\n{line}\n\n{story}\n\n{story}\n\n“It was not me,” he said."
    document = nf.Document(text)
    start = text.index("he said")
    mention = Resolver(document.people, lambda _: ()).resolve(
        document.words.at(start), document.words.before(start + 2)
    )
    assert mention.name is None


@pytest.mark.parametrize(
    ("text", "phrases", "name"),
    [
        # The speaker of the sentence before goes before others in the same paragraph ...
        ("Tom Okafor said that Paul Reed had left. He said no.", ("Tom Okafor", "He"), "Tom Okafor"),
        ("Anna Reed left. Mariama Sow, 41, spoke. She said no.", ("Mariama Sow, 41", "She"), "Mariama Sow"),
        # ... but not before one of the right gender.
        ("Anna Reed left. Tom Okafor said no. She said no.", ("Tom Okafor", "She"), "Anna Reed"),
    ],
)
def test_speaker_of_the_sentence_before(text: str, phrases: tuple[str, ...], name: str) -> None:
    assert resolve(text, *phrases).name == name


@pytest.mark.parametrize(
    ("man", "woman"),
    [
        ("Volodymyr Sushko", "Oksana Sushko"),
        ("Narendra Rao", "Priyanka Rao"),
        ("Hassan Omar", "Zainab Omar"),
    ],
)
def test_names_of_the_world_tell_genders(man: str, woman: str) -> None:
    text = f"On Friday {man} met with {woman} in the harbour. She said no. He said no."
    assert resolve(text, "She").name == woman
    assert resolve(text, "He").name == man


@pytest.mark.parametrize(
    "sentence",
    [
        "Maria Lund spoke",
        "The Norwegian spoke",
        "In Norway it rained",
        "Oslo Healthcare went under",
        "The US was late",
        "The Oscar went to her",
        "Harbours were closed",
    ],
)
def test_nobody_of_that_gender_is_nobody(sentence: str) -> None:
    assert resolve(f"{sentence} on Friday afternoon. He said no.", "He").name is None


@pytest.mark.parametrize(
    ("text", "phrase", "role"),
    [
        (ARTICLE, "Ingrid Solberg", "Harbour Minister"),
        (ARTICLE, "Tom Okafor", "spokesman for the dockers"),
        ("Fire chief Dana Wells said so.", "Dana Wells", "Fire chief"),
        ("Dana Wells said so.", "Dana Wells", None),
        ("On Friday Sen. Dana Wells said so.", "Sen. Dana Wells", "Sen."),
        ("On Friday Ms. Dana Wells said so.", "Ms. Dana Wells", None),
        ("On Friday the mayor, Dana Wells, said so.", "Dana Wells", "mayor"),
        ("On Friday a spokesman for the mayor, Dana Wells, said so.", "Dana Wells", "spokesman for the mayor"),
        ("A study by an old sociologist, Dana Wells, said so.", "Dana Wells", "old sociologist"),
        ("On Friday party leader Sen. Dana Wells said so.", "Sen. Dana Wells", "party leader"),
        ("On Friday Labour MP Dame Dana Wells said so.", "Labour MP Dame Dana Wells", "Labour MP"),
        ("On Friday far-right leader Dana Wells said so.", "Dana Wells", "far-right leader"),
        ("On Friday Detective Constable Dana Wells said so.", "Dana Wells", "Detective Constable"),
        ("On Friday Dana Wells, 61, a retired teacher, said so.", "Dana Wells", "retired teacher"),
        ("On Friday Dana Wells, a scientist here, said so.", "Dana Wells", "scientist"),
        ("On Friday Dana Wells, of the murder squad, said so.", "Dana Wells", None),
    ],
)
def test_role(text: str, phrase: str, role: str | None) -> None:
    assert resolve(text, phrase).role == role


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("Ingrid Solberg", nf.MentionKind.PERSON),
        ("The Maritime Safety Agency (MSA)", nf.MentionKind.ORGANIZATION),
        ("Residents", nf.MentionKind.GROUP),
        ("She", nf.MentionKind.PRONOUN),
        ("The report", nf.MentionKind.DOCUMENT),
    ],
)
def test_kind(phrase: str, kind: nf.MentionKind) -> None:
    text = ARTICLE if phrase in ARTICLE else f"{ARTICLE} {phrase} said so."
    assert resolve(text, phrase).kind is kind


@pytest.mark.parametrize("person", ["A driver", "The second driver", "A spokesman for Tom Okafor", "One driver"])
def test_who_has_no_name_is_nobody_else(person: str) -> None:
    text = f"{ARTICLE} {person} said so on Friday evening. He said that he was sad."
    assert resolve(text, "Tom Okafor", person, "He").name is None


def test_whom_the_reader_knows_is_remembered() -> None:
    text = "Tom Okafor left the harbour. The former Oslo governor said so. He said that he was sad."
    assert resolve(text, "Tom Okafor", "The former Oslo governor", "He").name == "Tom Okafor"


@pytest.mark.parametrize("phrase", ["Ingrid Solberg and Tom Okafor", "Oslo and Bergen", "A nurse and a driver"])
def test_two_are_a_group(phrase: str) -> None:
    assert resolve(f"{ARTICLE} {phrase} said so.", phrase).kind is nf.MentionKind.GROUP


@pytest.mark.parametrize("woman", ["His mother", "A woman", "The woman"])
def test_a_woman_without_a_name_is_nobody_else(woman: str) -> None:
    text = f"{ARTICLE} {woman} said so. On Sunday she wept."
    assert resolve(text, woman, "she").name is None


def test_long_row_of_pronouns_leads_back_to_its_name() -> None:
    row = "She said so again to all of them.\n\n" * 500
    text = f"Sarah Okafor left on Monday.\n\n{row}She said that 5 ships sank in the bay."
    (claim,) = nf.parse_claims(text)
    assert claim.source is not None
    assert claim.source.name == "Sarah Okafor"


@pytest.mark.parametrize(
    "text",
    [
        "Reed sang on Monday. Shah said she would leave. It was late, {pronoun} said.",
        "Reed sang on Monday. Shah left the town. She was sad. It was late, {pronoun} said.",
    ],
)
@pytest.mark.parametrize(("pronoun", "name"), [("she", "Shah"), ("he", "Reed")])
def test_pronoun_right_behind_a_name_tells_its_gender(text: str, pronoun: str, name: str) -> None:
    assert resolve(text.format(pronoun=pronoun), pronoun).name == name


@pytest.mark.parametrize(
    ("text", "phrases", "name"),
    [
        # What hangs on a name, or is tied to another one, is not called by it.
        (
            "The Bank of Oslo met in its hall near the pier. On Friday Oslo agreed.",
            ("The Bank of Oslo", "Oslo"),
            "Oslo",
        ),
        ("The Bank of Oslo met in its hall near the pier. On Friday the Bank agreed.", ("the Bank",), "Bank of Oslo"),
        (
            "The Oslo-Bergen ferry stopped for a week in spring. On Friday Bergen agreed.",
            ("The Oslo-Bergen ferry", "Bergen"),
            "Bergen",
        ),
        (
            "The Irish Open began on a course near the pier. On Friday Ann Lee met Irish fans. She agreed.",
            ("Ann Lee", "She"),
            "Ann Lee",
        ),
        # A body goes by its first word where its name tells that it is one.
        (
            "Yarby Games Co opened a shop on the old pier. On Friday Yarby agreed.",
            ("Yarby Games Co", "Yarby"),
            "Yarby Games Co",
        ),
        ("Yarby Search opened a shop on the old pier. On Friday Yarby agreed.", ("Yarby Search", "Yarby"), "Yarby"),
        # A surname that is a trade; a place that is a first name.
        (
            "Dave Carpenter left the hall near the pier. On Friday Carpenter agreed.",
            ("Dave Carpenter", "Carpenter"),
            "Dave Carpenter",
        ),
        (
            "Sydney Defense opened a shop on the old pier. On Friday Ann Lee met it. She agreed.",
            ("Ann Lee", "She"),
            "Ann Lee",
        ),
        # Behind a long title is its holder.
        (
            "The chief for Trade and Oslo Affairs, Ann Lee, agreed to meet them there.",
            ("The chief for Trade and Oslo Affairs, Ann Lee",),
            "Ann Lee",
        ),
        # A speaker is remembered over what is quoted.
        (
            "Tom Roe agreed. \u201cOne. Two. Three. Four. Five. Six.\u201d A boat met that of Kim Fox. He left.",
            ("Tom Roe", "He"),
            "Tom Roe",
        ),
    ],
)
def test_what_a_name_does_not_stand_for(text: str, phrases: tuple[str, ...], name: str) -> None:
    assert resolve(text, *phrases).name == name


def test_holder_of_another_office_is_nobody() -> None:
    text = "Ann Lee, the ambassador to Peru, left. On Friday the ambassador to Spain agreed."
    assert resolve(text, "the ambassador to Spain").name is None
    assert resolve(text, "Ann Lee", "the ambassador").name == "Ann Lee"


def test_who_asks_in_an_interview_does_not_answer() -> None:
    story = "Chef Marco Deniz closed his restaurant in the old harbour on Sunday after sixteen years of full tables."
    text = f"Why the harbour chef is closing\n\nInterview by Hana Sato\n\n{story}\n\n"
    text += "Q: Why do you close it now?\n\nA: Rent rose again.\n\nQ: Are you sad?\n\nA: Not for a second."
    answer = nf.parse_quotes(text)[-1]
    assert answer.speaker is not None
    assert answer.speaker.name == "Marco Deniz"


def test_child_of_a_story_is_the_child() -> None:
    text = "Kim Reed was out. The boy hid behind a sofa. Then he ran."
    assert resolve(text, "The boy").name is None


COUPLE = "Brian and Pat Holt, 68 and 66, won. Mr Holt will rest. "


@pytest.mark.parametrize(
    ("text", "phrases", "name"),
    [
        # a couple share a surname, where something tells that they are one
        (COUPLE + "Brian said so.", ["Brian said"], "Brian Holt"),
        (COUPLE + "Pat, who is shy, said so. \u201cNo,\u201d she added.", ["Pat", "she"], "Pat Holt"),
        (COUPLE + "Mrs Holt said so.", ["Mrs Holt"], "Pat Holt"),
        ("Clinton and Mark Holt met. Clinton said so.", ["Clinton said"], "Clinton"),
        # a noun takes up whom the text tells of
        ("Ann Reed won. \u201cYes,\u201d the 44-year-old said.", ["the 44-year-old"], "Ann Reed"),
        ("Ann Reed met a 44-year-old man. \u201cYes,\u201d the 44-year-old said.", ["the 44-year-old"], None),
        ("On Monday manager Rob Reed lost again. \u201cYes,\u201d the Spaniard said.", ["the Spaniard"], "Rob Reed"),
        (
            "On Monday captain Rob Reed lost again. \u201cYes,\u201d the midfielder said.",
            ["the midfielder"],
            "Rob Reed",
        ),
        # "it" is the document that spoke last, and so is no company
        ("Reed Inc was sold. The memo said no. It said so.", ["The memo", "It"], None),
        ("Reed Inc was sold. It said so.", ["It"], "Reed Inc"),
        # names of several small words, of offices and of companies
        ("Larisa van den Holt said so.", ["Larisa van den Holt"], "Larisa van den Holt"),
        ("The Ministry of Justice said so.", ["The Ministry of Justice"], "Ministry of Justice"),
        ("Reed Foods, Inc. said so.", ["Reed Foods, Inc"], "Reed Foods, Inc"),
    ],
)
def test_names_that_other_words_take_up(text: str, phrases: list[str], name: str | None) -> None:
    *before, last = phrases
    assert resolve(text, *before, last.removesuffix(" said")).name == name


def test_a_body_that_says_it_of_itself() -> None:
    assert resolve("Nordmar said it had no comment.", "Nordmar").kind == "organization"
    assert resolve("Nordmar said he had no comment.", "Nordmar").kind == "person"
