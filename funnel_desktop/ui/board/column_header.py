"""The head of a column: what stage it is, how much stands there, what work belongs to it."""

from html import escape

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from funnel_desktop.funnel.stages import WORK_OF, Stage
from funnel_desktop.ui.board.badge import Badge, count_badge
from funnel_desktop.ui.board.header_rows import Line, arrange, width_needed
from funnel_desktop.ui.board.mark_label import MarkLabel
from funnel_desktop.ui.board.text_label import TextLabel
from funnel_desktop.ui.formats import Formats
from funnel_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3
from funnel_desktop.words import (
    entry_label,
    order_badge,
    stage_entry,
    stage_name,
    stage_work,
    work_in_column,
    work_label,
)

translate = QCoreApplication.translate

STAGE_TOKEN = {
    Stage.UNIVERSE: "ink2",
    Stage.ABOVE: "above",
    Stage.IN: "in_funnel",
    Stage.BEST_FEW: "best_few",
}
TOP = 11
"""Above the first line, the rule of the stage's colour included."""


def count_text(shown: int, count: int) -> str:
    """`6`, or `3 of 6` while only some are shown."""
    if shown == count:
        return str(count)
    return translate("Board", "{shown} of {count}").format(shown=shown, count=count)


class ColumnHeader(QWidget):
    """Two lines; four where the text is large and the column narrow. An empty document's
    headers say when a stage is entered and what is done there (DESIGN.md 3, *First run*)."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        work = WORK_OF[stage]
        self._explaining = False
        self._mark = MarkLabel(stage)
        self._name = _words("section", "ink", stage_name(stage))
        self._count = count_badge()
        self._total = TextLabel("section")
        self._order = Badge("small_strong", STAGE_TOKEN[stage], None)
        self._order.setText(order_badge(work))
        self._work = _words("small_medium", "ink2", work_in_column(work))
        self._hours = TextLabel("small", "ink2")
        self._explained = _explanation(stage)
        for line in (*self._counted(wide=True), Line([self._explained])):
            for widget in line.widgets():
                widget.setParent(self)
        self._explained.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_total(self, shown: int, count: int, value: int, formats: Formats) -> None:
        """How many cards are shown, of how many, and what all of them are worth together."""
        self._count.setText(count_text(shown, count))
        self._total.setText(formats.money(value))
        self._settle()

    def show_hours(self, minutes: int, formats: Formats) -> None:
        """What this kind of work was given this week."""
        hours = formats.hours(minutes)
        self._hours.setText(translate("Board", "{hours} this week").format(hours=hours))
        self._settle()

    def explain(self, explaining: bool) -> None:
        """Explain the stage, or show what stands in it."""
        self._explaining = explaining
        self._explained.setVisible(explaining)
        for counted in (self._count, self._total, self._work, self._hours):
            counted.setVisible(not explaining)
        self._settle()

    def heightForWidth(self, width: int) -> int:
        places = self._arranged(width)
        lowest = max(place.bottom() for place in places.values())
        return lowest + 1 + SPACE_2

    def sizeHint(self) -> QSize:
        width = max(self.width(), 1)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        for widget, place in self._arranged(self.width()).items():
            widget.setGeometry(place)
        self.updateGeometry()

    def _arranged(self, width: int) -> dict[QWidget, QRect]:
        room = QRect(SPACE_3, TOP, max(1, width - 2 * SPACE_3), 1)
        lines = self._lines(room.width())
        return arrange(lines, room, SPACE_2, SPACE_1 + 1)

    def _lines(self, width: int) -> list[Line]:
        if self._explaining:
            return [Line([self._mark, self._name], [self._order]), Line([self._explained])]
        wide = self._counted(wide=True)
        fits = all(width_needed(line, SPACE_2) <= width for line in wide)
        return wide if fits else self._counted(wide=False)

    def _counted(self, *, wide: bool) -> list[Line]:
        """Amounts stand beside the words, or below them where both do not fit."""
        if wide:
            return [
                Line([self._mark, self._name, self._count], [self._total]),
                Line([self._order, self._work], [self._hours]),
            ]
        return [
            Line([self._mark, self._name]),
            Line([self._count], [self._total]),
            Line([self._order, self._work]),
            Line([], [self._hours]),
        ]


def _words(role: str, ink: str, text: str) -> TextLabel:
    label = TextLabel(role, ink)
    label.setWordWrap(True)
    label.setText(text)
    return label


def _explanation(stage: Stage) -> TextLabel:
    """Our own words only, so that their bold beginnings may be marked up."""
    label = TextLabel("small", "ink2")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    lines = ((entry_label(), stage_entry(stage)), (work_label(), stage_work(stage)))
    label.setText(
        "".join(f"<p style='margin:2px 0'><b>{escape(a)}</b> {escape(b)}</p>" for a, b in lines)
    )
    return label
