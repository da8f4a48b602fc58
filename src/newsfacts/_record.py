# SPDX-License-Identifier: MIT
"""What the records of an analysis are made by: frozen to type checkers, and plain objects when they run.

A frozen class sets each of its attributes by a call, so that making an instance takes four times as long, and an
article has hundreds of names, sentences and reports. What the library returns is frozen in truth: see
`newsfacts.records`.
"""

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from attrs import frozen as record
else:
    record = attrs.define

__all__ = ["record"]
