"""No sentence claims what was not judged: counts are told anew from the rows of made-up files."""

import re
import sqlite3
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from funnel_desktop.document.document import Document, create_document
from funnel_desktop.funnel.diagnoses import About, Diagnosis
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import BOARD_STAGES, Outcome
from funnel_desktop.wording.diagnoses import diagnosis_sentence

TODAY = date(2026, 5, 13)
FILES = 12
WELL = re.compile(
    r"None of the \d|The one In|No expected day|Every objective|All conditions met|Nothing is"
    r"|were not all"
)
"""What is only said where all were judged."""


def made(path: Path, seed: int) -> Document:
    """A practice with holes in every field."""
    random = Random(seed)
    document = create_document(path, today=TODAY - timedelta(days=random.choice((0, 9, 40))))
    if random.random() < 0.5:
        document.settings.set("wanted_wins_a_month", random.randint(1, 40))
    services = [
        document.services.add(f"S{n}", estimated_cycle=random.choice((None, None, 20, 400)))
        for n in range(random.randint(0, 3))
    ]
    for n in range(random.randint(0, 25)):
        _objective(document, services, n, random)
    return document


def _objective(document: Document, services: list[str], n: int, random: Random) -> None:
    began = TODAY - timedelta(days=random.randint(0, 300))
    own = document.objectives.add(
        began,
        client_name=f"Client {n}",
        service=random.choice([None, *services]),
        stage=random.choice(BOARD_STAGES),
        expected=random.choice((None, TODAY + timedelta(days=random.randint(-60, 60)))),
        first_contact=random.choice((None, began)),
        next_action=random.choice((None, NextAction("Call", ActionKind.CALL, day=TODAY))),
    )
    if random.random() < 0.4:
        outcome = random.choice((Outcome.WON, Outcome.WON, Outcome.LOST))
        on = began + timedelta(days=random.randint(0, (TODAY - began).days))
        document.objectives.set_outcome([own], outcome, TODAY, on=on)


def told_anew(connection: sqlite3.Connection) -> dict[About, tuple[int, int]]:
    """How many there are and how many cannot be judged, from the rows alone."""
    rows = connection.execute(
        "SELECT stage, service, expected FROM objectives WHERE outcome IS NULL"
    ).fetchall()
    known = {row[0] for row in connection.execute(
        "SELECT id FROM services WHERE estimated_cycle IS NOT NULL UNION "
        "SELECT service FROM objectives WHERE outcome = 'won' AND (first_contact IS NOT NULL "
        "OR id IN (SELECT objective FROM moves WHERE from_stage IS NULL AND to_stage = 'above'))"
    )}  # fmt: skip
    any_known = bool(known)

    def has_cycle(service: str | None) -> bool:
        return any_known if service is None else service in known

    middle = [service for stage, service, _ in rows if stage == "in"]
    return {
        About.JAMMED_MIDDLE: (len(middle), sum(not has_cycle(each) for each in middle)),
        About.QUIET: (len(rows), 0),
        About.SLIPPED: (len(rows), sum(expected is None for *_, expected in rows)),
    }


def can_tell_needed(connection: sqlite3.Connection) -> bool:
    """Whether wanted wins are said, ten began, and one of them was won: less tells no need."""
    wanted, begun, won = connection.execute(
        "SELECT (SELECT count(*) FROM settings WHERE id = 'wanted_wins_a_month'), "
        "count(*), sum(outcome IS 'won') FROM objectives"
    ).fetchone()
    return bool(wanted and begun >= 10 and won)


@pytest.mark.parametrize("seed", range(FILES))
def test_what_was_not_judged_is_counted_and_never_called_well(tmp_path: Path, seed: int) -> None:
    with made(tmp_path / "holes.funnel", seed) as document:
        found = {each.about: each for each in document.insights.diagnose(TODAY, TODAY)}
        anew = told_anew(document.connection)
        needs = can_tell_needed(document.connection)
    for about, (present, not_judged) in anew.items():
        figures = found[about].figures
        assert (figures["present"], figures["not_judged"]) == (present, not_judged), about
    assert needs or found[About.DRY_TOP].figures["judged"] == 0
    for each in found.values():
        _claims_only_what_was_judged(each)


def _claims_only_what_was_judged(found: Diagnosis) -> None:
    figures: Mapping[str, float | None] = found.figures
    present, judged, not_judged = (figures[n] or 0 for n in ("present", "judged", "not_judged"))
    said = diagnosis_sentence(found)
    assert judged + not_judged == present
    assert (found.is_found is False) <= (not not_judged), "well only where all were judged"
    if not_judged:
        assert not WELL.search(said), said
        assert found.missing
        assert "could not be judged" in said or "e need" in said or "Set how" in said, said
    if found.about not in (About.TRAP, About.DRY_TOP):
        assert sum(lack.cards or 0 for lack in found.missing) == not_judged
        for lack in found.missing:
            assert f"{lack.cards} of {present:.0f} could not be judged" in said
