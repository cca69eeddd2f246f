"""A week that is edited: at once in the document (the page), or as a draft (the dialog).

Both answer the same questions and take the same gestures, so that every panel serves both.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import count

from PySide6.QtCore import QObject, Signal

from funnel_desktop.document.questions import Changed
from funnel_desktop.document.settings import Settings
from funnel_desktop.document.week_figures import Figures, WeekFigures
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.document.weeks import Weeks
from funnel_desktop.funnel.time_budget import Shares, minutes_of
from funnel_desktop.funnel.week import Block, monday_of, planned_minutes
from funnel_desktop.ui.work.session import Session

NEW = "new:"
"""Begins the id of a block that only a draft has."""


OF_A_WEEK = (Figures.of, Weeks.blocks, Settings.get)
"""The questions of a week in hand."""


class WeekEditing(QObject):
    """The week in hand; `changed` follows every change of it."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.monday = monday_of(session.today)
        session.changed.connect(self._hear_of_busy)

    def _hear_of_busy(self, changed: Changed) -> None:
        """What another diary keeps is no part of a week in hand, and is shown beside it."""
        if changed.touches(Weeks.busy):
            self.changed.emit()

    def go_to(self, monday: date) -> None:
        """Take another week in hand."""
        self.monday = monday
        self.changed.emit()

    def figures(self) -> WeekFigures:
        """Budget, shares, done and planned of the week in hand."""
        raise NotImplementedError

    def blocks(self) -> Sequence[Block]:
        """The blocks of the week in hand."""
        raise NotImplementedError

    def blocks_on(self, first: date, last: date) -> Sequence[Block]:
        """The blocks of the days shown: a week that begins on Sunday begins before its Monday."""
        return [block for block in self.blocks() if first <= block.day <= last]

    def first_weekday(self, usual: int) -> int:
        """The ISO weekday to begin with; `usual` is the locale's."""
        return usual

    def decide(self, budget: WeekBudget, visit: str | None = None) -> None:
        """Give the week another budget."""
        raise NotImplementedError

    def add(self, block: Block) -> None:
        """Set a piece of a day aside."""
        raise NotImplementedError

    def change(self, known: Block, wanted: Block, all_of_them: bool = False) -> None:
        """Make a block another one."""
        raise NotImplementedError

    def remove(self, block: Block, all_of_them: bool = False) -> None:
        """Take a block away."""
        raise NotImplementedError

    def accept(self, blocks: Iterable[Block]) -> None:
        """Add blocks."""
        raise NotImplementedError

    def accept_plan(self, blocks: Iterable[Block]) -> None:
        """Add proposed blocks, and decide on the shares that they follow."""
        raise NotImplementedError

    def copy_from(self, monday: date) -> None:
        """Bring over the blocks of another week, repeating ones aside: they are here already."""
        raise NotImplementedError

    def may_leave(self) -> bool:
        """Whether another week can be taken in hand without losing anything."""
        return True

    def budget(self) -> WeekBudget:
        """The week's budget as decided, or as it is suggested."""
        return self.figures().as_budget()

    def decided(self) -> WeekBudget:
        """What of the week's budget was decided, and nothing else."""
        raise NotImplementedError


