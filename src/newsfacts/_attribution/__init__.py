# SPDX-License-Identifier: MIT
"""Attributions: which words of a text stand on whose word, and by which cue.

Quotes and numeric claims share them. The steps: the sentences outside of quotation marks (`_outline`), the cue and the
phrase that is its source (`_reports`, over the phrases of `_phrases`), what was said (`_contents`), who said what
(`_engine`), and who that is (`_index`).
What a figure rests on and nobody says is found apart from them (`_evidence`). Claims look for subjects with the same
phrases.
"""

from newsfacts._attribution._evidence import Evidence, evidence
from newsfacts._attribution._index import Attribution, Attributions
from newsfacts._attribution._phrases import before as phrase_before
from newsfacts._attribution._phrases import is_done_to

__all__ = ["Attribution", "Attributions", "Evidence", "evidence", "is_done_to", "phrase_before"]
