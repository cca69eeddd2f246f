"""Reads the table's rows in portions between the user's actions, so that nothing waits."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from funnel_desktop.document.client_table import AT_ONCE, ClientRow, ClientTable
from funnel_desktop.document.questions import Changed
from funnel_desktop.ui.screens.clients.arranging import haystack
from funnel_desktop.ui.work.session import Session


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
        self._waiting: list[str] = []
        self._stale = True
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_some)
        session.changed.connect(self._heard)
        session.day_changed.connect(self._forget)

    @property
    def is_loading(self) -> bool:
        """Whether rows are still being read."""
        return self._timer.isActive()

    def wake(self) -> None:
        """The page is shown: read what is missing."""
        if self._stale and not self.is_loading:
            self._stale = False
            self._waiting = self._session.ask(self._table.ids, [])
            self._drop_all_but(self._waiting)
            self._timer.start()

    @property
    def _table(self) -> ClientTable:
        return self._session.document.client_table

    def _heard(self, changed: Changed) -> None:
        if not changed.touches(ClientTable.rows):
            return
        touched = self._session.ask(lambda: self._table.touched(changed), None)
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
        self._timer.stop()
        parent = self.parent()
        if getattr(parent, "isVisible", bool)():
            self.wake()

    def _read_some(self) -> None:
        if not self._session.is_open:
            self._timer.stop()
        if not self._session.can_be_asked:
            return
        portion, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        self._keep(self._read(portion))
        if not self._waiting:
            self._timer.stop()
            self.loaded.emit()

    def _read(self, clients: list[str]) -> list[ClientRow]:
        today = self._session.today
        return self._session.ask(lambda: self._table.rows(clients, today), []) if clients else []

    def _keep(self, rows: Iterable[ClientRow]) -> None:
        for row in rows:
            self.rows[row.id] = row
            self.haystacks[row.id] = haystack(row)

    def _drop_all_but(self, known: list[str]) -> None:
        kept = set(known)
        self.rows = {own: row for own, row in self.rows.items() if own in kept}
