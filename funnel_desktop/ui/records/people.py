"""The card *People*: whom one talks to at the client's, with phone and e-mail."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from funnel_desktop.document.clients import Person
from funnel_desktop.ui.fields.rows_model import RowsModel
from funnel_desktop.ui.fields.rows_table import RowsTable
from funnel_desktop.ui.fields.table_model import Column
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.records.reaching import follow, link_tip, of_person, reach_menu
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
        columns = [
            Column("name", field_name("name")),
            Column("job_title", field_name("job_title")),
            *(
                Column(key, field_name(key), is_link=True, tip=lambda _: [link_tip()])
                for key in ("email", "phone")
            ),
        ]
        self.rows = RowsModel(columns, self._change, self._add)
        self.table = RowsTable(self.rows, translate("People", "People"))
        self.add = QPushButton(translate("People", "Add person"))
        self.remove = QPushButton(translate("People", "Remove"))
        self.reach = QPushButton(icon("call"), translate("People", "Call or write"))
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
        for button in (self.reach, self.remove):
            button.setProperty("kind", "flat")
        for button in (self.reach, self.remove, self.add):
            button.setProperty("small", True)
            button.setAutoDefault(False)
            self.head.addWidget(button)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        self.add.clicked.connect(self.add_person)
        self.remove.clicked.connect(self.table.remove_selected)
        self.reach.clicked.connect(lambda: self.table.open_menu(self.table.currentIndex()))
        self.table.menu_of = self._menu_of
        self.table.link_wanted.connect(lambda text: follow(self._session, text))
        self.table.remove_asked.connect(self._remove)
        self.rows.rowsRemoved.connect(self._show_buttons)
        self.table.selectionModel().currentChanged.connect(self._show_buttons)

    def _show_buttons(self, *_: Any) -> None:
        some = self.rows.rowCount() > 0
        self.table.setVisible(some)
        self._empty.setVisible(not some)
        for button in (self.reach, self.remove):
            button.setVisible(self.table.selected_id() is not None)

    def _menu_of(self, person: Person) -> QMenu | None:
        session = self._session
        if getattr(person, "id", None) is None:
            return None  # it is being added
        reaches = session.ask(
            lambda: of_person(session.document, person.id, None, session.today), None
        )
        return None if reaches is None else reach_menu(session, reaches, self)

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
