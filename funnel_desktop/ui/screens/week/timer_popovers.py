"""Two questions about time worked: what to keep after a sleep, and hours by hand."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.language.date_words import Toward
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.looks.theme import scaled
from funnel_desktop.ui.screens.week.block_times import clock
from funnel_desktop.ui.screens.week.timer_desk import LONG_RUN, TimerDesk
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import work_name

translate = QCoreApplication.translate

MOST_MINUTES = 24 * 60
QUARTER = 15


class SleptPopover(Popover):
    """The machine slept while the timer ran: keep all, keep the part before, or nothing.

    Esc keeps all: nothing is lost by not answering.
    """

    def __init__(self, desk: TimerDesk, since: datetime, parent: QWidget) -> None:
        super().__init__(translate("Timer", "You were away for a while"), parent)
        self._desk = desk
        said = TextLabel("body", wraps=True)
        text = translate("Timer", "The timer went on from {since} to {now}. What counts?")
        now = desk.now()
        said.setText(text.format(since=_moment(since), now=_moment(now)))
        self.body.addWidget(said)
        self.all = self.add_button(translate("Timer", "All of it"), "primary")
        self.until = self.add_button(
            translate("Timer", "Until {since}").format(since=_moment(since))
        )
        run = desk.run
        self.until.setVisible(run is not None and run.minutes(since) > 0)
        self.nothing = self.add_button(translate("Timer", "Nothing"), "destructive")
        self.all.clicked.connect(self.close)
        self.until.clicked.connect(lambda: self._answer(since))
        self.nothing.clicked.connect(lambda: self._answer(None))

    def open_over(self) -> None:
        """Open in the middle of the parent."""
        place = self._room.rect().center() - self.rect().center()
        self.open_beside(QRect(place, place), self.all)

    def _answer(self, until: datetime | None) -> None:
        self.close()
        if until is None:
            self._desk.drop()
        else:
            self._desk.stop(until)


class HowLongPopover(Popover):
    """The clock cannot tell how long was worked: say it, go on, or forget it.

    Esc goes on: nothing is lost by not answering.
    """

    def __init__(self, desk: TimerDesk, set_back: bool, session: Session, parent: QWidget) -> None:
        super().__init__(translate("Timer", "How long did you work?"), parent)
        self._desk = desk
        said = TextLabel("body", text=self._why(set_back, session), wraps=True)
        self.minutes = QSpinBox()
        self.minutes.setRange(1, MOST_MINUTES)
        self.minutes.setSingleStep(QUARTER)
        self.minutes.setValue(min(max(desk.minutes(), 60), LONG_RUN))
        self.minutes.setSuffix(translate("Timer", " min"))
        self.minutes.setAccessibleName(translate("Timer", "Minutes"))
        self.minutes.lineEdit().setTextMargins(scaled(6), 0, 0, 0)
        self.body.addWidget(said)
        self.body.addWidget(self.minutes)
        self.keep = self.add_button(translate("Timer", "Log"), "primary")
        self.go_on = self.add_button(translate("Timer", "Keep it running"))
        self.nothing = self.add_button(translate("Timer", "Nothing"), "destructive")
        self.keep.clicked.connect(self._keep)
        self.minutes.lineEdit().returnPressed.connect(self._keep)
        self.go_on.clicked.connect(self.close)
        self.nothing.clicked.connect(self._forget)

    def open_over(self) -> None:
        """Open in the middle of the parent, ready to type."""
        place = self._room.rect().center() - self.rect().center()
        self.open_beside(QRect(place, place), self.minutes)
        self.minutes.selectAll()

    def _why(self, set_back: bool, session: Session) -> str:
        if set_back:
            return translate("Timer", "The clock was set back while the timer ran.")
        run = self._desk.run
        assert run is not None
        text = translate("Timer", "The timer has run since {day}, {time}: {hours}.")
        return text.format(
            day=session.formats.day_short(run.started.date(), session.today),
            time=_moment(run.started),
            hours=session.formats.hours(self._desk.minutes()),
        )

    def _keep(self) -> None:
        self.minutes.interpretText()
        self.close()
        self._desk.keep(self.minutes.value())

    def _forget(self) -> None:
        self.close()
        self._desk.drop()


class LogHoursPopover(Popover):
    """Time that was worked without the timer; Enter or *Log* writes it down."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(translate("Timer", "Log hours"), parent)
        self._session = session
        self.kind = ChoiceField()
        self.kind.offer([(work, work_name(work)) for work in PRIORITY])
        self.kind.show_value(WorkType.PROSPECTING)
        self.kind.setAccessibleName(translate("Timer", "Kind of work"))
        self.minutes = QSpinBox()
        self.minutes.setRange(1, MOST_MINUTES)
        self.minutes.setSingleStep(QUARTER)
        self.minutes.setValue(60)
        self.minutes.setSuffix(translate("Timer", " min"))
        self.minutes.setAccessibleName(translate("Timer", "Minutes"))
        self.minutes.lineEdit().setTextMargins(scaled(6), 0, 0, 0)
        self.note = QLineEdit()
        self.note.setPlaceholderText(translate("Timer", "Note"))
        self.note.setAccessibleName(translate("Timer", "Note"))
        self.day = DateField(lambda: session.today, Toward.PAST, required=True)
        self.day.setAccessibleName(translate("Timer", "On which day"))
        self.day.show_value(session.today)
        self.complaint = TextLabel("small", "attention", wraps=True)
        self.complaint.hide()
        for field in (self.kind, self.minutes, self.day, self.note, self.complaint):
            self.body.addWidget(field)
        self.keep = self.add_button(translate("Timer", "Log"), "primary")
        self.keep.clicked.connect(self.save)
        self.note.returnPressed.connect(self.save)
        self.minutes.lineEdit().returnPressed.connect(self.save)
        self.day.returnPressed.connect(self.save)
        self.buttons.addStretch(1)

    def open_over(self) -> None:
        """Open in the middle of the parent, ready to type."""
        place = self._room.rect().center() - self.rect().center()
        self.open_beside(QRect(place, place), self.minutes)
        self.minutes.selectAll()

    def save(self) -> None:
        """Write it down, as one step; a day that is none, or to come, is asked again."""
        self.minutes.interpretText()
        day = self._chosen_day()
        if day is None:
            return
        work, minutes = WorkType(str(self.kind.value())), self.minutes.value()
        note = self.note.text().strip()
        activities = self._session.document.activities
        if self._session.do(lambda: activities.log_work(work, minutes, day, note=note)):
            text = translate("Timer", "{hours} logged: {what}.")
            hours = self._session.formats.hours(minutes)
            self._session.say(text.format(hours=hours, what=note or work_name(work)))
            self.close()

    def _chosen_day(self) -> date | None:
        try:
            day = self.day.value()
        except NotUnderstood as unclear:
            self._complain(str(unclear))
            return None
        if day is None or day > self._session.today:
            self._complain(translate("Timer", "Choose today or a day before."))
            return None
        return day

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.show()
        self.fit()


def _moment(moment: datetime) -> str:
    return clock(moment.hour * 60 + moment.minute)
