"""The conditions of each stage: METHOD.md, *Stages*, as tables of cases."""

from datetime import date, timedelta

import pytest

from funnel_desktop.funnel.gates import (
    CONDITIONS,
    Case,
    Condition,
    Fix,
    Mark,
    gate,
    is_reason,
    mark,
    open_conditions,
    open_in,
    standing,
)
from funnel_desktop.funnel.influences import Influence, Mode, Role
from funnel_desktop.funnel.stages import STAGES, Stage
from tests.funnel.made_cases import TODAY, judged

NOTHING_KNOWN = Case(Stage.UNIVERSE)
ALL = ("fit", "gap", "contract", "roles", "covered", "near", "sure")
UP_TO = {Stage.UNIVERSE: 0, Stage.ABOVE: 1, Stage.IN: 3, Stage.BEST_FEW: 7}


def zoe(**known: object) -> Influence:
    return Influence("z", "o", "p", "Zoë", **known)  # type: ignore[arg-type]


def is_met(key: str, case: Case, today: date = TODAY) -> bool:
    return key not in open_conditions(case, Stage.BEST_FEW, today)


def said(case: Case, *words: str) -> Case:
    """Judged: `gap` is a yes, `!gap` a no."""
    for word in words:
        case = judged(case, word.removeprefix("!"), not word.startswith("!"))
    return case


ALL_MET = said(
    Case(
        Stage.BEST_FEW,
        (zoe(roles=frozenset(Role), mode=Mode.GROWTH, met=TODAY, covered=TODAY),),
        expected=TODAY,
        normal_cycle=60.0,
        fit=1.0,
    ),
    "contract",
    "sure",
)


@pytest.mark.parametrize("stage", STAGES)
def test_the_conditions_add_up_from_stage_to_stage(stage: Stage) -> None:
    assert tuple(open_conditions(NOTHING_KNOWN, stage, TODAY)) == ALL[: UP_TO[stage]]
    assert open_conditions(ALL_MET, stage, TODAY) == []


@pytest.mark.parametrize(
    ("fit", "line", "words", "met"),
    [
        (None, 0.0, (), False),
        (0.0, 0.0, (), True),
        (-0.1, 0.0, (), False),
        (1.9, 2.0, (), False),
        (2.0, 2.0, (), True),
        (-3.0, -3.5, (), True),
        (None, 0.0, ("fit",), True),
        (-4.0, 0.0, ("fit",), True),
        # The user overrules the score, also to the worse.
        (4.0, 0.0, ("!fit",), False),
    ],
)
def test_fit(fit: float | None, line: float, words: tuple[str, ...], met: bool) -> None:
    assert is_met("fit", said(Case(Stage.ABOVE, fit=fit, line=line), *words)) is met


@pytest.mark.parametrize(
    ("influences", "words", "met"),
    [
        ((), (), False),
        ((zoe(met=TODAY),), (), False),
        ((zoe(mode=Mode.GROWTH),), (), False),
        ((zoe(met=TODAY, mode=Mode.GROWTH),), (), True),
        ((zoe(met=TODAY, mode=Mode.TROUBLE),), (), True),
        ((zoe(met=TODAY, mode=Mode.EVEN_KEEL),), (), False),
        ((zoe(met=TODAY, mode=Mode.OVERCONFIDENT),), (), False),
        # A call is a contact, too; the gap must be seen by the one who was contacted.
        ((zoe(last_contact=TODAY, mode=Mode.TROUBLE),), (), True),
        ((zoe(met=TODAY), zoe(mode=Mode.GROWTH)._replace(id="y")), (), False),
        ((), ("gap",), True),
        ((zoe(met=TODAY, mode=Mode.EVEN_KEEL),), ("gap",), True),
        ((zoe(met=TODAY, mode=Mode.GROWTH),), ("!gap",), False),
    ],
)
def test_gap(influences: tuple[Influence, ...], words: tuple[str, ...], met: bool) -> None:
    assert is_met("gap", said(Case(Stage.IN, influences), *words)) is met


@pytest.mark.parametrize("key", ["contract", "sure"])
@pytest.mark.parametrize(("words", "met"), [((), False), (("{}",), True), (("!{}",), False)])
def test_what_only_the_user_can_judge(key: str, words: tuple[str, ...], met: bool) -> None:
    assert is_met(key, said(NOTHING_KNOWN, *(w.format(key) for w in words))) is met