class LiveWeek(WeekEditing):
    """Saves each gesture as one undo step."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        session.changed.connect(self._heard)
        session.day_changed.connect(self.changed)

    def figures(self) -> WeekFigures:
        return self.session.document.figures.of(self.monday, self.session.today)

    def blocks(self) -> Sequence[Block]:
        return self.session.document.weeks.week_blocks(self.monday)

    def blocks_on(self, first: date, last: date) -> Sequence[Block]:
        return self.session.document.weeks.blocks(first, last)

    def decide(self, budget: WeekBudget, visit: str | None = None) -> None:
        weeks, today = self.session.document.weeks, self.session.today
        self.session.do(lambda: weeks.set_budget(budget, visit, today=today))

    def add(self, block: Block) -> None:
        self.session.do(lambda: self.session.document.weeks.add_block(block))

    def change(self, known: Block, wanted: Block, all_of_them: bool = False) -> None:
        weeks = self.session.document.weeks
        self.session.do(
            lambda: weeks.change_block(known.id, known.day, wanted, only_this=not all_of_them)
        )

    def remove(self, block: Block, all_of_them: bool = False) -> None:
        weeks = self.session.document.weeks
        self.session.do(lambda: weeks.delete_block(block.id, block.day, only_this=not all_of_them))

    def accept(self, blocks: Iterable[Block]) -> None:
        proposed = list(blocks)
        self.session.do(lambda: self.session.document.weeks.accept(proposed))

    def accept_plan(self, blocks: Iterable[Block]) -> None:
        proposed, figures = list(blocks), self.figures()
        budget = None if figures.is_decided else figures.as_budget()
        weeks, today = self.session.document.weeks, self.session.today
        self.session.do(lambda: weeks.accept(proposed, budget, today=today))

    def decided(self) -> WeekBudget:
        return self.session.document.weeks.budget(self.monday)

    def copy_from(self, monday: date) -> None:
        weeks = self.session.document.weeks
        if any(not block.every for block in weeks.week_blocks(monday)):
            self.session.do(lambda: weeks.copy_week(monday, self.monday))

    def _heard(self, changed: Changed) -> None:
        if changed.touches(*OF_A_WEEK):
            self.changed.emit()


class DraftWeek(WeekEditing):
    """Keeps everything to itself until `save`, which is one undo step."""

    def __init__(self, session: Session, monday: date) -> None:
        super().__init__(session)
        self.monday = monday
        self._numbers = count(1)
        self._blocks: list[Block] = []
        self._first_blocks: list[Block] = []
        self._begin()

    def go_to(self, monday: date) -> None:
        """Another week, from what the file holds; the draft of this one is left."""
        self.monday = monday
        self._begin()
        self.changed.emit()

    def first_weekday(self, usual: int) -> int:
        """A draft is of the seven days from Monday on, which are saved together."""
        return 1

    def is_changed(self) -> bool:
        """Whether saving would change anything."""
        return self._budget != self._first_budget or self._blocks != self._first_blocks

    def save(self) -> bool:
        """Make the week what the draft says."""
        weeks, budget, blocks = self.session.document.weeks, self._budget, self._blocks
        today = self.session.today
        return self.session.do(lambda: weeks.save_week(budget, blocks, today=today))

    def figures(self) -> WeekFigures:
        known = self.session.document.figures.of(self.monday, self.session.today)
        undecided = known.suggested if known.is_decided else known.chosen
        chosen: Shares = self._budget.shares or undecided
        minutes = known.minutes if self._budget.minutes is None else self._budget.minutes
        today = self.session.today
        return known._replace(
            minutes=minutes,
            chosen=chosen,
            locked=self._budget.locked,
            away=self._budget.away,
            is_decided=self._budget.shares is not None,
            budget=minutes_of(chosen, minutes) if self._budget.shares else known.budget,
            planned=planned_minutes(self._blocks),
            ahead=planned_minutes(block for block in self._blocks if block.day >= today),
        )

    def blocks(self) -> Sequence[Block]:
        return sorted(self._blocks, key=lambda block: (block.day, block.start, block.end))

    def decide(self, budget: WeekBudget, visit: str | None = None) -> None:
        self._budget = budget
        self.changed.emit()

    def add(self, block: Block) -> None:
        self.accept([block])

    def change(self, known: Block, wanted: Block, all_of_them: bool = False) -> None:
        wanted = wanted._replace(moved_from=known.origin_day)
        self._blocks = [
            wanted if block is known or block == known else block for block in self._blocks
        ]
        self.changed.emit()

    def remove(self, block: Block, all_of_them: bool = False) -> None:
        self._blocks = [other for other in self._blocks if other != block]
        self.changed.emit()

    def accept(self, blocks: Iterable[Block]) -> None:
        # Told apart by ids that no file has: two new blocks may be alike in all else.
        new = [block._replace(id=f"{NEW}{next(self._numbers)}") for block in blocks]
        self._blocks = [*self._blocks, *new]
        self.changed.emit()

    def accept_plan(self, blocks: Iterable[Block]) -> None:
        self._budget = self.budget()
        self.accept(blocks)

    def decided(self) -> WeekBudget:
        return self._budget

    def copy_from(self, monday: date) -> None:
        further = self.monday - monday
        known = self.session.document.weeks.week_blocks(monday)
        self.accept([b._replace(day=b.day + further) for b in known if not b.every])

    def may_leave(self) -> bool:
        return not self.is_changed()

    def _begin(self) -> None:
        weeks = self.session.document.weeks
        self._budget = self._first_budget = weeks.budget(self.monday)
        self._first_blocks = list(weeks.week_blocks(self.monday))
        self._blocks = list(self._first_blocks)
