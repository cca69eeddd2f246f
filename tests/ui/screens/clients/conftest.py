"""The page *Clients* on a small practice with a fixed day."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.ui.screens.clients.clients_page import ClientsPage
from funnel_desktop.ui.work.session import Session

TODAY = date(2026, 5, 12)


@pytest.fixture
def session(qapp, document: Document) -> Iterator[Session]:
    set_formats(Formats(QLocale("en_GB"), "EUR"))
    opened = Session(document, lambda: TODAY)
    yield opened
    opened.close()


@pytest.fixture
def people(document: Document) -> dict[str, str]:
    """Clients by name: Zoe won, Ömer with a card in Best Few, Olga and Per in the Universe."""
    add = document.objectives.add
    coaching = document.services.add("Coaching", audience="organisation")
    objectives = {
        "Zoe": add(TODAY, client_name="Zoe", source="Fair", value=100),
        "Ömer": add(TODAY, client_name="Ömer", stage=Stage.BEST_FEW, service=coaching, value=900),
        "Olga": add(TODAY, client_name="Olga", stage=Stage.UNIVERSE),
        "Per": add(TODAY, client_name="Per", stage=Stage.UNIVERSE, source="Fair"),
    }
    document.objectives.set_outcome([objectives["Zoe"]], Outcome.WON, TODAY)
    found = {name: document.objectives.get(own, TODAY).client for name, own in objectives.items()}
    document.clients.edit(found["Per"], "place", "İzmir")
    return found


@pytest.fixture
def page(qtbot, session: Session, people: dict[str, str]) -> Iterator[ClientsPage]:
    shown = ClientsPage(session)
    shown.resize(1200, 760)
    shown.show()
    qtbot.waitUntil(lambda: len(shown.model.rows) == len(people))
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def names(page: ClientsPage) -> Callable[[], list[str]]:
    """What stands in the first column, headings included."""
    return lambda: [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]
