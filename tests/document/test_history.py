"""The funnel of any day, against a plain model that replays what was done and when."""

import os
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from funnel_desktop.document.document import Document, create_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage
from tests.document.contents import whole

FIRST = date(2026, 1, 1)
DAYS = 90
ROUNDS = int(os.environ.get("FUNNEL_RANDOM_ROUNDS", "40"))

Told = tuple[date, str, date | None]
"""The day a move counts for, where to, and until when one is parked."""


class Model:
    """What was told of each objective, in the order of telling."""

    def __init__(self) -> None:
        self.told: dict[str, list[Told]] = {}

    def copy(self) -> "Model":
        other = Model()
        other.told = {own: list(moves) for own, moves in self.told.items()}
        return other

    def stands(self, own: str, day: date) -> str | None:
        """The last that was told for a day or an earlier one, and what came of it."""
        counting = [told for told in self.told[own] if told[0] <= day]
        if not counting:
            return None
        _, where, until = counting[-1]
        return "universe" if until is not None and until <= day else where

    def present(self, own: str, today: date) -> str:
        """Where the board shows it: the last that was told, whatever day it counts for."""
        _, where, until = self.told[own][-1]
        return "universe" if until is not None and until <= today else where


class Story:
    def __init__(self, document: Document, rng: Random) -> None:
        self.document = document
        self.rng = rng
        self.models = [Model()]
        self.at = 0

    def go_on(self) -> None:
        way = self.rng.random()
        if way < 0.12 and self.at > 0:
            assert self.document.log.undo() is not None
            self.at -= 1
        elif way < 0.2 and self.at < len(self.models) - 1:
            assert self.document.log.redo() is not None
            self.at += 1
        else:
            model = self.models[self.at].copy()
            self.act(model)
            if model.told != self.models[self.at].told:
                self.models[self.at + 1 :] = [model]
                self.at += 1

    def act(self, model: Model) -> None:
        today = FIRST + timedelta(days=self.rng.randrange(DAYS))
        known = sorted(model.told)
        own = self.rng.choice(known) if known else None
        act = self.rng.choice(
            (self.add, self.move, self.move, self.close, self.close, self.correct)
        )
        if own is None:
            act = self.add
        elif self.rng.random() < 0.04:
            self.document.objectives.delete([own])
            del model.told[own]
            return
        act(model, own or "", today)

    def add(self, model: Model, _: str, today: date) -> None:
        stage = self.rng.choice(STAGES)
        own = self.document.objectives.add(today, client_name="Anna", stage=stage)
        model.told[own] = [(today, stage, None)]

    def move(self, model: Model, own: str, today: date) -> None:
        stage = self.rng.choice([s for s in STAGES if s != model.present(own, today)])
        self.document.objectives.move([own], stage, today)
        model.told[own].append((today, stage, None))

    def close(self, model: Model, own: str, today: date) -> None:
        outcome = self.rng.choice(tuple(Outcome))
        on = today - timedelta(days=self.rng.choice((0, 0, 3, 20)))
        until = None
        if outcome is Outcome.PARKED:
            until = on + timedelta(days=self.rng.randint(1, 40))
        if (on, outcome, until) == model.told[own][-1]:
            return
        self.document.objectives.set_outcome([own], outcome, today, on=on, until=until)
        model.told[own].append((on, outcome, until))

    def correct(self, model: Model, own: str, today: date) -> None:
        """The day of an outcome, or of a return, was another one."""
        day, where, until = model.told[own][-1]
        today = max(today, day)
        if where in set(Stage) or model.present(own, today) == "universe":
            return
        earlier = day - timedelta(days=self.rng.randint(1, 9))
        if until is not None and self.rng.random() < 0.5:
            until += timedelta(days=self.rng.randint(1, 9))
            self.document.objectives.edit(own, "parked_until", until, today=today)
            model.told[own][-1] = (day, where, until)
        else:
            self.document.objectives.edit(own, "outcome_day", earlier, today=today)
            model.told[own][-1] = (earlier, where, until)

    def agrees(self) -> bool:
        model = self.models[self.at]
        for number in range(-35, DAYS + 45, 5):
            day = FIRST + timedelta(days=number)
            funnel = self.document.board.funnel_on(day)
            expected = {own: model.stands(own, day) for own in model.told}
            for stage in STAGES:
                here = {own for own, where in expected.items() if where == stage}
                found = funnel.stages[stage]
                assert {o.id for o in found} == here
                assert all((o.stage, o.outcome) == (stage, None) for o in found)
                assert [(o.rank, o.id) for o in found] == sorted((o.rank, o.id) for o in found)
            for outcome in Outcome:
                assert funnel.outcomes[outcome] == list(expected.values()).count(outcome)
        return True

    def board_agrees(self) -> bool:
        """The board of today shows what was told last."""
        model = self.models[self.at]
        today = FIRST + timedelta(days=DAYS)
        for own in model.told:
            found = self.document.objectives.get(own, today)
            assert (found.outcome or found.stage) == model.present(own, today)
        return True


