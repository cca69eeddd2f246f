"""Rings before a next action with a time, and once a morning; by the desktop's notifications."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTime, QTimer

from funnel_desktop.document.reminding import (
    DueAction,
    counts_on,
    minutes_before,
    remember_reminded,
    reminded,
    timed_on,
)
from funnel_desktop.funnel.reminding import MORNING, TimedAction, is_quiet, ringing
from funnel_desktop.language.formats import formats, in_a_row
from funnel_desktop.language.hiding import is_hiding
from funnel_desktop.language.hour_format import time_text
from funnel_desktop.ui.window import card_commands as cards
from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.notifying import DesktopNotice, Notifier
from funnel_desktop.wording.names import action_kind_name

translate = QCoreApplication.translate

LOOKS_EVERY = 20_000
"""Milliseconds."""
FIRST_LOOK = 2_000
TODAY = "today"
AN_HOUR = timedelta(hours=1)


class Reminders(QObject):
    """Looks at the clock, and lets the desktop say what is due; what is pressed there is done."""

    def __init__(
        self, desk: Desk, notifier: Notifier, now: Callable[[], datetime] = datetime.now
    ) -> None:
        super().__init__(desk)
        self._session = desk.session
        self._desk, self._notifier, self._now = desk, notifier, now
        self._later: dict[str, datetime] = {}
        """Objectives that ring again, and when."""
        notifier.acted.connect(self._do)
        timer = QTimer(self, interval=LOOKS_EVERY)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self.look)
        timer.start()
        QTimer.singleShot(FIRST_LOOK, self, self.look)

    @asks
    def look(self) -> None:
        """Ring what is due; not while cards are in somebody's hand, nor in quiet hours."""
        session, board = self._session, self._desk.board
        settings, now = session.document.settings, self._now()
        is_held = board.drag_feedback.is_dragging or board.carrying.active
        minute = now.hour * 60 + now.minute
        quiet = is_quiet(minute, _number(settings.get("quiet_start")),
                         _number(settings.get("quiet_end")))  # fmt: skip
        before = minutes_before(session.document)
        if is_held or quiet or before is None or session.document.read_only:
            return
        day = session.today
        rung = reminded(session.document, day)
        due = {each.objective: each for each in timed_on(session.document, day)}
        timed = [TimedAction(own, each.at.hour * 60 + each.at.minute) for own, each in due.items()]
        ring = ringing(timed, minute, before, rung)
        again = {own for own, at in self._later.items() if at <= now}
        self._later = {own: at for own, at in self._later.items() if own not in again}
        told = {each.key for each in ring}
        for own in dict.fromkeys([*(each.objective for each in ring), *sorted(again & due.keys())]):
            self._notifier.say(_notice(due[own]))
        first = _number(settings.get("first_minute"))
        if TODAY not in rung and minute >= (MORNING if first is None else first):
            told.add(TODAY)
            self._say_the_day()
        if told:
            session.do(lambda: remember_reminded(session.document, day, rung | told))

    def _say_the_day(self) -> None:
        session = self._session
        today, late = counts_on(session.document, session.today)
        said = [
            translate("Reminders", "%n thing(s) to do today", "", today) if today else "",
            translate("Reminders", "%n overdue", "", late) if late else "",
        ]
        if any(said):
            title = translate("Reminders", "Your day")
            self._notifier.say(
                DesktopNotice(TODAY, title, in_a_row(filter(None, said)), (_open(),))
            )

    def _do(self, key: str, button: str) -> None:
        desk = self._desk
        if not self._session.is_open:
            return
        if button == "later":
            self._later[key] = self._now() + AN_HOUR
            return
        window = desk.window.window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        if key == TODAY:
            return
        if button == "done":
            cards.tick(desk, key)
        else:
            desk.dialogs.open_objective(key)


def _notice(due: DueAction) -> DesktopNotice:
    """While names are hidden a notification says none: it stands over whatever is shared."""
    at = time_text(QTime(due.at.hour, due.at.minute), formats().locale)
    if is_hiding():
        title = translate("Reminders", "{time}: something to do").format(time=at)
        return DesktopNotice(due.objective, title, "", _buttons())
    what = due.what or action_kind_name(due.kind)
    title = translate("Reminders", "{time}: {what}").format(time=at, what=what)
    return DesktopNotice(due.objective, title, due.client, _buttons())


def _buttons() -> tuple[tuple[str, str], ...]:
    return (
        ("done", translate("Reminders", "Done")),
        ("later", translate("Reminders", "In an hour")),
        _open(),
    )


def _open() -> tuple[str, str]:
    return "open", translate("Reminders", "Open")


def _number(value: str | int | None) -> int | None:
    return value if isinstance(value, int) else None
