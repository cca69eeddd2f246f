"""The timer: what runs is in the file, and becomes an activity once."""

import os
import signal
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.timer import Run
from funnel_desktop.funnel.stages import PRIORITY, Stage, WorkType
from tests.document.contents import contents, whole
from tests.document.others import start

TODAY = date(2026, 5, 12)
NINE = datetime(2026, 5, 12, 9, 0, 0)
CLOSING, PROSPECTING, COVERING = PRIORITY
CALLS = Run(PROSPECTING, NINE, "Calls")

START_AND_WAIT = """
import sys
from datetime import datetime
from pathlib import Path
from funnel_desktop.document.document import open_document
from funnel_desktop.document.timer import Run
from funnel_desktop.funnel.stages import WorkType
document = open_document(Path(sys.argv[1]))
document.timer.start(Run(WorkType.PROSPECTING, datetime(2026, 5, 12, 9, 0), "Calls"))
print("running", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def in_madrid(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Madrid")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def done(document: Document) -> dict[WorkType, int]:
    return {work: m for work, m in document.board.hours_done(TODAY, TODAY).items() if m}


def test_nothing_runs_at_first(document: Document) -> None:
    assert document.timer.running() is None
    assert document.timer.stop(TODAY, 30) is None
    document.timer.drop()
    assert contents(document)["activities"] == {}


def test_a_run_survives_closing(document: Document, tmp_path: Path) -> None:
    own = document.objectives.add(TODAY, client_name="Anna", stage=Stage.IN)
    run = Run(COVERING, NINE, "Ağ & Söhne", own)
    document.timer.start(run)
    document.close()
    with open_document(tmp_path / "practice.funnel") as again:
        assert again.timer.running() == run


def test_a_run_survives_a_kill(document: Document, tmp_path: Path) -> None:
    document.close()
    path = tmp_path / "practice.funnel"
    with start(START_AND_WAIT, path) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "running\n"
        os.kill(other.pid, signal.SIGKILL)
    with open_document(path) as again:
        assert again.timer.running() == CALLS
        again.timer.stop(TODAY, 20)
        assert done(again) == {PROSPECTING: 20}


def test_stopping_logs_once(document: Document) -> None:
    document.timer.start(CALLS)
    logged = document.timer.stop(TODAY, 75)
    assert logged is not None
    assert document.timer.stop(TODAY, 75) is None
    assert done(document) == {PROSPECTING: 75}
    assert len(contents(document)["activities"]) == 1
    assert document.timer.running() is None
    assert whole(document)


def test_starting_and_dropping_are_no_steps(document: Document) -> None:
    before = contents(document)
    document.timer.start(CALLS)
    document.timer.drop()
    assert document.timer.running() is None
    assert document.log.history() == []
    assert contents(document) == before


def test_a_run_that_starts_forgets_nothing_that_can_be_redone(document: Document) -> None:
    document.objectives.add(TODAY, client_name="Anna")
    document.log.undo()
    document.timer.start(CALLS)
    assert document.log.redo_step() is not None


def test_undo_takes_the_hours_back_and_starts_nothing(document: Document) -> None:
    before = contents(document)
    document.timer.start(CALLS)
    document.timer.stop(TODAY, 75)
    after = contents(document)
    assert [step.label for step in document.log.history()] == ["log_activity"]
    document.log.undo()
    assert (document.timer.running(), contents(document)) == (None, before)
    document.log.redo()
    assert (document.timer.running(), contents(document)) == (None, after)
    assert done(document) == {PROSPECTING: 75}


def test_undo_of_something_else_leaves_the_run(document: Document) -> None:
    document.objectives.add(TODAY, client_name="Anna")
    document.timer.start(CALLS)
    document.log.undo()
    assert document.timer.running() == CALLS


def test_the_hours_are_of_the_objective_s_stage_for_good(document: Document) -> None:
    """It moved on while the timer ran: what counts is where it stands when it is logged."""
    own = document.objectives.add(TODAY, client_name="Anna", stage=Stage.IN)
    document.timer.start(Run(COVERING, NINE, "Call", own))
    document.objectives.move([own], Stage.BEST_FEW, TODAY)
    document.timer.stop(TODAY, 30)
    assert done(document) == {CLOSING: 30}
    document.objectives.move([own], Stage.ABOVE, TODAY)
    assert done(document) == {CLOSING: 30}
    assert [a.note for a in document.activities.of(own)] == ["Call"]


def test_what_was_worked_is_kept_without_its_objective(document: Document) -> None:
    own = document.objectives.add(TODAY, client_name="Anna", stage=Stage.IN)
    document.timer.start(Run(COVERING, NINE, "Call", own))
    document.objectives.delete([own])
    document.timer.stop(TODAY, 30)
    assert done(document) == {COVERING: 30}
    assert whole(document)


def test_a_stop_that_is_refused_leaves_the_run(document: Document) -> None:
    document.timer.start(CALLS)
    with pytest.raises(DocumentError):
        document.timer.stop(TODAY, -1)
    assert document.timer.running() == CALLS
    assert contents(document)["activities"] == {}


def test_a_second_start_is_the_one_that_runs(document: Document) -> None:
    document.timer.start(CALLS)
    later = Run(CLOSING, NINE + timedelta(hours=1))
    document.timer.start(later)
    assert document.timer.running() == later


def test_a_copy_has_the_run_too(document: Document, tmp_path: Path) -> None:
    document.timer.start(CALLS)
    document.save_copy(tmp_path / "copy.funnel")
    with open_document(tmp_path / "copy.funnel") as copy:
        assert copy.timer.running() == CALLS


@pytest.mark.parametrize("words", ["", "{}", "[]", '{"work": "sleeping"}', "\u0000", "7"])
def test_a_run_that_nobody_can_read_is_none(document: Document, words: str) -> None:
    document.remember("timer", words)
    assert document.timer.running() is None
    document.timer.start(CALLS)
    assert document.timer.running() == CALLS


def test_a_file_that_is_open_to_read_keeps_its_run(document: Document, tmp_path: Path) -> None:
    document.timer.start(CALLS)
    document.close()
    with open_document(tmp_path / "practice.funnel", read_only=True) as again:
        assert again.timer.running() == CALLS
        for change in (again.timer.drop, lambda: again.timer.stop(TODAY, 5)):
            with pytest.raises(DocumentError) as refused:
                change()
            assert refused.value.key == "read_only_document"
        assert again.timer.running() == CALLS


# -- minutes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(0, 0), (59, 0), (60, 1), (90 * 60 + 59, 90), (-600, 0)]
)
def test_whole_minutes_and_never_less_than_none(seconds: int, minutes: int) -> None:
    assert CALLS.minutes(NINE + timedelta(seconds=seconds)) == minutes


@pytest.mark.usefixtures("in_madrid")
@pytest.mark.parametrize(
    ("started", "now", "minutes"),
    [
        (datetime(2026, 3, 29, 1, 30), datetime(2026, 3, 29, 3, 30), 60),
        (datetime(2026, 10, 25, 1, 30), datetime(2026, 10, 25, 3, 30), 180),
        (datetime(2026, 10, 25, 2, 30), datetime(2026, 10, 25, 2, 40, fold=1), 70),
    ],
)
def test_minutes_across_a_change_of_clock(
    tmp_path: Path, started: datetime, now: datetime, minutes: int
) -> None:
    assert Run(CLOSING, started).minutes(now) == minutes
    with create_document(tmp_path / "x.funnel") as document:
        document.timer.start(Run(CLOSING, started))
        kept = document.timer.running()
        assert kept is not None
        assert kept.minutes(now) == minutes


@pytest.mark.usefixtures("in_madrid")
def test_a_run_goes_on_where_the_clock_shows_another_zone(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    document.timer.start(CALLS)
    monkeypatch.setenv("TZ", "Europe/London")
    time.tzset()
    run = document.timer.running()
    assert run is not None
    assert run.started == datetime(2026, 5, 12, 8, 0)
    assert run.minutes(datetime(2026, 5, 12, 9, 0)) == 60


def test_the_second_half_past_two_of_an_autumn_night_is_kept(
    document: Document, in_madrid: None
) -> None:
    second = datetime(2026, 10, 25, 2, 30, fold=1)
    document.timer.start(Run(PROSPECTING, second))
    run = document.timer.running()
    assert run is not None
    assert run.started.fold == 1
    assert run.minutes(datetime(2026, 10, 25, 3, 0)) == 30


@pytest.mark.parametrize(
    ("begin", "end", "parts"),
    [
        (datetime(2026, 5, 11, 23), datetime(2026, 5, 12, 0, 30), [(11, 60), (12, 30)]),
        (datetime(2026, 5, 11, 23, 59, 40), datetime(2026, 5, 12, 0, 30), [(12, 30)]),
        (datetime(2026, 5, 11, 23), datetime(2026, 5, 12, 0, 0), [(11, 60)]),
        (datetime(2026, 5, 11, 9), datetime(2026, 5, 11, 9, 0, 59), []),
        (datetime(2026, 5, 10, 12), datetime(2026, 5, 12, 1), [(10, 720), (11, 1440), (12, 60)]),
        (datetime(2026, 10, 24, 23), datetime(2026, 10, 25, 4), [(24, 60), (25, 300)]),
    ],
)
def test_a_run_over_midnight_by_its_days(
    in_madrid: None, begin: datetime, end: datetime, parts: list[tuple[int, int]]
) -> None:
    found = Run(PROSPECTING, begin).by_day(end)
    assert [(day.day, minutes) for day, minutes in found] == parts
