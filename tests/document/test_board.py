"""What the board answers agrees with a plain computation over all objectives."""

import os
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnel_desktop.document import listing
from funnel_desktop.document.board import BoardFilter
from funnel_desktop.document.document import Document, create_document
from funnel_desktop.document.search import folded, words_of
from funnel_desktop.funnel import next_work
from funnel_desktop.funnel.objective import ActionKind, NextAction, Objective
from funnel_desktop.funnel.stages import PRIORITY, STAGES, Outcome, Stage, WorkType
from tests.document.user import COUNTS, FIRST_DAY, User

TODAY = date(2026, 3, 10)
ROUNDS = int(os.environ.get("FUNNEL_RANDOM_ROUNDS", "40"))

FILTERS = [
    BoardFilter(),
    BoardFilter(words="anna"),
    BoardFilter(words="  ISIK coach "),
    BoardFilter(words="%"),
    BoardFilter(words="nowhere"),
    BoardFilter(value_from=1),
    BoardFilter(value_to=1),
    BoardFilter(value_from=2, value_to=10**14),
    BoardFilter(late=True),
    BoardFilter(no_next_action=True),
    BoardFilter(late=True, no_next_action=True),
    BoardFilter(words="a", late=True, value_from=0),
]


def standing(document: Document, today: date) -> dict[Stage, list[Objective]]:
    """Who stands where, computed plainly: the Universe best fit first."""
    everyone = document.objectives.all(today)
    return {
        stage: sorted(
            (o for o in everyone if o.outcome is None and o.stage is stage),
            key=lambda o: (*_by_fit(o, stage), o.rank, o.id),
        )
        for stage in STAGES
    }


def _by_fit(found: Objective, stage: Stage) -> tuple[bool, float]:
    is_known = stage is Stage.UNIVERSE and found.fit is not None
    return (not is_known, -(found.fit or 0) if is_known else 0)


def on_board(document: Document, today: date) -> dict[Stage, list[Objective]]:
    """Who is shown where: in the Universe nobody whom the profile leaves out."""
    stages = standing(document, today)
    stages[Stage.UNIVERSE] = [o for o in stages[Stage.UNIVERSE] if not o.excluded]
    return stages


def passes(document: Document, found: Objective, wanted: BoardFilter, today: date) -> bool:
    people = document.clients.people(found.client)
    action = found.next_action
    text = [found.client_name, found.wish, found.notes]
    text += [action.what, action.question] if action else []
    text += [f"{person.name} {person.email} {person.phone}" for person in people]
    value = -1 if found.value is None else found.value
    day = action.day if action else None
    is_late = day is not None and day < today
    return (
        all(any(word in folded(part) for part in text) for word in words_of(wanted.words))
        and (not wanted.services or found.service in wanted.services)
        and (wanted.value_from is None or value >= wanted.value_from)
        and (wanted.value_to is None or 0 <= value <= wanted.value_to)
        and (
            not (wanted.late or wanted.no_next_action)
            or (wanted.late and is_late)
            or (wanted.no_next_action and action is None)
        )
    )


def agrees(document: Document, today: date) -> None:
    board, expected = document.board, on_board(document, today)
    for stage, objectives in expected.items():
        ids = [o.id for o in objectives]
        total = board.totals(today)[stage]
        assert board.ids(stage, today) == ids
        assert (total.objectives, total.value) == (len(ids), sum(o.value or 0 for o in objectives))
        assert [board.place(own, today) for own in ids] == [(stage, i) for i in range(len(ids))]
        cards = board.cards(stage, today, 0, 1000)
        assert [(card.id, card.stage) for card in cards] == [(own, stage) for own in ids]
        assert board.cards(stage, today, 1, 2) == cards[1:3]
        assert board.cards_by_id(ids[::-1], today) == cards[::-1]
        assert [(c.client_name, c.wish, c.value, c.next_action) for c in cards] == [
            (o.client_name, o.wish, o.value, o.next_action) for o in objectives
        ]
        assert [c.fit for c in cards] == [o.fit for o in objectives]
        assert [c.last_news for c in cards] == [last_news(document, own) for own in ids]
    closed = [o for o in document.objectives.all(today) if o.outcome is not None]
    for found in closed:
        assert (board.place(found.id, today), board.card(found.id, today)) == (None, None)
    assert board.outcome_counts(today) == {
        outcome: sum(o.outcome is outcome for o in closed) for outcome in Outcome
    }
    for stage, objectives in standing(document, today).items():
        assert list(listing.stage_ids(document, stage, today)) == [o.id for o in objectives]
        value = sum(o.value or 0 for o in objectives)
        assert listing.stage_totals(document, today)[stage] == (len(objectives), value)
    work_agrees(document, today)


