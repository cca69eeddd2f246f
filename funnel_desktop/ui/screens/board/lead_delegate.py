"""Paints the leads of the Universe: a name and a line about it."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from funnel_desktop.funnel.card import Card
from funnel_desktop.language.formats import counted, formats, in_a_row
from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.text_line import CENTER, RIGHT, draw_line
from funnel_desktop.ui.looks.theme import RADIUS_BUTTON, TARGET, font, scaled, tokens
from funnel_desktop.ui.screens.board.card_lines import fit_ink
from funnel_desktop.ui.screens.board.row_delegate import RowDelegate, RowState, card_at
from funnel_desktop.ui.screens.board.stage_model import Index
from funnel_desktop.wording.facts import picked_up_hint, was_here

translate = QCoreApplication.translate

ASIDE, BETWEEN = 8, 5
FIT_WIDTH, FIT_BAR, BAR_HEIGHT, MOST = 46, 34, 3, 5.0
_DASHES = Qt.PenStyle.DashLine


def lead_detail(card: Card) -> str:
    """`Clinic · 14 people`, or what else is known about a lead."""
    size = card.client_size
    people = counted(lambda n: translate("Board", "%n people", "", n), size) if size else ""
    about = in_a_row((card.client_sector, people))
    return about or card.wish or card.service_name or card.source


class LeadDelegate(RowDelegate):
    """Two lines for each lead."""

    all_alike = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        name, detail = self._heights()
        return QSize(0, name + detail + 2 * BETWEEN + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card, row = card_at(index), index.row()
        if card is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row in self.slots:
            self._paint_slot(painter, self.card_rect(option.rect), card)
        else:
            lifted, state = row in self.lifted, self.state(index)
            hovered, _, _ = state
            self._paint_ground(painter, self.card_rect(option.rect), state, lifted)
            self._paint_words(painter, option.rect, card, lifted)
            if hovered and not self.slots:
                self._paint_button(painter, option.rect)
        painter.restore()

    def card_rect(self, row: QRect) -> QRect:
        return row.adjusted(4, 1, -4, -1)

    def button_rect(self, row: QRect) -> QRect:
        side = max(TARGET, scaled(20))
        middle = row.center()
        return QRect(row.right() - ASIDE - side, middle.y() - side // 2, side, side)

    def wish_rect(self, row: QRect) -> QRect:
        name, detail = self._heights()
        inner = self._inner(row)
        return QRect(inner.left(), inner.top() + name, inner.width(), detail)

    def picture(self, widget: QWidget, card: Card, size: QSize) -> QPixmap:
        ratio = widget.devicePixelRatioF()
        drawn = QPixmap(size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRect(QPoint(0, 0), size)
        _outline(painter, row, QPen(tokens().accent, 1), tokens().card)
        self._paint_words(painter, row.adjusted(-2, -1, 2, 1), card, False)
        painter.end()
        return drawn

    def lines(self, card: Card, row: QRect) -> list[tuple[str, QFont, int]]:
        room = self._inner(row).width() - (0 if card.fit is None else scaled(FIT_WIDTH))
        return [
            (card.client_name, font("body_medium"), room),
            (lead_detail(card), font("caption"), room),
        ]

    def _paint_words(self, painter: QPainter, row: QRect, card: Card, lifted: bool) -> None:
        name, _ = self._heights()
        words = self.words
        inner = self._inner(row)
        if card.fit is not None:
            self._paint_fit(painter, inner, card.fit, card.excluded)
            inner = inner.adjusted(0, 0, -scaled(FIT_WIDTH), 0)
        detail = picked_up_hint() if lifted else lead_detail(card)
        first = QRect(inner.left(), inner.top(), inner.width(), name) if detail else inner
        draw_line(painter, first, card.client_name, font("body_medium"), tokens().ink, words=words)
        below = self.wish_rect(row).intersected(inner)
        draw_line(painter, below, detail, font("caption"), tokens().ink2, words=words)

    def _paint_fit(self, painter: QPainter, inner: QRect, fit: float, excluded: str) -> None:
        """`+4.1` over a bar that is full at +5 (DESIGN.md 3, *Universe*)."""
        ink, width = tokens().color(fit_ink(fit, excluded)), scaled(FIT_BAR)
        box = QRect(
            inner.right() - scaled(FIT_WIDTH), inner.top(), scaled(FIT_WIDTH), inner.height()
        )
        name, _ = self._heights()
        text = QRect(box.left(), box.top(), box.width(), name)
        draw_line(painter, text, formats().fit(fit), font("small_strong"), ink, flags=RIGHT)
        groove = QRectF(box.right() + 1 - width, text.bottom() + scaled(3), width, BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        filled = QRectF(groove)
        filled.setWidth(max(BAR_HEIGHT, width * min(max(fit, 0.0), MOST) / MOST))
        for part, color in ((groove, tokens().track), (filled, ink)):
            painter.setBrush(color)
            painter.drawRoundedRect(part, BAR_HEIGHT / 2, BAR_HEIGHT / 2)

    def _paint_ground(self, painter: QPainter, rect: QRect, state: RowState, lifted: bool) -> None:
        now = tokens()
        hovered, selected, focused = state
        if lifted:
            _outline(painter, rect, QPen(now.accent, 2, _DASHES), now.card)
        elif selected:
            _outline(painter, rect, QPen(now.accent, 2), now.accent_soft)
        elif hovered:
            _outline(painter, rect, QPen(now.edge, 1), now.hover)
        if focused and not lifted:
            paint_focus(painter, rect.adjusted(0, 1, 0, -1), RADIUS_BUTTON + 2, inset=-2)

    def _paint_slot(self, painter: QPainter, rect: QRect, card: Card) -> None:
        _outline(painter, rect, QPen(tokens().edge, 1, _DASHES), None)
        words = was_here(card.client_name)
        draw_line(painter, rect, words, font("caption"), tokens().ink3, flags=CENTER)

    def _paint_button(self, painter: QPainter, row: QRect) -> None:
        rect = self.button_rect(row)
        _outline(painter, rect, QPen(tokens().edge, 1), tokens().card)
        side = scaled(14)
        corner = rect.center() - QPoint((side - 1) // 2, (side - 1) // 2)
        device = painter.device()
        ratio = device.devicePixelRatio() if device else 1.0
        painter.drawPixmap(corner, pixmap("more", "ink", side, ratio))

    def _inner(self, row: QRect) -> QRect:
        return row.adjusted(ASIDE + 4, BETWEEN + 1, -ASIDE - 4, -BETWEEN - 1)

    def _heights(self) -> tuple[int, int]:
        name, detail = QFontMetrics(font("body_medium")), QFontMetrics(font("caption"))
        return name.height(), detail.height()


def _outline(painter: QPainter, rect: QRect, pen: QPen, fill: QColor | None) -> None:
    """A rounded box whose line lies inside `rect`."""
    painter.setPen(pen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    half = pen.widthF() / 2
    box = QRectF(rect).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(box, RADIUS_BUTTON, RADIUS_BUTTON)
