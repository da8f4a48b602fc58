# SPDX-License-Identifier: MIT
"""Quotes: who says what, by where source and cue stand."""

from __future__ import annotations

import pytest

import newsfacts as nf
from newsfacts._attribution._engine import Reason
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
        (
            "Ann Lee, Tom Weir and the union said the bridge is safe.",
            "the bridge is safe",
            "Ann Lee, Tom Weir and the union",
        ),
        (
            "The Department for Bridges, Roads and Ferries said the bridge is safe.",
            "the bridge is safe",
            "The Department for Bridges, Roads and Ferries",
        ),
        ("On Monday, Ann Lee and Tom Weir said the bridge is safe.", "the bridge is safe", "Ann Lee and Tom Weir"),
        ("Yesterday, Ann Lee and Tom Weir said the bridge is safe.", "the bridge is safe", "Ann Lee and Tom Weir"),
    ],
)  # fmt: skip
def test_indirect(text: str, content: str, speaker: str) -> None:
    assert _found(text) == [("indirect", content, speaker)]


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("The council opened a hearing, saying the bridge was safe.", "the bridge was safe", "The council"),
        ("The council rejected criticism of traffic issues, saying the bridge was safe.", "the bridge was safe",
         "The council"),
        ("Lopez admitted that the bridge that she built was old, but said it was safe.", "it was safe", "Lopez"),
        ("The engineer on Monday said the bridge was safe.", "the bridge was safe", "The engineer"),
        ("The bridge is old, Radio Yarby first reported.", "The bridge is old", "Radio Yarby"),
        ("The engineer has long maintained that the bridge was safe.", "that the bridge was safe", "The engineer"),
        ("It was built by Lopez, who said the bridge was safe.", "the bridge was safe", "who"),
        ("The mayor, Ana Lopez, said the bridge was safe.", "the bridge was safe", "The mayor, Ana Lopez"),
        ("She said it\u2019s safe.", "it\u2019s safe", "She"),
    ],
)  # fmt: skip
def test_source_of_a_cue_away_from_it(text: str, content: str, speaker: str) -> None:
    assert ("indirect", content, speaker) in _found(text)


def test_relative_pronoun_bears_the_name_of_its_antecedent() -> None:
    [quote] = nf.parse_quotes("The bridge was built by Maria Lopez, who said that it was safe.")
    assert quote.speaker is not None
    assert (quote.speaker.text, quote.speaker.name) == ("who", "Maria Lopez")


def test_who_speaks_inside_of_what_is_said_is_no_speaker_of_the_text() -> None:
    text = "Tom Roe said on Monday that Mayor Ian Weir has long called for a new pier. He said that it was time."
    speaker = nf.parse_quotes(text)[-1].speaker
    assert speaker is not None
    assert (speaker.text, speaker.name) == ("He", "Tom Roe")


def test_which_of_a_head_is_its_body() -> None:
    speaker = nf.parse_quotes("Ann Lee is the head of the Yarby Divers Union, which says that the pier moves.")[
        0
    ].speaker
    assert speaker is not None
    assert (speaker.text, speaker.name) == ("which", "Yarby Divers Union")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("She called for a new bridge.", "a new bridge"),
        ("She pointed out that the bridge is old.", "that the bridge is old"),
        ("She vowed to close the bridge.", "to close the bridge"),
        ("She urged the council to close the bridge.", "the council to close the bridge"),
        ("The bridge, she said, is safe.", "The bridge | is safe"),
        ("According to a study of old bridges, most of them are safe.", "most of them are safe"),
        ("According to the council, bridges fell.", "bridges fell"),
        ("She asked whether the bridge was safe.", "whether the bridge was safe"),
        ("She said the bridge is old, but she drives over it.", "the bridge is old"),
        ("She said the bridge is not old, but safe and dry.", "the bridge is not old, but safe and dry"),
        ("She praised the bridge and drove over it.", "the bridge"),
        ("She said the bridge is old, a view that few share.", "the bridge is old"),
        ("She said the bridge is safe, claimed the prize and left.", "the bridge is safe"),
        ("She said the bridge is closed for the river, which was rising.", "the bridge is closed for the river"),
    ],
)
def test_edges_of_what_is_said_without_marks(text: str, content: str) -> None:
    assert [found[1] for found in _found(text)] == [content]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("\u201cThe bridge is safe,\u201d the mayor riffed.", "the mayor"),
        ("\u201cThe bridge is safe!\u201d barked Maria Lopez.", "Maria Lopez"),
        ("The crowd jeered, \u201cThe bridge is safe!\u201d", "The crowd"),
        ("As the mayor put it in a letter to all, \u201cThe bridge is safe.\u201d", "the mayor"),
    ],
)
def test_any_verb_beside_marks_reports(text: str, speaker: str) -> None:
    [(kind, content, found)] = _found(text)
    assert (kind, content[1:-2], found) == ("direct", "The bridge is safe", speaker)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("On Monday the mayor added: \u201cIt is safe,\u201d she said.", "\u201cIt is safe,\u201d"),
        ("\u201cThe bridge,\u201d said Ana Lopez, an engineer who lives in Yarby, \u201cis safe.\u201d",
         "\u201cThe bridge,\u201d | \u201cis safe.\u201d"),
        ("Building on mud, Lopez said, \u201cis like building on water.\u201d",
         "Building on mud | \u201cis like building on water.\u201d"),
    ],
)  # fmt: skip
def test_marks_that_a_report_breaks_off(text: str, content: str) -> None:
    assert content in [found[1] for found in _found(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The film \u201cNight Train\u201d opens on Friday.",
        "Joe \u201cFingers\u201d Malone was arrested.",
        'The board was 6\' 2" long and 3" wide.',
        "The players' union and the owners' group met on Monday.",
        "Maria Lopez walked across the bridge.",
        "She did not say whether the bridge is safe.",
        "Six states and a city have bridges.",
        "The plan needs tax credits and swing states that take them.",
        "At one point a bridge fell.",
        "The impassioned call for bridges was heard.",
        "Their remarks were short.",
        "Heavy rains in the southernmost state of the country have closed 37 bridges.",
        "The margin widened 2.7 percentage points to 76.7 percent.",
        "In two books, \u201cNight Train\u201d and \u201cDay Train,\u201d a bridge falls.",
    ],
)
def test_no_quote(text: str) -> None:
    assert _found(text) == []


