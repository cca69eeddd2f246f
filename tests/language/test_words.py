"""Words: a sentence for everything the document can say, and the right plural."""

import ast
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from funnel_desktop.document.changes import Step
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.presence import own_host
from funnel_desktop.funnel.card import card_marks
from funnel_desktop.funnel.cycle_spread import CycleFacts
from funnel_desktop.funnel.objective import LOST_REASONS, ActionKind, NextAction
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage, WorkType
from funnel_desktop.language.cycle_words import spread_words, told_words
from funnel_desktop.wording.cards import (
    card_description,
    card_name,
    carried_to,
    dropped_in,
    picked_up,
    put_back,
)
from funnel_desktop.wording.errors import error_sentence
from funnel_desktop.wording.facts import days_late, next_action_text, quiet_days
from funnel_desktop.wording.names import (
    action_kind_name,
    lost_reason_name,
    order_badge,
    outcome_name,
    stage_entry,
    stage_name,
    stage_short,
    stage_work,
    work_name,
)
from funnel_desktop.wording.steps import redo_text, step_sentence, undo_text
from tests.ui.looks.conftest import HALDEN, TODAY, Wear, due

PACKAGE = Path(__file__).parents[2] / "funnel_desktop"
PATH = "/home/pilar/practice.funnel"
SAID = {
    "client": "Meridian Labs", "stage": "best_few", "count": 1, "kind": "call", "field": "sector",
    "person": "Clara Voss", "service": "Coaching", "setting": "currency", "value": 960_000,
}  # fmt: skip


