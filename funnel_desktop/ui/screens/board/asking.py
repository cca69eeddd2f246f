"""The two questions that outcomes ask (DESIGN.md 4.4): why it was lost, until when it is parked.

Nothing is written before the answer, so that an outcome with its answer is one step.
"""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QRect, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QRadioButton, QWidget

from funnel_desktop.funnel.objective import LOST_REASONS
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.looks.theme import SPACE_2
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import lost_reason_name

translate = QCoreApplication.translate

MONTHS_PARKED, MONTHS_TO_RENEW = 3, 6


class WhyLost(Popover):
    """Six reasons and a text; all of it may be left out."""

    answered = Signal(str)
    """The reason as the document keeps it: `price`, `price: far too dear`, a text, or nothing."""

    def __init__(self, client: str, count: int, parent: QWidget) -> None:
        title = translate("Asking", "Why was {client} lost?").format(client=client)
        if count > 1:
            title = translate("Asking", "Why were these %n objective(s) lost?", "", count)
        super().__init__(title, parent)
        self._reasons = QButtonGroup(self)
        self._add_reasons()
        self.text = QLineEdit()
        self.text.setPlaceholderText(translate("Asking", "In your own words"))
        self.text.setAccessibleName(translate("Asking", "The reason in your own words"))
        self.text.returnPressed.connect(self._answer)
        self.body.addWidget(self.text)
        self.keep = self.add_button(translate("Asking", "Mark as lost"), "primary")
        self.keep.clicked.connect(self._answer)
        self.skip = self.add_button(translate("Asking", "Lost, without a reason"))
        self.skip.clicked.connect(lambda: self._close_with(""))
        self.buttons.addStretch(1)

    def open_at(self, anchor: QRect) -> None:
        """Open beside `anchor`, at the first reason."""
        self.open_beside(anchor, self._reasons.buttons()[0])

    def reason(self) -> str:
        """What is chosen and typed, as the document keeps it."""
        checked, typed = self._reasons.checkedButton(), self.text.text().strip()
        chosen = str(checked.property("reason")) if checked else ""
        return ": ".join(filter(None, (chosen, typed)))

    def _add_reasons(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(SPACE_2)
        for number, reason in enumerate(LOST_REASONS):
            button = QRadioButton(lost_reason_name(reason))
            button.setProperty("reason", reason)
            self._reasons.addButton(button)
            grid.addWidget(button, number // 2, number % 2)
        self.body.addLayout(grid)

    def _answer(self) -> None:
        self._close_with(self.reason())

    def _close_with(self, reason: str) -> None:
        self.answered.emit(reason)
        self.close()


class AskDay(Popover):
    """Asks for a day to come."""

    answered = Signal(object)

    def __init__(
        self, title: str, keep: str, months: int, session: Session, parent: QWidget
    ) -> None:
        """`keep` is what the button says, `months` how far ahead the first answer lies."""
        super().__init__(title, parent)
        self._today = lambda: session.today
        self.day = DateField(self._today)
        self.day.setAccessibleName(translate("Asking", "Comes back on"))
        self.day.show_value(months_later(session.today, months))
        self.day.returnPressed.connect(self._answer)
        self.complaint = TextLabel("small", "attention", wraps=True)
        self.complaint.hide()
        self.body.addWidget(self.day)
        self.body.addWidget(self.complaint)
        self.keep = self.add_button(keep, "primary")
        self.keep.clicked.connect(self._answer)
        cancel = self.add_button(translate("Asking", "Cancel"))
        cancel.clicked.connect(self._put_back)
        self.buttons.addStretch(1)

    def open_at(self, anchor: QRect) -> None:
        """Open beside `anchor`, with the date ready to be typed over."""
        self.open_beside(anchor, self.day)
        self.day.selectAll()

    def _answer(self) -> None:
        try:
            day = self.day.value()
        except NotUnderstood as unclear:
            self._complain(str(unclear))
            return
        if day is None or day <= self._today():
            self._complain(translate("Asking", "Enter a day after today."))
            return
        self.answered.emit(day)
        self.close()

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.show()
        self.adjustSize()
        self.day.setFocus()

    def _put_back(self) -> None:
        self.put_back.emit()
        self.close()


class UntilWhen(AskDay):
    """The day on which a parked objective comes back into the Universe."""

    def __init__(self, client: str, count: int, session: Session, parent: QWidget) -> None:
        title = translate("Asking", "When should {client} come back?").format(client=client)
        if count > 1:
            title = translate("Asking", "When should these %n objective(s) come back?", "", count)
        super().__init__(title, translate("Asking", "Park"), MONTHS_PARKED, session, parent)


class LookAgain(AskDay):
    """The day on which a sale that was won is looked at again, for its renewal."""

    def __init__(self, client: str, session: Session, parent: QWidget) -> None:
        title = translate("Asking", "When do you want to look at {client} again?").format(
            client=client
        )
        keep = translate("Asking", "Look again")
        super().__init__(title, keep, MONTHS_TO_RENEW, session, parent)


def months_later(day: date, months: int) -> date:
    """The same day some months on, or the last day of a shorter month."""
    later = QDate(day.year, day.month, day.day).addMonths(months)
    return date(later.year(), later.month(), later.day())