@pytest.mark.parametrize(
    ("roles", "words", "private", "met"),
    [
        ((), (), False, False),
        (("economic", "user"), (), False, False),
        (("economic", "user", "technical"), (), False, True),
        # A missing Coach bars no gate.
        (("economic", "user", "coach"), (), False, False),
        (("economic", "user"), ("nobody_technical",), False, True),
        ((), ("nobody_technical", "nobody_user", "nobody_economic"), False, True),
        (("economic", "user"), ("!nobody_technical",), False, False),
        # Held is held, whatever was said before.
        (("economic", "user", "technical"), ("nobody_technical",), False, True),
        # For private persons nobody is taken for Technical, until a judgement says otherwise.
        (("economic", "user"), (), True, True),
        (("economic", "user"), ("!nobody_technical",), True, False),
        (("economic",), (), True, False),
        (("technical",), (), True, False),
    ],
)
def test_roles(roles: tuple[str, ...], words: tuple[str, ...], private: bool, met: bool) -> None:
    influences = (zoe(roles=frozenset(map(Role, roles))),) if roles else ()
    case = Case(Stage.BEST_FEW, influences, is_private=private)
    assert is_met("roles", said(case, *words)) is met


@pytest.mark.parametrize(
    ("influences", "words", "met"),
    [
        ((), (), False),
        ((zoe(),), (), False),
        ((zoe(met=TODAY),), (), False),
        ((zoe(covered=TODAY),), (), True),
        ((zoe(covered=TODAY), zoe()._replace(id="y")), (), False),
        ((zoe(covered=TODAY), zoe(covered=TODAY)._replace(id="y")), (), True),
        # Of nobody all are covered only where it is said that nobody decides.
        ((), ("nobody_technical", "nobody_user"), False),
        ((), ("nobody_technical", "nobody_user", "nobody_economic"), True),
    ],
)
def test_covered(influences: tuple[Influence, ...], words: tuple[str, ...], met: bool) -> None:
    assert is_met("covered", said(Case(Stage.BEST_FEW, influences), *words)) is met


@pytest.mark.parametrize(
    ("days", "cycle", "words", "met"),
    [
        (0, 90.0, (), True),
        (45, 90.0, (), True),
        (46, 90.0, (), False),
        (-1, 90.0, (), False),
        # Half a cycle is not rounded: of 91 days it is 45.5.
        (45, 91.0, (), True),
        (46, 91.0, (), False),
        (46, 92.0, (), True),
        (None, 90.0, (), False),
        # Without a known cycle the user judges; with one, the date does.
        (10, None, (), False),
        (10, None, ("near",), True),
        (None, None, ("near",), True),
        (10, None, ("!near",), False),
        (46, 90.0, ("near",), False),
        (45, 90.0, ("!near",), True),
    ],
)
def test_near(days: int | None, cycle: float | None, words: tuple[str, ...], met: bool) -> None:
    expected = None if days is None else TODAY + timedelta(days=days)
    case = Case(Stage.BEST_FEW, expected=expected, normal_cycle=cycle)
    assert is_met("near", said(case, *words)) is met


def test_the_date_comes_near_and_passes_by_itself() -> None:
    case = Case(Stage.BEST_FEW, expected=TODAY + timedelta(days=50), normal_cycle=90.0)
    days = [n for n in range(100) if is_met("near", case, TODAY + timedelta(days=n))]
    assert days == list(range(5, 51))


@pytest.mark.parametrize(
    ("source", "target", "listed"),
    [
        (Stage.UNIVERSE, Stage.ABOVE, ALL[:1]),
        (Stage.UNIVERSE, Stage.IN, ALL[:3]),
        (Stage.ABOVE, Stage.IN, ALL[:3]),
        (Stage.ABOVE, Stage.BEST_FEW, ALL),
        (Stage.IN, Stage.BEST_FEW, ALL),
        (Stage.IN, Stage.IN, ()),
        (Stage.BEST_FEW, Stage.IN, ()),
        (Stage.BEST_FEW, Stage.UNIVERSE, ()),
    ],
)
def test_a_gate_asks_the_stages_entered_and_what_is_open_before(
    source: Stage, target: Stage, listed: tuple[str, ...]
) -> None:
    asked = gate(NOTHING_KNOWN._replace(stage=source), target, TODAY)
    assert tuple(a.key for a in asked) == tuple(open_in(asked)) == listed


