"""What the objective window does to its objective: moves it, closes it, asks what comes next."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.gates import AskedCondition, open_in
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.records.subject import Subject
from funnel_desktop.ui.screens.objective.stage_switch import StageSwitch
from funnel_desktop.ui.work.asking import on_request


class ObjectiveVerbs(QObject):
    """Each is one step of the document; the window follows the document's log."""

    began = Signal()
    """A verb is about to change the objective: what is being typed is to be saved first."""
    closed = Signal()
    """It was won, lost or parked."""

    def __init__(self, subject: Subject, stages: StageSwitch, window: QWidget) -> None:
        """Questions open over `window`, that of the gate below the button of its stage."""
        super().__init__(window)
        self._subject, self._session = subject, subject.session
        self._stages, self._window = stages, window

    def move(self, stage: Stage) -> None:
        """All met, it moves and nothing is asked; otherwise the gate asks (DESIGN.md 4.3)."""
        self.began.emit()
        objective, session = self._subject.id, self._session
        nothing: Mapping[str, Sequence[AskedCondition]] = {}
        asked = session.ask(
            lambda: session.document.gates.asked([objective], stage, session.today), nothing
        )
        if not open_in(asked.get(objective, ())):
            self._move_now(stage, "")
            return
        from funnel_desktop.ui.screens.gates.gate_popover import GatePopover

        gate = GatePopover(session, [objective], stage, self._window)
        gate.passed.connect(lambda because: self._move_now(stage, because))
        button = self._stages.buttons[stage]
        below = button.mapTo(self._window, QPoint(0, button.height()))
        gate.open_at(QRect(below, button.size()))

    def close(self, outcome: Outcome) -> None:
        """Win, lose or park it; its reason or day is asked in the window."""
        self.began.emit()
        session, objectives = self._session, self._session.document.objectives
        if session.do(lambda: objectives.set_outcome([self._subject.id], outcome, session.today)):
            self.closed.emit()

    @on_request
    def ask_next(self) -> None:
        """Ask what comes next; Esc: nothing."""
        from funnel_desktop.ui.screens.objective.next_action_popover import NextActionPopover

        NextActionPopover(self._session, self._subject.id, self._window).open_at()

    def _move_now(self, stage: Stage, because: str) -> None:
        session, objectives = self._session, self._session.document.objectives
        session.do(
            lambda: objectives.move([self._subject.id], stage, session.today, because=because)
        )
