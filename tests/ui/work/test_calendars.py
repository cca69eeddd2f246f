"""A calendar file kept up to date, and busy times that follow theirs."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import icalendar
import pytest
from pytestqt.qtbot import QtBot

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import Block, Span
from funnel_desktop.ui.work.calendars import FollowedCalendars, KeptCalendar, keep_calendar
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings

MONDAY = date(2026, 5, 11)


@pytest.fixture
def session(qapp, document: Document) -> Iterator[Session]:
    opened = Session(document, lambda: MONDAY)
    yield opened
    opened.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "config")


def events(path: Path) -> dict[str, tuple[str, int, str]]:
    """Summary, SEQUENCE and status by UID."""
    if not path.exists():
        return {}
    found = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {str(e["uid"]): (str(e["summary"]), int(e["sequence"]), str(e["status"])) for e in found}


def put(document: Document, title: str, day: date) -> str:
    return document.weeks.add_block(Block("", day, 540, 60, WorkType.PROSPECTING, title, None, 0))


def test_a_file_follows_each_change_and_is_left_alone_without_one(
    document: Document, session: Session, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "synced.ics"
    own = put(document, "Calls", MONDAY)
    keeping = KeptCalendar(session, settings, wait=0)
    keep_calendar(session, settings, path)
    qtbot.waitUntil(lambda: len(events(path)) == 1)
    [(uid, told)] = events(path).items()
    assert told[0] == "Calls"
    before = path.stat()
    keeping.write()
    session.document.settings.set("wanted_wins_a_month", 20)
    qtbot.waitUntil(lambda: not keeping._soon.isActive())
    assert path.stat().st_ino == before.st_ino, "nothing of it has changed"
    known = document.weeks.stored(own)
    document.weeks.change_block(own, MONDAY, known._replace(title="Letters"))
    qtbot.waitUntil(lambda: events(path).get(uid, ("",))[0] == "Letters")
    assert events(path)[uid][1] > told[1], "another program takes it as newer"
    assert path.stat().st_ino != before.st_ino, "replaced by a whole one"
    put(document, "In three weeks", date(2026, 6, 1))
    qtbot.waitUntil(lambda: len(events(path)) == 2)
    document.weeks.delete_block(own, MONDAY)
    qtbot.waitUntil(lambda: events(path)[uid][2] == "CANCELLED")
    keep_calendar(session, settings, None)
    path.unlink()
    put(document, "Later", MONDAY)
    qtbot.waitUntil(lambda: not keeping._soon.isActive())
    assert not path.exists()


def test_where_it_cannot_be_written_it_is_said_once(
    session: Session, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    said: list[str] = []
    session.failed.connect(said.append)
    keep_calendar(session, settings, tmp_path / "gone" / "synced.ics")
    keeping = KeptCalendar(session, settings, wait=0)
    qtbot.waitUntil(lambda: bool(said))
    keeping.write()
    (tmp_path / "gone").mkdir()
    keeping.write()
    qtbot.waitUntil((tmp_path / "gone" / "synced.ics").exists)
    assert said == ["synced.ics could not be brought up to date."]


def calendar(title: str) -> bytes:
    return (
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20260512T090000\n"
        f"DURATION:PT1H\nSUMMARY:{title}\nEND:VEVENT\nEND:VCALENDAR\n"
    ).encode()


def test_busy_times_follow_their_file_replaced_or_written_on(
    document: Document, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "other.ics"
    path.write_bytes(calendar("Dentist"))
    sunday = date(2026, 5, 17)
    document.weeks.replace_busy(str(path), MONDAY, sunday, [Span(MONDAY, 0, 60, "Old")])

    def titles() -> list[str]:
        return [span.title for span in document.weeks.busy(MONDAY, sunday)]

    followed = FollowedCalendars(session, wait=0)
    path.write_bytes(calendar("Kids"))
    qtbot.waitUntil(lambda: titles() == ["Kids"], timeout=20_000)
    other = tmp_path / "new.ics"
    other.write_bytes(calendar("Fair"))
    os.replace(other, path)
    qtbot.waitUntil(lambda: titles() == ["Fair"], timeout=20_000)
    path.write_bytes(b"BEGIN:VCAL")
    qtbot.waitUntil(lambda: not followed._soon.isActive())
    assert titles() == ["Fair"], "half a file changes nothing"
