# SPDX-License-Identifier: MIT
"""Rules of stamps."""

from newsfacts.rules.schema import Rule

STAMPS: tuple[Rule, ...] = (
    Rule(
        id="stamp.labelled",
        line="A day, and its clock, after a word that says published or updated.",
        example="Updated: March 4, 2024, 9:15 am",
    ),
    Rule(
        id="stamp.plain",
        line="A day, and its clock, without a label: when the page was published.",
        example="Jane Doe | 4 March 2024 09:15",
    ),
    Rule(id="stamp.when", line="The day and clock of a stamp.", example="4 March 2024 09:15"),
)