@pytest.mark.parametrize("seed", range(ROUNDS // 2))
def test_the_funnel_of_any_day_is_that_of_the_model(tmp_path: Path, seed: int) -> None:
    with create_document(tmp_path / "x.funnel") as document:
        story = Story(document, Random(seed))
        for number in range(100):
            story.go_on()
            if number % 25 == 24:
                assert story.agrees()
                assert story.board_agrees()
        assert whole(document)


# -- outcomes at their edges

TODAY = date(2026, 3, 10)


@pytest.fixture
def anna(document: Document) -> str:
    return document.objectives.add(TODAY, client_name="Anna", value=500)


def test_an_outcome_keeps_its_day_value_and_reason(document: Document, anna: str) -> None:
    earlier = date(2026, 3, 1)
    document.objectives.set_outcome([anna], Outcome.WON, TODAY, on=earlier, value=700, reason="x")
    won = document.objectives.get(anna, TODAY)
    assert (won.outcome, won.outcome_day, won.outcome_value) == (Outcome.WON, earlier, 700)
    assert (won.outcome_reason, won.value) == ("x", 500)
    document.objectives.set_outcome([anna], Outcome.LOST, TODAY, reason="price: too much")
    lost = document.objectives.get(anna, TODAY)
    assert (lost.outcome, lost.outcome_day, lost.outcome_value) == (Outcome.LOST, TODAY, None)


def test_a_won_one_keeps_its_value_unless_another_was_agreed(document: Document, anna: str) -> None:
    document.objectives.set_outcome([anna], Outcome.WON, TODAY)
    assert document.objectives.get(anna, TODAY).outcome_value == 500


def test_reopening_forgets_the_outcome(document: Document, anna: str) -> None:
    document.objectives.set_outcome([anna], Outcome.LOST, TODAY, reason="timing")
    document.objectives.move([anna], Stage.IN, TODAY, because="They called.")
    found = document.objectives.get(anna, TODAY)
    assert (found.stage, found.outcome, found.outcome_day) == (Stage.IN, None, None)
    assert (found.outcome_reason, found.parked_until) == ("", None)
    step = document.log.undo_step()
    assert step is not None
    assert step.label == "reopen"
    assert document.objectives.moves(anna)[0].because == "They called."


@pytest.mark.parametrize(
    ("on", "until"),
    [
        (TODAY, TODAY),
        (TODAY, date(2026, 3, 9)),
        (date(2026, 3, 5), date(2026, 3, 5)),
        (date(2026, 3, 11), None),
        (date.max, None),
    ],
)
def test_days_that_cannot_be(document: Document, anna: str, on: date, until: date | None) -> None:
    for outcome in (Outcome.PARKED, Outcome.WON) if until is None else (Outcome.PARKED,):
        with pytest.raises(DocumentError) as refused:
            document.objectives.set_outcome([anna], outcome, TODAY, on=on, until=until)
        assert refused.value.key == "not_valid"
    assert document.objectives.get(anna, TODAY).outcome is None


def test_a_corrected_day_stays_between_parking_and_return(document: Document, anna: str) -> None:
    until = date(2026, 4, 1)
    document.objectives.set_outcome([anna], Outcome.PARKED, TODAY, until=until)
    for field, day in (
        ("parked_until", TODAY),
        ("parked_until", date(2026, 3, 1)),
        ("outcome_day", until),
        ("outcome_day", date(2026, 4, 2)),
        ("outcome_day", date(2026, 3, 11)),
        ("outcome_day", None),
    ):
        with pytest.raises(DocumentError) as refused:
            document.objectives.edit(anna, field, day, today=TODAY)
        assert refused.value.key == "not_valid", (field, day)
    document.objectives.edit(anna, "outcome_day", date(2026, 3, 2), today=TODAY)
    assert document.board.funnel_on(date(2026, 3, 5)).outcomes[Outcome.PARKED] == 1


def test_at_the_end_of_time(document: Document) -> None:
    own = document.objectives.add(date.max, client_name="Anna")
    with pytest.raises(DocumentError) as refused:
        document.objectives.set_outcome([own], Outcome.PARKED, date.max)
    assert refused.value.key == "not_valid"
    document.objectives.set_outcome([own], Outcome.WON, date.max)
    assert document.board.funnel_on(date.max).outcomes[Outcome.WON] == 1
