"""The card *Fit*: how a client compares with the ideal one, answered trait by trait."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from funnel_desktop.document.ideal_clients import Judgement
from funnel_desktop.funnel.ideal_client import SCORES, Answer, Trait
from funnel_desktop.ui.board.text_label import ElidedLabel, TextLabel
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.formats import formats
from funnel_desktop.ui.ideal_client.fit_words import fit_sentence
from funnel_desktop.ui.objective.panel import Panel
from funnel_desktop.ui.session import Session
from funnel_desktop.ui.theme import SPACE_1, SPACE_2

translate = QCoreApplication.translate

FROM_DATA, UNKNOWN, VALUE, SCORE = "data", "unknown", "value", "score"
Choice = tuple[str, str | int | None]


class FitPanel(Panel):
    """One line for each trait; each answer is one undo step."""

    profile_wanted = Signal(str)
    """The id of the profile to open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(translate("Fit", "Fit"), "target", parent)
        self._session = session
        self._client = ""
        self._traits: tuple[Trait, ...] = ()
        self._profile = ""
        self.sentence = TextLabel("body", "ink2")
        self.sentence.setWordWrap(True)
        self.fields: dict[str, ChoiceField] = {}
        self.open_profile = QPushButton(translate("Fit", "Ideal client…"))
        self.open_profile.setProperty("small", True)
        self.open_profile.setAutoDefault(False)
        self.open_profile.clicked.connect(lambda: self.profile_wanted.emit(self._profile))
        self.head.addWidget(self.open_profile)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(SPACE_2)
        self._lines.setVerticalSpacing(SPACE_1)
        self._lines.setColumnStretch(1, 1)
        self.body.addWidget(self.sentence)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_judgement(self, client: str, judgement: Judgement | None) -> None:
        """Show a client beside its profile; None: there is no profile yet."""
        self._client = client
        traits = judgement.profile.traits if judgement else ()
        self._profile = judgement.profile.id if judgement else ""
        if traits != self._traits:
            self._make_lines(traits)
        self.sentence.setText(
            fit_sentence(judgement.fit)
            if judgement
            else translate("Fit", "Say first whom you want: open the ideal client.")
        )
        for trait in traits:
            assert judgement is not None
            self._show_answer(trait, judgement)

    def _make_lines(self, traits: tuple[Trait, ...]) -> None:
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        self.fields.clear()
        self._traits = traits
        for row, trait in enumerate(traits):
            name, field = ElidedLabel("small"), ChoiceField()
            name.show_text(trait.name)
            field.setAccessibleName(trait.name)
            field.activated.connect(partial(self._answered, trait))
            self.fields[trait.id] = field
            self._lines.addWidget(name, row, 0)
            self._lines.addWidget(field, row, 1)

    def _show_answer(self, trait: Trait, judgement: Judgement) -> None:
        field, answer = self.fields[trait.id], judgement.answers[trait.id]
        field.offer(_choices(trait, answer))
        said = judgement.prospect.said.get(trait.id)
        if said is None:
            field.show_value((FROM_DATA, None))
        elif said.value is not None:
            field.show_value((VALUE, said.value))
        elif said.score is not None:
            field.show_value((SCORE, said.score))
        else:
            field.show_value((UNKNOWN, None))

    def _answered(self, trait: Trait, _: int) -> None:
        """What is chosen goes to the document at once."""
        chosen = self.fields[trait.id].value()
        assert isinstance(chosen, tuple)
        kind, what = chosen
        clients, client = self._session.document.ideal_clients, self._client
        given = {} if kind == UNKNOWN else {kind: what}
        if kind == FROM_DATA:
            self._session.do(lambda: clients.take_back(client, trait.id))
        else:
            self._session.do(lambda: clients.answer(client, trait.id, **given))


def _choices(trait: Trait, answer: Answer | None) -> list[tuple[Choice, str]]:
    """First what nobody said: the data's answer, or nothing known."""
    if answer is not None and answer.from_data:
        first = translate("Fit", "{value} (from data)").format(value=answer.text)
    else:
        first = translate("Fit", "Not known")
    choices: list[tuple[Choice, str]] = [((FROM_DATA, None), first)]
    choices += [
        ((VALUE, value.id), _value_words(value.text, value.score)) for value in trait.values
    ]
    if trait.field is not None:
        choices.append(((UNKNOWN, None), translate("Fit", "Not known, whatever the data")))
    choices += [((SCORE, score), formats().fit_score(score)) for score in reversed(SCORES)]
    return choices


def _value_words(text: str, score: int | None) -> str:
    if score is None:
        return translate("Fit", "{value}: rules out").format(value=text)
    return translate("Fit", "{value}: {score}").format(value=text, score=formats().fit_score(score))
