"""The line below the window: what is in play, the order of work, and that all is saved."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStatusBar, QWidget

from funnel_desktop.document.board import Board
from funnel_desktop.document.questions import Changed
from funnel_desktop.document.settings import Settings
from funnel_desktop.funnel.stages import BOARD_STAGES
from funnel_desktop.language.hour_format import time_text
from funnel_desktop.ui.looks.theme import scaled, theme
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.window.review_offer import ReviewOffer
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session

if TYPE_CHECKING:
    from funnel_desktop.ui.window.likely_income import LikelyIncome

translate = QCoreApplication.translate

LONGEST_NAME = 260
"""Pixels at 100 % text that a file's name may take; a longer one loses its middle."""
AFTER_A_WHILE = 2000
"""Milliseconds after the window stands."""
BETWEEN = 12
"""Pixels that a label takes beside its own."""


class StatusLine(QStatusBar):
    """Says what is in play and when the file was last written."""

    income_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.likely: LikelyIncome | None = None
        self._saved_at: datetime | None = None
        self._moving: Sequence[str] = ()
        self._waiting: Sequence[str] = ()
        self._in_play, self._order, self._saved = (TextLabel("caption", "ink2") for _ in range(3))
        self._mark = IconLabel("saved", "ink3", 13)
        self.setSizeGripEnabled(False)
        for label in (self._in_play, self._order):
            label.setContentsMargins(12, 0, 4, 0)
            self.addWidget(label)
        self.offer = ReviewOffer(session)
        self.addWidget(self.offer)
        self.addPermanentWidget(self._mark)
        self.addPermanentWidget(self._saved)
        # The style sheet takes labels' margins; an indent stays.
        self._saved.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._saved.setIndent(12)
        self.offer.changed.connect(self._make_room)
        session.changed.connect(self._follow)
        session.day_changed.connect(self.refresh)
        theme().changed.connect(self.refresh)
        self.refresh()

    def look_ahead(self) -> None:
        """Say, after a while, what the next months likely bring; the board comes first."""
        QTimer.singleShot(AFTER_A_WHILE, self, self._add_likely)

    def _add_likely(self) -> None:
        from funnel_desktop.ui.window.likely_income import LikelyIncome

        if self.session.is_open:
            self.likely = LikelyIncome(self.session)
            self.likely.clicked.connect(self.income_wanted)
            self.likely.fitted.connect(self._give_way)
            self.insertWidget(1, self.likely)
            self.likely.hide()
            self._make_room()

    def show_moving(self, ids: Sequence[str]) -> None:
        """Say what is being dragged or carried, and how to put it back; with none, what is so."""
        self._moving = ids
        self._say_in_play()

    def show_waiting(self, ids: Sequence[str]) -> None:
        """Say what waits at a gate, and how to put it back; with none, what is so."""
        self._waiting = ids
        self._say_in_play()

    def refresh(self) -> None:
        """Ask again what is in play."""
        self._say_in_play()
        self._order.setText(translate("Status", "1st–3rd: the order in which to do the work"))
        self._say_saved()

    @asks
    def _say_in_play(self) -> None:
        if self._waiting:
            said = self._waiting_text()
        else:
            said = self._moving_text() if self._moving else self._counted()
        self._in_play.setText(said)
        self._give_way()

    def _moving_text(self) -> str:
        """`Moving Meridian Labs · Esc puts it back` (DESIGN.md 4.1)."""
        if len(self._moving) > 1:
            return translate(
                "Status", "Moving %n objective(s) · Esc puts them back", "", len(self._moving)
            )
        said = translate("Status", "Moving {name} · Esc puts it back")
        return said.format(name=self._name(self._moving[0]))

    def _waiting_text(self) -> str:
        """`Meridian Labs is waiting at the gate · Esc puts it back`."""
        count = len(self._waiting)
        if count > 1:
            return translate(
                "Status", "%n objective(s) waiting at the gate · Esc puts them back", "", count
            )
        said = translate("Status", "{name} is waiting at the gate · Esc puts it back")
        return said.format(name=self._name(self._waiting[0]))

    def _name(self, objective: str) -> str:
        board, today = self.session.document.board, self.session.today
        card = self.session.ask(lambda: board.card(objective, today), None)
        return card.client_name if card else ""

    def _counted(self) -> str:
        totals = self.session.document.board.totals(self.session.today)
        of_the_board = [totals[stage] for stage in BOARD_STAGES]
        count, value = map(sum, zip(*of_the_board, strict=True))
        if not count:
            return translate("Status", "No objectives yet")
        in_play = translate("Status", "%Ln objective(s) in play", "", count)
        return f"{in_play} · {self.session.formats.money(value)}"

    def _say_saved(self) -> None:
        name = self.session.document.path.name
        if self.session.document.read_only:
            text = translate("Status", "Read-only")
        elif self._saved_at is None:
            text = translate("Status", "All saved")
        else:
            moment = QTime(self._saved_at.hour, self._saved_at.minute)
            clock = time_text(moment, self.session.formats.locale)
            text = translate("Status", "Saved {time}").format(time=clock)
        short = self._saved.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideMiddle, scaled(LONGEST_NAME)
        )
        self._saved.setText(f"{text} · {short}")
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def _make_room(self) -> None:
        """While the review is offered it stands in the forecast's place."""
        if self.likely is not None:
            self.likely.give_way(not self.offer.isHidden())
        self._give_way()

    def _give_way(self) -> None:
        """Large text in a small window: the hint goes, what is saved and in play stays. While
        the review is offered it takes the hint's place."""
        labels: tuple[QWidget, ...] = (self._in_play, self._order, self._mark, self._saved)
        if self.likely is not None and not self.likely.isHidden():
            labels = (*labels, self.likely)
        needed = [label.sizeHint().width() + BETWEEN for label in labels]
        self._order.setVisible(sum(needed) <= self.width() and self.offer.isHidden())

    def _follow(self, changed: Changed) -> None:
        self._saved_at = datetime.now()
        if changed.touches(Board.added_up, Settings.get):
            self.refresh()
        else:
            self._say_saved()
