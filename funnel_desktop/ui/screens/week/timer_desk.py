"""Runs the timer: starts, stops, follows the clock, and notices that the machine slept."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from funnel_desktop.document.timer import Run, passed
from funnel_desktop.funnel.stages import WORK_OF, WorkType
from funnel_desktop.ui.work.asking import on_request
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import work_name

translate = QCoreApplication.translate

SECONDS_BETWEEN_TICKS = 10
SLEPT = timedelta(minutes=5)
"""A longer gap between two ticks: the machine slept."""
MILLISECONDS_TO_PAINT = 500
LONG_RUN = 10 * 60
"""Minutes: a run that is found older than this was more likely forgotten than worked."""


class TimerDesk(QObject):
    """What runs is in the document, so that it survives closing and a crash."""

    changed = Signal()
    """It was started, stopped or dropped, or a minute has passed."""
    start_wanted = Signal()
    """Ask what is to be begun."""
    slept = Signal(object)
    """The moment from which on nobody may have worked: ask what to keep."""
    doubted = Signal(bool)
    """The clock cannot tell how long was worked: ask. True where it was set back, else the run
    is longer than a day of work."""

    def __init__(
        self, session: Session, parent: QObject, now: Callable[[], datetime] = datetime.now
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.now = now
        self.run: Run | None = session.document.timer.running()
        self._seen: datetime | None = None
        self._ticks = QTimer(self, interval=SECONDS_BETWEEN_TICKS * 1000)
        self._ticks.timeout.connect(self.tick)
        if self.run is not None:
            self._ticks.start()
            QTimer.singleShot(MILLISECONDS_TO_PAINT, self, self.resume)

    def resume(self) -> None:
        """After the start of the program: a run that is very old is asked about."""
        if self.run is not None:
            self._doubt(self.run)
        self._seen = self.now()
        self.changed.emit()

    def toggle(self) -> None:
        """One key: stop what runs, or ask what is to be begun."""
        if self.run is None:
            self.start_wanted.emit()
        else:
            self.stop()

    def minutes(self) -> int:
        """How long it has run."""
        return 0 if self.run is None else self.run.minutes(self.now())

    def start(self, work: WorkType, title: str = "", objective: str | None = None) -> None:
        """Begin a run; one that goes on is stopped and logged before."""
        if self.run is not None:
            self.stop()
        if self.run is not None:
            return  # it is asked how long that was
        run = Run(work, self.now().replace(microsecond=0), title, objective)
        if self._session.do(lambda: self._session.document.timer.start(run)):
            self.run, self._seen = run, run.started
            self._ticks.start()
            self.changed.emit()

    @on_request
    def start_on(self, objective: str) -> None:
        """Begin a run on an objective's next action, or on the objective itself."""
        card = self._session.document.board.card(objective, self._session.today)
        if card is not None:
            action = card.next_action.what if card.next_action else ""
            self.start(WORK_OF[card.stage], action or card.client_name, objective)

    def stop(self, until: datetime | None = None) -> None:
        """End the run as an activity, of each day one; asks where that would not be believed."""
        run = self.run
        if run is not None and (until is not None or not self._doubt(run)):
            self._log(run, until or self.now())

    def keep(self, minutes: int) -> None:
        """End the run with so many minutes from its beginning on."""
        if self.run is not None:
            self._log(self.run, _further(self.run.started, timedelta(minutes=minutes)))

    def _doubt(self, run: Run) -> bool:
        """Whether the clock cannot tell how long was worked; then that is asked."""
        now = self.now()
        known = (run.started, self._seen or run.started)
        set_back = any(passed(moment, now) < timedelta() for moment in known)
        if set_back or run.minutes(now) > LONG_RUN:
            self.doubted.emit(set_back)
            return True
        return False

    def _log(self, run: Run, until: datetime) -> None:
        minutes = run.minutes(until)
        timer, today = self._session.document.timer, self._session.today
        # Days are counted from the one that the program calls today.
        shift = today - self.now().date()
        days = [(day + shift, part) for day, part in run.by_day(until)]
        if not minutes:
            self.drop()
            said = translate("Timer", "Less than a minute: nothing was logged.")
            self._session.said.emit(said, None)
        elif self._session.do(lambda: timer.stop(*days[-1], days[:-1])):
            self._ended()
            text = translate("Timer", "{hours} logged: {what}.")
            hours = self._session.formats.hours(minutes) if minutes >= 60 else _minutes(minutes)
            self._session.say(text.format(hours=hours, what=run.title or work_name(run.work)))

    def drop(self) -> None:
        """Forget the run; nothing is logged."""
        if self._session.do(self._session.document.timer.drop):
            self._ended()

    def tick(self) -> None:
        """Look at the clock; a gap since the last look means that the machine slept."""
        now, seen = self.now(), self._seen
        self._seen = now
        gap = timedelta() if seen is None else passed(seen, now)
        if self.run is not None and gap < timedelta():
            self._follow_clock(self.run, gap)
        elif self.run is not None and seen is not None and gap > SLEPT:
            self.slept.emit(seen)
        self.changed.emit()

    def _follow_clock(self, run: Run, gap: timedelta) -> None:
        """The clock was set back: the run began so much earlier by it, and keeps its length."""
        self.run = run._replace(started=_further(run.started, gap))
        if not self._session.busy:
            kept = self.run
            self._session.do(lambda: self._session.document.timer.start(kept))

    def _ended(self) -> None:
        self.run = None
        self._ticks.stop()
        self.changed.emit()


def _further(moment: datetime, by: timedelta) -> datetime:
    """A moment by this machine's clock, also across a change of its hour."""
    return datetime.fromtimestamp(moment.timestamp() + by.total_seconds())


def _minutes(minutes: int) -> str:
    return translate("Timer", "%n minute(s)", "", minutes)
