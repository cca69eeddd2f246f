"""The card *Ideal-client fit*: how a client compares with the ideal one, trait by trait."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.document.ideal_clients import FitJudgement
from funnel_desktop.document.problems import Problem
from funnel_desktop.funnel.fit import Fit
from funnel_desktop.funnel.ideal_client import Trait
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import SPACE_1
from funnel_desktop.ui.records.usual_problems import UsualProblems
from funnel_desktop.ui.screens.ideal_client.trait_row import FROM_DATA, UNKNOWN, TraitRow
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class FitPanel(Panel):
    """One line for each trait; each answer is one undo step."""

    profile_wanted = Signal(str)
    """The id of the profile to open."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(translate("Fit", "Ideal-client fit"), "target", parent)
        self._session = session
        self._client = ""
        self._traits: tuple[Trait, ...] = ()
        self._profile = ""
        self.pill = TextLabel("small_strong", "positive")
        self.sentence = TextLabel("small", "ink2", wraps=True)
        self.rows: dict[str, TraitRow] = {}
        self.open_profile = QPushButton(translate("Fit", "Profile…"))
        self.open_profile.setProperty("small", True)
        self.open_profile.setAutoDefault(False)
        self.open_profile.clicked.connect(lambda: self.profile_wanted.emit(self._profile))
        self.problems = UsualProblems()
        self._lines = column_of(gap=SPACE_1)
        self._lay_out()

    def show_judgement(
        self, client: str, judgement: FitJudgement | None, problems: Sequence[Problem] = ()
    ) -> None:
        """Show a client beside its profile; None: there is no profile yet.

        `problems` are the usual ones with clients of its traits.
        """
        self._client = client
        traits = judgement.profile.traits if judgement else ()
        self._profile = judgement.profile.id if judgement else ""
        if traits != self._traits:
            self._make_rows(traits)
        self._show_fit(judgement)
        for trait in traits:
            assert judgement is not None
            said = judgement.prospect.said.get(trait.id)
            self.rows[trait.id].show_answer(judgement.answers[trait.id], said)
        self.problems.show_problems(problems)

    def _show_fit(self, judgement: FitJudgement | None) -> None:
        score = judgement.fit.score if judgement else None
        self.pill.setText("" if score is None else formats().fit(score))
        self.sentence.setText(
            fit_sentence(judgement.fit)
            if judgement
            else translate("Fit", "Describe your ideal client first.")
        )

    def _make_rows(self, traits: tuple[Trait, ...]) -> None:
        for row in self.rows.values():
            self._lines.removeWidget(row)
            row.deleteLater()
        self._traits = traits
        self.rows = {trait.id: TraitRow(trait) for trait in traits}
        for row_id, row in self.rows.items():
            row.answered.connect(partial(self._answered, row_id))
            self._lines.addWidget(row)

    def _answered(self, trait: str, kind: str, what: object) -> None:
        """What is chosen goes to the document at once."""
        clients, client = self._session.document.ideal_clients, self._client
        if kind == FROM_DATA:
            self._session.do(lambda: clients.take_back(client, trait))
            return
        given = {} if kind == UNKNOWN else {kind: what}
        self._session.do(lambda: clients.answer(client, trait, **given))  # type: ignore[arg-type]

    def _lay_out(self) -> None:
        self.head.addWidget(self.pill)
        self.head.addWidget(self.open_profile)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.problems)
        self.body.addStretch(1)


def fit_sentence(fit: Fit) -> str:
    """`Fit +3.2, with 83 % of the weight known.` or why somebody is left out."""
    if fit.ruled_out is not None:
        return translate("Fit", "Ruled out: {value}.").format(value=fit.ruled_out)
    if fit.score is None:
        return translate("Fit", "Fit not known yet: answer a trait.")
    said = translate("Fit", "Fit {fit}, with {known} % of the weight known.").format(
        fit=formats().fit(fit.score), known=formats().number(round(fit.known * 100))
    )
    if fit.below_line:
        said += " " + translate("Fit", "This is below the line.")
    return said
