"""Where the cards of the objective window stand: side by side, or on tabs in small windows."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_3, SPACE_4, scaled
from funnel_desktop.ui.widgets.scrolled import scrolled

translate = QCoreApplication.translate

WIDE_FROM = 1180
"""From this width on, at 100 %, everything is in sight at once (DESIGN.md 2 and 3)."""
TWO_COLUMNS_FROM = 820
LEFT, READY = 356, 372
TAB_OF = {"influences": 1, "flags": 1, "activity": 2}


class Arrangement(QWidget):
    """Holds the cards details, next_action, outcome, fit, influences, flags, activity, ready and
    notes."""

    def __init__(self, panels: Mapping[str, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels = panels
        self._shape: tuple[bool, bool] | None = None
        self.is_wide = False
        """Everything stands side by side, without tabs."""
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("Objective", "Parts of the objective"))
        self.tab_row = self._with_line(self.tabs)
        self._pages = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tab_row)
        layout.addWidget(self._pages, 1)
        self._name_tabs()
        self.tabs.currentChanged.connect(self._turn_to)

    def fit(self, width: int) -> None:
        """Arrange for a window of this width; nothing is rebuilt where nothing changes."""
        wide, two_columns = width >= scaled(WIDE_FROM), width >= scaled(TWO_COLUMNS_FROM)
        if (wide, two_columns) == self._shape:
            return
        self._shape, self.is_wide = (wide, two_columns), wide
        self.tab_row.setVisible(not wide)
        old = [self._pages.widget(place) for place in range(self._pages.count())]
        for page in self._side_by_side() if wide else self._tabbed(two_columns):
            self._pages.addWidget(page)
        for outlived in filter(None, old):
            self._pages.removeWidget(outlived)
            outlived.deleteLater()
        self._turn_to(self.tabs.currentIndex())

    def show_panel(self, name: str) -> None:
        """Bring the tab of a card to the front."""
        self.tabs.setCurrentIndex(TAB_OF.get(name, 0))

    def _name_tabs(self) -> None:
        for name in (
            translate("Objective", "Objective"),
            translate("Objective", "Influences"),
            translate("Objective", "Activity"),
        ):
            self.tabs.addTab(name)

    def _turn_to(self, tab: int) -> None:
        self._pages.setCurrentIndex(0 if self.is_wide else tab)

    def _side_by_side(self) -> list[QWidget]:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(SPACE_4, 0, 0, 0)
        row.setSpacing(SPACE_1)
        left = scrolled(self._column("outcome", "details", "next_action", "fit", "notes"))
        left.setFixedWidth(scaled(LEFT))
        right = QWidget()
        grid = QGridLayout(right)
        grid.setContentsMargins(0, 0, SPACE_4, SPACE_3)
        grid.setSpacing(SPACE_3)
        grid.addWidget(self._panels["influences"], 0, 0, 1, 2)
        grid.addWidget(self._panels["flags"], 1, 0, 1, 2)
        grid.addWidget(self._panels["activity"], 2, 0)
        grid.addWidget(self._panels["ready"], 2, 1)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, scaled(READY))
        row.addWidget(left)
        row.addWidget(scrolled(right), 1)
        return [page]

    def _tabbed(self, two_columns: bool) -> list[QWidget]:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_1, 0)
        row.setSpacing(0)
        if two_columns:
            row.addWidget(self._column("outcome", "details", "notes"), 1)
            row.addWidget(self._column("next_action", "fit", "ready"), 1)
        else:
            names = ("outcome", "details", "next_action", "fit", "ready", "notes")
            row.addWidget(self._column(*names))
        influences = QWidget()
        page = QHBoxLayout(influences)
        page.setContentsMargins(SPACE_4, SPACE_3, SPACE_1, 0)
        page.addWidget(self._column("influences", "flags"))
        activity = QWidget()
        layout = QVBoxLayout(activity)
        layout.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        layout.addWidget(self._panels["activity"])
        return [scrolled(both), scrolled(influences), activity]

    @staticmethod
    def _with_line(tabs: QTabBar) -> QWidget:
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_1, 0, 0, 0)
        row.addWidget(tabs)
        row.addStretch(1)
        line = QFrame()
        line.setProperty("surface", "line")
        layout.addLayout(row)
        layout.addWidget(line)
        return part

    def _column(self, *names: str) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, SPACE_3, SPACE_3)
        layout.setSpacing(SPACE_3)
        for name in names:
            layout.addWidget(self._panels[name], 1 if name == "notes" else 0)
        if "notes" not in names:
            layout.addStretch(1)
        return column
