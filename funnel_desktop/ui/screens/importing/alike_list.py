"""The look-alikes, each with its answer: ten thousand cost nothing, all by keys or pointer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.exchange.contacts.alike import AlikeAnswer
from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.text_line import write_above
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_2, font, scaled, tokens
from funnel_desktop.ui.screens.importing.alike_lines import ANSWERS, AlikeLine, answer_words
from funnel_desktop.ui.widgets.painted_list import ListRoom, PaintedList
from funnel_desktop.ui.widgets.row_kind import Ground, RowKind

ROWS_IN_SIGHT = 7


class AlikeRows(RowKind[AlikeLine]):
    """Who, why and what stays on the left; on the right the answer, as a field is drawn."""

    ground = Ground(radius=0, shows_chosen=True, is_ruled=True)

    def spoken(self, row: AlikeLine) -> str:
        return f"{row.name}, {row.why}, {answer_words(row.answer)}"

    def described(self, row: AlikeLine) -> str:
        return row.kept

    def height(self, row: AlikeLine, width: int) -> int:
        heights = [QFontMetrics(font(role)).height() for role in ("body_strong", "small", "small")]
        return sum(heights) + 2 * SPACE_2

    def paint(self, painter: QPainter, box: QRect, row: AlikeLine, *, is_chosen: bool) -> None:
        room = box.adjusted(SPACE_2, SPACE_2, -_answer_width() - 2 * SPACE_2, 0)
        for role, ink, text in (
            ("body_strong", "ink", row.name),
            ("small", "ink2" if is_chosen else "ink3", row.why),
            ("small", "ink2" if is_chosen else "ink3", row.kept),
        ):
            room = write_above(painter, room, text, role, ink)
        _draw_answer(painter, answer_box(box), row.answer)


class AlikeList(PaintedList):
    """Left and Right go through the answers, Enter or Space offers them in a menu."""

    answered = Signal(int, object)
    """A row, and the Answer that was chosen."""
    room = ListRoom(ROWS_IN_SIGHT, 320, 200)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(AlikeRows(), name, parent)
        self.offered: Sequence[AlikeAnswer] = tuple(AlikeAnswer)
        self.on_keys(partial(self._go_through, step=-1), Qt.Key.Key_Left)
        self.on_keys(partial(self._go_through, step=1), Qt.Key.Key_Right)
        offering = Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space
        self.on_keys(lambda _: self._offer(self.current_place()), *offering)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if index.isValid() and answer_box(self.visualRect(index)).contains(spot):
            self._offer(index.row())

    def _offer(self, place: int) -> None:
        """Open the menu of a row's answers."""
        index = self.rows.index(place)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.row_at(index).answer
        for answer in self.offered:
            entry = menu.addAction(answer_words(answer))
            entry.setCheckable(True)
            entry.setChecked(answer is chosen)
            entry.triggered.connect(lambda _=False, a=answer: self.answered.emit(place, a))
            if answer is chosen or menu.activeAction() is None:
                menu.setActiveAction(entry)
        corner = answer_box(self.visualRect(index)).bottomLeft()
        menu.popup(self.viewport().mapToGlobal(corner + QPoint(0, SPACE_1)))

    def _go_through(self, line: AlikeLine, step: int) -> None:
        if line.answer is None:
            place = 0 if step > 0 else len(self.offered) - 1
        else:
            wanted = self.offered.index(line.answer) + step
            place = max(0, min(len(self.offered) - 1, wanted))
        self.answered.emit(self.current_place(), self.offered[place])


def _draw_answer(painter: QPainter, box: QRect, answer: AlikeAnswer | None) -> None:
    look = tokens()
    painter.setPen(QPen(look.edge if answer else look.attention, 1))
    painter.setBrush(look.card)
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(look.ink if answer else look.attention)
    painter.setFont(font("body"))
    side = scaled(12)
    words = box.adjusted(scaled(9), 0, -side - scaled(12), 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, answer_words(answer))
    spot = QPoint(box.right() - side - scaled(7), box.center().y() - side // 2)
    painter.drawPixmap(spot, pixmap("down", "ink2", side))


def answer_box(rect: QRect) -> QRect:
    """Where a row's answer is drawn."""
    height = scaled(28)
    top = rect.top() + (rect.height() - height) // 2
    return QRect(rect.right() - _answer_width() - SPACE_2, top, _answer_width(), height)


def _answer_width() -> int:
    metrics = QFontMetrics(font("body"))
    words = (metrics.horizontalAdvance(answer_words(answer)) for answer in ANSWERS)
    return max(words) + scaled(42)
