"""Puts a thing to do off until a day: it leaves *Do next* and comes back by itself."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.funnel.week import monday_of
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

A_MONTH = timedelta(weeks=4)


def offer(menu: QMenu, today: date, chosen: Callable[[date | None], None]) -> None:
    """Add the usual days to a menu; `chosen` gets one of them, or None for another day."""
    days = menu.addMenu(icon("parked"), translate("DoNext", "Put off"))
    for text, until in (
        (translate("DoNext", "Until tomorrow"), today + timedelta(days=1)),
        (translate("DoNext", "Until next Monday"), monday_of(today) + timedelta(weeks=1)),
        (translate("DoNext", "For four weeks"), today + A_MONTH),
        (translate("DoNext", "Until another day…"), None),
    ):
        days.addAction(text).triggered.connect(lambda _checked=False, day=until: chosen(day))


def put_off(session: Session, objective: str, until: date) -> bool:
    """Put an objective off, and say until when; False where that was refused."""
    name = session.document.objectives.get(objective, session.today).client_name
    done = session.do(lambda: session.document.objectives.snooze(objective, until, session.today))
    if done:
        said = translate("DoNext", "{client} is put off until {day}.")
        session.say(said.format(client=name, day=session.formats.weekday_day_month(until)))
    return done


class PutOffPopover(Popover):
    """Until which day? Enter puts off, Esc does not."""

    def __init__(self, session: Session, objective: str, parent: QWidget) -> None:
        self._session, self._objective = session, objective
        client = session.document.objectives.get(objective, session.today).client_name
        super().__init__(
            translate("DoNext", "Put {client} off until").format(client=client), parent
        )
        self.day = DateField(lambda: session.today, required=True)
        self.day.setAccessibleName(translate("DoNext", "Until"))
        self.complaint = TextLabel("small", "attention", wraps=True)
        self.complaint.hide()
        self.body.addWidget(self.day)
        self.body.addWidget(self.complaint)
        self.keep = self.add_button(translate("DoNext", "Put off"), "primary")
        self.keep.clicked.connect(self._put_off)
        self.day.returnPressed.connect(self._put_off)
        self.buttons.addStretch(1)

    def open_at(self, place: QRect) -> None:
        """Open beside a place in the parent, ready to type."""
        self.open_beside(place, self.day)

    def _put_off(self) -> None:
        try:
            day = self.day.value()
        except NotUnderstood as unclear:
            self._complain(str(unclear))
            return
        if day is None or day <= self._session.today:
            self._complain(translate("DoNext", "Choose a day in the future."))
        elif put_off(self._session, self._objective, day):
            self.close()

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.show()
        self.adjustSize()
