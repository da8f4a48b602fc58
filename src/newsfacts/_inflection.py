# SPDX-License-Identifier: MIT
"""English inflection by rule: the forms of a verb and the plural of a noun.

The rules are those of any grammar of English; irregular forms are data and stand in `newsfacts.lang.en`.
"""

from __future__ import annotations

from collections.abc import Iterator

_VOWELS = "aeiou"
_SHORT = 4
"""Letters up to which -ize is no suffix: "size"."""


def verb_forms(lemma: str, *, doubled: bool | None = None) -> tuple[str, ...]:
    """The regular forms of a verb: lemma, third person, past, present participle.

    Of a phrase the first word is inflected: "point out" gives "pointed out".

    Args:
        lemma: The dictionary form.
        doubled: Whether the last consonant doubles ("quipped"); by default it does in one short syllable.

    """
    head, space, rest = lemma.partition(" ")
    tail = space + rest
    if doubled is None:
        doubled = (
            3 <= len(head) <= 4
            and head[-1] not in _VOWELS + "wxy"
            and head[-2] in _VOWELS
            and (head[-3] not in _VOWELS or head[-3:-1] == "ui")
        )
    third = plural(head)
    if head.endswith("ie"):
        stem, past = head[:-2] + "y", head + "d"
    elif head.endswith("e") and not head.endswith(("ee", "oe", "ye")):
        stem, past = head[:-1], head + "d"
    elif head.endswith("e"):
        stem, past = head, head + "d"
    elif head.endswith("y") and len(head) > 1 and head[-2] not in _VOWELS:
        stem, past = head, head[:-1] + "ied"
    elif doubled:
        stem = head + head[-1]
        past = stem + "ed"
    else:
        stem, past = head, head + "ed"
    return tuple(form + tail for form in (head, third, past, stem + "ing"))


def conjugations(lemma: str) -> Iterator[tuple[str, ...]]:
    """The forms of a verb as `verb_forms` gives them, and those that British writers spell otherwise.

    "organize" is "organise", and "signal" is "signalled".
    """
    yield verb_forms(lemma)
    if len(lemma) > _SHORT and lemma.endswith(("ize", "yze")):
        yield verb_forms(lemma[:-2] + "se")
    elif len(lemma) > _SHORT and lemma[-1] == "l" and lemma[-2] in _VOWELS and lemma[-3] not in _VOWELS:
        yield verb_forms(lemma, doubled=True)


def plural(noun: str) -> str:
    """The regular plural of a noun, which is also the third person of a verb."""
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and len(noun) > 1 and noun[-2] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + "s"
