"""The conditions of one objective below each other, kept as the document is."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ideal_clients import IdealClients
from funnel_desktop.document.questions import Changed
from funnel_desktop.funnel.gates import CONDITIONS, AskedCondition, Condition, gate, kept
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.theme import SPACE_3
from funnel_desktop.ui.screens.gates.condition_row import ConditionRow
from funnel_desktop.ui.screens.gates.gate_verbs import GateVerbs
from funnel_desktop.ui.screens.gates.known import KNOWN_FROM, KnownCase, read_known
from funnel_desktop.ui.widgets.layouts import column_of, thin_line
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session


class ConditionList(QWidget):
    """What a move into `target` asks of an objective. What was listed once stays, so that one
    sees it become met; `only_open` lists what is open from the beginning."""

    shown = Signal()
    """Asked anew."""
    gone = Signal()
    """The objective is not there any more."""

    def __init__(
        self,
        session: Session,
        objective: str,
        target: Stage,
        *,
        only_open: bool = False,
        folded: bool = False,
    ) -> None:
        super().__init__()
        self._folded = folded
        self._session, self._objective, self._target = session, objective, target
        self._only_open = only_open
        self._verbs = GateVerbs(session, objective)
        self.known: KnownCase | None = None
        self.rows: dict[str, ConditionRow] = {}
        self._column = column_of(into=self, gap=SPACE_3)
        session.changed.connect(self._heard)
        session.day_changed.connect(self.refresh)
        self.refresh()

    @asks
    def refresh(self) -> None:
        """Ask the conditions anew."""
        if self._session.busy:
            return
        try:
            self.known = read_known(self._session.document, self._objective, self._session.today)
        except DocumentError:
            self.gone.emit()
            return
        for asked in self._listed(self.known):
            row = self.rows.get(asked.key) or self._add(asked.condition)
            row.show_asked(asked, self.known)
        self.shown.emit()

    def open_keys(self) -> list[str]:
        """What is listed and not met."""
        return [key for key, row in self.rows.items() if not row.met]

    def first_open(self) -> QWidget | None:
        """Where the keyboard begins: at the first condition that is open."""
        return next((row.first() for row in self.rows.values() if not row.met), None)

    def _listed(self, known: KnownCase) -> Sequence[AskedCondition]:
        """What the gate asks now, and what it has listed before."""
        case, today = known.case, known.today
        here = case.stage is self._target
        asked = kept(case, today) if here else gate(case, self._target, today)
        now = {a.key: a for a in asked if self._wants(a)}
        before = (c for c in CONDITIONS if c.key in self.rows and c.key not in now)
        now |= {c.key: AskedCondition(c, c.is_met(case, today)) for c in before}
        return [now[c.key] for c in CONDITIONS if c.key in now]

    def _wants(self, asked: AskedCondition) -> bool:
        return not (self._only_open and asked.met)

    def _add(self, condition: Condition) -> ConditionRow:
        key = condition.key
        row = ConditionRow(
            key, self._verbs, withdrawing=condition.stage is self._target, folded=self._folded
        )
        below = [other for other in self.rows if _place(other) < _place(key)]
        if self.rows:
            self._column.insertWidget(max(2 * len(below) - 1, 0), thin_line())
        self._column.insertWidget(2 * len(below), row)
        self.rows[key] = row
        self.rows = {other: self.rows[other] for other in _in_order(self.rows)}
        return row

    def _heard(self, changed: Changed) -> None:
        if changed.touches(*KNOWN_FROM, IdealClients.of_objective):
            self.refresh()


def _place(key: str) -> int:
    return [condition.key for condition in CONDITIONS].index(key)


def _in_order(keys: Iterable[str]) -> list[str]:
    return sorted(keys, key=_place)
