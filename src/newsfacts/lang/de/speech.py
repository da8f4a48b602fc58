# SPDX-License-Identifier: MIT
"""German: words of reporting. A cue has its forms listed, as German inflects otherwise than by one rule."""

from newsfacts.lang.schema import SpeechWords

_THAT = """
    sagen erklären betonen berichten behaupten mitteilen bestätigen ankündigen warnen fordern kritisieren meinen
    versichern vermuten schreiben hinzufügen einräumen zugeben bekräftigen glauben schätzen
"""

SPEECH = SpeechWords(
    cues={
        "sagen": ("sagt", "sagte", "sagten", "gesagt"),
        "erklären": ("erklärt", "erklärte", "erklärten"),
        "betonen": ("betont", "betonte", "betonten"),
        "berichten": ("berichtet", "berichtete", "berichteten"),
        "behaupten": ("behauptet", "behauptete", "behaupteten"),
        "mitteilen": ("teilt", "teilte", "teilten", "mitgeteilt"),
        "bestätigen": ("bestätigt", "bestätigte", "bestätigten"),
        "ankündigen": ("kündigt", "kündigte", "kündigten", "angekündigt"),
        "warnen": ("warnt", "warnte", "warnten", "gewarnt"),
        "fordern": ("fordert", "forderte", "forderten", "gefordert"),
        "kritisieren": ("kritisiert", "kritisierte", "kritisierten"),
        "meinen": ("meint", "meinte", "meinten", "gemeint"),
        "versichern": ("versichert", "versicherte", "versicherten"),
        "vermuten": ("vermutet", "vermutete", "vermuteten"),
        "schreiben": ("schreibt", "schrieb", "schrieben", "geschrieben"),
        "hinzufügen": ("fügt", "fügte", "fügten", "hinzugefügt"),
        "einräumen": ("räumt", "räumte", "räumten", "eingeräumt"),
        "zugeben": ("zugegeben",),
        "bekräftigen": ("bekräftigt", "bekräftigte", "bekräftigten"),
        "antworten": ("antwortet", "antwortete", "antworteten"),
        "fragen": ("fragt", "fragte", "fragten", "gefragt"),
        "rufen": ("ruft", "rief", "riefen", "gerufen"),
        "loben": ("lobt", "lobte", "lobten", "gelobt"),
        "glauben": ("glaubt", "glaubte", "glaubten"),
        "schätzen": ("schätzt", "schätzte", "schätzten"),
        "erzählen": ("erzählt", "erzählte", "erzählten"),
        "sprechen": ("spricht", "sprach", "sprachen", "gesprochen"),
    },
    source_phrases=frozenset({"laut", "zufolge", "nach angaben von"}),
    quoting=frozenset({"zitiert mit"}),
    openers={
        "dass": frozenset(_THAT.split()),
        "ob": frozenset("fragen".split()),
        "warum": frozenset("fragen erklären".split()),
        "wie": frozenset("fragen erklären berichten erzählen".split()),
        "von": frozenset("sprechen berichten erzählen".split()),
        "vor": frozenset("warnen".split()),
    },
    clauses=frozenset(_THAT.split()),
    listeners=frozenset("fragen warnen".split()),
    carriers=frozenset(),
    objects=frozenset("kritisieren loben fordern".split()),
    nouns={},
    messages=frozenset(),
    owners=frozenset(),
    occasions=frozenset("ansprache interview rede tweet".split()),
    occasion_marks=frozenset("in".split()),
    aside_marks=frozenset({"wie"}),
    question_labels=frozenset({"frage"}),
    answer_labels=frozenset({"antwort"}),
    showing=frozenset(),
    rating=frozenset("melden".split()),
    rated_at=frozenset({"mit"}),
    counting=frozenset("melden".split()),
    believing=frozenset("glauben erwarten".split()),
    samples=frozenset("umfrage umfragen studie studien erhebung erhebungen".split()),
    records=frozenset("zahlen daten statistik statistiken".split()),
    unnamed=frozenset("das dies was".split()),
    panels=frozenset("umfrage umfragen studie studien erhebung erhebungen".split()),
    within=frozenset("in laut".split()),
)
