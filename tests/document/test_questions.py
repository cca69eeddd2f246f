"""What a document remembers of its answers is what it would answer anew, after anything."""

import os
import pkgutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from enum import Enum
from importlib import import_module
from pathlib import Path
from random import Random
from types import FrameType, FunctionType

import pytest

import funnel_desktop.document
from funnel_desktop.document.board import Board
from funnel_desktop.document.document import Document, create_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.fits import wrong_fits
from funnel_desktop.document.questions import FEW, Question, QuestionOfEach
from funnel_desktop.document.settings import CHECKS
from funnel_desktop.funnel.fit import fit
from funnel_desktop.funnel.gates import gate
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.funnel.week import monday_of
from tests.document.test_any_planning import Planner
from tests.document.user import User
from tests.funnel.made_profiles import made_profile, with_new_ids

DAY = date(2026, 5, 26)
"""After all that the user does, among the weeks that the planner plans."""
MONDAY = monday_of(DAY)
SUNDAY = MONDAY + timedelta(days=6)
ROUNDS = int(os.environ.get("FUNNEL_RANDOM_ROUNDS", "40"))
Asked = dict[str, Callable[[Document], object]]
ASKED: Asked = {
    "Activities.done_on": lambda d: d.activities.done_on(DAY),
    "Blocks.blocks": lambda d: d.weeks.blocks(MONDAY, SUNDAY),
    "Board._is_scored": lambda d: d.board._is_scored(),
    "Board.added_up": lambda d: d.board.added_up(DAY),
    "Board.hours_done": lambda d: d.board.hours_done(MONDAY, SUNDAY),
    "Board.known": lambda d: d.board.known(everybody(d), DAY),
    "Board.place": lambda d: [d.board.place(own, DAY) for own in everybody(d)],
    "ChangeLog._steps": lambda d: (d.log.undo_step(), d.log.redo_step()),
    "Cycles.normal": lambda d: d.cycles.normal(DAY),
    "Figures._planned": lambda d: d.figures._planned(MONDAY, DAY),
    "Figures.hours": lambda d: d.figures.hours(MONDAY, DAY),
    "Figures.of": lambda d: d.figures.of(MONDAY, DAY),
    "Gates.asked": lambda d: d.gates.asked(everybody(d), Stage.BEST_FEW, DAY),
    "Gates.influences": lambda d: d.gates.influences(everybody(d)),
    "Gates.judged": lambda d: d.gates.judged(everybody(d)),
    "Gates.known": lambda d: d.gates.known(everybody(d), DAY),
    "Habits.need": lambda d: d.habits.need(DAY),
    "Habits._noted_on": lambda d: d.habits._noted_on(),
    "Habits._trap_since": lambda d: d.habits.trap(DAY),
    "Habits._weeks_since": lambda d: d.habits.prospecting_weeks(DAY, 8),
    "Habits.made_on": lambda d: d.habits.made_on(DAY),
    "Objectives.known": lambda d: d.objectives.known(everybody(d), DAY),
    "Positions.known": lambda d: d.positions.known(everybody(d)),
    "Rhythm._count_due": lambda d: d.rhythm._count_due(date.min, DAY),
    "Rhythm._remembered": lambda d: d.rhythm.away(DAY),
    "Settings.get": lambda d: [d.settings.get(key) for key in CHECKS],
    "Weeks._set_before": lambda d: d.weeks._set_before(MONDAY),
    "Weeks.budgets": lambda d: d.weeks.budgets(MONDAY, MONDAY),
    "Weeks.in_force": lambda d: d.weeks.in_force(MONDAY),
    "Weeks.busy": lambda d: d.weeks.busy(MONDAY, SUNDAY),
}
"""Every question of the document, asked as screens ask it."""


def everybody(document: Document) -> list[str]:
    """Ids of all objectives, open and closed."""
    rows = document.connection.execute("SELECT id FROM objectives ORDER BY id")
    return [row[0] for row in rows]


