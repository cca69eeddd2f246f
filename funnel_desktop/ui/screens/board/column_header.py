"""The head of a column: what stage it is, how much stands there, what work belongs to it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from funnel_desktop.funnel.stages import WORK_OF, Stage
from funnel_desktop.language.formats import Formats, formats
from funnel_desktop.language.hiding import is_hiding
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_2, SPACE_3
from funnel_desktop.ui.looks.tokens import STAGE_INK
from funnel_desktop.ui.screens.board.header_rows import HeaderLine, Widths, arrange, width_needed
from funnel_desktop.ui.screens.board.hours_bar import HoursBar
from funnel_desktop.ui.widgets.icon_label import MarkLabel
from funnel_desktop.ui.widgets.pill import Pill, count_pill
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.wording.conditions import to_check
from funnel_desktop.wording.names import (
    entry_label,
    order_badge,
    stage_entry,
    stage_name,
    stage_short,
    stage_work,
    work_in_column,
    work_label,
)

translate = QCoreApplication.translate

TOP = 11
"""Above the first line, the rule of the stage's colour included."""


def count_text(shown: int, count: int) -> str:
    """`6`, or `3 of 6` while only some are shown."""
    number = formats().number
    if shown == count:
        return number(count)
    said = translate("Board", "{shown} of {count}")
    return said.format(shown=number(shown), count=number(count))


class HeaderFigures(NamedTuple):
    """How many cards are shown, of how many, their value in minor units, and the minutes that
    this kind of work was given this week, of how many; None where none were decided."""

    shown: int
    cards: int
    value: int
    minutes: int
    budget: int | None = None


