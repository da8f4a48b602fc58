# SPDX-License-Identifier: MIT
"""German: a second language is a folder of words, and the same parsers read it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

import newsfacts as nf

LEXICON = nf.Lexicon.default("de")
PAGE = """\
Neue Brücke am Hafen eröffnet

Von Anna Beispiel und Jan Vorlage

Stand: 4. März 2024, 9:30 Uhr

Die neue Brücke am alten Hafen ist seit gestern offen. „Wir haben lange auf diesen Tag gewartet“, sagte \
Bürgermeisterin Klara Muster am Montag.

Der Bau kostete 12 Millionen Euro. Die Arbeiten begannen am 3. Mai 2021. Muster erklärte: „Jetzt sind wir am Ziel.“
"""


@pytest.fixture(scope="module")
def article() -> nf.Article:
    return nf.Parser(lexicon=LEXICON)(PAGE)


def test_page(article: nf.Article) -> None:
    assert article.headline is not None
    assert article.headline.text == "Neue Brücke am Hafen eröffnet"
    assert [credit.name for byline in article.bylines for credit in byline.credits] == ["Anna Beispiel", "Jan Vorlage"]
    assert article.published == datetime(2024, 3, 4, 9, 30)


def test_quotes_and_their_speakers(article: nf.Article) -> None:
    assert [(quote.cue and quote.cue.lemma, quote.speaker and quote.speaker.name) for quote in article.quotes] == [
        ("sagen", "Klara Muster"),
        ("erklären", "Klara Muster"),
    ]


def test_money(article: nf.Article) -> None:
    assert (12_000_000, "EUR") in [(claim.low, claim.unit) for claim in article.claims]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Die Arbeiten begannen am 3. Mai 2021.", ["2021-05-03"]),
        ("Im Dezember 2022 war sie fertig.", ["2022-12"]),
        ("Gestern kamen viele Besucher.", ["2024-03-03"]),
        ("Der Bau dauerte zwei Jahre und neun Minuten.", ["P2Y", "PT9M"]),
        ("Der Bau dauerte dreißig Tage.", ["P30D"]),
        ("Der Bau beginnt in den nächsten zwei Wochen.", ["P2W"]),
        ("Das Werk ist zwei Jahre alt.", []),
        ("Das Jahr der Brücke war kurz.", []),
        ("Er wuchs in den 60er Jahren auf und zog in den 1980er-Jahren weg.", ["196", "198"]),
        ("Er fuhr den 60er Bus.", []),
        ("Der Chor probt im Keller.", []),
    ],
)
def test_dates(text: str, values: list[str]) -> None:
    document = nf.Document(text, published=date(2024, 3, 4), lexicon=LEXICON)
    assert [found.value for found in nf.parse_dates(document)] == values


def test_an_ordinal_ends_no_sentence() -> None:
    document = nf.Document("Am 3. Mai begann der Bau. Er dauerte lange.", lexicon=LEXICON)
    assert len(document.sentences) == 2


def test_an_amount_tells_of_its_subject() -> None:
    document = nf.Document("Der Umsatz stieg um 5 Prozent auf 3 Millionen Euro.", lexicon=nf.Lexicon.default("de"))
    assert [claim.noun and claim.noun.text for claim in nf.parse_claims(document)] == ["Umsatz", "Umsatz"]
