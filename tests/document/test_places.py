"""Places of cards against plain lists: a card lands where it was put, and nobody else moves."""

import os
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnel_desktop.document import places
from funnel_desktop.document.document import Document, create_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import is_rank, ranks
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage
from tests.document.contents import whole

TODAY = date(2026, 3, 10)
ROUNDS = int(os.environ.get("FUNNEL_RANDOM_ROUNDS", "40"))


class Lists:
    """A document beside a plain list of ids for each stage."""

    def __init__(self, document: Document, rng: Random) -> None:
        self.document = document
        self.rng = rng
        self.today = TODAY
        self.lists: dict[Stage, list[str]] = {stage: [] for stage in STAGES}
        self.closed: list[str] = []
        self.parked: dict[str, date] = {}

    def add(self) -> None:
        stage = self.rng.choice(STAGES)
        before = self.rng.choice([None, *self.lists[stage]])
        own = self.document.objectives.add(
            self.today, client_name="Anna", stage=stage, before=before
        )
        self.put([own], stage, before, None)

    def move(self) -> None:
        everyone = [own for stage in STAGES for own in self.lists[stage]]
        everyone += [*self.closed, *self.parked]
        if not everyone:
            return
        ids = self.rng.sample(everyone, min(len(everyone), self.rng.randint(1, 4)))
        stage = self.rng.choice(STAGES)
        anchors = [own for own in self.lists[stage] if own not in ids]
        before = after = None
        if anchors and self.rng.random() < 0.8:
            anchor = self.rng.choice(anchors)
            before, after = self.rng.choice([(anchor, None), (None, anchor)])
        self.document.objectives.move(ids, stage, self.today, before=before, after=after)
        self.put(ids, stage, before, after)

    def put(self, ids: list[str], stage: Stage, before: str | None, after: str | None) -> None:
        self.take_out(ids)
        here = self.lists[stage]
        at = len(here)
        if before is not None:
            at = here.index(before)
        elif after is not None:
            at = here.index(after) + 1
        here[at:at] = ids

    def take_out(self, ids: list[str]) -> None:
        for known in (*self.lists.values(), self.closed):
            known[:] = [own for own in known if own not in ids]
        for own in ids:
            self.parked.pop(own, None)

    def close(self) -> None:
        everyone = [own for stage in STAGES for own in self.lists[stage]]
        if not everyone:
            return
        own = self.rng.choice(everyone)
        outcome = self.rng.choice((Outcome.WON, Outcome.PARKED, Outcome.PARKED, Outcome.PARKED))
        until = self.today + timedelta(days=self.rng.randint(1, 3))
        self.document.objectives.set_outcome([own], outcome, self.today, until=until)
        self.take_out([own])
        if outcome is Outcome.PARKED:
            self.parked[own] = until
        else:
            self.closed.append(own)

    def sleep(self) -> None:
        """Another day: the parked whose day has come stand in the Universe, wherever."""
        self.today += timedelta(days=1)
        back = [own for own, until in self.parked.items() if until <= self.today]
        here = self.document.board.ids(Stage.UNIVERSE, self.today)
        assert [own for own in here if own not in back] == self.lists[Stage.UNIVERSE]
        assert set(here) == {*self.lists[Stage.UNIVERSE], *back}
        for own in back:
            del self.parked[own]
        self.lists[Stage.UNIVERSE] = here

    def agree(self) -> bool:
        return self.lists == {stage: self.document.board.ids(stage, self.today) for stage in STAGES}


def play(path: Path, seed: int) -> None:
    rng = Random(seed)
    with create_document(path) as document:
        lists = Lists(document, rng)
        for _ in range(50):
            rng.choice((lists.add, lists.add, lists.move, lists.move, lists.close, lists.sleep))()
            assert lists.agree()
        assert whole(document)


