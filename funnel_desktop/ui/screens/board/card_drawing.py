"""Draws one card: its frame by state, and its four or five lines (DESIGN.md 3 and 6)."""

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from funnel_desktop.funnel.card import Card, Marks
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.painting import fill, paint_focus
from funnel_desktop.ui.looks.text_line import CENTER, LEFT, draw_line, shortened
from funnel_desktop.ui.looks.theme import RADIUS_BUTTON, RADIUS_CARD, font, scaled, tokens
from funnel_desktop.ui.looks.tokens import STAGE_INK
from funnel_desktop.ui.screens.board.card_layout import CardLayout, CardLook, CardRows
from funnel_desktop.ui.screens.board.card_lines import CardFacts, CardPen, Line
from funnel_desktop.wording.conditions import gate_mark, waiting_at_gate
from funnel_desktop.wording.facts import (
    days_late,
    excluded_mark,
    look_mark,
    next_action_text,
    no_date,
    picked_up_hint,
    quiet_days,
    was_here,
)

_WRAPPED = (
    Qt.AlignmentFlag.AlignVCenter.value
    | Qt.TextFlag.TextWordWrap.value
    | Qt.TextFlag.TextDontClip.value
)


class CardChip(NamedTuple):
    """A mark in words: an icon and a text in one colour on a soft ground (token names)."""

    icon: str
    text: str
    ink: str
    ground: str
    line: str = ""


def chips_of(marks: Marks) -> list[CardChip]:
    """The marks that a card carries in words."""
    chips, standing = [], marks.standing
    if marks.quiet is not None:
        chips.append(CardChip("clock", quiet_days(marks.quiet), "attention", "attention_soft"))
    if standing.mark is not None:
        said = gate_mark(standing.mark, standing.influences - standing.covered)
        chips.append(_neutral("override" if standing.mark.anyway else "gate", said))
    if marks.look is not None:
        chips.append(_neutral("search", look_mark(marks.look)))
    if marks.excluded:
        chips.append(_neutral("target", excluded_mark(marks.excluded)))
    return chips


def _neutral(icon: str, text: str) -> CardChip:
    """A mark that states and does not warn."""
    return CardChip(icon, text, "ink2", "hover", "line")


@lru_cache(maxsize=1_000)
def has_chips(marks: Marks) -> bool:
    """Whether a card needs the line of its marks: asked at each painting, for its height."""
    return bool(chips_of(marks))


