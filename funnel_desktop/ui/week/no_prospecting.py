"""The warning of a week without prospecting: what it means, and one morning offered."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from funnel_desktop.ui.formats import formats
from funnel_desktop.ui.icons import icon
from funnel_desktop.ui.theme import SPACE_2, SPACE_3, font, scaled

translate = QCoreApplication.translate
DAYS_A_WEEK = 7


class NoProspecting(QFrame):
    """Never bars saving; it says it and offers a way out (METHOD.md, *Time*)."""

    morning_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._mark, self._title, self._text = QLabel(), QLabel(), QLabel()
        self._text.setWordWrap(True)
        self.morning = QPushButton()
        self.morning.setProperty("small", True)
        self.morning.clicked.connect(self.morning_wanted)
        words = QVBoxLayout()
        words.setSpacing(SPACE_2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        below = QHBoxLayout()
        below.addWidget(self.morning)
        below.addStretch(1)
        words.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        self.hide()

    def show_for(self, share: int, cycle: float | None) -> None:
        """Warn where prospecting gets nothing; `cycle` in days, None where it is not known."""
        self.setVisible(share == 0)
        self._mark.setPixmap(icon("warning", "attention").pixmap(scaled(18), scaled(18)))
        self._title.setFont(font("body_strong"))
        self._title.setText(translate("Week", "No time for prospecting."))
        self.morning.setText(translate("Week", "Give it one morning (4 h)"))
        if cycle is None:
            self._text.setText(translate("Week", "What is not begun today cannot be agreed later."))
            return
        weeks = formats().number(round(cycle / DAYS_A_WEEK))
        text = translate(
            "Week", "Income now looks fine. A hole would open about {n} weeks from here."
        )
        self._text.setText(text.format(n=weeks))
