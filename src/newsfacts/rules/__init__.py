# SPDX-License-Identifier: MIT
"""The catalogue of rules: what the id in `fact.rule` means."""

import attrs

from newsfacts.rules.bylines import BYLINES
from newsfacts.rules.claims import CLAIMS
from newsfacts.rules.dates import DATES
from newsfacts.rules.measured import MEASURED
from newsfacts.rules.quotes import QUOTES
from newsfacts.rules.schema import Precision, Rule
from newsfacts.rules.stamps import STAMPS

CATALOGUE: dict[str, Rule] = {
    rule.id: attrs.evolve(rule, precision=MEASURED.get(rule.id))
    for rule in (*BYLINES, *DATES, *QUOTES, *CLAIMS, *STAMPS)
}
"""Every rule by its id."""

__all__ = ["CATALOGUE", "Precision", "Rule"]
