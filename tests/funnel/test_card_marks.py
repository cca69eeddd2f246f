"""The marks of a card: age against its cycle, quiet, late, due today."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.funnel.card import Card, card_marks
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.stages import STAGES, Stage

TODAY = date(2026, 3, 10)


def day(ago: int) -> date:
    return TODAY - timedelta(days=ago)


def card(
    *,
    first: int | None = None,
    last: int | None = None,
    cycle: float | None = None,
    planned: NextAction | None = None,
    snoozed: int | None = None,
    sorted_on: int | None = None,
    stage: Stage = Stage.IN,
) -> Card:
    return Card(
        "id",
        "Anna",
        "Coaching",
        None,
        stage,
        first_contact=None if first is None else day(first),
        last_news=None if last is None else day(last),
        snoozed_until=None if snoozed is None else day(snoozed),
        sorted_on=None if sorted_on is None else day(sorted_on),
        normal_cycle=cycle,
        next_action=planned,
    )


def on(ago: int) -> NextAction:
    return NextAction("call", day=day(ago))


@pytest.mark.parametrize(("first", "age"), [(None, None), (0, 0), (1, 1), (400, 400), (-3, 0)])
def test_age_is_counted_from_the_first_contact(first: int | None, age: int | None) -> None:
    assert card_marks(card(first=first), TODAY).age == age


@pytest.mark.parametrize(
    ("first", "cycle", "over"),
    [(60, 60.0, False), (61, 60.0, True), (61, 60.5, True), (500, None, False), (None, 10, False)],
)
def test_over_its_cycle_is_older_than_it(first: int | None, cycle: float, over: bool) -> None:
    assert card_marks(card(first=first, cycle=cycle), TODAY).over_cycle is over


@pytest.mark.parametrize(
    ("given", "quiet"),
    [
        # A fifth of the cycle ...
        ({"last": 19, "cycle": 100}, None),
        ({"last": 20, "cycle": 100}, 20),
        ({"last": 20, "cycle": 101}, None),
        ({"last": 21, "cycle": 101}, 21),
        # ... at least five days,
        ({"last": 4, "cycle": 10}, None),
        ({"last": 5, "cycle": 10}, 5),
        ({"last": 5, "cycle": 1}, 5),
        # 14 where the cycle is not known;
        ({"last": 13}, None),
        ({"last": 14}, 14),
        ({"last": 300}, 300),
        # counted from the latest news alone;
        ({"first": 50, "cycle": 100}, None),
        ({"first": 50, "last": 30, "cycle": 100}, 30),
        ({"first": 30, "last": 60, "cycle": 100}, 60),
        ({"last": -5, "cycle": 5}, None),
        # a known wait is not neglect.
        ({"last": 50, "cycle": 100, "planned": on(0)}, None),
        ({"last": 50, "cycle": 100, "planned": on(-20)}, None),
        ({"last": 50, "cycle": 100, "planned": on(1)}, 50),
        ({"last": 50, "cycle": 100, "planned": NextAction("some day")}, 50),
        ({"last": 50, "cycle": 100, "snoozed": 0}, None),
        ({"last": 50, "cycle": 100, "snoozed": 1}, 50),
        # The weekly sort silences it for seven days.
        ({"last": 50, "cycle": 100, "sorted_on": 6}, None),
        ({"last": 50, "cycle": 100, "sorted_on": 7}, 50),
    ],
)
def test_quiet(given: dict[str, object], quiet: int | None) -> None:
    assert card_marks(card(**given), TODAY).quiet == quiet  # type: ignore[arg-type]


@pytest.mark.parametrize("stage", STAGES)
def test_quiet_is_the_same_in_every_stage_of_the_board(stage: Stage) -> None:
    quiet = None if stage is Stage.UNIVERSE else 50
    assert card_marks(card(last=50, cycle=100, stage=stage), TODAY).quiet == quiet


@pytest.mark.parametrize(
    ("planned", "late", "due"),
    [
        (None, 0, False),
        (NextAction("some day"), 0, False),
        (on(0), 0, True),
        (on(1), 1, False),
        (on(30), 30, False),
        (on(-1), 0, False),
    ],
)
def test_late_and_due(planned: NextAction | None, late: int, due: bool) -> None:
    marks = card_marks(card(planned=planned), TODAY)
    assert (marks.late, marks.due_today) == (late, due)


ANY_DAY = st.none() | st.dates()


@given(ANY_DAY, ANY_DAY, ANY_DAY, st.none() | st.floats(0, 1e6), st.dates())
def test_marks_hold_together_on_any_days(
    first: date | None,
    last: date | None,
    planned: date | None,
    cycle: float | None,
    today: date,
) -> None:
    action = None if planned is None else NextAction("call", day=planned)
    marks = card_marks(
        Card(
            "id",
            "",
            "",
            None,
            Stage.IN,
            first_contact=first,
            last_news=last,
            next_action=action,
            normal_cycle=cycle,
        ),
        today,
    )
    assert (marks.age is None) == (first is None)
    assert marks.late >= 0
    assert not (marks.late and marks.due_today)
    if marks.quiet is not None:
        assert marks.quiet >= (14 if cycle is None else max(5, cycle / 5 - 1e-9))
        assert planned is None or planned < today
