"""The card *People*: whom one talks to at the client's, with phone and e-mail."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.document.clients import Person
from funnel_desktop.ui.fields.rows_model import RowsModel
from funnel_desktop.ui.fields.rows_table import RowsTable
from funnel_desktop.ui.fields.table_model import Column
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import field_name

translate = QCoreApplication.translate


class WithPeople(Protocol):
    """What the panel shows: the people of an objective's client, or of a client."""

    @property
    def people(self) -> list[Person]:
        """They, in the order in which they are shown at first."""


class PeoplePanel(Panel):
    """A table in which people are added, changed and removed in place."""

    def __init__(
        self, session: Session, client: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        """`client` gives the id of the client whose people they are at present."""
        super().__init__(translate("People", "People"), parent=parent)
        self._session, self._client = session, client
        columns = [Column(key, field_name(key)) for key in ("name", "job_title", "email", "phone")]
        self.rows = RowsModel(columns, self._change, self._add)
        self.table = RowsTable(self.rows, translate("People", "People"))
        self.add = QPushButton(translate("People", "Add person"))
        self.remove = QPushButton(translate("People", "Remove"))
        self._empty = TextLabel(
            "body",
            "ink3",
            translate("People", "Nobody yet. Add the people you talk to, with phone and email."),
            wraps=True,
        )
        self._lay_out()

    def show_record(self, record: WithPeople, *, other: bool) -> None:
        """Show the people of a client; `other` than before, or the same after a change."""
        self.rows.show_rows(record.people, keep_order=not other)
        self._show_buttons()

    def add_person(self) -> None:
        """Begin a new row by typing the person's name."""
        self.table.show()
        self._empty.hide()
        self.table.add_row()

    def _lay_out(self) -> None:
        self.add.setIcon(icon("plus"))
        self.remove.setProperty("kind", "flat")
        for button in (self.remove, self.add):
            button.setProperty("small", True)
            button.setAutoDefault(False)
            self.head.addWidget(button)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        self.add.clicked.connect(self.add_person)
        self.remove.clicked.connect(self.table.remove_selected)
        self.table.remove_asked.connect(self._remove)
        self.rows.rowsRemoved.connect(self._show_buttons)
        self.table.selectionModel().currentChanged.connect(self._show_buttons)

    def _show_buttons(self, *_: Any) -> None:
        some = self.rows.rowCount() > 0
        self.table.setVisible(some)
        self._empty.setVisible(not some)
        self.remove.setVisible(self.table.selected_id() is not None)

    def _change(self, person: str, key: str, value: object) -> bool:
        session = self._session
        return session.do(lambda: session.document.clients.edit_person(person, key, value))

    def _add(self, name: object) -> bool:
        session, client = self._session, self._client()
        return session.do(lambda: session.document.clients.add_person(client, str(name)))

    def _remove(self, person: str) -> None:
        session = self._session
        if session.do(lambda: session.document.clients.delete_person(person)):
            session.say_newest_step()
