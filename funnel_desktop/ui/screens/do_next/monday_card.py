"""Monday's card: what the first use of a week wants to know, at the head of *Do next*."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from funnel_desktop.document.rhythm import Monday
from funnel_desktop.funnel.regularity import Kept, ProspectingWeek
from funnel_desktop.funnel.week import monday_of
from funnel_desktop.language.formats import Formats
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_2, SPACE_3, theme
from funnel_desktop.ui.widgets.flow import Flow
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.popover import is_escape
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.steps import step_sentence

translate = QCoreApplication.translate

AS_LINKS = 3
"""Pixels that the style sheet leaves at the left of a link."""


class MondayCard(QFrame):
    """Stands until it is closed, by one key; then it is gone for that week.

    Nothing of it is modal, and it waits while a card is held (DESIGN.md 10).
    """

    plan_wanted = Signal()
    leads_wanted = Signal()
    sort_wanted = Signal()
    overdue_wanted = Signal()
    """The overdue next actions are wanted one by one."""
    changed = Signal()
    """It came, went, or has another title."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._said: Monday | None = None
        self._closed: date | None = None
        self._is_held = self._is_wanted = False
        self._dry = ""
        self._written: tuple[object, ...] | None = None
        self.setProperty("surface", "card")
        self.setProperty("keeps_escape", True)
        self.title = TextLabel("section", wraps=True)
        self.prospecting = TextLabel("small", wraps=True)
        self.dry_top = TextLabel("small", "attention", wraps=True)
        self.move_on = self._link(self._move_on)
        self.move_overdue = self._link(self._move_overdue)
        self.overdue = self._link(self.overdue_wanted.emit)
        self.waiting = self._link(self.leads_wanted.emit)
        self.sort = self._link(self.sort_wanted.emit)
        self.plan, self.not_now = QPushButton(), QPushButton()
        self.plan.setProperty("kind", "primary")
        self.not_now.setProperty("kind", "flat")
        self.plan.clicked.connect(self._plan)
        self.not_now.clicked.connect(self.close_for_this_week)
        self._lay_out()
        theme().changed.connect(self.dress)
        self.dress()
        self.hide()

    @asks
    def refresh(self) -> None:
        """Ask whether it is due, and what it says."""
        rhythm, today = self._session.document.rhythm, self._session.today
        is_due = self._is_wanted or (
            self._closed != monday_of(today) and rhythm.is_monday_due(today)
        )
        said = rhythm.monday(today) if is_due and not self._is_held else None
        before, self._said = self._said, said
        self._show()
        if said is not None and before is None:
            self._announce()
        if (said and said.away) != (before and before.away) or (said is None) != (before is None):
            self.changed.emit()

    def hold(self, held: bool) -> None:
        """Wait while a card is dragged or carried: nothing moves under it."""
        was_held, self._is_held = self._is_held, held and self._said is None
        if was_held and not held:
            self.refresh()

    def show_dry_top(self, line: str) -> None:
        """Say that the funnel runs dry; empty for nothing."""
        self._dry = line
        self._show()

    def show_again(self) -> None:
        """Stand there although it was closed, or is not due."""
        self._is_wanted = True
        self.refresh()

    def is_there(self) -> bool:
        """Whether it stands, seen or behind a strip."""
        return self._said is not None

    def close_for_this_week(self) -> None:
        """Not again before next Monday."""
        session, self._closed = self._session, monday_of(self._session.today)
        self._is_wanted = False
        if not session.document.read_only:
            session.do(lambda: session.document.rhythm.close_monday(session.today))
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_for_this_week()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc is ours, also where the window has a shortcut on it."""
        if is_escape(event, QEvent.Type.ShortcutOverride):
            event.accept()
            return True
        return super().event(event)

    def _plan(self) -> None:
        self.close_for_this_week()
        self.plan_wanted.emit()

    def _move_on(self) -> None:
        away = self._said.away if self._said else None
        if away is not None:
            self._do(lambda: self._session.document.rhythm.move_on(away))

    def _move_overdue(self) -> None:
        today = self._session.today
        self._do(lambda: self._session.document.rhythm.move_overdue(today))

    def _do(self, verb: Callable[[], int]) -> None:
        """Do it, say it with the way back, and go on with the week."""
        if self._session.do(verb):
            step = self._session.ask(self._session.document.log.undo_step, None)
            self._session.say(step_sentence(step) if step else "")
            self.refresh()
            self.plan.setFocus()

    def _show(self) -> None:
        """Write what is said anew where any of it, or how it is written, is another."""
        said, formats = self._said, self._session.formats
        self.setVisible(said is not None)
        now = said, self._dry, formats, self._session.document.read_only
        if said is None or now == self._written:
            return
        self._written = now
        away = said.away
        days = away.days if away else 0
        title = translate("Monday", "You were away for %n day(s)", "", days)
        self.title.setText(title if away else new_week())
        last = "" if said.last_week is None else _last_week(said.last_week, formats)
        overdue = translate("Monday", "%n overdue next action(s)", "", said.overdue)
        waiting = translate("Monday", "%n lead(s) waiting", "", said.waiting)
        self.prospecting.setText(last)
        self.dry_top.setText(self._dry)
        self.overdue.setText(overdue)
        show_tip(self.overdue, translate("Monday", "Go through them one by one"))
        self.waiting.setText(waiting)
        show_tip(self.waiting, translate("Monday", "Choose leads in the Universe"))
        self.sort.setText(translate("Monday", "Sort %n objective(s)", "", said.to_sort))
        show_tip(self.sort, translate("Monday", "One after the other, by one key each"))
        self.move_on.setText(translate("Monday", "Move all dates on by %n day(s)", "", days))
        can_write = not self._session.document.read_only
        self._away_line.setVisible(said.moved_on > 0 and can_write)
        self.prospecting.setVisible(bool(last))
        self.dry_top.setVisible(bool(self._dry))
        self._overdue_line.setVisible(said.overdue > 0)
        self.waiting.setVisible(said.waiting > 0)
        can_sort = said.to_sort > 0 and can_write
        self.sort.setVisible(can_sort)
        self._ahead.setVisible(said.waiting > 0 or can_sort)
        self.move_overdue.setEnabled(can_write)
        lines = (last, overdue if said.overdue else "", self._dry, waiting if said.waiting else "")
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(". ".join(line for line in lines if line))

    def _announce(self) -> None:
        said = f"{self.accessibleName()}. {self.accessibleDescription()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def dress(self) -> None:
        """Words of the language in force."""
        self._written = None
        self.move_overdue.setText(translate("Monday", "Move all to this week"))
        self.plan.setText(translate("Monday", "Plan this week"))
        self.not_now.setText(translate("Monday", "Not now"))
        self._show()

    def _link(self, does: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "link")
        button.setProperty("small", True)
        button.clicked.connect(lambda: does())
        return button

    def _lay_out(self) -> None:
        self._overdue_line = _flow(self.overdue, self.move_overdue)
        self._ahead = _flow(self.waiting, self.sort)
        self._away_line = _flow(self.move_on)
        for label in (self.prospecting, self.dry_top):
            label.setIndent(AS_LINKS)
        for button in (self.plan, self.not_now):
            button.setProperty("small", True)
        column_of(
            row_of(IconLabel("week", "accent"), grow(self.title), gap=SPACE_2),
            self._away_line,
            self.prospecting,
            self._overdue_line,
            self.dry_top,
            self._ahead,
            _flow(self.plan, self.not_now),
            into=self,
            gap=SPACE_1,
            margins=(SPACE_3, SPACE_2),
        )


def new_week() -> str:
    """What the card is called, also on the strip that it is behind."""
    return translate("Monday", "New week")


def _last_week(week: ProspectingWeek, formats: Formats) -> str:
    """`Prospecting last week: 4 of 6 h, kept`."""
    if week.kept is Kept.AWAY:
        return translate("Monday", "Last week you were away.")
    if not week.planned:
        return translate("Monday", "No prospecting was planned last week.")
    if week.kept is Kept.KEPT:
        text = translate("Monday", "Prospecting last week: {amount}, kept")
    else:
        text = translate("Monday", "Prospecting last week: {amount}, not kept")
    return text.format(amount=formats.hours_of(week.done, week.planned))


def _flow(*parts: QWidget) -> QWidget:
    """Parts beside each other, in further lines where the text is large."""
    line = QWidget()
    flow = Flow(line, margin=0)
    for part in parts:
        flow.addWidget(part)
    return line