def test_mark_inside_the_closing_mark() -> None:
    assert _found("''He called it 'a bridge to nowhere,''' Maria Lopez said.") == [
        ("direct", "''He called it 'a bridge to nowhere,'''", "Maria Lopez")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "\u201cThe bridge is safe and dry.\u201d \u2014 Maria Lopez",
        "\u201cThe bridge is safe and dry.\u201d \u2015 Maria Lopez, engineer",
        '"The bridge is safe and dry." - Maria Lopez.',
        "\u201cThe bridge is safe and dry.\u201d\n\n- Maria Lopez, at the hearing.",
    ],
)
def test_signature(text: str) -> None:
    [quote] = nf.parse_quotes(nf.Document(text, layout=False))
    assert quote.speaker is not None
    assert (quote.rule, quote.kind, quote.speaker.text) == ("quote.signature", "direct", "Maria Lopez")


def test_dash_that_goes_on_with_the_story_is_no_signature() -> None:
    text = "\u201cThe bridge is safe and dry as a bone.\u201d\n\n- The council meets on Monday."
    [quote] = nf.parse_quotes(nf.Document(text, layout=False))
    assert (quote.rule, quote.speaker) == ("quote.unattributed", None)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("\u201cThe bridge is safe,\u201d one senior campaign source said.", "one senior campaign source"),
        ("\u201cThe bridge is safe,\u201d Yarby-based Maria Lopez said.", "Yarby-based Maria Lopez"),
        ("A guide who spoke to visitors said the bridge is safe.", "A guide"),
        ("Another engineer speaking to Radio Yarby said the bridge is safe.", "Another engineer"),
        # An adjective goes on with the noun before it.
        ("A source close to Lopez said the bridge is safe.", "A source close to Lopez"),
        # The name behind what somebody is, and the second thing that somebody is.
        ("\u201cThe bridge is safe,\u201d said her son, Ian B. Lopez.", "her son, Ian B. Lopez"),
        (
            "\u201cThe bridge is safe,\u201d said Roe\u2019s aunt, Maria Lopez, of Yarby.",
            "Roe\u2019s aunt, Maria Lopez",
        ),
        (
            "\u201cThe bridge is safe,\u201d said Maria Lopez, founder and chief executive officer.",
            "Maria Lopez, founder and chief executive officer",
        ),
        (
            "\u201cWe heard a bang,\u201d said another witness, 19-year-old Maria Lopez.",
            "another witness, 19-year-old Maria Lopez",
        ),
        # A word in capitals is no pronoun.
        ("The WHO said the bridge is safe.", "The WHO"),
        # Another report is no part of it, nor what she did besides.
        ("\u201cThe bridge is safe,\u201d said the mayor, Roads Minister Maria Lopez having left.", "the mayor"),
        ("\u201cThe bridge is safe,\u201d said Maria Lopez, an engineer and left Yarby.", "Maria Lopez, an engineer"),
        # The day stands between the source and the cue.
        ("The union today warned that the bridge is not safe.", "The union"),
        (
            "The Yarby Drivers\u2019 Union, YDU, yesterday warned that the bridge is not safe.",
            "The Yarby Drivers\u2019 Union, YDU",
        ),
        ("USA Today warned that the bridge is not safe.", "USA Today"),
    ],
)
def test_long_sources(text: str, speaker: str) -> None:
    assert [found[2] for found in _found(text)] == [speaker]


def test_quote_of_several_paragraphs_is_one() -> None:
    text = "\u201cThe bridge is safe,\u201d she said. \u201cWe tested it.\n\u201cWe tested it twice.\u201d"
    assert _found(text) == [
        (
            "direct",
            "\u201cThe bridge is safe,\u201d | \u201cWe tested it. | \u201cWe tested it twice.\u201d",
            "she",
        )
    ]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ('"It is safe," she said on Monday.\n\n"We tested it twice, in May and in June."',
         ['"It is safe,"', '"We tested it twice, in May and in June."']),
        ('She said: "It is safe."\n\n"We tested it twice, in May and in June."',
         ['"It is safe."', '"We tested it twice, in May and in June."']),
        ('"It is safe," she said. It was not.\n\n"We tested it twice, in May and in June."',
         ['"It is safe,"', '"We tested it twice, in May and in June."']),
        ('"It is safe." - Tom Weir\n\n"It has never been tested, not once." - Ada Nwosu',
         ['"It is safe."', '"It has never been tested, not once."']),
        ('"It is safe," she said. "We tested it twice, in May and in June" of last year.',
         ['"It is safe," | "We tested it twice, in May and in June" of last year']),
        ('"It is safe," she said. "We tested it twice, in May and in June," which was news to the mayor.',
         ['"It is safe," | "We tested it twice, in May and in June,"']),
        ('"It is safe," she said. But the mayor "has never asked us how we tested it, or when."',
         ['"It is safe," | But the mayor "has never asked us how we tested it, or when."']),
        ('"It is safe," she said. The mayor of the town on the other side thinks of it as "a risk nobody takes."',
         ['"It is safe,"']),
        ('"It is safe," she said. The mayor keeps a photograph of "the bridge" above his desk.',
         ['"It is safe,"']),
        ('"It is safe," she said.\n\n\'A test for the town\'\n\nThe mayor has never driven over it.',
         ['"It is safe,"']),
    ],
)  # fmt: skip
def test_what_goes_on_with_a_quote_that_a_cue_breaks_off(text: str, contents: list[str]) -> None:
    assert [content for _, content, _ in _found(text)] == contents


