"""The week where there is little room: small windows, large letters, twelve hours twice."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.language.hour_format import set_hour_format
from funnel_desktop.ui.looks.theme import font, theme
from funnel_desktop.ui.screens.week.block_times import hour
from funnel_desktop.ui.screens.week.grid_painter import GridPainter
from tests.ui.screens.week.conftest import Week


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication, week: Week) -> Iterator[None]:
    yield
    set_hour_format("")
    theme().apply(qapp, "light", 100)


@pytest.mark.parametrize("zoom", [80, 100, 150, 200])
@pytest.mark.parametrize("hours", ["12", "24"])
def test_each_hour_has_room_beside_the_grid(
    week: Week, qapp: QApplication, zoom: int, hours: str
) -> None:
    set_hour_format(hours)
    theme().apply(qapp, "light", zoom)
    grid, metrics = week.grid, QFontMetrics(font("small"))
    left = grid.geometry_of_grid().area.left()
    for minute in range(grid.first, grid.last + 1, 60):
        assert metrics.horizontalAdvance(hour(minute)) < left


def test_twelve_hours_are_named_with_their_half_of_the_day(week: Week) -> None:
    set_hour_format("12")
    assert [hour(h * 60) for h in (0, 8, 12, 24)] == ["12 A.M.", "8 A.M.", "12 P.M.", "12 A.M."]
    set_hour_format("24")
    assert [hour(h * 60) for h in (0, 8, 24)] == ["0:00", "8:00", "24:00"]


@pytest.mark.parametrize("language", ["en_US", "tr_TR"])
@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_names_of_days_do_not_run_into_each_other(
    week: Week, qapp: QApplication, zoom: int, language: str
) -> None:
    set_formats(Formats(QLocale(language), "EUR"))
    theme().apply(qapp, "light", zoom)
    week.shown.window.resize(1024, 700)
    qapp.processEvents()
    geometry = week.grid.geometry_of_grid()
    names = GridPainter(None, geometry, None)._day_names()  # type: ignore[arg-type]
    metrics = QFontMetrics(font("body_strong"))
    assert len(names) == 5
    assert all(name[-1].isdigit() for name in names)
    assert max(map(metrics.horizontalAdvance, names)) < geometry.day_rect(0).width()


def test_the_budget_leaves_the_grid_most_of_a_small_window(week: Week, qapp: QApplication) -> None:
    page = week.page
    for zoom in (100, 150):
        theme().apply(qapp, "light", zoom)
        week.shown.window.resize(1024, 700)
        qapp.processEvents()
        beside = page.side.width() if page.side.isVisible() else 0
        assert beside <= page.width() * 0.4, zoom
    assert page.head.hours.isVisible()
    assert not page.side.isVisible()
    page.head.hours.click()
    assert page.side.isVisible()
    assert not page.grid.isVisible()
    page.head.hours.click()
    assert page.grid.isVisible()


def test_each_kind_of_work_keeps_its_name_below_the_grid(week: Week, qapp: QApplication) -> None:
    theme().apply(qapp, "light", 150)
    week.shown.window.resize(1024, 700)
    qapp.processEvents()
    for line in week.page.done._lines.values():
        shown, name = line.name_shown()
        assert shown == name
