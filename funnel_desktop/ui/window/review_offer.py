"""Friday's line: the review of the week, offered once at its end (DESIGN.md 10)."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from funnel_desktop.funnel.week import monday_of
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_1, theme
from funnel_desktop.ui.screens.week.moment import minute_of
from funnel_desktop.ui.widgets.layouts import row_of
from funnel_desktop.ui.widgets.popover import is_escape
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

SECONDS_BETWEEN_LOOKS = 60


class ReviewOffer(QWidget):
    """Stands from the week's last planned hour until its Sunday, or until it is answered."""

    wanted = Signal()
    changed = Signal()
    """It came or went."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._closed: date | None = None
        self.review, self.close_button = QPushButton(), QToolButton()
        self.review.setProperty("kind", "link")
        self.close_button.setProperty("kind", "flat")
        for button in (self.review, self.close_button):
            button.setProperty("small", True)
        self.review.clicked.connect(self.wanted)
        self.close_button.clicked.connect(self.close_for_this_week)
        row_of(self.review, self.close_button, into=self, gap=SPACE_1)
        self._timer = QTimer(self, interval=SECONDS_BETWEEN_LOOKS * 1000)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        session.day_changed.connect(self.refresh)
        theme().changed.connect(self._apply_theme)
        self._apply_theme()
        self.hide()

    @asks
    def refresh(self) -> None:
        """Look whether it is time."""
        rhythm, today = self._session.document.rhythm, self._session.today
        is_due = self._closed != monday_of(today)
        is_due = is_due and rhythm.is_friday_due(today, minute_of(today))
        if is_due == (not self.isHidden()):
            return
        self.setVisible(is_due)
        self.changed.emit()
        if is_due:
            event = QAccessibleAnnouncementEvent(self, self.review.text())
            QAccessible.updateAccessibility(event)

    def close_for_this_week(self) -> None:
        """Not again before the end of the next week; nothing where it does not stand."""
        session = self._session
        if self.isHidden():
            return
        self._closed = monday_of(session.today)
        if not session.document.read_only:
            session.do(lambda: session.document.rhythm.close_friday(session.today))
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_for_this_week()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc is ours, also where the window has a shortcut on it."""
        if is_escape(event, QEvent.Type.ShortcutOverride):
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._apply_theme()

    def _apply_theme(self) -> None:
        self.review.setText(translate("Status", "Review the week"))
        self.close_button.setIcon(icon("close"))
        self.close_button.setAccessibleName(translate("Status", "Not this week"))
        show_tip(self.close_button, self.close_button.accessibleName())
