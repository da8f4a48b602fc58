# SPDX-License-Identifier: MIT
"""German: words of temporal expressions."""

from newsfacts.lang.schema import TimeWords
from newsfacts.lang.stamps import STAMPS
from newsfacts.lang.zones import offset
from newsfacts.records import TimexMod

_CALENDAR = STAMPS["de"]
_WEEKDAYS = {name: number for name, number in _CALENDAR.weekdays.items() if len(name) > 2}
_NUMBERS = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
).split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_ORDINALS = "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte".split()

TIME = TimeWords(
    # the calendar
    months=_CALENDAR.months,
    weekdays=_WEEKDAYS,
    weekday_plurals={name + "s": number for name, number in _WEEKDAYS.items()},
    ambiguous=frozenset("mär jan august".split()),
    abbreviations=frozenset("jan feb mär mrz apr jun jul aug sept sep okt nov dez".split()),
    seasons={"frühling": "SP", "frühjahr": "SP", "sommer": "SU", "herbst": "FA", "winter": "WI"},
    holidays={
        "weihnachten": "12-25", "heiligabend": "12-24", "silvester": "12-31", "neujahr": "01-01",
        "tag der deutschen einheit": "10-03", "ostern": "E+0", "ostersonntag": "E+0", "ostermontag": "E+1",
        "karfreitag": "E-2", "pfingsten": "E+49", "christi himmelfahrt": "E+39", "aschermittwoch": "E-46",
    },
    remembered={},
    decades={
        "zwanziger": 2, "dreißiger": 3, "vierziger": 4, "fünfziger": 5, "sechziger": 6, "siebziger": 7, "achtziger": 8,
        "neunziger": 9,
    },
    decade_endings=frozenset({"er", "ern"}),
    centuries={},
    quarter="quartal",
    half_year="halbjahr",
    century="jahrhundert",
    decade="jahrzehnt",
    fiscal="geschäftsjahr",
    period="zeitraum",
    weekend="wochenende",
    year="jahr",
    quarters={},
    latter=frozenset(),
    latest=frozenset("jüngste jüngsten".split()),
    comparable=frozenset(),
    codes={"q": "Q"},
    before_christ=frozenset({"v. chr."}),
    year_openings=frozenset("in im seit von bis ab nach vor jahr jahre jahren anfang mitte ende sommer winter".split()),
    year_prefixes=frozenset(),
    no_year=frozenset("seite seiten nummer nr kapitel raum flug zimmer modell als".split()),
    counted=frozenset(
        "menschen prozent euro dollar meter kilometer tonnen hektar soldaten männer frauen stimmen punkte".split()
    ),
    month_openings=frozenset("im in seit bis ab anfang mitte ende letzten diesen nächsten am vom".split()),
    firm_openings=frozenset("im seit anfang mitte ende letzten diesen nächsten".split()),
    papers=frozenset(),
    games=frozenset(),
    of=frozenset("des der im".split()),
    around=frozenset({"am", ",", "im", "des", "den", "dem"}),
    ranges=frozenset({"bis"}),
    between=frozenset({"zwischen"}),
    also=frozenset({"und"}),
    # how long, and how often
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
    numbers={
        **{word: value for value, word in enumerate(_NUMBERS)},
        **{word: value for value, word in zip(range(20, 100, 10), _TENS, strict=True)},
    },
    ordinals={form: value for value, word in enumerate(_ORDINALS, 1) for form in (word, word + "n", word + "r")},
    ordinal_endings=frozenset({"."}),
    scales=frozenset({"hundert", "tausend", "dutzend"}),
    half=frozenset({"einhalb"}),
    some=frozenset("mehrere mehreren einige einigen wenige wenigen viele vielen".split()),
    couple=frozenset({"ein paar"}),
    choices=frozenset({"oder"}),
    articles=frozenset("der ein eine einen einem einer eines".split()),
    definite="der",
    fillers=frozenset("weitere weiteren volle vollen ganze ganzen lange".split()),
    loose=frozenset(),
    hedges={
        "etwa": TimexMod.APPROX, "rund": TimexMod.APPROX, "ungefähr": TimexMod.APPROX, "circa": TimexMod.APPROX,
        "fast": TimexMod.LESS_THAN, "knapp": TimexMod.LESS_THAN, "weniger als": TimexMod.LESS_THAN,
        "mehr als": TimexMod.MORE_THAN, "über": TimexMod.MORE_THAN, "mindestens": TimexMod.EQUAL_OR_MORE,
        "höchstens": TimexMod.EQUAL_OR_LESS, "bis zu": TimexMod.EQUAL_OR_LESS,
    },
    spanning=frozenset({"über"}),
    long=frozenset({"lang"}),
    old=frozenset("alt alte alten alter".split()),
    no_span=frozenset(),
    rates=frozenset("prozent mal einmal zweimal euro millionen milliarden".split()),
    every=frozenset("jede jeden jeder jedes alle".split()),
    per=frozenset("pro je".split()),
    alternate=frozenset(),
    times={"einmal": 1, "zweimal": 2, "dreimal": 3},
    times_noun="mal",
    frequencies={"täglich": "P1D", "wöchentlich": "P1W", "monatlich": "P1M", "jährlich": "P1Y", "stündlich": "PT1H"},
    # from where
    days={
        "heute": (0, ""), "gestern": (-1, ""), "vorgestern": (-2, ""), "morgen": (1, ""), "übermorgen": (2, ""),
    },
    last=frozenset("letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes".split()),
    this=frozenset("diese diesen dieser dieses diesem".split()),
    next=frozenset("nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes".split()),
    previous=frozenset("vorige vorigen voriger voriges vorherige vorherigen".split()),
    same=frozenset("selbe selben gleichen".split()),
    following=frozenset("folgende folgenden folgender folgendes darauffolgende darauffolgenden".split()),
    spans=frozenset("letzten vergangenen nächsten kommenden ersten".split()),
    throughout=frozenset(),
    ago=frozenset(),
    earlier=frozenset("zuvor früher vorher".split()),
    later=frozenset("später danach".split()),
    prepositional=frozenset(),
    comparisons=frozenset({"als"}),
    hence=frozenset(),
    beside={"vor": -1, "nach": 1},
    prior=frozenset(),
    posterior=frozenset(),
    starts=frozenset({"anfang", "zu beginn des", "beginn"}),
    middles=frozenset({"mitte"}),
    ends=frozenset({"ende"}),
    ended=frozenset(),
    final=frozenset(),
    distance_openings=frozenset({"in"}),
    no_distance=frozenset(),
    distance_marks=frozenset(),
    time_noun="",
    vague={
        "jetzt": "PRESENT_REF", "derzeit": "PRESENT_REF", "aktuell": "PRESENT_REF", "zurzeit": "PRESENT_REF",
        "heutzutage": "PRESENT_REF", "kürzlich": "PAST_REF", "neulich": "PAST_REF",
        "unlängst": "PAST_REF", "vor kurzem": "PAST_REF", "bald": "FUTURE_REF", "künftig": "FUTURE_REF",
    },
    vague_adjectives=frozenset({"jüngste", "kommende"}),
    no_vague=frozenset(),
    # the time of day
    parts={
        "vormittag": "MO", "nachmittag": "AF", "abend": "EV", "nacht": "NI", "morgens": "MO", "nachmittags": "AF",
        "abends": "EV", "nachts": "NI",
    },
    part_phrases={},
    part_plurals={"abende": "EV", "abenden": "EV", "nächte": "NI", "nächten": "NI", "vormittage": "MO"},
    moments={"mittag": "12:00", "mitternacht": "24:00"},
    meridiem={},
    clock_words=frozenset({"uhr"}),
    clock_openings=frozenset("um ab bis gegen".split()),
    clock_marks=frozenset({"um"}),
    clock_joints=frozenset({"um", "gegen"}),
    hour="stunde",
    hour_marks=frozenset(),
    zone_names=frozenset({"ortszeit"}),
    zones={zone: offset(zone) for zone in "mez mesz cet cest utc gmt".split()},
    # back or ahead
    past_cues=frozenset({"seit"}),
    future_cues=frozenset("wird werden soll sollen geplant plant beginnt".split()),
    future_verbs=frozenset({"wird", "werden"}),
    past_auxiliaries=frozenset("war waren wurde wurden hatte hatten".split()),
    infinitives=frozenset(),
    past_perfect=frozenset(),
    conditions=frozenset({"falls"}),
    future_openings=frozenset(),
    deadline_openings=frozenset({"bis"}),
    lasting_openings=frozenset({"bis"}),
    no_lasting=frozenset({"nicht"}),
    ahead_openings=frozenset({"vor"}),
)  # fmt: skip
