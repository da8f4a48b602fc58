# SPDX-License-Identifier: MIT
"""From a line's tokens to its contributors: introductions cut it into sections, separators cut sections into items."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsfacts._bylines.line import Line
from newsfacts.lexicon import AUXILIARY, DETERMINER, PREPOSITION, PRONOUN, Lexicon
from newsfacts.records import Credit, CreditKind, Role

_NOT_NAMES = DETERMINER | PREPOSITION | PRONOUN | AUXILIARY
_LONGEST_NAME = 6
_LONGEST_LINE = 30


@attrs.define
class Contributor:
    """What a line says about one contributor: token range of the name and what else was found."""

    first: int
    last: int
    kind: CreditKind
    role: Role
    title: str | None = None
    affiliation: str | None = None
    place: str | None = None
    handle: str | None = None
    email: str | None = None
    shared: bool = False
    """Whether the title holds for the names that follow too: "writers Jane Roe and John Doe"."""


@attrs.frozen
class Section:
    """The tokens that one introduction or ending governs."""

    first: int
    last: int
    role: Role
    rule: str


def sections(line: Line) -> list[Section]:
    """The parts of a line that name contributors, in order."""
    cuts = list(_introductions(line))
    if cuts:
        ends = [first for first, _, _ in cuts[1:]] + [len(line.words)]
        return [Section(after, end, role, _rule(role)) for (_, after, role), end in zip(cuts, ends, strict=True)]
    return []


def bare(line: Line) -> list[Contributor]:
    """Who a line names that consists of names and what belongs to names, without an introduction."""
    words, first = line.lexicon.language.bylines, 0
    for index in range(min(len(line.words), 3), 0, -1):
        if " ".join(line.lower[:index]) in words.portraits:
            first = index
            break
    if len(line.words) - first > _LONGEST_LINE:
        return []
    found = contributors(line, Section(first, len(line.words), Role.AUTHOR, "byline.bare"))
    alone = found and found[0].kind is CreditKind.PERSON and found[0].last - found[0].first == 1
    if alone and (len(line.words) - first > 1 or "_" in line.words[first]) and not _is_first_name(line, found[0].first):
        return []
    return found


def _is_first_name(line: Line, index: int) -> bool:
    return line.lower[index] in line.lexicon.first_names


def _rule(role: Role) -> str:
    if role is Role.AUTHOR:
        return "byline.by"
    return "byline.credit" if role in (Role.PHOTOGRAPHY, Role.ILLUSTRATION, Role.VIDEO) else "byline.endnote"


def _introductions(line: Line) -> Iterator[tuple[int, int, Role]]:
    words, roles, index = line.lexicon.language.bylines, line.lexicon.roles, 0
    while index < len(line.words):
        after = line.phrase(index, roles)
        if after > index and (line.lower[index] not in words.particles or _fresh(line, index)):
            if after < len(line.words) and line.words[after] == ":":
                after += 1
            yield index, after, Role(roles[" ".join(line.lower[index:after]).removesuffix(" :")])
            index = after
            continue
        label = line.phrase(index, words.labels, 2)
        mark = line.words[label] if index < label < len(line.words) else ""
        # In "AP Photo/Jane Roe" the label belongs to the agency.
        if mark == ":" or (mark == "/" and not (index and line.is_phrase(index - 1, index, line.lexicon.agencies))):
            yield index, label + 1, Role(words.labels[" ".join(line.lower[index:label])])
            index = label
        index += 1


def _fresh(line: Line, index: int) -> bool:
    """Whether a word that can be part of a name stands where a byline begins."""
    return (
        index == 0
        or line.is_time(index - 1)
        or not line.words[index - 1][0].isalpha()
        or (line.lower[index - 1] in line.lexicon.language.bylines.furniture)
    )


def contributors(line: Line, section: Section) -> list[Contributor]:
    """Who a section names; empty where its first item is no name."""
    found: list[Contributor] = []
    pending: list[Contributor] = []
    for first, last in _items(line, section):
        if line.words[first][0] == "@" and found:
            found[-1].handle = found[-1].handle or line.words[first]
        elif "@" in line.words[first] and found:
            found[-1].email = found[-1].email or line.words[first]
        elif not _read(line, first, last, section.role, found, pending) and not found:
            return []
    for one in found:
        # Picture agencies sell pictures only, so that a line without an introduction is a credit.
        if one.role is Role.AUTHOR and any(word in line.lexicon.language.bylines.picture_agencies
                                           for word in (one.affiliation or "").lower().split("/")):  # fmt: skip
            one.role = Role.PHOTOGRAPHY
    return found


def _items(line: Line, section: Section) -> Iterator[tuple[int, int]]:
    """Runs of words between separators, up to the words that belong to the page."""
    words, first = line.lexicon.language.bylines, section.first
    for index in range(section.first, section.last):
        word, lower = line.words[index], line.lower[index]
        timed = line.is_time(index) or (lower in words.stamp_openers and line.is_time(index + 1))
        ends = lower in words.furniture
        if word == "." and index == first + 1 and line.lower[first] in words.honorifics:
            first = index + 1
            continue
        if "@" in word or timed or ends or lower in words.joiners or not (word[0].isalnum() or lower[1:] == "s"):
            if index > first:
                yield first, index
            if "@" in word and len(word) > 1:
                yield index, index + 1
            first = index + 1
        if ends:
            return
    if section.last > first:
        yield first, section.last


def _read(line: Line, first: int, last: int, role: Role, found: list[Contributor], pending: list[Contributor]) -> bool:
    """Read one item into `found`; `pending` are the names that what follows may still describe."""
    words, lexicon = line.lexicon.language.bylines, line.lexicon
    if first < last and line.lower[first] in words.honorifics and last - first > 1:
        first += 1
    for index in range(first, last):
        if line.lower[index] in words.places_after and index + 1 < last:
            read = index == first or _read(line, first, index, role, found, pending)
            for person in pending:
                person.place = person.place or line.slice(index + 1, last)
            return read
        if index > first and index + 1 < last and _employs(line, first, index, last):
            read = _read(line, first, index, role, found, pending)
            _affiliate(pending, line.slice(index + 1, last))
            return read
    if line.lower[first] in words.employers_after | words.distributors and first + 1 < last and found:
        _affiliate(pending, line.slice(first + 1, last))
        return True
    if line.lower[first] in words.suffixes and found:
        return True
    heads = [i for i in range(first, last) if line.lower[i] in lexicon.titles]
    known = line.is_phrase(first, last, lexicon.agencies)
    if heads and not known and _read_titled(line, first, heads[-1], last, role, found, pending):
        return True
    latest = min(last, first + _LONGEST_NAME + 1)
    agency = next((i for i in range(first + 2, latest) if line.is_phrase(i, last, lexicon.agencies)), last)
    if agency < last and is_person(line, first, agency):
        _add(found, pending, first, agency, CreditKind.PERSON, role)
        _affiliate(pending, line.slice(agency, last))
        return True
    if pending and pending[-1].place and line.words[first - 1] == "," and _is_region(line, first, last):
        # The stop of "Ore.," belongs to the region; one that ends the sentence does not.
        end = last + 1 if line.words[last : last + 2] == [".", ","] else last
        region = line.text[line.spans[first - 1][0] : line.spans[end - 1][1]]
        for person in pending:
            person.place = f"{person.place}{region}"
        return True
    if last - first == 1 and line.words[first].isupper() and pending and not pending[-1].affiliation:
        _affiliate(pending, line.words[first])
        return True
    if (
        heads
        and last - first > 1
        and heads[-1] == last - 1
        and title_start(line, first, last - 1) == first
        and not known
    ):
        return False
    staff = first + 2
    if (
        last - staff > 1
        and _is_first_name(line, first)
        and is_person(line, first, staff)
        and is_body(line, staff, last)
    ):
        _add(found, pending, first, staff, CreditKind.PERSON, role)
        _affiliate(pending, line.slice(staff, last))
        return True
    if is_body(line, first, last):
        described = any(person.kind is CreditKind.PERSON or role is Role.PHOTOGRAPHY for person in pending)
        if described and line.lower[first - 1] not in words.joiners:
            _affiliate(pending, line.slice(first, last))
            return True
        _add(found, pending, first, last, CreditKind.ORGANIZATION, role)
        return True
    if role is Role.PHOTOGRAPHY and pending and line.words[first - 1] in ("/", "-", "—", ";", "|"):
        _affiliate(pending, line.slice(first, last))
        return True
    if is_person(line, first, last) and (last - first > 1 or not found):
        half = (last - first) // 2
        if half and line.lower[first : first + half] == line.lower[first + half : last]:
            last = first + half
        _add(found, pending, first, last, CreditKind.PERSON, role)
        return True
    if found and last - first <= 2 and line.words[first][0].isupper() and line.words[first - 1] == ",":
        for person in pending:
            person.place = person.place or line.slice(first, last)
    return False


def _is_region(line: Line, first: int, last: int) -> bool:
    return " ".join(line.lower[first:last]).rstrip(".") in line.lexicon.language.bylines.regions


def _employs(line: Line, first: int, index: int, last: int) -> bool:
    """Whether a word parts a name from the body that it works for or comes through: "Jane Roe via Example Photos"."""
    words = line.lexicon.language.bylines
    if line.lower[index] in words.distributors:
        return is_person(line, first, index) or line.is_phrase(first, index, line.lexicon.agencies)
    return line.lower[index] in words.employers_after and line.is_phrase(index + 1, last, line.lexicon.agencies)


def _read_titled(
    line: Line, first: int, head: int, last: int, role: Role, found: list[Contributor], pending: list[Contributor]
) -> bool:
    """An item with a job title: "Jane Roe Sports Editor", "Example Press writer Jane Roe", "sports editor"."""
    start = title_start(line, first, head)
    affiliation: str | None = None
    if head + 1 < last:
        if not is_person(line, head + 1, last):
            return False
        _add(found, pending, head + 1, last, CreditKind.PERSON, role)
        pending[-1].shared = line.lower[head] in line.lexicon.language.bylines.plural_titles
        affiliation = line.slice(first, start) or None
    elif start == first + 1 and not found and line.lower[head] in line.lexicon.language.bylines.organizations:
        return False
    elif (
        start > first and is_person(line, first, start) and (not found or line.lower[first] in line.lexicon.first_names)
    ):
        _add(found, pending, first, start, CreditKind.PERSON, role)
    elif not found:
        return False
    else:
        affiliation = line.slice(first, start) or None
    if affiliation:
        _affiliate(pending, affiliation)
    for person in pending:
        person.title = person.title or line.slice(start, head + 1)
    return bool(pending)


def title_start(line: Line, first: int, head: int) -> int:
    """Where the job title begins that ends with a token, `first` being the earliest."""
    modifiers, start = line.lexicon.language.bylines.title_modifiers, head
    while start > first:
        before = line.lower[start - 1]
        joins = before in ("&", "and") and start - 1 > first and line.lower[start - 2] in modifiers
        if not (joins or before in modifiers or before in line.lexicon.titles):
            break
        start -= 1
    return start


def _add(
    found: list[Contributor], pending: list[Contributor], first: int, last: int, kind: CreditKind, role: Role
) -> None:
    contributor = Contributor(first, last, kind, role)
    if found and found[-1].shared and kind is CreditKind.PERSON:
        contributor.title, contributor.affiliation, contributor.shared = found[-1].title, found[-1].affiliation, True
    if any(person.place or (not person.shared and (person.title or person.affiliation)) for person in pending):
        pending.clear()
    found.append(contributor)
    pending.append(contributor)


def _affiliate(pending: list[Contributor], name: str) -> None:
    for person in pending:
        if person.kind is CreditKind.PERSON or person.role is Role.PHOTOGRAPHY:
            person.affiliation = person.affiliation or name


def is_person(line: Line, first: int, last: int) -> bool:
    """Whether the tokens have the shape of a person's name."""
    words, classes, names = line.lexicon.language.bylines, line.lexicon.classes, line.lexicon.first_names
    if not 0 < last - first <= _LONGEST_NAME:
        return False
    for index in range(first, last):
        word, lower = line.words[index], line.lower[index]
        if lower in words.name_particles and last - first > 1:
            continue
        if not word[0].isupper() or lower in words.not_names or lower in words.organizations:
            return False
        if classes[lower] & _NOT_NAMES and lower not in names and not (index > first and line.lower[first] in names):
            return False
    if line.lower[last - 1] in line.lexicon.titles and title_start(line, first, last - 1) == first:
        return False
    return line.lower[last - 1] not in words.name_particles or last - first == 1


