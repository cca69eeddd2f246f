"""What an empty list says: what will appear there, and one thing to do about it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QListView, QPushButton, QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.theme import RADIUS_CARD, SPACE_3, scaled, tokens
from funnel_desktop.ui.widgets.layouts import STRETCH, at_left, column_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_WILL_APPEAR = {
    Stage.UNIVERSE: QT_TRANSLATE_NOOP(
        "Board", "People and companies you have not qualified yet will wait here, best fit first."
    ),
    Stage.ABOVE: QT_TRANSLATE_NOOP(
        "Board", "Objectives that may fit will appear here. Drag a lead here, or add one."
    ),
    Stage.IN: QT_TRANSLATE_NOOP(
        "Board", "Objectives with a possible contract will appear here. Drag them here."
    ),
    Stage.BEST_FEW: QT_TRANSLATE_NOOP(
        "Board", "Objectives that are nearly agreed will appear here. Drag them here."
    ),
}
_ADDS = {
    Stage.UNIVERSE: QT_TRANSLATE_NOOP("Board", "New lead"),
    Stage.ABOVE: QT_TRANSLATE_NOOP("Board", "New objective"),
    Stage.IN: QT_TRANSLATE_NOOP("Board", "New objective"),
    Stage.BEST_FEW: QT_TRANSLATE_NOOP("Board", "New objective"),
}
GHOSTS = 2


class Notice(QObject):
    """The notice of one list; it is built when the list is empty for the first time."""

    add_requested = Signal()
    show_all_requested = Signal()

    def __init__(self, stage: Stage, covered: QListView) -> None:
        super().__init__(covered)
        self._stage, self._covered = stage, covered
        self._shown: EmptyNotice | None = None
        self._empty = self._waiting = False

    def show_for(self, *, empty: bool, filtered: bool, ghosts: bool) -> None:
        """Say why a list is empty; `ghosts` where a whole new document is, and cards are drawn
        as they will stand."""
        if empty and self._shown is None:
            self._shown = EmptyNotice(self._stage, self._covered)
            self._shown.add_requested.connect(self.add_requested)
            self._shown.show_all_requested.connect(self.show_all_requested)
        if self._shown is not None:
            self._shown.show_for(filtered=filtered, ghosts=ghosts)
        self._empty = empty
        self._settle()

    def give_way(self, waiting: bool) -> None:
        """Stand aside while a card waits in the empty list at its gate."""
        self._waiting = waiting
        self._settle()

    def _settle(self) -> None:
        if self._shown is not None:
            self._shown.setVisible(self._empty and not self._waiting)


class EmptyNotice(QWidget):
    """Lies over an empty list and takes no drops, so that they fall into the list."""

    add_requested = Signal()
    show_all_requested = Signal()

    def __init__(self, stage: Stage, covered: QListView) -> None:
        super().__init__(covered.viewport())
        self._stage, self._covered = stage, covered.viewport()
        self._filtered = self._ghosts = False
        self._words = TextLabel("small", "ink3", wraps=True)
        self._button = QPushButton()
        self._button.setProperty("small", True)
        self._button.clicked.connect(self._clicked)
        column_of(self._words, at_left(self._button), STRETCH, into=self, margins=SPACE_3)
        covered.viewport().installEventFilter(self)
        self.hide()

    def show_for(self, *, filtered: bool, ghosts: bool) -> None:
        """See `Notice.show_for`."""
        self._filtered, self._ghosts = filtered, ghosts
        words = translate("Board", "No matching cards.") if filtered else self._will_appear()
        self._words.setText(words)
        self._button.setText(
            translate("Board", "Show all cards")
            if filtered
            else translate("Board", _ADDS[self._stage])
        )
        for widget in (self._words, self._button):
            widget.setVisible(not ghosts)
        self.setGeometry(self._covered.rect())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._ghosts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height, gap = scaled(88), scaled(7)
        for ghost in range(GHOSTS):
            painter.setOpacity(1 - 0.3 * ghost)
            painter.setPen(QPen(tokens().edge, 1, Qt.PenStyle.DashLine))
            outline = QRectF(9.5, 6.5 + ghost * (height + gap), self.width() - 19, height)
            painter.drawRoundedRect(outline, RADIUS_CARD, RADIUS_CARD)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        return False

    def _will_appear(self) -> str:
        return translate("Board", _WILL_APPEAR[self._stage])

    def _clicked(self) -> None:
        if self._filtered:
            self.show_all_requested.emit()
        else:
            self.add_requested.emit()
