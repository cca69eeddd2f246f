"""What a search finds that is no longer on the board: where it is, and a way to open it."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.document.searching import ClosedMatch, ClosedMatches
from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.ui.looks.text_line import shortened
from funnel_desktop.ui.looks.theme import scaled
from funnel_desktop.ui.screens.finding.finder import Finder
from funnel_desktop.ui.widgets.layouts import row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

SHOWN = 3
"""At most so many are named; the rest is counted."""
ROOM_FOR_ONE = 290
"""So much width one of them takes, in pixels at 100 % text."""
ROOM_FOR_THE_REST = 170
"""What stands before and behind them."""
NAME_WIDTH = 130
AFTER_TYPING = 150
"""Milliseconds after the last letter: no letter waits for what is named here."""


class OffBoard(QWidget):
    """Shown only while something closed or parked matches the words of the search."""

    opened = Signal(str)
    """An objective."""
    all_wanted = Signal(str)
    """Everybody whom these words find, among the clients."""

    def __init__(self, session: Session, finder: Finder, over: QWidget) -> None:
        """`over` is what it stands above: its width tells how many find room."""
        super().__init__()
        self._over = over
        self._session = session
        self._finder = finder
        self._row = row_of(into=self, gap=6, margins=(12, 8, 12, 0))
        self.soon = QTimer(self, singleShot=True, interval=AFTER_TYPING)
        self.soon.timeout.connect(self.look)
        session.changed.connect(self.look)
        session.day_changed.connect(self.look)
        self.hide()

    def look(self) -> None:
        """Ask anew what the words of the search find off the board."""
        words = self._finder.wanted.words
        if not words and self.isHidden():
            return
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        board, today = self._session.document.board, self._session.today
        found = self._session.ask(
            lambda: board.closed_matches(today, words, SHOWN), ClosedMatches()
        )
        if found.total:
            self._fill(found, words)
        self.setVisible(bool(found.total))

    def _fill(self, found: ClosedMatches, words: str) -> None:
        label = TextLabel("small", "ink2", translate("Finding", "Not on the board:"))
        self._row.addWidget(label)
        room = (self._over.width() - scaled(ROOM_FOR_THE_REST)) // scaled(ROOM_FOR_ONE)
        shown = found.shown[: max(1, room)]
        for match in shown:
            where = self._where(match.outcome, match.day is not None).format(
                day=self._session.formats.day_full(match.day) if match.day else ""
            )
            self._row.addWidget(self._entry(match, where))
        if found.total > len(shown):
            more = QPushButton(translate("Finding", "%n more", "", found.total - len(shown)))
            more.setProperty("kind", "link")
            show_tip(more, translate("Finding", "Search all clients"))
            more.clicked.connect(lambda: self.all_wanted.emit(words))
            self._row.addWidget(more)
        self._row.addStretch(1)

    def _entry(self, match: ClosedMatch, where: str) -> QPushButton:
        entry = QPushButton()
        width = scaled(NAME_WIDTH)
        name = shortened(match.client_name, entry.font(), width)
        entry.setText(f"{name} · {where}".replace("&", "&&"))
        entry.setAccessibleName(
            ", ".join(part for part in (match.client_name, where, match.wish) if part)
        )
        entry.setProperty("kind", "link")
        entry.clicked.connect(lambda: self.opened.emit(match.id))
        return entry

    @staticmethod
    def _where(outcome: Outcome, has_day: bool) -> str:
        match outcome:
            case Outcome.WON if has_day:
                return translate("Finding", "won on {day}")
            case Outcome.WON:
                return translate("Finding", "won")
            case Outcome.LOST if has_day:
                return translate("Finding", "lost on {day}")
            case Outcome.LOST:
                return translate("Finding", "lost")
            case _:
                return translate("Finding", "parked until {day}")
