"""One diagnosis: what is seen, the cards behind it, and one thing to do about it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
)

from funnel_desktop.document.insights import Brief
from funnel_desktop.funnel.diagnoses import About, Diagnosis, Lacks
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, theme, tokens
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.lines import Lines, ShortLine
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.diagnoses import diagnosis_name, diagnosis_sentence

translate = QCoreApplication.translate

ROWS_IN_SIGHT = 3
LINES_AT_MOST = 500
"""The worst ones; the sentence says how many there are."""
EDGE = 4
PLAN, OPEN, NEXT_ACTION, WANTED_WINS = "plan", "open", "next_action", "wanted_wins"
SERVICES = "services"
"""What can be wanted about a diagnosis, or where there is no service yet."""

_SIGNS = {
    True: ("warning", "attention"),
    False: ("check-circle", "positive"),
    None: ("open-circle", "ink3"),
}
"""Found, well, or not to be told."""


class DiagnosisCard(QFrame):
    """Found ones carry an edge, a sign and words; nothing is said by colour alone."""

    opened = Signal(str)
    wanted = Signal(str, str)
    """What to do (PLAN, ...), and the first objective it is about."""

    def __init__(self, about: About) -> None:
        super().__init__()
        self._about = about
        self._found = Diagnosis(about, None)
        self.setProperty("surface", "card")
        self._mark, self.mark = IconLabel(side=18), ""
        self._title, self.sentence = TextLabel("section"), TextLabel("body", "ink2", wraps=True)
        self.cards = Lines()
        self.cards.opened.connect(self.opened)
        self.action = QPushButton()
        self.action.setProperty("small", True)
        self.action.clicked.connect(self._want)
        self._lay_out()
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def show_diagnosis(self, found: Diagnosis, briefs: Mapping[str, Brief]) -> None:
        """Show what a day's look at the funnel says."""
        self._found = found
        self.sentence.setText(diagnosis_sentence(found))
        shown = [briefs[row_id] for row_id in found.cards[:LINES_AT_MOST] if found.is_found]
        self.cards.show_rows(
            [ShortLine(brief.id, brief.client_name, brief.wish) for brief in shown], stay=True
        )
        self._apply_theme()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._found.is_found:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens().attention)
            painter.drawRoundedRect(QRectF(0, 0, EDGE, self.height()), 2, 2)

    def _want(self) -> None:
        self.wanted.emit(self._offer(), self._found.cards[0] if self._found.cards else "")

    def _offer(self) -> str:
        """The one action; none where all is well, or where only time will tell."""
        if self._found.is_found:
            return {About.TRAP: PLAN, About.DRY_TOP: PLAN, About.QUIET: NEXT_ACTION}.get(
                self._about, OPEN
            )
        told = {missing.what for missing in self._found.missing}
        if Lacks.CYCLE in told:
            return SERVICES
        return WANTED_WINS if Lacks.WANTED_WINS in told else ""

    def _apply_theme(self) -> None:
        self.mark, ink = _SIGNS[_sign(self._found)]
        self._mark.show_drawing(self.mark, ink)
        self._title.setText(diagnosis_name(self._about))
        name = f"{diagnosis_name(self._about)}. {self.sentence.text()}"
        self.setAccessibleName(name)
        self.cards.setAccessibleName(diagnosis_name(self._about))
        self.cards.fit_rows(ROWS_IN_SIGHT)
        offer = self._offer()
        self.action.setVisible(bool(offer))
        self.action.setText(
            {
                PLAN: translate("Insights", "Plan prospecting"),
                OPEN: translate("Insights", "Open the first"),
                NEXT_ACTION: translate("Insights", "Set next action"),
                WANTED_WINS: translate("Insights", "Set how many"),
                SERVICES: translate("Insights", "Set how long it takes"),
            }.get(offer, "")
        )
        self.update()

    def _lay_out(self) -> None:
        column_of(
            row_of(self._mark, grow(self._title)),
            self.sentence,
            self.cards,
            STRETCH,
            row_of(self.action, STRETCH),
            into=self,
            margins=(SPACE_4, SPACE_3),
        )


def _sign(found: Diagnosis) -> bool | None:
    """No tick over nothing: where nothing stands, nothing was judged."""
    return found.is_found if found.is_found or found.figures.get("judged") else None
