"""Made-up practices of any size: the same from the same seed, and true to the method."""

import unicodedata
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.search import folded_name
from funnel_desktop.document.whole import all_moves
from funnel_desktop.example.data import read
from funnel_desktop.example.make import OBJECTIVES_AT_MOST, make_example
from funnel_desktop.funnel.objective import LOST_REASONS, Objective
from funnel_desktop.funnel.stages import STAGES, WORK_OF, Outcome, Stage
from tests.document.contents import contents

DAY = date(2026, 5, 12)

Make = Callable[..., Document]


@pytest.fixture
def make(tmp_path: Path, request: pytest.FixtureRequest) -> Make:
    """Makes an example and opens it to read."""

    def made(name: str = "practice", today: date = DAY, **said: int) -> Document:
        path = tmp_path / f"{name}.funnel"
        make_example(path, today, **said)
        document = open_document(path, read_only=True)
        request.addfinalizer(document.close)
        return document

    return made


@pytest.mark.parametrize("objectives", [None, 300])
def test_the_same_seed_makes_the_same_content(make: Make, objectives: int | None) -> None:
    first = make("first", objectives=objectives, seed=7)
    second = make("second", objectives=objectives, seed=7)
    other = make("other", objectives=objectives, seed=8)
    assert contents(first) == contents(second)
    assert contents(first)["objectives"].keys() != contents(other)["objectives"].keys()


@settings(deadline=None, max_examples=15, suppress_health_check=list(HealthCheck))
@given(
    objectives=st.one_of(st.none(), st.integers(0, 400)),
    seed=st.integers(0, 10**6),
    today=st.dates(date(1950, 1, 1), date(9000, 12, 31)),
)
def test_every_example_is_sound(
    tmp_path_factory: pytest.TempPathFactory, objectives: int | None, seed: int, today: date
) -> None:
    path = tmp_path_factory.mktemp("sound") / "practice.funnel"
    count = make_example(path, today, objectives=objectives, seed=seed)
    assert check_file(path) == []
    if objectives is not None:
        assert count == objectives
    with open_document(path, read_only=True) as document:
        true_to_the_method(document, today)


def is_shown(found: Objective) -> bool:
    """Whether the board shows it: not where the ideal client leaves a lead out."""
    return found.stage is not Stage.UNIVERSE or not found.excluded


def true_to_the_method(document: Document, today: date) -> None:
    """The moves lead where each objective stands, and nothing was done before or after its time."""
    objectives = document.objectives.all(today)
    moves = all_moves(document)
    present = document.board.funnel_on(today)
    assert present.outcomes == document.board.outcome_counts(today)
    for stage in STAGES:
        shown = [o.id for o in present.stages[stage] if is_shown(o)]
        assert shown == document.board.ids(stage, today)
    for objective in objectives:
        way = moves[objective.id]
        assert [move.day for move in way] == sorted(move.day for move in way)
        assert way[-1].day <= today
        assert way[-1].target is (objective.outcome or objective.stage)
        stood: Stage | Outcome | None = None
        for move in way:
            assert move.source == stood
            assert move.target != stood
            stood = Stage.UNIVERSE if move.target is Outcome.PARKED else move.target
        contact = next((move.day for move in way if move.target is not Stage.UNIVERSE), None)
        assert objective.own_first_contact == contact
        for activity in document.activities.of(objective.id):
            stages = [m.target for m in way if m.day <= activity.day and m.target in STAGES]
            assert activity.work_type is WORK_OF[stages[-1]]
            assert activity.day <= (objective.outcome_day or today)


def test_a_thousand_objectives_are_spread_over_the_funnel(make: Make) -> None:
    document = make(objectives=1000)
    counts = {stage: total.objectives for stage, total in document.board.totals(DAY).items()}
    assert counts == {Stage.UNIVERSE: 100, Stage.ABOVE: 300, Stage.IN: 220, Stage.BEST_FEW: 130}
    assert document.board.outcome_counts(DAY) == {
        Outcome.WON: 90,
        Outcome.LOST: 130,
        Outcome.PARKED: 30,
    }


def test_there_are_two_years_of_history(make: Make) -> None:
    document = make()
    days = [way[-1].day for way in all_moves(document).values()]
    assert min(days) < DAY - timedelta(days=600)
    assert Counter(o.outcome for o in document.objectives.all(DAY)) == {
        None: 95,
        Outcome.WON: 26,
        Outcome.LOST: 56,
        Outcome.PARKED: 8,
    }
    then = document.board.funnel_on(DAY - timedelta(days=365))
    assert sum(map(len, then.stages.values())) > 10
    assert then.outcomes[Outcome.WON] == 10


def test_names_come_in_many_alphabets_and_no_two_clients_are_alike(make: Make) -> None:
    document = make(objectives=3000)
    names = [name for _, name in document.clients.names()]
    assert len({folded_name(name) for name in names}) == len(names) > 2000
    letters = {letter for name in names for letter in name if letter.isalpha()}
    scripts = {unicodedata.name(letter).split()[0] for letter in letters}
    assert scripts >= {
        "LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW", "CJK", "HIRAGANA", "HANGUL",
        "DEVANAGARI", "GEORGIAN",
    }  # fmt: skip
    assert {"İ", "ı", "ß", "ø", "ł"} <= letters


def test_lost_ones_have_reasons_that_can_be_picked(make: Make) -> None:
    lost = [o for o in make(objectives=2000).objectives.all(DAY) if o.outcome is Outcome.LOST]
    keys = {objective.outcome_reason.split(":")[0] for objective in lost}
    assert keys == {"", *read("phrases")["reasons"]}
    assert keys - {""} <= set(LOST_REASONS)


def test_parked_ones_come_back_later(make: Make) -> None:
    document = make()
    parked = [o for o in document.objectives.all(DAY) if o.outcome is Outcome.PARKED]
    last = max(o.parked_until for o in parked)
    assert all(o.parked_until > DAY for o in parked)
    kept = [o for o in parked if not o.excluded]
    assert document.board.totals(last)[Stage.UNIVERSE].objectives == 41 + len(kept)


def test_undo_does_not_take_an_example_away(tmp_path: Path) -> None:
    make_example(tmp_path / "practice.funnel", DAY)
    with open_document(tmp_path / "practice.funnel") as document:
        assert document.log.undo_step() is None
        first = document.board.cards(Stage.ABOVE, DAY, 0, 1)[0]
        document.objectives.move([first.id], Stage.IN, DAY)
        document.log.undo()
        assert document.board.place(first.id, DAY) == (Stage.ABOVE, 0)
        assert document.log.undo() is None


def test_an_existing_file_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "practice.funnel"
    path.write_bytes(b"mine")
    with pytest.raises(DocumentError, match="exists"):
        make_example(path, DAY)
    assert path.read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("today", "objectives"),
    [
        (date.min, None),
        (date.max, None),
        (DAY, -1),
        (DAY, OBJECTIVES_AT_MOST + 1),
    ],
)
def test_what_cannot_be_made_leaves_no_file(
    tmp_path: Path, today: date, objectives: int | None
) -> None:
    with pytest.raises(DocumentError, match="not_valid"):
        make_example(tmp_path / "practice.funnel", today, objectives=objectives)
    assert list(tmp_path.iterdir()) == []
