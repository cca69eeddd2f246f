"""What is asked about a service that was just named: whom it is for, its usual value and cycle."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.services import AUDIENCES, NewService
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.fields.labelled import Labelled
from funnel_desktop.ui.fields.value_fields import MoneyField, NumberField
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_2
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.segmented import SegmentedControl
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.names import audience_name

translate = QCoreApplication.translate

DAYS_A_WEEK = 7
MOST_WEEKS = 520


class NewServiceFields(QWidget):
    """Three answers, none of which has to be given."""

    given = Signal()
    """Enter was pressed in one of the fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._audience = AUDIENCES[0]
        self.words = TextLabel("small_medium", "ink2", wraps=True)
        self.audience = SegmentedControl()
        self.audience.set_segments(
            [(key, "", audience_name(key)) for key in AUDIENCES], AUDIENCES[0]
        )
        self.audience.chosen.connect(self.choose)
        self.value, self.weeks = MoneyField(), NumberField(1, MOST_WEEKS, step=DAYS_A_WEEK)
        self.value_part = Labelled(translate("NewService", "Usual value"), self.value)
        self.weeks_part = Labelled(
            translate("NewService", "Weeks from the first talk to a yes"), self.weeks
        )
        for field in (self.value, self.weeks):
            field.returnPressed.connect(self.given)
        column_of(
            self.words,
            row_of(self.audience, STRETCH),
            row_of(grow(self.value_part), grow(self.weeks_part), gap=SPACE_2),
            into=self,
            gap=SPACE_1,
        )

    def ask(self, service: str, audience: str = AUDIENCES[0]) -> None:
        """Ask about a service; `audience` is who it is most likely for."""
        self.call_it(service)
        self.choose(audience)

    def call_it(self, service: str) -> None:
        """Ask the same about a service whose name goes on."""
        self.words.setText(audience_question(service))
        for button in self.audience.buttons():
            button.setAccessibleDescription(self.words.text())

    def choose(self, audience: str) -> None:
        """Choose whom it is for."""
        self._audience = audience
        self.audience.choose(audience)

    def clear(self) -> None:
        """Forget what was answered."""
        self.choose(AUDIENCES[0])
        self.value.clear()
        self.weeks.clear()

    def typed(self) -> tuple[str, str, str]:
        """What stands here as it was typed, understood or not."""
        return self._audience, self.value.text(), self.weeks.text()

    def show_typed(self, typed: tuple[str, str, str]) -> None:
        """Show again what was typed before."""
        audience, value, weeks = typed
        self.choose(audience)
        self.value.setText(value)
        self.weeks.setText(weeks)

    def has_answers(self) -> bool:
        """Whether anything was typed."""
        return bool(self.value.text().strip() or self.weeks.text().strip())

    def is_understood(self) -> bool:
        """Whether all that was typed means something; else the field says what is wrong."""
        wrong: list[QWidget] = []
        for part, field in ((self.value_part, self.value), (self.weeks_part, self.weeks)):
            try:
                field.value()
                part.complain("")
            except NotUnderstood as error:
                part.complain(str(error))
                wrong.append(field)
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def answers(self) -> NewService:
        """What was answered; raises NotUnderstood."""
        return NewService(self._audience, self.value.value(), self.weeks.value())


def audience_question(service: str) -> str:
    """`Is Team coaching for individuals or for organisations?`"""
    text = translate("ServiceField", "Is {service} for individuals or for organisations?")
    return text.format(service=service)
