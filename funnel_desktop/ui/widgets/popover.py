"""A small question over the board: a child of it, not a window of its own (DESIGN.md 4.3)."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, SPACE_4, scaled
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel

WIDTH = 320


class Popover(QFrame):
    """Holds a question and its buttons; Esc puts back, wherever in the window the keyboard is.

    One is open in a window at a time: a new one takes the place of the one before.
    """

    width_at_most = WIDTH
    """At 100 % text, in pixels."""

    put_back = Signal()
    """Closed without an answer."""
    closed = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self.anchor = parent, parent.rect()
        self._first: QWidget = self
        self._window = parent.window()
        for other in self._window.findChildren(Popover):
            if other is not self and other.isVisible():
                other.close()
        self._was_at = self._window.focusWidget()
        self.setProperty("surface", "popover")
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = TextLabel("section", text=title, wraps=True)
        self.words = column_of(self.heading, gap=2)
        self.head = row_of(grow(self.words), gap=SPACE_3)
        self.body = column_of()
        self.buttons = row_of()
        column_of(self.head, self.body, self.buttons, into=self, gap=SPACE_3, margins=SPACE_4)
        self._cast_a_shadow()
        parent.installEventFilter(self)
        self._window.installEventFilter(self)

    def add_button(self, text: str, kind: str = "") -> QPushButton:
        """Add a button to the right of those before; `kind` as in ui/looks/stylesheet.py."""
        button = QPushButton(text)
        button.setProperty("kind", kind)
        self.buttons.addWidget(button)
        return button

    def open_beside(self, anchor: QRect, first: QWidget) -> None:
        """Open near `anchor` (in the parent) and begin with `first`."""
        self.anchor, self._first = anchor, first
        self.fit()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def take_keyboard(self) -> None:
        """Give the focus to what the popover began with: a click beside it had taken it away."""
        self._first.setFocus(Qt.FocusReason.PopupFocusReason)

    def take_width(self) -> None:
        """Be as wide as the text's size and the room allow."""
        self.setFixedWidth(min(scaled(self.width_at_most), self._room.width() - 2 * SPACE_3))

    def fit(self) -> None:
        """Take the size that is needed, and its place."""
        self.take_width()
        self.adjustSize()
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            # `adjustSize` asks for the height at the width it would like, not at the one it has.
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        self.move(self.place(self._room.rect()))

    def place(self, room: QRect) -> QPoint:
        """Return its place in the parent: beside the anchor, and wholly inside `room`."""
        gap = SPACE_2
        left = self.anchor.right() + gap
        if left + self.width() > room.right() - gap:
            left = self.anchor.left() - gap - self.width()
        top = min(self.anchor.top(), room.bottom() - gap - self.height())
        left = min(max(left, gap), room.right() - gap - self.width())
        return QPoint(left, max(gap, top))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._put_back()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._give_back()
        self.closed.emit()
        super().closeEvent(event)

    def _put_back(self) -> None:
        self.put_back.emit()
        self.close()

    def _give_back(self) -> None:
        """Give the focus back to where it was, unless it has moved on."""
        here = self._room.window().focusWidget()
        is_ours = here is None or self.isAncestorOf(here)
        if is_ours and self._was_at is not None and isValid(self._was_at):
            self._was_at.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Take Esc, also where the window has a shortcut on it."""
        if is_escape(event, QEvent.Type.ShortcutOverride):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Let Tab go round inside."""
        inside = [child for child in self.findChildren(QWidget) if _takes_focus(child)]
        here = self.focusWidget()
        if not inside or here not in inside:
            return super().focusNextPrevChild(following)
        at = (inside.index(here) + (1 if following else -1)) % len(inside)
        inside[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._room:
            self.fit()
        if watched is self._window and is_escape(event) and self.isVisible():
            self._put_back()
            return True
        return False

    def _cast_a_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 80))
        self.setGraphicsEffect(shadow)


def _takes_focus(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isVisible() and widget.isEnabled()


def give_keyboard_to_question(window: QWidget) -> None:
    """Give the focus to the popover that is open in a window, where there is one."""
    for popover in window.findChildren(Popover):
        if popover.isVisible():
            popover.take_keyboard()


def is_escape(event: QEvent, kind: QEvent.Type = QEvent.Type.KeyPress) -> bool:
    """Return whether Esc was pressed."""
    if event.type() != kind or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_Escape


def keeps_escape(widget: QWidget) -> bool:
    """Whether a widget stands in a part whose property `keeps_escape` says that Esc is for it."""
    part: QWidget | None = widget
    while part is not None and not part.property("keeps_escape"):
        part = part.parentWidget()
    return part is not None
