# SPDX-License-Identifier: MIT
"""Rules of quotes."""

from newsfacts.rules.schema import Rule

QUOTES: tuple[Rule, ...] = ()
