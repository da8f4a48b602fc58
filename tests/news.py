# SPDX-License-Identifier: MIT
"""Hypothesis strategies for pages that look like news, and for pages that only begin to."""

from __future__ import annotations

from hypothesis import strategies as st

SLOTS = {
    "name": [
        "Mara Lindqvist",
        "Oto Brandl",
        "Prime Minister Ines Carvalho",
        "Dr. Samuel O'Brien-Achebe",
        "J. R. van der Meer",
        "Lindqvist",
        "she",
        "He",
        "they",
        "the harbour authority",
        "two officials",
        "a spokeswoman for the ministry",
        "Tomasz Żak, 45, a welder from Gdynia,",
        "the report",
        "Reuters",
        "police",
        "U.S. Sen. Carl Dunmore",
    ],
    "cue": [
        "said",
        "told reporters",
        "says",
        "claimed",
        "has warned",
        "added",
        "wrote on X",
        "asked",
        "quipped",
        "denied",
    ],
    "words": [
        "the bridge is open",
        "we will not wait for spring",
        "nobody saw the train",
        "It's over",
        "prices may rise",
        "I've read the ‘final’ draft",
        "the May vote was fair",
        "no",
        "this… is new",
        "1 in 3 of us left",
    ],
    "quote": [
        "“{words},”",
        '"{words},"',
        "'{words}'",
        "‘{words},’",
        "«{words}»",
        "“{words}",
        "{words}”",
        "\"{words} 'so' {words}.\"",
        "“{words}.”",
        "“{words} …”",
    ],
    "date": [
        "on Monday",
        "last Tuesday",
        "in December",
        "on 4 March 2024",
        "March 4, 2024",
        "2024-03-04",
        "yesterday",
        "in 2019",
        "two days ago",
        "between 2019 and 2021",
        "since the 1990s",
        "at 10:28 a.m.",
        "every Friday",
        "next year",
        "the third quarter",
        "for three weeks",
        "late on Thursday night",
        "in early 2023",
        "recently",
        "two days after the vote",
        "Sept. 11",
        "Feb. 30",
    ],
    "figure": [
        "an estimated 11,000 troops",
        "at least 30 people",
        "$4.5 million",
        "5%",
        "12 to 14 miles",
        "tens of thousands of voters",
        "two-thirds of the homes",
        "a 20-year-old infantryman",
        "€3bn",
        "one in five children",
        "nearly half",
        "60 km/h",
        "2,700",
        "more than twice as many ships",
        "25 basis points",
        "¥1.2 trillion",
        "300 had been killed and 2,700 wounded",
        "1,2,3",
        "-4 degrees",
    ],
    "place": ["OSLO", "NEW YORK", "St. Petersburg", "Port Hallow, Ont.", "the Kursk region"],
}

SENTENCES = [
    "{quote} {name} {cue} {date}.",
    "{name} {cue} that {words} {date}.",
    "{name} {cue}: {quote}",
    "{quote} {cue} {name}.",
    "{figure} were reported {date}, according to {name}.",
    "According to {name}, {figure} left {place} {date}.",
    "{quote} {name} {cue}, {quote}",
    "Sales rose {figure} to {figure} {date}, {name} {cue}.",
    "{place} (AP) — {name} {cue} {quote}",
    "{name} called it a {quote}.",
    "{figure} and {figure} were lost {date}; {name} did not say how.",
    "Q: {words}?",
    "A: {quote}",
    "{words}.",
    "{date}",
    "{figure}",
    "{quote}",
    "{name}",
]

FURNITURE = [
    "Bridge opens to cyclists after {date}",
    "By {name}",
    "By {name} and {name}, Example Press",
    "Published March 4, 2024 at 9:29 am",
    "Updated: 4 March 2024 | 3 min read",
    "• 1158",
    "Also Read",
    "Photo: {name}/Reuters",
    "{name} is a staff writer.",
    "Share",
    "Reporting by {name}; Editing by {name}",
    "{place}, March 4 (Reuters) - {quote} {name} {cue}.",
    "© 2024 The Harbour Post",
    "Sign up for our newsletter",
    "The crowd {date}. ({name} via AP)",
    "TAGS: bridge, cyclists",
    "4. März 2024",
    "Read more: {words}",
]

BREAKS = [" ", " ", "\n", "\n\n", "\n\n", "\n \n", "\t"]


@st.composite
def _filled(draw: st.DrawFn, templates: list[str]) -> str:
    """A template with its slots filled, and the slots of what fills them."""
    text = draw(st.sampled_from(templates))
    for _ in range(8):
        before, brace, rest = text.partition("{")
        slot, closed, after = rest.partition("}")
        if not (brace and closed and slot in SLOTS):
            break
        text = before + draw(st.sampled_from(SLOTS[slot])) + after
    return text


def texts(*, without: str = "") -> st.SearchStrategy[str]:
    """Pages of one to ten pieces: sentences, furniture, and anything else, sometimes cut short in the middle.

    Args:
        without: Characters that are not to be in them.

    """
    anything = st.text(st.characters(exclude_characters=without), max_size=12)
    piece = st.one_of(_filled(SENTENCES), _filled(SENTENCES), _filled(FURNITURE), anything)

    @st.composite
    def page(draw: st.DrawFn) -> str:
        text = "".join(p + draw(st.sampled_from(BREAKS)) for p in draw(st.lists(piece, min_size=1, max_size=10)))
        first, last = draw(st.sampled_from([(0, len(text)), (0, len(text)), (len(text) // 7, -len(text) // 5)]))
        return text[first:last]

    return page()
