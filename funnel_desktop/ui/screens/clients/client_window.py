"""The window of a client: who it is, its people, how it fits, what it buys, what was done."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QPushButton,
    QWidget,
)

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.questions import Changed
from funnel_desktop.ui.fields.locking import lock
from funnel_desktop.ui.fields.unkept import put_back, put_by
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, scaled, theme
from funnel_desktop.ui.records.people import PeoplePanel
from funnel_desktop.ui.records.reaching import of_client, open_reach_menu
from funnel_desktop.ui.screens.clients.arrangement import ClientArrangement
from funnel_desktop.ui.screens.clients.client_details import ClientDetails
from funnel_desktop.ui.screens.clients.deleting import delete_clients
from funnel_desktop.ui.screens.clients.forget_dialog import ask_to_forget
from funnel_desktop.ui.screens.clients.objectives_strip import objective_line
from funnel_desktop.ui.screens.clients.record import (
    OBJECTIVES_SHOWN,
    SHOWN_FROM,
    ClientRecord,
    read_client,
)
from funnel_desktop.ui.screens.clients.subject import ClientSubject
from funnel_desktop.ui.screens.clients.telling import telling_menu
from funnel_desktop.ui.screens.ideal_client.fit_panel import FitPanel
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.lines import Lines, ShortLine
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.text_label import ElidedLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.widgets.window_size import open_size
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.pending import may_give_up, pending
from funnel_desktop.ui.work.replaying import Replaying
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

LEAST_LIST = 72


class ClientWindow(QDialog):
    """Not modal; everything is saved as it is typed and follows the document's log."""

    objective_wanted = Signal(str)
    profile_wanted = Signal(str)

    def __init__(self, session: Session, client: str, parent: QWidget | None = None) -> None:
        """Raises DocumentError `not_found`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._warned = False
        self._replaying = Replaying(session, self)
        self._shown_at_most: int | None = OBJECTIVES_SHOWN
        record = read_client(session.document, client, session.today, self._shown_at_most)
        self.subject = ClientSubject(session, record)
        self.details = ClientDetails(self.subject)
        self.people = PeoplePanel(session, lambda: self.subject.id)
        self.fit = FitPanel(session)
        self.objectives = ListPanel(translate("Clients", "Objectives"))
        self.history = ListPanel(translate("Clients", "History"))
        belongings = (self.objectives, self.history)
        self.arrangement = ClientArrangement(self.details, self.people, self.fit, belongings)
        self.sentence = ElidedLabel("small", "attention")
        self.delete = QPushButton(translate("Clients", "Delete client"))
        self.forget = QPushButton(translate("Clients", "Forget…"))
        self.told = QPushButton(translate("Clients", "What is kept"))
        self._lay_out()
        self._listen()
        self._show(record, other=True)
        open_size(self, 1080, 760)
        self._fit()
        self.details.name.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def reject(self) -> None:
        """Esc, and every other way to close a dialog: what was typed is saved first, and what
        cannot be understood is said once before it is put by."""
        understood, warned, self._warned = self.details.fields.leave(), self._warned, True
        if pending().within(self):
            if may_give_up(self):
                super().reject()
        elif understood or warned or not self.isVisible():
            put_by(self._session, self.subject.id, [self.details.fields])
            super().reject()

    def _show(self, record: ClientRecord, *, other: bool) -> None:
        self.subject.record = record
        title = translate("Clients", "Client — {client}").format(client=record.client.name)
        self.setWindowTitle(title)
        self.details.show_client(record.client, other=other)
        self.people.show_record(record, other=other)
        self.fit.show_judgement(record.client.id, record.judgement, record.problems)
        self.objectives.show_lines(
            [(objective_line(objective), objective.id) for objective in record.objectives],
            translate("Clients", "Nothing yet."),
            more=record.objective_count - len(record.objectives),
        )
        self.history.show_lines(
            [(" · ".join((line.title, line.detail)), "") for line in record.history],
            translate("Clients", "Nothing yet."),
        )
        if other:
            put_back(self._session, self.subject.id, [self.details.fields])
        if self._session.document.read_only:
            lock((self.details, self.people, self.fit))
            self.delete.setEnabled(False)
            self.forget.setEnabled(False)

    def _heard(self, changed: Changed) -> None:
        self.sentence.show_text("")
        if changed.touches(*SHOWN_FROM):
            self._refresh()

    @asks
    def _refresh(self) -> None:
        session = self._session
        try:
            record = read_client(
                session.document, self.subject.id, session.today, self._shown_at_most
            )
        except DocumentError:  # it was merged or taken back elsewhere
            self._warned = True
            self.close()
            return
        self._show(record, other=False)

    def _show_all(self) -> None:
        self._shown_at_most = None
        self._refresh()

    def _fit(self) -> None:
        self.arrangement.fit(self.width())

    def _delete(self) -> None:
        delete_clients(self._session, self._over, [self.subject.id])

    def _forget(self) -> None:
        self.details.fields.leave()
        ask_to_forget(self._session, self.subject.id, self._over)

    @property
    def _over(self) -> QWidget:
        """What stays when this window closes with its client."""
        return self.parentWidget() or self

    def _replay(self, *, undo: bool) -> None:
        self.details.fields.leave()
        self._replaying.replay(undo)

    def _reach(self) -> None:
        session = self._session
        reaches = session.ask(
            lambda: of_client(session.document, self.subject.id, session.today), None
        )
        if reaches is not None:
            open_reach_menu(session, reaches, self.focusWidget() or self)

    def _listen(self) -> None:
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self._reach)
        self._session.changed.connect(self._heard)
        self._session.failed.connect(self.sentence.show_text)
        self._session.day_changed.connect(self._refresh)
        self._session.formats_changed.connect(self._refresh)
        self.objectives.opened.connect(self.objective_wanted)
        self.objectives.all_wanted.connect(self._show_all)
        self.fit.profile_wanted.connect(self.profile_wanted)
        theme().changed.connect(self._fit)
        for keys, undo in (("Ctrl+Z", True), ("Ctrl+Shift+Z", False)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda undo=undo: self._replay(undo=undo))

    def _lay_out(self) -> None:
        close = QPushButton(translate("Clients", "Close"))
        close.setProperty("kind", "primary")
        for button in (self.delete, self.forget, self.told):
            button.setProperty("kind", "flat")
        for button in (self.delete, self.forget, self.told, close):
            button.setAutoDefault(False)
        close.clicked.connect(self.close)
        self.delete.clicked.connect(self._delete)
        self.forget.clicked.connect(self._forget)
        self.told.setMenu(telling_menu(self._session, self.subject.id, self, self._over))
        show_tip(
            self.delete, translate("Clients", "With their people and objectives; can be undone.")
        )
        show_tip(
            self.forget,
            translate("Clients", "Removes every trace of them for good; cannot be undone."),
        )
        show_tip(self.told, translate("Clients", "Save what this file holds about them."))
        column_of(
            grow(self.arrangement),
            row_of(self.delete, self.forget, self.told, grow(self.sentence), close),
            into=self,
            gap=SPACE_3,
            margins=(SPACE_4, SPACE_4, SPACE_4, SPACE_3),
        )


MORE = "more"
"""What the line stands for that shows the rest."""


class ListPanel(Panel):
    """A heading and lines, some of which can be opened."""

    opened = Signal(str)
    all_wanted = Signal()
    """The last line was opened, which says how many more there are."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.list = Lines(title)
        self.list.setMinimumHeight(scaled(LEAST_LIST))
        self.list.opened.connect(self._open)
        self.body.addWidget(self.list, 1)

    def show_lines(self, lines: list[tuple[str, str]], otherwise: str, more: int = 0) -> None:
        """Show words with the id that each opens, or what stands there instead."""
        shown = [ShortLine(row_id, words) for words, row_id in lines or [(otherwise, "")]]
        if more > 0:
            shown.append(ShortLine(MORE, translate("Clients", "Show %Ln more", "", more)))
        self.list.show_rows(shown, stay=True)

    def _open(self, row_id: str) -> None:
        if row_id == MORE:
            self.all_wanted.emit()
        elif row_id:
            self.opened.emit(row_id)
