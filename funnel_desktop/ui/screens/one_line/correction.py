"""Corrects one part of a line: what it says, or what it is."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from funnel_desktop.exchange.one_line.correcting import Value
from funnel_desktop.exchange.one_line.reading import LineEntry, LinePart
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.stages import STAGES, Stage
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.field import LineField, NotUnderstood
from funnel_desktop.ui.fields.value_fields import MoneyField, TimeField
from funnel_desktop.ui.screens.one_line.line_parts import ORDER, part_name
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import stage_name

translate = QCoreApplication.translate

BETWEEN_LINES = " | "
"""How the lines of a note stand in a field of one line."""


class CorrectionFields(QWidget):
    """Enter keeps the correction, Esc does not; the choice says what the words are."""

    corrected = Signal(LinePart, object)
    """A part and its value."""
    taken = Signal(LinePart, LinePart)
    """What was understood as the first part is the second one."""
    given_up = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._part = LinePart.CLIENT
        self._action = NextAction()
        self.what_it_is = ChoiceField()
        self.text, self.money, self.stage = LineField(), MoneyField(), ChoiceField()
        self.action, self.time = LineField(), TimeField()
        self.day = DateField(lambda: session.today)
        self.sentence = TextLabel("small", "attention", wraps=True)
        self._lay_out()
        self.what_it_is.activated.connect(self._take)
        self.stage.activated.connect(self.commit)
        for field in (self.text, self.money, self.action, self.day, self.time):
            field.returnPressed.connect(self.commit)
        self.hide()

    def open_for(self, entry: LineEntry, part: LinePart) -> None:
        """Show a part as it was understood, ready to type."""
        self._part = part
        self.what_it_is.show_value(part)
        self.sentence.hide()
        value = getattr(entry, part.value)
        if part is LinePart.NEXT_ACTION:
            self._action = value or NextAction()
            self.action.show_value(self._action.what)
            self.day.show_value(self._action.day)
            self.time.show_value(self._action.time)
        elif part is LinePart.VALUE:
            self.money.show_value(value)
        elif part is LinePart.STAGE:
            self.stage.show_value(value)
        else:
            self.text.show_value(BETWEEN_LINES.join(str(value).splitlines()))
            self.text.setAccessibleName(part_name(part))
        page = self._page_of(part)
        self._pages.setCurrentIndex(page)
        self.show()
        self._fields()[page][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> bool:
        """Keep what stands there; False where it means nothing, and this was said."""
        if self.isHidden():
            return True
        try:
            value = self._value()
        except NotUnderstood as error:
            self.complain(str(error))
            return False
        self.hide()
        self.corrected.emit(self._part, value)
        return True

    def complain(self, sentence: str) -> None:
        """Say what is wrong."""
        self.sentence.setText(sentence)
        self.sentence.show()
        self.what_it_is.show_value(self._part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.given_up.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # else the window's own button would take it

    def _value(self) -> Value:
        if self._part is LinePart.VALUE:
            return self.money.value()
        if self._part is LinePart.STAGE:
            return Stage(str(self.stage.value()))
        if self._part is LinePart.NEXT_ACTION:
            day, at = self.day.value(), self.time.value() or self.day.time()
            what = str(self.action.value())
            return self._action._replace(what=what, day=day, time=at) if what or day else None
        return "\n".join(filter(None, map(str.strip, self.text.text().split(BETWEEN_LINES))))

    def _take(self) -> None:
        to = LinePart(str(self.what_it_is.value()))
        if to is not self._part:
            self.taken.emit(self._part, to)

    def _fields(self) -> tuple[tuple[QWidget, ...], ...]:
        """What is typed into on each page."""
        return (self.text,), (self.money,), (self.action, self.day, self.time), (self.stage,)

    @staticmethod
    def _page_of(part: LinePart) -> int:
        return {LinePart.VALUE: 1, LinePart.NEXT_ACTION: 2, LinePart.STAGE: 3}.get(part, 0)

    def _lay_out(self) -> None:
        self.what_it_is.offer((part.value, part_name(part)) for part in ORDER)
        self.what_it_is.setAccessibleName(translate("OneLine", "What this is"))
        self.stage.offer((stage.value, stage_name(stage)) for stage in STAGES)
        for field, part in ((self.money, LinePart.VALUE), (self.stage, LinePart.STAGE)):
            field.setAccessibleName(part_name(part))
        self.action.setAccessibleName(part_name(LinePart.NEXT_ACTION))
        self.day.setAccessibleName(translate("OneLine", "When"))
        self.time.setAccessibleName(translate("OneLine", "Time"))
        self._pages = QStackedLayout()
        for first, *others in self._fields():
            page = QWidget()
            row_of(grow(first, 2), *(grow(each) for each in others), into=page)
            self._pages.addWidget(page)
        column_of(
            row_of(grow(self.what_it_is, 1), grow(self._pages, 3)), self.sentence, into=self, gap=4
        )