def test_of_earlier_stages_a_gate_lists_only_what_is_open() -> None:
    case = said(Case(Stage.IN, fit=3.0), "contract")
    asked = gate(case, Stage.BEST_FEW, TODAY)
    assert [(a.key, a.met) for a in asked] == [
        ("gap", False), ("roles", False), ("covered", False), ("near", False), ("sure", False),
    ]  # fmt: skip
    entered = gate(said(case, "sure", "near"), Stage.BEST_FEW, TODAY)
    assert [a.key for a in entered if a.met] == ["near", "sure"]


def test_fixes_fit_the_case() -> None:
    def fixes(case: Case) -> dict[str, Fix]:
        return {condition.key: condition.fix(case) for condition in CONDITIONS}

    assert fixes(NOTHING_KNOWN) == {
        "fit": Fix.JUDGE_WITH_WORD,
        "gap": Fix.CONTACT,
        "contract": Fix.JUDGE,
        "roles": Fix.ROLES,
        "covered": Fix.COVER,
        "near": Fix.JUDGE,
        "sure": Fix.JUDGE,
    }
    assert fixes(NOTHING_KNOWN._replace(normal_cycle=40.0))["near"] is Fix.EXPECTED
    # Who was judged to see no gap is asked again, not who was contacted.
    assert fixes(said(NOTHING_KNOWN, "!gap"))["gap"] is Fix.JUDGE_WITH_WORD


@pytest.mark.parametrize(
    ("case", "because", "imported", "becomes"),
    [
        (NOTHING_KNOWN, "", False, None),
        (NOTHING_KNOWN._replace(stage=Stage.ABOVE), "", False, Mark(("fit",))),
        (NOTHING_KNOWN._replace(stage=Stage.IN), "", False, Mark(ALL[:3])),
        (NOTHING_KNOWN._replace(stage=Stage.IN), "Old friend", False, Mark(ALL[:3], "Old friend")),
        # Not marked: an imported card that was not moved since, and who meets everything.
        (NOTHING_KNOWN._replace(stage=Stage.IN), "", True, None),
        (ALL_MET, "Old friend", False, None),
        # A condition that is lost again shows, with the reason that was given.
        (ALL_MET._replace(expected=TODAY + timedelta(31)), "", False, Mark(("near",))),
        (ALL_MET._replace(influences=()), "So", False, Mark(("gap", "roles", "covered"), "So")),
    ],
)
def test_the_mark_follows_from_the_state(
    case: Case, because: str, imported: bool, becomes: Mark | None
) -> None:
    assert mark(case, TODAY, because=because, is_imported=imported) == becomes


def test_a_card_counts_its_influences() -> None:
    influences = (zoe(covered=TODAY), zoe()._replace(id="y"), zoe()._replace(id="x"))
    stands = standing(Case(Stage.ABOVE, influences), TODAY, because="", is_imported=False)
    assert (stands.influences, stands.covered) == (3, 1)


@pytest.mark.parametrize(
    ("words", "enough"),
    [("", False), ("ok", False), ("  o k  ", True), (" so ", False), ("yes", True)],
)
def test_a_reason_has_three_letters(words: str, enough: bool) -> None:
    assert is_reason(words) is enough


def test_a_condition_that_is_added_is_asked_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    paid = Condition(
        "paid", Stage.IN, lambda case, today: case.judged("paid"), lambda case: Fix.JUDGE
    )
    monkeypatch.setattr("funnel_desktop.funnel.gates.CONDITIONS", [*CONDITIONS, paid])
    case = ALL_MET._replace(stage=Stage.IN)
    assert open_conditions(case, Stage.ABOVE, TODAY) == []
    assert open_conditions(case, Stage.IN, TODAY) == ["paid"]
    assert open_in(gate(case, Stage.BEST_FEW, TODAY)) == ["paid"]
    assert mark(case, TODAY, because="", is_imported=False) == Mark(("paid",))
    assert mark(said(case, "paid"), TODAY, because="", is_imported=False) is None
