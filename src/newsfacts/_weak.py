# SPDX-License-Identifier: MIT
"""Methods that parts of an analysis call back, without a cycle of references.

What an article's analysis is made of then goes as soon as the article does. A cycle would have it wait for the garbage
collector, which takes time, while the next articles are read into memory that no cache holds yet.
"""

from collections.abc import Callable
from typing import TypeVar
from weakref import WeakMethod

AskedT = TypeVar("AskedT")
ToldT = TypeVar("ToldT")


def weakly(method: Callable[[AskedT], ToldT]) -> Callable[[AskedT], ToldT]:
    """A bound method of one argument that does not keep its object alive.

    Args:
        method: The method, of an object that outlives whoever calls it back.

    """
    weak = WeakMethod(method)

    def call(asked: AskedT) -> ToldT:
        bound = weak()
        assert bound is not None, "its object was to outlive whoever calls it"
        return bound(asked)

    return call
