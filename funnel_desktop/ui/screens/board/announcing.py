"""What a screen reader says by itself, without the focus moving (DESIGN.md 8)."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Announcer(QObject):
    """Hands sentences to the screen reader, and tells whoever else listens."""

    announced = Signal(str, bool)

    def say(self, widget: QWidget, sentence: str, *, at_once: bool = False) -> None:
        """Say `sentence` when there is a pause, or `at_once` while something is being carried."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        politeness = QAccessible.AnnouncementPoliteness
        event = QAccessibleAnnouncementEvent(widget, sentence)
        event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
        QAccessible.updateAccessibility(event)
        self.announced.emit(sentence, at_once)
