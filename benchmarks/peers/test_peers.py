# SPDX-License-Identifier: MIT
"""How long newsfacts takes beside the libraries that people use for the same jobs: same texts, same process, one core.

    python -m pip install . --group bench
    python -m pytest benchmarks/peers                       print characters a second and ratios
    python -m pytest benchmarks/peers --plot docs/explain/peers.svg
    python -m pytest benchmarks/peers --texts FOLDER        on the .txt files of a folder of your own

Each library is used as its documentation says, and spared what it need not do: the language is given to it, HTML is
parsed for it beforehand, its models are loaded and its caches warm. What each finds is not compared here.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable
from functools import partial

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from small_pipeline import pipeline

import newsfacts as nf

warnings.simplefilter("ignore")
dateparser_search = pytest.importorskip("dateparser.search")
datefinder = pytest.importorskip("datefinder")
quantulum3 = pytest.importorskip("quantulum3.parser")
number_parser = pytest.importorskip("number_parser")
nameparser = pytest.importorskip("nameparser")
newspaper = pytest.importorskip("newspaper")
textacy = pytest.importorskip("textacy")
lxml_html = pytest.importorskip("lxml.html")

from newspaper.configuration import Configuration  # noqa: E402
from newspaper.extractors.authors_extractor import AuthorsExtractor  # noqa: E402

NLP, PIPELINE = pipeline()
AUTHORS = AuthorsExtractor(Configuration())


def as_html(text: str) -> object:
    """A page as newspaper4k wants it: parsed, with the byline marked as one."""
    lines = (line for line in text.splitlines() if line.strip())
    marked = (f'<p class="byline">{line}</p>' if line.startswith("By ") else f"<p>{line}</p>" for line in lines)
    return lxml_html.fromstring(f"<html><body><article>{''.join(marked)}</article></body></html>")


def search_dates(text: str) -> object:
    """Of dateparser."""
    return dateparser_search.search_dates(text, languages=["en"])


def quotations(doc: object) -> object:
    """Of textacy, which gives up where the quotation marks of a text are odd."""
    try:
        return list(textacy.extract.direct_quotations(doc))
    except ValueError:
        return None


# --- jobs: what goes through all texts, by tool -----------------------------------------------------------------------

Job = Callable[[list[str]], Callable[[], object]]
"""From the texts to what is timed: what it may do beforehand, it does before it returns that."""


def each(function: Callable[[str], object]) -> Job:
    """The function on one text after the other."""
    return lambda texts: lambda: [function(text) for text in texts]


def _authors(texts: list[str]) -> Callable[[], object]:
    pages = [as_html(text) for text in texts]
    return lambda: [AUTHORS.parse(page) for page in pages]


def _quotations(texts: list[str]) -> Callable[[], object]:
    return lambda: [quotations(doc) for doc in NLP.pipe(texts)]


def _stack(dates: Callable[[str], object]) -> Job:
    jobs = each(dates), each(quantulum3.parse), _authors, _quotations
    return lambda texts: partial(_all, [job(texts) for job in jobs])


def _all(jobs: Iterable[Callable[[], object]]) -> object:
    return [job() for job in jobs]


JOBS: dict[str, dict[str, Job]] = {
    "dates": {
        "newsfacts": each(nf.parse_dates),
        "datefinder": each(lambda text: list(datefinder.find_dates(text))),
        "dateparser.search": each(search_dates),
        "the same, any language": each(dateparser_search.search_dates),
    },
    "figures": {
        "newsfacts": each(nf.parse_claims),
        "number-parser": each(number_parser.parse),
        "quantulum3": each(quantulum3.parse),
    },
    "bylines": {
        "newsfacts": each(nf.parse_bylines),
        "newspaper4k": _authors,
    },
    "quotes": {
        "newsfacts": each(nf.parse_quotes),
        "spaCy + textacy": _quotations,
    },
    "all four": {
        "newsfacts": each(nf.parse),
        "the stack": _stack(search_dates),
        "the same, any language": _stack(dateparser_search.search_dates),
    },
}


@pytest.mark.parametrize(("job", "tool"), [(job, tool) for job, tools in JOBS.items() for tool in tools])
def test_texts(job: str, tool: str, benchmark: BenchmarkFixture, texts: list[str]) -> None:
    run = JOBS[job][tool](texts)
    benchmark.group = job
    benchmark.extra_info |= {"tool": tool, "characters": sum(map(len, texts))}
    benchmark.pedantic(run, rounds=9 if tool == "newsfacts" else 3, warmup_rounds=1)


@pytest.mark.parametrize("tool", ["newsfacts", "nameparser"])
def test_lines(tool: str, benchmark: BenchmarkFixture, texts: list[str]) -> None:
    """Bylines alone; nameparser is given their names one by one, since it takes no line apart."""
    bylines = [byline for text in texts for byline in nf.parse(text).bylines]
    names = [credit.name for byline in bylines for credit in byline.credits if credit.name]
    lines = [byline.text for byline in bylines]
    run = {
        "newsfacts": lambda: [nf.parse_byline(line) for line in lines],
        "nameparser": lambda: [nameparser.HumanName(name).as_dict() for name in names],
    }[tool]
    benchmark.group = "byline lines"
    benchmark.extra_info |= {"tool": tool, "characters": sum(map(len, lines))}
    benchmark.pedantic(run, rounds=9, warmup_rounds=1)
