"""The values of a trait that stand in one place: a chip each, and a line to add one."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from funnel_desktop.funnel.ideal_client import Trait, Value
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import scaled, theme
from funnel_desktop.ui.screens.ideal_client.trait_delegate import MARKS
from funnel_desktop.ui.screens.ideal_client.value_words import Place, chip_text, values_in
from funnel_desktop.ui.widgets.flow import Flow
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.widgets.scrolled import scrolled

translate = QCoreApplication.translate

LINE_WIDTH = 90
HEIGHT = 96
"""Three lines of chips at 100 %. More of them scroll: what stands around keeps its place."""


class ValuesField(QFrame):
    """A click on a chip, or Enter on it, changes it; Delete takes it away."""

    added = Signal(str)
    wanted = Signal(str, QWidget)
    """A value to be changed, and its chip."""
    removed = Signal(str)

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.setProperty("surface", "field")
        self.chips: list[ValueChip] = []
        self.line = QLineEdit()
        self.line.setProperty("bare", True)
        self.line.setPlaceholderText(translate("Profile", "Add…"))
        self.line.returnPressed.connect(self._add)
        inside = QWidget()
        self._flow = Flow(inside)
        self._flow.addWidget(self.line)
        self._area = scrolled(inside)
        column_of(self._area, into=self, margins=1)
        self.line.installEventFilter(self)
        self._area.verticalScrollBar().rangeChanged.connect(self._scroll_to_keyboard)
        theme().changed.connect(self._fit)
        self._fit()

    def name(self, name: str) -> None:
        """What the field is called for a screen reader."""
        self.setAccessibleName(name)
        self.line.setAccessibleName(name)

    def show_trait(self, trait: Trait) -> None:
        """Show those of a trait's values that stand here."""
        values = values_in(trait, self.place)
        if [chip.value for chip in self.chips] == values:
            return
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = [self._chip(value) for value in values]
        self._flow.removeWidget(self.line)
        for chip in self.chips:
            self._flow.addWidget(chip)
        self._flow.addWidget(self.line)
        for before, after in zip(self.chips, [*self.chips[1:], self.line], strict=False):
            QWidget.setTabOrder(before, after)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever the keyboard comes to is scrolled into sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched, 0, Flow.GAP)
        return False

    def chip_of(self, value: str) -> "ValueChip | None":
        """The chip of a value."""
        return next((chip for chip in self.chips if chip.value.id == value), None)

    def _chip(self, value: Value) -> "ValueChip":
        chip = ValueChip(value, self.place)
        chip.installEventFilter(self)
        chip.clicked.connect(lambda: self.wanted.emit(value.id, chip))
        chip.deleted.connect(lambda: self.removed.emit(value.id))
        return chip

    def _add(self) -> None:
        text = self.line.text().strip()
        if text:
            self.line.clear()
            self.added.emit(text)

    def _scroll_to_keyboard(self) -> None:
        """Once the chips have their places, of which there is another number now."""
        here = next((part for part in (self.line, *self.chips) if part.hasFocus()), None)
        if here is not None:
            self._area.ensureWidgetVisible(here, 0, Flow.GAP)

    def _fit(self) -> None:
        self.line.setFixedWidth(scaled(LINE_WIDTH))
        self.setFixedHeight(scaled(HEIGHT))


class ValueChip(QPushButton):
    """One value."""

    deleted = Signal()

    def __init__(self, value: Value, place: Place) -> None:
        super().__init__(chip_text(value).replace("&", "&&"))
        self.value = value
        self.setProperty("kind", "chip")
        self.setProperty("place", place.key)
        self.setProperty("small", True)
        self.setIcon(icon(MARKS[place], place.value))
        self.setAutoDefault(False)
        self.setAccessibleName(chip_text(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deleted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
