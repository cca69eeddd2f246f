"""Before the sort, once a quarter at most: which of the long silent ones are to be closed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QWidget

from funnel_desktop.funnel.rhythm import ToSort
from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_2, SPACE_3, theme
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.scrolled import scrolled
from funnel_desktop.ui.widgets.tab_order import go_through
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.facts import quiet_days

translate = QCoreApplication.translate

SHOWN_AT_MOST = 100
"""More come in a quarter: nobody looks through a list without end."""
REASON = "no_answer"


class SortForgotten(QFrame):
    """A list to tick; what is ticked is closed as one step, and nobody is closed by itself."""

    done = Signal()
    """Asked and answered: the sort goes on."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.why = TextLabel("body", wraps=True)
        self.all = QCheckBox()
        self.ticks: dict[str, QCheckBox] = {}
        self._room = column_of(gap=SPACE_2)
        self.close_them, self.leave = QPushButton(), QPushButton()
        self.close_them.setProperty("kind", "primary")
        self.all.toggled.connect(self._tick_all)
        self.close_them.clicked.connect(self._close_ticked)
        self.leave.clicked.connect(self._leave)
        self._lay_out()
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def offer(self, left: Sequence[ToSort]) -> bool:
        """Show the forgotten ones among those to be sorted; False where there are none, or it
        was asked in this quarter."""
        rhythm, today = self._session.document.rhythm, self._session.today
        forgotten = [each for each in left if each.is_forgotten][:SHOWN_AT_MOST]
        if not forgotten or self._session.document.read_only or not rhythm.is_closing_due(today):
            return False
        self._show(forgotten)
        return True

    def enter(self) -> None:
        """Give the keyboard to the first of them."""
        first = next(iter(self.ticks.values()), self.leave)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, forgotten: Sequence[ToSort]) -> None:
        known = {own: tick.isChecked() for own, tick in self.ticks.items()}
        for tick in self.ticks.values():
            self._room.removeWidget(tick)
            tick.deleteLater()
        self.ticks = {}
        board, today = self._session.document.board, self._session.today
        for each in forgotten:
            card = board.card(each.id, today)
            if card is not None:
                said = (card.client_name, quiet_days(each.silent), card.wish)
                tick = QCheckBox(" · ".join(filter(None, said)).replace("&", "&&"))
                tick.setChecked(known.get(each.id, False))
                tick.toggled.connect(self._enable)
                self._room.addWidget(tick)
                self.ticks[each.id] = tick
        go_through([self.all, *self.ticks.values(), self.close_them, self.leave])
        self._enable()

    def _tick_all(self, ticked: bool) -> None:
        for tick in self.ticks.values():
            tick.setChecked(ticked)

    def _enable(self) -> None:
        count = sum(tick.isChecked() for tick in self.ticks.values())
        self.close_them.setEnabled(count > 0)
        self.close_them.setText(
            translate("Sort", "Close %n as lost", "", count)
            if count
            else translate("Sort", "Close as lost")
        )

    def _close_ticked(self) -> None:
        ids = [own for own, tick in self.ticks.items() if tick.isChecked()]
        session = self._session
        session.document.rhythm.close_closing(session.today)
        objectives = session.document.objectives
        session.do(lambda: objectives.set_outcome(ids, Outcome.LOST, session.today, reason=REASON))
        self.done.emit()

    def _leave(self) -> None:
        self._session.document.rhythm.close_closing(self._session.today)
        self.done.emit()

    def _apply_theme(self) -> None:
        self.why.setText(
            translate(
                "Sort",
                "You have not heard from these for four cycles. Dead objectives left "
                "open distort the forecast and the win rate: tick the ones that are "
                "over.",
            )
        )
        self.all.setText(translate("Sort", "Tick all"))
        self.leave.setText(translate("Sort", "Leave them open"))

    def _lay_out(self) -> None:
        inside = QWidget()
        column_of(self._room, STRETCH, into=inside, margins=SPACE_1)
        column_of(
            self.why,
            self.all,
            grow(scrolled(inside)),
            row_of(self.close_them, self.leave, STRETCH),
            into=self,
            gap=SPACE_3,
        )
