# SPDX-License-Identifier: MIT
"""The command line."""

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import newsfacts as nf
from newsfacts import _batch
from newsfacts.__main__ import main
from workers import echo_or_die

TEXT = "Boats Leave Port Ellery\n\nBy Ada Quill\n\nAt least 12 boats left on Monday, Mayor Ann Lee said.\n"
COMMAND = [sys.executable, "-m", "newsfacts"]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "boats.txt"
    path.write_bytes(TEXT.encode())
    return path


def records(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


def lines(path: Path, *values: object) -> Path:
    written = (value if isinstance(value, bytes) else json.dumps(value).encode() for value in values)
    path.write_bytes(b"\n".join(written) + b"\n")
    return path


def test_json_holds_the_article(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json", str(article)]) == 0
    (record,) = records(capsys.readouterr().out)
    assert (record.pop("file"), record.pop("line")) == (str(article), None)
    assert nf.from_dict(nf.Article, record) == nf.parse(TEXT)


def test_summary_tells_who_when_what_and_on_whose_word(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(article)]) == 0
    out = capsys.readouterr().out
    assert (
        out
        == f"""{article}: Boats Leave Port Ellery
  by Ada Quill
Quotes
  Ann Lee (Mayor)
    At least 12 boats left on Monday
Figures
  At least 12 boats, left — Ann Lee (Mayor)
Dates
  Monday

"""
    )


def test_a_day_of_publication_is_given_for_texts_and_for_records_that_tell_none(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = lines(tmp_path / "news.jsonl", {"text": "a", "day": "2026-05-05"}, {"text": "a"})
    assert main(["--json", "--published", "2026-03-02", "--published-field", "day", str(article), str(path)]) == 0
    found = [record["published"] for record in records(capsys.readouterr().out)]
    assert found == ["2026-03-02", "2026-05-05", "2026-03-02"]


@pytest.mark.parametrize("flag", ["--help", "--version"])
def test_help_and_version_end_well(flag: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        main([flag])
    assert raised.value.code == 0
    assert "newsfacts" in capsys.readouterr().out


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbf" + TEXT.encode())))
    assert main(["--json", "-"]) == 0
    (record,) = records(capsys.readouterr().out)
    assert (record["file"], record["text"]) == ("-", TEXT)


def test_offsets_are_those_of_the_file_whatever_ends_its_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "windows.txt"
    path.write_bytes(TEXT.replace("\n", "\r\n").encode())
    assert main(["--json", str(path)]) == 0
    assert records(capsys.readouterr().out)[0]["text"] == TEXT.replace("\n", "\r\n")


BROKEN = [
    (b'{"body": "a"', "not JSON"),
    (b"[" * 100_000, "not JSON"),
    ([1], "not a JSON object but list"),
    ({"title": "a", "day": None}, "field 'body' is missing; there are: title, day"),
    ({"body": "\n<!DOCTYPE HTML><p>12 boats left."}, "HTML and no text"),
    ({"body": None}, "field 'body' is no string"),
    (b'{"body": "\xff"}', "not UTF-8: byte 10"),
    ({"body": "a", "day": "yesterday"}, "no ISO 8601 date: 'yesterday'"),
    ({"body": "a", "day": 5}, "no ISO 8601 date: 5"),
]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_every_record_gives_one_in_order_and_broken_ones_say_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], jobs: str
) -> None:
    good = [{"body": f"{number} boats left.", "day": day} for number, day in ((3, "2026-03-02"), (4, None))] * 10
    path = lines(tmp_path / "news.jsonl", good[0], *(data for data, _ in BROKEN), b"", *good[1:])
    fields = ["--text-field", "body", "--published-field", "day", "--jobs", jobs]
    assert main(["--json", *fields, str(path), str(tmp_path / "none.txt")]) == 1
    out, err = capsys.readouterr()
    found = records(out)
    assert [record["line"] for record in found] == [*range(1, 11), *range(12, 31), None]
    assert [record.get("text") for record in found] == [
        good[0]["body"], *[None] * len(BROKEN), *(record["body"] for record in good[1:]), None,
    ]  # fmt: skip
    assert [record.get("published") for record in (found[0], found[10], found[11])] == [
        "2026-03-02",
        None,
        "2026-03-02",
    ]
    for record, (_, says) in zip(found[1:], BROKEN, strict=False):
        assert says in str(record["error"])
        assert f"news.jsonl:{record['line']}: {record['error']}" in err
    assert found[-1] == {"file": str(tmp_path / "none.txt"), "line": None, "error": "No such file or directory"}


def test_fields_of_a_record_go_out_with_its_facts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = lines(tmp_path / "news.jsonl", {"text": "3 boats left.", "id": 7, "tags": ["a"]}, {"id": 8}, b"{")
    assert main(["--json", "--keep", "id", "--keep", "tags", str(path)]) == 1
    first, second, third = records(capsys.readouterr().out)
    assert first["record"] == {"id": 7, "tags": ["a"]}
    assert first["text"] == "3 boats left."
    assert (second["record"], "missing" in str(second["error"])) == ({"id": 8, "tags": None}, True)
    assert "record" not in third


def test_a_json_file_is_no_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = lines(tmp_path / "news.json", {"text": "3 boats left."})
    assert main([str(path)]) == 1
    assert "JSON and no text: a file of records is named .jsonl" in capsys.readouterr().err


def test_what_cannot_be_read_leaves_the_rest_alone(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    latin = tmp_path / "latin.txt"
    latin.write_bytes("Café".encode("latin-1"))
    assert main([str(latin), str(tmp_path), str(tmp_path / "none.txt"), str(article)]) == 1
    out, err = capsys.readouterr()
    assert out.startswith(f"{article}: Boats")
    assert err.splitlines() == [
        f"newsfacts: {latin}: not UTF-8: byte 3 cannot be decoded",
        f"newsfacts: {tmp_path}: Is a directory",
        f"newsfacts: {tmp_path / 'none.txt'}: No such file or directory",
    ]


def test_a_text_that_fails_to_parse_costs_no_other(
    article: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(text: str, *, published: object) -> nf.Article:
        raise IndexError("beyond the end")

    monkeypatch.setattr(_batch, "parse", fail)
    assert main(["--json", str(article), str(article)]) == 1
    assert [record["error"] for record in records(capsys.readouterr().out)] == ["IndexError: beyond the end"] * 2


def test_html_shows_every_record(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.html"
    path = lines(tmp_path / "news.jsonl", {"text": "<b>12 boats \ud800 left.</b>"}, {"text": None})
    assert main(["--html", str(out), str(article), str(path)]) == 1
    page = out.read_text(encoding="utf-8")
    assert page.count("<section>") == page.count("</section>") == 3
    assert "&lt;b" in page
    assert "<b>" not in page
    assert f"{path}:2</h2><p>field &#x27;text&#x27; is no string</p>" in page
    assert page.rstrip().endswith("</html>")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--jobs", "0", "a"],
        ["--jobs", "two", "a"],
        ["--published", "soon", "a"],
        ["--html", "/", "a"],
        ["--html", "a", "a"],
        ["--colour", "a"],
    ],
)
def test_wrong_arguments_are_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        main(arguments)
    assert raised.value.code == 2
    assert "usage: newsfacts" in capsys.readouterr().err


def test_as_a_module_over_processes_the_same_comes_out(article: Path) -> None:
    one, two = (
        subprocess.run([*COMMAND, "--json", "--jobs", jobs, *[str(article)] * 12], capture_output=True, check=True)
        for jobs in ("1", "2")
    )
    assert one.stdout == two.stdout
    assert one.stderr == two.stderr == b""
    assert one.stdout.count(b"\n") == 12


def test_a_process_that_dies_costs_its_own_record_alone() -> None:
    said = [b"die" if number in (3, 12) else b"%d" % number for number in range(20)]
    given = [_batch.Record("news.jsonl", number, data) for number, data in enumerate(said)]
    found = list(_batch.spread(given, echo_or_die, jobs=2))
    assert [record for record, _ in found] == given
    assert [result.error for _, result in found] == [
        "the process that parsed it died" if data == b"die" else None for data in said
    ]
    assert [result.out.encode() for _, result in found] == said


@pytest.mark.skipif(sys.platform == "win32", reason="signals of a process group")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_ends_it_quietly(tmp_path: Path, jobs: str) -> None:
    path = lines(tmp_path / "news.jsonl", *[{"text": TEXT * 10}] * 6_000)
    with subprocess.Popen(
        [*COMMAND, "--json", "--jobs", jobs, str(path)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        # By then every process has started: one that only just starts could still be heard.
        for _ in range(200):
            process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        assert process.communicate(timeout=60)[1] == b""
    assert process.returncode == 130


def test_a_reader_that_has_enough_ends_it_quietly(tmp_path: Path) -> None:
    path = lines(tmp_path / "news.jsonl", *[{"text": TEXT * 10}] * 60)
    with subprocess.Popen([*COMMAND, "--json", str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1
