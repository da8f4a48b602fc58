# SPDX-License-Identifier: MIT
"""Rules of dates."""

from newsfacts.rules.schema import Rule

DATES: tuple[Rule, ...] = ()
