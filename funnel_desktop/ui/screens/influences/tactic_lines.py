"""Below the influences: one next action for each who is not covered, taken over by one key."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.tactics import TacticOffer
from funnel_desktop.ui.records.subject import Subject
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.tactics import tactic_action, tactic_sentence

translate = QCoreApplication.translate

AT_MOST = 3
"""The first ones, in the user's own order: what is next, not all that could be."""


class TacticLines(QWidget):
    """A line for each of the first influences who are not covered."""

    taken = Signal()
    """A tactic became the next action."""

    def __init__(self, subject: Subject) -> None:
        super().__init__()
        self._subject = subject
        self._offers: list[TacticOffer] = []
        self.lines = [_Line() for _ in range(AT_MOST)]
        for place, line in enumerate(self.lines):
            line.take.clicked.connect(partial(self._take, place))
        column_of(*self.lines, into=self, gap=0)

    def show_offers(self, offers: Sequence[TacticOffer]) -> None:
        """Show the first of them; nothing where all are covered."""
        self._offers = list(offers[:AT_MOST])
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(self._offers))
            if place < len(self._offers):
                line.show_offer(self._offers[place])
        self.setVisible(bool(self._offers))

    def _take(self, place: int) -> None:
        """The day that is planned already stays; what nobody planned is for today."""
        offer, session = self._offers[place], self._subject.session
        planned = self._subject.record.objective.next_action
        day = planned.day if planned and planned.day else session.today
        action = NextAction(tactic_action(offer), person=offer.influence.person, day=day)
        done = session.do(
            lambda: session.document.objectives.set_next_action(
                self._subject.id, action, today=session.today
            )
        )
        if done:
            self.taken.emit()


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.words = TextLabel("small", "ink2", wraps=True)
        self.take = QPushButton(translate("Tactics", "Make it the next action"))
        self.take.setProperty("kind", "link")
        self.take.setProperty("small", True)
        self.take.setAutoDefault(False)
        row_of(grow(self.words), self.take, into=self)

    def show_offer(self, offer: TacticOffer) -> None:
        """Say what to do next about somebody."""
        self.words.setText(tactic_sentence(offer))
        self.take.setAccessibleDescription(self.words.text())
