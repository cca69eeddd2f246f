"""Paints a trait's line: name, weight, and its values as chips by where they stand."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from funnel_desktop.funnel.ideal_client import Trait, Value
from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.painting import paint_pill
from funnel_desktop.ui.looks.text_line import write
from funnel_desktop.ui.looks.theme import font, scaled, tokens
from funnel_desktop.ui.screens.ideal_client.value_words import (
    Place,
    chip_text,
    spoken_trait,
    values_in,
)
from funnel_desktop.ui.screens.ideal_client.weight_bar import paint_weight, weight_width
from funnel_desktop.ui.widgets.row_kind import Ground, RowKind

translate = QCoreApplication.translate

ROW, INSET, CHIP, BETWEEN = 38, 8, 22, 6
LEAST_COLUMN = 84
"""Room for the head of a column in which nothing stands."""
MARKS = {Place.DESIRED: "check", Place.MIDDLING: "minus", Place.EXCLUDED: "close"}


class TraitRows(RowKind[Trait]):
    """Says also where its columns begin, for the heads above them."""

    ground = Ground(radius=4, shows_chosen=True, is_ruled=True)

    def __init__(self, head: str) -> None:
        """`head` is the word above the names."""
        self._head = head
        self.name_width = 0
        self.needed = dict.fromkeys(Place, scaled(LEAST_COLUMN))

    @property
    def weight_left(self) -> int:
        """Where the weights begin, in pixels from the left."""
        return INSET + self.name_width + scaled(16)

    def columns(self, width: int) -> dict[Place, QRect]:
        """Left and width of the three columns of values in a list of some width.

        Where there is too little room the one that wants most gives way, not those beside it.
        """
        left = self.weight_left + weight_width() + scaled(16)
        room, found = max(0, width - left - INSET), {}
        shares = dict(self.needed)
        rest = room
        for given, place in enumerate(sorted(shares, key=self.needed.__getitem__)):
            shares[place] = min(shares[place], rest // (len(shares) - given))
            rest -= shares[place]
        for place, share in shares.items():
            wide = share + rest // len(shares)
            found[place] = QRect(left, 0, wide, scaled(ROW))
            left += wide
        return found

    def measure(self, traits: Sequence[Trait]) -> None:
        """Give names and values the room the longest of them need."""
        metrics = QFontMetrics(font("body_strong"))
        widths = [metrics.horizontalAdvance(trait.name) for trait in traits]
        widths.append(QFontMetrics(font("small_medium")).horizontalAdvance(self._head))
        self.name_width = min(max(widths), scaled(190)) + 2
        self.needed = {place: self._needed(traits, place) for place in Place}

    def _needed(self, traits: Sequence[Trait], place: Place) -> int:
        rows = [
            sum(self.chip_width(value) + BETWEEN for value in values_in(trait, place))
            for trait in traits
        ]
        return max(*rows, scaled(LEAST_COLUMN), 0) + INSET

    def spoken(self, row: Trait) -> str:
        return spoken_trait(row)

    def key(self, row: Trait) -> object:
        return row.id

    def height(self, row: Trait, width: int) -> int:
        return scaled(ROW)

    def paint(self, painter: QPainter, box: QRect, row: Trait, *, is_chosen: bool) -> None:
        self._paint_name(painter, box, row)
        paint_weight(painter, box.left() + self.weight_left, box.center().y() + 0.5, row.weight)
        for place, column in self.columns(box.width()).items():
            self._paint_values(painter, column.translated(box.topLeft()), row, place)

    def _paint_name(self, painter: QPainter, rect: QRect, trait: Trait) -> None:
        box = QRect(rect.left() + INSET, rect.top(), self.name_width, rect.height())
        write(painter, box, trait.name, role="body_strong")

    def _paint_values(self, painter: QPainter, column: QRect, trait: Trait, place: Place) -> None:
        """As many chips as there is room for; what is left is counted."""
        values, left = values_in(trait, place), column.left()
        painter.setFont(font("small"))
        if not values and place is Place.EXCLUDED:
            painter.setPen(tokens().ink2)
            none = translate("Profile", "none")
            painter.drawText(column, Qt.AlignmentFlag.AlignVCenter, none)
        for number, value in enumerate(values):
            left_over = len(values) - number
            rest = f"+{left_over}"
            room = column.right() - left - INSET
            if left_over > 1:
                room -= QFontMetrics(font("small")).horizontalAdvance(rest) + BETWEEN
            width = self.chip_width(value)
            if width > room and (number or room < scaled(40)):
                painter.setPen(tokens().ink2)
                box = QRect(left, column.top(), column.right() - left, column.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, rest)
                return
            box = QRect(left, column.top(), min(width, room), column.height())
            self._paint_chip(painter, box, value, place)
            left += box.width() + BETWEEN

    @staticmethod
    def chip_width(value: Value) -> int:
        """How wide a value's chip would like to be."""
        text = QFontMetrics(font("small")).horizontalAdvance(chip_text(value))
        return text + scaled(12) + scaled(22)

    def _paint_chip(self, painter: QPainter, box: QRect, value: Value, place: Place) -> None:
        look, height = tokens(), scaled(CHIP)
        chip = QRectF(box.left(), box.center().y() - height / 2 + 0.5, box.width(), height)
        soft = {
            Place.DESIRED: look.positive_soft,
            Place.MIDDLING: look.hover,
            Place.EXCLUDED: look.attention_soft,
        }[place]
        paint_pill(painter, chip, soft)
        side = scaled(10)
        mark = pixmap(MARKS[place], place.value, side)
        painter.drawPixmap(int(chip.left()) + scaled(8), int(chip.center().y() - side / 2), mark)
        text = chip.adjusted(scaled(22), 0, -scaled(8), 0)
        write(painter, text, chip_text(value), "small", place.value)
