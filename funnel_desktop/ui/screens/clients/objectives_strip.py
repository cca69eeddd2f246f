"""Below the table: the open and closed objectives of the chosen client."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.client_table import ClientObjective, ClientTable
from funnel_desktop.document.questions import Changed
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import SPACE_1, theme
from funnel_desktop.ui.screens.clients.record import OBJECTIVES_SHOWN
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.widgets.lines import Lines, ShortLine, row_height
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import outcome_name, stage_name

translate = QCoreApplication.translate

LINES = 4


def objective_line(objective: ClientObjective) -> str:
    """`Executive coaching · In the Funnel · €9,600 · since 12 Mar 2026`."""
    stands = objective.stands
    parts = [
        objective.wish
        or objective.service
        or translate("Clients", "Not yet clear what they would buy"),
        stage_name(stands) if isinstance(stands, Stage) else outcome_name(stands),
        "" if objective.value is None else formats().money(objective.value),
        "" if objective.day is None else formats().day_full(objective.day),
    ]
    return " · ".join(filter(None, parts))


class ObjectivesStrip(QWidget):
    """Enter or a double click opens an objective."""

    objective_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._client: str | None = None
        self.heading = TextLabel("small_medium", "ink2")
        self.list = Lines()
        self.list.opened.connect(self.objective_wanted)
        column_of(self.heading, self.list, into=self, gap=SPACE_1)
        session.changed.connect(self._heard)
        theme().changed.connect(self._fit)
        self._fit()
        self.show_client(None)

    def show_client(self, client: str | None) -> None:
        """Show the objectives of a client; None: nobody, or several, are chosen."""
        self._client = client
        self.list.setVisible(client is not None)
        found, session = self._found(), self._session
        table = session.document.client_table
        count = session.ask(lambda: table.objective_count(client), 0) if client else 0
        self.heading.setText(
            translate("Clients", "%n objective(s), open and closed", "", count)
            if client
            else translate("Clients", "Choose a client to see its objectives.")
        )
        self.list.setAccessibleName(self.heading.text())
        lines = [ShortLine(one.id, objective_line(one)) for one in found]
        self.list.show_rows(lines, stay=True)

    def _found(self) -> list[ClientObjective]:
        client, session = self._client, self._session
        if client is None:
            return []
        return session.ask(
            lambda: session.document.client_table.objectives(
                client, session.today, OBJECTIVES_SHOWN
            ),
            [],
        )

    def _heard(self, changed: Changed) -> None:
        if self._client and changed.touches(ClientTable.objectives) and self.isVisible():
            self.show_client(self._client)

    def _fit(self) -> None:
        self.list.setFixedHeight(LINES * row_height())
