"""Cycles, two days side by side, diagnoses and conversion, as the file has them."""

from datetime import date, timedelta
from pathlib import Path
from time import process_time

import pytest

from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.portions import at_once
from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.card import card_marks
from funnel_desktop.funnel.conversion import End, entered
from funnel_desktop.funnel.diagnoses import About, Diagnosis, Lacks
from funnel_desktop.funnel.history import standing
from funnel_desktop.funnel.influences import BAR_A_GATE
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage
from funnel_desktop.funnel.then_and_now import Became

TODAY = date(2026, 5, 12)
MANY = 2000
DAYS_OF = {"moves": ("day",), "objectives": ("first_contact", "outcome_day")}
"""What the practice of two years is spread over five by."""


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def begun(document: Document, days: int, stage: Stage = Stage.ABOVE, **said: object) -> str:
    first = ago(days)
    given = {"client_name": "A", "stage": stage, "first_contact": first, **said}
    return document.objectives.add(first, **given)  # type: ignore[arg-type]


def won(document: Document, own: str, days: int) -> None:
    document.objectives.set_outcome([own], Outcome.WON, TODAY, on=ago(days))


# -- parked time -----------------------------------------------------------------------------------


def test_parked_days_are_not_counted_in_durations(document: Document) -> None:
    service = document.services.add("Coaching")
    for parked in (False, True):
        own = begun(document, 100, service=service)
        if parked:
            document.objectives.set_outcome([own], Outcome.PARKED, ago(80), until=ago(50))
            document.objectives.move([own], Stage.IN, ago(40))
        won(document, own, 10)
    assert sorted(document.cycles.durations(service, TODAY)) == [60, 90]
    assert sorted(document.habits.durations(TODAY)) == [60, 90]
    assert document.cycles.normal(TODAY) == {service: 75, None: 75}


def test_parked_days_are_not_counted_in_a_card_s_age(document: Document) -> None:
    service = document.services.add("Coaching", estimated_cycle=50)
    own = begun(document, 60, service=service)
    document.objectives.set_outcome([own], Outcome.PARKED, ago(55), until=ago(8))
    for on in (8, 3):
        if on == 3:
            document.objectives.move([own], Stage.IN, ago(on))
        card = document.board.card(own, TODAY)
        assert card is not None
        marks = card_marks(card, TODAY)
        assert (marks.age, marks.quiet, marks.over_cycle) == (13, None, False)
    assert document.objectives.parked(own) == ((ago(55), ago(8)),)


# -- cycles ----------------------------------------------------------------------------------------


def test_cycles_of_each_service_in_the_user_s_order(document: Document) -> None:
    coaching = document.services.add("Coaching", estimated_cycle=40)
    document.services.add("Talks")
    for n, days in enumerate((20, 30, 50, 90, 100)):
        own = begun(document, 200 + n, service=coaching)
        won(document, own, 200 + n - days)
    first, second = document.insights.cycles(TODAY)
    assert (first.service, first.durations, first.estimate) == (
        "Coaching", (20, 30, 50, 90, 100), 40
    )  # fmt: skip
    assert (first.normal, first.spread, first.oldest) == (
        (5 * 50 + 3 * 40) / 8,
        (20, 100),
        ago(204),
    )
    assert (second.service, second.wins, second.normal, second.oldest) == ("Talks", 0, None, None)


# -- then and now ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def five_years(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("years") / "practice.funnel"
    make_example(path, TODAY, objectives=MANY, seed=3)
    with open_document(path) as document:
        for table, own in (("moves", "objective"), ("objectives", "id")):
            closed = f"SELECT outcome IN ('won', 'lost') FROM objectives o WHERE o.id = {own}"
            for column in DAYS_OF[table]:
                moved = f"date({column}, '-' || (unicode({own}) % 4) || ' years')"
                document.connection.execute(
                    f"UPDATE {table} SET {column} = {moved} WHERE ({closed}) = 1"
                )
    return path


def test_every_difference_is_a_recorded_move_and_they_add_up(five_years: Path) -> None:
    """Over 2,000 objectives and all their years, for several pairs of days."""
    with open_document(five_years, read_only=True) as document:
        recorded = {
            (row[0], row[1])
            for row in document.connection.execute("SELECT objective, number FROM moves")
        }
        for then, now in ((30, 0), (365, 0), (1800, 0), (700, 650), (0, 0)):
            found = at_once(document.insights.look(ago(then), ago(now), TODAY)).found
            past = document.board.funnel_on(ago(then)).stages
            present = document.board.funnel_on(ago(now)).stages
            for stage in STAGES:
                came = [d for d in found.differences if d.after is stage is not d.before]
                went = [d for d in found.differences if d.before is stage is not d.after]
                assert sorted(found.then[stage]) == sorted(o.id for o in past[stage])
                assert sorted(found.now[stage]) == sorted(o.id for o in present[stage])
                assert len(past[stage]) + len(came) - len(went) == len(present[stage])
            for each in found.differences:
                assert all((each.objective, move.number) in recorded for move in each.moves)
                if each.became is not Became.STILL:
                    last = each.moves[-1]
                    assert standing(last.target, last.until, ago(now)) is each.after


