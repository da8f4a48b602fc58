# SPDX-License-Identifier: MIT
"""Rules of bylines and datelines."""

from newsfacts.rules.schema import Rule

BYLINES: tuple[Rule, ...] = (
    Rule(id="byline.by", line="Names after an introduction such as 'by'.", example="By Mara Lindqvist"),
    Rule(id="byline.bare", line="A line of names without an introduction.", example="Mara Lindqvist"),
    Rule(
        id="byline.endnote",
        line="A note on who else took part.",
        example="Mara Lindqvist contributed to this report.",
    ),
    Rule(id="byline.bio", line="A line that introduces the author.", example="Mara Lindqvist is a reporter in Oslo."),
    Rule(id="byline.credit", line="The credit of a picture.", example="Photo: Mara Lindqvist/Reuters"),
    Rule(id="dateline.agency", line="Place and agency at the start.", example="OSLO (AP) — Snow fell on Monday."),
    Rule(id="dateline.colon", line="Place and colon at the start.", example="NAGPUR: Snow fell on Monday."),
    Rule(id="dateline.dash", line="Place and dash at the start.", example="OSLO — Snow fell on Monday."),
)