class CardDrawing:
    """Draws a card into a rectangle with one painter."""

    def __init__(
        self, painter: QPainter, layout: CardLayout, card: Card, marks: Marks, look: CardLook
    ) -> None:
        self._painter = painter
        self._layout = layout
        self._card = card
        self._marks = marks
        self._look = look
        self._pen = CardPen(painter, look.words)
        self._known = CardFacts(self._pen, card, marks)

    @property
    def lines(self) -> list[Line]:
        """The texts that were drawn until now, and may hold words of a search."""
        return self._pen.lines

    def draw(self, rect: QRect, today: date) -> None:
        """The whole card as of `today`."""
        painter, chips = self._painter, chips_of(self._marks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._frame(QRectF(rect))
        if self._look.waiting is not None:
            self._wait(rect, *self._look.waiting)
            return
        rows = self._layout.rows(rect, bool(chips))
        self._first_line(rect, rows)
        self._pen.text(rows.wish, self._card.about, "small", "ink2")
        self._facts(rows, chips)
        rule = QRect(rows.action.left(), rows.rule, rows.action.width(), 1)
        fill(painter, rule, tokens().line)
        if self._look.picked_up:
            self._hint(rows.action.united(rows.when))
        else:
            self._action(rows, today)

    def draw_slot(self, rect: QRect) -> None:
        """The empty place of a card that is being dragged."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._rounded(QRectF(rect), tokens().edge, 1, dashed=True)
        inner = rect.adjusted(self._layout.padding, 0, -self._layout.padding, 0)
        said = was_here(self._card.client_name)
        draw_line(painter, inner, said, font("caption"), tokens().ink3, flags=CENTER)

    def draw_focus(self, rect: QRect) -> None:
        """The keyboard's ring: 2 pixels wide, 1 pixel outside the card."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_focus(self._painter, rect, RADIUS_CARD + 2, inset=-2)

    def _wait(self, rect: QRect, stage: Stage, count: int) -> None:
        """Who it is and what they would buy, and that they wait."""
        rows = self._layout.rows(rect, True)
        self._first_line(rect, rows)
        self._pen.text(rows.wish, self._card.about, "small", "ink2")
        ink = STAGE_INK[stage]
        place = QRect(rows.facts.left(), rows.facts.top(), rows.facts.width(), rows.chips.height())
        self._chip(place, CardChip("gate", waiting_at_gate(count), ink, f"{ink}_soft"))

    # Frame

    def _frame(self, rect: QRectF) -> None:
        look, colors = self._look, tokens()
        ground = colors.hover if look.hovered else colors.card
        ground = colors.accent_soft if look.selected and not look.picked_up else ground
        self._painter.setBrush(ground)
        if look.waiting is not None:
            self._rounded(rect, colors.stage(look.waiting[0]), 2)
        elif look.picked_up:
            self._rounded(rect, colors.accent, 2, dashed=True)
        elif look.selected:
            self._rounded(rect, colors.accent, 2)
        elif look.dragged:
            self._rounded(rect, colors.accent, 1)
        elif self._marks.quiet is not None:
            self._rounded(rect, colors.attention, 1, dashed=True)
        else:
            self._rounded(rect, colors.edge if look.hovered else colors.line, 1)

    def _rounded(self, rect: QRectF, color: QColor, width: int, *, dashed: bool = False) -> None:
        pen = QPen(color, width)
        if dashed:
            # The ground reaches to the edge between the dashes too, so that only the rounded
            # corners let through what lies below.
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.drawRoundedRect(rect, RADIUS_CARD, RADIUS_CARD)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            pen.setDashPattern([4, 3] if width == 1 else [3, 2])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        inset = width / 2
        radius = RADIUS_CARD - inset
        self._painter.setPen(pen)
        self._painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)

    # Lines

    def _first_line(self, rect: QRect, rows: CardRows) -> None:
        client, value = QRect(rows.client), QRect(rows.value)
        if self._look.hovered:
            button = self._layout.menu_button(rect)
            self._menu_button(button)
            client.setRight(button.left() - scaled(6))
            value = value if self._layout.narrow else client
        if self._card.value is not None:
            money = formats().money(self._card.value)
            left = self._pen.right_text(value, money, "body_strong", "ink")
            client = client if self._layout.narrow else left
        self._pen.text(client, self._card.client_name, "body_strong", "ink")

    def _menu_button(self, button: QRect) -> None:
        self._painter.setBrush(tokens().card)
        self._painter.setPen(QPen(tokens().edge, 1))
        outline = QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5)
        self._painter.drawRoundedRect(outline, RADIUS_BUTTON, RADIUS_BUTTON)
        self._pen.icon(button, "more", "ink2")

    def _facts(self, rows: CardRows, chips: list[CardChip]) -> None:
        """What is known of the objective, left; its age against the normal cycle, right."""
        left = self._known.age(rows.facts)
        if not chips:
            self._known.known(left)
            return
        if rows.chips.top() > rows.facts.bottom():
            self._known.known(left)
            left = rows.chips
        place = rows.chips.intersected(QRect(left.left(), rows.chips.top(), left.width(), 10**4))
        for chip in chips:
            place.setLeft(place.left() + self._chip(place, chip) + scaled(5))

    def _chip(self, box: QRect, chip: CardChip) -> int:
        """Draw a mark at the left of `box`; returns its width. The words go before the icon."""
        text_font, side, margin = font("caption_medium"), scaled(12), scaled(7)
        self._painter.setFont(text_font)
        words = self._painter.fontMetrics().horizontalAdvance(chip.text)
        lead = margin + side + scaled(4)
        has_icon = lead + words + margin + 1 <= box.width()
        margin = margin if has_icon else min(margin, max(1, (box.width() - words) // 2 - 1))
        lead = lead if has_icon else margin
        text = shortened(chip.text, text_font, box.width() - lead - margin)
        width = lead + self._painter.fontMetrics().horizontalAdvance(text) + margin + 1
        self._pill(QRectF(box.left(), box.top(), width, box.height()), chip.ground, chip.line)
        if has_icon:
            self._pen.icon(
                QRect(box.left() + margin, box.top(), side, box.height()), chip.icon, chip.ink, 12
            )
        self._painter.setPen(tokens().color(chip.ink))
        self._painter.drawText(box.adjusted(lead, 0, 0, 0), LEFT, text)
        return width

    def _pill(self, rect: QRectF, ground: str, line: str) -> None:
        self._painter.setPen(QPen(tokens().color(line), 1) if line else Qt.PenStyle.NoPen)
        self._painter.setBrush(tokens().color(ground))
        rect = rect.adjusted(0.5, 0.5, -0.5, -0.5) if line else rect
        self._painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)

    def _action(self, rows: CardRows, today: date) -> None:
        """What is next, by what, and when: due today, late and without a date in words."""
        action = self._card.next_action
        left = rows.action
        if action is not None:
            said, role, ink = self._when(action.day, today)
            beside = self._pen.right_text(rows.when, said, role, ink)
            left = left if self._layout.narrow else beside
        kind = "flag" if action is None else str(action.kind)
        text = self._pen.after_icon(left, kind)
        ink = "ink3" if action is None else "ink"
        self._pen.text(text, next_action_text(self._card), "small", ink)

    def _when(self, day: date | None, today: date) -> tuple[str, str, str]:
        """The day in words, its font and its colour."""
        if day is None:
            return no_date(), "small_strong", "attention"
        if self._marks.late:
            return days_late(self._marks.late), "small_strong", "attention"
        said = formats().day_short(day, today)
        return (said, "small_strong", "accent") if day == today else (said, "small_medium", "ink2")

    def _hint(self, box: QRect) -> None:
        """What the keys do now, on as many lines as it needs between rule and lower edge."""
        room = self._pen.after_icon(box, "grip").adjusted(0, -scaled(6), 0, scaled(6))
        self._painter.setFont(font("small"))
        self._painter.setPen(tokens().ink)
        self._painter.drawText(room, _WRAPPED, picked_up_hint())
