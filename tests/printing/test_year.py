"""A year on two pages: all of it stands there, whatever the names, and nothing leaves the paper."""

from datetime import date, timedelta

import pdfplumber
import pytest
from PySide6.QtCore import QLocale, QSizeF

from funnel_desktop.document.document import Document
from funnel_desktop.document.portions import at_once
from funnel_desktop.funnel.conversion import entered
from funnel_desktop.funnel.stages import Outcome, Stage, WorkType
from funnel_desktop.language.formats import Formats
from funnel_desktop.printing.pdf import PAPERS, page_pdf, paper_size
from funnel_desktop.printing.year_content import year_content, year_of
from funnel_desktop.printing.year_pages import MARGIN, YearContent, YearSection, paint_year
from tests.printing.printed import all_words

TODAY = date(2026, 12, 29)
POINTS_A_MM = 72 / 25.4


@pytest.fixture
def lived(document: Document) -> Document:
    """Two years of many services and sources, with prospecting in some weeks."""
    names = ["W" * 60, "", *(f"Service {n}" for n in range(14))]
    with document.one_step("import", {"count": 1}):
        services = [document.services.add(name, paid_over=2) if name else None for name in names]
        for n in range(60):
            on = TODAY - timedelta(days=11 * n)
            own = document.objectives.add(
                on - timedelta(days=40), client_name=f"C{n}", value=1_234_567_89,
                service=services[n % 16], source=f"Source {n % 13}", stage=Stage.BEST_FEW,
                first_contact=on - timedelta(days=40),
            )  # fmt: skip
            document.objectives.set_outcome([own], Outcome.WON, TODAY, on=on)
        for n in range(30):
            document.activities.log_work(WorkType.PROSPECTING, 240, TODAY - timedelta(days=7 * n))
    return document


def content(document: Document, day: date = TODAY) -> YearContent:
    return at_once(year_content(document, day, Formats(QLocale("en_IE"), "EUR")))


def sections(found: YearContent) -> dict[str, YearSection]:
    return {section.title: section for page in found.pages for section in page}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", PAPERS)
def test_all_of_it_stands_on_two_pages(lived: Document, paper: str, tmp_path) -> None:
    found = content(lived)

    def paint(painter, dots: float, size: QSizeF) -> int:
        return paint_year(painter, dots, size, found)

    made = page_pdf(paper, found.title, paint)
    pages, words = all_words(made)
    assert pages == 2
    for section in sections(found).values():
        for row in section.rows:
            assert row.name[:9].replace(" ", "") in words
            for figure in row.figures:
                assert figure.replace(" ", "") in words, figure
    (tmp_path / "year.pdf").write_bytes(made)
    size = paper_size(paper)
    with pdfplumber.open(tmp_path / "year.pdf") as opened:
        for page in opened.pages:
            assert (
                max(char["x1"] for char in page.chars) <= (size.width() - MARGIN + 1) * POINTS_A_MM
            )
            assert max(char["bottom"] for char in page.chars) <= (size.height() - 8) * POINTS_A_MM


def test_its_figures_are_those_of_the_reports(lived: Document) -> None:
    found = sections(content(lived))
    report = at_once(lived.reports.income(TODAY))
    formats = Formats(QLocale("en_IE"), "EUR")
    months = found["Income by month"].rows
    assert len(months) == 12
    assert months[10].figures[1] == formats.money(report.months[date(2026, 11, 1)].earned)
    sources = found["Where it came from"].rows
    assert len(sources) == 10
    assert sources[-1].name == "4 more"
    assert sum(int(row.figures[0]) for row in sources) == report.compared.this.number
    kept = found["Regularity"].rows
    assert kept[-1].name == "December 2026"
    conversion = at_once(lived.insights.conversion(date(2026, 1, 1), TODAY, TODAY))
    best_few = entered(conversion.whole[Stage.BEST_FEW])
    assert found["Conversion"].rows[3].figures[0] == str(best_few)
    assert best_few > 20


def test_in_january_it_is_the_year_before(lived: Document) -> None:
    assert year_of(date(2027, 1, 31)) == date(2026, 12, 31)
    found = content(lived, date(2027, 1, 8))
    assert found.title == "The year 2026"
    assert sections(found)["Income by month"].rows[0].name == "January 2026"


def test_an_empty_file_has_a_year_too(document: Document) -> None:
    found = sections(content(document))
    assert found["Income by service"].told == "Nothing was agreed."
    assert len(found["Income by month"].rows) == 12
