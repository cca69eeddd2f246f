"""The ring around what has the keyboard: 2 pixels wide, 1 pixel outside (DESIGN.md 5).

A style sheet cannot draw outside its widget, so one ring lies over the window and follows the
focus. Lists and what else paints itself draw theirs with `paint_focus` of painting.py.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

WIDTH, GAP = 2, 1
REACH = WIDTH + GAP
_COMPOUND = ("QComboBox", "QAbstractSpinBox")
_FIELDS = (*_COMPOUND, "QLineEdit", "QPlainTextEdit", "QTextEdit")
_BUTTONS = ("QPushButton", "QToolButton", "QCheckBox", "QRadioButton")
"""By name: a class that is named to Python is loaded, and the first window has few of them."""
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.LayoutRequest,
}
_Color = Callable[[], QColor]


def paint_ring(painter: QPainter, box: QRectF, color: QColor, radius: float) -> None:
    """Draw the ring alone, its middle on the edge of `box`."""
    painter.setPen(QPen(color, WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)


class FocusRing(QObject):
    """Moves the ring to whatever the keyboard is at in this application."""

    def __init__(self, application: QApplication, color: _Color) -> None:
        super().__init__(application)
        self._color = color
        self._ring: _Ring | None = None
        application.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.leave()
        self._ring = None
        target = _target(new)
        if target is not None:
            self._ring = _Ring(target, self._color)


class _Ring(QWidget):
    """Lies over the window of `target` and keeps around it, also while it is scrolled.

    It never holds that window itself: the last one to let go of a window while being deleted
    inside it would delete it a second time.
    """

    def __init__(self, target: QWidget, color: _Color) -> None:
        window = target.window()
        super().__init__(window)
        self._color = color
        self._inside = [widget for widget in (target, *_ancestors(target)) if widget is not window]
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in (*self._inside, window):
            widget.installEventFilter(self)
        target.destroyed.connect(self.deleteLater)
        self._settle()

    def leave(self) -> None:
        """The keyboard has gone elsewhere."""
        for widget in filter(isValid, (*self._inside, self._window)):
            widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and isValid(self._target) and isValid(self._window):
            self._settle()
        return False

    @property
    def _window(self) -> QWidget:
        return self.window()

    @property
    def _target(self) -> QWidget:
        return self._inside[0] if self._inside else self._window

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self._around().translated(-self.pos()))
        paint_ring(painter, whole.adjusted(1, 1, -1, -1), self._color(), 8)

    def _settle(self) -> None:
        """Around the target, as much of it as its scroll areas show."""
        shown = self._around()
        for ancestor in _ancestors(self._target):
            scrolled = ancestor.parentWidget()
            if isinstance(scrolled, QAbstractScrollArea) and scrolled.viewport() is ancestor:
                shown = shown.intersected(_within(ancestor, self._window))
        self.setGeometry(shown)
        self.setVisible(self._target.isVisible() and not shown.isEmpty())
        self.raise_()
        self.update()

    def _around(self) -> QRect:
        box = _within(self._target, self._window)
        return box.adjusted(-REACH, -REACH, REACH, REACH)


def _within(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    while not widget.isWindow() and (parent := widget.parentWidget()) is not None:
        yield parent
        widget = parent


def _target(focused: QWidget | None) -> QWidget | None:
    """What the ring goes around: fields always, buttons only where the keyboard led to them."""
    if focused is None or focused.property("bare"):
        return None
    owner = focused.parentWidget()
    if owner is not None and _is_any(owner, _COMPOUND):
        return owner
    if _is_any(focused, _FIELDS):
        return focused
    clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
    return focused if _is_any(focused, _BUTTONS) and not clicked else None


def _is_any(widget: QWidget, names: tuple[str, ...]) -> bool:
    return any(map(widget.inherits, names))
