"""The example practice's week as the page says it, in English, on a fixed day."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from funnel_desktop.document.document import Document, open_document
from funnel_desktop.example.make import make_example
from funnel_desktop.language.formats import Formats
from funnel_desktop.language.translation import use_language
from funnel_desktop.printing.content import PlanContent
from funnel_desktop.printing.fonts import load_fonts
from funnel_desktop.printing.plan_content import PrintOptions, plan_content

MONDAY, DAY = date(2026, 5, 11), date(2026, 5, 12)
Says = Callable[..., PlanContent]


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()
    use_language(qapp, "en")


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("example") / "practice.funnel"
    make_example(path, DAY)
    return path


@pytest.fixture
def practice(example: Path, tmp_path: Path) -> Iterator[Document]:
    """A copy of the example, open."""
    path = tmp_path / "practice.funnel"
    path.write_bytes(example.read_bytes())
    with open_document(path) as document:
        yield document


@pytest.fixture
def says(practice: Document) -> Says:
    """What the page of the example's week says, with options."""

    def said(locale: str = "en_GB", monday: date = MONDAY, **chosen: object) -> PlanContent:
        options = PrintOptions(**chosen)  # type: ignore[arg-type]
        formats = Formats(QLocale(locale), practice.currency)
        moment = datetime(2026, 5, 12, 9, 42)
        return plan_content(practice, monday, DAY, moment, formats, options, "A4")

    return said
