"""A yes or no of the user's own, with a word where one is wanted."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.funnel.gates import CONDITIONS, WITH_A_WORD
from funnel_desktop.ui.fields.field import LineField
from funnel_desktop.ui.looks.theme import SPACE_1
from funnel_desktop.ui.screens.gates.gate_verbs import GateVerbs
from funnel_desktop.ui.screens.gates.known import KnownCase
from funnel_desktop.ui.widgets.layouts import Placed, column_of, grow, row_of
from funnel_desktop.ui.widgets.segmented import SegmentedControl
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.conditions import condition_title, own_confidence

translate = QCoreApplication.translate

NOT_YET, YES = "not_yet", "yes"
WITH_A_NAME = frozenset(("contract",))
"""Judgements that are kept with who confirmed them, where somebody did."""


class JudgeFix(QWidget):
    """*Not yet* or *Yes, in my judgement*; *sure* is said beside one's own record."""

    def __init__(self, about: str, verbs: GateVerbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about, self._verbs = about, verbs
        self._said: str | None = None
        """The word of the yes that is given; None where none is."""
        self.answer = SegmentedControl()
        self.answer.set_segments(
            [
                (NOT_YET, "", translate("Gate", "Not yet")),
                (YES, "", translate("Gate", "Yes, in my judgement")),
            ],
            NOT_YET,
        )
        self.answer.setAccessibleName(condition_title(about))
        self.word = LineField()
        self._note = _small("ink2")
        self._complaint = _small("attention")
        self._lay_out()
        self.word.setHidden(about not in WITH_A_WORD | WITH_A_NAME)
        self.answer.chosen.connect(self._chosen)
        self.word.returnPressed.connect(self._entered)
        self.word.edited.connect(lambda: self._complain(""))
        self._retranslate()

    def show_known(self, known: KnownCase) -> None:
        """Show what is said at present; a word that is being typed stays."""
        judgement = known.case.judgements.get(self._about)
        says_yes = judgement is not None and judgement.answer
        self._said = judgement.note if judgement is not None and says_yes else None
        self.answer.choose(YES if says_yes else NOT_YET)
        self._ask(says_yes or not self._is_met(known))
        if judgement is not None and judgement.note and not self.word.hasFocus():
            self.word.show_value(judgement.note)
        confidence = known.confidence
        self._note.setText(own_confidence(confidence.won, confidence.called))
        self._note.setVisible(self._about == "sure" and confidence.share is not None)

    def _is_met(self, known: KnownCase) -> bool:
        return any(c.key == self._about and c.is_met(known.case, known.today) for c in CONDITIONS)

    def _ask(self, wanted: bool) -> None:
        """What is met without a judgement asks for none; the tick beside it would deny it."""
        has_word = self._about in WITH_A_WORD | WITH_A_NAME
        self.answer.setHidden(not wanted and not self._has_keyboard())
        self.word.setHidden(not has_word or self.answer.isHidden())

    def _has_keyboard(self) -> bool:
        here = QApplication.focusWidget()
        return here is not None and self.isAncestorOf(here)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        if self._about in WITH_A_WORD and not self.word.text():
            return self.word
        buttons = self.answer.buttons()
        return next((button for button in buttons if button.isChecked()), buttons[0])

    def _retranslate(self) -> None:
        why = translate("Gate", "Short reason")
        who = translate("Gate", "Who confirmed it (optional)")
        self.word.setPlaceholderText(who if self._about in WITH_A_NAME else why)
        self.word.setAccessibleName(self.word.placeholderText())

    def _lay_out(self) -> None:
        column_of(
            row_of(self.answer, grow(self.word), Placed(None, 0)),
            self._complaint,
            self._note,
            into=self,
            gap=SPACE_1,
        )

    def _entered(self) -> None:
        """Enter after a word says yes."""
        if self.word.text().strip():
            self._chosen(YES)

    def _chosen(self, key: str) -> None:
        word = self.word.text().strip()
        if key == YES and self._about in WITH_A_WORD and not word:
            self.answer.choose(NOT_YET)
            self._complain(translate("Gate", "First give a short reason."))
            self.word.setFocus()
            return
        self._complain("")
        if key == YES and word == self._said:
            return  # Enter once more is no second step
        self._verbs.judge(self._about, True if key == YES else None, word if key == YES else "")

    def _complain(self, sentence: str) -> None:
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))
        self.word.setAccessibleDescription(sentence)


def _small(ink: str) -> TextLabel:
    label = TextLabel("small", ink, wraps=True)
    label.hide()
    return label
