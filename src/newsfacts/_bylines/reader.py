# SPDX-License-Identifier: MIT
"""From the items of a section to its contributors: each item is a name, or tells more of the names before it."""

from __future__ import annotations

from itertools import pairwise

import attrs

from newsfacts._byline_words import (
    ADDRESS,
    AGENCY,
    ARTICLE,
    BODY,
    CAPITAL,
    DISTRIBUTOR,
    EMPLOYER,
    FIRST_NAME,
    GLUED,
    HONORIFIC,
    JOINER,
    MODIFIER,
    NAME_PARTICLE,
    PLACE,
    STAMP,
    SUFFIX,
    TIME,
    TITLE,
)
from newsfacts._bylines.contributor import Contributor, Range
from newsfacts._bylines.items import Item, Section, items
from newsfacts._bylines.line import Line
from newsfacts._bylines.shapes import LONGEST_NAME, is_body, is_firm, is_person, undoubled
from newsfacts._bylines.titles import titled
from newsfacts.records import CreditKind, Role

_NAMED = ARTICLE | CAPITAL
_BEGINS_BODY = CAPITAL | ARTICLE
_PREPOSITION = PLACE | EMPLOYER | DISTRIBUTOR
_DASHES = ("-", "\u2013", "\u2014", "|", "\u00b7", ",")
_TAGS = ("+", "#")
_PARTS_OF_A_CREDIT = ("/", "-", "\u2013", "\u2014", ";", "|", ",", "(", "", ":")


def contributors(line: Line, section: Section) -> list[Contributor]:
    """Who a section names; empty where its first item is no name."""
    reader = Reader(line, section.role, introduced=section.rule != "byline.bare")
    for item in items(line, section.first, section.last):
        if not reader.read(item) and (not reader.found or item.mark == "."):
            # Nobody is named, or another sentence begins.
            break
    reader.sell_pictures()
    return reader.found


