# SPDX-License-Identifier: MIT
"""Rules of bylines."""

from newsfacts.rules.schema import Rule

BYLINES: tuple[Rule, ...] = ()
