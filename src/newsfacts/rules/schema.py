# SPDX-License-Identifier: MIT
"""What the catalogue tells of a rule."""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True)
class Precision:
    """How often a rule was right on gold data.

    Attributes:
        corpus: The gold data; rules were developed on it, so that other texts may give less.
        right: How many of the facts that the rule found there are in the gold data, by half of their letters or more.
        found: How many it found.

    """

    corpus: str
    right: int
    found: int

    @property
    def share(self) -> float:
        """The share of right ones."""
        return self.right / self.found


@attrs.frozen(kw_only=True)
class Rule:
    """One rule.

    Attributes:
        id: Stable id, "<fact>.<name>", as it stands in `Fact.rule`.
        line: What it finds, in one line.
        example: A text in which it finds something; a test runs it.
        precision: How often it was right, `None` where nobody has measured it.

    """

    id: str
    line: str
    example: str
    precision: Precision | None = None
