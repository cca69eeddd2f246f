"""Where cards are dropped that leave the board: won, lost, parked. Seen only while dragging."""

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.ui.looks.theme import RADIUS_PANEL, SPACE_3, SPACE_4, scaled, tokens
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.pill import Pill
from funnel_desktop.ui.widgets.text_label import ElidedLabel
from funnel_desktop.ui.work.drag_load import ids_in
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.names import outcome_name

translate = QCoreApplication.translate

HEIGHT = 64
FAR_ENOUGH = 24
"""A zone that opened below the pointer counts once the pointer has gone this far, in pixels."""

SHORTCUTS = {Outcome.WON: "Ctrl+Enter", Outcome.LOST: "Ctrl+Del", Outcome.PARKED: "Ctrl+Shift+P"}
_ICONS = {Outcome.WON: "won", Outcome.LOST: "lost", Outcome.PARKED: "parked"}
_TOKENS = {Outcome.WON: "positive", Outcome.LOST: "attention", Outcome.PARKED: "edge"}
_SOFT = {Outcome.WON: "positive_soft", Outcome.LOST: "attention_soft", Outcome.PARKED: "hover"}
_CONSEQUENCES = {
    Outcome.WON: QT_TRANSLATE_NOOP("Board", "Saves value and cycle"),
    Outcome.LOST: QT_TRANSLATE_NOOP("Board", "Asks for the reason once"),
    Outcome.PARKED: QT_TRANSLATE_NOOP("Board", "Comes back on a date"),
}


class OutcomeZone(QWidget):
    """One outcome: icon, word, what it does, and the shortcut that does the same."""

    dropped = Signal(list)

    def __init__(self, outcome: Outcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome = outcome
        self._held = False
        self._picked_at: QPoint | None = None
        self.setAcceptDrops(True)
        self.setAccessibleName(outcome_name(outcome))
        words = column_of(STRETCH, gap=0)
        for role, ink, text in (
            ("body_strong", "ink", outcome_name(outcome)),
            ("small", "ink2", translate("Board", _CONSEQUENCES[outcome])),
        ):
            line = ElidedLabel(role, ink, text)
            line.all_or_nothing = role == "small"
            words.addWidget(line)
        words.addStretch(1)
        keys = Pill("caption", "ink2", "hover", "line")
        keys.setText(
            QKeySequence(SHORTCUTS[outcome]).toString(QKeySequence.SequenceFormat.NativeText)
        )
        drawing = IconLabel(_ICONS[outcome], _TOKENS[outcome], 22)
        row_of(drawing, grow(words), keys, into=self, gap=SPACE_3, margins=(SPACE_4, 0))

    def sizeHint(self) -> QSize:
        return QSize(0, max(HEIGHT, scaled(HEIGHT - 12)))

    def open(self) -> None:
        """A drag has begun."""
        self._held, self._picked_at = False, QCursor.pos()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self._held else 1
        style = Qt.PenStyle.SolidLine if self._held else Qt.PenStyle.DashLine
        painter.setPen(QPen(tokens().color(_TOKENS[self.outcome]), width, style))
        painter.setBrush(tokens().color(_SOFT[self.outcome]) if self._held else tokens().card)
        edge = width / 2
        outline = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(outline, RADIUS_PANEL, RADIUS_PANEL)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take what is held, unless the zone only came up under a hand that has not moved yet."""
        self._hold(self._counts(event))
        if self._held:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hold(False)

    def dropEvent(self, event: QDropEvent) -> None:
        counts = self._counts(event)
        self._hold(False)
        if not counts:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.dropped.emit(ids_in(event.mimeData()))

    def _counts(self, event: QDropEvent) -> bool:
        if not ids_in(event.mimeData()):
            return False
        here = self.mapToGlobal(event.position().toPoint())
        start = self._picked_at
        return start is None or (here - start).manhattanLength() >= FAR_ENOUGH

    def _hold(self, held: bool) -> None:
        if held != self._held:
            self._held = held
            self.update()


class OutcomeZones(QWidget):
    """The row of zones below the columns."""

    dropped = Signal(object, list)
    """An outcome, and the ids that were dropped on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zones = {outcome: OutcomeZone(outcome) for outcome in Outcome}
        layout = row_of(into=self, gap=SPACE_3)
        for outcome, zone in self.zones.items():
            zone.dropped.connect(lambda ids, outcome=outcome: self.dropped.emit(outcome, ids))
            layout.addWidget(zone, 1)
        self.hide()

    def open(self) -> None:
        """Come up, because something is being dragged."""
        for zone in self.zones.values():
            zone.open()
        self.show()