@attrs.define(eq=False, repr=False)
class Reader:
    """Reads the items of one section in turn.

    Attributes:
        line: Whose items they are.
        role: What the section's contributors did.
        introduced: Whether words say so.
        found: The contributors so far.
        pending: Those that what follows may still describe.
        end: Where the last item ends that was a name or told anything.

    """

    line: Line
    role: Role
    introduced: bool
    found: list[Contributor] = attrs.field(factory=list[Contributor])
    pending: list[Contributor] = attrs.field(factory=list[Contributor])
    end: int = 0

    def read(self, item: Item) -> bool:
        """Read one item; whether it told anything."""
        first, last, mark = item
        if self.found and (mark in _TAGS or (self.role is Role.INTERVIEW and mark in self.line.vocabulary.helpers)):
            return False
        if self.line.classes[first] & ADDRESS:
            return self._address(first)
        if self.line.classes[first] & HONORIFIC and last - first > 1:
            first += 1
        last = undoubled(self.line, first, last)
        if last - first > 2 and self.line.classes[last - 1] & DISTRIBUTOR:
            last -= 1
        kinds = 0
        for index in range(first, last):
            kinds |= self.line.classes[index]
        told = (
            (self.found and self._continued(first, last, mark))
            or (kinds & _PREPOSITION and self._preposition(first, last, mark))
            or (kinds & TITLE and self._title(first, last, mark))
            or (kinds & (AGENCY | BODY) and last - first > 2 and self._name_and_body(first, last))
            or (self.pending and self._abbreviated(first, last, mark))
            or self._body(first, last, mark)
            or self._name(first, last, mark)
            or self._username(first, last)
            or self._aside(first, last, mark)
        )
        if told:
            self.end = last
        return bool(told)

    def sell_pictures(self) -> None:
        """Make those whom picture agencies sell photographers: such a line is a credit without an introduction."""
        agencies = self.line.vocabulary.picture_agencies
        for one in self.found:
            if one.role is Role.AUTHOR or one.role is Role.SOURCE:
                sellers = self.line.slice(*(one.affiliation or one.name)).lower().split("/")
                if not agencies.isdisjoint(sellers):
                    one.role = Role.PHOTOGRAPHY

    def _address(self, index: int) -> bool:
        if not self.found:
            return False
        self.found[-1].reached(self.line, index)
        return True

    def _preposition(self, first: int, last: int, mark: str) -> bool:
        """A place or an employer behind its preposition, at the item's begin or behind a name."""
        line, at = self.line, self.line.find(first, last - 1, _PREPOSITION)
        while at is not None:
            if self._leads_to_place(first, at, last):
                return self._place(first, at, last, mark)
            rest = (at + 1, last)
            if at > first and self.pending and self._is_assignment(first, at, mark):
                self._affiliate((first, last) if line.classes[at] & DISTRIBUTOR else rest)
                return True
            if at > first and self._employs(first, at, last):
                read = self.read(Item(first, at, mark))
                self._affiliate(rest)
                return read
            if at == first and self.found:
                self._affiliate(rest)
                return True
            at = line.find(at + 1, last - 1, _PREPOSITION)
        return False

    def _leads_to_place(self, first: int, at: int, last: int) -> bool:
        """Whether a preposition tells where: "Jane Roe at Mill Lane", but of a body "Staff Writer at Lantern"."""
        found = self.line.classes[at]
        if found & PLACE and found & EMPLOYER:
            behind_title = at > first and self.line.classes[at - 1] & TITLE
            return not behind_title and not is_body(self.line, at + 1, last)
        return found & PLACE != 0

    def _place(self, first: int, at: int, last: int, mark: str) -> bool:
        """A place behind its preposition, for those named before and in the item."""
        titles = any(one.title and one.title[1] == first - 1 for one in self.pending)
        if at == first and self.role is Role.AUTHOR and self.end != first and not titles:
            # "Jane Roe, in Business": where the page stands; but "Jane Roe, sports editor, in Oslo".
            return False
        if at > first and not self.read(Item(first, at, mark)):
            return False
        for person in self.pending:
            person.place = person.place or (at + 1, last)
        return True

    def _is_assignment(self, first: int, at: int, mark: str) -> bool:
        """Whether what stands before a preposition goes with it: "Special to The Post", "/Example Post via Seller"."""
        if self.line.classes[at] & DISTRIBUTOR:
            return mark == "/" and self.role is Role.PHOTOGRAPHY
        return all(found & MODIFIER for found in self.line.classes[first:at])

    def _employs(self, first: int, index: int, last: int) -> bool:
        """Whether a word parts a name from the body that it works for or comes through: "Jane Roe via Example"."""
        line = self.line
        if line.classes[index] & DISTRIBUTOR:
            return is_person(line, first, index) or line.is_agency(first, index)
        if (
            line.classes[index] & EMPLOYER
            and line.classes[first] & FIRST_NAME
            and line.classes[index + 1] & _BEGINS_BODY
        ):
            return is_person(line, first, index)
        titled = line.classes[index - 1] & (TITLE | MODIFIER) and line.classes[last - 1] & CAPITAL
        return bool(titled) or line.is_agency(index + 1, last)

    def _title(self, first: int, last: int, mark: str) -> bool:
        """An item with a job title: "Jane Roe Sports Editor", "Example Press writer Jane Roe", "sports editor"."""
        line, read = self.line, titled(self.line, first, last, named=bool(self.found))
        if read is None:
            return False
        if read.name:
            self._add(*read.name, CreditKind.PERSON)
            if read.title < read.name:
                self.pending[-1].shared = line.lower[read.title[1] - 1] in line.vocabulary.plural_titles
        if read.affiliation:
            self._affiliate(read.affiliation)
        for person in self.pending[-1:] if mark == "(" else self.pending:
            person.title = person.title or read.title
        return bool(self.pending)

    def _name_and_body(self, first: int, last: int) -> bool:
        """A name and right behind it the body that the person works for: "Jane Roe Example Press"."""
        line = self.line
        split: int | None = None
        for index in range(first + 2, min(last, first + LONGEST_NAME + 1)):
            if line.is_agency(index, last):
                split = index
                break
        if split is None and line.classes[first] & FIRST_NAME and last - first > 3 and is_body(line, first + 2, last):
            split = first + 2
        if split is None or not is_person(line, first, split):
            return False
        self._add(first, split, CreditKind.PERSON)
        self._affiliate((split, last))
        return True

    def _continued(self, first: int, last: int, mark: str) -> bool:
        """What goes on with the item before: a suffix, a region behind a place, the next part of an affiliation."""
        line = self.line
        if line.classes[first] & SUFFIX and self.found:
            return True
        if not self.pending:
            return False
        before = self.pending[-1]
        if before.place and mark == "," and self._is_region(first, last):
            # The stop of "Ore.," belongs to the region; one that ends the sentence does not.
            end = last + 1 if line.words[last : last + 2] == [".", ","] else last
            for person in self.pending:
                if person.place:
                    person.place = (person.place[0], end)
            return True
        if before.affiliation and mark == "/" and before.affiliation[1] == first - 1:
            for person in self.pending:
                person.affiliation = (before.affiliation[0], last)
            return True
        if mark == "(" and line.is_phrase(first, last, line.vocabulary.labels):
            before.role = Role(line.vocabulary.labels[" ".join(line.lower[first:last])])
            return True
        return False

    def _abbreviated(self, first: int, last: int, mark: str) -> bool:
        """One word in capitals behind a person: "Jane Roe, CNN"."""
        line = self.line
        if last - first > 1 or not line.words[first].isupper() or mark == "(" or line.classes[first - 1] & JOINER:
            return False
        if not self.pending or self.pending[-1].kind is not CreditKind.PERSON or self.pending[-1].affiliation:
            return False
        self._affiliate((first, last))
        return True

    def _is_region(self, first: int, last: int) -> bool:
        return " ".join(self.line.lower[first:last]).rstrip(".") in self.line.vocabulary.regions

    def _body(self, first: int, last: int, mark: str) -> bool:
        """A body: where those named before work, or a contributor itself."""
        line, pictures = self.line, self.role is Role.PHOTOGRAPHY
        if mark[:1].isdigit() and not line.is_agency(first, last):
            # What follows a stamp is rather a section of the site: "Jane Roe, May 2, 2021, Arts & Letters".
            return False
        described = any(person.kind is CreditKind.PERSON or pictures for person in self.pending)
        joined = first > 0 and line.classes[first - 1] & JOINER != 0
        named = line.classes[first] & _NAMED == _NAMED and 1 < last - first <= LONGEST_NAME
        named = named and all(line.classes[i] & (CAPITAL | NAME_PARTICLE) for i in range(first, last))
        if is_body(line, first, last) or (described and (named or is_firm(line, first, last))):
            sells = self.pending and mark in ("/", "|") and self._is_seller(first, last)
            if sells and mark == "|":
                # "Jane Roe | Collection | Seller"
                self.pending[-1].affiliation = (first, last)
            elif (described or sells) and not joined and not self._is_listed(first, last, mark):
                self._affiliate((first, last))
            else:
                self._add(first, last, CreditKind.ORGANIZATION)
            return True
        if not (pictures and described and mark in _PARTS_OF_A_CREDIT):
            return False
        person = line.classes[first] & FIRST_NAME and is_person(line, first, last)
        if person or not (line.classes[first] & CAPITAL or mark == "/"):
            return False
        self._affiliate((first, last))
        return True

    def _is_listed(self, first: int, last: int, mark: str) -> bool:
        """Whether an agency goes on a list of them: "Jane Roe with AFP, dpa"."""
        agency = self.found and self._is_agency(self.found[-1])
        return bool(agency) and mark == "," and self.end == first - 1 and self.line.is_agency(first, last)

    def _name(self, first: int, last: int, mark: str) -> bool:
        line, before = self.line, self.found[-1] if self.found else None
        listed = before is not None and before.kind is CreditKind.ORGANIZATION and before.role is Role.AUTHOR
        if listed and mark == "/" and line.classes[first] & CAPITAL:
            # "AFP/The Local"
            self._add(first, last, CreditKind.ORGANIZATION)
            return True
        if last - first >= LONGEST_NAME and self._names(first, last):
            return True
        if not is_person(line, first, last):
            return False
        if last - first == 1:
            return self._word_behind(before, first, mark) if before else self._word(first)
        self._add(first, last, CreditKind.PERSON)
        if before and mark == "/" and self.role is Role.PHOTOGRAPHY and before.name[1] - before.name[0] == 1:
            # "Agency / Jane Roe"
            self.found.remove(before)
            self.found[-1].affiliation = before.name
        return True

    def _word_behind(self, before: Contributor, index: int, mark: str) -> bool:
        """One word behind a contributor: where they work or are."""
        word = (index, index + 1)
        adjoins = mark == "/" and self.end == index - 1 and not self.line.classes[index] & (MODIFIER | TITLE)
        if adjoins and before.kind is CreditKind.PERSON:
            # "Jane Roe/Lantern"
            self._affiliate(word)
            return True
        if mark == "," and self._is_agency(before):
            # "AFP, Manila"
            before.place = before.place or word
        return False

    def _word(self, index: int) -> bool:
        """One word as the first contributor: a person, or a body where it is abbreviated."""
        line, word, found = self.line, self.line.words[index], self.line.classes[index]
        if found & (STAMP | FIRST_NAME) == STAMP:
            return False
        if found & GLUED and line.words[index - 1].isdigit():
            # "Photo / 123RF"
            return False
        abbreviated = len(word) > 1 and word.isupper() and not line.text.isupper() and not found & FIRST_NAME
        body = self.introduced and abbreviated
        self._add(index, index + 1, CreditKind.ORGANIZATION if body else CreditKind.PERSON)
        return True

    def _names(self, first: int, last: int) -> bool:
        """Names with nothing between them: "Jane Roe John Doe Mary Major", parted before each first name."""
        classes = self.line.classes
        cuts = [i for i in range(first + 2, last - 1) if classes[i] & FIRST_NAME and not classes[i - 1] & FIRST_NAME]
        parts = list(pairwise((first, *cuts, last)))
        if not cuts or not all(end - start > 1 and is_person(self.line, start, end) for start, end in parts):
            return False
        for start, end in parts:
            self._add(start, end, CreditKind.PERSON)
        return True

    def _is_agency(self, one: Contributor) -> bool:
        return one.kind is CreditKind.ORGANIZATION and self.line.is_agency(*one.name)

    def _username(self, first: int, last: int) -> bool:
        """One word in lower case beside a time or a slash, or behind a colon: "posted by harbourcat on May 2"."""
        line = self.line
        if self.found or not self.introduced:
            return False
        ends = last == len(line.words)
        if ends and last - first == 2 and line.classes[first] == FIRST_NAME and not line.classes[last - 1]:
            # "by jane roe"
            self._add(first, last, CreditKind.PERSON)
            return True
        if last - first > 1 or line.classes[first]:
            return False
        if ends:
            coined = line.words[first - 1] == ":" or not line.words[first].isalpha()
            beside = coined or line.find(0, first, TIME) is not None
        else:
            reach = 2 if line.words[last] in _DASHES else 1
            beside = line.words[last] == "/" or line.find(last, min(last + reach, len(line.words)), TIME) is not None
        if not beside or line.lexicon.classes[line.lower[first]]:
            return False
        self._add(first, last, CreditKind.PERSON)
        return True

    def _aside(self, first: int, last: int, mark: str) -> bool:
        """A short item behind a comma that nothing else explains: where they are."""
        adjoins = mark == "," and self.end == first - 1 and self.line.words[last : last + 1] != [":"]
        if self.found and adjoins and last - first <= 2 and self.line.classes[first] & CAPITAL:
            for person in self.pending:
                person.place = person.place or (first, last)
        return False

    def _add(self, first: int, last: int, kind: CreditKind) -> None:
        line = self.line
        before = self.found[-1] if self.found else None
        helps = self.role is Role.AUTHOR and first > 0 and line.lower[first - 1] in line.vocabulary.helpers
        if before and self.role is Role.AUTHOR and before.role is Role.ADDITIONAL_REPORTING:
            # "Jane Roe with Tom Hale, Ada Lin and AFP"
            helps = helps or self.end == first - 1
        if line.classes[last - 1] & SUFFIX and line.words[last : last + 1] == ["."]:
            last += 1
        contributor = Contributor((first, last), kind, Role.ADDITIONAL_REPORTING if helps else self.role)
        if before and before.shared and kind is CreditKind.PERSON:
            contributor.title, contributor.affiliation, contributor.shared = before.title, before.affiliation, True
        if any(one.place or (not one.shared and (one.title or one.affiliation)) for one in self.pending):
            self.pending.clear()
        self.found.append(contributor)
        self.pending.append(contributor)

    def _affiliate(self, body: Range) -> None:
        sold = self._is_seller(*body)
        for one in self.pending:
            if one.kind is CreditKind.PERSON or one.role is Role.PHOTOGRAPHY or sold:
                one.affiliation = one.affiliation or body

    def _is_seller(self, first: int, last: int) -> bool:
        line = self.line
        return line.classes[first] & AGENCY != 0 and line.is_phrase(first, last, line.vocabulary.picture_agencies)
