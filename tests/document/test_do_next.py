"""*Do next* as the file finds it is *Do next* as the method orders it, however much there is."""

from datetime import date, timedelta
from random import Random

import pytest

from funnel_desktop.document import work
from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import ranks
from funnel_desktop.funnel import next_work
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import STAGES, Stage, WorkType

TODAY = date(2026, 3, 10)
MANY = 1200


def fill(document: Document, rng: Random, count: int) -> None:
    """Many objectives with few different values and days, so that ties are frequent."""

    def day(ahead: int | None) -> str | None:
        return None if ahead is None else (TODAY + timedelta(days=ahead)).isoformat()

    keys = ranks(count)
    rows = [
        {
            "id": f"o{n:05}",
            "client": "c",
            "stage": rng.choice(STAGES),
            "rank": keys[n],
            "value": rng.choice((None, 0, 5, 10, 10, rng.randrange(10**15))),
            "next_kind": kind,
            "next_day": kind and day(rng.choice((None, -9, -1, 0, 1, 30))),
            "snoozed_until": day(rng.choice((None, None, None, -1, 0, 1))),
        }
        for n in range(count)
        for kind in (rng.choice((None, None, "call")),)
    ]
    with document.bulk("import", {"count": count}) as bulk:
        bulk.insert("clients", [{"id": "c", "name": "Anna"}])
        bulk.insert("objectives", rows)


def score(document: Document, rng: Random) -> None:
    """Fits as a profile would leave them; some are not known."""
    rows = document.connection.execute(
        "SELECT id, rank, value, stage = 'universe' FROM objectives"
    ).fetchall()
    document.connection.executemany(
        "INSERT INTO fits VALUES (?, ?, 1.0, 0.0, '', '', 0, ?, ?, ?)",
        [
            (own, rng.choice((None, -5.0, 5.0, 0.0, rng.uniform(-5, 5))), lead, rank, value)
            for own, rank, value, lead in rows
        ],
    )


@pytest.mark.parametrize("is_scored", [False, True])
@pytest.mark.parametrize("dearest", [1, 40, work.DEAREST])
def test_the_files_order_is_the_methods(
    document: Document, monkeypatch: pytest.MonkeyPatch, is_scored: bool, dearest: int
) -> None:
    monkeypatch.setattr(work, "DEAREST", dearest)
    rng = Random(dearest)
    fill(document, rng, MANY)
    if is_scored:
        score(document, rng)
    board = document.board
    cards = [card for stage in STAGES for card in board.cards(stage, TODAY, 0, MANY)]
    assert len(cards) == MANY
    expected = next_work.groups(cards, TODAY)
    for limit in (1, 4, 50, MANY):
        found = board.do_next(TODAY, limit)
        assert {work: [c.id for c in group] for work, group in found.groups.items()} == {
            work: [c.id for c in group[:limit]] for work, group in expected.items()
        }
        assert found.counts == {work: len(group) for work, group in expected.items()}
    assert {work: list(board.ids_to_do(work, TODAY)) for work in expected} == {
        work: [c.id for c in group] for work, group in expected.items()
    }


def planned(document: Document, name: str, ahead: int | None) -> str:
    own = document.objectives.add(TODAY, client_name=name, stage=Stage.IN)
    day = None if ahead is None else TODAY + timedelta(days=ahead)
    action = NextAction("Call", ActionKind.CALL, day=day)
    document.objectives.set_next_action(own, action, today=TODAY)
    return own


def names(document: Document, day: date = TODAY) -> list[str]:
    return [card.client_name for card in document.board.do_next(day, 9).groups[WorkType.COVERING]]


def test_who_is_put_off_comes_back_late_on_that_day(document: Document) -> None:
    late = planned(document, "Late", -3)
    planned(document, "Due", 2)
    document.objectives.snooze(late, TODAY + timedelta(days=2), TODAY)
    assert names(document) == ["Due"]
    assert document.board.do_next(TODAY, 9).counts[WorkType.COVERING] == 1
    assert names(document, TODAY + timedelta(days=2)) == ["Late", "Due"]
    document.log.undo()
    assert names(document) == ["Late", "Due"]


def test_a_new_next_action_or_none_ends_the_wait(document: Document) -> None:
    for action in (NextAction("Write", ActionKind.EMAIL, day=TODAY), None):
        own = planned(document, "Anna", 0)
        document.objectives.snooze(own, TODAY + timedelta(days=5), TODAY)
        document.objectives.set_next_action(own, action, today=TODAY)
        assert names(document).count("Anna") == 1
        document.objectives.delete([own])


def test_it_is_put_off_to_a_day_to_come_or_not_at_all(document: Document) -> None:
    own = planned(document, "Anna", 0)
    for ahead in (0, -1):
        with pytest.raises(DocumentError, match="not_valid"):
            document.objectives.snooze(own, TODAY + timedelta(days=ahead), TODAY)
    document.objectives.snooze(own, TODAY + timedelta(days=1), TODAY)
    document.objectives.snooze(own, None, TODAY)
    assert names(document) == ["Anna"]


def test_leads_without_a_next_action_are_counted_up_to_three(document: Document) -> None:
    found = []
    for n in range(5):
        found.append(document.board.do_next(TODAY, 4).leads)
        document.objectives.add(TODAY, client_name=f"Lead {n}", stage=Stage.UNIVERSE)
    assert found == [0, 1, 2, 3, 3]
