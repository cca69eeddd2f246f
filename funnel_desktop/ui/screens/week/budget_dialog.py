"""Weekly time budget: the week as a draft; *Save week* is one step, *Cancel* leaves nothing."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from funnel_desktop.funnel.week import monday_of
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4
from funnel_desktop.ui.screens.week.editing import DraftWeek
from funnel_desktop.ui.screens.week.week_page import WeekPage
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.window_size import open_size
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class BudgetDialog(QDialog):
    """The same page as the view *Week*, over a draft."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Week", "Weekly time budget"))
        self.week = DraftWeek(session, monday_of(session.today))
        self.page = WeekPage(self.week)
        told = translate(
            "Week", "Drag on the grid to add a block. Arrow keys move it 15 min, Alt+arrows resize."
        )
        hint = TextLabel("small", "ink2", told)
        self.cancel = QPushButton(translate("Week", "Cancel"))
        self.save = QPushButton(translate("Week", "Save week"))
        self.save.setProperty("kind", "primary")
        self.save.setAutoDefault(False)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        foot = row_of(grow(hint), self.cancel, self.save, gap=SPACE_3, margins=(SPACE_4, SPACE_3))
        column_of(grow(self.page), foot, into=self, gap=0)
        open_size(self, 1440, 870)
        self.page.grid.setFocus()

    def _save(self) -> None:
        if self.week.save():
            self.accept()
