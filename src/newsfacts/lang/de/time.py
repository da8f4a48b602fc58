# SPDX-License-Identifier: MIT
"""German: words of temporal expressions."""

from newsfacts.lang.schema import TimeWords
from newsfacts.records import TimexMod

_MONTHS = (
    "januar jan jänner", "februar feb feber", "märz mär mrz", "april apr", "mai", "juni jun", "juli jul", "august aug",
    "september sept sep", "oktober okt", "november nov", "dezember dez",
)  # fmt: skip
_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
_NUMBERS = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
_ORDINALS = "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte".split()

TIME = TimeWords(
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()},
    weekdays={**{name: number for number, name in enumerate(_WEEKDAYS, 1)}, "sonnabend": 6},
    ambiguous=frozenset("mär jan august".split()),
    seasons={"frühling": "SP", "frühjahr": "SP", "sommer": "SU", "herbst": "FA", "winter": "WI"},
    units={
        "sekunde": "TS", "minute": "TM", "stunde": "TH", "tag": "D", "woche": "W", "monat": "M", "quartal": "Q",
        "jahr": "Y", "jahrzehnt": "DE", "jahrhundert": "CE", "jahrtausend": "ML", "wochenende": "WE",
    },
    plurals={
        "sekunden": "sekunde", "minuten": "minute", "stunden": "stunde", "tage": "tag", "tagen": "tag",
        "wochen": "woche", "monate": "monat", "monaten": "monat", "monats": "monat", "quartale": "quartal",
        "jahre": "jahr", "jahren": "jahr", "jahres": "jahr", "jahrzehnte": "jahrzehnt", "jahrzehnten": "jahrzehnt",
        "jahrhunderte": "jahrhundert", "jahrhunderten": "jahrhundert", "wochenenden": "wochenende",
    },
    parts={
        "vormittag": "MO", "nachmittag": "AF", "abend": "EV", "nacht": "NI", "morgens": "MO", "nachmittags": "AF",
        "abends": "EV", "nachts": "NI",
    },
    moments={"mittag": "12:00", "mitternacht": "24:00"},
    days={
        "heute": (0, ""), "gestern": (-1, ""), "vorgestern": (-2, ""), "morgen": (1, ""), "übermorgen": (2, ""),
    },
    holidays={
        "weihnachten": "12-25", "heiligabend": "12-24", "silvester": "12-31", "neujahr": "01-01",
        "tag der deutschen einheit": "10-03", "ostern": "E+0", "ostersonntag": "E+0", "ostermontag": "E+1",
        "karfreitag": "E-2", "pfingsten": "E+49", "christi himmelfahrt": "E+39", "aschermittwoch": "E-46",
    },
    frequencies={"täglich": "P1D", "wöchentlich": "P1W", "monatlich": "P1M", "jährlich": "P1Y", "stündlich": "PT1H"},
    vague={
        "jetzt": "PRESENT_REF", "derzeit": "PRESENT_REF", "aktuell": "PRESENT_REF", "zurzeit": "PRESENT_REF",
        "kürzlich": "PAST_REF", "neulich": "PAST_REF", "bald": "FUTURE_REF", "künftig": "FUTURE_REF",
    },
    vague_adjectives=frozenset({"jüngste", "kommende"}),
    decades={
        "zwanziger": 2, "dreißiger": 3, "vierziger": 4, "fünfziger": 5, "sechziger": 6, "siebziger": 7, "achtziger": 8,
        "neunziger": 9,
    },
    numbers={word: value for value, word in enumerate(_NUMBERS)},
    ordinals={form: value for value, word in enumerate(_ORDINALS, 1) for form in (word, word + "n", word + "r")},
    ordinal_endings=frozenset({"."}),
    some=frozenset("mehrere mehreren einige einigen wenige wenigen viele vielen".split()),
    couple=frozenset({"ein paar"}),
    scales=frozenset({"hundert", "tausend", "dutzend"}),
    half=frozenset({"einhalb"}),
    articles=frozenset("der die das den dem des ein eine einen einem einer eines".split()),
    definite="der",
    last=frozenset("letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes".split()),
    this=frozenset("diese diesen dieser dieses diesem".split()),
    next=frozenset("nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes".split()),
    previous=frozenset("vorige vorigen voriger voriges vorherige vorherigen".split()),
    same=frozenset("selbe selben gleichen".split()),
    following=frozenset("folgende folgenden folgender folgendes darauffolgende darauffolgenden".split()),
    spans=frozenset("letzten vergangenen nächsten kommenden ersten".split()),
    ago=frozenset(),
    earlier=frozenset("zuvor früher vorher".split()),
    later=frozenset("später danach".split()),
    hence=frozenset(),
    every=frozenset("jede jeden jeder jedes alle".split()),
    per=frozenset("pro je".split()),
    starts=frozenset({"anfang", "zu beginn des", "beginn"}),
    middles=frozenset({"mitte"}),
    ends=frozenset({"ende"}),
    prior=frozenset(),
    posterior=frozenset(),
    hedges={
        "etwa": TimexMod.APPROX, "rund": TimexMod.APPROX, "ungefähr": TimexMod.APPROX, "circa": TimexMod.APPROX,
        "fast": TimexMod.LESS_THAN, "knapp": TimexMod.LESS_THAN, "weniger als": TimexMod.LESS_THAN,
        "mehr als": TimexMod.MORE_THAN, "über": TimexMod.MORE_THAN, "mindestens": TimexMod.EQUAL_OR_MORE,
        "höchstens": TimexMod.EQUAL_OR_LESS, "bis zu": TimexMod.EQUAL_OR_LESS,
    },
    of=frozenset("des der im".split()),
    around=frozenset({"am", ",", "im", "des", "den", "dem"}),
    quarter="quartal",
    half_year="halbjahr",
    century="jahrhundert",
    decade="jahrzehnt",
    fiscal="geschäftsjahr",
    period="zeitraum",
    weekend="wochenende",
    weekday_plurals={name + "s": number for number, name in enumerate(_WEEKDAYS, 1)},
    part_plurals={"abende": "EV", "abenden": "EV", "nächte": "NI", "nächten": "NI", "vormittage": "MO"},
    rates=frozenset("prozent mal einmal zweimal euro millionen milliarden".split()),
    year="jahr",
    before_christ=frozenset({"v. chr."}),
    meridiem={},
    clock_words=frozenset({"uhr"}),
    clock_openings=frozenset("um ab bis gegen".split()),
    zones={"mez": "+01", "mesz": "+02", "cet": "+01", "cest": "+02", "utc": "Z", "gmt": "Z"},
    year_openings=frozenset("in im seit von bis ab nach vor jahr jahre jahren anfang mitte ende sommer winter".split()),
    no_year=frozenset("seite seiten nummer nr kapitel raum flug zimmer modell als".split()),
    counted=frozenset(
        "menschen prozent euro dollar meter kilometer tonnen hektar soldaten männer frauen stimmen punkte".split()
    ),
    old=frozenset("alt alte alten alter".split()),
    fillers=frozenset("weitere weiteren volle vollen ganze ganzen lange".split()),
    long=frozenset({"lang"}),
    past_cues=frozenset({"seit"}),
    future_cues=frozenset("wird werden soll sollen geplant plant beginnt".split()),
    latest=frozenset("jüngste jüngsten".split()),
    ended=frozenset(),
    final=frozenset(),
    centuries={},
    year_prefixes=frozenset(),
    no_vague=frozenset(),
    abbreviations=frozenset("jan feb mär mrz apr jun jul aug sept sep okt nov dez".split()),
    future_openings=frozenset(),
    deadline_openings=frozenset({"bis"}),
    month_openings=frozenset("im in seit bis ab anfang mitte ende letzten diesen nächsten am vom".split()),
)  # fmt: skip
