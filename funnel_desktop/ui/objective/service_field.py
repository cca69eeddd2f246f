"""The service of an objective: one of the document's, or a new one named on the spot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from funnel_desktop.document.services import Service
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.field import LineField

translate = QCoreApplication.translate

_NEW = "\x00new"


class ServiceField(QWidget):
    """A list that turns into a line for the new service's name while one is added."""

    entered = Signal()
    edited = Signal()
    left = Signal()

    def __init__(self, add: Callable[[str], str | None], parent: QWidget | None = None) -> None:
        """`add` makes a service of that name and returns its id, None where it was refused."""
        super().__init__(parent)
        self._add = add
        self._chosen: str | None = None
        self.choice = ChoiceField(self)
        self.name = NewNameField(self)
        self.name.setPlaceholderText(translate("ServiceField", "Name of the new service"))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.choice)
        self._pages.addWidget(self.name)
        self.setFocusProxy(self.choice)
        self.choice.entered.connect(self.entered)
        self.choice.activated.connect(self._activated)
        self.name.left.connect(self._named)
        self.name.given_up.connect(self._give_up)

    def offer(self, services: Sequence[Service]) -> None:
        """The services there are."""
        none = (None, translate("ServiceField", "No service"))
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
        self._pages.setCurrentWidget(self.choice)
        made = self._add(name) if name else None
        if had_focus:
            self.choice.setFocus()
        if made is None:
            self.choice.show_value(self._chosen)
        else:
            self._choose(made)

    def _give_up(self) -> None:
        self.name.clear()
        self._named()


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
