"""The objective window: everything about one objective, saved as it is typed."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.questions import Changed
from funnel_desktop.ui.fields.locking import lock
from funnel_desktop.ui.fields.unkept import put_back, put_by
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.records.reaching import of_objective, open_reach_menu
from funnel_desktop.ui.records.record import SHOWN_FROM, Record, neighbour, read_record
from funnel_desktop.ui.records.subject import Subject
from funnel_desktop.ui.screens.flags.flags_panel import FlagsPanel
from funnel_desktop.ui.screens.ideal_client.fit_panel import FitPanel
from funnel_desktop.ui.screens.influences.influences_panel import InfluencesPanel
from funnel_desktop.ui.screens.objective.activity_panel import ActivityPanel
from funnel_desktop.ui.screens.objective.arrangement import Arrangement
from funnel_desktop.ui.screens.objective.details_panel import DetailsPanel
from funnel_desktop.ui.screens.objective.footer import Footer
from funnel_desktop.ui.screens.objective.header import OUTCOME_KEYS, Header
from funnel_desktop.ui.screens.objective.next_action import NextActionPanel
from funnel_desktop.ui.screens.objective.notes_panel import NotesPanel
from funnel_desktop.ui.screens.objective.objective_verbs import ObjectiveVerbs
from funnel_desktop.ui.screens.objective.outcome_panel import OutcomePanel
from funnel_desktop.ui.screens.objective.ready_panel import ReadyPanel
from funnel_desktop.ui.screens.objective.standing_panel import StandingPanel
from funnel_desktop.ui.widgets.layouts import column_of, grow
from funnel_desktop.ui.widgets.tab_order import go_on
from funnel_desktop.ui.widgets.window_size import open_size
from funnel_desktop.ui.work.asking import asks, on_request
from funnel_desktop.ui.work.pending import may_give_up, not_yet, pending
from funnel_desktop.ui.work.replaying import Replaying
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class ObjectiveWindow(QDialog):
    """Not modal: the board stays at hand, and both follow the document's log."""

    client_wanted = Signal(str)
    """The client's own window, with everybody's phone and e-mail."""
    profile_wanted = Signal(str)
    """The ideal client to be drawn up: a profile's id."""

    def __init__(
        self,
        session: Session,
        objective: str,
        parent: QWidget | None = None,
    ) -> None:
        """Raises DocumentError `not_found`."""
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._warned = False
        self._replaying = Replaying(session, self)
        record = read_record(session.document, objective, session.today)
        self.subject = Subject(session, record)
        self._make_parts()
        self.verbs = ObjectiveVerbs(self.subject, self.header.stage, self)
        self.verbs.began.connect(self.leave_fields)
        self.verbs.closed.connect(self.show_outcome)
        self._lay_out()
        self._listen()
        self._show(record, other=True)
        open_size(self, 1440, 900)

    @property
    def objective(self) -> str:
        """The id of the objective that is shown."""
        return self.subject.id

    def show_objective(self, objective: str) -> None:
        """Turn to another objective, saving what was typed for the one before."""
        self.leave_fields()
        if pending().within(self):
            self.footer.warn(not_yet())
            return
        put_by(self._session, self.subject.id, self._groups)
        record = self._session.ask(
            lambda: read_record(self._session.document, objective, self._session.today), None
        )
        if record is not None:
            self._warned = False
            self._show(record, other=True)

    def show_outcome(self) -> None:
        """Go to the details of how it was closed; nothing happens while it is open."""
        if self.subject.record.objective.outcome is not None:
            self.arrangement.show_panel("outcome")
            self.outcome.focus_first()

    def log_activity(self) -> None:
        """Ask what was done; Enter logs it."""
        self.leave_fields()
        self.arrangement.show_panel("activity")
        self.activity.begin()

    def leave_fields(self) -> bool:
        """Save everything that was typed; False where something was not understood."""
        understood = [group.leave() for group in self._groups]
        return all(understood)

    def setVisible(self, visible: bool) -> None:
        """Arrange for the present width first: the widest arrangement must not widen it."""
        if visible:
            self._fit()
        super().setVisible(visible)
        if visible:
            self.details.wish.setFocus()
            self.details.wish.deselect()

    def reject(self) -> None:
        """Esc, and every other way to close a dialog."""
        if self._may_close():
            put_by(self._session, self.subject.id, self._groups)
            super().reject()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes through the cards as they stand, also to conditions that came in later."""
        conditions = self.ready.conditions
        rooms = [
            self.header, self.arrangement.tab_row, self.outcome, self.details, self.next_action,
            self.standing, self.fit, self.notes, self.influences, self.flags, self.activity,
            *([conditions] if conditions else []), self.ready, self.footer,
        ]  # fmt: skip
        return go_on(self, rooms, following) or super().focusNextPrevChild(following)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _may_close(self) -> bool:
        """What cannot be understood is said once before it is put by."""
        understood = self.leave_fields()
        if pending().within(self):
            return may_give_up(self)
        may = understood or self._warned or not self.isVisible()
        self._warned = True
        return may

    def _make_parts(self) -> None:
        subject = self.subject
        self.header = Header(subject)
        self.details = DetailsPanel(subject)
        self.next_action = NextActionPanel(subject, self)
        self.outcome = OutcomePanel(subject, self)
        self.standing = StandingPanel(subject, self)
        self.influences = InfluencesPanel(subject)
        self.flags = FlagsPanel(subject)
        self.ready = ReadyPanel(subject, self)
        self.activity = ActivityPanel(subject)
        self.fit = FitPanel(subject.session)
        self.fit.profile_wanted.connect(self.profile_wanted)
        self.notes = NotesPanel(subject)
        self.footer = Footer()
        self._with_fields = (
            self.header, self.details, self.next_action, self.outcome, self.standing, self.notes
        )  # fmt: skip
        self._groups = [part.fields for part in self._with_fields]
        self._parts = (
            *self._with_fields, self.influences, self.flags, self.ready, self.activity
        )  # fmt: skip

    def _lay_out(self) -> None:
        self.arrangement = Arrangement(
            {
                "details": self.details,
                "next_action": self.next_action,
                "outcome": self.outcome,
                "standing": self.standing,
                "influences": self.influences,
                "flags": self.flags,
                "activity": self.activity,
                "ready": self.ready,
                "fit": self.fit,
                "notes": self.notes,
            }
        )
        column_of(self.header, grow(self.arrangement), self.footer, into=self, gap=0)

    def _listen(self) -> None:
        self._session.changed.connect(self._heard)
        self._session.failed.connect(self.footer.warn)
        self._replaying.replayed.connect(self.footer.say)
        self._session.day_changed.connect(self._refresh)
        self._session.formats_changed.connect(self._refresh)
        theme().changed.connect(self._fit)
        self.header.stage.asked.connect(self.verbs.move)
        self.header.outcome_asked.connect(self.verbs.close)
        self.activity.logged.connect(self.verbs.ask_next)
        self.next_action.finished.connect(self.verbs.ask_next)
        self.standing.blank_wanted.connect(partial(_fill_in, self))
        self.details.more.clicked.connect(self.standing.want)
        self.details.more.clicked.connect(self.details.more.hide)
        self.ready.move_asked.connect(self.verbs.move)
        self.influences.people.clicked.connect(
            lambda: self.client_wanted.emit(self.subject.record.client.id)
        )
        self.influences.reach.clicked.connect(partial(_reach, self))
        self.footer.previous.clicked.connect(lambda: self._go(-1))
        self.footer.following.clicked.connect(lambda: self._go(1))
        self.footer.close_window.clicked.connect(self.close)
        for keys, act in (
            (QKeySequence("Ctrl+Z"), lambda: self._replay(undo=True)),
            (QKeySequence("Ctrl+Shift+Z"), lambda: self._replay(undo=False)),
            (QKeySequence("Ctrl+L"), self.log_activity),
            (QKeySequence("Ctrl+K"), partial(_reach, self)),
            (QKeySequence("Ctrl+PgUp"), lambda: self._go(-1)),
            (QKeySequence("Ctrl+PgDown"), lambda: self._go(1)),
        ):
            QShortcut(keys, self).activated.connect(act)
        for outcome, key in OUTCOME_KEYS.items():
            QShortcut(QKeySequence(key), self).activated.connect(
                lambda outcome=outcome: self.verbs.close(outcome)
            )

    def _fit(self) -> None:
        focused = self.focusWidget()
        self.header.fit(self.width())
        self.arrangement.fit(self.width())
        self.flags.fit(self.width(), on_a_tab=not self.arrangement.is_wide)
        if focused is not None:
            focused.setFocus()

    def _heard(self, changed: Changed) -> None:
        self.footer.calm()
        if changed.touches(*SHOWN_FROM):
            self._refresh()

    @asks
    def _refresh(self) -> None:
        try:
            record = read_record(self._session.document, self.subject.id, self._session.today)
        except DocumentError:
            self._warned = True
            self.close()
            return
        self._show(record, other=False)

    def _show(self, record: Record, *, other: bool) -> None:
        self.subject.record = record
        client = record.objective.client_name
        self.setWindowTitle(translate("Objective", "Objective — {client}").format(client=client))
        for part in self._parts:
            part.show_record(record, other=other)
        self.fit.show_judgement(record.client.id, record.judgement, record.problems)
        self.next_action.setVisible(record.objective.outcome is None)
        self.details.more.setVisible(not self.standing.is_wanted(record))
        self.footer.show_ends(*(_neighbour(self.subject, step) is not None for step in (-1, 1)))
        if other:
            put_back(self._session, self.subject.id, self._groups)
        if self._session.document.read_only:
            lock((*self._parts, self.fit))

    @on_request
    def _go(self, step: int) -> None:
        other = _neighbour(self.subject, step)
        if other is not None:
            self.show_objective(other)

    def _replay(self, *, undo: bool) -> None:
        self.leave_fields()
        self._replaying.replay(undo)


def _fill_in(window: ObjectiveWindow, part: str) -> None:
    """Go to where a part of the line is said."""
    if part == "approves":
        window.arrangement.show_panel("influences")
        window.influences.add_person()
        return
    window.arrangement.show_panel("details")
    fields = {"expected": window.details.expected, "value": window.details.value}
    fields.get(part, window.details.wish).setFocus()


def _reach(window: ObjectiveWindow, *_: object) -> None:
    """Offer to call or write to whoever belongs to the objective."""
    subject = window.subject
    session, beside = subject.session, window.focusWidget() or window
    reaches = session.ask(lambda: of_objective(session.document, subject.id, session.today), None)
    if reaches is not None:
        open_reach_menu(session, reaches, beside)


def _neighbour(subject: Subject, step: int) -> str | None:
    """The objective before (-1) or after (1) this one in its stage."""
    return neighbour(subject.session.document, subject.id, subject.session.today, step)