def test_two_days_side_by_side_come_within_a_second(five_years: Path) -> None:
    with open_document(five_years, read_only=True) as document:
        begin = process_time()
        at_once(document.insights.look(ago(5 * 365), TODAY, TODAY))
        at_once(document.insights.conversion(ago(5 * 365), TODAY, TODAY))
        assert process_time() - begin < 1


# -- diagnoses -------------------------------------------------------------------------------------


def told(document: Document, about: About, day: date = TODAY) -> Diagnosis:
    return next(d for d in document.insights.diagnose(day, TODAY) if d.about is about)


def test_a_dry_top_follows_the_file(document: Document) -> None:
    document.services.add("Coaching", estimated_cycle=30)
    document.settings.set("wanted_wins_a_month", 20)
    assert [m.needed for m in told(document, About.DRY_TOP).missing] == [10]
    for n in range(10):
        own = begun(document, 100 + n)
        if n < 2:
            won(document, own, 70 + n)
        else:
            document.objectives.set_outcome([own], Outcome.LOST, TODAY, on=ago(20))
    found = told(document, About.DRY_TOP)
    assert (found.is_found, found.figures["live"], found.figures["win_rate"]) == (True, 0, 0.2)
    assert found.figures["empty"]
    for _ in range(11):
        begun(document, 1)
    full = told(document, About.DRY_TOP)
    assert (full.is_found, full.figures["live"], full.figures["below"]) == (False, 11, False)
    dead = told(document, About.DRY_TOP, ago(50))
    assert (dead.is_found, dead.figures["live"]) == (True, 0), "eight stood there, all too old"


def test_only_what_lives_is_supply(document: Document) -> None:
    """Work, a judgement, a plan and a snooze are signs of life; silence for 60 days is none."""
    owns = [begun(document, 70) for _ in range(5)]
    assert told(document, About.DRY_TOP).cards == ()
    document.activities.log(owns[0], "call", ago(59))
    document.activities.log(owns[1], "call", ago(60))
    document.gates.judge(owns[2], "contract", True, ago(3))
    action = NextAction("Call", ActionKind.CALL, day=TODAY + timedelta(days=60))
    document.objectives.set_next_action(owns[3], action, today=TODAY)
    document.objectives.snooze(owns[4], TODAY + timedelta(days=61), TODAY)
    assert set(told(document, About.DRY_TOP).cards) == {owns[0], owns[2], owns[3]}
    document.objectives.snooze(owns[4], TODAY + timedelta(days=1), TODAY)
    document.objectives.edit(owns[0], "expected", ago(31), today=TODAY)
    assert set(told(document, About.DRY_TOP).cards) == {owns[2], owns[3], owns[4]}


def test_what_was_won_later_was_not_won_yet(document: Document) -> None:
    document.services.add("Coaching", estimated_cycle=30)
    document.settings.set("wanted_wins_a_month", 20)
    for n in range(10):
        own = begun(document, 300 + n)
        won(document, own, 270 if n < 8 else 10)
    assert told(document, About.DRY_TOP, ago(50)).figures["win_rate"] == 0.8
    assert told(document, About.DRY_TOP).figures["win_rate"] == 1


def test_a_jammed_middle_by_the_wins_of_its_service(document: Document) -> None:
    coaching = document.services.add("Coaching", estimated_cycle=200)
    for n, days in enumerate((10, 12, 14, 16, 18, 20)):
        own = begun(document, 100 + n, service=coaching)
        won(document, own, 100 + n - days)
    old = begun(document, 30, Stage.IN, service=coaching)
    begun(document, 15, Stage.IN, service=coaching)
    found = told(document, About.JAMMED_MIDDLE)
    assert (found.is_found, found.cards) == (True, (old,))
    assert found.figures["usual"] == pytest.approx(19.9)


def test_half_a_cycle_in_best_few_is_counted_from_the_day_it_came_there(document: Document) -> None:
    service = document.services.add("Coaching", estimated_cycle=40)
    own = begun(document, 90, service=service)
    document.objectives.move([own], Stage.BEST_FEW, ago(21))
    found = told(document, About.PREMATURE_BEST_FEW)
    assert (found.cards, found.figures) == (
        (own,), {"present": 1, "judged": 1, "not_judged": 0, "open": 1, "too_long": 1}
    )  # fmt: skip
    assert told(document, About.PREMATURE_BEST_FEW, ago(1)).figures["too_long"] == 0


