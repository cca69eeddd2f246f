"""A page with every state of cards, buttons, fields and marks, as DESIGN.md 6 lists them.

It is made for pictures only: nobody sees it in the program, so its captions are not translated.
"""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QPushButton, QStyle, QStyleOptionButton, QWidget

from funnel_desktop.funnel.card import Card, Marks, card_marks
from funnel_desktop.funnel.gates import Mark, Standing
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import BOARD_STAGES, WORK_OF, Stage, WorkType
from funnel_desktop.ui.looks.icons import icon, pixmap
from funnel_desktop.ui.looks.theme import font, tokens
from funnel_desktop.ui.screens.board.card_cache import CardPainter
from funnel_desktop.ui.screens.board.card_layout import PLAIN, CardLook
from funnel_desktop.ui.widgets.slice_mark import paint_slice_mark
from funnel_desktop.wording.names import order_badge, stage_name

DAY = date(2026, 5, 12)
LEFT, COLUMN, CARD_WIDTH = 28, 276, 258
CARD_ROWS = (80, 229, 398)
BUTTONS_TOP, FIELDS_TOP, MARKS_TOP, TOKENS_TOP = 549, 592, 635, 667
FIRST_PART = 126

_HALDEN = Card(
    id="halden",
    client_name="Halden Architects",
    wish="Partner off-site, 2 days",
    value=650_000,
    stage=Stage.ABOVE,
    service_name="Team off-sites",
    first_contact=DAY - timedelta(6),
    normal_cycle=70,
    next_action=NextAction("Intro call", ActionKind.CALL, day=date(2026, 5, 14)),
    next_person_name="Sofie Lund",
    standing=Standing(influences=2),
)
_TOKENS = (
    "window", "panel", "column", "card", "ink", "ink2", "ink3", "edge", "accent", "above",
    "in_funnel", "best_few", "attention", "positive",
)  # fmt: skip
_BUTTONS = (
    ("Primary", "primary", ""), ("Hover", "primary", "hover"), ("Focus", "primary", "focus"),
    ("Secondary", "", ""), ("Hover", "", "hover"), ("Destructive", "destructive", ""),
    ("Disabled", "", "disabled"), ("Flat", "flat", ""), ("Link", "link", ""),
)  # fmt: skip
_FIELDS = (("", "Placeholder", 150), ("Filled", "", 150), ("Focus", "", 150), ("€−20", "", 210))


def states_page() -> QWidget:
    """The page, in the theme that is in force; grab it to have its picture."""
    return _StatesPage()


def _on(day: date) -> Card:
    action = _HALDEN.next_action
    return _HALDEN._replace(next_action=action and action._replace(day=day))


def _cards() -> list[tuple[str, Card, Marks, CardLook]]:
    """Caption, card, marks and look, in the order of the picture."""
    plain = card_marks(_HALDEN, DAY)
    anyway = plain._replace(standing=Standing(Mark(("fit",), "She asked for it"), 2))
    old = _HALDEN._replace(first_contact=DAY - timedelta(82))
    late = _on(DAY - timedelta(3))
    shown = [
        ("Default", _HALDEN, plain, PLAIN),
        ("Hover, with Move button", _HALDEN, plain, CardLook(hovered=True)),
        ("Selected", _HALDEN, plain, CardLook(selected=True)),
        ("Keyboard focus", _HALDEN, plain, CardLook(focused=True)),
        ("Picked up with keyboard (Space)", _HALDEN, plain, CardLook(picked_up=True)),
        ("Due today", _on(DAY), card_marks(_on(DAY), DAY), PLAIN),
        ("Late", late, card_marks(late, DAY), PLAIN),
        ("Quiet (stale)", _HALDEN, plain._replace(quiet=21), PLAIN),
        ("Older than the normal cycle", old, card_marks(old, DAY), PLAIN),
        ("Moved anyway (gate override)", _HALDEN, anyway, PLAIN),
        ("Waiting at the gate", _HALDEN, plain, CardLook(waiting=(Stage.IN, 1))),
        ("Normal cycle not known", _HALDEN._replace(normal_cycle=None), plain, PLAIN),
        ("No next action", _HALDEN._replace(next_action=None), plain, PLAIN),
        ("Search match", _HALDEN, plain, CardLook(words=("hald",))),
        ("Source slot while dragging", _HALDEN, plain, CardLook(slot=True)),
    ]
    return shown


