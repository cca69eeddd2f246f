"""Where the cards of the objective window stand: side by side, or on tabs in small windows."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_3, SPACE_4, scaled
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of, thin_line
from funnel_desktop.ui.widgets.scrolled import scrolled

translate = QCoreApplication.translate

WIDE_FROM = 1180
"""From this width on, at 100 %, everything is in sight at once (DESIGN.md 2 and 3)."""
TWO_COLUMNS_FROM = 820
LEFT, READY = 356, 372
TAB_OF = {"influences": 1, "flags": 1, "activity": 2}


class Arrangement(QWidget):
    """Holds the cards details, next_action, outcome, standing, fit, influences, flags, activity,
    ready and notes."""

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
        column_of(self.tab_row, grow(self._pages), into=self, gap=0)
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
        left = scrolled(
            self._column("outcome", "details", "next_action", "standing", "fit", "notes")
        )
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
        row_of(left, grow(scrolled(right)), into=page, gap=SPACE_1, margins=(SPACE_4, 0, 0, 0))
        return [page]

    def _tabbed(self, two_columns: bool) -> list[QWidget]:
        both = QWidget()
        columns: list[tuple[str, ...]] = [
            ("outcome", "details", "notes"),
            ("next_action", "standing", "fit", "ready"),
        ]
        if not two_columns:
            columns = [("outcome", "details", "next_action", "standing", "fit", "ready", "notes")]
        parts = (grow(self._column(*names)) for names in columns)
        row_of(*parts, into=both, gap=0, margins=(SPACE_4, SPACE_3, SPACE_1, 0))
        influences = QWidget()
        row_of(
            self._column("influences", "flags"),
            into=influences,
            margins=(SPACE_4, SPACE_3, SPACE_1, 0),
        )
        activity = QWidget()
        column_of(self._panels["activity"], into=activity, margins=(SPACE_4, SPACE_3))
        return [scrolled(both), scrolled(influences), activity]

    @staticmethod
    def _with_line(tabs: QTabBar) -> QWidget:
        part = QWidget()
        column_of(row_of(tabs, STRETCH, margins=(SPACE_1, 0, 0, 0)), thin_line(), into=part, gap=0)
        return part

    def _column(self, *names: str) -> QWidget:
        inside = QWidget()
        layout = column_of(into=inside, gap=SPACE_3, margins=(0, 0, SPACE_3, SPACE_3))
        for name in names:
            layout.addWidget(self._panels[name], 1 if name == "notes" else 0)
        if "notes" not in names:
            layout.addStretch(1)
        return inside
