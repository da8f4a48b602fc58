# SPDX-License-Identifier: MIT
"""A spaCy pipeline of the size of `en_core_web_sm`: with its weights, or with random ones that cost as much.

The time of a pipeline goes by its layers and their widths, which are those that spaCy's own configuration of
`en_core_web_sm` 3.x states: a shared `tok2vec` of width 96 and depth 4, a tagger and a transition-based parser that
listen to it, and a recogniser of entities with a `tok2vec` of its own. What the weights say changes the results, hardly
the time; that of the rules behind it gets less, since they find less.
"""

from __future__ import annotations

from typing import Any

import spacy
from spacy.language import Language
from spacy.training import Example

TAGS, RELATIONS, ENTITIES = 50, 45, 18
"""How many labels `en_core_web_sm` knows of each kind."""
SENTENCE = "The mayor said on Monday that thirty people had left the town ."

TOK2VEC: dict[str, Any] = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {
        "@architectures": "spacy.MultiHashEmbed.v2", "width": 96, "include_static_vectors": False,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"], "rows": [5000, 1000, 2500, 2500, 50, 50],
    },
    "encode": {
        "@architectures": "spacy.MaxoutWindowEncoder.v2", "width": 96, "depth": 4, "window_size": 1,
        "maxout_pieces": 3,
    },
}  # fmt: skip
LISTENER: dict[str, Any] = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "tok2vec"}


def pipeline() -> tuple[Language, str]:
    """The pipeline and how to call it."""
    if spacy.util.is_package("en_core_web_sm"):
        return spacy.load("en_core_web_sm"), "en_core_web_sm"
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": TOK2VEC})
    nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": LISTENER}})
    nlp.add_pipe("parser", config={"model": _transitions("parser", LISTENER)})
    nlp.add_pipe("ner", config={"model": _transitions("ner", TOK2VEC)})
    nlp.initialize(lambda: [_example(nlp, number) for number in range(20)])
    return nlp, "a pipeline of the size of en_core_web_sm, with random weights"


def _transitions(state: str, tok2vec: dict[str, Any]) -> dict[str, Any]:
    return {
        "@architectures": "spacy.TransitionBasedParser.v2", "state_type": state, "extra_state_tokens": False,
        "hidden_width": 64, "maxout_pieces": 2, "use_upper": True, "tok2vec": tok2vec,
    }  # fmt: skip


def _example(nlp: Language, number: int) -> Example:
    """A sentence with some of the labels: they only tell the layers how wide their output has to be."""
    doc = nlp.make_doc(SENTENCE)
    count = len(doc)
    return Example.from_dict(
        doc,
        {
            "tags": [f"T{(number * count + place) % TAGS}" for place in range(count)],
            "deps": [f"d{(number * count + place) % RELATIONS}" for place in range(count)],
            "heads": [min(count - 1, place + 1) for place in range(count)],
            "entities": [f"U-E{number % ENTITIES}", *["O"] * (count - 1)],
        },
    )
