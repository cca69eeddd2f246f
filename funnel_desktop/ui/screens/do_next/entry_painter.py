"""How the rows of *Do next* are read out and painted."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from funnel_desktop.funnel.stages import PRIORITY, WORK_OF, Stage, WorkType
from funnel_desktop.language.hiding import is_hiding
from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.painting import paint_pill
from funnel_desktop.ui.looks.text_line import RIGHT, width_of, write
from funnel_desktop.ui.looks.theme import font, scaled, tokens
from funnel_desktop.ui.screens.do_next.entries import Entry, EntryKind, When, minutes_text
from funnel_desktop.ui.widgets.row_kind import LIVELY, Ground, RowKind
from funnel_desktop.wording.names import order_badge

STAGE_OF = {WORK_OF[stage]: stage for stage in (Stage.ABOVE, Stage.IN, Stage.BEST_FEW)}
TWO_LINES = (EntryKind.WORK, EntryKind.CHOOSE, EntryKind.DRY, EntryKind.DONE)
MARGIN = 12


def lines(role: str) -> int:
    """The height of a line of a role."""
    return QFontMetrics(font(role)).height()


class EntryRows(RowKind[Entry]):
    """Headings with their order badge, work with its check box, client and day."""

    ground = Ground(5, 1, shows_hover=True)
    is_uniform = False

    def spoken(self, row: Entry) -> str:
        """Begins with the action, never with the client (DESIGN.md 8)."""
        if row.kind is EntryKind.HEADING:
            return f"{order_badge(row.work)} {row.text}"
        parts = (row.text, row.detail, minutes_text(row), row.day)
        return ", ".join(part for part in parts if part)

    def key(self, row: Entry) -> object:
        named = (row.card.id if row.card else "") or (row.done.id if row.done else "")
        return row.kind, row.work, named

    def described(self, row: Entry) -> str:
        return row.day

    def flags(self, row: Entry) -> Qt.ItemFlag:
        if row.kind in (EntryKind.HEADING, EntryKind.DONE, EntryKind.EMPTY):
            return Qt.ItemFlag.ItemIsEnabled
        return LIVELY if row.card is None else LIVELY | Qt.ItemFlag.ItemIsDragEnabled

    def dragged(self, row: Entry) -> str:
        return row.card.id if row.card is not None else ""

    def ground_of(self, row: Entry) -> Ground | None:
        return None if row.kind is EntryKind.HEADING else self.ground

    def height(self, row: Entry, width: int) -> int:
        body, caption = lines("body_medium"), lines("caption")
        if row.kind is EntryKind.HEADING:
            return body + scaled(22)
        if row.kind in TWO_LINES:
            return body + caption + scaled(8)
        if row.kind is EntryKind.EMPTY:
            bounds = QFontMetrics(font("small")).boundingRect(
                QRect(0, 0, max(width - 2 * MARGIN, 120), 1000),
                Qt.TextFlag.TextWordWrap,
                row.text,
            )
            return bounds.height() + scaled(10)
        return max(body + scaled(8), scaled(24))

    def check_rect(self, box: QRect) -> QRect:
        """Where a click ticks; 24 px or more, though the box is drawn smaller."""
        side = max(scaled(16), 16) + 2 * MARGIN
        return QRect(box.left(), box.top(), side, box.height())

    def phone_rect(self, box: QRect, row: Entry) -> QRect | None:
        """Where a click calls; None where no number stands."""
        phone = _phone(row)
        if not phone:
            return None
        below = self._below(box.adjusted(MARGIN, 0, -MARGIN, 0))
        return QRect(below.left(), below.top(), width_of(phone, "caption"), below.height())

    @staticmethod
    def _below(row: QRect) -> QRect:
        left = row.left() + max(scaled(14), 14) + scaled(10)
        top = row.top() + scaled(3) + lines("body_medium")
        return QRect(left, top, row.right() - left, lines("caption"))

    def paint(self, painter: QPainter, box: QRect, row: Entry, *, is_chosen: bool) -> None:
        inside = box.adjusted(MARGIN, 0, -MARGIN, 0)
        if row.kind is EntryKind.HEADING:
            self._heading(painter, inside, row, first=row.work is PRIORITY[0])
        elif row.kind in TWO_LINES:
            self._work(painter, inside, row)
        else:
            self._line(painter, inside, row)

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
        body = lines("body_medium")
        top = row.top() + scaled(3)
        _box(painter, QRectF(row.left(), top + (body - side) / 2, side, side), entry)
        day_width = _day(painter, QRect(row.left(), top, row.width(), body), entry)
        left = row.left() + side + scaled(10)
        width = row.right() - left - day_width - 8
        is_done = entry.kind is EntryKind.DONE
        ink = "ink3" if is_done else "ink"
        line = QRect(left, top, width, body)
        shown = write(painter, line, entry.text, "body_medium", ink)
        if is_done:
            right = left + width_of(shown, "body_medium")
            painter.drawLine(left, line.center().y(), right, line.center().y())
        minutes = minutes_text(entry)
        below, phone = self._below(row), _phone(entry)
        if minutes:
            write(painter, below, minutes, "caption", "ink3", flags=RIGHT)
            below.setRight(below.right() - width_of(minutes, "caption") - 8)
        rest = entry.detail[len(phone) :].lstrip()
        if phone:
            write(painter, below, phone, "caption", "accent")
            # A line is written without the blank it would begin with.
            begun = entry.detail.removesuffix(rest)
            below.setLeft(below.left() + width_of(begun, "caption"))
        write(painter, below, rest, "caption", "ink3")

    def _line(self, painter: QPainter, row: QRect, entry: Entry) -> None:
        if entry.kind is EntryKind.EMPTY:
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


def _phone(entry: Entry) -> str:
    """The number that the line below begins with, while it may be seen."""
    card = entry.card
    number = card.next_person_phone if card is not None else ""
    return number if number and not is_hiding() and entry.detail.startswith(number) else ""


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
        ink = "attention" if entry.kind is EntryKind.DRY else "accent"
        painter.drawPixmap(box.topLeft(), pixmap(drawing, ink, round(box.width())))
        return
    is_done = entry.kind is EntryKind.DONE
    painter.setPen(QPen(tokens().accent if is_done else tokens().edge, 1.2))
    painter.setBrush(tokens().accent if is_done else tokens().card)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if is_done:
        side = round(box.width()) - 4
        painter.drawPixmap(box.topLeft() + QPointF(2, 2), pixmap("check", "on_accent", side))


def _instead_of_a_box(entry: Entry) -> str:
    if entry.kind in (EntryKind.CHOOSE, EntryKind.DRY):
        return "universe" if entry.kind is EntryKind.CHOOSE else "warning"
    is_bare = entry.card is not None and entry.card.next_action is None
    return "plus" if is_bare else ""