def test_a_dateline_is_no_part_of_what_is_said() -> None:
    text = "TARTU, Estonia, May 3 (Reuters) - The river has crossed its banks, the town's mayor said on Friday."
    assert [content for _, content, _ in _found(text)] == ["The river has crossed its banks"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maria Lopez said the mayor had said that the bridge was safe.",
         [("indirect", "the mayor had said that the bridge was safe", "Maria Lopez")]),
        ("Maria Lopez said the mayor had called the bridge \"safe as a house.\"",
         [("mixed", "the mayor had called the bridge \"safe as a house.\"", "Maria Lopez")]),
        ("\"It is safe,\" said Maria Lopez, who warned that the river would rise. \"We tested it.\"",
         [("direct", "\"It is safe,\" | \"We tested it.\"", "Maria Lopez"),
          ("indirect", "that the river would rise", "who")]),
        ("Ferry firms added 900 jobs in May, Maria Lopez said Friday, fewer than in April.",
         [("indirect", "Ferry firms added 900 jobs in May | fewer than in April", "Maria Lopez")]),
    ],
)  # fmt: skip
def test_a_report_inside_of_what_is_reported(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert _found(text) == expected


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("In the end, Maria Lopez said, the bridge is safe.", "In the end | the bridge is safe", "Maria Lopez"),
        ("But, she added, the bridge is safe.", "But | the bridge is safe", "she"),
        ("If the river rises, Maria Lopez said, \"we will close it.\"",
         "If the river rises | \"we will close it.\"", "Maria Lopez"),
        ("In May, Maria Lopez said, \"we will close it.\"", "\"we will close it.\"", "Maria Lopez"),
        ("As Maria Lopez noted in May, the bridge is safe.", "the bridge is safe", "Maria Lopez"),
        ("The bridge is safe, as Maria Lopez has noted.", "The bridge is safe", "Maria Lopez"),
        ("The bridge, as Maria Lopez noted, is the safest that the town has.",
         "The bridge | is the safest that the town has", "Maria Lopez"),
        ("As Maria Lopez explained how bridges work, the river rose.", "how bridges work", "Maria Lopez"),
        ("As the river rose, Maria Lopez said, \"We will close it.\"", "\"We will close it.\"", "Maria Lopez"),
        ("Maria Lopez said, among other things, that the bridge is safe.", "that the bridge is safe", "Maria Lopez"),
        ("Maria Lopez warned, however, \"The river may rise.\"", "\"The river may rise.\"", "Maria Lopez"),
        ("Maria Lopez called Mayor J. K. Weir \"a friend.\"", "Mayor J. K. Weir \"a friend.\"", "Maria Lopez"),
        ("Maria Lopez called it \"safe,\" an odd word for a bridge.", "it \"safe,\"", "Maria Lopez"),
        ("Is it safe? Nobody knows, one engineer said.", "Nobody knows", "one engineer"),
        ("Those surveyed said the bridge is safe.", "the bridge is safe", "Those surveyed"),
        ("Maria Lopez - an engineer from Yarby - says the bridge is safe.", "the bridge is safe", "Maria Lopez"),
        ("Maria Lopez, the engineer - she came on Monday - said the bridge is safe.", "the bridge is safe",
         "Maria Lopez, the engineer"),
        ("Adding that the bridge is safe, Maria Lopez drove over it.", "that the bridge is safe", "Maria Lopez"),
        ("Said Maria Lopez, \"The bridge is safe.\"", "\"The bridge is safe.\"", "Maria Lopez"),
        ("Maria Lopez said on the show \"Yarby Now\" that it is safe.", "that it is safe", "Maria Lopez"),
        ("Maria Lopez told Radio Yarby's \"Morning Bridge\" that it is safe.", "that it is safe", "Maria Lopez"),
        ("Maria Lopez admitted to the mayor of Yarby that it is safe.", "that it is safe", "Maria Lopez"),
        ("Maria Lopez agreed to test a bridge that nobody uses.", "to test a bridge that nobody uses", "Maria Lopez"),
        ("\"It is safe,\" Maria Lopez, 45, of Yarby, who has tested it, said. \"We did it twice.\"",
         "\"It is safe,\" | \"We did it twice.\"", "Maria Lopez"),
        ("\"The bridge has been safe for forty years\" Maria Lopez said.",
         "\"The bridge has been safe for forty years\"", "Maria Lopez"),
        ("\"The bridge is safe,\" says a Sunday paper.", "\"The bridge is safe,\"", "a Sunday paper"),
        ("Maria Lopez stood up and then thundered, \"It is safe.\"", "\"It is safe.\"", "Maria Lopez"),
        ("Maria Lopez questioned the mayor's figures.", "the mayor's figures", "Maria Lopez"),
        ("The bridge is safe, predicted Maria Lopez, an engineer who tested it.", "The bridge is safe",
         "Maria Lopez, an engineer"),
        ("The bridge is safe, said Maria Lopez, who tested it.", "The bridge is safe", "Maria Lopez"),
        ("The bridge, said Maria Lopez, is the safest that the town has.",
         "The bridge | is the safest that the town has", "Maria Lopez"),
        ("The bridge is safe, said city manager Maria Lopez.", "The bridge is safe", "city manager Maria Lopez"),
        ("The bridge is safe, said lead diver Maria Lopez, who tested it.", "The bridge is safe",
         "lead diver Maria Lopez"),
        ("Maria Lopez was heard saying that it is safe.", "that it is safe", "Maria Lopez"),
        ("Tom Weir, who has tested it, said Maria Lopez has been over the bridge.",
         "Maria Lopez has been over the bridge", "Tom Weir"),
    ],
)  # fmt: skip
def test_where_a_report_stands_to_what_is_said(text: str, content: str, speaker: str) -> None:
    assert (content, speaker) in [found[1:] for found in _found(text)]


