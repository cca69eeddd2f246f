"""Any history of planning: undone to the first state, redone to the last."""

import os
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.week_rows import WeekBudget
from funnel_desktop.funnel.stages import PRIORITY
from funnel_desktop.funnel.week import Block
from tests.document.contents import contents, whole
from tests.document.weeks import (
    MONDAY,
    SHARES,
    WEEK,
    block,
)

ROUNDS = int(os.environ.get("FUNNEL_RANDOM_ROUNDS", "40"))


class Planner:
    """Does anything to weeks that the document lets one do."""

    def __init__(self, document: Document, rng: Random) -> None:
        self.document, self.rng = document, rng
        self.weeks = document.weeks

    def day(self) -> date:
        return MONDAY + timedelta(days=self.rng.randrange(28))

    def monday(self) -> date:
        return MONDAY + self.rng.randrange(4) * WEEK

    def made(self) -> Block:
        until = self.rng.choice((None, MONDAY + timedelta(days=self.rng.randint(28, 60))))
        known = [o.id for o in self.document.objectives.all(MONDAY)]
        return block(
            self.day(),
            15 * self.rng.randrange(80),
            15 * self.rng.randint(1, 16),
            kind=self.rng.choice((*PRIORITY, None)),
            title=self.rng.choice(("", "A", "Ünal", "x" * 200)),
            objective=self.rng.choice((None, *known)),
            every=self.rng.randrange(3),
            until=until,
        )

    def occurrence(self) -> Block | None:
        found = self.weeks.blocks(MONDAY, MONDAY + 4 * WEEK)
        return self.rng.choice(found) if found else None

    def add(self) -> None:
        self.weeks.add_block(self.made())

    def change(self) -> None:
        if found := self.occurrence():
            only_this = self.rng.random() < 0.5
            self.weeks.change_block(found.id, found.day, self.made(), only_this=only_this)

    def delete(self) -> None:
        if found := self.occurrence():
            self.weeks.delete_block(found.id, found.day, only_this=self.rng.random() < 0.7)

    def budget(self) -> None:
        self.weeks.set_budget(WeekBudget(self.monday(), self.rng.randrange(900), SHARES))

    def save(self) -> None:
        monday = self.monday()
        draft = [
            each._replace(day=monday + timedelta(days=2), start=0, minutes=30, moved_from=each.day)
            if self.rng.random() < 0.3
            else each
            for each in self.weeks.week_blocks(monday)
            if self.rng.random() < 0.8
        ]
        self.weeks.save_week(WeekBudget(monday, 600), [*draft, self.made()._replace(id="new:1")])

    def copy(self) -> None:
        self.weeks.copy_week(self.monday(), self.monday())

    def objective(self) -> None:
        self.document.objectives.add(MONDAY, client_name=self.rng.choice("ABC"))

    def lose(self) -> None:
        if known := self.document.objectives.all(MONDAY):
            self.document.objectives.delete([self.rng.choice(known).id])

    def worked(self) -> None:
        self.document.activities.log_work(self.rng.choice(PRIORITY), 30, self.day())

    def act(self) -> None:
        verbs: tuple[Callable[[], None], ...] = (
            self.add, self.add, self.change, self.change, self.delete, self.budget, self.save,
            self.copy, self.objective, self.lose, self.worked,
        )  # fmt: skip
        self.rng.choice(verbs)()


@pytest.mark.parametrize("seed", range(ROUNDS // 4))
def test_any_planning_can_be_walked_in_both_directions(tmp_path: Path, seed: int) -> None:
    rng = Random(seed)
    path = tmp_path / "x.funnel"
    document = create_document(path)
    states = [contents(document)]
    for _ in range(60):
        Planner(document, rng).act()
        if contents(document) != states[-1]:
            states.append(contents(document))
    assert whole(document)
    for state in reversed(states[:-1]):
        assert document.log.undo() is not None
        assert contents(document) == state
    document.close()
    document = open_document(path)
    for state in states[1:]:
        assert document.log.redo() is not None
        assert contents(document) == state
    assert whole(document)
    document.close()
