"""Undo and redo of anything, in any order, also after closing and opening again."""

import os
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnel_desktop.document import changes, derived
from funnel_desktop.document.cycles import Cycles
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.questions import Changed
from funnel_desktop.document.store import Store
from tests.document.contents import contents, differing, whole
from tests.document.user import User

TODAY = date(2026, 3, 10)
ROUNDS = int(os.environ.get("FUNNEL_RANDOM_ROUNDS", "40"))


VISITING = ("edit", "plan", "name_client")


class Session:
    """A document beside a plain model of its history: the contents after each step."""

    def __init__(self, path: Path, rng: Random) -> None:
        self.rng = rng
        self.path = path
        self.document = create_document(path)
        self.user = User(self.document, rng)
        self.states = [contents(self.document)]
        self.at = 0
        self.told: list[Changed] = []
        self.document.subscribe(self.told.append)

    def go_on(self) -> None:
        way = self.rng.random()
        if way < 0.7:
            self.act()
        elif way < 0.83:
            self.undo()
        elif way < 0.93:
            self.redo()
        else:
            self.reopen()

    def act(self) -> None:
        steps = self.steps()
        self.told.clear()
        verb = self.user.act()
        after = contents(self.document)
        if after == self.states[self.at]:
            self.nothing_changed(verb, steps)
            return
        self.hear_what_changed(self.states[self.at], after)
        self.states[self.at + 1 :] = [after]
        self.at += 1
        assert self.document.log.redo_step() is None

    def nothing_changed(self, verb: str, steps: tuple[object, object]) -> None:
        """What changes nothing is no step; a visit that set its field back was a change."""
        assert self.document.log.undo_step() == steps[0], f"{verb} changed nothing and is a step"
        if verb in VISITING and self.document.log.redo_step() is None:
            del self.states[self.at + 1 :]
        else:
            assert self.document.log.redo_step() == steps[1]

    def undo(self) -> None:
        self.told.clear()
        step = self.document.log.undo()
        assert (step is None) == (self.at == 0)
        self.at -= step is not None
        self.arrived(self.at + 1)

    def redo(self) -> None:
        self.told.clear()
        step = self.document.log.redo()
        assert (step is None) == (self.at == len(self.states) - 1)
        self.at += step is not None
        self.arrived(self.at - 1)

    def arrived(self, origin: int) -> None:
        assert contents(self.document) == self.states[self.at]
        if self.told:
            self.hear_what_changed(self.states[origin], self.states[self.at])

    def hear_what_changed(self, before: dict, after: dict) -> None:  # type: ignore[type-arg]
        """Whoever redraws from what listeners are told misses nothing."""
        found = differing(before, after)
        for unseen in ("search_text", "durations"):
            found.pop(unseen, None)
        heard = {table for told in self.told for table in told.tables}
        assert not found.pop("first_contacts", None) or "first_contacts" in heard
        gone_with_them = found.get("objectives", set())
        found["fits"] = found.get("fits", set()) - gone_with_them
        assert {table for table, ids in found.items() if ids} <= heard
        for table, ids in found.items():
            assert ids <= {own for told in self.told for own in (told.rows or {}).get(table, ())}
        fresh = Cycles(Store(self.document.connection, True))
        assert self.document.cycles.normal(TODAY) == fresh.normal(TODAY)

    def reopen(self) -> None:
        self.document.close()
        self.document = self.user.document = open_document(self.path)
        self.document.subscribe(self.told.append)
        assert contents(self.document) == self.states[self.at]

    def steps(self) -> tuple[object, object]:
        return self.document.log.undo_step(), self.document.log.redo_step()


def walk(path: Path, seed: int) -> None:
    """Do anything 40 times, then go back to the beginning and forth to the end."""
    session = Session(path, Random(seed))
    for _ in range(40):
        session.go_on()
    while session.at:
        session.undo()
    assert session.document.log.undo() is None
    session.reopen()
    while session.at < len(session.states) - 1:
        session.redo()
    assert session.document.log.redo() is None
    assert whole(session.document)
    session.document.close()


@settings(
    max_examples=ROUNDS,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**32))
def test_any_history_can_be_walked_in_both_directions(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    walk(tmp_path_factory.mktemp("history") / "x.funnel", seed)


@pytest.mark.parametrize("seed", range(ROUNDS // 8))
def test_large_steps_are_walked_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr(changes, "CHUNK", 2)
    monkeypatch.setattr(derived, "MANY", 1)
    walk(tmp_path / "x.funnel", seed)
