"""Over the tray: what would tell most about the next lead, answered by one key each."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QStyleOptionButton,
    QToolButton,
)

from funnel_desktop.document.ideal_clients import FitJudgement
from funnel_desktop.funnel.fit import telling
from funnel_desktop.funnel.ideal_client import Trait
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_2, SPACE_3
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import ElidedLabel, TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

ASKED_OF_A_LEAD = 2
"""So many traits are asked of a lead; then the next one comes."""
MOST_KEYS = 9


class QualifyStrip(QFrame):
    """Digits answer, 0 or S passes over, Esc ends it. Each answer is one undo step."""

    ended = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._passed: set[str] = set()
        self._asked = 0
        self.lead: FitJudgement | None = None
        self.trait: Trait | None = None
        self.setProperty("surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name = ElidedLabel("body_strong")
        self.question = TextLabel("small", "ink2", wraps=True)
        self.answers: list[QPushButton] = []
        self._close = QToolButton()
        self._room = column_of(gap=SPACE_1)
        self._lay_out()
        self._close.clicked.connect(self.ended)

    def begin(self) -> None:
        """Ask about the first lead anew."""
        self._passed.clear()
        self._next_lead()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        place = key - Qt.Key.Key_1
        if key == Qt.Key.Key_Escape:
            self.ended.emit()
        elif key in (Qt.Key.Key_0, Qt.Key.Key_S):
            self._pass_over()
        elif 0 <= place < len(self.answers):
            self._answer(place)
        else:
            super().keyPressEvent(event)

    def _next_lead(self) -> None:
        clients, today = self._session.document.ideal_clients, self._session.today
        self._asked = 0
        self._show(self._session.ask(lambda: clients.next_to_qualify(today, self._passed), None))

    def _show(self, lead: FitJudgement | None) -> None:
        self.lead = lead
        found = telling(lead.profile, lead.answers) if lead else []
        self.trait = found[0] if found else None
        if lead is None or self.trait is None:
            self._show_end()
            return
        self.name.show_text(lead.prospect.name)
        self.question.setText(translate("Universe", "{trait}?").format(trait=self.trait.name))
        self._show_answers([value.text for value in self.trait.values[:MOST_KEYS]])
        self._say(f"{lead.prospect.name}. {self.question.text()}")

    def _show_end(self) -> None:
        self.name.show_text(translate("Universe", "No open questions"))
        profiles = self._session.document.profiles
        if self._session.ask(profiles.first, None) is None:
            told = translate(
                "Universe", "Describe your ideal client first: use Profile at the bottom."
            )
        else:
            told = translate(
                "Universe", "The most telling traits are answered for every lead shown."
            )
        self.question.setText(told)
        self._show_answers([])
        self._say(self.question.text())

    def _show_answers(self, texts: list[str]) -> None:
        for button in self.answers:
            self._room.removeWidget(button)
            button.deleteLater()
        self.answers = []
        for place, text in enumerate(texts):
            button = AnswerButton(f"{place + 1}  {text}".replace("&", "&&"))
            show_tip(button, text)
            button.setProperty("small", True)
            button.setAccessibleName(text)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, place=place: self._answer(place))
            self._room.addWidget(button)
            self.answers.append(button)
        self.skip.setVisible(bool(texts))

    def _answer(self, place: int) -> None:
        """Write the answer, then ask the lead's next trait or go on to the next lead."""
        lead, trait = self.lead, self.trait
        if lead is None or trait is None:
            return
        clients, value = self._session.document.ideal_clients, trait.values[place].id
        if not self._session.do(lambda: clients.answer(lead.client, trait.id, value=value)):
            return
        self._asked += 1
        again = self._session.ask(
            lambda: clients.of_objective(lead.prospect.id, self._session.today), None
        )
        done = again is None or again.fit.excluded or self._asked >= ASKED_OF_A_LEAD
        if done or (again is not None and not telling(again.profile, again.answers)):
            self._passed.add(lead.prospect.id)
            self._next_lead()
        else:
            self._show(again)

    def _pass_over(self) -> None:
        if self.lead is not None:
            self._passed.add(self.lead.prospect.id)
            self._next_lead()

    def _say(self, sentence: str) -> None:
        self.setAccessibleName(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _lay_out(self) -> None:
        self._close.setIcon(icon("close"))
        self._close.setProperty("kind", "flat")
        self._close.setProperty("small", True)
        self._close.setAccessibleName(translate("Universe", "Stop qualifying"))
        self.skip = QPushButton("0  " + translate("Universe", "Not known yet"))
        self.skip.setProperty("small", True)
        self.skip.setProperty("kind", "flat")
        self.skip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.skip.clicked.connect(self._pass_over)
        column_of(
            row_of(grow(self.name), self._close),
            self.question,
            self._room,
            self.skip,
            into=self,
            margins=(SPACE_3, SPACE_2, SPACE_2, SPACE_3),
        )


class AnswerButton(QPushButton):
    """Leaves out the end of an answer that is wider than the tray, never its key."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        room = self.width() - 2 * SPACE_3
        mode, flags = Qt.TextElideMode.ElideRight, Qt.TextFlag.TextShowMnemonic
        option.text = self.fontMetrics().elidedText(option.text, mode, room, flags)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
