"""What *Plan my week* proposes, and likely brings, in sentences; to be accepted or dropped."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton

from funnel_desktop.funnel.forecast.wheel import WithAndWithout
from funnel_desktop.funnel.planning import Proposal
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, scaled, theme
from funnel_desktop.ui.screens.week.lines_ahead import LinesAhead, ahead_sentence
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.blocks import excess_sentence, left_out_sentence

translate = QCoreApplication.translate
SENTENCES_AT_MOST = 4
ROOMY = 780
"""From this width on there is room for a drawing beside the words."""


class ProposalBar(QFrame):
    """Says how many blocks are proposed, and what did not fit and why."""

    accepted = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._said = TextLabel("body_strong", wraps=True)
        self._left_out = TextLabel("small", wraps=True)
        self.ahead, self.lines = TextLabel("body", wraps=True), LinesAhead()
        self._known: tuple[WithAndWithout, int] | None = None
        self.keep, self.drop = QPushButton(), QPushButton()
        self.keep.setProperty("kind", "primary")
        self.keep.clicked.connect(self.accepted)
        self.drop.clicked.connect(self.dropped)
        row_of(
            grow(column_of(self._said, self._left_out, self.ahead, gap=6)),
            self.lines,
            self.drop,
            self.keep,
            into=self,
            gap=6,
            margins=(SPACE_3, SPACE_2),
        )
        self.hide()
        theme().changed.connect(self._say_ahead)
        self._say_ahead()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_ahead(self, lines: WithAndWithout | None, minutes: int) -> None:
        """Say and draw what so many minutes of prospecting a week likely bring; None: not known
        yet."""
        self._known = None if lines is None else (lines, minutes)
        if lines is not None:
            self.lines.show_lines(lines)
        self._say_ahead()

    def _say_ahead(self) -> None:
        self.ahead.setText(ahead_sentence(*self._known) if self._known else "")
        self.ahead.setVisible(bool(self.ahead.text()))
        self._fit()

    def _fit(self) -> None:
        roomy = self.width() >= scaled(ROOMY)
        self.lines.setVisible(roomy and bool(self.ahead.text()))

    def show_proposal(self, proposal: Proposal) -> None:
        """Say what is proposed; *Accept* has the keyboard."""
        self._said.setText(
            translate(
                "Week", "%n block(s) proposed, hatched on the grid.", "", len(proposal.blocks)
            )
            if proposal.blocks
            else translate("Week", "There is nothing to add to this week.")
        )
        self._left_out.setText(" ".join(_sentences(proposal)))
        self._left_out.setVisible(bool(self._left_out.text()))
        self.keep.setText(translate("Week", "Accept"))
        self.drop.setText(translate("Week", "Discard"))
        self.keep.setEnabled(bool(proposal.blocks))
        self.show()
        (self.keep if proposal.blocks else self.drop).setFocus()


def _sentences(proposal: Proposal) -> list[str]:
    said = [left_out_sentence(left) for left in proposal.left_out[:SENTENCES_AT_MOST]]
    if len(proposal.left_out) > SENTENCES_AT_MOST:
        more = len(proposal.left_out) - SENTENCES_AT_MOST
        said.append(translate("Week", "%n more did not fit.", "", more))
    if proposal.excess:
        said.append(excess_sentence(proposal.excess))
    return said
