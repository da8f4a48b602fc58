# SPDX-License-Identifier: MIT
"""What the catalogue tells of a rule."""

from __future__ import annotations

import attrs


@attrs.frozen(kw_only=True)
class Rule:
    """One rule.

    Attributes:
        id: Stable id, "<fact>.<name>", as it stands in `Fact.rule`.
        line: What it finds, in one line.
        example: A text in which it finds something; a test runs it.

    """

    id: str
    line: str
    example: str