def test_trace_shows_a_report_inside_of_another() -> None:
    with nf.trace() as trace:
        nf.parse_quotes("Maria Lopez said the mayor had said that the bridge was safe.")
    [refusal] = trace.refused
    assert (refusal.text, refusal.rule) == ("that the bridge was safe", "quote.before")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lopez praised the mayor and asked for a test.", ["the mayor", "a test"]),
        ("Lopez left, praising the mayor and asking for a test.", ["the mayor", "a test"]),
        ("Lopez left, praising the painting and testing of bridges.", ["the painting and testing of bridges"]),
        ("Lopez said the bridge was safe, and she drove over it.", ["the bridge was safe"]),
        ("Lopez praised bridges, and they knew why.", ["bridges, and they knew why"]),
        ('Lopez vowed to "test it twice" in spring.', ['to "test it twice" in spring']),
        ('Lopez called for "two tests" in spring.', ['"two tests" in spring']),
        ("They crossed the bridge, which Lopez said was a risk.", ["which | was a risk"]),
        ("The bridge, which Lopez said was a risk, opened on Monday.", ["which | was a risk"]),
        ("They talked of the mayor, whom Lopez criticized for the bridge.", ["whom | for the bridge"]),
        ("They crossed the river in which Lopez said the bridge stood.", ["the bridge stood"]),
        ("They met Lopez, whose friends said the bridge was safe.", ["the bridge was safe"]),
        ("Lopez criticized the bridge in an interview on Friday.", ["the bridge"]),
        ('Lopez called the bridge "unsafe" during a speech in Yarby.', ['the bridge "unsafe"']),
        ("Lopez praised the bridges in the interview-room.", ["the bridges in the interview-room"]),
        ("Lopez said the speech was good.", ["the speech was good"]),
        ('Lopez says the bridge is safe. "We tested it twice in the spring."',
         ['the bridge is safe | "We tested it twice in the spring."']),
        ('Lopez says the bridge is safe. It is not. "We tested it twice in the spring."',
         ["the bridge is safe", '"We tested it twice in the spring."']),
    ],
)  # fmt: skip
def test_how_far_a_report_reaches(text: str, expected: list[str]) -> None:
    assert [content for _, content, _ in _found(text)] == expected


def test_turns_of_a_transcript() -> None:
    text = (
        "Tom Weir: How long did it take?\n\nAda Nwosu, author: About four years.\n\nThe first draft was too long.\n\n"
        "WEIR: And the next one?\n\nNWOSU: It is about a goalkeeper."
    )
    quotes = nf.parse_quotes(nf.Document(text, layout=False))
    assert [
        (q.rule, q.kind, q.speaker.name if q.speaker else None, " | ".join(c.text for c in q.content)) for q in quotes
    ] == [
        ("quote.transcript", "indirect", "Tom Weir", "How long did it take?"),
        ("quote.transcript", "indirect", "Ada Nwosu", "About four years. | The first draft was too long."),
        ("quote.transcript", "indirect", "Tom Weir", "And the next one?"),
        ("quote.transcript", "indirect", "Ada Nwosu", "It is about a goalkeeper."),
    ]


def test_turns_of_a_transcript_in_marks() -> None:
    text = (
        'Weir: A Bridge Is Safe\n\nTom Weir spoke to Maria Lopez.\n\n"WEIR: Is it safe?\n\n"LOPEZ: I think so.\n\n'
        '"WEIR: Who tested it?\n\n"LOPEZ: We did."'
    )
    assert [found[1:] for found in _found(text)] == [
        ("Is it safe?", "WEIR"),
        ("I think so.", "LOPEZ"),
        ("Who tested it?", "WEIR"),
        ('We did."', "LOPEZ"),
    ]


def test_marked_paragraphs_with_colons_are_no_transcript() -> None:
    text = '"Remember: it is safe.\n\n"Believe me: we tested it twice," said Maria Lopez.'
    assert [found[2] for found in _found(text)] == ["Maria Lopez"]


def test_questions_and_answers() -> None:
    text = "Q: How long did it take?\n\nA: Four years.\n\nQ: And the next one?\n\nA: It is about a goalkeeper."
    assert [speaker for _, _, speaker in _found(text)] == ["Q", "A", "Q", "A"]


@pytest.mark.parametrize(
    "text",
    [
        "Jack Smith: Made two saves.\n\nHarry Stone: Won his headers.\n\nTom Reed: Ran a lot.\n\nBen Hill: Tired late.",
        ": Made two saves.\n\n: Won his headers.\n\n: Ran a lot.",
        "Doe: 547.\n\nWeir: 46.\n\nDoe: 2,316.\n\nWeir: 1,547.\n\nJane Doe: 5.",
        "Venue: Town Hall.\n\nTickets: Ten pounds.\n\nVenue: The Dome.\n\nTickets: Free for all.",
        "Read more: Bridge opens to cyclists.\n\nRead more: Ferry runs again.\n\nRead more: Mayor resigns.",
    ],
)
def test_a_list_is_no_transcript(text: str) -> None:
    assert "quote.transcript" not in {quote.rule for quote in nf.parse_quotes(nf.Document(text, layout=False))}


