"""One value of a trait: its words, what it scores, and how data are recognised as it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from funnel_desktop.funnel.folding import folded_name
from funnel_desktop.funnel.ideal_client import SCORES, TEXT_FIELDS, Field, Trait, Value
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.field import LineField
from funnel_desktop.ui.fields.labelled import Labelled
from funnel_desktop.ui.widgets.layouts import row_of
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.same_words import same_words

translate = QCoreApplication.translate

RULES_OUT = "rules_out"
OLD_WORDS_SHOWN = 6


class ValuePopover(Popover):
    """Each change goes to the draft at once; Esc only closes."""

    changed = Signal(object)
    """The Value as it is now."""
    removed = Signal()

    def __init__(self, trait: Trait, value: Value, parent: QWidget) -> None:
        super().__init__(trait.name, parent)
        self.value, self._begun = value, value
        self._field = trait.field
        self.text, self.score = LineField(), ChoiceField()
        self.least, self.most, self.recognised = LineField(), LineField(), LineField()
        self.otherwise = QCheckBox(translate("Profile", "Everything else counts as this"))
        self.old_words, self.keep_words = TextLabel("small", "ink2", wraps=True), QPushButton()
        self.complaint = TextLabel("small", "attention", wraps=True)
        self.complaint.hide()
        self._fill()
        self._lay_out()
        self._listen()

    def open_at(self, anchor: QRect) -> None:
        """Open beside `anchor`, at the words."""
        self.open_beside(anchor, self.text)
        self.text.selectAll()

    def _fill(self) -> None:
        self.text.show_value(self.value.text)
        self.score.offer(
            (*((score, formats().fit_score(score)) for score in reversed(SCORES)),
             (RULES_OUT, translate("Profile", "Rules out")))
        )  # fmt: skip
        self.score.show_value(RULES_OUT if self.value.score is None else self.value.score)
        self.least.show_value(_number_words(self.value.least))
        self.most.show_value(_number_words(self.value.most))
        self.recognised.show_value(", ".join(self.value.words))
        self.otherwise.setChecked(self.value.otherwise)

    def _lay_out(self) -> None:
        self.keep_words.setText(translate("Profile", "Keep these words too"))
        self.keep_words.setProperty("small", True)
        self.old_words.hide()
        self.keep_words.hide()
        self.body.addWidget(Labelled(translate("Profile", "Value"), self.text))
        self.body.addWidget(Labelled(translate("Profile", "Score"), self.score))
        if self._field in TEXT_FIELDS:
            self.recognised.setPlaceholderText(translate("Profile", "medical, software"))
            told = translate("Profile", "Recognised by these words")
            self.body.addWidget(Labelled(told, self.recognised))
            self.body.addWidget(self.old_words)
            self.body.addWidget(self.keep_words)
        elif self._field is not None:
            self.body.addLayout(
                row_of(
                    Labelled(translate("Profile", "From"), self.least),
                    Labelled(translate("Profile", "Up to"), self.most),
                )
            )
        if self._field is not None:
            self.body.addWidget(self.otherwise)
        self.body.addWidget(self.complaint)
        self.remove = self.add_button(translate("Profile", "Remove"), "destructive")
        self.buttons.addStretch(1)
        self.done = self.add_button(translate("Profile", "Done"), "primary")

    def _listen(self) -> None:
        self.text.textEdited.connect(self._rename)
        self.keep_words.clicked.connect(self._keep_old_words)
        self.score.activated.connect(self._scored)
        self.least.textEdited.connect(lambda text: self._number("least", text))
        self.most.textEdited.connect(lambda text: self._number("most", text))
        self.recognised.textEdited.connect(self._say_words)
        self.otherwise.toggled.connect(lambda on: self._put(otherwise=on))
        self.remove.clicked.connect(self._remove)
        self.done.clicked.connect(self.close)
        for line in (self.text, self.least, self.most, self.recognised):
            line.returnPressed.connect(self.close)

    def _rename(self, text: str) -> None:
        """Another name is recognised by other words: no old ones stay behind unseen."""
        name = text.strip() or self.value.text
        if self._field not in TEXT_FIELDS:
            self._put(text=name)
            return
        is_same = folded_name(name) == folded_name(self._begun.text)
        words = self._begun.words if is_same else same_words(self._field, name)
        self._put(text=name, words=words)
        self.recognised.show_value(", ".join(words))
        self._show_old_words()

    def _say_words(self, text: str) -> None:
        self._begun = replace(self._begun, words=_words(text))
        self._put(words=_words(text))
        self._show_old_words()

    def _keep_old_words(self) -> None:
        words = tuple(dict.fromkeys((*self.value.words, *self._begun.words)))
        self._put(words=words)
        self.recognised.show_value(", ".join(words))
        self._show_old_words()

    def _show_old_words(self) -> None:
        """What the name before was recognised by and the new one is not."""
        gone = [word for word in self._begun.words if word not in self.value.words]
        shown = ", ".join(gone[:OLD_WORDS_SHOWN]) + (" …" if len(gone) > OLD_WORDS_SHOWN else "")
        text = translate("Profile", "No longer recognised by: {words}")
        self.old_words.setText(text.format(words=shown))
        for part in (self.old_words, self.keep_words):
            part.setVisible(bool(gone))
        self.fit()

    def _scored(self) -> None:
        score = self.score.value()
        self._put(score=score if isinstance(score, int) else None)

    def _number(self, side: str, text: str) -> None:
        """Nothing stands for an open end; half a number changes nothing yet."""
        number = formats().read_number(text) if text.strip() else None
        wrong = bool(text.strip()) and number is None
        self.complaint.setVisible(wrong)
        self.complaint.setText(translate("Profile", "Enter a number, or nothing.") if wrong else "")
        if not wrong:
            self._put(**{side: None if number is None else float(number)})

    def _put(self, **changes: object) -> None:
        self.value = replace(self.value, **changes)  # type: ignore[arg-type]
        self.changed.emit(self.value)

    def _remove(self) -> None:
        self.removed.emit()
        self.close()


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _number_words(number: float | None) -> str:
    return "" if number is None else f"{number:g}"


def field_choices(name: Callable[[str], str]) -> list[tuple[Field | None, str]]:
    """What data can answer a trait; None: nobody but the user."""
    return [(None, translate("Profile", "My answers only")), *((f, name(f)) for f in Field)]
