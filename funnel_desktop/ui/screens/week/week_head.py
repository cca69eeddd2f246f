"""The head of a week: which week it is, the way to others, and what can be done with it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QToolButton,
    QWidget,
)

from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_1, theme
from funnel_desktop.ui.widgets.layouts import STRETCH, grow, row_of, turn
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip

translate = QCoreApplication.translate


class WeekHead(QWidget):
    """In one line with words, without them, or in two lines where the text is large."""

    week_wanted = Signal(int)
    """So many weeks further; 0 is this week."""
    away_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.title, self.span = TextLabel("title"), TextLabel("body_medium")
        self.back, self.on, self.this_week = QToolButton(), QToolButton(), QPushButton()
        self.this_week.setProperty("kind", "flat")
        self.away = QCheckBox()
        self.away.toggled.connect(self.away_wanted)
        self.plan, self.as_list, self.copy = QPushButton(), QPushButton(), QPushButton()
        self.busy, self.diary, self.paper = QPushButton(), QPushButton(), QPushButton()
        self.as_list.setCheckable(True)
        self.hours = QPushButton()
        self.hours.setCheckable(True)
        self.hours.hide()
        for button, weeks in ((self.back, -1), (self.on, 1), (self.this_week, 0)):
            button.clicked.connect(partial(self._want, weeks))
        self._lay_out()
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def show_away(self, away: bool) -> None:
        """Show whether one is away in this week."""
        self.away.blockSignals(True)
        self.away.setChecked(away)
        self.away.blockSignals(False)

    def let_leave(self, free: bool, is_this_week: bool) -> None:
        """Another week can be shown where nothing is lost by it."""
        self.back.setEnabled(free)
        self.on.setEnabled(free)
        self.this_week.setEnabled(free and not is_this_week)
        why = "" if free else translate("Week", "Save this week or cancel first.")
        show_tip(self.back, why or self.back.accessibleName())
        show_tip(self.on, why or self.on.accessibleName())
        show_tip(self.this_week, why)

    def offer_budget(self, offered: bool) -> None:
        """Where there is no room for the budget beside the grid, a button shows it instead."""
        self.hours.setVisible(offered)

    def let_export(self, free: bool) -> None:
        """Another diary is told only of what is saved."""
        self.diary.setEnabled(free)
        why = "" if free else translate("Week", "Save this week first.")
        show_tip(self.diary, why or self.diary.accessibleName())

    def let_copy(self, can_be: bool) -> None:
        """The week before can be copied where it has blocks of its own."""
        self.copy.setEnabled(can_be)
        why = "" if can_be else translate("Week", "Last week has nothing to copy.")
        show_tip(self.copy, why or self.copy.accessibleName())

    def fit(self) -> None:
        """Choose words, icons or two lines by the room there is."""
        room = self.width()
        turn(self._row, beside=True)
        if self._wanted(words=True) > room and self._wanted(words=False) > room:
            turn(self._row, beside=False)
            if self._wanted(words=True) > room:
                self._wanted(words=False)
        self._row.activate()

    def minimumSizeHint(self) -> QSize:
        """As narrow as it can be made: a window may become small again."""
        shown = [button for button in self._with_words() if not button.isHidden()]
        words = sum(map(self._word_width, shown))
        tools = self._tools.minimumSize().width() - words
        narrowest = max(self._navigation.minimumSize().width(), tools)
        return QSize(narrowest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _want(self, weeks: int) -> None:
        self.week_wanted.emit(weeks)

    def _with_words(self) -> tuple[QPushButton, ...]:
        """Those that become icons; the first keeps its words."""
        return self.hours, self.as_list, self.copy, self.busy, self.diary, self.paper

    def _word_width(self, button: QPushButton) -> int:
        return button.fontMetrics().horizontalAdvance(button.text())

    def _wanted(self, words: bool) -> int:
        """How wide the head wants to be with words on its buttons, or with the first one's."""
        for button in self._with_words():
            button.setText(button.accessibleName() if words else "")
        for layout in (self._navigation, self._tools, self._row):
            layout.invalidate()
        return self._row.sizeHint().width()

    def _apply_theme(self) -> None:
        self.title.setText(translate("Week", "Week plan"))
        self.span.setContentsMargins(SPACE_1, 0, SPACE_1, 0)
        self.this_week.setText(translate("Week", "This week"))
        self.away.setText(translate("Week", "Away"))
        self.away.setAccessibleName(translate("Week", "Away this week"))
        show_tip(self.away, translate("Week", "A week away is not planned and not counted."))
        for button, drawing, text in (
            (self.plan, "week", translate("Week", "Plan my week")),
            (self.hours, "target", translate("Week", "Hours for selling")),
            (self.as_list, "other", translate("Week", "As a list")),
            (self.copy, "undo", translate("Week", "Copy last week")),
            (self.busy, "clock", translate("Week", "Busy times…")),
            (self.diary, "calendar", translate("Week", "Export .ics")),
            (self.paper, "print", translate("Week", "Print")),
        ):
            button.setIcon(icon(drawing))
            show_tip(button, text)
            button.setAccessibleName(text)
        self.plan.setText(self.plan.accessibleName())
        for tool, drawing, name in (
            (self.back, "left", translate("Week", "The week before")),
            (self.on, "right", translate("Week", "The week after")),
        ):
            tool.setIcon(icon(drawing))
            show_tip(tool, name)
            tool.setAccessibleName(name)
        self.fit()

    def _lay_out(self) -> None:
        self._navigation = row_of(
            self.title, self.back, self.span, self.on, self.this_week, self.away, STRETCH
        )
        self._tools = row_of(self.plan, *self._with_words())
        self._row = row_of(grow(self._navigation), self._tools, into=self)
