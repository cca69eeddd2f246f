"""The view *Insights*: then and now first, the reports beside it."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from funnel_desktop.document.forecasting import Forecasting
from funnel_desktop.document.gates import Gates
from funnel_desktop.document.habits import Habits
from funnel_desktop.document.insights import Insights
from funnel_desktop.document.questions import Changed
from funnel_desktop.document.reports import Reports
from funnel_desktop.document.settings import Settings
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, theme
from funnel_desktop.ui.screens.insights.reports import REPORTS
from funnel_desktop.ui.widgets.layouts import at_left, column_of, grow, row_of, turn
from funnel_desktop.ui.widgets.scrolled import scrolled
from funnel_desktop.ui.widgets.segmented import SegmentedControl
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class InsightsPage(QWidget):
    """Shows one page at a time; what is not seen asks nothing."""

    opened = Signal(str)
    wanted = Signal(str, str)
    """What a diagnosis offers, and the objective it is about."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._stale = True
        self.pages = {report.key: report.make(session) for report in REPORTS}
        self._shown = REPORTS[0].key
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.switch = SegmentedControl()
        self._stack = QStackedWidget()
        self._lay_out()
        for page in self.pages.values():
            page.opened.connect(self.opened)
            page.wanted.connect(self.wanted)
        self.switch.chosen.connect(self.show_page)
        session.changed.connect(self._follow)
        session.day_changed.connect(self._look_again)
        session.busy_changed.connect(self._look_after_all)
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def show_page(self, key: str) -> None:
        """Show the page with the key of one of `REPORTS`."""
        self._shown = key
        place = list(self.pages).index(key)
        self._stack.setCurrentIndex(place)
        was_there = any(each.hasFocus() for each in self.switch.buttons())
        self.switch.choose(key)
        self._fit()
        if was_there:
            self.setFocus()
        self._look_again()

    def minimumSizeHint(self) -> QSize:
        """The switch gives way, also while another view is shown."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self.switch.least_width() + 2 * SPACE_4), least.height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_after_all()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cancel what is being asked; it is asked again when the view is shown."""
        super().hideEvent(event)
        self._stale |= self._stop_asking()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard begins at the page that is shown."""
        super().focusInEvent(event)
        chosen = next(each for each in self.switch.buttons() if each.isChecked())
        chosen.setFocus(event.reason())

    def _look_after_all(self) -> None:
        if self._stale:
            self._look_again()

    def _look_again(self) -> None:
        """Now where it is seen, else when it is."""
        self._stop_asking()
        self._stale = not self.isVisible() or self._session.busy
        if not self._stale:
            self.pages[self._shown].refresh()

    def _stop_asking(self) -> bool:
        """Whether an answer was still to come."""
        were_open = [page.stop_asking() for page in self.pages.values()]
        return any(were_open)

    def _fit(self) -> None:
        """Switch and span in a line, or in two where the text is large; then in icons."""
        room = self.width() - 2 * SPACE_4
        self.switch.show_words(self.switch.width_with_words() <= room)
        for key, page in self.pages.items():
            page.span.setVisible(key == self._shown)
        span = self.pages[self._shown].span.sizeHint().width()
        wanted = self.switch.sizeHint().width() + span + SPACE_3
        turn(self._head, beside=wanted <= room)

    def _follow(self, changed: Changed) -> None:
        if changed.touches(
            Insights.look, Insights.cycles, Insights.conversion, Habits.prospecting_weeks,
            Forecasting.income, Forecasting.kept, Reports.an_hour, Reports.income, Reports.best_few,
            Gates.confidence, Settings.get,
        ):  # fmt: skip
            self._look_again()

    def _apply_theme(self) -> None:
        segments = [(each.key, each.icon, translate("Insights", each.title)) for each in REPORTS]
        self.switch.set_segments(segments, self._shown)
        self._fit()
        self._look_again()

    def _lay_out(self) -> None:
        for page in self.pages.values():
            self._stack.addWidget(scrolled(page))
        spans = (grow(page.span) for page in self.pages.values())
        self._head = row_of(at_left(self.switch), *spans, gap=SPACE_3)
        column_of(self._head, grow(self._stack), into=self, gap=SPACE_3, margins=(SPACE_4, SPACE_3))
