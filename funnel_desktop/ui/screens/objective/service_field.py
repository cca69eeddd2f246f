"""The service of an objective: one of the document's, or a new one named on the spot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout, QWidget

from funnel_desktop.document.services import NewService, Service
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.field import LineField
from funnel_desktop.ui.fields.new_service import NewServiceFields
from funnel_desktop.ui.looks.theme import SPACE_1
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, row_of

translate = QCoreApplication.translate

_NEW = "\x00new"


class ServiceField(QWidget):
    """A list that turns into a line for the new service's name while one is added; then it is
    asked, below, whom that service is for, its usual value and how long it takes."""

    entered = Signal()
    edited = Signal()
    left = Signal()

    def __init__(
        self,
        add: Callable[[str], str | None],
        describe: Callable[[str, NewService], object],
        parent: QWidget | None = None,
    ) -> None:
        """`add` makes a service of that name and returns its id, None where it was refused;
        `describe` gets its id, whom it is for, its usual value and its cycle."""
        super().__init__(parent)
        self._add, self._describe = add, describe
        self._known: set[str] = set()
        self._asked = ""
        self._chosen: str | None = None
        self.choice = ChoiceField(self)
        self.name = NewNameField(self)
        self.name.setPlaceholderText(translate("ServiceField", "Name of the new service"))
        self.question = ServiceQuestion(self)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.choice)
        self._pages.addWidget(self.name)
        column_of(self._pages, self.question, into=self, gap=6)
        self.question.answered.connect(self._answered)
        self.setFocusProxy(self.choice)
        self.choice.entered.connect(self.entered)
        self.choice.activated.connect(self._activated)
        self.name.left.connect(self._named)
        self.name.given_up.connect(self._give_up)

    def offer(self, services: Sequence[Service]) -> None:
        """The services there are."""
        none = (None, translate("ServiceField", "No service"))
        self._known = {service.id for service in services}
        known = ((service.id, service.name) for service in services)
        self.choice.offer((none, *known, (_NEW, translate("ServiceField", "Add service…"))))
        self.choice.show_value(self._chosen)

    def value(self) -> str | None:
        """The id of the service that is chosen."""
        return self._chosen

    def show_value(self, value: object) -> None:
        """Choose a service by its id."""
        self._chosen = None if value is None else str(value)
        self.choice.show_value(self._chosen)
        if self._chosen != self._asked:
            self.question.hide()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.choice.setAccessibleName(name)
        self.name.setAccessibleName(self.name.placeholderText())

    def _activated(self) -> None:
        key = self.choice.value()
        if key == _NEW:
            self.name.clear()
            self._pages.setCurrentWidget(self.name)
            self.name.setFocus()
            return
        self._choose(None if key is None else str(key))

    def _choose(self, service: str | None) -> None:
        self._chosen = service
        self.edited.emit()
        self.left.emit()

    def _named(self) -> None:
        if self._pages.currentWidget() is not self.name:
            return
        name = str(self.name.value())
        had_focus = self.name.hasFocus()
        self.name.blockSignals(True)  # it is left by being hidden, too
        self._pages.setCurrentWidget(self.choice)
        self.name.blockSignals(False)
        before = set(self._known)
        made = self._add(name) if name else None
        if had_focus:
            self.choice.setFocus()
        if made is None:
            self.choice.show_value(self._chosen)
            return
        self._asked = made
        self._choose(made)
        if made not in before:
            self.question.ask(name, take_keyboard=had_focus)

    def settle(self) -> bool:
        """Take what was answered about a new service so far; False where it means nothing."""
        return self.question.settle()

    def _answered(self, told: NewService | None) -> None:
        had_focus = self.question.isAncestorOf(self.focusWidget() or self)
        self.question.hide()
        if had_focus:
            self.choice.setFocus()
        if told is not None:
            self._describe(self._asked, told)
            self.left.emit()  # it may have brought its usual value

    def _give_up(self) -> None:
        self.name.clear()
        self._named()


class ServiceQuestion(QWidget):
    """Three answers and a button; Esc leaves it at what is usual: for individuals."""

    answered = Signal(object)
    """A NewService; None where nothing was said."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.fields = NewServiceFields()
        self.save = QPushButton(translate("ServiceField", "Save"))
        self.save.setProperty("small", True)
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self.settle)
        self.fields.given.connect(self.settle)
        margins = (0, SPACE_1, 0, 0)
        column_of(self.fields, row_of(self.save, STRETCH), into=self, gap=6, margins=margins)
        self.hide()

    def ask(self, service: str, *, take_keyboard: bool) -> None:
        """Ask about a service that was just named."""
        self.fields.clear()
        self.fields.ask(service)
        self.show()
        if take_keyboard:
            self.fields.audience.buttons()[0].setFocus()

    def settle(self) -> bool:
        """Take what stands there for the answer; False where it means nothing."""
        if self.isHidden():
            return True
        if not self.fields.is_understood():
            return False
        self.answered.emit(self.fields.answers())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.answered.emit(None)
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # else the window's own button would take it


class NewNameField(LineField):
    """A line that Esc gives up instead of closing the window."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
