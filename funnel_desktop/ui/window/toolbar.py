"""The one toolbar: views, the new objective, undo and redo, search and filter."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QWidget

from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import scaled, theme
from funnel_desktop.ui.screens.finding.finder import Finder
from funnel_desktop.ui.screens.week.timer_control import TimerControl
from funnel_desktop.ui.screens.week.timer_desk import TimerDesk
from funnel_desktop.ui.widgets.layouts import STRETCH, grow, row_of
from funnel_desktop.ui.widgets.search_field import SearchField
from funnel_desktop.ui.widgets.segmented import SegmentedControl
from funnel_desktop.ui.widgets.tab_order import go_through
from funnel_desktop.ui.widgets.tips import show_tip

translate = QCoreApplication.translate

ROOMY = 1180
"""From this width on (at 100 % text) buttons carry their words."""
TIGHT = 700
"""Below this width even the chosen view is an icon alone; large text leaves no more room."""
WITH_PLAN = 680
"""From this width on there is room for the weekly plan, which the menus have too."""
SEARCH_LEAST = 48
SEARCH_FIRST = 20
"""Of what room is left the search field takes its width before the gap does."""


class ToolBar(QFrame):
    """Reads its texts, tips and shortcuts from the table of actions."""

    def __init__(self, actions: Mapping[str, QAction], finder: Finder, timer: TimerDesk) -> None:
        super().__init__()
        self._actions = actions
        self._finder = finder
        self.setProperty("surface", "panel")
        self.setProperty("edge", "bottom")
        self._view = "board"
        self.views = SegmentedControl()
        self.new = QPushButton()
        self.new.setProperty("kind", "primary")
        self.undo, self.redo = self._tool("undo"), self._tool("redo")
        self.timer = TimerControl(timer, actions["toggle_timer"], actions["log_hours"])
        self.search = SearchField()
        self.filter, self.plan = QPushButton(), QPushButton()
        self._apply_theme()  # first: Tab goes in the order in which buttons come into the bar
        self._lay_out()
        self.views.chosen.connect(lambda key: actions[f"show_{key}"].trigger())
        self.new.clicked.connect(actions["new_objective"].trigger)
        self.filter.clicked.connect(actions["filter"].trigger)
        self.plan.clicked.connect(actions["print_week"].trigger)
        self.search.textChanged.connect(finder.set_words)
        finder.changed.connect(self._follow)
        finder.search_wanted.connect(self._begin_search)
        theme().changed.connect(self._apply_theme)

    def show_view(self, key: str) -> None:
        """Show which view is chosen."""
        self._view = key
        self.views.choose(key)

    def filter_corner(self, inside: QWidget) -> QPoint:
        """Where the filter opens: under its button's right end, in the pixels of `inside`."""
        below = self.filter.rect().bottomRight() + QPoint(0, 6)
        return self.filter.mapTo(inside, below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._apply_theme()

    def _begin_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _follow(self) -> None:
        """The words were taken away elsewhere."""
        if not self._finder.wanted.words:
            self.search.clear()

    def _fit(self) -> None:
        roomy = self.width() >= scaled(ROOMY)
        self.views.show_words(roomy, chosen=self.width() >= scaled(TIGHT))
        self.timer.show_words(roomy)
        for button, text in (
            (self.filter, translate("ToolBar", "Filter")),
            (self.plan, translate("ToolBar", "Weekly plan")),
        ):
            button.setText(text if roomy else "")
        self.plan.setVisible(self.width() >= scaled(WITH_PLAN))
        self.search.setMinimumWidth(scaled(SEARCH_LEAST))
        self.search.setMaximumWidth(scaled(290 if roomy else 190))
        self.search.setPlaceholderText(
            translate("ToolBar", "Search clients, people, notes")
            if roomy
            else translate("ToolBar", "Search")
        )

    def _apply_theme(self) -> None:
        self.views.set_segments(
            [
                ("board", "board", translate("ToolBar", "Board")),
                ("week", "week", translate("ToolBar", "Week")),
                ("insights", "insights", translate("ToolBar", "Insights")),
                ("clients", "person", translate("ToolBar", "Clients")),
            ],
            self._view,
        )
        self.new.setIcon(icon("plus", "on_accent"))
        self.new.setText(translate("ToolBar", "New objective"))
        show_tip(self.new, self._actions["new_objective"].toolTip())
        self.filter.setIcon(icon("filter"))
        show_tip(self.filter, self._actions["filter"].toolTip())
        self.filter.setAccessibleName(translate("ToolBar", "Filter"))
        self.plan.setIcon(icon("print"))
        show_tip(self.plan, self._actions["print_week"].toolTip())
        self.plan.setAccessibleName(translate("ToolBar", "Weekly plan"))
        self.search.setAccessibleName(translate("ToolBar", "Search clients, people, notes"))
        self.search.show_keys(
            QKeySequence(QKeySequence.StandardKey.Find).toString(
                QKeySequence.SequenceFormat.NativeText
            )
        )
        if self.views.parent() is self:
            self._put_in_order()
        self._fit()

    def _put_in_order(self) -> None:
        """Tab goes from the left, also to segments that were just made."""
        later = (
            self.new, self.undo, self.redo, self.timer.button, self.search, self.filter, self.plan,
        )  # fmt: skip
        go_through((*self.views.buttons(), *later))

    def _tool(self, key: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._actions[key])
        button.setProperty("kind", "flat")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return button

    def _lay_out(self) -> None:
        row_of(
            self.views,
            12,
            self.new,
            self.undo,
            self.redo,
            STRETCH,
            self.timer,
            grow(self.search, SEARCH_FIRST),
            self.filter,
            self.plan,
            into=self,
            gap=8,
            margins=(12, 6),
        )