def work_agrees(document: Document, today: date) -> None:
    ids = [o.id for objectives in standing(document, today).values() for o in objectives]
    cards = document.board.cards_by_id(ids, today)
    expected = next_work.groups(cards, today)
    for limit in (1, 2, 4, 1000):
        found = document.board.do_next(today, limit)
        assert found.groups == {work: group[:limit] for work, group in expected.items()}
        assert found.counts == {work: len(group) for work, group in expected.items()}
        leads = [c for c in cards if c.stage is Stage.UNIVERSE and not c.excluded]
        waiting = [c for c in leads if c.next_action is None]
        assert found.leads == min(len(waiting), next_work.LEADS_TO_CHOOSE)
    assert {work: list(document.board.ids_to_do(work, today)) for work in PRIORITY} == {
        work: [card.id for card in group] for work, group in expected.items()
    }
    assert tuple(document.board.do_next(today, 1).groups) == PRIORITY


def finding_agrees(document: Document, today: date) -> None:
    services = [BoardFilter(services=frozenset([s.id])) for s in document.services.all()]
    for wanted in (*FILTERS, *services):
        assert document.board.found(today, wanted) == {
            stage: [o.id for o in objectives if passes(document, o, wanted, today)]
            for stage, objectives in standing(document, today).items()
        }, wanted


@settings(max_examples=ROUNDS, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_every_answer_agrees(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    path = tmp_path_factory.mktemp("board") / "x.funnel"
    with create_document(path) as document:
        user = User(document, Random(seed))
        for _ in range(40):
            user.act()
        for verb in user.rng.choices((user.save_profile, user.answer, user.keep), k=15):
            verb(FIRST_DAY)
        for ahead in (-1, 0, 60, 119, 400):
            agrees(document, FIRST_DAY + timedelta(days=ahead))
            finding_agrees(document, FIRST_DAY + timedelta(days=ahead))


def test_the_greatest_values_add_up(document: Document) -> None:
    client = {"id": "c", "name": "Anna"}
    most = max(count for count in COUNTS if count is not None)
    rows = [
        {"id": f"o{n}", "client": "c", "stage": "in", "rank": "a0", "value": most}
        for n in range(10_000)
    ]
    with document.bulk("import", {}) as bulk:
        bulk.insert("clients", [client])
        bulk.insert("objectives", rows)
    assert document.board.totals(TODAY)[Stage.IN].value == 10_000 * most


def test_a_parked_lead_comes_back_on_its_day_with_its_next_action(document: Document) -> None:
    anna = document.objectives.add(TODAY, client_name="Anna", stage=Stage.IN, value=5)
    document.objectives.set_next_action(anna, NextAction("ask again", ActionKind.CALL))
    back = TODAY + timedelta(days=30)
    document.objectives.set_outcome([anna], Outcome.PARKED, TODAY, until=back)
    for day, stage in ((TODAY, None), (back - timedelta(days=1), None), (back, Stage.UNIVERSE)):
        found = document.objectives.get(anna, day)
        assert (found.outcome is None) == (stage is not None)
        assert document.board.place(anna, day) == (stage and (stage, 0))
        assert document.board.totals(day)[Stage.UNIVERSE].value == (5 if stage else 0)
        counts = document.board.do_next(day, 4).counts
        assert counts[WorkType.PROSPECTING] == (1 if stage else 0)
    assert [m.target for m in document.objectives.moves(anna)] == [Outcome.PARKED, Stage.IN]


def test_parked_for_three_months_unless_said(document: Document) -> None:
    anna = document.objectives.add(TODAY, client_name="Anna")
    document.objectives.set_outcome([anna], Outcome.PARKED, TODAY)
    assert document.objectives.get(anna, TODAY).parked_until == TODAY + timedelta(days=91)


def test_hours_done_are_of_the_stage_in_which_they_were_logged(document: Document) -> None:
    anna = document.objectives.add(TODAY, client_name="Anna", stage=Stage.IN)
    document.activities.log(anna, "call", TODAY, minutes=30)
    document.objectives.move([anna], Stage.BEST_FEW, TODAY)
    document.activities.log(anna, "call", TODAY + timedelta(days=1), minutes=5)
    document.activities.log(anna, "note", TODAY + timedelta(days=2))
    done = document.board.hours_done(TODAY, TODAY + timedelta(days=2))
    assert done == {WorkType.CLOSING: 5, WorkType.PROSPECTING: 0, WorkType.COVERING: 30}
    assert document.board.hours_done(TODAY, TODAY)[WorkType.CLOSING] == 0


def last_news(document: Document, own: str) -> date:
    """The latest of activities, moves and judgements: each has a move at least."""
    days = [activity.day for activity in document.activities.of(own)]
    days += [move.day for move in document.objectives.moves(own)]
    judged = "SELECT day FROM judgements WHERE objective = ?"
    days += [date.fromisoformat(row[0]) for row in document.connection.execute(judged, (own,))]
    return max(days)