class ColumnHeader(QWidget):
    """Two lines, in which less is said where the column is narrow; four where the text is large;
    one more for imported cards that are to be checked. An empty document's headers say when a
    stage is entered and what is done there (DESIGN.md 3, *First run*)."""

    check_requested = Signal()
    """The next imported card with open conditions is to be shown."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._said: tuple[HeaderFigures, bool, Formats, bool] | None = None
        self._places: dict[int, dict[QWidget, QRect]] = {}
        self._heights: dict[int, int] = {}
        self._level_heights: dict[int, int] = {}
        self._widths = Widths()
        self._mark = MarkLabel(stage)
        self._name, self._short_name = (
            TextLabel("section", "ink", wraps=True),
            TextLabel("section", "ink"),
        )
        self.count = count_pill()
        """How many cards there are, in digits."""
        self._total = TextLabel("section")
        self._order = Pill("small_strong", STAGE_INK[stage], outline=STAGE_INK[stage])
        self._work = TextLabel("small_medium", "ink2", wraps=True)
        self._hours = TextLabel("small", "ink2")
        self._figures = (self.count, self._total, self._hours)
        self._bar = HoursBar(stage)
        self._check: QPushButton | None = None
        self._has_bar = True
        self._level: Sequence[ColumnHeader] = (self,)
        self._explained = TextLabel("small", "ink2", wraps=True)
        self._explained.setTextFormat(Qt.TextFormat.RichText)
        for line in (
            *self._stage_lines(),
            *self._work_lines(),
            HeaderLine([self._explained]),
        ):
            for widget in line.widgets():
                widget.setParent(self)
        self._explained.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.speak()

    def level_with(self, headers: Sequence["ColumnHeader"]) -> None:
        """Be as high as the highest of `headers`: cards begin at one height in all columns."""
        self._level, self._level_heights = headers, headers[0]._level_heights

    def speak(self) -> None:
        """Say everything in the language in force."""
        work = WORK_OF[self._stage]
        self._name.setText(stage_name(self._stage))
        self._short_name.setText(stage_short(self._stage))
        self._order.setText(order_badge(work))
        self._work.setText(work_in_column(work))
        self._explain()
        if self._said is not None:
            _write(self._figures, self._said[0])
        self.measure()

    def say(self, said: HeaderFigures, *, explaining: bool) -> bool:
        """Say what stands in the stage, or explain it; False where nothing of it has changed."""
        before, self._said = self._said, (said, explaining, formats(), is_hiding())
        if before == self._said:
            return False
        self._bar.show_part(said.minutes, said.budget or 0)
        _write(self._figures, said)
        has_bar = said.budget is not None and not explaining
        if before is None or before[1] != explaining or has_bar != self._has_bar:
            self._has_bar = has_bar
            self._explain()
            self._explained.setVisible(explaining)
            for counted in (self.count, self._total, self._work, self._hours):
                counted.setVisible(not explaining)
            self.measure()
        elif self._widths.have_changed(self._figures):
            self.measure(widths_too=False)
        else:
            self._say_what_gave_way(self._arranged(self.width()))
        return True

    def say_to_check(self, count: int) -> None:
        """Offer to walk through so many imported cards; none where there are none."""
        if self._check is None and not count:
            return
        if self._check is None:
            self._check = _check_button(self)
            self._check.clicked.connect(self.check_requested)
        self._check.setText(to_check(count) if count else "")
        self._check.setAccessibleName(f"{stage_name(self._stage)}, {self._check.text()}")
        self._check.setVisible(bool(count))
        self.measure()

    def _explain(self) -> None:
        """Only where it is shown: what is marked up takes its time."""
        if self._said is not None and self._said[1]:
            self._explained.setText(_explanation(self._stage))

    def measure(self, *, widths_too: bool = True) -> None:
        """Measure anew: the texts, or their sizes, have changed."""
        if widths_too:
            self._widths.clear()
        self._places.clear()
        self._heights.clear()
        self._level_heights.clear()
        if self._said is None:
            return
        self._settle()
        for header in self._level:
            header.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        if self._said is None or self._said[1]:
            return self.own_height(width)
        if width not in self._level_heights:
            highest = max(header.own_height(width) for header in self._level)
            self._level_heights[width] = highest
        return self._level_heights[width]

    def own_height(self, width: int) -> int:
        """What this header alone needs."""
        if width not in self._heights:
            lowest = max(place.bottom() for place in self._arranged(width).values())
            self._heights[width] = lowest + 1 + SPACE_2
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = max(self.width(), 1)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        places = self._arranged(self.width())
        for widget, place in places.items():
            widget.setGeometry(place)
        for gives_way in (self._name, self._short_name, self._bar, self._hours, self._total):
            gives_way.setVisible(gives_way in places)
        self._say_what_gave_way(places)
        self.updateGeometry()

    def _say_what_gave_way(self, places: Mapping[QWidget, QRect]) -> None:
        counted = self._said is not None and not self._said[1]
        hidden = [part for part in (self._total, self._hours) if counted and part not in places]
        show_tip(self, " · ".join(map(QLabel.text, hidden)))

    def _arranged(self, width: int) -> dict[QWidget, QRect]:
        """Where everything stands at a width; layouts ask for the same one many times."""
        if width not in self._places:
            room = QRect(SPACE_3, TOP, max(1, width - 2 * SPACE_3), 1)
            self._places[width] = arrange(
                self._lines(room.width()), room, SPACE_2, SPACE_1 + 1, self._widths
            )
        return self._places[width]

    def _lines(self, width: int) -> list[HeaderLine]:
        if self._said is not None and self._said[1]:
            return [
                HeaderLine([self._mark, self._name], [self._order]),
                HeaderLine([self._explained]),
            ]
        stage = _fitting(self._stage_lines(), width, self._widths)
        work = _fitting(self._work_lines(), width, self._widths)
        if stage is None or work is None:
            return self._one_below_the_other()
        return [stage, work, *self._checking()]

    def _stage_lines(self) -> list[HeaderLine]:
        """The total gives way first, then *the Funnel*: a line more would push all cards down."""
        return [
            HeaderLine([self._mark, self._name, self.count], [self._total]),
            HeaderLine([self._mark, self._name, self.count]),
            HeaderLine([self._mark, self._short_name, self.count]),
        ]

    def _work_lines(self) -> list[HeaderLine]:
        """The bar gives way first, then the hours that it stands for."""
        bars = (True, False) if self._has_bar else (False,)
        return [
            *(HeaderLine([self._order, self._work], self._hours_parts(bar)) for bar in bars),
            HeaderLine([self._order, self._work]),
        ]

    def _one_below_the_other(self) -> list[HeaderLine]:
        """Amounts below the words, where both do not fit."""
        return [
            HeaderLine([self._mark, self._name]),
            HeaderLine([self.count], [self._total]),
            HeaderLine([self._order, self._work]),
            HeaderLine([], self._hours_parts(self._has_bar)),
            *self._checking(),
        ]

    def _checking(self) -> list[HeaderLine]:
        shown = self._check is not None and not self._check.isHidden()
        return [HeaderLine([self._check])] if shown and self._check is not None else []

    def _hours_parts(self, bar: bool) -> list[QWidget]:
        return [self._bar, self._hours] if bar else [self._hours]


def _write(figures: Sequence[QLabel], said: HeaderFigures) -> None:
    texts = count_text(said.shown, said.cards), formats().money(said.value), _hours_text(said)
    for label, text in zip(figures, texts, strict=True):
        label.setText(text)


def _hours_text(said: HeaderFigures) -> str:
    if said.budget is None:
        return translate("Board", "{hours} this week").format(hours=formats().hours(said.minutes))
    return formats().hours_of(said.minutes, said.budget)


def _explanation(stage: Stage) -> str:
    """Our own words only, so that their bold beginnings may be marked up."""
    from html import escape  # knows all entities of HTML, and loads them

    lines = ((entry_label(), stage_entry(stage)), (work_label(), stage_work(stage)))
    return "".join(f"<p style='margin:2px 0'><b>{escape(a)}</b> {escape(b)}</p>" for a, b in lines)


def _fitting(lines: Sequence[HeaderLine], width: int, widths: Widths) -> HeaderLine | None:
    """The first of the lines that has room."""
    return next((line for line in lines if width_needed(line, SPACE_2, widths) <= width), None)


def _check_button(parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setProperty("kind", "link")
    button.setProperty("small", True)
    button.setIcon(icon("gate", "accent"))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    tip = translate("Board", "Go through imported cards with open conditions, one by one")
    show_tip(button, tip)
    return button
