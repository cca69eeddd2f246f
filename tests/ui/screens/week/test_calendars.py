"""Appointments of other calendars: shown at once, by name, beside the blocks; read and removed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.funnel.week import Span
from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.ui.screens.week.budget_dialog import BudgetDialog
from funnel_desktop.ui.screens.week.busy_dialog import BusyDialog
from funnel_desktop.ui.screens.week.print_dialog import PrintDialog
from funnel_desktop.ui.screens.week.review import WeeklyReview
from funnel_desktop.ui.screens.week.week_page import WeekPage
from tests.ui.screens.week.conftest import MONDAY, TUESDAY, WEDNESDAY, Week
from tests.ui.window.test_exporting import type_into_file_dialogs

DENTIST = Span(TUESDAY, 540, 600, "Dentist")


def calendar(path: Path, *events: tuple[date, int, str], more: str = "") -> Path:
    made = "".join(
        f"BEGIN:VEVENT\nUID:{n}\nDTSTART:{day:%Y%m%d}T{hour:02}0000\nDURATION:PT1H\n"
        f"SUMMARY:{title}\nEND:VEVENT\n"
        for n, (day, hour, title) in enumerate(events)
    )
    path.write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\n{made}{more}END:VCALENDAR\n")
    return path


def read(week: Week, path: Path, qtbot: QtBot) -> str:
    """Read a calendar; what is said of it."""
    session, said = week.shown.window.session, list[str]()
    session.said.connect(lambda sentence, _: said.append(sentence))
    session.failed.connect(said.append)
    week.shown.window.dialogs.papers.take_busy(path, MONDAY)
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    return said[-1]


def keep(week: Week, *spans: Span) -> None:
    week.shown.document.weeks.replace_busy("work.ics", MONDAY, MONDAY.replace(day=17), spans)


def test_what_was_read_is_shown_at_once_and_counted_by_the_week(
    week: Week, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = "BEGIN:VEVENT\nUID:b\nDTSTART:soon\nEND:VEVENT\n"
    ahead = date(2026, 6, 9)
    path = calendar(
        tmp_path / "a.ics", (TUESDAY, 9, "Dentist"), (WEDNESDAY, 9, "Kids"), (ahead, 9, "Fair"),
        more=broken,
    )  # fmt: skip
    assert read(week, path, qtbot) == (
        "2 appointments this week (3 in eight weeks). 1 entry could not be read."
    )
    assert [span.title for span in week.grid.busy] == ["Dentist", "Kids"]
    assert not week.grid.rect_of(DENTIST).isEmpty()


def test_what_is_no_calendar_is_said_and_changes_nothing(
    week: Week, tmp_path: Path, qtbot: QtBot
) -> None:
    keep(week, DENTIST)
    (tmp_path / "a.ics").write_text("hello")
    assert read(week, tmp_path / "a.ics", qtbot) == "a.ics could not be read as a calendar."
    assert list(week.grid.busy) == [DENTIST]


def test_an_appointment_stands_beside_blocks_and_is_named_on_those_it_overlaps(
    week: Week,
) -> None:
    keep(week, DENTIST)
    block = week.add(TUESDAY, 480, 300, title="Calls")
    free = week.add(WEDNESDAY, 480, 300, title="Other calls")
    grid = week.grid
    assert not grid.rect_of(block).intersects(grid.rect_of(DENTIST))
    assert grid.rect_of(DENTIST).width() > 20
    assert "Overlaps Dentist 09:00–10:00" in grid.tip_at(grid.rect_of(block).center())
    assert "Overlaps" not in grid.tip_at(grid.rect_of(free).center())
    week.page.head.as_list.click()
    rows = [row.words for row in week.page.list.rows.rows]
    assert "Tue 12, 09:00–10:00 Dentist, from a calendar" in rows
    assert any("Calls" in row and "Overlaps Dentist 09:00–10:00" in row for row in rows)


def test_an_appointment_has_a_tooltip(week: Week) -> None:
    keep(week, Span(TUESDAY, 540, 600, "<b>Dentist</b>"))
    grid = week.grid
    at = grid.rect_of(week.grid.busy[0]).center().toPoint()
    QApplication.sendEvent(grid, QHelpEvent(QEvent.Type.ToolTip, at, grid.mapToGlobal(at)))
    assert "&lt;b&gt;Dentist&lt;/b&gt;" in QToolTip.text()
    assert grid.tip_at(QPoint(2, 2).toPointF()) == ""


def test_very_many_appointments_of_a_day_leave_room_for_the_blocks(week: Week) -> None:
    keep(week, *(Span(TUESDAY, 540 + n, 600 + n, f"Lesson {n}") for n in range(60)))
    block = week.add(TUESDAY, 480, 300, title="Calls")
    assert week.grid.rect_of(block).width() > 50


def test_a_calendar_can_be_removed(week: Week, tmp_path: Path, qtbot: QtBot) -> None:
    keep(week, DENTIST)
    read(week, calendar(tmp_path / "family.ics", (WEDNESDAY, 9, "Kids")), qtbot)
    week.page.head.busy.click()
    dialog = week.shown.window.findChildren(BusyDialog)[-1]
    remove = {each.accessibleName(): each for each in dialog.findChildren(QPushButton)}
    remove["Remove work.ics"].click()
    assert [span.title for span in week.grid.busy] == ["Kids"]
    names = {each.accessibleName() for each in dialog.findChildren(QPushButton)
             if each.isVisible()}  # fmt: skip
    assert {"Remove family.ics", "Reload family.ics"} <= names
    assert "Remove work.ics" not in names


# -- wherever the week is shown


def on_the_page(week: Week) -> WeekPage:
    return week.page


def in_the_dialog(week: Week) -> WeekPage:
    week.shown.do("time_budget")
    return week.shown.window.findChildren(BudgetDialog)[-1].page


def in_the_review(week: Week) -> WeekPage:
    week.shown.do("weekly_review")
    review = week.shown.window.findChildren(WeeklyReview)[-1]
    for _ in range(review.steps.count() - 1):
        review.on.click()
    return review.findChildren(WeekPage)[-1]


PLACES = pytest.mark.parametrize("place", [on_the_page, in_the_dialog, in_the_review])


@PLACES
def test_its_buttons_do_what_they_say(
    week: Week, place: Callable[[Week], WeekPage], tmp_path: Path,
    qtbot: QtBot,
) -> None:  # fmt: skip
    block = week.add(TUESDAY, 480, 300, title="Calls")
    page = place(week)
    type_into_file_dialogs(tmp_path / "week.ics")
    page.head.diary.click()
    written = (tmp_path / "week.ics").read_text()
    assert "VCALENDAR" in written
    assert ("Calls" in written) == (block.day in page.grid.days)
    calendar(tmp_path / "busy.ics", (page.grid.days[1], 9, "Dentist"))
    type_into_file_dialogs(tmp_path / "busy.ics")
    page.head.busy.click()
    qtbot.waitUntil(lambda: bool(page.grid.busy), timeout=20_000)
    assert page.grid.busy[0].title == "Dentist"
    page.head.paper.click()
    window = page.window()
    dialogs = [each for each in window.findChildren(PrintDialog) if each.isVisible()]
    assert len(dialogs) == 1
    assert dialogs[0].parentWidget() is window


def test_a_draft_is_printed_as_it_is_and_told_to_no_calendar(week: Week, tmp_path: Path) -> None:
    page = in_the_dialog(week)
    assert page.head.diary.isEnabled()
    page.set_aside([next(iter(week.shown.ids.values()))], WEDNESDAY, 540)
    assert not page.head.diary.isEnabled()
    assert page.head.diary.toolTip() == "Save this week first."
    page.head.paper.click()
    dialog = page.window().findChildren(PrintDialog)[-1]
    content = dialog._make(dialog._options, "A4")
    assert [block.title for block in content.blocks] == [next(iter(week.shown.ids))]
    assert week.stored() == []


def test_a_draft_is_printed_with_the_days_it_shows_where_weeks_begin_on_sunday(week: Week) -> None:
    set_formats(Formats(QLocale("en_US"), "EUR"))
    page = in_the_dialog(week)
    page.set_aside([next(iter(week.shown.ids.values()))], MONDAY + timedelta(days=6), 540)
    page.head.paper.click()
    dialog = page.window().findChildren(PrintDialog)[-1]
    content = dialog._make(replace(dialog._options, weekend=True), "A4")
    assert [day.split()[-1] for day in content.days] == [str(day.day) for day in page.grid.days]
    assert content.week == f"{page.head.span.text()} · week 20"
    assert [(block.day, block.title) for block in content.blocks] == [
        (6, next(iter(week.shown.ids)))
    ]


def test_what_was_done_is_said_in_the_window_where_it_was_asked(week: Week, tmp_path: Path) -> None:
    page = in_the_dialog(week)
    type_into_file_dialogs(tmp_path / "week.ics")
    page.head.diary.click()
    assert "Saved to week.ics." in shown_words(page)


def shown_words(widget: QWidget) -> list[str]:
    return [
        label.text()
        for label in widget.findChildren(QWidget)
        if hasattr(label, "text") and callable(label.text) and label.isVisibleTo(widget)
    ]


def test_appointments_are_printed_beside_the_blocks_in_initials_where_those_are_asked(
    week: Week,
) -> None:
    keep(week, Span(TUESDAY, 540, 600, "Coaching Frau Seidel"))
    week.add(TUESDAY, 480, 300, title="Calls")
    week.page.head.paper.click()
    dialog = week.shown.window.findChildren(PrintDialog)[-1]
    for initials, title in ((False, "Coaching Frau Seidel"), (True, "C. F. S.")):
        dialog.boxes["initials"].setChecked(initials)
        (theirs,) = [block for block in dialog.preview._content.blocks if not block.is_own]
        assert (theirs.title, theirs.day, theirs.lanes) == (title, 1, 2)


def test_a_reading_can_be_cancelled_and_then_changes_nothing(
    week: Week, tmp_path: Path, qtbot: QtBot
) -> None:
    keep(week, DENTIST)
    many = [(date(2020, 1, 1), n % 24, f"Old {n}") for n in range(30_000)]
    papers = week.shown.window.dialogs.papers
    papers.take_busy(calendar(tmp_path / "work.ics", *many), MONDAY)
    (progress,) = week.shown.window.findChildren(QProgressDialog)
    gone: list[bool] = []
    progress.destroyed.connect(lambda: gone.append(True))
    progress.canceled.emit()
    qtbot.waitUntil(lambda: bool(gone), timeout=20_000)
    assert list(week.grid.busy) == [DENTIST]
