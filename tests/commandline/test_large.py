"""Large files: people get the first rows of each group, programs all, read as it is written."""

import contextlib
import os
import tracemalloc
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.document import listing
from funnel_desktop.document.document import create_document
from funnel_desktop.document.ids import ranks
from funnel_desktop.funnel.stages import STAGES
from tests.commandline.program import DAY, Call, is_one_sentence

MANY = 120


def filled(path: Path, a_stage: int) -> Path:
    """As many objectives in each stage, each with a client and a next action of its own."""
    places = [(stage, n) for stage in STAGES for n in range(a_stage)]
    with create_document(path) as document, document.bulk("import", {}) as bulk:
        clients = [{"id": f"c{s}{n}", "name": f"Client {s} {n:05}"} for s, n in places]
        bulk.insert("clients", clients)
        keys = ranks(a_stage)
        bulk.insert(
            "objectives",
            [
                {"id": f"o{s}{n}", "client": f"c{s}{n}", "stage": s, "rank": keys[n], "value": 100}
                | {"next_kind": "call", "next_what": "Call", "next_day": "2026-05-13"}
                for s, n in places
            ],
        )
        bulk.insert(
            "moves",
            [
                {"id": f"m{s}{n}", "objective": f"o{s}{n}", "number": number, "to_stage": s}
                | {"day": DAY}
                for number, (s, n) in enumerate(places, start=1)
            ],
        )
    return path


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return filled(tmp_path_factory.mktemp("large") / "large.funnel", MANY)


def rows(lines: list[str]) -> int:
    return sum(line.rstrip()[-1:].isdigit() and "Client " in line for line in lines)


@pytest.mark.parametrize(
    ("words", "shown"), [((), 50), (("--limit", "3"), 3), (("--limit", "1000"), MANY)]
)
def test_show_prints_the_first_of_each_stage(
    call: Call, large: Path, words: tuple[str, ...], shown: int
) -> None:
    lines = call("show", large, *words).out.splitlines()
    assert rows(lines) == shown * len(STAGES)
    assert f"Best Few: {MANY}, {MANY} EUR" in lines
    more = f"... and {MANY - shown} more (--limit N, --all)"
    assert lines.count(more) == (len(STAGES) if shown < MANY else 0)


def test_next_prints_the_first_of_each_group(call: Call, large: Path) -> None:
    lines = call("next", large, "--limit", "2").out.splitlines()
    assert rows(lines) == 6
    assert [line for line in lines if line[:1].isdigit() or "more" in line] == [
        f"1. Close Best Few: {MANY}", "... and 118 more (--limit N, --all)",
        f"2. Prospect and qualify: {2 * MANY}", "... and 238 more (--limit N, --all)",
        f"3. Work the funnel: {MANY}", "... and 118 more (--limit N, --all)",
    ]  # fmt: skip


@pytest.mark.parametrize("command", ["show", "next"])
def test_all_prints_everybody(call: Call, large: Path, command: str) -> None:
    assert rows(call(command, large, "--all").out.splitlines()) == MANY * len(STAGES)


def test_json_is_whole_and_in_order_however_it_is_read(
    call: Call, large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, following = call("show", large, "--json").json, call("next", large, "--json").json
    assert [entry["client"] for entry in shown["stages"]["in"]] == [
        f"Client in {n:05}" for n in range(MANY)
    ]
    assert len(following) == MANY * len(STAGES)
    monkeypatch.setattr(listing, "AT_ONCE", 7)
    assert call("show", large, "--json").json == shown
    assert call("next", large, "--json").json == following


@pytest.mark.parametrize("words", [("--limit", "0"), ("--limit", "x"), ("--all", "--limit", "3")])
@pytest.mark.parametrize("command", ["show", "next"])
def test_a_limit_is_a_number(call: Call, large: Path, command: str, words: tuple[str]) -> None:
    answer = call(command, large, *words)
    assert (answer.code, answer.out) == (2, "")
    assert is_one_sentence(answer.err)


@pytest.fixture
def silence() -> Iterator[None]:
    with open(os.devnull, "w", encoding="utf-8") as nothing, contextlib.redirect_stdout(nothing):
        yield


@pytest.mark.usefixtures("silence")
@pytest.mark.parametrize("words", [("show", "--json"), ("next", "--json"), ("next",), ("check",)])
def test_memory_does_not_grow_with_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    """Of eight times as many, less than twice as much is in memory at once."""
    from funnel_desktop.document import first_contacts, fits, log_check

    some = ((log_check, "ROWS"), (fits, "AT_ONCE"), (first_contacts, "IDS_A_QUERY"))
    for module, name in ((listing, "AT_ONCE"), *some):
        monkeypatch.setattr(module, name, 20)
    few, many = (taken(filled(tmp_path / f"{n}", n), words) for n in (80, 640))
    assert many < 2 * few


def taken(file: Path, words: tuple[str, ...]) -> int:
    """The most bytes that Python held meanwhile, after a first round for what is kept."""
    from funnel_desktop.__main__ import main

    command, *options = words
    line = ["--today", date.fromisoformat(DAY).isoformat(), command, str(file), *options]
    main(line)
    tracemalloc.start()
    try:
        assert main(line) == 0
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