def test_paragraphs_left_open_belong_to_the_cue_of_the_last() -> None:
    text = "\u201cThe bridge was paid for by the city.\n\u201cSo it is ours,\u201d said Maria Lopez."
    assert _found(text) == [
        ("direct", "\u201cThe bridge was paid for by the city. | \u201cSo it is ours,\u201d", "Maria Lopez")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\u201cIs it safe?\u201d Lopez responded: \u201cWe tested it.\u201d",
         ("direct", "\u201cWe tested it.\u201d", "Lopez")),
        ("Lopez spoke on Monday; she added; \u201cIt is safe.\u201d", ("direct", "\u201cIt is safe.\u201d", "she")),
        ("\u201cIt is safe,\u201d one engineer close to Lopez told Radio Yarby.",
         ("direct", "\u201cIt is safe,\u201d", "one engineer close to Lopez")),
        ("The mayor, who said that the bridge is safe, drove over it.",
         ("indirect", "that the bridge is safe", "who")),
        ("The mayor said, \u201cIt is safe,\u201d adding, \u201cWe tested it.\u201d",
         ("direct", "\u201cWe tested it.\u201d", "The mayor")),
        ("She condemned \u201cthe mud\u201d and declared the bridge safe.",
         ("direct", "\u201cthe mud\u201d", "She")),
        ("\u201cIt is safe,\u201d wrote lead author Maria Lopez.",
         ("direct", "\u201cIt is safe,\u201d", "lead author Maria Lopez")),
        ("The river could rise, the mayor, Maria Lopez, warned.",
         ("indirect", "The river could rise", "the mayor, Maria Lopez")),
        ("The bridge might be closed, experts warn.", ("indirect", "The bridge might be closed", "experts")),
        ("The bridge is closed, Maria Lopez told the council.", ("indirect", "The bridge is closed", "Maria Lopez")),
        ("The bridge is closed, Maria Lopez said today.", ("indirect", "The bridge is closed", "Maria Lopez")),
    ],
)  # fmt: skip
def test_what_belongs_to_which_cue(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in _found(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("She called the bridge \u201csafe\u201d Tuesday, an hour before it closed.", "the bridge \u201csafe\u201d"),
        ("She called the bridge \u201csafe\u201d \u2013 the one that fell in May.", "the bridge \u201csafe\u201d"),
        ("She told her drivers that the bridge \u201cis safe.\u201d", "that the bridge \u201cis safe.\u201d"),
    ],
)
def test_edges_of_what_is_said_partly_in_marks(text: str, content: str) -> None:
    assert [(kind, said) for kind, said, _ in _found(text)] == [("mixed", content)]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Lopez: \u2018The bridge is safe\u2019", [("direct", "\u2018The bridge is safe\u2019", "Lopez")]),
        ("Bridge \u2018safe and dry,\u2019 engineer says",
         [("mixed", "Bridge \u2018safe and dry,\u2019", "engineer")]),
        ("Engineer says bridge is safe", []),
        ("\u2018Safe\u2019 bridge is closed", []),
    ],
)  # fmt: skip
def test_headline_gives_what_is_in_marks(headline: str, expected: list[tuple[str, str, str]]) -> None:
    article = nf.parse(f"{headline}\n\nBy Jane Doe\n\nThe bridge was closed on Monday. It was built in 1950.")
    found = [
        (quote.kind, quote.text, quote.speaker and quote.speaker.text)
        for quote in article.quotes
        if quote.zone is nf.ZoneKind.HEADLINE
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("\u201cIt holds,\u201d he bloviated.", "\u201cIt holds,\u201d", "he"),
        ("\u201cIt holds,\u201d bloviated Maria Lopez.", "\u201cIt holds,\u201d", "Maria Lopez"),
        ("He bloviates: \u201cIt holds.\u201d", "\u201cIt holds.\u201d", "He"),
        ("He was bloviating that it holds.", "that it holds", "He"),
        ("Maria Lopez bloviated it holds.", "it holds", "Maria Lopez"),
        ("It holds, Maria Lopez bloviated.", "It holds", "Maria Lopez"),
        ("He smiled and bloviated that it holds.", "that it holds", "He"),
        ("Maria Lopez left, bloviating that it holds.", "that it holds", "Maria Lopez"),
        ("Maria Lopez, who bloviates that it holds, left.", "that it holds", "who"),
    ],
)
def test_cue_of_the_callers_in_every_form_and_position(text: str, content: str, speaker: str) -> None:
    lexicon = nf.Lexicon.default().add(cues={"bloviated": "bloviate"})
    [quote] = nf.parse_quotes(nf.Document(text, lexicon=lexicon, layout=False))
    assert quote.cue is not None
    assert quote.speaker is not None
    assert (quote.text, quote.speaker.text, quote.cue.lemma) == (content, speaker, "bloviate")


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("The film \u201cNight Train\u201d opens on Friday.", ("\u201cNight Train\u201d", Reason.NO_CUE)),
        ("The call for a bridge was heard.", ("call", Reason.NO_SOURCE)),
        ("Maria Lopez spoke and left.", ("spoke", Reason.NOTHING_SAID)),
    ],
)
def test_trace_shows_what_was_refused(text: str, refused: tuple[str, str]) -> None:
    with nf.trace() as trace:
        assert nf.parse_quotes(nf.Document(text, layout=False)) == ()
    assert refused in [(refusal.text, refusal.reason) for refusal in trace.refused]


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("Few believed Maria Lopez\u2019s claim that the bridge is safe.", "that the bridge is safe", "Maria Lopez"),
        ("Her repeated assertion that the bridge is safe drew laughter.", "that the bridge is safe", "Her"),
        ("He stood by his claims that the bridge is safe.", "that the bridge is safe", "his"),
        ("In reply to Tom Weir's charge that it is unsafe, the mayor left.", "that it is unsafe", "Tom Weir"),
        ("Contrary to its prediction that fares would fall, they rose.", "that fares would fall", "its"),
        ("It was the Bank of Yarby's conclusion that rates had peaked.", "that rates had peaked", "the Bank of Yarby"),
    ],
)  # fmt: skip
def test_what_a_noun_and_its_owner_report(text: str, content: str, speaker: str) -> None:
    [found] = nf.parse_quotes(nf.Document(text, layout=False))
    assert (found.rule, found.content[0].text) == ("quote.noun", content)
    assert found.speaker is not None and found.speaker.text == speaker


def test_a_noun_reports_words_in_marks_too() -> None:
    [found] = nf.parse_quotes("Lopez's claim that the bridge is \u201cas safe as a house\u201d was met with laughter.")
    assert (found.kind, found.content[0].text) == ("mixed", "that the bridge is \u201cas safe as a house\u201d")
    assert found.cue is not None and found.cue.lemma == "claim"


@pytest.mark.parametrize(
    "text",
    [
        "Her claims that were false have been taken down.",
        "The claim that the bridge is safe is an old one.",
        "Her statement on the bridge that fell came late.",
        "His argument was that of a lawyer.",
    ],
)
def test_a_noun_that_reports_nothing(text: str) -> None:
    assert "quote.noun" not in {quote.rule for quote in nf.parse_quotes(nf.Document(text, layout=False))}


