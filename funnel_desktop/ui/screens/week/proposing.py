"""Proposes a plan for the week in hand, until it is accepted or dropped."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from funnel_desktop.document.plan_input import PlanInputs
from funnel_desktop.document.week_figures import WeekFigures
from funnel_desktop.funnel.forecast.wheel import WithAndWithout
from funnel_desktop.funnel.planning import PlanInput, Proposal, plan_week, protect_week
from funnel_desktop.funnel.protected_block import is_set_aside
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import Block, planned_minutes
from funnel_desktop.ui.screens.week.editing import WeekEditing
from funnel_desktop.ui.screens.week.moment import minute_of
from funnel_desktop.ui.screens.week.proposal_bar import ProposalBar
from funnel_desktop.ui.work.asking import on_request
from funnel_desktop.ui.work.long_question import LongQuestion


class Proposing(QObject):
    """What is proposed is shown hatched on the grid, and said in a bar above it."""

    changed = Signal()
    """There is another proposal, or none any more."""

    def __init__(self, week: WeekEditing, bar: ProposalBar) -> None:
        super().__init__(bar)
        self._week, self._session, self._bar = week, week.session, bar
        self._proposal = Proposal(())
        self.question = LongQuestion(self._session, self, at_once_up_to=0)
        self._minutes = 0
        self.question.answered.connect(self._show_ahead)
        bar.accepted.connect(self.accept)
        bar.dropped.connect(self.drop)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is proposed; nothing where no plan is."""
        return self._proposal.blocks

    @on_request
    def plan(self) -> None:
        """Propose a plan for what is free."""
        self._propose(plan_week(self._asked()))

    @on_request
    def protect(self) -> None:
        """Propose a place for the protected block alone."""
        self._propose(protect_week(self._asked()))

    def accept(self) -> None:
        """Take the proposal, as one step."""
        blocks = self.blocks
        self.drop()
        if blocks:
            self._week.accept_plan(blocks)

    def drop(self) -> None:
        """Put the proposal away."""
        self.forget()
        self.changed.emit()

    def forget(self) -> None:
        """Put the proposal away before another week is shown; nobody is told."""
        self.question.stop()
        self._proposal = Proposal(())
        self._bar.hide()

    def _propose(self, proposal: Proposal) -> None:
        self._proposal = proposal
        self._bar.show_proposal(proposal)
        self._look_ahead()
        self.changed.emit()

    def _look_ahead(self) -> None:
        """Ask what the week's prospecting would bring if every week were like it."""
        whole = planned_minutes((*self._week.blocks(), *self.blocks))
        self._minutes = whole[WorkType.PROSPECTING]
        self._bar.show_ahead(None, 0)
        today = self._session.today
        self.question.ask(self._session.document.forecasting.two_lines(today, self._minutes))

    def _show_ahead(self, lines: WithAndWithout) -> None:
        self._bar.show_ahead(lines, self._minutes)

    def _asked(self) -> PlanInput:
        """What a plan follows from: the file, with the blocks and hours of the week in hand."""
        document, today = self._session.document, self._session.today
        figures = self._week.figures()
        inputs = PlanInputs(document.board, document.weeks, document.figures)
        asked = inputs.of(self._week.monday, today, minute_of(today))
        placed, protected = tuple(self._week.blocks()), figures.to_protect
        return replace(asked, placed=placed, budget=figures.to_plan, protected=protected)


def lacks_block(week: WeekEditing, figures: WeekFigures) -> bool:
    """Whether this is a planned week whose protected block stands nowhere."""
    placed = week.blocks()
    is_planned = any(block.kind is not None for block in placed) and not figures.away
    return is_planned and not is_set_aside(figures.protected, placed, figures.done, figures.budget)
