# SPDX-License-Identifier: MIT
"""Languages: a folder each, words as plain typed data, no logic.

A language is a module `newsfacts.lang.<code>` with a constant `LANGUAGE`, a `Language` (see `newsfacts.lang.schema`).
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsfacts.lang.schema import Language

_NO_LANGUAGE = {"schema"}


def codes() -> tuple[str, ...]:
    """The codes of the languages that there are, sorted."""
    folders = {module.name for module in pkgutil.iter_modules(__path__) if module.ispkg}
    return tuple(sorted(folders - _NO_LANGUAGE))


def load(code: str) -> Language:
    """The language of a code.

    Raises:
        ValueError: There is no such language.

    """
    if code not in codes():
        raise ValueError(f"no language {code!r}; there are {', '.join(codes())}")
    language: Language = importlib.import_module(f"newsfacts.lang.{code}").LANGUAGE
    require(language)
    return language


def require(language: object) -> None:
    """That this is a language.

    Raises:
        TypeError: It is something else.

    """
    # What describes languages is large, and imported with the first of them.
    from newsfacts.lang.schema import Language

    if not isinstance(language, Language):
        raise TypeError(f"language must be a Language, not {language!r}: see Lexicon.default")
