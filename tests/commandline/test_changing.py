"""`add`, `edit`, `move`, `outcome`, `delete`, `undo`, `redo`: one step each."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnel_desktop.document.document import open_document
from tests.commandline.program import ANYWAY, DAY, Call, is_one_sentence


def shown(call: Call, file: Path, name: str) -> dict[str, Any]:
    """The open objective of a client."""
    stages = call("show", file, "--json").json["stages"]
    return next(e for entries in stages.values() for e in entries if e["client"] == name)


def order(call: Call, file: Path, stage: str) -> list[str]:
    return [entry["client"] for entry in call("show", file, "--json").json["stages"][stage]]


def steps(call: Call, file: Path) -> int:
    return len([s for s in call("history", file, "--json").json if not s["undone"]])


# -- services --------------------------------------------------------------------------------------


def test_whom_a_new_service_is_for_is_said_on_the_command_line(call: Call, file: Path) -> None:
    listed = file.parent / "list.csv"
    listed.write_text("Client,Service\nVela,Retreat\n", "utf-8")
    for words in (
        ("add", file, "--client", "Halden", "--service", "Team day"),
        ("edit", file, "Bruno", "service=Board talks"),
        ("import", file, listed),
    ):
        assert call(*words, "--audience", "organisation").code == 0
    assert call("add", file, "--client", "Nora", "--service", "Solo").code == 0
    listed.write_text("Client,Service\nVela,Singing\n", "utf-8")
    assert call("import", file, listed, "--audience", "private").code == 0
    assert call("add", file, "--client", "O", "--service", "X", "--audience", "both").code == 2
    with open_document(file, read_only=True) as document:
        found = {service.name: service.audience for service in document.services.all()}
    assert found == {
        "Coaching": "private", "Team day": "organisation", "Board talks": "organisation",
        "Retreat": "organisation", "Solo": "private", "Singing": "private",
    }  # fmt: skip
    assert call("influence", file, "Halden", "list", "--json").json["influences"] == []
    assert [
        i["name"] for i in call("influence", file, "Nora", "list", "--json").json["influences"]
    ] == ["Nora"]


# -- add -------------------------------------------------------------------------------------------


def test_add_prints_the_id_of_all_it_was_told(call: Call, file: Path) -> None:
    before = steps(call, file)
    answer = call(
        "add", file, "--client", "Zoë Ünal", "--objective", "Coaching, 6 months",
        "--service", "Supervision group", "--value", "12.5", "--stage", "in",
        "--source", "Talk", "--competition", "alone",
        "--first-contact", "2026-04-01", "--expected", "2026-07-01",
        "--notes", "Says little.", "--next-action", "Send proposal", "--next-kind", "write",
        "--next-date", "2026-05-20", "--next-time", "9:30", "--next-minutes", "45",
        "--next-question", "Evenings?", "--person", "Zoë", "--email", "z@x.example",
        "--phone", "+49 1", "--sector", "Music", "--place", "Köln", "--size", "3",
    )  # fmt: skip
    assert answer.code == 0
    assert shown(call, file, "Zoë Ünal") == {
        "id": answer.out.strip(),
        "client": "Zoë Ünal",
        "objective": "Coaching, 6 months",
        "service": "Supervision group",
        "value": 12.5,
        "stage": "in",
        "first_contact": "2026-04-01",
        "first_contact_from": "own",
        "expected": "2026-07-01",
        "closed": None,
        "source": "Talk",
        "competition": "alone",
        "position": None,
        "position_on": None,
        "next_action": "Send proposal",
        "next_kind": "write",
        "next_date": "2026-05-20",
        "next_time": "09:30",
        "next_minutes": 45,
        "next_question": "Evenings?",
        "person": "Zoë",
        "email": "z@x.example",
        "phone": "+49 1",
        "notes": "Says little.",
        "sector": "Music",
        "place": "Köln",
        "size": 3,
        "open": ["fit", "gap", "contract"],
        "anyway": None,
        "look": None,
        "fit": None,
    }
    assert steps(call, file) == before + 1
    assert call("undo", file).out == "Undone: Zoë Ünal added to In the Funnel.\n"
    assert "Zoë Ünal" not in order(call, file, "in")
    assert call("check", file).code == 0


def test_add_knows_clients_and_services_by_folded_names(call: Call, file: Path) -> None:
    call("add", file, "--client", " anna agaoglu ", "--service", "COACHING")
    entries = call("show", file, "--json").json["stages"]["above"]
    assert [e["client"] for e in entries if e["service"] == "Coaching"] == ["Anna Ağaoğlu"] * 2


def test_add_goes_above_the_funnel_and_to_its_end(call: Call, file: Path) -> None:
    call("add", file, "--client", "New")
    assert order(call, file, "above") == ["Anna Ağaoğlu", "Bruno", "New"]


# -- edit ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "field", "becomes"),
    [
        ("objective=Another", "objective", "Another"),
        ("wish=Another", "objective", "Another"),
        ("objective=", "objective", None),
        ("client=Anna Aydın", "client", "Anna Aydın"),
        ("service=Mediation", "service", "Mediation"),
        ("service=", "service", None),
        ("value=1280", "value", 1280),
        ("value=0.10", "value", 0.1),
        ("value=", "value", None),
        ("first_contact=2026-01-02", "first_contact", "2026-01-02"),
        # Where the user says none, the day on which it was written down Above tells of one.
        ("first_contact=", "first_contact", "2026-05-12"),
        ("expected=", "expected", None),
        ("source=", "source", None),
        ("notes=a=b", "notes", "a=b"),
        ("next_action=Write", "next_action", "Write"),
        ("next_action=", "next_kind", None),
        ("next_kind=email", "next_kind", "email"),
        ("next_kind=", "next_kind", "other"),
        ("next_date=", "next_date", None),
        ("next_time=14:05", "next_time", "14:05"),
        ("next_minutes=", "next_minutes", None),
        ("next_question=", "next_question", None),
        ("person=Her mother", "person", "Her mother"),
        ("email=b@x.example", "email", "b@x.example"),
        ("phone=", "phone", None),
        ("sector=Law", "sector", "Law"),
        ("place=Muğla", "place", "Muğla"),
        ("size=12", "size", 12),
    ],
)
def test_edit_sets_and_clears_one_field(
    call: Call, file: Path, written: str, field: str, becomes: object
) -> None:
    before = steps(call, file)
    before_edit = call("show", file, "--json").json
    own = shown(call, file, "Anna Ağaoğlu")["id"]
    assert call("edit", file, own, written).code == 0
    name = becomes if field == "client" else "Anna Ağaoğlu"
    assert shown(call, file, str(name))[field] == becomes
    assert steps(call, file) == before + 1
    assert call("undo", file).code == 0
    assert call("show", file, "--json").json == before_edit
    assert call("check", file).code == 0


def test_edit_of_several_fields_is_one_step(call: Call, file: Path) -> None:
    before = call("show", file, "--json").json
    answer = call(
        "edit", file, "Bruno", "value=5", "next_date=2026-06-01", "place=Bern", "person=B"
    )
    assert answer.out == "Bruno changed.\n"
    call("undo", file)
    assert call("show", file, "--json").json == before
    call("redo", file)
    assert shown(call, file, "Bruno")["next_date"] == "2026-06-01"


def test_edit_is_all_or_nothing(call: Call, file: Path) -> None:
    before = call("show", file, "--json").json
    answer = call("edit", file, "Bruno", "place=Bern", "value=5", "outcome_value=7")
    assert answer.code == 1
    assert answer.err == "outcome_value goes with an objective that is won.\n"
    assert call("show", file, "--json").json == before


def test_edit_corrects_an_outcome(call: Call, file: Path) -> None:
    assert call("edit", file, "Won One", "outcome_value=2", "closed=2026-05-02").code == 0
    assert call("show", file, "--json", "--on", "2026-05-02").json["outcomes"]["won"] == 1


def test_what_does_not_change_is_no_step(call: Call, file: Path) -> None:
    before = steps(call, file)
    assert call("edit", file, "Bruno", "objective=Supervision").out == "Nothing changed.\n"
    assert steps(call, file) == before


# -- move ------------------------------------------------------------------------------------------


def test_move_goes_to_the_end_of_a_stage(call: Call, file: Path) -> None:
    assert call("move", file, "Bruno", "in", *ANYWAY).out == "Bruno moved to In the Funnel.\n"
    assert order(call, file, "in") == ["Casa Oliva", "Twice", "Bruno"]


@pytest.mark.parametrize(
    ("side", "becomes"),
    [
        ("--before", ["Bruno", "Casa Oliva", "Twice"]),
        ("--after", ["Casa Oliva", "Bruno", "Twice"]),
    ],
)
def test_move_beside_another(call: Call, file: Path, side: str, becomes: list[str]) -> None:
    assert call("move", file, "supervision", "in", side, "casa oliva", *ANYWAY).code == 0
    assert order(call, file, "in") == becomes


def test_move_within_a_stage(call: Call, file: Path) -> None:
    call("move", file, "Bruno", "above", "--before", "Anna Ağaoğlu")
    assert order(call, file, "above") == ["Bruno", "Anna Ağaoğlu"]


def test_move_opens_a_closed_one_again(call: Call, file: Path) -> None:
    answer = call("move", file, "Won One", "in", *ANYWAY)
    assert answer.out == "Won One is back in In the Funnel.\n"
    assert call("show", file, "--json").json["outcomes"]["won"] == 0


# -- outcome ---------------------------------------------------------------------------------------


def test_won_with_its_own_day_and_value(call: Call, file: Path) -> None:
    answer = call("outcome", file, "Bruno", "won", "--on", "2026-05-02", "--value", "900")
    assert answer.out == "Bruno marked as won.\n"
    assert call("show", file, "--json", "--on", "2026-05-02").json["outcomes"]["won"] == 1
    assert call("history", file, "--json").json[0]["values"]["value"] == 900


def test_lost_with_words_and_parked_until_a_day(call: Call, file: Path) -> None:
    call("outcome", file, "Bruno", "lost", "--reason", "price: too dear")
    call("outcome", file, "Delta", "parked", "--until", "2026-08-01")
    assert call("show", file, "--json").json["outcomes"] == {"won": 1, "lost": 2, "parked": 1}
    assert "Delta" in order_on(call, file, "2026-08-01")


def order_on(call: Call, file: Path, day: str) -> list[str]:
    stages = call("show", file, "--json", "--on", day).json["stages"]
    return [entry["client"] for entry in stages["universe"]]


def test_parked_without_a_day_comes_back_in_three_months(call: Call, file: Path) -> None:
    call("outcome", file, "Delta", "parked")
    assert "Delta" not in order_on(call, file, "2026-08-10")
    assert "Delta" in order_on(call, file, "2026-08-11")


# -- delete, undo, redo ----------------------------------------------------------------------------


def test_a_client_and_a_person_can_be_deleted_too(call: Call, file: Path) -> None:
    assert call("delete", file, "Anna Ağaoğlu", "--person", "ANNA").out == "Anna deleted.\n"
    again = call("delete", file, "Anna Ağaoğlu", "--person", "Anna")
    assert (again.code, again.err) == (1, "Nobody there has that name.\n")
    assert call("delete", file, "Twice", "--client").out == (
        "Client Twice deleted. Deleted as well: 2 objectives.\n"
    )
    assert call("delete", file, "Twice", "--client").code == 1
    for _ in range(2):
        assert call("undo", file).code == 0
    with open_document(file, read_only=True) as document:
        anna = document.clients.find("Anna Ağaoğlu")
        assert [person.phone for person in document.clients.people(anna)] == ["+90 1"]
        assert document.clients.find("Twice")


def test_delete_can_be_undone(call: Call, file: Path) -> None:
    before = call("show", file, "--json").json
    assert call("delete", file, "Bruno").out == "Bruno deleted.\n"
    assert order(call, file, "above") == ["Anna Ağaoğlu"]
    call("undo", file)
    assert call("show", file, "--json").json == before


def test_undo_to_the_beginning_and_redo_to_the_end(call: Call, file: Path) -> None:
    last = call("show", file, "--json").json
    count = 0
    while call("undo", file).code == 0:
        count += 1
    assert not any(call("show", file, "--json").json["stages"].values())
    assert call("undo", file).err == "There is nothing to undo.\n"
    for _ in range(count):
        assert call("redo", file).code == 0
    assert call("redo", file).err == "There is nothing to redo.\n"
    assert call("show", file, "--json").json == last


def test_a_new_change_cuts_redo(call: Call, file: Path) -> None:
    call("undo", file)
    call("move", file, "Bruno", "in", *ANYWAY)
    answer = call("redo", file)
    assert (answer.code, answer.err) == (1, "There is nothing to redo.\n")


# -- which -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", ["Anna Ağaoğlu", "ANNA AGAOGLU", "  career CHANGE "])
def test_an_objective_is_found_by_a_unique_name(call: Call, file: Path, which: str) -> None:
    assert call("move", file, which, "best_few", *ANYWAY).code == 0
    assert order(call, file, "best_few") == ["Delta", "Anna Ağaoğlu"]


@pytest.mark.parametrize("which", ["Twice", "Nobody", "", "%", "A"])
def test_a_name_that_is_not_unique_or_nobodys_is_refused(
    call: Call, file: Path, which: str
) -> None:
    before = file.read_bytes()
    answer = call("delete", file, which)
    assert answer.code == 1
    assert is_one_sentence(answer.err)
    assert file.read_bytes() == before


# -- whatever is written ---------------------------------------------------------------------------

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)


@settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    field=st.sampled_from(
        ["objective", "client", "value", "expected", "notes", "next_time", "next_kind", "size",
         "next_minutes", "service", "outcome_value", "closed", "person", "phone", "none"]
    ),
    words=st.one_of(WORDS, st.sampled_from(["nan", "1e400", str(2**63), "-1", "0", "٣", "1_0"])),
)  # fmt: skip
def test_whatever_is_written_is_taken_whole_or_refused_in_a_sentence(
    call: Call, file: Path, field: str, words: str
) -> None:
    before = call("show", file, "--json").out
    own = call("show", file, "--json").json["stages"]["above"][0]["id"]
    answer = call("edit", file, own, f"{field}={words}")
    assert answer.code in (0, 1, 2)
    if answer.code:
        assert is_one_sentence(answer.err)
        assert "should not have happened" not in answer.err
        assert call("show", file, "--json").out == before
    assert call("check", file).code == 0


def test_today_counts_for_what_is_done(call: Call, file: Path) -> None:
    call("move", file, "Bruno", "in", *ANYWAY)
    assert "Bruno" in [
        e["client"] for e in call("show", file, "--json", "--on", DAY).json["stages"]["in"]
    ]