def calls(folder: str) -> Iterator[ast.Call]:
    for path in (PACKAGE / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield node


def literals(call: ast.Call) -> Iterator[str]:
    for argument in call.args[:1]:
        for node in ast.walk(argument):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def error_keys() -> set[str]:
    made = (call for call in calls("document") if getattr(call.func, "id", "") == "DocumentError")
    return {key for call in made for key in literals(call)}


def step_labels() -> set[str]:
    changes = ("change", "bulk", "together")
    made = (call for call in calls("document") if getattr(call.func, "attr", "") in changes)
    found = {label for call in made for label in literals(call) if not label.endswith("_")}
    return found | {"rename_client", "edit_client", "move", "place", "reopen", "import"}


def step(label: str, **said: object) -> Step:
    return Step(1, datetime(2026, 5, 12, 9, 41), label, {**SAID, **said}, False, ("halden",))


def test_the_code_was_read() -> None:
    assert {"in_use", "not_valid", "truncated"} <= error_keys()
    assert {"add", "delete", "add_service", "log_activity"} <= step_labels()


@pytest.mark.parametrize("key", sorted(error_keys() | {"exists"}))
def test_every_error_says_what_happened_and_what_to_do(key: str) -> None:
    error = DocumentError(key, path=PATH, field="value", value=-20, words="Meri", why="disk_full")
    sentence = error_sentence(error)
    assert not re.search(r"[{}]|/home|\bNone\b", sentence)
    assert sentence.endswith(".")
    assert len(re.split(r"[.:,;] ", sentence)) >= 2


@pytest.mark.parametrize("why", ["disk_full", "moved", "read_only", "other"])
def test_every_failed_write_says_that_nothing_was_changed(why: str) -> None:
    said = error_sentence(DocumentError("write_failed", why=why))
    assert "nothing was" in said
    assert said != error_sentence(DocumentError("write_failed", why="?")) or why == "other"


def test_more_is_said_where_more_is_known() -> None:
    here = DocumentError("in_use", path=PATH, host="", process=1)
    there = DocumentError("in_use", path=PATH, host="anna-laptop", process=1)
    assert error_sentence(here) == (
        "This file is open in another window. Close it there, or open a copy."
    )
    assert "is open on anna-laptop." in error_sentence(there)
    other = DocumentError("in_use", path=PATH, host=own_host(), process=4711)
    assert error_sentence(other) == error_sentence(here)
    rescued = DocumentError("damaged", path=PATH, copy="/home/pilar/practice.rescued-1.funnel")
    assert "practice.rescued-1.funnel" in error_sentence(rescued)


@pytest.mark.parametrize("label", sorted(step_labels()))
def test_every_step_has_a_sentence_and_a_name(label: str) -> None:
    sentence = step_sentence(step(label))
    assert not re.search(r"[{}]", sentence)
    assert sentence != step_sentence(step("unheard of"))
    assert undo_text(step(label)).startswith("&Undo ")


def test_steps_in_words() -> None:
    assert step_sentence(step("move")) == "Meridian Labs moved to Best Few."
    assert step_sentence(step("outcome_won")) == "Meridian Labs marked as won."
    assert step_sentence(step("edit_expected")) == "Meridian Labs: Expected close changed."
    assert step_sentence(step("edit_service", service="")) == "Meridian Labs: Service changed."
    assert step_sentence(step("judge", about="near", answer="no")) == (
        "Meridian Labs: no to “Likely to close within half a normal cycle”."
    )
    assert step_sentence(step("judge", about="nobody_user", answer="withdrawn")) == (
        "Meridian Labs: judgement on “Nobody here: Will use it (User)” withdrawn."
    )
    assert step_sentence(step("move", count=3)) == "3 objectives moved to Best Few."
    assert step_sentence(step("import", count=1589)) == "1589 rows imported."
    assert undo_text(step("move")) == "&Undo move"
    assert redo_text(None) == "&Redo"


def test_names_of_people_never_become_a_pattern() -> None:
    said = step_sentence(step("move", client="{stage} <img src=x> %n"))
    assert said == "{stage} <img src=x> %n moved to Best Few."


def test_everything_has_a_name() -> None:
    names = [stage_name(stage) for stage in STAGES]
    names += [work_name(work) for work in WorkType]
    names += [outcome_name(outcome) for outcome in Outcome]
    assert len(set(names)) == len(names)
    assert [order_badge(w) for w in WorkType] == ["1st", "2nd", "3rd"]
    assert len({action_kind_name(kind) for kind in ActionKind}) == len(ActionKind)
    assert len({lost_reason_name(reason) for reason in LOST_REASONS}) == len(LOST_REASONS)
    for stage in STAGES:
        assert stage_entry(stage)
        assert stage_work(stage)
        assert stage_short(stage)


def test_plurals_in_english() -> None:
    assert [days_late(n) for n in (1, 3)] == ["1 day late", "3 days late"]
    assert [quiet_days(n) for n in (1, 21)] == ["Quiet 1 day", "Quiet 21 days"]


def test_plurals_in_turkish(wear: Wear) -> None:
    wear(language="tr")
    assert [days_late(n) for n in (1, 3)] == ["1 gün geç", "3 gün geç"]
    assert quiet_days(21) == "21 gündür sessiz"
    assert stage_name(Stage.IN) == "Huninin İçi"


def test_a_card_as_it_is_said() -> None:
    assert card_name(HALDEN, "6,500 euros", 1, 6) == (
        "Halden Architects, Partner off-site, 2 days, 6,500 euros, Above the Funnel, 1 of 6"
    )
    assert card_name(HALDEN._replace(wish=""), "", 2, 2) == (
        "Halden Architects, Team off-sites, Above the Funnel, 2 of 2"
    )


def test_what_is_to_be_known_about_a_card() -> None:
    marks = card_marks(HALDEN, TODAY)._replace(quiet=21)
    assert card_description(HALDEN, marks, "Thursday") == (
        "Day 6 of the usual 70. Next: Intro call, Sofie Lund, Thursday. Quiet 21 days."
    )
    late = due(TODAY.replace(day=9))
    assert "3 days late" in card_description(late, card_marks(late, TODAY), "9 May")
    fitting = card_description(HALDEN, marks, "Thursday", "+4.0")
    assert fitting.startswith("Fit +4.0. Day 6")
    below = card_description(HALDEN, marks._replace(excluded="below_line"), "", "−0.8")
    assert below.startswith("Fit −0.8. Below ideal-client line. Day 6")
    bare = HALDEN._replace(first_contact=None, next_action=None)
    assert card_description(bare, card_marks(bare, TODAY), "") == "No next action."


@pytest.mark.parametrize(
    ("what", "person", "said"),
    [
        ("Intro call", "Sofie Lund", "Intro call, Sofie Lund"),
        ("Verbal yes, Dr. Roca", "Dr. M. Roca", "Verbal yes, Dr. Roca"),
        ("Call Sofie Lund", "Sofie Lund", "Call Sofie Lund"),
        ("Send proposal", "Halden Architects", "Send proposal"),
        ("Send proposal", "", "Send proposal"),
        ("", "Sofie Lund", "Sofie Lund"),
        ("", "", "Call"),
    ],
)
def test_a_next_action_names_each_person_once(what: str, person: str, said: str) -> None:
    action = NextAction(what, ActionKind.CALL)
    assert next_action_text(HALDEN._replace(next_action=action, next_person_name=person)) == said


def test_announcements() -> None:
    assert picked_up("Meridian Labs", Stage.IN, 1, 6) == (
        "Meridian Labs picked up. In the Funnel, 1 of 6."
    )
    assert carried_to(Stage.BEST_FEW, 2, 5) == "Best Few, place 2 of 5."
    assert dropped_in(Stage.BEST_FEW) == "Moved to Best Few. Undo with Control Z."
    assert put_back("Meridian Labs") == "Meridian Labs put back."


def test_a_spread_beside_an_age_is_in_whole_days(wear: Wear) -> None:
    wear()
    facts = CycleFacts("Coaching", (21, 28, 40, 55, 62, 70), None)
    assert spread_words(facts) != spread_words(facts, decimals=0)
    assert "." not in told_words(facts, TODAY).partition(";")[2]
