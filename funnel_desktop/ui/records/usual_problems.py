"""The playbook, where it matters: the usual problems with a client, and the prepared answers."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.document import Document
from funnel_desktop.document.ideal_clients import FitJudgement
from funnel_desktop.document.problems import Problem
from funnel_desktop.ui.widgets.text_label import TextLabel

translate = QCoreApplication.translate


def usual_problems(document: Document, judgement: FitJudgement | None) -> list[Problem]:
    """The playbook's problems of those traits that are answered and have a weight."""
    if judgement is None:
        return []
    answered = frozenset(
        trait.id
        for trait in judgement.profile.traits
        if trait.weight and judgement.answers[trait.id] is not None
    )
    return [p for p in document.problems.of_traits(answered) if p.trait is not None]


class UsualProblems(TextLabel):
    """A line for each problem; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__("small", "ink2", wraps=True)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say the problems, each with its prepared answer."""
        lines = [
            translate("Fit", "{problem} — {answer}").format(problem=p.problem, answer=p.answer)
            if p.answer
            else p.problem
            for p in problems
        ]
        head = translate("Fit", "Usual problems")
        self.setText("\n".join([head, *lines]))
        self.setVisible(bool(lines))
