# SPDX-License-Identifier: MIT
"""Publication stamps: what a page's own lines say of when it was published or changed."""

from newsfacts._stamps.line import find, is_label, order, places, with_year

__all__ = ["find", "is_label", "order", "places", "with_year"]
