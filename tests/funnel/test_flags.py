"""What can be seen of a sale: METHOD.md, *Buying influences*, as a table of cases."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from funnel_desktop.funnel.flags import Sale, SeenSign, Sign, red_flags, strengths
from funnel_desktop.funnel.gates import Case
from funnel_desktop.funnel.influences import Degree, Influence, Mode, Role, nobody
from funnel_desktop.funnel.judgement import Judgement
from funnel_desktop.funnel.stages import Stage

DAY = date(2026, 5, 12)
ANA = Influence(
    "ana",
    "one",
    "p1",
    "Ana",
    frozenset((Role.ECONOMIC, Role.USER, Role.TECHNICAL, Role.COACH)),
    Degree.HIGH,
    Mode.GROWTH,
    4,
    met=DAY,
    confirmed=DAY,
    personal_win="Peace",
)
CASE = Case(Stage.IN, (ANA,), normal_cycle=90)
FINE = Sale(CASE, is_organisation=True, has_next_action=True, age=41)


def seen(sale: Sale) -> list[Sign]:
    return [flag.sign for flag in red_flags(sale)]


def of(**changes: object) -> Sale:
    """The sale in which all is well, with another Ana."""
    return replace(FINE, case=CASE._replace(influences=(ANA._replace(**changes),)))


def test_where_all_is_well_only_strengths_are_seen() -> None:
    assert red_flags(FINE) == []
    assert strengths(FINE) == [
        SeenSign(Sign.APPROVER_SEES_GAP, ANA),
        SeenSign(Sign.GUIDED, ANA),
        SeenSign(Sign.IN_FAVOUR, ANA, number=4),
        SeenSign(Sign.ALL_COVERED),
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"met": None, "confirmed": None}, [Sign.NEVER_MET]),
        ({"met": None, "last_contact": DAY}, []),
        ({"rating": -1}, [Sign.AGAINST]),
        ({"rating": -1, "degree": Degree.MEDIUM}, []),
        ({"rating": -5, "degree": None}, [Sign.AGAINST]),
        ({"rating": 0}, []),
        ({"rating": None}, []),
        ({"mode": Mode.EVEN_KEEL}, [Sign.SEES_NO_GAP]),
        ({"mode": Mode.OVERCONFIDENT}, [Sign.SEES_NO_GAP]),
        ({"mode": Mode.TROUBLE}, []),
        ({"mode": None}, []),
        ({"roles": frozenset(set(Role) - {Role.COACH})}, [Sign.NO_COACH]),
        ({"roles": frozenset(set(Role) - {Role.TECHNICAL})}, [Sign.ROLE_UNKNOWN]),
    ],
)
def test_what_is_seen_of_somebody(changes: dict[str, object], expected: list[Sign]) -> None:
    assert seen(of(**changes)) == expected


def test_a_missing_coach_is_a_red_flag_of_organisations_only() -> None:
    without = of(roles=frozenset(set(Role) - {Role.COACH}))
    assert seen(replace(without, is_organisation=False)) == []
    judged = {nobody(Role.COACH): Judgement(nobody(Role.COACH), True, DAY)}
    assert seen(replace(without, case=without.case._replace(judgements=judged))) == []


def test_time_and_the_missing_next_action() -> None:
    assert seen(replace(FINE, has_next_action=False)) == [Sign.NO_NEXT_ACTION]
    assert seen(replace(FINE, age=90)) == []
    assert red_flags(replace(FINE, age=97)) == [SeenSign(Sign.OVER_CYCLE, number=7)]
    unknown = replace(FINE, age=97, case=CASE._replace(normal_cycle=None))
    assert seen(unknown) == []


def test_of_a_lead_nothing_is_said() -> None:
    lead = replace(FINE, has_next_action=False, case=Case(Stage.UNIVERSE))
    assert red_flags(lead) == [] == strengths(lead)


def test_nobody_is_praised_for_what_is_not_known() -> None:
    rng = Random(7)
    for _ in range(2000):
        sale = of(
            rating=rng.choice((None, -5, 0, 2, 3, 5)),
            degree=rng.choice((None, *Degree)),
            mode=rng.choice((None, *Mode)),
            met=rng.choice((None, DAY)),
            confirmed=rng.choice((None, DAY)),
            roles=frozenset(rng.sample(tuple(Role), rng.randrange(5))),
        )
        ana, signs = sale.case.influences[0], {flag.sign for flag in strengths(sale)}
        assert (Sign.IN_FAVOUR in signs) == ((ana.rating or 0) >= 3 and ana.degree is Degree.HIGH)
        assert not ({Sign.IN_FAVOUR} & signs and {Sign.AGAINST} & set(seen(sale)))
        is_coach = Role.COACH in ana.roles
        assert (Sign.GUIDED in signs) == (is_coach and (ana.rating or 0) >= 0)
        assert (Sign.ALL_COVERED in signs) == (ana.covered is not None)