@settings(max_examples=ROUNDS, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_cards_stand_where_they_were_put(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    play(tmp_path_factory.mktemp("places") / "x.funnel", seed)


@pytest.mark.parametrize("seed", range(ROUNDS // 8))
def test_new_keys_for_neighbours_move_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    monkeypatch.setattr(places, "LONG", 3)
    monkeypatch.setattr(places, "NEIGHBOURS", 2)
    play(tmp_path / "x.funnel", seed)


@pytest.fixture
def row(document: Document) -> list[str]:
    return [document.objectives.add(TODAY, client_name=name) for name in "abcde"]


def order(document: Document, stage: Stage = Stage.ABOVE, today: date = TODAY) -> str:
    return "".join(c.client_name for c in document.board.cards(stage, today, 0, 99))


@pytest.mark.parametrize(
    ("ids", "before", "after", "expected"),
    [
        ("b", "d", None, "acbde"),
        ("b", None, "d", "acdbe"),
        ("d", "a", None, "dabce"),
        ("e", None, "a", "aebcd"),
        ("a", None, None, "bcdea"),
        ("db", "a", None, "dbace"),
        ("db", None, "e", "acedb"),
        ("ace", None, "b", "baced"),
        ("edcba", None, None, "edcba"),
    ],
)
def test_moves_within_a_stage(
    document: Document, row: list[str], ids: str, before: str, after: str, expected: str
) -> None:
    of = dict(zip("abcde", row, strict=True))
    document.objectives.move(
        [of[name] for name in ids],
        Stage.ABOVE,
        TODAY,
        before=before and of[before],
        after=after and of[after],
    )
    assert order(document) == expected
    assert document.objectives.moves(row[0])[0].number <= 5
    document.log.undo()
    assert order(document) == "abcde"


@pytest.mark.parametrize(
    ("ids", "before", "after"),
    [
        ("b", "c", None),
        ("b", None, "a"),
        ("e", None, None),
        ("de", None, None),
        ("bc", "d", None),
        ("bc", None, "a"),
        ("abcde", None, None),
    ],
)
def test_a_card_put_where_it_stands_is_no_step(
    document: Document, row: list[str], ids: str, before: str, after: str
) -> None:
    of = dict(zip("abcde", row, strict=True))
    step = document.log.undo_step()
    document.objectives.move(
        [of[name] for name in ids],
        Stage.ABOVE,
        TODAY,
        before=before and of[before],
        after=after and of[after],
    )
    assert document.log.undo_step() == step


def test_between_two_of_equal_rank_those_behind_make_room(document: Document) -> None:
    parked = [document.objectives.add(TODAY, client_name=name, stage=Stage.IN) for name in "xyz"]
    leads = [document.objectives.add(TODAY, client_name=n, stage=Stage.UNIVERSE) for n in "abc"]
    back = TODAY + timedelta(days=1)
    document.objectives.set_outcome(parked, Outcome.PARKED, TODAY, until=back)
    ranked = [(document.objectives.get(own, back).rank) for own in (*parked, *leads)]
    assert len(set(ranked)) == 3, "the test needs ties"
    for number in range(20):
        here = document.board.ids(Stage.UNIVERSE, back)
        new = document.objectives.add(
            back, client_name=str(number), stage=Stage.UNIVERSE, before=here[number % len(here)]
        )
        here.insert(number % len(here), new)
        assert document.board.ids(Stage.UNIVERSE, back) == here
    for _ in range(20):
        document.log.undo()
    assert sorted(order(document, Stage.UNIVERSE, back)) == sorted("abcxyz")


def test_an_anchor_that_stands_elsewhere_is_refused(document: Document, row: list[str]) -> None:
    other = document.objectives.add(TODAY, client_name="x", stage=Stage.IN)
    for wrong in ({"before": other}, {"after": other}, {"before": row[0]}, {"after": "nobody"}):
        with pytest.raises(DocumentError) as refused:
            document.objectives.move([row[0]], Stage.ABOVE, TODAY, **wrong)
        assert refused.value.key == "not_valid"
    assert order(document) == "abcde"


def test_very_many_drops_onto_one_place_keep_keys_short(
    document: Document, row: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "LONG", 20)
    for anchor in ({"before": row[3]}, {"after": row[3]}):
        for number in range(300):
            document.objectives.move([row[number % 3]], Stage.ABOVE, TODAY, **anchor)
            here = order(document)
            beside = here[here.index("d") - 1] if "before" in anchor else here[here.index("d") + 1]
            assert beside == "abc"[number % 3]
    assert max(len(document.objectives.get(own, TODAY).rank) for own in row) <= 20


@given(st.integers(1, 60), st.randoms())
def test_ranks_lie_between(count: int, rng: Random) -> None:
    known = ranks(3)
    for _ in range(20):
        at = rng.randint(0, len(known))
        low = known[at - 1] if at else None
        high = known[at] if at < len(known) else None
        known[at:at] = ranks(count, low, high)
        assert known == sorted(set(known))
        assert all(map(is_rank, known))


@pytest.mark.parametrize("key", ["", "a", "A" + "0" * 26, "a00", "b1", "é", "a0-", " a0", "0"])
def test_what_is_no_rank(key: str) -> None:
    assert not is_rank(key)
