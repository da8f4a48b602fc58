# SPDX-License-Identifier: MIT
"""Who is who in an article: its names, what it tells of them, and whom a source phrase means.

`_runs` finds the names, `_descriptions` reads the titles and roles beside them, `_index` joins the names of one person
or body into one of the `_entities`, `_resolver` gives a phrase its entity, `_memory` knows who was spoken of last.
"""

from newsfacts._people._index import People
from newsfacts._people._resolver import Resolver

__all__ = ["People", "Resolver"]
