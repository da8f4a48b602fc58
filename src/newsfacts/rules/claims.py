# SPDX-License-Identifier: MIT
"""Rules of claims."""

from newsfacts.rules.schema import Rule

CLAIMS: tuple[Rule, ...] = ()