def test_a_cue_taken_away_reports_as_a_noun_no_more() -> None:
    parser = nf.Parser(lexicon=nf.Lexicon.default().remove(cues=["claim"]))
    assert parser("Few believed Lopez's claim that the bridge is safe.").quotes == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a subordinate clause with a report ends where the main clause begins
        (
            "And while Lopez said the bridge is safe, she walked round it.",
            [("indirect", "the bridge is safe", "Lopez")],
        ),
        (
            "Lopez said the bridge is safe, and other engineers said the road is not.",
            [("indirect", "the bridge is safe", "Lopez"), ("indirect", "the road is not", "other engineers")],
        ),
        # what kind of thing was said is no part of it, nor is the time
        ("Lopez expressed doubt that the bridge is safe.", [("indirect", "that the bridge is safe", "Lopez")]),
        ("Lopez expressed doubt about the bridge.", [("indirect", "doubt about the bridge", "Lopez")]),
        ("Lopez said late Monday that the bridge is safe.", [("indirect", "that the bridge is safe", "Lopez")]),
        # a conjunction before the phrase that names the source
        ("But according to Lopez, the bridge is safe.", [("indirect", "the bridge is safe", "Lopez")]),
        ("But as Lopez noted, the bridge is safe.", [("indirect", "the bridge is safe", "Lopez")]),
        (
            "A study by the Bridge Institute claims the road is safe.",
            [("indirect", "the road is safe", "the Bridge Institute")],
        ),
        # what comes behind a listener may be the predicate of another subject
        (
            "Lopez, who advised the city on the bridge, said it is safe.",
            [("indirect", "it is safe", "Lopez")],
        ),
        # a participle behind an opening preposition
        ("After saying that the bridge is safe, Lopez left.", [("indirect", "that the bridge is safe", "Lopez")]),
        # the listener stands before the comma, and what goes on behind it does not oust the clause before the cue
        (
            "The bridge is shut, police told Radio Yarby, as rain set in.",
            [("indirect", "The bridge is shut | as rain set in", "police")],
        ),
    ],
)  # fmt: skip
def test_where_what_is_said_begins_and_ends(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert _found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lopez continues to be the engineer whom everybody asks.",  # an infinitive is no clause
        "The storm added to the trouble after it turned.",
        "A driver accused of fraud left the court on Monday.",  # done to the subject, not by it
        "The mayor, blasted for a bill that nobody paid, left.",
        "The city ordered the bridge closed until it is safe.",
        "They toured the other northern states that vote in March.",  # a noun behind a preposition
    ],
)
def test_a_cue_that_reports_nothing(text: str) -> None:
    assert _found(text) == []


