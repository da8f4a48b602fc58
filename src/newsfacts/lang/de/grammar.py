# SPDX-License-Identifier: MIT
"""German: the closed classes of words, and the verbs of news with their forms."""

from newsfacts.lang.schema import GrammarWords

GRAMMAR = GrammarWords(
    determiners=frozenset(
        """
        der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes
        mein meine sein seine seinen seinem ihr ihre ihren ihrem unser unsere kein keine keinen keinem jeder jede jedes
        alle viele mehrere einige manche wenige beide solche welche
        """.split()
    ),
    prepositions=frozenset(
        """
        von in im ins zu zum zur für auf mit bei beim an am ans aus nach über unter vor hinter zwischen neben durch
        gegen ohne um während wegen trotz seit bis ab laut gegenüber innerhalb außerhalb entlang statt anstatt
        """.split()
    ),
    conjunctions=frozenset("und oder aber sondern denn sowie".split()),
    subordinators=frozenset(
        "dass ob weil obwohl während wenn als bevor nachdem damit sodass falls sobald solange da wie bis".split()
    ),
    relatives=frozenset("der die das den dem deren dessen welcher welche welches wo wer was".split()),
    subject_pronouns=frozenset("ich du er sie es wir ihr man wer".split()),
    object_pronouns=frozenset("mich mir dich dir ihn ihm sie ihr uns euch ihnen sich".split()),
    auxiliaries={
        **dict.fromkeys("sein bin bist ist sind seid war waren wäre wären sei seien gewesen".split(), "sein"),
        **dict.fromkeys("haben habe hast hat hatte hatten hätte hätten gehabt".split(), "haben"),
        **dict.fromkeys("werden werde wird wurde wurden würde würden geworden worden".split(), "werden"),
        **dict.fromkeys("können kann konnte konnten könnte könnten".split(), "können"),
        **dict.fromkeys("müssen muss musste mussten müsste müssten".split(), "müssen"),
        **dict.fromkeys("sollen soll sollte sollten".split(), "sollen"),
        **dict.fromkeys("wollen will wollte wollten wolle".split(), "wollen"),
        **dict.fromkeys("dürfen darf durfte durften dürfte dürften".split(), "dürfen"),
        **dict.fromkeys("mögen mag mochte möchte möchten".split(), "mögen"),
    },
    negations=frozenset("nicht kein keine keinen nie niemals weder noch".split()),
    regular_verbs=(),
    doubling_verbs=(),
    irregular_verbs={
        "sagen": ("sagte", "gesagt", "sagend", "sagt"),
        "erklären": ("erklärte", "erklärt", "erklärend", "erklärt"),
        "berichten": ("berichtete", "berichtet", "berichtend", "berichtet"),
        "warnen": ("warnte", "gewarnt", "warnend", "warnt"),
        "betonen": ("betonte", "betont", "betonend", "betont"),
        "schreiben": ("schrieb", "geschrieben", "schreibend", "schreibt"),
        "geben": ("gab", "gegeben", "gebend", "gibt"),
        "kommen": ("kam", "gekommen", "kommend", "kommt"),
        "gehen": ("ging", "gegangen", "gehend", "geht"),
        "stehen": ("stand", "gestanden", "stehend", "steht"),
        "steigen": ("stieg", "gestiegen", "steigend", "steigt"),
        "sinken": ("sank", "gesunken", "sinkend", "sinkt"),
        "fallen": ("fiel", "gefallen", "fallend", "fällt"),
        "wachsen": ("wuchs", "gewachsen", "wachsend", "wächst"),
        "sterben": ("starb", "gestorben", "sterbend", "stirbt"),
        "töten": ("tötete", "getötet", "tötend", "tötet"),
        "verletzen": ("verletzte", "verletzt", "verletzend", "verletzt"),
        "öffnen": ("öffnete", "geöffnet", "öffnend", "öffnet"),
        "bauen": ("baute", "gebaut", "bauend", "baut"),
        "kosten": ("kostete", "gekostet", "kostend", "kostet"),
        "beginnen": ("begann", "begonnen", "beginnend", "beginnt"),
        "enden": ("endete", "geendet", "endend", "endet"),
    },
    adjectives=frozenset("neu neue neuen alt alte alten groß große großen klein kleine kleinen gut gute guten".split()),
    adverbs=frozenset(
        "auch nur noch schon sehr dann dort hier heute gestern morgen jetzt immer wieder bereits".split()
    ),
    not_adverbs=frozenset(),
    mainly_nouns=frozenset(),
    mainly_adjectives=frozenset(),
    capital_nouns=True,
)
