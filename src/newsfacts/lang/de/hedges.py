# SPDX-License-Identifier: MIT
"""German: what makes a figure approximate, a bound or unsure, and which way it says something moved."""

from newsfacts.lang.schema import HedgeWords
from newsfacts.records import HedgeKind

HEDGES = HedgeWords(
    before={
        **dict.fromkeys(
            ("etwa", "rund", "ungefähr", "circa", "ca .", "fast", "knapp", "nahezu", "beinahe", "um die", "gut"),
            HedgeKind.APPROXIMATE,
        ),
        **dict.fromkeys(("geschätzt", "geschätzte", "schätzungsweise"), HedgeKind.ESTIMATE),
        **dict.fromkeys(("mehr als", "über", "größer als", "länger als"), HedgeKind.MORE_THAN),
        **dict.fromkeys(("mindestens", "wenigstens", "nicht weniger als", "ab"), HedgeKind.AT_LEAST),
        **dict.fromkeys(("weniger als", "unter", "kleiner als"), HedgeKind.LESS_THAN),
        **dict.fromkeys(("bis zu", "höchstens", "maximal", "nicht mehr als"), HedgeKind.AT_MOST),
        **dict.fromkeys(("angeblich", "mutmaßlich"), HedgeKind.UNVERIFIED),
    },
    after={
        **dict.fromkeys(("oder so",), HedgeKind.APPROXIMATE),
        **dict.fromkeys(("oder mehr", "und mehr", "+"), HedgeKind.AT_LEAST),
        **dict.fromkeys(("oder weniger",), HedgeKind.AT_MOST),
    },
    up=frozenset("steigen wachsen zunehmen erhöhen anstieg zuwachs plus wachstum".split()),
    down=frozenset("sinken fallen abnehmen senken rückgang minus verlust".split()),
    changing=frozenset(),
    raising=frozenset(),
    marching=frozenset(),
    phrasal=frozenset(),
    amount=frozenset({"um"}),
    level=frozenset({"auf"}),
    standing=frozenset({"bei"}),
    thresholds=frozenset(),
    origin=frozenset({"von"}),
    stressing=frozenset("sogar vielleicht".split()),
    joiners=frozenset({"bis", "und", "oder"}),
    opening=frozenset({"zwischen"}),
    returning=frozenset(),
    moving=frozenset(),
    spanning=frozenset({"über"}),
    lasting=frozenset("dauern".split()),
    change_nouns=frozenset("anstieg zuwachs wachstum rückgang verlust".split()),
    ways=frozenset(),
    adding=frozenset("weitere weiteren weiterer".split()),
    steps=frozenset("punkt punkte punkten platz plätze plätzen".split()),
    topical=frozenset(),
    disputes=frozenset(),
    tolerances=frozenset({"\u00b1", "+ / -", "plus / minus", "plus - minus", "plus minus"}),
)
