# SPDX-License-Identifier: MIT
"""English: words of people."""

from newsfacts.lang.schema import PeopleWords

PEOPLE = PeopleWords()
