"""The head of a column: what stage it is, how much stands there, what work belongs to it."""

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from funnel_desktop.funnel.stages import WORK_OF, Stage
from funnel_desktop.ui.board.badge import Badge, count_badge
from funnel_desktop.ui.board.mark_label import MarkLabel
from funnel_desktop.ui.board.text_label import ElidedLabel, TextLabel
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
_Right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


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
        self._name = ElidedLabel("section")
        self._name.show_text(stage_name(stage))
        self._count = count_badge()
        self._total = TextLabel("section")
        self._order = Badge("small_strong", STAGE_TOKEN[stage], None)
        self._order.setText(order_badge(work))
        self._work = ElidedLabel("small_medium", "ink2")
        self._work.show_text(work_in_column(work))
        self._hours = TextLabel("small", "ink2")
        self._explained = _explanation(stage)
        self._narrow = False
        self._lay_out(MarkLabel(stage))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_total(self, shown: int, count: int, value: int, formats: Formats) -> None:
        """How many cards are shown, of how many, and what all of them are worth together."""
        self._count.setText(count_text(shown, count))
        self._count.updateGeometry()
        self._total.setText(formats.money(value))
        self._fit()

    def show_hours(self, minutes: int, formats: Formats) -> None:
        """What this kind of work was given this week."""
        hours = formats.hours(minutes)
        self._hours.setText(translate("Board", "{hours} this week").format(hours=hours))
        self._fit()

    def explain(self, explaining: bool) -> None:
        """Explain the stage, or show what stands in it."""
        self._explained.setVisible(explaining)
        for counted in (self._count, self._total, self._work, self._hours):
            counted.setVisible(not explaining)
        if explaining:
            self._grid.addWidget(self._order, 0, 1, _Right)
        else:
            self._beside_work.insertWidget(0, self._order)
        self._fit()

    def _lay_out(self, mark: QWidget) -> None:
        self._first, _ = _line(mark, self._name, self._count)
        self._second, self._beside_work = _line(self._order, self._work)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_3, SPACE_2 + 3, SPACE_3, SPACE_2)
        self._grid.setHorizontalSpacing(SPACE_2)
        self._grid.setVerticalSpacing(SPACE_1 + 1)
        self._grid.setColumnStretch(0, 1)
        self._place()

    def _place(self) -> None:
        """Amounts stand beside the words, or below them where both do not fit."""
        below = 1 if self._narrow else 0
        aside = 1 - below
        self._grid.addWidget(self._first, 0, 0)
        self._grid.addWidget(self._total, below, aside, _Right)
        self._grid.addWidget(self._second, 1 + below, 0)
        self._grid.addWidget(self._hours, 1 + 2 * below, aside, _Right)
        self._grid.addWidget(self._explained, 4, 0, 1, 2)

    def _fit(self) -> None:
        narrow = self._wanted_width() > self.width() - 2 * SPACE_3
        if narrow != self._narrow:
            self._narrow = narrow
            self._place()

    def _wanted_width(self) -> int:
        first = self._first.sizeHint().width() + self._total.sizeHint().width()
        second = self._second.sizeHint().width() + self._hours.sizeHint().width()
        return max(first, second) + SPACE_2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._explained.isHidden():
            self._fit()


def _line(*widgets: QWidget) -> tuple[QWidget, QHBoxLayout]:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE_2)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return line, layout


def _explanation(stage: Stage) -> QLabel:
    """Our own words only, so that their bold beginnings may be marked up."""
    label = TextLabel("small", "ink2")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    lines = ((entry_label(), stage_entry(stage)), (work_label(), stage_work(stage)))
    label.setText(
        "".join(f"<p style='margin:2px 0'><b>{escape(a)}</b> {escape(b)}</p>" for a, b in lines)
    )
    label.hide()
    return label