def test_open_conditions_make_best_few_premature_until_they_are_met(document: Document) -> None:
    service = document.services.add("Coaching", estimated_cycle=40, audience="organisation")
    soon = TODAY + timedelta(days=10)
    own = begun(document, 5, Stage.BEST_FEW, service=service, expected=soon)
    for about in ("fit", "gap", "contract", "near", "sure"):
        document.gates.judge(own, about, True, TODAY, note="I know them")
    zoe = document.influences.add(own, TODAY, name="Zoë", roles=BAR_A_GATE)
    for field, value in (("met", TODAY), ("result", "Calm"), ("covered", TODAY)):
        assert told(document, About.PREMATURE_BEST_FEW).cards == (own,)
        document.influences.edit(zoe, field, value, TODAY)
    assert told(document, About.PREMATURE_BEST_FEW).is_found is False


def test_quiet_only_without_a_next_action_ahead(document: Document) -> None:
    service = document.services.add("Coaching", estimated_cycle=40)
    own = begun(document, 20, service=service)
    counts = {"present": 1, "judged": 1, "not_judged": 0}
    assert told(document, About.QUIET).figures == counts | {"quiet": 1, "longest": 20}
    action = NextAction("Call", ActionKind.CALL, day=TODAY)
    document.objectives.set_next_action(own, action, today=TODAY)
    assert told(document, About.QUIET).is_found is False
    assert told(document, About.QUIET, ago(1)).is_found is None


def test_half_a_year_of_silence_is_not_called_well_where_no_cycle_is_known(
    document: Document,
) -> None:
    """Fifteen objectives without a service, as an import makes them, and nothing done for any."""
    for n in range(15):
        begun(document, 180 + n, Stage.IN if n < 7 else Stage.ABOVE)
    assert len(told(document, About.QUIET).cards) == 15
    found = told(document, About.JAMMED_MIDDLE)
    assert (found.is_found, found.figures["judged"]) == (None, 0)
    assert [(m.what, m.cards) for m in found.missing] == [(Lacks.CYCLE, 7)]


def test_a_move_a_judgement_and_a_snooze_end_quiet(document: Document) -> None:
    for n in range(4):
        begun(document, 20 + n)
    moved, judged, snoozed, quiet = (o.id for o in document.objectives.all(TODAY))
    document.objectives.move([moved], Stage.IN, ago(13))
    document.gates.judge(judged, "contract", True, ago(2))
    document.objectives.snooze(snoozed, TODAY + timedelta(days=1), TODAY)
    assert told(document, About.QUIET).cards == (quiet,)
    marks = {card.id: card_marks(card, TODAY).quiet for stage in (Stage.ABOVE, Stage.IN)
             for card in document.board.cards(stage, TODAY, 0, 9)}  # fmt: skip
    assert {own for own, days in marks.items() if days} == {quiet}, "the card says the same"


def test_slipped_by_how_much(document: Document) -> None:
    late = begun(document, 40, expected=ago(9))
    begun(document, 40, expected=TODAY)
    begun(document, 40)
    found = told(document, About.SLIPPED)
    assert (found.cards, found.figures["longest"]) == ((late,), 9)
    assert [(m.what, m.cards) for m in found.missing] == [(Lacks.EXPECTED, 1)]
    assert told(document, About.SLIPPED, ago(1)).is_found is None


def test_an_objective_without_a_service_is_judged_by_all_of_them(document: Document) -> None:
    document.services.add("Coaching", estimated_cycle=30)
    old = begun(document, 31, Stage.IN)
    found = told(document, About.JAMMED_MIDDLE)
    assert (found.cards, found.figures["usual"]) == ((old,), 30)


# -- conversion ------------------------------------------------------------------------------------


def test_conversion_by_service_and_source(document: Document) -> None:
    coaching = document.services.add("Coaching")
    for n in range(6):
        own = begun(document, 100, service=coaching if n else None, source="Talk" if n < 2 else "")
        document.objectives.move([own], Stage.IN, ago(90))
        if n % 2:
            won(document, own, 50)
    found = at_once(document.insights.conversion(ago(95), ago(0), TODAY))
    assert found.whole[Stage.IN] == {End.FORWARD: 3, End.STILL: 3}
    assert entered(found.whole[Stage.ABOVE]) == 0
    assert {name: entered(ends[Stage.IN]) for name, ends in found.by_service.items()} == {
        "Coaching": 5, "": 1,
    }  # fmt: skip
    assert {name: entered(ends[Stage.IN]) for name, ends in found.by_source.items()} == {
        "": 4, "Talk": 2,
    }  # fmt: skip
