"""A practice of a few objectives, and the command line in this process."""

from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.__main__ import main
from funnel_desktop.document.document import create_document
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.commandline.program import DAY, Answer, Call
from tests.commandline.weeks import practice


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    """Runs a command line in this process, on the fixed day."""

    def called(*words: str | Path) -> Answer:
        code = main(["--today", DAY, *map(str, words)])
        captured = capsys.readouterr()
        return Answer(code, captured.out, captured.err)

    return called


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Two cards Above the Funnel, one In it, one in the Best Few, a lead, one won, one lost."""
    path = tmp_path / "practice.funnel"
    day = date.fromisoformat(DAY)
    with create_document(path) as document:
        add = document.objectives.add
        coaching = document.services.add("Coaching", default_value=120000, estimated_cycle=40)
        anna = add(
            day,
            client_name="Anna Ağaoğlu",
            wish="Career change",
            service=coaching,
            value=128050,
            source="Referral",
            first_contact=date(2026, 5, 1),
            expected=date(2026, 6, 1),
            notes="Prefers mornings.",
        )
        client = document.objectives.get(anna, day).client
        person = document.clients.add_person(client, "Anna", email="a@x.example", phone="+90 1")
        action = NextAction(
            "Call her", ActionKind.CALL, person, date(2026, 5, 13), None, 15, "Why?"
        )
        document.objectives.set_next_action(anna, action, today=day)
        add(day, client_name="Bruno", wish="Supervision", value=96000)
        add(day, client_name="Casa Oliva", wish="Workshop", stage=Stage.IN, value=720000)
        add(day, client_name="Delta", stage=Stage.BEST_FEW)
        add(day, client_name="李婉婷", stage=Stage.UNIVERSE)
        won = add(day, client_name="Won One", value=100)
        lost = add(day, client_name="Twice")
        add(day, client_name="Twice", stage=Stage.IN)
        document.objectives.set_outcome([won], Outcome.WON, day)
        document.objectives.set_outcome([lost], Outcome.LOST, day, reason="price")
    return path


@pytest.fixture
def imported(call: Call, tmp_path: Path) -> Path:
    """Toni's funnel, as a list from another program."""
    return practice(call, tmp_path, "toni", 6, 18, 10)
