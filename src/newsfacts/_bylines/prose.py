# SPDX-License-Identifier: MIT
"""Contributors told in sentences: "Jane Roe in Oslo contributed to this report", "Jane Roe is a reporter for ..."."""

from __future__ import annotations

from newsfacts._bylines.grammar import Contributor, Section, contributors, is_body, is_person
from newsfacts._bylines.line import Line
from newsfacts.records import CreditKind, Role

_REACH = 24
_VISIBLE = 60


def endnote(line: Line) -> list[Contributor]:
    """The names before an ending such as "contributed to this report", sentence by sentence."""
    words, found, first = line.lexicon.language.bylines, list[Contributor](), 0
    index = 0
    while index < min(len(line.words), 4 * _VISIBLE):
        after = line.phrase(index, words.endings)
        told = after < len(line.words) and line.lower[after] in words.places_after
        if after > index and index > first and (told or after - index > 1):
            role = Role(words.endings[" ".join(line.lower[index:after])])
            end = after
            while end < len(line.words) and line.words[end] not in ".;":
                end += 1
            group = _group(line, first, index, role)
            if told:
                follow = next((i for i in range(after, end) if line.lower[i] in words.joiners), end)
                place = line.slice(after + 1, follow).rstrip(", ")
                for one in group:
                    one.place = one.place or place
                if follow < end:
                    group += _group(line, follow + 1, end, role)
            found += group
            index = first = end
        elif line.words[index] == "." and index + 1 < len(line.words):
            first = index + 1
        index += 1
    return found


def _group(line: Line, first: int, last: int, role: Role) -> list[Contributor]:
    while first < last and not line.words[first][0].isalnum():
        first += 1
    possessive = next((i for i in range(first, last) if line.lower[i][1:] == "s" and not line.lower[i][0].isalpha()), 0)
    group = contributors(line, Section(possessive + 1 if possessive else first, last, role, "byline.endnote"))
    if possessive:
        for one in group:
            one.affiliation = one.affiliation or line.slice(first, possessive)
    return group


def bio(line: Line) -> list[Contributor]:
    """The person whom a line introduces: "Jane Roe is a reporter for ..." or "Jane Roe, sports editor at ..."."""
    words, lexicon = line.lexicon.language.bylines, line.lexicon
    limit = min(len(line.words), 8)
    copula = next((i for i in range(1, limit) if line.lower[i] in words.copulas), 0)
    if not copula or not is_person(line, 0, copula):
        return []
    first = copula + 1
    if first < len(line.words) and line.lower[first] in words.articles:
        first += 1
    reach = min(len(line.words), first + _REACH)
    stop = next((i for i in range(first, reach) if line.words[i] == "."), reach)
    head = next((i for i in range(first, stop) if line.lower[i] in lexicon.titles), None)
    while head is not None and head + 1 < stop and line.lower[head + 1] in lexicon.titles:
        head += 1
    if head is None:
        return []
    half = copula // 2
    name = half if half and line.lower[:half] == line.lower[half:copula] else copula
    person = Contributor(0, name, CreditKind.PERSON, Role.AUTHOR)
    start = next((i for i in range(head, first, -1) if line.words[i - 1][0].isupper() and line.words[head][0].islower()
                  and line.lower[i - 1] not in words.title_modifiers), first)  # fmt: skip
    if start > first:
        person.affiliation = line.slice(first, start)
    person.title = line.slice(start, head + 1)
    for index in range(head + 1, stop - 1):
        if person.affiliation is None and line.lower[index] in words.employers_after:
            person.affiliation = _capitalised(line, index + 1, stop)
        elif line.lower[index] in words.places_after and line.lower[index - 1] in ("based", "living"):
            person.place = person.place or _capitalised(line, index + 1, stop)
    for word in line.words[stop:]:
        if len(word) > 1 and word[0] == "@":
            person.handle = person.handle or word
        elif len(word) > 3 and "@" in word:
            person.email = person.email or word
    return [person]


def _capitalised(line: Line, first: int, stop: int) -> str | None:
    """The name that begins at a token: capitalised words and the small words between them."""
    words, start = line.lexicon.language.bylines, first
    if first < stop and line.lower[first] in ("the",):
        first += 1
    last = first
    while last < stop and (line.words[last][0].isupper() or (line.lower[last] in ("of", "'s", "’s") and last > first)):
        last += 1
    return line.slice(start, last) if last > first and line.lower[first] not in words.stamps else None


def tail_credit(line: Line) -> list[Contributor]:
    """The credit at a caption's end without an introduction: "(Jane Roe/Agency)", "AGENCY/Jane Roe"."""
    slash = next((i for i in range(len(line.words) - 1, 0, -1) if line.words[i] in ("/", "—")), 0)
    while slash > 2 and line.words[slash - 2] == "/":
        slash -= 2
    if not slash or len(line.words) - slash > 10:
        return []
    end = len(line.words)
    while end > slash and not line.words[end - 1][0].isalnum():
        end -= 1
    first = slash
    while first > 0 and slash - first < 4 and line.words[first - 1][0].isupper():
        first -= 1
    while first > 0 and slash > first and slash - first > 3:
        first += 1
    for last in range(end, slash + 1, -1):
        if is_body(line, slash + 1, last):
            if is_person(line, first, slash):
                return [_photo(first, slash, line.slice(slash + 1, end))]
            break
    for last in range(min(end, slash + 4), slash + 1, -1):
        # "AP Photo/Jane Roe": the agency and what it made.
        agency = slash - 1 - (slash > 1 and line.lower[slash - 1] in line.lexicon.language.bylines.labels)
        if is_body(line, agency, agency + 1) and is_person(line, slash + 1, last):
            return [_photo(slash + 1, last, line.slice(agency, agency + 1))]
    return []


def _photo(first: int, last: int, affiliation: str) -> Contributor:
    return Contributor(first, last, CreditKind.PERSON, Role.PHOTOGRAPHY, affiliation=affiliation)
