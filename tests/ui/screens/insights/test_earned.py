"""This year against last, by month, service and source; and how even the income was."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.ui.screens.insights.earned_page import EarnedPage
from tests.printing.printed import all_words
from tests.ui.conftest import TODAY
from tests.ui.screens.insights.conftest import Looking, answered

LEFT = Qt.MouseButton.LeftButton


def agree(looking: Looking, on: date, value: int, service: str = "", source: str = "") -> None:
    document = looking.shown.document
    known = document.services.named(service) if service else None
    own = document.objectives.add(
        on, client_name=f"{on}", value=value, service=known and known.id, source=source
    )
    document.objectives.set_outcome([own], Outcome.WON, TODAY, on=on)


def lived(looking: Looking) -> EarnedPage:
    """A programme that is paid over three months, and a talk that is paid at once."""
    with looking.shown.document.one_step("import", {"count": 4}):
        looking.shown.document.services.add("Programme", paid_over=3)
        looking.shown.document.services.add("Talk")
        agree(looking, date(2025, 3, 10), 90_000, "Programme", "Referral")
        agree(looking, date(2025, 6, 10), 40_000, "Talk")
        agree(looking, date(2025, 12, 20), 60_000, "Programme", "Fair")
        agree(looking, date(2026, 4, 2), 30_000, "Programme", "Referral")
    page: EarnedPage = answered(looking, "earned")
    return page


def lines(page: EarnedPage) -> dict[str, list[str]]:
    return {line[0]: line[1:] for line in page.panel.table.report.plain_lines()[1:]}


def test_months_of_this_year_stand_in_the_frame_of_last_year_s(looking: Looking) -> None:
    page = lived(looking)
    found = lines(page)
    assert len(found) == 12
    assert found["Jan"] == ["0.00", "200.00", "0.00", "0.00"]
    assert found["Mar"] == ["0.00", "0.00", "900.00", "300.00"]
    assert found["Apr"] == ["300.00", "100.00", "0.00", "300.00"]
    assert found["Jun"] == ["0.00", "0.00", "400.00", "400.00"]
    assert page.panel.told.text() == (
        "2026 until 12 May: €300 agreed, €600 earned. 2025 until the same day: €900 agreed, "
        "€900 earned."
    )
    said = page.chart.said()
    assert said[3] == "Apr: €100, last year €300"
    assert said[11] == "Dec: last year €200"


def test_services_and_sources_are_chosen_by_keyboard(looking: Looking) -> None:
    page = lived(looking)
    by_service, by_source = page.by.buttons()[1:]
    by_service.setFocus()
    QTest.keyClick(by_service, Qt.Key.Key_Space)
    found = lines(page)
    assert found["Programme"] == ["3", "1800.00", "1700.00", "300.00", "600.00", "900.00", "900.00"]
    assert found["Talk"] == ["1", "400.00", "400.00", "0.00", "0.00", "0.00", "0.00"]
    QTest.mouseClick(by_source, LEFT)
    found = lines(page)
    assert [*found] == ["Referral", "Fair", "not said"]
    assert found["Fair"][:5] == ["1", "600.00", "600.00", "0.00", "400.00"]
    assert page.chart.said()[0] == "Referral: €200, last year €900"


def test_without_an_agreement_it_says_so(looking: Looking) -> None:
    assert answered(looking, "earned").panel.told.text() == "Nothing was agreed yet."


def test_regularity_has_the_income_of_twelve_months_as_it_is_paid(looking: Looking) -> None:
    lived(looking)
    looking.shown.do("report_regularity")
    page = looking.page.pages["regularity"]
    earned = {line[0]: line[1] for line in page.income.table.report.plain_lines()[1:]}
    assert len(earned) == 12
    paid = {month: value for month, value in earned.items() if float(value)}
    assert paid == {
        "2025-05": "300.00", "2025-06": "400.00", "2025-12": "200.00", "2026-01": "200.00",
        "2026-02": "200.00", "2026-04": "100.00",
    }  # fmt: skip
    assert page.income.told.text().startswith("What was earned each month varied by ")
    assert page.income_chart.said()[-1] == "April 2026: €100"


def test_the_year_is_saved_on_two_pages(
    looking: Looking, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page, path = lived(looking), tmp_path / "year.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.mouseClick(page.year.pdf, LEFT)
    pages, words = all_words(path.read_bytes())
    assert pages == 2
    assert "Whereitcamefrom" in words
