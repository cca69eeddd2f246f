"""The gate: what is open before a move forward, met here, or moved anyway (DESIGN.md 4.3)."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from funnel_desktop.funnel.gates import AskedCondition, is_reason, open_in
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_1
from funnel_desktop.ui.records.usual_problems import UsualProblems, usual_problems
from funnel_desktop.ui.screens.gates.condition_list import ConditionList
from funnel_desktop.ui.screens.gates.conditions_popover import ConditionsPopover
from funnel_desktop.ui.widgets.layouts import column_of, thin_line
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.conditions import (
    before_gate,
    before_gate_several,
    open_for,
    open_for_more,
    open_of,
)
from funnel_desktop.wording.names import stage_name

translate = QCoreApplication.translate

LISTED_AT_MOST = 12
"""So many cards of several are listed with their conditions, the others counted."""


class GatePopover(ConditionsPopover):
    """One question for one move of one or several objectives. Each condition that is met in it
    is a step of its own, which *Put back* keeps; the move itself is left to who asked."""

    passed = Signal(str)
    """To be moved: because all is met (empty), or anyway, with the reason."""

    def __init__(self, session: Session, ids: Sequence[str], stage: Stage, parent: QWidget) -> None:
        self._session, self._ids, self._stage = session, list(ids), stage
        self._stood = self._places()
        super().__init__(_title(session, self._ids, stage), stage, parent)
        self.lists = [
            ConditionList(session, row_id, stage, only_open=len(ids) > 1)
            for row_id in self._listed()
        ]
        self._list()
        self.reason = QLineEdit()
        self._add_reason()
        self._add_buttons()
        for each in self.lists:
            each.shown.connect(self._refresh)
        session.changed.connect(self._look_again)
        session.day_changed.connect(self._refresh)
        self._refresh()

    def open_at(self, target: QRect) -> None:
        """Open beside the column or card that `target` is, at the first open condition."""
        first = next(filter(None, (each.first_open() for each in self.lists)), self.reason)
        self.open_pointing(target, first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves the card also from a choice, which has no use for it."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.move_on.isEnabled() and isinstance(self.focusWidget(), QComboBox):
            self._pass("")
        else:
            super().keyPressEvent(event)

    # What is asked

    def _asked(self) -> Mapping[str, Sequence[AskedCondition]]:
        gates, today = self._session.document.gates, self._session.today
        nothing: Mapping[str, Sequence[AskedCondition]] = {}
        return self._session.ask(lambda: gates.asked(self._ids, self._stage, today), nothing)

    def _held_up(self) -> list[str]:
        """Who has open conditions, in the order of the move."""
        asked = self._asked()
        return [row_id for row_id in self._ids if open_in(asked.get(row_id, ()))]

    def _listed(self) -> list[str]:
        return self._ids if len(self._ids) == 1 else self._held_up()[:LISTED_AT_MOST]

    def _places(self) -> dict[str, object]:
        """Where everybody stands on the board; who moves meanwhile is asked about no more."""
        board, today = self._session.document.board, self._session.today
        places = {row_id: board.place(row_id, today) for row_id in self._ids}
        return {row_id: place and place[0] for row_id, place in places.items()}

    @asks
    def _look_again(self) -> None:
        if not self._session.busy and self._places() != self._stood:
            self.close()
        elif len(self._ids) > LISTED_AT_MOST:
            self._refresh()

    # What is shown

    @asks
    def _refresh(self) -> None:
        held_up = self._held_up()
        could_move = self.move_on.isEnabled()
        self._say_count(held_up)
        self._enable(all_met=not held_up)
        if not held_up and not could_move and not isinstance(self.focusWidget(), QComboBox):
            self.move_on.setFocus()  # Enter moves it now; who is still choosing goes on

    def _say_count(self, held_up: Sequence[str]) -> None:
        if len(self._ids) > 1:
            self.say_count(open_for(len(held_up), len(self._ids)))
        else:
            (only,) = self.lists
            self.say_count(open_of(len(only.open_keys()), len(only.rows)))

    def _enable(self, *, all_met: bool) -> None:
        self.reason.setEnabled(not all_met or self.reason.hasFocus())
        self.anyway.setEnabled(not all_met and is_reason(self.reason.text()))
        show_tip(
            self.anyway,
            ""
            if self.anyway.isEnabled()
            else translate("Gate", "First give a reason of at least three letters."),
        )
        self.move_on.setEnabled(all_met)
        show_tip(
            self.move_on,
            "" if all_met else translate("Gate", "Becomes possible when all conditions are met."),
        )

    # Building

    def _list(self) -> None:
        for row_id, each in zip(self._listed(), self.lists, strict=True):
            if len(self._ids) > 1:
                self.inside.addWidget(self._name_of(row_id))
            self.inside.addWidget(each)
        if len(self._ids) == 1:
            self._prepare_for(self._ids[0])
        self._count_more()
        self.inside.addStretch(1)

    def _prepare_for(self, objective: str) -> None:
        """What usually comes up with such a client, before it does."""
        document, today = self._session.document, self._session.today
        judgement = document.ideal_clients.of_objective(objective, today)
        self.problems = UsualProblems()
        self.inside.addWidget(self.problems)
        self.problems.show_problems(usual_problems(document, judgement))

    def _name_of(self, objective: str) -> TextLabel:
        label = TextLabel("section")
        objectives, today = self._session.document.objectives, self._session.today
        label.setText(objectives.get(objective, today).client_name)
        return label

    def _count_more(self) -> None:
        more = len(self._held_up()) - len(self.lists) if len(self._ids) > 1 else 0
        if more > 0:
            label = TextLabel("small", "ink2", open_for_more(more))
            self.inside.addWidget(label)

    def _add_reason(self) -> None:
        label = TextLabel(
            "small_medium", "ink2", translate("Gate", "Reason, if you move it anyway")
        )
        hint = TextLabel(
            "small",
            "ink3",
            translate("Gate", "The card keeps a “Moved anyway” mark until the conditions are met."),
            wraps=True,
        )
        self.reason.setAccessibleName(label.text())
        self.reason.setAccessibleDescription(hint.text())
        self.reason.textChanged.connect(lambda: self._enable(all_met=not self._held_up()))
        self.reason.returnPressed.connect(self._move_anyway)
        self.body.addWidget(thin_line())
        self.body.addLayout(column_of(label, self.reason, hint, gap=SPACE_1))

    def _add_buttons(self) -> None:
        self.keep_back = self.add_button(translate("Gate", "Put back"))
        self.buttons.addStretch(1)
        self.anyway = self.add_button(translate("Gate", "Move anyway"))
        self.anyway.setIcon(icon("override"))
        said = translate("Gate", "Move to {stage}").format(stage=stage_name(self._stage))
        self.move_on = self.add_button(said, "primary")
        for button in (self.keep_back, self.anyway, self.move_on):
            button.setAutoDefault(True)  # Enter presses it, as in a dialog
        self.keep_back.clicked.connect(self._put_back)
        self.anyway.clicked.connect(self._move_anyway)
        self.move_on.clicked.connect(lambda: self._pass(""))

    def _move_anyway(self) -> None:
        if self.anyway.isEnabled():
            self._pass(self.reason.text().strip())

    def _pass(self, because: str) -> None:
        self.close()
        self.passed.emit(because)

    def _put_back(self) -> None:
        self.put_back.emit()
        self.close()


def _title(session: Session, ids: Sequence[str], stage: Stage) -> str:
    if len(ids) > 1:
        return before_gate_several(len(ids), stage)
    only = session.document.objectives.get(ids[0], session.today)
    return before_gate(only.client_name, stage)
