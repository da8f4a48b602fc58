# SPDX-License-Identifier: MIT
"""An article in a few lines."""

import newsfacts as nf
from newsfacts import render

PAGE = """Otters Return to the Lynx River

By Ada Quill and Ben Okoro
Photography by Cora Lind

About 20 otters live along the river again, the park said.

"We counted 12 pups," said Mayor Dora Finch. "A year ago there were two."

The park needs about $3.5 million. "It was worth it," Finch said.
"""


def test_people_are_named_once_and_figures_stand_as_the_text_words_them() -> None:
    assert (
        render.summary(nf.parse(PAGE))
        == """Otters Return to the Lynx River
  by Ada Quill and Ben Okoro
  photography: Cora Lind
Quotes
  the park
    About 20 otters live along the river again
  Dora Finch (Mayor)
    "We counted 12 pups," … "A year ago there were two."
    "It was worth it,"
Figures
  About 20 otters, live — the park
  12 pups, counted — Dora Finch (Mayor)
  two — Dora Finch (Mayor)
  about $3.5 million, needs
Dates
  A year ago
"""
    )


def test_nothing_found_is_the_first_line() -> None:
    assert render.summary(nf.parse("\n\n  Nothing to see.\n")) == "Nothing to see.\n"
    assert render.summary(nf.parse(" \n")) == "(no text)\n"


def test_dates_of_the_story_stand_with_their_day_and_those_of_the_page_above() -> None:
    page = "Boats Leave Port Ellery\nPublished March 4, 2025\n\nThe boats left on Monday for two days.\n"
    summary = render.summary(nf.parse(page))
    assert summary.startswith("Boats Leave Port Ellery\n  published 2025-03-04\n")
    assert summary.endswith("Dates\n  Monday: 2025-03-03\n")


def test_a_noun_from_the_clause_before_is_added() -> None:
    article = nf.parse("The army lost many troops. 300 troops have been killed and 2,700 wounded.")
    assert "  2,700 (troops), wounded\n" in render.summary(article)


def test_nothing_of_the_text_reaches_the_terminal_as_a_command() -> None:
    article = nf.parse('"\x1b[2JGone," said Ada Quill.')
    assert "\x1b" not in render.summary(article)