class _StatesPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.resize(1440, 900)
        self._cards = CardPainter(lambda: DAY)
        self._rings: list[QWidget] = []
        self._add_buttons()
        self._add_fields()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tokens().window)
        scheme = "dark" if tokens().dark else "light"
        self._say(painter, LEFT, 34, f"Component states, {scheme}", "title", "ink")
        self._paint_cards(painter)
        for top, caption in ((549, "Buttons"), (592, "Fields"), (630, "Marks"), (680, "Tokens")):
            self._say(painter, LEFT, top + 15, caption, "body_strong", "ink")
        self._say(
            painter, 826, FIELDS_TOP + 15, "Enter a value of 0 or more.", "small", "attention"
        )
        self._paint_marks(painter)
        self._paint_tokens(painter)
        painter.setPen(QPen(tokens().accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for widget in self._rings:
            ring = QRectF(widget.geometry()).adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring, 8, 8)

    def _say(
        self, painter: QPainter, left: int, middle: int, text: str, role: str, ink: str
    ) -> int:
        """Text from `left`, around the height `middle`; where it ends."""
        painter.setFont(font(role))
        painter.setPen(tokens().color(ink))
        metrics = painter.fontMetrics()
        painter.drawText(left, middle + (metrics.ascent() - metrics.descent()) // 2, text)
        return left + metrics.horizontalAdvance(text)

    def _paint_cards(self, painter: QPainter) -> None:
        for place, (caption, card, marks, look) in enumerate(_cards()):
            left, top = LEFT + place % 5 * COLUMN, CARD_ROWS[place // 5]
            self._say(painter, left, top - 14, caption, "caption_strong", "ink2")
            height = self._cards.height(marks, CARD_WIDTH)
            self._cards.paint(painter, QRect(left, top, CARD_WIDTH, height), card, marks, look)

    def _paint_marks(self, painter: QPainter) -> None:
        left = FIRST_PART
        for stage in BOARD_STAGES:
            ink, ground = _names_of(stage)
            left = self._pill(painter, left, stage_name(stage), ink, ground, stage)
        left = self._pill(painter, left, "Covered", "positive", "positive_soft", "check")
        left = self._pill(painter, left, "Open", "attention", "attention_soft", "clock")
        left = self._pill(painter, left, "Neutral", "ink2", "hover", "")
        for work in WorkType:
            stage = next(s for s in BOARD_STAGES if WORK_OF[s] is work)
            left = self._pill(
                painter, left, order_badge(work), _names_of(stage)[0], "window", "", 2
            )

    def _pill(
        self,
        painter: QPainter,
        left: int,
        text: str,
        ink: str,
        ground: str,
        sign: Stage | str,
        outline: int = 0,
    ) -> int:
        painter.setFont(font("caption_strong" if outline else "caption_medium"))
        lead = 23 if sign else 8
        width = lead + painter.fontMetrics().horizontalAdvance(text) + 8
        box = QRectF(left, MARKS_TOP, width, 18)
        pen = tokens().color(ink) if outline else tokens().line
        painter.setPen(QPen(pen, 1.25) if outline or ground == "hover" else Qt.PenStyle.NoPen)
        painter.setBrush(tokens().color(ground))
        painter.drawRoundedRect(box, 9, 9)
        if isinstance(sign, Stage):
            paint_slice_mark(painter, QRectF(left + 7, MARKS_TOP + 4, 12, 12), sign)
        elif sign:
            drawn = pixmap(sign, ink, 12, self.devicePixelRatioF())
            painter.drawPixmap(left + 7, MARKS_TOP + 3, drawn)
        painter.setPen(tokens().color(ink))
        painter.drawText(QPoint(left + lead, MARKS_TOP + 13), text)
        return left + width + 9

    def _paint_tokens(self, painter: QPainter) -> None:
        for place, name in enumerate(_TOKENS):
            box = QRectF(FIRST_PART + place * 84, TOKENS_TOP, 78, 36)
            painter.setPen(QPen(tokens().line, 1))
            painter.setBrush(tokens().color(name))
            painter.drawRoundedRect(box, 6, 6)
            painter.setFont(font("caption"))
            painter.setPen(tokens().ink2)
            below = box.translated(0, 37).adjusted(0, 0, 0, -16)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name.replace("_", " "))

    def _add_buttons(self) -> None:
        left = FIRST_PART
        for text, kind, state in _BUTTONS:
            button = _ShownButton(text, self, hovered=state == "hover")
            button.setProperty("kind", kind)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setEnabled(state != "disabled")
            button.adjustSize()
            button.move(left, BUTTONS_TOP)
            left += button.width() + 10
            if state == "focus":
                self._rings.append(button)

    def _add_fields(self) -> None:
        left = FIRST_PART
        for text, placeholder, width in _FIELDS:
            field = QLineEdit(text, self)
            field.setPlaceholderText(placeholder)
            field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            field.setGeometry(left, FIELDS_TOP, width, 30)
            left += width + 10
            if text == "Focus":
                self._rings.append(field)
            if text.startswith("€"):
                field.setProperty("invalid", True)
                field.addAction(
                    icon("warning", "attention"), QLineEdit.ActionPosition.TrailingPosition
                )


class _ShownButton(QPushButton):
    """A button that looks hovered without a pointer."""

    def __init__(self, text: str, parent: QWidget, *, hovered: bool) -> None:
        super().__init__(text, parent)
        self._hovered = hovered

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self._hovered:
            option.state |= QStyle.StateFlag.State_MouseOver


def _names_of(stage: Stage) -> tuple[str, str]:
    """The names of a stage's colour and of its soft ground."""
    name = {Stage.ABOVE: "above", Stage.IN: "in_funnel", Stage.BEST_FEW: "best_few"}[stage]
    return name, f"{name}_soft"
