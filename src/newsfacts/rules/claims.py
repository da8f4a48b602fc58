# SPDX-License-Identifier: MIT
"""Rules of claims."""

from newsfacts.rules.schema import Rule

CLAIMS: tuple[Rule, ...] = (
    Rule(id="claim.count", line="A number of things or people.", example="The storm left 12 villages without power."),
    Rule(
        id="claim.compound",
        line="A number that a hyphen joins to what it counts.",
        example="A 14-member panel met in Geneva.",
    ),
    Rule(
        id="claim.money",
        line="A number with a currency before or behind it.",
        example="Repairs will cost $3.4 million.",
    ),
    Rule(id="claim.percent", line="A share or a change in hundredths.", example="Turnout fell by 4.5 percent."),
    Rule(
        id="claim.measure",
        line="A number with a unit of length, mass, temperature or the like.",
        example="The river rose 3 metres.",
    ),
    Rule(id="claim.duration", line="A number with a unit of time.", example="The blackout lasted nine hours."),
    Rule(
        id="claim.age",
        line="How old somebody or something is.",
        example="A 34-year-old nurse was rescued.",
    ),
    Rule(
        id="claim.ratio",
        line="A fraction, a share of a round number, or a multiple.",
        example="Two-thirds of the fleet is idle.",
    ),
)
