"""Reads the table's rows between the user's actions, so that nothing waits."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from funnel_desktop.document.client_table import AT_ONCE, ClientRow, ClientTable
from funnel_desktop.document.portions import Portions
from funnel_desktop.document.questions import Changed
from funnel_desktop.ui.screens.clients.arranging import haystack
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.session import Session

Known = tuple[dict[str, ClientRow], dict[str, str]]
"""Rows by id, and their folded texts."""


class ClientRows(QObject):
    """All rows by id, and their folded texts; follows the document's log."""

    loaded = Signal()
    """All rows are there, or some have come or gone: arrange anew."""
    renewed = Signal(object)
    """Some rows changed: a dict of them by id."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: dict[str, ClientRow] = {}
        self.haystacks: dict[str, str] = {}
        self._stale = True
        self._question = LongQuestion(session, self)
        self._question.answered.connect(self._show)
        session.changed.connect(self._heard)
        session.day_changed.connect(self._forget)

    @property
    def is_loading(self) -> bool:
        """Whether rows are still being read."""
        return self._question.is_open

    def wake(self) -> None:
        """The page is shown: read what is missing."""
        if self._stale and not self.is_loading:
            self._stale = False
            self._question.ask(self._every_row())

    def _every_row(self) -> Portions[Known]:
        rows = yield from self._session.document.client_table.every_row(self._session.today)
        return lambda: ({row.id: row for row in rows}, {row.id: haystack(row) for row in rows})

    def _show(self, known: Known) -> None:
        self.rows, self.haystacks = known
        self.loaded.emit()

    def _heard(self, changed: Changed) -> None:
        if not changed.touches(ClientTable.rows):
            return
        table = self._session.document.client_table
        touched = self._session.ask(lambda: table.touched(changed), None)
        if touched is None or self.is_loading or self._stale:
            self._forget()
        elif touched:
            self._renew(touched)

    def _renew(self, clients: set[str]) -> None:
        read = {row.id: row for row in self._read(list(clients)[:AT_ONCE])}
        same = read.keys() == clients and read.keys() <= self.rows.keys()
        for gone in clients - read.keys():
            self.rows.pop(gone, None)
        self._keep(read.values())
        if same:
            self.renewed.emit(read)
        else:
            self.loaded.emit()

    def _forget(self) -> None:
        self._stale = True
        self._question.stop()
        parent = self.parent()
        if getattr(parent, "isVisible", bool)():
            self.wake()

    def _read(self, clients: list[str]) -> list[ClientRow]:
        table, today = self._session.document.client_table, self._session.today
        return self._session.ask(lambda: table.rows(clients, today), []) if clients else []

    def _keep(self, rows: Iterable[ClientRow]) -> None:
        for row in rows:
            self.rows[row.id] = row
            self.haystacks[row.id] = haystack(row)
