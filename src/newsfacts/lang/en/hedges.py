# SPDX-License-Identifier: MIT
"""English: what makes a figure approximate, a bound or unsure, and which way it says something moved."""

from newsfacts.lang.schema import HedgeWords
from newsfacts.records import HedgeKind

HEDGES = HedgeWords(
    before={
        **dict.fromkeys(
            (
                "about", "around", "roughly", "approximately", "approx", "approx .", "nearly", "almost", "close to",
                "near", "some", "circa", "c .", "ca .", "in the region of", "in the neighborhood of",
                "something like", "on the order of", "virtually", "practically", "~", "≈", "maybe", "perhaps",
                "more or less", "plus or minus", "plus - or - minus", "±", "+ / -",
            ),
            HedgeKind.APPROXIMATE,
        ),
        **dict.fromkeys(
            ("estimated", "an estimated", "estimates of", "an estimate of", "estimate of"), HedgeKind.ESTIMATE
        ),
        **dict.fromkeys(
            (
                "more than", "over", "greater than", "above", "in excess of", "upwards of", "upward of", "north of",
                "exceeding", "exceeds", "exceeded", "exceed", "well over", "just over", "slightly more than",
                "well above", "a little over", "higher than", "well more than", "far more than", ">", "topping",
                "topped", "surpassing", "surpassed", "older than", "longer than", "larger than", "just above",
                "over the age of", "above the age of", "older than the age of",
            ),
            HedgeKind.MORE_THAN,
        ),
        **dict.fromkeys(
            (
                "at least", "no less than", "no fewer than", "not less than", "a minimum of", "minimum of", "minimum",
                "starting at", "start at", "starts at", "starting from", "≥", "> =",
            ),
            HedgeKind.AT_LEAST,
        ),
        **dict.fromkeys(
            (
                "less than", "fewer than", "under", "below", "just under", "a little under", "just shy of", "shy of",
                "short of", "just short of", "just below", "slightly less than", "well below", "well under",
                "lower than", "south of", "younger than", "<", "sub -",
                "under the age of", "below the age of",
            ),
            HedgeKind.LESS_THAN,
        ),
        **dict.fromkeys(
            (
                "up to", "as many as", "as much as", "at most", "no more than", "not more than", "a maximum of",
                "maximum of", "maximum", "as high as", "capped at", "as long as", "≤", "< =", "or up to",
            ),
            HedgeKind.AT_MOST,
        ),
        **dict.fromkeys(("reportedly", "allegedly", "purportedly", "supposedly"), HedgeKind.UNVERIFIED),
    },
    after={
        **dict.fromkeys(("or so", "or thereabouts", "give or take", "- odd", "- ish", "- some"), HedgeKind.APPROXIMATE),
        **dict.fromkeys(
            ("or more", "or older", "or above", "or over", "or higher", "or greater", "or better", "+", "plus",
             "- plus", "and above", "and over", "and older", "and up", "or longer", "at least"),
            HedgeKind.AT_LEAST,
        ),
        **dict.fromkeys(
            ("or less", "or fewer", "or under", "or younger", "or below", "or lower", "and under", "and younger",
             "at most"),
            HedgeKind.AT_MOST,
        ),
    },
    up=frozenset(
        """
        rise increase grow climb jump surge soar gain add advance rally rocket skyrocket swell widen expand raise
        boost hike lift up higher growth leap spike improve accelerate inch edge tick appreciate upturn uptick gains
        rebound recover strengthen ballooned mushroomed double triple treble quadruple
        upward upwards
        """.split()
    ),
    down=frozenset(
        """
        fall decrease drop decline plunge plummet tumble slump sink slide dip shrink cut reduce lower lose slip down
        lower contract slash crash reduction weaken ease shed recede dwindle depreciate devalue retreat trim loss
        cuts downturn downward downwards narrowed narrows narrowing slowed slows slowing dive
        tanked cratered skid nosedive
        """.split()
    ),
    changing=frozenset("cut raise lower reduce increase grow boost lift trim slash hike push".split()),
    raising=frozenset({"raise"}),
    marching=frozenset({"advance", "retreat", "rally"}),
    phrasal=frozenset(
        "give make pony put take set pick rack serve hold chalk soak eat use pay turn round add back burn".split()
    ),
    amount=frozenset({"by"}),
    level=frozenset({"to", "at"}),
    standing=frozenset({"at"}),
    thresholds=frozenset({"below", "above"}),
    origin=frozenset({"from"}),
    stressing=frozenset("even maybe perhaps possibly".split()),
    joiners=frozenset({"to", "and", "or"}),
    opening=frozenset({"between"}),
    returning=frozenset({"back"}),
    moving=frozenset("go come get move bring".split()),
    spanning=frozenset({"over"}),
    lasting=frozenset("last take spend wait span serve stay".split()),
    change_nouns=frozenset(
        """
        rise increase growth gain jump surge hike leap spike boost uptick rally climb improvement drop decline decrease
        fall cut reduction plunge dip slump slide tumble downturn higher lower
        """.split()
    ),
    ways=frozenset("up down".split()),
    adding=frozenset("another further additional extra".split()),
    steps=frozenset("point points place places spot spots".split()),
    topical=frozenset("care talk think know learn worry ask speak wonder complain hear forget".split()),
    disputes=frozenset(
        """
        row rows anger outrage fury dispute disputes battle fight feud clash spat standoff stand-off controversy debate
        argument argue argued disagreement backlash protest protests concern concerns fear fears alarm worry worries
        uproar furore scandal lawsuit lawsuits sued sue suing fined jailed held
        charged arrested convicted sacked suspended questioned probe inquiry mistake
        mistakes negotiations talks deadlock strike strikes tension tensions bickering wrangle wrangling squabble
        turn turns turned turning criticism criticised criticized questions doubts
        """.split()
    ),
    tolerances=frozenset({"\u00b1", "+ / -", "plus or minus", "plus - or - minus", "give or take"}),
)  # fmt: skip