def test_one_who_agrees_to_something_says_so() -> None:
    assert _found("The company agreed to pay for the bridge that fell.") == [
        ("indirect", "to pay for the bridge that fell", "The company")
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # behind a clause or a participle that modifies it
        ("A man who was taken from the river by Tom Roe has said it is cold.", "A man"),
        ("Engineers briefed on the plan said it is cheap.", "Engineers"),
        ("A team of divers based in Yarby said the pier moved.", "A team of divers"),
        ("Tom Roe, wearing a hat with a \u201cSafe Piers\u201d badge, said the pier moved.", "Tom Roe"),
        # a name, and what its bearer is
        (
            "Ana Lopez, an engineer from Yarby, Maine, said the pier moved.",
            "Ana Lopez, an engineer from Yarby, Maine",
        ),
        ("Lopez, a diver who knows 3,000 piers, said this one moved.", "Lopez, a diver who knows 3,000 piers"),
        ("Ana Lopez, 45, of Yarby, who dives, said the pier moved.", "Ana Lopez, 45, of Yarby"),
        ("Yesterday, a diver, Ana Lopez, said the pier moved.", "a diver, Ana Lopez"),
        # what a preposition ties to it
        ("People across the county say the pier moved.", "People across the county"),
        ("In Yarby the divers say the pier moved.", "the divers"),
        ("All of them said the pier moved.", "All of them"),
        # nouns that look like adjectives; times that look like nouns
        ("The county military said the pier moved.", "The county military"),
        ("Lopez first said the pier moved.", "Lopez"),
        ("Then Lopez said the pier moved.", "Lopez"),
        ("On Monday night Lopez said the pier moved.", "Lopez"),
        ("Lopez, however, said the pier moved.", "Lopez"),
        ("The divers, though, said the pier moved.", "The divers"),
        ("Lopez, now a diver, said the pier moved.", "Lopez, now a diver"),
        ("Last week divers said the pier moved.", "divers"),
        ("This week\u2019s report said the pier moved.", "This week\u2019s report"),
        ("The council this week said the pier moved.", "The council"),
        ("The pier moved, divers said late Monday.", "divers"),
        ("The pier moved, divers reported on Monday morning.", "divers"),
        ("One local said the pier moved.", "One local"),
        ("A study published on Monday said the pier moved.", "A study"),
        ("The pier moved, a study released last week said.", "a study"),
        # two that "and" joins, before a verb and before what one of them is
        ("Tom Roe and Ana Lopez met on Monday, both saying the pier moved.", "Tom Roe and Ana Lopez"),
        ("Roe and the mayor, Ana Lopez, said the pier moved.", "Roe and the mayor, Ana Lopez"),
        ("Roe dived, and the mayor stood by, saying the pier moved.", "the mayor"),
        # what moves between a noun and its participle is neither's
        ("Lopez signed a letter last week urging that the pier be moved.", "Lopez"),
        # who is told, and who passes it on, say nothing
        ("The mayor, Ana Lopez, told Radio Yarby: \u201cThe pier moved.\u201d", "The mayor, Ana Lopez"),
        ("Lopez was quoted by Radio Yarby on Monday as saying the pier moved.", "Lopez"),
        ("Lopez was quoted as saying the pier moved.", "Lopez"),
        # behind a phrase that is no part of it
        (
            "The pier is seen as \u201cold\u201d even in Yarby, said Ana Lopez, a diver for Near Coast.",
            "Ana Lopez, a diver",
        ),
        ("Divers live with what sailors call \u201ca moving pier.\u201d", "sailors"),
        ("Or, as Ana Lopez, a diver, put it: \u201cThe pier moved.\u201d", "Ana Lopez, a diver"),
        # without a verb
        ("And this from Ana Lopez: \u201cThe pier moved at night.\u201d", "Ana Lopez"),
        ("From the report: \u201cThe pier moved at night.\u201d", "the report"),
        ("Diver Ana Lopez, on Radio Yarby: \u201cThe pier moved at night.\u201d", "Diver Ana Lopez"),
        ("Here is Ana Lopez: \u201cIt moved last night.\u201d", "Ana Lopez"),
        ("There was one line to remember: \u201cThe pier has moved on.\u201d", None),
        # a noun before its own phrase, and one behind an article
        ("Media reports in Yarby have said the pier moved.", "Media reports in Yarby"),
        ("A Herald report said the pier moved.", "A Herald report"),
        ("An engineer who claims the pier moved left.", "who"),
        # a time between the source and its verb
        ("The mayor last night said the pier moved.", "The mayor"),
        ("The mayor late on Monday said the pier moved.", "The mayor"),
        ("The mayor yesterday morning said the pier moved.", "The mayor"),
        # the head of the source and the form of the verb
        ("Analysts at Yarby Bank estimate the pier moved.", "Analysts at Yarby Bank"),
        ("“The pier moved last night,” say researchers at Yarby University.", "researchers at Yarby University"),
        ("Divers branded the pier “a shame”.", "Divers"),
    ],
)
def test_where_a_source_begins_and_ends(text: str, speaker: str | None) -> None:
    assert speaker in [found[2] for found in _found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what somebody was asked ends where the answer's report begins
        (
            "Asked whether she would close the pier, Lopez said that it \u201cmust stay\u201d as it is.",
            [
                ("indirect", "whether she would close the pier", None),
                ("mixed", "that it \u201cmust stay\u201d as it is", "Lopez"),
            ],
        ),
        (
            "And when asked about the pier on her street, Lopez said it is safe.",
            [("indirect", "the pier on her street", None), ("indirect", "it is safe", "Lopez")],
        ),
        # a clause that is put in front of what was said
        (
            "Lopez said that, while \u201cmost piers are safe,\u201d this one is \u201cdoomed.\u201d",
            [("mixed", "that, while \u201cmost piers are safe,\u201d this one is \u201cdoomed.\u201d", "Lopez")],
        ),
        # who is spoken to, and a time that owns what is said
        ("Lopez wrote to the council: \u201cIt is safe.\u201d", [("direct", "\u201cIt is safe.\u201d", "Lopez")]),
        (
            "Lopez said from her home in Yarby: \u201cIt is safe.\u201d",
            [("direct", "\u201cIt is safe.\u201d", "Lopez")],
        ),
        ("Several warned she was late.", [("indirect", "she was late", "Several")]),
        ("Several warned it was late.", [("indirect", "it was late", "Several")]),
        ("Several warned it that ice was near.", [("indirect", "that ice was near", "Several")]),
        (
            "Lopez told divers who stood on the pier that it moves.",
            [("indirect", "that it moves", "Lopez")],
        ),
        (
            "Lopez told the divers, who stood on the pier, that it moves.",
            [("indirect", "that it moves", "Lopez")],
        ),
        # what looks like a time, a place or a phrase of its own, and is the subject of what is said
        ("Lopez said at least 40 divers came.", [("indirect", "at least 40 divers came", "Lopez")]),
        ("Lopez said about 40 divers would come.", [("indirect", "about 40 divers would come", "Lopez")]),
        ("Lopez said between 40 and 50 divers came.", [("indirect", "between 40 and 50 divers came", "Lopez")]),
        ("Lopez said nearly every diver came.", [("indirect", "nearly every diver came", "Lopez")]),
        ("Lopez reported at least 40 divers came.", [("indirect", "at least 40 divers came", "Lopez")]),
        ("Lopez said Monday was the day.", [("indirect", "Monday was the day", "Lopez")]),
        ("Lopez said Monday the pier was shut.", [("indirect", "the pier was shut", "Lopez")]),
        ("Lopez said this week would be cold.", [("indirect", "this week would be cold", "Lopez")]),
        ("Lopez said this week the pier would shut.", [("indirect", "the pier would shut", "Lopez")]),
        ("Lopez told divers Monday was the day.", [("indirect", "Monday was the day", "Lopez")]),
        ("Lopez said in a note from Monday that it moves.", [("indirect", "that it moves", "Lopez")]),
        ("It is a pier which Lopez said Monday was safe.", [("indirect", "which | was safe", "Lopez")]),
        # a negation belongs to what is said
        ("Lopez said not all divers came.", [("indirect", "not all divers came", "Lopez")]),
        ("Lopez vowed not to close the pier.", [("indirect", "not to close the pier", "Lopez")]),
        ("Lopez urged divers not to come.", [("indirect", "divers not to come", "Lopez")]),
        # it ends at a dash and "but", and at a further verb of the same people
        (
            "Lopez asked them to help \u2014 but they left.",
            [("indirect", "them to help", "Lopez")],
        ),
        (
            "Lopez said the pier \u2014 but not the road \u2014 is safe.",
            [("indirect", "the pier \u2014 but not the road \u2014 is safe", "Lopez")],
        ),
        (
            "Divers complain of ice and say that the pier moves.",
            [("indirect", "ice", "Divers"), ("indirect", "that the pier moves", "Divers")],
        ),
        (
            "A diver \u2014 who police say is old \u2014 left the pier.",
            [("indirect", "who | is old", "police")],
        ),
        # between commas
        (
            "Lopez says, without turning round, \u201cMind the step.\u201d",
            [("direct", "\u201cMind the step.\u201d", "Lopez")],
        ),
        (
            "There are, according to the guild, only four piers left.",
            [("indirect", "There are | only four piers left", "the guild")],
        ),
        (
            "But whether it is safe, Lopez cautioned, is \u201canybody\u2019s guess.\u201d",
            [("mixed", "But whether it is safe | is \u201canybody\u2019s guess.\u201d", "Lopez")],
        ),
        # what leads to the rest of a quote is no part of it
        (
            "\u201cSpite,\u201d Lopez says. Then, after a pause: \u201cNo. I like the pier.\u201d",
            [("direct", "\u201cSpite,\u201d | \u201cNo. I like the pier.\u201d", "Lopez")],
        ),
        ("Lopez told the council there were risks.", [("indirect", "there were risks", "Lopez")]),
        ("Lopez said last month\u2019s storm moved it.", [("indirect", "last month\u2019s storm moved it", "Lopez")]),
        ("Lopez praised the divers on Monday.", [("indirect", "the divers", "Lopez")]),
        # a phrase in the middle
        (
            "Years before, according to a story her son tells, Lopez built a pier there.",
            [("indirect", "Years before | Lopez built a pier there", "a story")],
        ),
        ("This, according to divers and sailors, is a risk.", [("indirect", "This | is a risk", "divers and sailors")]),
        (
            "The road was shut, but according to divers, a path over the pier stayed open.",
            [("indirect", "a path over the pier stayed open", "divers")],
        ),
        (
            "As Lopez told the council, the pier is safe.",
            [("indirect", "the pier is safe", "Lopez")],
        ),
        # British spelling
        ("Lopez emphasised that the pier is safe.", [("indirect", "that the pier is safe", "Lopez")]),
        ("Lopez signalled that the pier is safe.", [("indirect", "that the pier is safe", "Lopez")]),
    ],
)
def test_what_is_said_beside_other_words(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert _found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The plan announced on Monday by the council was dropped.",  # done to the plan
        "But the talks broke down, a turn first reported by Radio Yarby.",
        "There have been reports of ice on the pier.",  # nouns
        "The ministry lifted a warning against travel.",
        "The pier continued to lean, and the council continues work on it.",
        "Her outlook promises are old.",
        "They could not order a pizza and it rained.",
        "According to a copy of the letter seen by Radio Yarby:",
        "The list begins with Sept. 8, 1963: \u201cThe first pier of Yarby.\u201d",  # a year and no name
        "Lopez spoke in her film \u201cNight Train\u201d once.",  # a title
        "The council maintains the pier and adds to its length.",
        "She waved, told mayor Ann Lee.",
        "Two songs, \u201cHarbour\u201d and \u201cNight Train,\u201d reference her old pier.",  # no plural
        "Lopez limited comments to a page on Monday.",  # the object of another verb
        "It may shave 0.2 percentage points off growth if it rains.",  # a unit
        "The plan was criticized by Maria Lopez in May, after it had been endorsed by the council.",  # done, not said
    ],
)
def test_words_like_cues_that_report_nothing(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who is told something, and the name of whom it is told of
        ("Weir told the court Lopez had left the pier.", [("indirect", "Lopez had left the pier", "Weir")]),
        ("Weir told reporters on a conference call that it fell.", [("indirect", "that it fell", "Weir")]),
        ("Lopez cautioned the council against haste.", [("indirect", "against haste", "Lopez")]),
        ("A girl asks her mother why the pier has gone.", [("indirect", "why the pier has gone", "A girl")]),
        ("A diver who spent a day down a shaft has told how he sang.", [("indirect", "how he sang", "A diver")]),
        # another one speaks, or does something, behind what was said
        (
            "Lopez insisted the pier was safe, but union members called it a \u201cbad joke\u201d.",
            [("indirect", "the pier was safe", "Lopez"), ("mixed", "it a \u201cbad joke\u201d", "union members")],
        ),
        (
            "The union said it was \u201csad\u201d, with its head Ann Weir urging \u201call sides to step back\u201d.",
            [
                ("mixed", "it was \u201csad\u201d", "The union"),
                ("direct", "\u201call sides to step back\u201d", "its head Ann Weir"),
            ],
        ),
        ("Lopez defended the plan, after divers left the pier.", [("indirect", "the plan", "Lopez")]),
        # who is quoted by another one
        ("The paper quoted Lopez as saying the pier is safe.", [("indirect", "the pier is safe", "Lopez")]),
        (
            "\u201cWe are done here,\u201d the paper quoted her as saying.",
            [("direct", "\u201cWe are done here,\u201d", "her")],
        ),
        # a cue that is an infinitive
        ("\u201cIt is an old pier,\u201d Lopez used to say.", [("direct", "\u201cIt is an old pier,\u201d", "Lopez")]),
        # the words before a report that marks behind it go on with
        (
            "The ruling, Lopez wrote on Monday, \u201cis the end of the pier.\u201d",
            [("mixed", "The ruling | \u201cis the end of the pier.\u201d", "Lopez")],
        ),
        # an age is no plural
        ("Ann Lopez, 49, who has a boat, claims most piers lean.", [("indirect", "most piers lean", "Ann Lopez, 49")]),
        # what somebody is and a name of one word
        (
            "\u201cNobody knew who it was,\u201d said their daughter, Rhona.",
            [("direct", "\u201cNobody knew who it was,\u201d", "their daughter, Rhona")],
        ),
        # two sources behind an opening phrase, and one with its legal form
        (
            "In a letter, his mother Ann Lopez and uncle Tom Weir said they were sad.",
            [("indirect", "they were sad", "his mother Ann Lopez and uncle Tom Weir")],
        ),
        ("Yarby Piers, LLC said it was sorry.", [("indirect", "it was sorry", "Yarby Piers, LLC")]),
        # a sentence behind marks tells whose words they are
        (
            "\u201cStay off the pier, please.\u201d That was the message from Mayor Ann Lopez.",
            [("direct", "\u201cStay off the pier, please.\u201d", "Mayor Ann Lopez")],
        ),
        (
            "\u201cStay off the pier, please.\u201d That was a long day.",
            [("direct", "\u201cStay off the pier, please.\u201d", None)],
        ),
        # nobody is named who tells
        ("I am told she is away.", [("indirect", "she is away", None)]),
        (
            "\u00a32m pier plan: \u201cWe will still go to sea\u201d",
            [("direct", "\u201cWe will still go to sea\u201d", None)],
        ),
    ],
)
def test_who_is_told_what(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert _found(text) == expected
