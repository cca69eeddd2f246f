"""What just happened, with *Undo*; bottom centre, one at a time (DESIGN.md 4.5)."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from funnel_desktop.ui.icons import icon
from funnel_desktop.ui.theme import font, scaled, theme, tokens

translate = QCoreApplication.translate

SECONDS = 8
ABOVE_BOTTOM = 16


class Toast(QFrame):
    """Stays while it is hovered or focused, and until closed while a screen reader listens."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._action: int | None = None
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self._end)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(False)
        self.undo = QPushButton()
        self.undo.setProperty("kind", "toast")
        self.undo.setProperty("compact", True)
        self.dismiss = QToolButton()
        self.dismiss.setProperty("kind", "toast")
        self._lay_out()
        self.undo.clicked.connect(self._take_back)
        self.dismiss.clicked.connect(self.hide)
        parent.installEventFilter(self)
        theme().changed.connect(self._dress)
        self._dress()
        self.hide()

    def say(self, sentence: str, action: int | None) -> None:
        """Show a sentence; where it is about a step of the document, with *Undo*."""
        self._show(sentence, action, assertive=False)

    def say_failure(self, sentence: str) -> None:
        """Show why something was refused."""
        self._show(sentence, None, assertive=True)

    def forget(self, newest: int | None) -> None:
        """A newer change removes the toast of an older one."""
        if self._action is not None and newest != self._action:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return False

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._timer.start()

    def _show(self, sentence: str, action: int | None, assertive: bool) -> None:
        self._action = action
        self._text.setText(sentence)
        self.undo.setVisible(action is not None)
        self._settle()
        self.show()
        self.raise_()
        self._timer.start()
        spoken = QAccessibleAnnouncementEvent(self, sentence)
        if assertive:
            spoken.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(spoken)

    def _end(self) -> None:
        busy = self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self.window())
        if busy or QAccessible.isActive():
            return
        self.hide()

    def _take_back(self) -> None:
        self.hide()
        self.undo_wanted.emit()

    def _settle(self) -> None:
        room = self.parentWidget().rect()
        widest = room.width() - 2 * ABOVE_BOTTOM
        self._text.setWordWrap(False)
        if self.sizeHint().width() > widest:
            self._text.setWordWrap(True)
        self.setFixedWidth(min(self.sizeHint().width(), widest))
        self.adjustSize()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - ABOVE_BOTTOM)

    def _dress(self) -> None:
        """Ink and card change places, so that it stands out in both schemes."""
        ground, ink, edge = tokens().ink.name(), tokens().card.name(), tokens().ink3.name()
        if tokens().dark:
            ground, ink = tokens().track.name(), tokens().ink.name()
        self.setStyleSheet(
            f"Toast {{ background: {ground}; border-radius: 8px; }}"
            f"QLabel {{ color: {ink}; }}"
            f"QPushButton {{ background: transparent; color: {ink}; border: 1px solid {edge}; }}"
            f"QPushButton:focus, QToolButton:focus {{ border: 2px solid {ink}; }}"
            "QToolButton { background: transparent; border: none; padding: 0; }"
        )
        light = "ink" if tokens().dark else "card"
        self._text.setFont(font("body_medium"))
        self.undo.setText(translate("Toast", "Undo"))
        self.undo.setIcon(icon("undo", light))
        self.dismiss.setIcon(icon("close", light))
        self.dismiss.setAccessibleName(translate("Toast", "Close"))
        self.dismiss.setToolTip(translate("Toast", "Close"))
        self.dismiss.setIconSize(QSize(scaled(14), scaled(14)))
        self.dismiss.setMinimumSize(scaled(24), scaled(24))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self.undo)
        row.addWidget(self.dismiss)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)
