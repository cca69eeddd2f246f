"""One card of the weekly sort, and the answers to it, each by one key."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from funnel_desktop.document.sorting import Sorted
from funnel_desktop.funnel.card import Card, card_marks
from funnel_desktop.funnel.rhythm import ToSort
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, theme
from funnel_desktop.ui.screens.sorting.card_view import CardView
from funnel_desktop.ui.screens.sorting.phrase_field import PhraseField
from funnel_desktop.ui.widgets.flow import Flow
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.position_dots import PositionDots
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.cards import card_description, card_name
from funnel_desktop.wording.facts import quiet_days
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.names import stage_name
from funnel_desktop.wording.tactics import look_sentence

translate = QCoreApplication.translate

ANSWERS = {
    Qt.Key.Key_1: (Sorted.HERE, QT_TRANSLATE_NOOP("Sort", "Still here")),
    Qt.Key.Key_2: (Sorted.NEXT_ACTION, QT_TRANSLATE_NOOP("Sort", "Next action")),
    Qt.Key.Key_3: (Sorted.BACK, QT_TRANSLATE_NOOP("Sort", "Back a stage")),
    Qt.Key.Key_4: (Sorted.PARK, QT_TRANSLATE_NOOP("Sort", "Park")),
    Qt.Key.Key_5: (Sorted.LOST, QT_TRANSLATE_NOOP("Sort", "Lost")),
    Qt.Key.Key_6: (Sorted.WON, QT_TRANSLATE_NOOP("Sort", "Won")),
}


class SortQuestion(QFrame):
    """The digits, Space and the arrows hold in here only."""

    answered = Signal(object, object)
    """A `Sorted`, and the next action that belongs to it or None."""
    put_off = Signal()
    """Not now: it comes round again at the end."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._is_new_position = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stage = TextLabel("small", "ink2")
        self.card = CardView(session)
        self.why = TextLabel("small", "attention", wraps=True)
        self.feeling = TextLabel("small", "ink2")
        self.dots = PositionDots()
        self.phrase = PhraseField(lambda: session.today)
        self.buttons = {key: QPushButton() for key in ANSWERS}
        self.later = QPushButton()
        self.later.setProperty("kind", "flat")
        self._lay_out()
        self._listen()
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    @property
    def position(self) -> int | None:
        """How the user says to feel about it; None where that was not touched."""
        return self.dots.value if self._is_new_position else None

    def ask(self, asked: ToSort, card: Card, felt: int | None, place: tuple[int, int]) -> None:
        """Ask for a card; `felt` is the position that was said last, `place` which it is of how
        many."""
        self._is_new_position = False
        self._show_answers()
        self.stage.setText(stage_name(card.stage))
        self.card.show_card(card)
        self.dots.show_value(felt)
        why = why_dead(asked, card)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self._say(card, place, why)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in ANSWERS:
            self._answer(ANSWERS[key][0])
        elif key == Qt.Key.Key_Space:
            self.put_off.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.dots.step(1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _answer(self, answer: Sorted) -> None:
        if answer is Sorted.NEXT_ACTION:
            self.answers.hide()
            self.phrase.begin()
        else:
            self.answered.emit(answer, None)

    def _show_answers(self) -> None:
        self.phrase.hide()
        self.answers.show()

    def _end_phrase(self) -> None:
        """The answers are there again, by their keys too."""
        self._show_answers()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _feel(self, position: int) -> None:
        self._is_new_position = True
        self._announce(self.dots.dots[position].accessibleName())

    def _say(self, card: Card, place: tuple[int, int], why: str) -> None:
        """All that is on the card, for who does not see it."""
        formats, marks = self._session.formats, card_marks(card, self._session.today)
        amount = "" if card.value is None else formats.money_spoken(card.value)
        day = card.next_action.day if card.next_action else None
        fit = "" if card.fit is None else formats.fit(card.fit)
        described = card_description(card, marks, formats.day_long(day) if day else "", fit)
        self.setAccessibleName(card_name(card, amount, *place))
        self.setAccessibleDescription(" ".join(filter(None, (why, described))))
        self._announce(f"{self.accessibleName()}. {self.accessibleDescription()}")

    def _announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _listen(self) -> None:
        self.dots.changed.connect(self._feel)
        self.later.clicked.connect(self.put_off)
        self.phrase.understood.connect(lambda to_do: self.answered.emit(Sorted.NEXT_ACTION, to_do))
        self.phrase.given_up.connect(self._end_phrase)
        for key, button in self.buttons.items():
            button.clicked.connect(self._answering(ANSWERS[key][0]))

    def _answering(self, answer: Sorted) -> Callable[[], None]:
        return lambda: self._answer(answer)

    def _apply_theme(self) -> None:
        for key, button in self.buttons.items():
            words = translate("Sort", ANSWERS[key][1])
            button.setText(f"{key - Qt.Key.Key_0}  {words}")
            button.setAccessibleName(words)
        self.later.setText(translate("Sort", "Space  Later"))
        self.feeling.setText(translate("Sort", "← →  How do you feel about it?"))

    def _lay_out(self) -> None:
        self.answers = QWidget()
        flow = Flow(self.answers, margin=0)
        for button in (*self.buttons.values(), self.later):
            button.setProperty("small", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            flow.addWidget(button)
        column_of(
            self.stage,
            row_of(grow(self.card)),
            self.why,
            row_of(self.feeling, self.dots, STRETCH, gap=SPACE_2),
            self.answers,
            self.phrase,
            into=self,
            gap=SPACE_3,
        )


def why_dead(asked: ToSort, card: Card) -> str:
    """Return why an objective may be dead: its silence against its cycle, a day that is over."""
    said = []
    if asked.may_be_dead and asked.silent:
        quiet = quiet_days(asked.silent)
        if card.normal_cycle is not None:
            text = translate("Sort", "{quiet}, usual cycle %n day(s)", "", round(card.normal_cycle))
            quiet = text.format(quiet=quiet)
        said.append(quiet)
    if card.look is not None:
        said.append(look_sentence(card.look))
    if asked.slipped:
        said.append(translate("Sort", "Expected close %n day(s) ago", "", asked.slipped))
    return " · ".join(said)
