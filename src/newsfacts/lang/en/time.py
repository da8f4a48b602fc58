# SPDX-License-Identifier: MIT
"""English: words of temporal expressions."""

from newsfacts.lang.schema import TimeWords
from newsfacts.lang.stamps import STAMPS
from newsfacts.lang.zones import offset
from newsfacts.records import TimexMod

_CALENDAR = STAMPS["en"]
_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_UNITS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y",
    "fortnight": "FN", "decade": "DE", "century": "CE", "millennium": "ML", "weekend": "WE",
}  # fmt: skip

_HOLIDAYS = {
    "christmas": "12-25", "christmas day": "12-25", "christmas eve": "12-24", "new year's eve": "12-31",
    "new year's day": "01-01", "boxing day": "12-26", "halloween": "10-31", "valentine's day": "02-14",
    "independence day": "07-04", "veterans day": "11-11", "armistice day": "11-11", "bastille day": "07-14",
    "st. patrick's day": "03-17", "may day": "05-01", "juneteenth": "06-19",
    "thanksgiving": "11-4-4", "thanksgiving day": "11-4-4", "labor day": "09-1-1", "memorial day": "05-0-1",
    "martin luther king day": "01-3-1", "presidents day": "02-3-1", "columbus day": "10-2-1",
    "mother's day": "05-2-7", "father's day": "06-3-7",
    "easter": "E+0", "easter sunday": "E+0", "easter monday": "E+1", "good friday": "E-2", "palm sunday": "E-7",
    "ash wednesday": "E-46", "pentecost": "E+49", "ascension day": "E+39", "maundy thursday": "E-3",
    "shrove tuesday": "E-47", "mardi gras": "E-47", "holy saturday": "E-1", "whit monday": "E+50",
    "black friday": "11-4-4+1", "cyber monday": "11-4-4+4", "mlk day": "01-3-1",
    "presidents' day": "02-3-1", "groundhog day": "02-02", "canada day": "07-01", "anzac day": "04-25",
    "remembrance day": "11-11", "bonfire night": "11-05", "st. george's day": "04-23", "earth day": "04-22",
    "st patrick's day": "03-17", "st george's day": "04-23", "st stephen's day": "12-26", "st david's day": "03-01",
    "st andrew's day": "11-30", "burns night": "01-25", "australia day": "01-26", "waitangi day": "02-06",
    "fat tuesday": "E-47", "giving tuesday": "11-4-4+5",
}  # fmt: skip

_WILL = {
    short.replace("'", mark)
    for pronoun in "i you he she it we they who that there".split()
    for short in (pronoun + "'ll", "won't")
    for mark in ("'", "\u2019")
}
_REMEMBERED = {
    f"{day} {noun}": year
    for day, year, nouns in (
        ("09-11", "2001", "attack attacks terrorist terror hijackers hijackings commission"),
        ("01-06", "2021", "riot riots insurrection committee rioters attack"),
        ("10-07", "2023", "attack attacks massacre assault"),
    )
    for noun in nouns.split()
}

