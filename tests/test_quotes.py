# SPDX-License-Identifier: MIT
"""Quotes: who says what, by where source and cue stand."""

from __future__ import annotations

import pytest

import newsfacts as nf
from newsfacts.rules.quotes import QUOTES


def _found(text: str) -> list[tuple[str, str, str | None]]:
    """Kind, content and speaker of each quote of a text that is all body."""
    quotes = nf.parse_quotes(nf.Document(text, layout=False))
    return [
        (quote.kind, " | ".join(piece.text for piece in quote.content), quote.speaker.text if quote.speaker else None)
        for quote in quotes
    ]


@pytest.mark.parametrize("rule", QUOTES, ids=lambda rule: rule.id)
def test_example_of_rule(rule: object) -> None:
    entry = next(one for one in QUOTES if one is rule)
    assert entry.id in {quote.rule for quote in nf.parse_quotes(nf.Document(entry.example, layout=False))}


@pytest.mark.parametrize(
    "text",
    [
        "\u201cThe bridge is safe,\u201d Maria Lopez said.",
        '"The bridge is safe," Maria Lopez said.',
        "''The bridge is safe,'' Maria Lopez said.",
        "\u00abThe bridge is safe\u00bb, Maria Lopez said.",
        '\u201cThe bridge is safe," Maria Lopez said.',
        "\u201cThe bridge is safe,\u201c Maria Lopez said.",
        "\u201cThe bridge is safe,\u201d said Maria Lopez.",
        "Maria Lopez said, \u201cThe bridge is safe.\u201d",
        "Maria Lopez told reporters on Friday: \u201cThe bridge is safe.\u201d",
    ],
)
def test_direct(text: str) -> None:
    [(kind, content, speaker)] = _found(text)
    assert (kind, content.strip("\"'.,\u201c\u201d\u00ab\u00bb"), speaker) == (
        "direct",
        "The bridge is safe",
        "Maria Lopez",
    )


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("Maria Lopez said that the bridge is safe.", "that the bridge is safe", "Maria Lopez"),
        ("The engineer said Tuesday that the bridge is safe.", "that the bridge is safe", "The engineer"),
        ("The bridge is safe, Maria Lopez said.", "The bridge is safe", "Maria Lopez"),
        ("The bridge, opened in May, is safe, she said on Monday.", "The bridge, opened in May, is safe", "she"),
        ("The bridge is safe, according to the city council.", "The bridge is safe", "the city council"),
        ("She told the council that the bridge is safe.", "that the bridge is safe", "She"),
    ],
)  # fmt: skip
def test_indirect(text: str, content: str, speaker: str) -> None:
    assert _found(text) == [("indirect", content, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "The film \u201cNight Train\u201d opens on Friday.",
        "Joe \u201cFingers\u201d Malone was arrested.",
        'The board was 6\' 2" long and 3" wide.',
        "The players' union and the owners' group met on Monday.",
        "Maria Lopez walked across the bridge.",
        "She did not say whether the bridge is safe.",
    ],
)
def test_no_quote(text: str) -> None:
    assert _found(text) == []


def test_mark_inside_the_closing_mark() -> None:
    assert _found("''He called it 'a bridge to nowhere,''' Maria Lopez said.") == [
        ("direct", "''He called it 'a bridge to nowhere,'''", "Maria Lopez")
    ]


def test_quote_of_several_paragraphs_is_one() -> None:
    text = "\u201cThe bridge is safe,\u201d she said. \u201cWe tested it.\n\u201cWe tested it twice.\u201d"
    assert _found(text) == [
        (
            "direct",
            "\u201cThe bridge is safe,\u201d | \u201cWe tested it. | \u201cWe tested it twice.\u201d",
            "she",
        )
    ]


def test_a_dateline_is_no_part_of_what_is_said() -> None:
    text = "TARTU, Estonia, May 3 (Reuters) - The river has crossed its banks, the town's mayor said on Friday."
    assert [content for _, content, _ in _found(text)] == ["The river has crossed its banks"]


def test_turns_of_a_transcript() -> None:
    text = (
        "Tom Weir: How long did it take?\n\nAda Nwosu, author: About four years.\n\nThe first draft was too long.\n\n"
        "WEIR: And the next one?\n\nNWOSU: It is about a goalkeeper."
    )
    quotes = nf.parse_quotes(nf.Document(text, layout=False))
    assert [
        (q.rule, q.kind, q.speaker.name if q.speaker else None, " | ".join(c.text for c in q.content)) for q in quotes
    ] == [
        ("quote.transcript", "direct", "Tom Weir", "How long did it take?"),
        ("quote.transcript", "direct", "Ada Nwosu", "About four years. | The first draft was too long."),
        ("quote.transcript", "direct", "Tom Weir", "And the next one?"),
        ("quote.transcript", "direct", "Ada Nwosu", "It is about a goalkeeper."),
    ]


def test_questions_and_answers() -> None:
    text = "Q: How long did it take?\n\nA: Four years.\n\nQ: And the next one?\n\nA: It is about a goalkeeper."
    assert [speaker for _, _, speaker in _found(text)] == ["Q", "A", "Q", "A"]


@pytest.mark.parametrize(
    "text",
    [
        "Jack Smith: Made two saves.\n\nHarry Stone: Won his headers.\n\nTom Reed: Ran a lot.\n\nBen Hill: Tired late.",
        "Venue: Town Hall.\n\nTickets: Ten pounds.\n\nVenue: The Dome.\n\nTickets: Free for all.",
        "Read more: Bridge opens to cyclists.\n\nRead more: Ferry runs again.\n\nRead more: Mayor resigns.",
    ],
)
def test_a_list_is_no_transcript(text: str) -> None:
    assert "quote.transcript" not in {quote.rule for quote in nf.parse_quotes(nf.Document(text, layout=False))}


def test_cue_of_the_callers() -> None:
    lexicon = nf.Lexicon.default().add(cues={"bloviated": "bloviate"})
    for text in (
        "\u201cIt holds,\u201d he bloviated.",
        "He was bloviating that it holds.",
        "He bloviates: \u201cIt holds.\u201d",
    ):
        [quote] = nf.parse_quotes(nf.Document(text, lexicon=lexicon, layout=False))
        assert quote.cue is not None
        assert quote.cue.lemma == "bloviate"