def is_body(line: Line, first: int, last: int) -> bool:
    """Whether the tokens name an agency, a desk or another body."""
    words = line.lexicon.language.bylines
    start = first + (last - first > 1 and line.lower[first] == "the")
    if line.is_phrase(start, last, line.lexicon.agencies):
        return True
    if last - first == 1 and "." in line.lower[first][2:-1] and "@" not in line.words[first]:
        return True
    if last - first > _LONGEST_NAME + 2 or not any(line.lower[i] in words.organizations for i in range(first, last)):
        return False
    plain = words.not_names - words.organizations
    return not line.words[first][0].islower() and not any(line.lower[i] in plain for i in range(start, last))


def credit(line: Line, found: Contributor, offset: int) -> Credit:
    """The record of a contributor, `offset` being where the line begins in its text."""
    start, end = line.spans[found.first][0], line.spans[found.last - 1][1]
    text = line.text[start:end]
    return Credit(
        start=offset + start,
        end=offset + end,
        text=text,
        kind=found.kind,
        name=usual_case(text, line.lexicon) if found.kind is CreditKind.PERSON else text,
        role=found.role,
        title=found.title,
        affiliation=found.affiliation,
        place=found.place,
        handle=found.handle,
        email=found.email,
    )


def usual_case(name: str, lexicon: Lexicon) -> str:
    """A person's name that stands in capitals, in its usual case."""
    if not name.isupper() or len(name) < 4:
        return name
    keep = lexicon.language.bylines.suffixes
    return " ".join(part if part.lower() in keep or "." in part else part.title() for part in name.split())
