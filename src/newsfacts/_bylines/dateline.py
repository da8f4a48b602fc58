# SPDX-License-Identifier: MIT
"""The dateline at the start of a paragraph: place, date, agency, dash."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

import attrs

from newsfacts import _stamps
from newsfacts._byline_words import BODY, NAME_PARTICLE, STAMP
from newsfacts._classes import ADJECTIVE, ADVERB, CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN, SUBORDINATOR, THIRD
from newsfacts._words import visible
from newsfacts.lexicon import Lexicon
from newsfacts.records import Dateline

_CAPITALS = r"[A-ZÀ-Þ][^\W\d_a-zß-ÿ'’.]*"
_WORD = r"[A-ZÀ-Þ][\w'’.]{1,20}"
_PLACE = rf"""
    (?P<capitals>{_CAPITALS}[A-ZÀ-Þ.](?:[\ /’'-]{{1,2}}{_CAPITALS}\.?){{0,4}})
    | (?P<mixed>{_WORD}(?:[\ /-]{_WORD}){{0,3}})"""
_REGION = r"(?P<region>,\ [A-ZÀ-Þ][\w.]{1,15}(?:\ [A-ZÀ-Þ][\w.]{1,15})?)"
_DAY = r"(?:[A-Z][a-z]+day,?\ )?(?:[A-Z][a-z]{2,8}\.?\ \d{1,2}|\d{1,2}\ [A-Z][a-z]{2,8})(?:,?\ \d{4})?"
_AGENCY = r"[\w][\w .&-]{1,30}"
_SENTENCE = r"[\"\u201c\u2018']?[A-ZÀ-Þ0-9]"
_DATELINE = rf"""\s*(?:\((?P<first>{_AGENCY})\)\ )?
    (?P<place>(?:{_PLACE})(?:(?!,?\ {_DAY}){_REGION})?)(?:\ [\[(][\w\ ]{{2,30}}[\])](?=,\ ))?
    (?:,?\ (?P<date>{_DAY}))?
    (?:,?\ ?[(/](?P<agency>{_AGENCY})[)/])?
    (?:\.?\ ?\ ?(?P<dash>--|[—–]|â€[”“]|-\ )|(?P<colon>:)(?=\ {_SENTENCE})|(?P<none>(?<=\)))(?=\ {_SENTENCE}))"""
"""The dash may be one that was read in the wrong encoding."""
_ALONE = re.compile(rf"\s*((?:\((?P<bracketed>{_AGENCY})\)|(?P<bare>[A-Z]{{2,8}}))\.? ?(?:--|[—–]|(?<=\) )-))(?=\s|$)")
_REACH = 120
_NO_PLACE = DETERMINER | PRONOUN | PREPOSITION | SUBORDINATOR | CONJUNCTION | ADVERB
_POSSESSIVE = re.compile(r"['’]S\b")


@cache
def _pattern() -> re.Pattern[str]:
    """The pattern, large enough to be compiled on first use and not on import."""
    return re.compile(_DATELINE, re.VERBOSE)


def dateline(text: str, offset: int, lexicon: Lexicon) -> Dateline | None:
    """The dateline that a paragraph begins with, undated."""
    match = _pattern().match(visible(text[:_REACH]))
    if match is None:
        return _agency_alone(text, offset, lexicon)
    place, agency = match["place"], match["agency"] or match["first"]
    if not agency and match["dash"] and place.lower() in lexicon.agencies:
        return _agency_alone(text, offset, lexicon)
    if not agency and match["dash"]:
        # "Jakarta, Indonesia CNN —"
        before, _, last = place.rpartition(" ")
        if before and last.isupper() and last.lower() in lexicon.agencies:
            place, agency = before, last
    if not (_is_mixed if match["mixed"] else _is_capitals)(match, agency, lexicon):
        return None
    start = match.start("first") - 1 if match["first"] else match.start("place")
    end = len(match[0].rstrip())
    rule = "dateline.agency" if agency else "dateline.colon" if match["colon"] else "dateline.dash"
    return Dateline(start=offset + start, end=offset + end, text=text[start:end], rule=rule, place=place, agency=agency)


def _is_capitals(match: re.Match[str], agency: str | None, lexicon: Lexicon) -> bool:
    """Whether a place in capitals opens a dateline: one that reads as a place, unless a day or an agency stands by it.

    Behind a colon it must be of no words that are known otherwise, a hyphen takes a day or an agency, no mark both.
    """
    place, told = match["place"], bool(match["date"] or agency)
    if match["none"] is not None:
        return bool(match["date"] and agency)
    if told:
        return True
    if match["dash"] == "- ":
        return False
    if match["region"]:
        return True
    return _is_no_word(place, lexicon) if match["colon"] else _reads_as_place(place, lexicon)


def _is_mixed(match: re.Match[str], agency: str | None, lexicon: Lexicon) -> bool:
    """Whether a place in small letters does, which only a day, an agency or the country that follows it tell."""
    if lexicon.classes[match["mixed"].split()[0].lower()] & _NO_PLACE:
        return False
    country = _is_country(match, lexicon)
    if not (match["date"] or (agency and _is_agency(agency.lower(), lexicon)) or country):
        return False
    if match["none"] is not None:
        return bool(match["date"] and agency)
    return bool(match["dash"] or agency or country)


def _agency_alone(text: str, offset: int, lexicon: Lexicon) -> Dateline | None:
    """The dateline that names an agency only: "(Reuters) — Snow fell"."""
    match = _ALONE.match(visible(text[:_REACH]))
    agency = (match["bracketed"] or match["bare"]) if match else ""
    if match is None or agency.lower() not in lexicon.agencies:
        return None
    start, end = match.start(1), match.end(1)
    return Dateline(
        start=offset + start,
        end=offset + end,
        text=text[start:end],
        rule="dateline.agency",
        agency=agency,
    )


def _is_country(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether what follows a place is known for the country or region around it: "Doha, Qatar"."""
    region = (match["region"] or "")[1:].strip().lower().rstrip(".")
    return region in lexicon.language.people.places or region in lexicon.language.bylines.regions


def _is_agency(name: str, lexicon: Lexicon) -> bool:
    return name in lexicon.agencies or lexicon.byline_classes.get(name, 0) & BODY != 0


def _reads_as_place(place: str, lexicon: Lexicon) -> bool:
    """Whether capitals are no title: "EDITOR'S NOTE", "MAYOR WINS VOTE", "PICTURE OF THE DAY"; but "THE HAGUE"."""
    if _POSSESSIVE.search(place):
        return False
    first, *others = place.lower().split()
    said = (lexicon.classes[word] for word in others)
    return not lexicon.classes[first] & PRONOUN and not any(found & (DETERMINER | PRONOUN | THIRD) for found in said)


def _is_no_word(place: str, lexicon: Lexicon) -> bool:
    """Whether capitals are known for a place, or for nothing: "NAGPUR", but not "WATCH", "ANALYSIS" or "COOPER"."""
    name = place.lower()
    if _POSSESSIVE.search(place):
        return False
    if name in lexicon.language.people.places:
        return True
    bylines = lexicon.language.bylines
    return not any(
        lexicon.classes[word] & ~ADJECTIVE
        or lexicon.byline_classes.get(word, 0) & ~(NAME_PARTICLE | STAMP)
        or word in bylines.kickers
        for word in name.split()
    )


def dated(found: Dateline, anchor: date | None) -> Dateline:
    """The dateline with the day that it names, which is the one nearest to the anchor where it names no year."""
    day = next((stamp.when for stamp in _stamps.find(found.text, anchor=anchor, offset=found.start)), None)
    return found if day is None else attrs.evolve(found, date=day)
