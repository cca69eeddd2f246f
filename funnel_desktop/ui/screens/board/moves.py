"""What the board does to objectives; every gesture, key and menu entry ends here."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from funnel_desktop.document.backup_home import MANY_DELETED
from funnel_desktop.funnel.gates import AskedCondition, open_in
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage
from funnel_desktop.ui.fields.pending_cells import PendingCells
from funnel_desktop.ui.screens.board.drag_card_list import DragCardList
from funnel_desktop.ui.screens.board.gaps import gap_at
from funnel_desktop.ui.screens.board.lists import Lists
from funnel_desktop.ui.screens.board.row_edits import gap_of_place, place_of_gap
from funnel_desktop.ui.work.lending import carry_out
from funnel_desktop.wording.cards import dropped_in
from funnel_desktop.wording.steps import step_sentence

if TYPE_CHECKING:
    from funnel_desktop.document.changes import Step

translate = QCoreApplication.translate


class HeldUp(NamedTuple):
    """A move that waits at a gate: which cards, and where they were to fall."""

    ids: Sequence[str]
    stage: Stage
    before: str | None = None
    after: str | None = None


class Moves(QObject):
    """Verbs on cards. Each is one step of the document; the lists follow the document's log."""

    held_up = Signal(object)
    """A HeldUp: nothing was moved, since conditions are open."""

    def __init__(self, lists: Lists) -> None:
        super().__init__(lists)
        self.lists = lists
        self._session = lists.session
        self.renames = PendingCells(lambda: None)

    def to_gap(self, ids: Sequence[str], target: DragCardList, gap: int) -> bool:
        """Put cards where a line was drawn."""
        before, after = self._neighbours(ids, target, gap)
        return self._move(ids, target.stage, before=before, after=after)

    def to_stage(self, ids: Sequence[str], stage: Stage) -> bool:
        """Put cards at the end of a stage."""
        return bool(ids) and self._move(ids, stage)

    def sideways(self, step: int) -> bool:
        """Move the chosen cards one stage to the left (-1) or right (1), to the same height."""
        source = self.lists.choice.with_selection()
        ids = self.lists.choice.ids()
        if source is None or not ids:
            return False
        at = STAGES.index(source.stage) + step
        target = self.lists.by_stage.get(STAGES[at]) if 0 <= at < len(STAGES) else None
        if target is None:
            return False
        gap = gap_at(target, source.visualRect(source.currentIndex()).top())
        return self.to_gap(ids, target, gap)

    def upright(self, step: int) -> bool:
        """Move the chosen cards of one list one place up (-1) or down (1)."""
        source = self.lists.choice.with_selection()
        rows = source.selection.chosen_rows() if source is not None else []
        if source is None or not rows:
            return False
        place = place_of_gap(rows[0], rows) + step
        if not 0 <= place <= source.rows.rowCount() - len(rows):
            return False
        ids = [card.id for card in source.rows.cards(rows)]
        return self.to_gap(ids, source, gap_of_place(place, rows))

    def close(
        self,
        ids: Sequence[str],
        outcome: Outcome,
        *,
        reason: str = "",
        until: date | None = None,
    ) -> bool:
        """Win, lose or park objectives (DESIGN.md 4.4)."""
        objectives, today = self._session.document.objectives, self._session.today
        return bool(ids) and self._take_away(
            lambda: objectives.set_outcome(ids, outcome, today, reason=reason, until=until)
        )

    def delete(self, ids: Sequence[str]) -> bool:
        """Delete objectives; nothing is asked, since it can be undone.

        Of many the file has a backup first, which is made beside the window.
        """
        objectives, today = self._session.document.objectives, self._session.today
        if len(ids) >= MANY_DELETED:
            text, verb = translate("Board", "Deleting…"), partial(objectives.delete, ids, today)
            window = next(iter(self.lists.by_stage.values())).window()
            carry_out(self._session, window, text, verb, self._say, takes_long=True)
            return True
        return bool(ids) and self._take_away(lambda: objectives.delete(ids, today))

    def rename(self, card: str, wish: str) -> bool:
        """Say anew what the client would buy."""
        objectives, today = self._session.document.objectives, self._session.today

        def write() -> bool:
            return self._session.do(lambda: objectives.edit(card, "wish", wish, today=today))

        done = self.renames.put(card, "wish", wish, write)
        if self.renames.typed(card, "wish") is not None:
            sentence = translate(
                "Board", "{wish} is not saved yet. It will be saved as soon as possible."
            )
            self._session.failed.emit(sentence.format(wish=wish))
        return done

    def _move(
        self,
        ids: Sequence[str],
        stage: Stage,
        before: str | None = None,
        after: str | None = None,
    ) -> bool:
        """The one place through which every move goes: here a stage's conditions are asked."""
        held = HeldUp(ids, stage, before, after)
        if any(open_in(asked) for asked in self.asked(ids, stage).values()):
            self.held_up.emit(held)
            return False
        return self.pass_gate(held, "")

    def asked(self, ids: Sequence[str], stage: Stage) -> Mapping[str, Sequence[AskedCondition]]:
        """What a move into a stage asks of each card; nothing of a move back or within."""
        gates, today = self._session.document.gates, self._session.today
        nothing: Mapping[str, Sequence[AskedCondition]] = {}
        return self._session.ask(lambda: gates.asked(ids, stage, today), nothing)

    def pass_gate(self, held: HeldUp, because: str) -> bool:
        """Move what was held up, since all is met or `because` of a reason."""
        objectives, today = self._session.document.objectives, self._session.today
        done = self._session.do(
            lambda: objectives.move(
                held.ids, held.stage, today,
                before=held.before, after=held.after, because=because,
            )
        )  # fmt: skip
        if done:
            self.lists.choose(held.ids)
            self._announce(held.stage)
            self._say()
        return done

    def _take_away(self, verb: Callable[[], object]) -> bool:
        """Do what makes cards leave the board; the keyboard stays where they were."""
        source = self.lists.choice.with_selection()
        done = self._session.do(verb)
        if done and source is not None:
            source.setFocus(Qt.FocusReason.OtherFocusReason)
        if done:
            self._say()
        return done

    def _neighbours(
        self, ids: Sequence[str], target: DragCardList, gap: int
    ) -> tuple[str | None, str | None]:
        """The card that a gap lies in front of, else the one it lies behind.

        Cards that are being moved do not count. At the end of a stage that is shown whole
        neither is needed.
        """
        moving, rows = set(ids), target.rows
        for row in range(gap, rows.rowCount()):
            card = rows.card(row)
            if card is not None and card.id not in moving:
                return card.id, None
        for row in range(gap - 1, -1, -1) if rows.ids is not None else ():
            card = rows.card(row)
            if card is not None and card.id not in moving:
                return None, card.id
        return None, None

    def _announce(self, stage: Stage) -> None:
        target = self.lists.by_stage.get(stage)
        if target is not None:
            self.lists.announcer.say(target, dropped_in(stage))

    def _say(self) -> None:
        """Tell the newest step, for the toast that offers to undo it."""
        step = self._session.ask(self._session.document.log.undo_step, None)
        if step is not None:
            self._session.say(" ".join((step_sentence(step), *self._consequence(step))))

    def _consequence(self, step: "Step") -> Iterator[str]:
        """What a won one brings, and when a parked one comes back."""
        formats, value = self._session.formats, step.values.get("value")
        if len(step.objectives) != 1:
            return
        if step.label == "outcome_won" and isinstance(value, int):
            yield formats.money(value)
        elif step.label == "outcome_parked" and (back := self._back_on(step.objectives[0])):
            yield translate("Moves", "Back on {day}.").format(day=formats.day_full(back))

    def _back_on(self, objective: str) -> date | None:
        objectives, today = self._session.document.objectives, self._session.today
        found = self._session.ask(lambda: objectives.get(objective, today), None)
        return found.parked_until if found else None