TIME = TimeWords(
    # the calendar
    months=_CALENDAR.months,
    weekdays=_CALENDAR.weekdays,
    weekday_plurals={name + "s": number for name, number in _CALENDAR.weekdays.items() if name.endswith("day")},
    ambiguous=frozenset("may march mar mon wed sat sun april june august jan jun fri dec fall".split()),
    abbreviations=frozenset(
        """
        jan feb mar apr jun jul aug sept sep oct nov dec mon tues tue wed weds thurs thur thu fri sat sun
        """.split()
    ),
    seasons={"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"},
    holidays={form: day for name, day in _HOLIDAYS.items() for form in (name, name.replace("'", "\u2019"))},
    remembered=_REMEMBERED,
    decades={
        "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
        "nineties": 9,
    },
    decade_endings=frozenset({"s", "'s", "\u2019s"}),
    centuries={"eighteen": 18, "nineteen": 19, "seventeen": 17},
    quarter="quarter",
    half_year="half",
    century="century",
    decade="decade",
    fiscal="fiscal",
    period="period",
    weekend="weekend",
    year="year",
    quarters={"opening": 1, "final": 4, "closing": 4},
    latter=frozenset({"latter", "last"}),
    latest=frozenset({"latest"}),
    comparable=frozenset({"corresponding", "comparable", "same"}),
    codes={"q": "Q", "h": "H", "fy": "Y"},
    before_christ=frozenset({"bc", "b.c.", "b.c", "bce", "b.c.e."}),
    year_openings=frozenset(
        """
        in since of by until till from during after before between and around through throughout early late mid
        circa ca for fiscal year
        """.split()
    ),
    year_prefixes=frozenset({"post", "pre", "end"}),
    no_year=frozenset("page pages no nos number chapter room flight route highway section model item than".split()),
    counted=frozenset(
        """
        people percent million billion miles meters metres feet kilometers kilometres acres dollars pounds euros troops
        soldiers men women jobs homes tons tonnes votes points
        """.split()
    ),
    month_openings=frozenset(
        """
        in since of by until till from during after before last this next early late mid through between and to on
        """.split()
    ),
    firm_openings=frozenset("in since during last this next early late mid".split()),
    naming=frozenset("super bloody black spy".split()),
    papers=frozenset("times mirror mail telegraph express herald tribune post star sun independent world".split()),
    games=frozenset(
        """
        touchdown touchdowns yard yards quarterback quarterbacks halftime rebounds layup turnover turnovers punt
        interception interceptions fumble linebacker scored assists pointers dunk buzzer fouls
        """.split()
    ),
    of=frozenset({"of", "in"}),
    around=frozenset({"on", ",", "of", "in", "of the"}),
    ranges=frozenset({"to", "through", "until"}),
    between=frozenset({"between"}),
    also=frozenset({"and"}),
    # how long, and how often
    units=_UNITS,
    plurals={
        **{unit + "s": unit for unit in _UNITS if unit not in ("century", "millennium")},
        "centuries": "century", "millennia": "millennium", "millenniums": "millennium",
        "hrs": "hour", "mins": "minute", "yrs": "year", "secs": "second",
    },
    numbers={
        **{word: value for value, word in enumerate(_NUMBERS)},
        **{word: value for value, word in zip(range(20, 100, 10), _TENS, strict=True)},
    },
    ordinals={
        **{word: value for value, word in enumerate(_ORDINALS, 1)},
        "thirtieth": 30,
    },
    ordinal_endings=frozenset("st nd rd th".split()),
    scales=frozenset({"hundred", "thousand", "million", "dozen"}),
    half=frozenset({"and a half", "and one-half", "and half", "\u00bd"}),
    some=frozenset(
        {"several", "a few", "few", "some", "many", "a number of", "dozens of", "hundreds of", "thousands of"}
    ),
    couple=frozenset({"a couple of", "a couple", "couple of"}),
    choices=frozenset({"or"}),
    articles=frozenset({"the", "a", "an"}),
    definite="the",
    fillers=frozenset(
        """
        more full consecutive straight additional long short whole calendar solid fiscal extra successive entire
        trading business working financial academic tax
        """.split()
    ),
    loose=frozenset({"or so"}),
    hedges={
        "about": TimexMod.APPROX, "around": TimexMod.APPROX, "approximately": TimexMod.APPROX,
        "roughly": TimexMod.APPROX, "some": TimexMod.APPROX, "almost": TimexMod.LESS_THAN,
        "nearly": TimexMod.LESS_THAN, "just under": TimexMod.LESS_THAN, "less than": TimexMod.LESS_THAN,
        "under": TimexMod.LESS_THAN, "more than": TimexMod.MORE_THAN, "over": TimexMod.MORE_THAN,
        "just over": TimexMod.MORE_THAN, "at least": TimexMod.EQUAL_OR_MORE, "no less than": TimexMod.EQUAL_OR_MORE,
        "at most": TimexMod.EQUAL_OR_LESS, "up to": TimexMod.EQUAL_OR_LESS, "no more than": TimexMod.EQUAL_OR_LESS,
        "not more than": TimexMod.EQUAL_OR_LESS,
    },
    spanning=frozenset({"over"}),
    long=frozenset({"long"}),
    old=frozenset({"old", "olds"}),
    no_span=frozenset(
        """
        early small late business office opening visiting working rush watt kilowatt megawatt gigawatt terawatt amp
        """.split()
    ),
    rates=frozenset({"%", "times", "once", "twice", "percent", "million", "billion"}),
    every=frozenset({"every", "each"}),
    per=frozenset({"per", "a", "an"}),
    alternate=frozenset({"other"}),
    times={"once": 1, "twice": 2, "thrice": 3},
    times_noun="times",
    frequencies={
        "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "annual": "P1Y", "annually": "P1Y",
        "yearly": "P1Y", "hourly": "PT1H", "nightly": "P1D", "biweekly": "P2W", "fortnightly": "P2W",
        "bimonthly": "P2M", "semiannual": "P6M",
    },
    # from where
    days={
        "today": (0, ""), "yesterday": (-1, ""), "tomorrow": (1, ""), "tonight": (0, "NI"), "overnight": (0, "NI"),
    },
    last=frozenset({"last", "past", "this past"}),
    this=frozenset({"this", "current", "the current"}),
    next=frozenset({"next", "coming", "upcoming", "this coming"}),
    previous=frozenset({"previous", "preceding", "prior"}),
    same=frozenset({"same", "that", "that same"}),
    following=frozenset({"following", "ensuing", "subsequent"}),
    spans=frozenset("last past next coming previous following preceding first final latest".split()),
    throughout=frozenset({"over", "for", "within", "during", "throughout"}),
    ago=frozenset({"ago"}),
    earlier=frozenset({"earlier", "prior"}),
    later=frozenset({"later", "afterward", "afterwards"}),
    prepositional=frozenset({"prior"}),
    comparisons=frozenset({"than"}),
    hence=frozenset({"from now", "hence"}),
    beside={"before": -1, "after": 1},
    prior=frozenset({"earlier", "earlier on", "earlier in"}),
    posterior=frozenset({"later", "later on", "later in"}),
    starts=frozenset({"early", "early -", "the beginning of", "the start of", "the early", "the early part of",
                      "early in", "beginning of", "start of", "the opening of", "the first half of", "first half of"}),
    middles=frozenset({"mid", "mid -", "middle of", "the middle of", "the mid -", "the mid"}),
    ends=frozenset({"late", "the end of", "the late", "end of", "the latter part of", "late in", "late -", "end -",
                    "the second half of", "the last half of", "the latter half of", "second half of"}),
    ended=frozenset({"ended", "ending", "to"}),
    final=frozenset({"end"}),
    distance_openings=frozenset({"in"}),
    no_distance=frozenset({
        "has", "have", "had", "hasn't", "haven't", "hadn't", "hasn\u2019t", "haven\u2019t", "hadn\u2019t",
    }),
    distance_marks=frozenset({"from", "on"}),
    time_noun="time",
    vague={
        "now": "PRESENT_REF", "currently": "PRESENT_REF", "current": "PRESENT_REF", "these days": "PRESENT_REF",
        "at present": "PRESENT_REF", "nowadays": "PRESENT_REF",
        "recently": "PAST_REF", "recent": "PAST_REF", "lately": "PAST_REF", "the past": "PAST_REF",
        "more recently": "PAST_REF",
        "soon": "FUTURE_REF", "right now": "PRESENT_REF", "the future": "FUTURE_REF", "the near future": "FUTURE_REF",
        "the near term": "FUTURE_REF", "the short term": "FUTURE_REF",
    },
    vague_adjectives=frozenset({"recent", "coming"}),
    no_vague=frozenset({"as", "after", "foreseeable", "how"}),
    # the time of day
    parts={
        "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "daytime": "DT",
        "dawn": "MO", "dusk": "EV", "nightfall": "EV",
    },
    part_phrases={"early hours": "MO", "small hours": "MO", "wee hours": "MO", "predawn hours": "MO"},
    part_plurals={"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
    moments={"noon": "12:00", "midday": "12:00", "midnight": "24:00"},
    meridiem={"a.m.": "0", "am": "0", "a.m": "0", "p.m.": "12", "pm": "12", "p.m": "12"},
    clock_words=frozenset({"o'clock", "o\u2019clock"}),
    clock_openings=frozenset("at by until till from before after since around about between and to".split()),
    clock_marks=frozenset({"at", "by", "until", "till"}),
    clock_parts={"half": 30, "quarter": 15},
    past_hour=frozenset({"past"}),
    to_hour=frozenset({"to"}),
    clock_joints=frozenset({"at", "around", "about"}),
    hour="hour",
    hour_marks=frozenset({"h"}),
    zone_names=frozenset({
        "local time", "local", "eastern", "eastern time", "central time", "mountain time", "pacific", "pacific time",
        "eastern standard time", "eastern daylight time", "london time", "new york time", "moscow time", "uk time",
        "indian time",
    }),
    zones={
        zone: offset(zone)
        for zone in """
        utc gmt est edt cst cdt mst mdt pst pdt bst cet cest eet eest msk jst kst aest aedt et pt ct mt ist pkt
        sgt hkt pht awst acst acdt nzst nzdt sast eat wat gst trt wib brt akst akdt hst
        """.split()
    },
    # back or ahead
    past_cues=frozenset({"since", "ended"}),
    future_cues=frozenset(
        """
        will would must scheduled due planned planning expected expects expect begins starts opens ends closes resumes
        airs starting upcoming slated deadline expires expire shall resume can could may might should
        """.split()
    ) | {
        "set to", "set for", "plans to", "plan to", "plans a", "next week", "ahead of", "going to", "likely to",
        "hopes to", "hope to", "poised to", "lead up to",
    } | _WILL,
    future_verbs=frozenset({"will"}),
    past_auxiliaries=frozenset({"was", "were", "had"}),
    infinitives=frozenset({"to"}),
    past_perfect=frozenset({"had been"}),
    conditions=frozenset({"if"}),
    future_openings=frozenset({"as"}),
    deadline_openings=frozenset({"by", "until", "till"}),
    lasting_openings=frozenset({"until", "till"}),
    no_lasting=frozenset({"not", "n't", "up", "and"}),
    ahead_openings=frozenset({"before"}),
)  # fmt: skip
