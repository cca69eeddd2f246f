"""Paints a row of *Do next* from tokens and font metrics."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from funnel_desktop.funnel.stages import WORK_OF, Stage, WorkType
from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.painting import paint_focus, paint_pill
from funnel_desktop.ui.looks.text_line import width_of, write
from funnel_desktop.ui.looks.theme import font, scaled, tokens
from funnel_desktop.ui.screens.do_next.entries import Entry, Kind, When, minutes_text
from funnel_desktop.ui.screens.do_next.entry_model import EntryModel, Index
from funnel_desktop.wording.names import order_badge

STAGE_OF = {WORK_OF[stage]: stage for stage in (Stage.ABOVE, Stage.IN, Stage.BEST_FEW)}
TWO_LINES = (Kind.WORK, Kind.CHOOSE, Kind.DRY, Kind.DONE)
MARGIN = 12


def lines(role: str) -> int:
    """The height of a line of a role."""
    return QFontMetrics(font(role)).height()


class EntryPainter(QStyledItemDelegate):
    """Headings with their order badge, work with its check box, client and day."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = _entry(index)
        body, caption = lines("body_medium"), lines("caption")
        if entry.kind is Kind.HEADING:
            return QSize(0, body + scaled(22))
        if entry.kind in TWO_LINES:
            return QSize(0, body + caption + scaled(8))
        if entry.kind is Kind.EMPTY:
            width = option.rect.width() - 2 * MARGIN
            bounds = QFontMetrics(font("small")).boundingRect(
                QRect(0, 0, max(width, 120), 1000), Qt.TextFlag.TextWordWrap, entry.text
            )
            return QSize(0, bounds.height() + scaled(10))
        return QSize(0, max(body + scaled(8), scaled(24)))

    def check_rect(self, row: QRect) -> QRect:
        """Where a click ticks; 24 px or more, though the box is drawn smaller."""
        side = max(scaled(16), 16) + 2 * MARGIN
        return QRect(row.left(), row.top(), side, row.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = _entry(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.kind is not Kind.HEADING:
            self._ground(painter, option)
        row = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        if entry.kind is Kind.HEADING:
            self._heading(painter, row, entry, first=index.row() == 0)
        elif entry.kind in TWO_LINES:
            self._work(painter, row, entry)
        else:
            self._line(painter, row, entry)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state = option.state
        box = QRectF(option.rect).adjusted(5, 1, -5, -1)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens().hover)
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, box)

    def _heading(self, painter: QPainter, row: QRect, entry: Entry, first: bool) -> None:
        if not first:
            painter.setPen(QPen(tokens().line, 1))
            painter.drawLine(row.left(), row.top() + 4, row.right(), row.top() + 4)
        line = row.adjusted(0, scaled(12), 0, 0)
        after = _badge(painter, line, entry.work)
        hours = _day(painter, line, entry)
        words = line.adjusted(after, 0, -hours - 6, 0)
        write(painter, words, entry.text, "body_strong", "ink")

    def _work(self, painter: QPainter, row: QRect, entry: Entry) -> None:
        side = max(scaled(14), 14)
        body, caption = lines("body_medium"), lines("caption")
        top = row.top() + scaled(3)
        _box(painter, QRectF(row.left(), top + (body - side) / 2, side, side), entry)
        day_width = _day(painter, QRect(row.left(), top, row.width(), body), entry)
        left = row.left() + side + scaled(10)
        width = row.right() - left - day_width - 8
        is_done = entry.kind is Kind.DONE
        ink = "ink3" if is_done else "ink"
        line = QRect(left, top, width, body)
        shown = write(painter, line, entry.text, "body_medium", ink)
        if is_done:
            right = left + width_of(shown, "body_medium")
            painter.drawLine(left, line.center().y(), right, line.center().y())
        minutes = minutes_text(entry)
        below = QRect(left, top + body, row.right() - left, caption)
        if minutes:
            painter.setPen(tokens().ink3)
            painter.setFont(font("caption"))
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, minutes)
            below.setRight(below.right() - width_of(minutes, "caption") - 8)
        write(painter, below, entry.detail, "caption", "ink3")

    def _line(self, painter: QPainter, row: QRect, entry: Entry) -> None:
        if entry.kind is Kind.EMPTY:
            painter.setFont(font("small"))
            painter.setPen(tokens().ink3)
            painter.drawText(
                row, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, entry.text
            )
            return
        side = max(scaled(14), 14)
        painter.drawPixmap(
            QPointF(row.left(), row.center().y() - side / 2), pixmap("down", "accent", side)
        )
        right = row.adjusted(side + scaled(10), 0, 0, 0)
        write(painter, right, entry.text, "small_medium", "accent")


def _entry(index: Index) -> Entry:
    model = index.model()
    assert isinstance(model, EntryModel)
    return model.rows[index.row()]


def _badge(painter: QPainter, line: QRect, work: WorkType) -> int:
    """Draw `1st`, `2nd` or `3rd` in the colour of its stage; returns the room it takes."""
    text, color = order_badge(work), tokens().stage(STAGE_OF[work])
    metrics = QFontMetrics(font("caption_strong"))
    width, height = metrics.horizontalAdvance(text) + 14, metrics.height() + 3
    box = QRectF(line.left() + 0.5, line.center().y() - height / 2, width, height)
    paint_pill(painter, box, tokens().card, QPen(color, 1))
    painter.setFont(font("caption_strong"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return width + 8


def _day(painter: QPainter, line: QRect, entry: Entry) -> int:
    color: QColor = {
        When.LATE: tokens().attention,
        When.TODAY: tokens().accent,
        When.LATER: tokens().ink2,
    }[entry.when]
    role = "caption_medium" if entry.when is When.LATER else "caption_strong"
    painter.setFont(font(role))
    painter.setPen(color)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.day)
    return QFontMetrics(font(role)).horizontalAdvance(entry.day)


def _box(painter: QPainter, box: QRectF, entry: Entry) -> None:
    """A box to tick, a ticked one, or what is done instead of ticking."""
    drawing = _instead_of_a_box(entry)
    if drawing:
        ink = "attention" if entry.kind is Kind.DRY else "accent"
        painter.drawPixmap(box.topLeft(), pixmap(drawing, ink, round(box.width())))
        return
    is_done = entry.kind is Kind.DONE
    painter.setPen(QPen(tokens().accent if is_done else tokens().edge, 1.2))
    painter.setBrush(tokens().accent if is_done else tokens().card)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if is_done:
        side = round(box.width()) - 4
        painter.drawPixmap(box.topLeft() + QPointF(2, 2), pixmap("check", "on_accent", side))


def _instead_of_a_box(entry: Entry) -> str:
    if entry.kind in (Kind.CHOOSE, Kind.DRY):
        return "universe" if entry.kind is Kind.CHOOSE else "warning"
    is_bare = entry.card is not None and entry.card.next_action is None
    return "plus" if is_bare else ""
