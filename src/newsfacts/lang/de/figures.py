# SPDX-License-Identifier: MIT
"""German: words that tell what is no quantity, and how what is counted is named."""

from newsfacts.lang.schema import FigureWords

FIGURES = FigureWords(
    labels=frozenset(
        """
        nr nummer artikel absatz paragraf paragraph kapitel seite band saal zimmer raum flug gleis linie straße
        bundesstraße autobahn gruppe klasse typ modell version staffel folge halle tor platz stufe
        """.split()
    ),
    labels_behind=frozenset(),
    streets=frozenset("straße str platz weg allee gasse ring ufer damm".split()),
    emergencies=frozenset(),
    lines=frozenset("hotline notruf".split()),
    scoring=frozenset(),
    past=frozenset(),
    quarters=frozenset(),
    clocks=frozenset("uhr mez mesz utc gmt".split()),
    ordinals=frozenset({"."}),
    year_cues=frozenset(
        "in im seit von bis ab nach vor jahr jahre sommer winter frühjahr herbst anfang mitte ende".split()
    ),
    results=frozenset("sieg niederlage gewann verlor führte unentschieden endstand halbzeitstand".split()),
    one_before=frozenset("kein noch nur".split()),
    versus=frozenset({"zu"}),
    idioms=frozenset("seite fall".split()),
    limbs=frozenset(),
    further=frozenset(),
    superlatives=frozenset("größten besten wichtigsten letzten ersten".split()),
    ranks=frozenset(),
    rates=frozenset({"pro", "je"}),
    rate_nouns=frozenset("rate raten inzidenz inzidenzen".split()),
    zero_before=frozenset("netto stunde".split()),
    not_halves=frozenset("erste zweite ersten zweiten".split()),
    times=frozenset(),
    attributes=frozenset(),
    multiplied=frozenset({"mal"}),
    tied=frozenset(),
    doubling=frozenset(),
    compared=frozenset({"als"}),
    equative=frozenset({"so"}),
    degrees=frozenset("viel viele wenig".split()),
    plurals=frozenset(
        "menschen leute frauen männer kinder soldaten polizisten personen tote verletzte beamte mitarbeiter".split()
    ),
    numerous=frozenset(),
    strong=frozenset(),
    said_of=frozenset({"von"}),
    groups=frozenset(),
    totals=frozenset("zahl anzahl".split()),
    numbering=frozenset({"zahl", "anzahl"}),
    linking=frozenset("ist sind war waren betragen erreichen liegen".split()),
    placing=frozenset(),
    pricing=frozenset("verkaufen kaufen versteigern".split()),
    price_leads=frozenset({"für"}),
    taking=frozenset(),
    numbering_verbs=frozenset(),
    consisting=frozenset(),
    worth=frozenset(),
    directions=frozenset(),
    across=frozenset({"x", "\u00d7"}),
    shares=frozenset({"von"}),
    share_openings=frozenset({"von"}),
    older=frozenset({"oder älter", "oder jünger", "und älter", "und jünger"}),
    being=frozenset("war ist bin sei wurde".split()),
    impersonal=frozenset("es wir".split()),
    quantifiers=frozenset("andere weitere solche".split()),
    participle_endings=(),
    decades=frozenset({"er"}),
    infinitive="zu",
)