def remembered(document: Document) -> dict[str, object]:
    return {name: ask(document) for name, ask in ASKED.items()}


def asked_anew(document: Document) -> dict[str, object]:
    """The same with nothing remembered; what was remembered stays so."""
    memory = document.board._store.memory
    memory.close()
    try:
        return remembered(document)
    finally:
        memory.open()


def agree(document: Document, after: str) -> None:
    known, fresh = remembered(document), asked_anew(document)
    differing = [name for name in known if known[name] != fresh[name]]
    assert not differing, f"{differing} after {after}"


def declared() -> dict[str, Question[..., object]]:
    """All questions of the document by their names."""
    found = {}
    for module in pkgutil.iter_modules(funnel_desktop.document.__path__):
        for owner in vars(import_module(f"funnel_desktop.document.{module.name}")).values():
            for each in vars(owner).values() if isinstance(owner, type) else ():
                if isinstance(each, Question):
                    found[each.ask.__qualname__] = each
    return found


def test_every_question_that_is_remembered_is_asked_here() -> None:
    assert {name for name, each in declared().items() if each.at_most} == set(ASKED)


@pytest.mark.parametrize("seed", range(ROUNDS // 10))
def test_after_any_step_the_remembered_answers_are_the_fresh_ones(
    tmp_path: Path, seed: int
) -> None:
    rng = Random(seed)
    with create_document(tmp_path / "x.funnel") as document:
        user, planner = User(document, rng), Planner(document, rng)
        for verb in (*[user.add] * 12, user.save_profile):
            verb(user.day())
        for _ in range(80):
            way = rng.random()
            if way < 0.5:
                done = user.act()
            elif way < 0.6:
                done = "answers"
                rng.choice((user.answer, user.keep, user.save_profile))(DAY)
            elif way < 0.75:
                planner.act()
                done = "planning"
            elif way < 0.88:
                done = f"undo of {document.log.undo()}"
            else:
                done = f"redo of {document.log.redo()}"
            agree(document, done)


def test_a_drop_lets_go_of_the_moved_card_alone(document: Document) -> None:
    cards = [document.objectives.add(DAY, client_name=name) for name in ("Anna", "Bruno", "Nuria")]
    before = document.board.known(cards, DAY)
    document.objectives.move([cards[1]], Stage.IN, DAY)
    after = document.board.known(cards, DAY)
    assert [after[own] is before[own] for own in cards] == [True, False, True]
    assert after[cards[1]].stage is Stage.IN


def test_a_move_asks_the_gate_once_and_scores_nobody(document: Document) -> None:
    document.profiles.save(with_new_ids(made_profile(Random(1), [])), "visit")
    own = document.objectives.add(DAY, client_name="Anna")
    statements: list[str] = []
    calls: Counter[str] = Counter()
    names = {each.__code__: each.__name__ for each in (gate, fit)}
    document.connection.set_trace_callback(statements.append)
    with profiled(lambda frame: calls.update([names.get(frame.f_code, "other")])):
        document.gates.asked([own], Stage.BEST_FEW, DAY)
        document.objectives.move([own], Stage.BEST_FEW, DAY)
    document.connection.set_trace_callback(None)
    assert (calls["gate"], calls["fit"]) == (1, 0)
    assert len([sql for sql in statements if "FROM judgements j\nWHERE" in sql]) == 1
    assert not [sql for sql in statements if "FROM traits" in sql or "FROM answers" in sql]
    assert [sql for sql in statements if "UPDATE fits" in sql]
    assert list(wrong_fits(document.connection)) == []


def test_a_move_asks_for_no_influence_or_judgement_anew(document: Document) -> None:
    own = document.objectives.add(DAY, client_name="Anna", stage=Stage.ABOVE)
    before = document.gates.known([own], DAY)[own].case
    document.objectives.move([own], Stage.IN, DAY)
    after = document.gates.known([own], DAY)[own].case
    assert after.stage is Stage.IN
    assert after.influences is before.influences
    assert after.judgements is before.judgements


@contextmanager
def profiled(hear: Callable[[FrameType], None]) -> Iterator[None]:
    """Hear of each call of a Python function."""
    before = sys.getprofile()
    sys.setprofile(lambda frame, event, _: hear(frame) if event == "call" else None)
    try:
        yield
    finally:
        sys.setprofile(before)


def test_a_change_that_fails_half_way_leaves_the_answers_true(document: Document) -> None:
    own = document.objectives.add(DAY, client_name="Anna")
    before = remembered(document)

    def fail_half_way() -> None:
        with document.one_step("add", {}):
            document.objectives.add(DAY, client_name="Bruno", stage=Stage.IN)
            assert document.board.totals(DAY)[Stage.IN].objectives == 1
            document.objectives.move([own], Stage.BEST_FEW, DAY, before="nobody")

    with pytest.raises(DocumentError):
        fail_half_way()
    assert remembered(document) == before == asked_anew(document)


def test_a_change_of_too_many_rows_to_name_is_seen(document: Document) -> None:
    document.objectives.add(DAY, client_name="Anna")
    agree(document, "the first")
    rows = [{"id": f"c{n}", "name": f"Client {n}"} for n in range(700)]
    with document.bulk("import_clients", {}) as bulk:
        bulk.insert("clients", rows)
        one = {"stage": "in", "wish": "Coaching"}
        cards = [{**one, "id": f"o{n}", "client": f"c{n}", "rank": f"a{n}"} for n in range(700)]
        bulk.insert("objectives", cards)
        assert document.board.totals(DAY)[Stage.IN].objectives == 700
    agree(document, "700 objectives")
    document.log.undo()
    agree(document, "their undo")


def test_a_closed_document_refuses_what_it_knows(document: Document) -> None:
    remembered(document)
    document.close()
    for ask in ASKED.values():
        with pytest.raises(DocumentError):
            ask(document)


def test_another_day_has_another_answer(document: Document) -> None:
    own = document.objectives.add(DAY, client_name="Anna")
    back = DAY + timedelta(days=3)
    document.objectives.set_outcome([own], Outcome.PARKED, DAY, until=back)
    assert document.board.totals(DAY)[Stage.UNIVERSE].objectives == 0
    assert own not in document.board.known([own], DAY)
    assert document.board.totals(back)[Stage.UNIVERSE].objectives == 1
    assert own in document.board.known([own], back)


def test_few_answers_are_kept(document: Document) -> None:
    for n in range(5 * FEW):
        document.board.totals(DAY + timedelta(days=n))
    assert len(document.board._store.memory.of(Board.added_up)) == FEW


def test_what_is_remembered_cannot_be_changed(tmp_path: Path) -> None:
    with create_document(tmp_path / "x.funnel") as document:
        user, planner = User(document, Random(5)), Planner(document, Random(5))
        for _ in range(80):
            user.act()
            planner.act()
        remembered(document)
        for question in declared().values():
            for answer in document.board._store.memory.of(question).values():
                answers = answer.values() if isinstance(question, QuestionOfEach) else [answer]
                for each in answers:
                    assert is_fixed(each), f"{question.ask.__qualname__}: {each}"


def is_fixed(value: object) -> bool:
    """Whether nothing in a value can be set."""
    if isinstance(value, tuple | frozenset):
        return all(map(is_fixed, value))
    if isinstance(value, Mapping):
        return not hasattr(value, "update") and all(map(is_fixed, value.values()))
    if is_dataclass(value):
        frozen = value.__dataclass_params__.frozen  # type: ignore[attr-defined]
        return frozen and all(is_fixed(getattr(value, each.name)) for each in fields(value))
    return value is None or isinstance(value, str | int | float | date | time | Enum | FunctionType)
