"""The conditions of each stage: METHOD.md, *Stages*, as tables of cases."""

from datetime import date, timedelta

import pytest

from funnel_desktop.funnel.gates import (
    CONDITIONS,
    Case,
    Condition,
    Fix,
    Mark,
    Waived,
    gate,
    is_reason,
    lapsed_sure,
    mark,
    open_conditions,
    open_in,
    standing,
)
from funnel_desktop.funnel.influences import Influence, Mode, Role
from funnel_desktop.funnel.judgement import Judgement
from funnel_desktop.funnel.stages import STAGES, Stage
from tests.funnel.made_cases import TODAY, judged

NOTHING_KNOWN = Case(Stage.UNIVERSE)
ALL = ("fit", "gap", "contract", "roles", "covered", "near", "sure")
METHODS = [condition for condition in CONDITIONS if condition.key in ALL]
UP_TO = {Stage.UNIVERSE: 0, Stage.ABOVE: 1, Stage.IN: 3, Stage.BEST_FEW: 7}


@pytest.fixture(autouse=True)
def only_the_methods(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is said here of the method's conditions holds whatever others are added."""
    monkeypatch.setattr("funnel_desktop.funnel.gates.CONDITIONS", METHODS)


def zoe(**known: object) -> Influence:
    return Influence("z", "o", "p", "Zoë", **known)  # type: ignore[arg-type]


def is_met(key: str, case: Case, today: date = TODAY) -> bool:
    return key not in open_conditions(case, Stage.BEST_FEW, today)


def said(case: Case, *words: str) -> Case:
    """Judged: `gap` is a yes, `!gap` a no."""
    for word in words:
        case = judged(case, word.removeprefix("!"), not word.startswith("!"))
    return case


COVERED = {"met": TODAY, "result": "Calm", "confirmed": TODAY}
ALL_MET = said(
    Case(
        Stage.BEST_FEW,
        (zoe(roles=frozenset(Role), mode=Mode.GROWTH, met=TODAY, confirmed=TODAY, result="Calm"),),
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
        # The own judgement stands for the mode, never for the contact.
        ((), ("gap",), False),
        ((zoe(mode=Mode.GROWTH),), ("gap",), False),
        ((zoe(met=TODAY, mode=Mode.EVEN_KEEL),), ("gap",), True),
        ((zoe(met=TODAY, mode=Mode.GROWTH),), ("!gap",), False),
    ],
)
def test_gap(influences: tuple[Influence, ...], words: tuple[str, ...], met: bool) -> None:
    assert is_met("gap", said(Case(Stage.IN, influences), *words)) is met


def test_a_yes_of_before_to_a_gap_wants_no_contact() -> None:
    old = Judgement("gap", True, TODAY, "She said so.", as_before=True)
    assert is_met("gap", Case(Stage.IN, judgements={"gap": old}))


def test_who_is_kept_by_hand_fits_by_that_word() -> None:
    kept = Case(Stage.ABOVE, fit=-4.0, kept=True)
    assert is_met("fit", kept)
    assert not is_met("fit", said(kept, "!fit"))


@pytest.mark.parametrize(
    ("ago", "cycle", "parked_ago", "as_before", "met"),
    [
        (0, 60.0, None, False, True),
        (30, 60.0, None, False, True),
        (31, 60.0, None, False, False),
        (30, 61.0, None, False, True),
        (31, 61.0, None, False, False),
        (31, 62.0, None, False, True),
        # 30 days where the cycle is not known.
        (30, None, None, False, True),
        (31, None, None, False, False),
        # Parking ends it, whenever that was.
        (5, 60.0, 3, False, False),
        (5, 60.0, 5, False, False),
        (5, 60.0, 6, False, True),
        # An update marks no old card.
        (300, 60.0, None, True, True),
        (300, 60.0, 200, True, False),
    ],
)
def test_sure_lapses(
    ago: int, cycle: float | None, parked_ago: int | None, as_before: bool, met: bool
) -> None:
    was = TODAY - timedelta(ago)
    case = Case(
        Stage.BEST_FEW,
        judgements={"sure": Judgement("sure", True, was, as_before=as_before)},
        normal_cycle=cycle,
        parked=None if parked_ago is None else TODAY - timedelta(parked_ago),
    )
    assert is_met("sure", case) is met
    assert lapsed_sure(case, TODAY) == (None if met else was)


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
        # Met, their need known, and the fit confirmed: all three of them.
        ((zoe(confirmed=TODAY),), (), False),
        ((zoe(confirmed=TODAY, met=TODAY),), (), False),
        ((zoe(confirmed=TODAY, met=TODAY, result=" "),), (), False),
        ((zoe(confirmed=TODAY, result="Calm"),), (), False),
        ((zoe(met=TODAY, personal_win="Peace"),), (), False),
        ((zoe(**COVERED),), (), True),
        ((zoe(confirmed=TODAY, last_contact=TODAY, personal_win="Peace"),), (), True),
        ((zoe(**COVERED), zoe()._replace(id="y")), (), False),
        ((zoe(**COVERED), zoe(**COVERED)._replace(id="y")), (), True),
        # What was confirmed before a need was asked for stays so; a contact it always wanted.
        ((zoe(confirmed=TODAY, met=TODAY, as_before=True),), (), True),
        ((zoe(confirmed=TODAY, as_before=True),), (), False),
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
        return {condition.key: condition.fix(case) for condition in METHODS}

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
    assert fixes(said(NOTHING_KNOWN, "gap"))["gap"] is Fix.CONTACT


@pytest.mark.parametrize(
    ("case", "because", "imported", "becomes"),
    [
        (NOTHING_KNOWN, "", False, None),
        (NOTHING_KNOWN._replace(stage=Stage.ABOVE), "", False, Mark(("fit",))),
        (NOTHING_KNOWN._replace(stage=Stage.IN), "", False, Mark(ALL[:3])),
        (NOTHING_KNOWN._replace(stage=Stage.IN), "Old friend", False, Mark(ALL[:3], "Old friend")),
        # Nor the reason that was given for another condition.
        (ALL_MET._replace(expected=TODAY + timedelta(31)), "Old", False, Mark(("near",))),
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
    waived = Waived(because, ("gap", "contract"))
    assert mark(case, TODAY, waived=waived, is_imported=imported) == becomes


def test_a_card_counts_its_influences() -> None:
    influences = (zoe(**COVERED), zoe()._replace(id="y"), zoe()._replace(id="x"))
    stands = standing(Case(Stage.ABOVE, influences), TODAY, waived=Waived(), is_imported=False)
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
    monkeypatch.setattr("funnel_desktop.funnel.gates.CONDITIONS", [*METHODS, paid])
    case = ALL_MET._replace(stage=Stage.IN)
    assert open_conditions(case, Stage.ABOVE, TODAY) == []
    assert open_conditions(case, Stage.IN, TODAY) == ["paid"]
    assert open_in(gate(case, Stage.BEST_FEW, TODAY)) == ["paid"]
    assert mark(case, TODAY, waived=Waived(), is_imported=False) == Mark(("paid",))
    entered = case._replace(entered=TODAY)
    since = paid._replace(since=TODAY + timedelta(1))
    monkeypatch.setattr("funnel_desktop.funnel.gates.CONDITIONS", [*METHODS, since])
    assert case.entered is None
    assert open_conditions(case, Stage.IN, TODAY) == []
    assert mark(entered, TODAY, waived=Waived(), is_imported=False) is None
    assert open_in(gate(case._replace(stage=Stage.ABOVE), Stage.IN, TODAY)) == []
    later = TODAY + timedelta(1)
    assert open_in(gate(case._replace(stage=Stage.ABOVE), Stage.IN, later)) == ["paid"]
    assert mark(entered, later, waived=Waived(), is_imported=False) is None
    moved = entered._replace(entered=later, expected=later)
    assert mark(moved, later, waived=Waived(), is_imported=False) == Mark(("paid",))
    monkeypatch.setattr("funnel_desktop.funnel.gates.CONDITIONS", [*METHODS, paid])
    assert mark(said(case, "paid"), TODAY, waived=Waived(), is_imported=False) is None
