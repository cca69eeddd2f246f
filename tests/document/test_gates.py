"""Conditions asked about a file, judgements with their days, and the influences behind them."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.invariants import findings
from funnel_desktop.funnel.gates import CONDITIONS, Mark, open_in
from funnel_desktop.funnel.influences import Lack, Mode, Role, RoleState, nobody
from funnel_desktop.funnel.stages import Outcome, Stage, is_forward

TODAY = date(2026, 3, 10)
TOMORROW = TODAY + timedelta(days=1)
ECONOMIC, USER, TECHNICAL, COACH = Role


def private(document: Document, stage: Stage = Stage.IN) -> str:
    """An objective of a private person, for a service of 40 days."""
    service = document.services.add("Coaching", estimated_cycle=40, audience="private")
    return document.objectives.add(TODAY, client_name="Anna", service=service, stage=stage)


def of_a_firm(document: Document, stage: Stage = Stage.IN) -> str:
    service = document.services.add("Training", audience="organisation")
    return document.objectives.add(TODAY, client_name="Meridian", service=service, stage=stage)


def left(document: Document, own: str, stage: Stage = Stage.BEST_FEW) -> list[str]:
    return open_in(document.gates.asked([own], stage, TODAY)[own])


def mark(document: Document, own: str) -> Mark | None:
    return document.gates.standings([own], TODAY)[own].mark


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(DocumentError) as error:
        act()
    return f"{error.value.key} {error.value.values.get('field', '')}".strip()


# -- a private client -----------------------------------------------------------------------------


def test_a_private_client_decides_alone_until_somebody_says_otherwise(document: Document) -> None:
    own = private(document)
    (anna,) = document.influences.of(own)
    assert (anna.name, anna.person, anna.presumed) == ("Anna", None, True)
    assert anna.roles == {ECONOMIC, USER}
    roles = document.gates.case(own, TODAY).roles
    assert roles == {
        ECONOMIC: RoleState.HELD,
        USER: RoleState.HELD,
        TECHNICAL: RoleState.NOBODY,
        COACH: RoleState.UNKNOWN,
    }


def test_a_private_client_is_met_has_a_need_and_is_ticked(
    document: Document,
) -> None:
    own = private(document)
    assert {"roles", "covered"} & set(left(document, own)) == {"covered"}
    document.influences.cover(document.influences.of(own)[0].id, TODAY)
    (anna,) = document.influences.of(own)
    assert (anna.presumed, anna.met, anna.confirmed, anna.covered) == (False, None, TODAY, None)
    assert anna.lacks == (Lack.MET, Lack.NEED)
    document.activities.log(own, "meeting", TODAY)
    document.influences.edit(anna.id, "personal_win", "A calm week", TODAY)
    assert not {"roles", "covered"} & set(left(document, own))
    (anna,) = document.influences.of(own)
    assert (anna.roles, anna.covered) == ({ECONOMIC, USER}, TODAY)
    for _ in range(3):
        document.log.undo()
    assert document.influences.of(own)[0].presumed


def test_who_is_removed_is_presumed_no_more_and_can_be_added_again(document: Document) -> None:
    own = private(document)
    document.influences.remove(document.influences.of(own)[0].id, TODAY)
    assert document.influences.of(own) == ()
    document.influences.add(own, TODAY, name=" ANNA ", roles=[USER])
    (anna,) = document.influences.of(own)
    assert (anna.name, anna.person, anna.roles) == ("Anna", None, {USER})


def test_of_an_organisation_nothing_is_presumed(document: Document) -> None:
    own = of_a_firm(document)
    assert document.influences.of(own) == ()
    assert set(document.gates.case(own, TODAY).roles.values()) == {RoleState.UNKNOWN}


# -- influences -----------------------------------------------------------------------------------


def test_one_person_in_several_objectives_stays_one_person(document: Document) -> None:
    first = of_a_firm(document)
    client = document.objectives.get(first, TODAY).client
    second = document.objectives.add(TODAY, client=client, wish="More")
    document.influences.add(first, TODAY, name="Clara Voss", roles=[USER])
    document.influences.add(second, TODAY, name="clara voss")
    assert [person.name for person in document.clients.people(client)] == ["Clara Voss"]
    (here,), (there,) = document.influences.of(first), document.influences.of(second)
    assert here.person == there.person
    assert (here.roles, there.roles) == ({USER}, set())


def test_nobody_is_an_influence_twice_nor_from_elsewhere(document: Document) -> None:
    own, other = of_a_firm(document), private(document)
    document.influences.add(own, TODAY, name="Clara")
    stranger = document.clients.add_person(document.objectives.get(other, TODAY).client, "Bo")
    add = document.influences.add
    assert refused(lambda: add(own, TODAY, name="CLARA")) == "not_valid person"
    assert refused(lambda: add(own, TODAY, person=stranger)) == "not_valid person"
    assert refused(lambda: add(other, TODAY, name="anna")) == "not_valid person"


def test_there_is_one_economic_influence(document: Document) -> None:
    own = of_a_firm(document)
    clara = document.influences.add(own, TODAY, name="Clara", roles=[ECONOMIC, USER])
    bo = document.influences.add(own, TODAY, name="Bo", roles=[ECONOMIC])
    assert document.influences.get(clara).roles == {USER}
    document.influences.edit(clara, "roles", [ECONOMIC, COACH], TODAY)
    assert document.influences.get(bo).roles == set()
    document.log.undo()
    assert document.influences.get(bo).roles == {ECONOMIC}
    assert list(findings(document.connection)) == []


def test_who_is_only_presumed_gives_way_to_the_economic_influence(document: Document) -> None:
    own = private(document)
    mother = document.influences.add(own, TODAY, name="Her mother", roles=[ECONOMIC])
    anna, _ = document.influences.of(own)
    assert (anna.presumed, anna.roles) == (True, {USER})
    document.influences.cover(anna.id, TODAY)
    document.influences.remove(mother, TODAY)
    assert document.influences.of(own)[0].roles == {USER}


def test_covered_goes_with_each_of_the_three_and_no_day_lies_ahead(document: Document) -> None:
    own = of_a_firm(document)
    clara = document.influences.add(own, TODAY, name="Clara")
    edit = document.influences.edit
    for field in ("met", "covered"):
        assert refused(lambda f=field: edit(clara, f, TOMORROW, TODAY)) == f"not_valid {field}"  # type: ignore[misc]
    facts = {"met": TODAY - timedelta(days=9), "result": "Fewer claims", "covered": TODAY}
    for field, value in facts.items():
        assert document.influences.get(clara).covered is None
        edit(clara, field, value, TODAY)
    assert document.influences.get(clara).covered == TODAY
    for field, value in facts.items():
        edit(clara, field, "" if field == "result" else None, TODAY)
        assert document.influences.get(clara).covered is None
        edit(clara, field, value, TODAY)
        assert document.influences.get(clara).covered == TODAY


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("rating", 6), ("rating", -6), ("rating", True), ("rating", 1.5), ("degree", "huge"),
        ("mode", "bored"), ("roles", ["owner"]), ("roles", "user"), ("name", "x"), ("met", "now"),
    ],
)  # fmt: skip
def test_what_an_influence_cannot_be(document: Document, field: str, value: object) -> None:
    clara = document.influences.add(of_a_firm(document), TODAY, name="Clara")
    before = document.influences.get(clara)
    assert refused(lambda: document.influences.edit(clara, field, value, TODAY)).startswith(
        "not_valid"
    )
    assert document.influences.get(clara) == before


def test_unknown_is_none_and_zero_is_a_rating(document: Document) -> None:
    clara = document.influences.add(of_a_firm(document), TODAY, name="Clara")
    known = document.influences.get(clara)
    assert (known.degree, known.mode, known.rating, known.met) == (None, None, None, None)
    document.influences.edit(clara, "rating", 0, TODAY)
    assert document.influences.get(clara).rating == 0


def test_a_contact_is_an_activity_with_that_person(document: Document) -> None:
    own = of_a_firm(document)
    clara = document.influences.add(own, TODAY, name="Clara")
    document.influences.edit(clara, "mode", Mode.TROUBLE, TODAY)
    person = document.influences.get(clara).person
    document.activities.log(own, "note", TODAY, person=person)
    document.activities.log(own, "call", TODAY)
    assert "gap" in left(document, own)
    document.activities.log(own, "call", TODAY, person=person)
    assert "gap" not in left(document, own)


def test_their_order_is_the_users(document: Document) -> None:
    own = private(document)
    names = ("Bo", "Clara", "Dora")
    bo, clara, dora = (document.influences.add(own, TODAY, name=name) for name in names)

    def order() -> list[str]:
        return [influence.name for influence in document.influences.of(own)]

    assert order() == ["Anna", *names]
    document.influences.place(dora, bo, TODAY)
    document.influences.place(document.influences.of(own)[0].id, None, TODAY)
    assert order() == ["Dora", "Bo", "Clara", "Anna"]
    document.influences.place(clara, clara, TODAY)
    assert order() == ["Dora", "Bo", "Clara", "Anna"]


# -- judgements -----------------------------------------------------------------------------------


def test_a_judgement_carries_its_day_and_note_and_can_be_withdrawn(document: Document) -> None:
    own = of_a_firm(document)
    document.gates.judge(own, "contract", True, TODAY, note="Ida, on the phone")
    said = document.gates.judgements(own)["contract"]
    assert (said.answer, said.day, said.note) == (True, TODAY, "Ida, on the phone")
    document.gates.judge(own, "contract", False, TOMORROW)
    assert not document.gates.judgements(own)["contract"].answer
    document.gates.judge(own, "contract", None, TOMORROW)
    assert "contract" not in document.gates.judgements(own)


@pytest.mark.parametrize("about", ["roles", "covered", "luck", "", "nobody_owner"])
def test_what_cannot_be_judged(document: Document, about: str) -> None:
    own = of_a_firm(document)
    judge = document.gates.judge
    assert refused(lambda: judge(own, about, True, TODAY, note="So.")) == "not_valid condition"


@pytest.mark.parametrize("about", ["fit", "gap"])
def test_some_judgements_want_a_word(document: Document, about: str) -> None:
    own = of_a_firm(document)
    assert refused(lambda: document.gates.judge(own, about, True, TODAY)) == "not_valid note"
    document.gates.judge(own, about, False, TODAY)
    document.gates.judge(own, about, True, TODAY, note="She said so.")
    assert (about in left(document, own)) == (about == "gap")
    document.influences.edit(document.influences.add(own, TODAY, name="Zoë"), "met", TODAY, TODAY)
    assert about not in left(document, own)


def test_how_often_sure_came_true(document: Document) -> None:
    names = [f"Client {n}" for n in range(12)]
    sure = [document.objectives.add(TODAY, client_name=name) for name in names]
    for own in sure:
        document.gates.judge(own, "sure", True, TODAY)
    document.gates.judge(sure[0], "sure", None, TOMORROW)
    slip = document.objectives.add(TODAY, client_name="A slip of the hand")
    document.gates.judge(slip, "sure", True, TODAY)
    document.gates.judge(slip, "sure", None, TODAY)
    document.objectives.set_outcome([slip], Outcome.LOST, TODAY)
    document.objectives.set_outcome(sure[:4], Outcome.WON, TODAY)
    document.objectives.set_outcome(sure[4:9], Outcome.LOST, TODAY)
    assert document.gates.confidence().share is None
    document.objectives.set_outcome(sure[9:10], Outcome.LOST, TODAY)
    document.objectives.set_outcome(sure[10:11], Outcome.PARKED, TODAY)
    found = document.gates.confidence()
    assert (found.called, found.won, found.share) == (10, 4, 0.4)


@pytest.mark.parametrize("role", [ECONOMIC, USER])
def test_somebody_always_approves_and_lives_with_it(document: Document, role: Role) -> None:
    own, about = of_a_firm(document), nobody(role)
    judge = document.gates.judge
    assert refused(lambda: judge(own, about, True, TODAY)) == "not_valid condition"
    document.connection.execute(
        "INSERT INTO judgements(id, number, objective, about, answer, day) "
        "VALUES ('old', 1, ?, ?, 'yes', '2026-01-01')",
        (own, about),
    )
    # What was said before stays, and can be taken back.
    assert document.gates.case(own, TODAY).roles[role] is RoleState.NOBODY
    judge(own, about, None, TODAY)
    assert document.gates.case(own, TODAY).roles[role] is RoleState.UNKNOWN


def test_who_is_kept_by_hand_is_not_asked_for_fit(document: Document) -> None:
    own = private(document, Stage.UNIVERSE)
    client = document.objectives.get(own, TODAY).client
    document.ideal_clients.keep(client, "An old friend")
    assert left(document, own, Stage.ABOVE) == []


def test_sure_does_not_survive_parking(document: Document) -> None:
    own = private(document)
    document.gates.judge(own, "sure", True, TODAY)
    assert "sure" not in left(document, own)
    document.objectives.set_outcome([own], Outcome.PARKED, TODAY, until=TOMORROW)
    document.objectives.move([own], Stage.IN, TOMORROW)
    assert "sure" in left(document, own)


def test_without_a_service_the_cycle_is_that_over_all(document: Document) -> None:
    private(document)
    own = document.objectives.add(TODAY, client_name="Bo", expected=TODAY + timedelta(20))
    case = document.gates.case(own, TODAY)
    assert (case.normal_cycle, case.cycle_of_all) == (40, True)
    assert "near" not in left(document, own)


# -- moves and marks ------------------------------------------------------------------------------


def test_a_move_records_what_was_missing(document: Document) -> None:
    own = private(document, Stage.UNIVERSE)
    document.objectives.move([own], Stage.IN, TODAY, because="Old friend")
    document.objectives.move([own], Stage.ABOVE, TODAY)
    made = private(document, Stage.IN)
    rows = document.connection.execute(
        "SELECT objective, to_stage, missing, because FROM moves ORDER BY number"
    ).fetchall()
    keys = [c.key for c in CONDITIONS if not is_forward(Stage.IN, c.stage)]
    assert keys[:3] == ["fit", "gap", "contract"]
    assert rows == [
        (own, "universe", "", ""),
        (own, "in", ",".join(keys), "Old friend"),
        (own, "above", "", ""),
        (made, "in", ",".join(keys), ""),
    ]


def test_the_mark_goes_with_the_last_condition_and_comes_again(document: Document) -> None:
    own = private(document, Stage.ABOVE)
    document.objectives.move([own], Stage.IN, TODAY, because="Old friend")
    judge = document.gates.judge
    document.activities.log(own, "call", TODAY)
    for about in ("fit", "gap"):
        judge(own, about, True, TODAY, note="Known for years.")
    assert mark(document, own) == Mark(("contract",), "Old friend")
    judge(own, "contract", True, TODAY)
    assert mark(document, own) is None
    judge(own, "gap", None, TODAY)
    assert mark(document, own) == Mark(("gap",), "Old friend")
    document.log.undo()
    assert mark(document, own) is None


def test_a_reason_where_nothing_was_missing_is_no_move_anyway(document: Document) -> None:
    own = private(document, Stage.UNIVERSE)
    document.gates.judge(own, "fit", True, TODAY, note="Known for years.")
    document.objectives.move([own], Stage.ABOVE, TODAY, because="She called")
    document.gates.judge(own, "fit", None, TODAY)
    assert mark(document, own) == Mark(("fit",), "")


def test_an_objective_made_in_a_stage_shows_what_is_open(document: Document) -> None:
    assert mark(document, of_a_firm(document, Stage.ABOVE)) == Mark(("fit",))
    assert mark(document, private(document, Stage.UNIVERSE)) is None


def test_what_is_done_to_influences_is_an_objectives_history(document: Document) -> None:
    own, other = of_a_firm(document), private(document)
    clara = document.influences.add(own, TODAY, name="Clara")
    document.influences.edit(clara, "rating", 3, TODAY, visit="v")
    document.influences.edit(clara, "rating", 4, TODAY, visit="v")
    document.gates.judge(own, "sure", True, TODAY)
    document.influences.remove(clara, TODAY)
    labels = [step.label for step in document.log.history(own)]
    assert labels == ["remove_influence", "judge", "edit_influence", "add_influence", "add"]
    assert [step.label for step in document.log.history(other)] == ["add"]
