"""`add FILE --line`: one line becomes an objective, and nothing of it is lost."""

import json
from datetime import date
from pathlib import Path

from funnel_desktop.document.document import open_document
from tests.commandline.program import Call, is_one_sentence

TODAY = date(2026, 5, 12)
LINE = "Mia Soler, +34 600 111 222, via Ana, Coaching, 900, call Thu 10:00, met at the fair"


def test_a_line_becomes_an_objective_in_one_step(call: Call, file: Path) -> None:
    before = len(call("history", file, "--json").json)
    answer = call("add", file, "--line", LINE)
    assert answer.code == 0, answer.err
    above = call("show", file, "--json").json["stages"]["above"]
    mia = next(each for each in above if each["id"] == answer.out.strip())
    wanted = {
        "client": "Mia Soler", "phone": "+34 600 111 222", "person": "Mia Soler", "source": "Ana",
        "service": "Coaching", "value": 900, "next_action": "Call", "next_kind": "call",
        "next_date": "2026-05-14", "next_time": "10:00", "notes": "met at the fair",
    }  # fmt: skip
    assert {field: mia[field] for field in wanted} == wanted
    assert len(call("history", file, "--json").json) == before + 1
    assert call("undo", file).code == 0
    assert call("check", file).code == 0


def test_a_source_that_is_known_is_that_person(call: Call, file: Path, tmp_path: Path) -> None:
    """Anna is one of the file's people, whatever the case; Zoltan is nobody there."""
    for line in ("Mia Soler, via ANNA", "Leo, via Zoltan"):
        assert call("add", file, "--line", line).code == 0
    out = tmp_path / "all.json"
    assert call("export", file, out).code == 0
    told = json.loads(out.read_text(encoding="utf-8"))
    people = {each["id"]: each["name"] for each in told["people"]}
    through = {each["source"]: each["source_person"] for each in told["objectives"]}
    assert people[through["ANNA"]] == "Anna"
    assert through["Zoltan"] is None


def test_what_is_said_beside_the_line_counts_instead(call: Call, file: Path) -> None:
    own = call("add", file, "--line", LINE, "--value", "1200", "--stage", "in").out.strip()
    inside = call("show", file, "--json").json["stages"]["in"]
    assert next(each for each in inside if each["id"] == own)["value"] == 1200


def test_a_line_is_kept_as_the_window_keeps_it(call: Call, file: Path, tmp_path: Path) -> None:
    """A person of a client that is new makes it a firm; a second number of somebody is noted."""
    first = "Ana Ruiz at Meridian Labs, +34 600 111 222, team training, 900, call Thu"
    again = "Ana Ruiz at Meridian Labs, +34 600 111 333"
    for line in (first, again):
        assert call("add", file, "--line", line, "--cycle-days", "70").code == 0
    with open_document(file, read_only=True) as document:
        one, other = (
            each for each in document.objectives.all(TODAY) if each.client_name == "Meridian Labs"
        )
        assert document.clients.get(one.client).kind == "organisation"
        (ana,) = document.clients.people(one.client)
        assert (ana.name, ana.phone) == ("Ana Ruiz", "+34 600 111 222")
        assert one.next_action is not None
        assert one.next_action.person == ana.id
        assert {one.notes, other.notes} == {"", "+34 600 111 333"}
        service = next(s for s in document.services.all() if s.id == one.service)
        assert service.estimated_cycle == 70


def test_the_line_says_where_it_stands_unless_the_option_does(call: Call, file: Path) -> None:
    for words, options, stage in (
        ("Ana Gil, in", (), "in"), ("Eva Gil, in", ("--stage", "above"), "above"),
        ("Ida Gil", (), "above"),
    ):  # fmt: skip
        own = call("add", file, "--line", words, *options).out.strip()
        shown = call("show", file, "--json").json["stages"][stage]
        assert own in [each["id"] for each in shown]


def test_a_dry_run_says_how_each_piece_was_understood(call: Call, file: Path) -> None:
    before = file.read_bytes()
    told = call("add", file, "--line", LINE, "--dry-run").json
    assert [each["as"] for each in told] == [
        "client", "phone", "source", "service", "value", "next_action", "note",
    ]  # fmt: skip
    assert ", ".join(each["words"] for each in told) == LINE
    assert file.read_bytes() == before


def test_a_line_without_a_name_is_refused(call: Call, file: Path) -> None:
    for words in ((), ("--line", ""), ("--line", "900, call Thu")):
        answer = call("add", file, *words)
        assert answer.code in (1, 2)
        assert is_one_sentence(answer.err)
