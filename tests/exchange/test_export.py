"""What is exported reads back to the same funnel, today and on every past day."""

import csv
import os
from datetime import date, time, timedelta
from pathlib import Path
from random import Random

import pytest

from funnel_desktop.document.check import findings
from funnel_desktop.document.document import Document, create_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.exchange.export import COLUMNS, export_csv
from funnel_desktop.exchange.sales.import_plan import plan_import
from funnel_desktop.exchange.sales.writing import write_import
from funnel_desktop.exchange.sources import read_file
from funnel_desktop.exchange.tables.guess import guess_columns
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.exchange.contents import funnel, funnel_on, tables
from tests.exchange.making import TODAY

NASTY = ("", "=1+1", "'quoted", "two\r\nlines\n", " padded ", 'Şişli; "İ", ı', "+43 1", "-", "@x")


def read_back(document: Document, path: Path, today: date = TODAY) -> Document:
    """A new document from an export, whose headings are guessed."""
    export_csv(document, path, today)
    table = read_file(path)
    plan = plan_import(table, guess_columns(table), today=today, currency=document.currency)
    assert (plan.problems, plan.open_dates) == ([], {})
    again = create_document(path.with_suffix(".funnel"), currency=document.currency)
    write_import(again, plan, today, strict=True)
    assert list(findings(again.connection)) == []
    return again


def live(document: Document, random: Random, steps: int) -> None:
    """A practice of two years: objectives come, move back and forth, close and open again."""
    day = TODAY - timedelta(700)
    for number in range(steps):
        day += timedelta(random.randrange(8))
        known = [objective.id for objective in document.objectives.all(day)]
        if not known or random.random() < 0.35:
            _arrive(document, random, number, day)
            continue
        which = random.sample(known, min(len(known), random.randrange(1, 3)))
        if random.random() < 0.6:
            document.objectives.move(which, random.choice(list(Stage)), day)
        else:
            outcome = random.choice(list(Outcome))
            until = day + timedelta(random.randrange(1, 200))
            document.objectives.set_outcome(
                which,
                outcome,
                day,
                on=day - timedelta(random.randrange(20)),
                value=random.choice([None, 0, 12345]),
                reason=random.choice(NASTY),
                until=until if outcome is Outcome.PARKED else None,
            )


def _arrive(document: Document, random: Random, number: int, day: date) -> None:
    services = [service.id for service in document.services.all()]
    objective = document.objectives.add(
        day,
        client_name=f"Client {random.randrange(8)}",
        wish=random.choice(NASTY),
        stage=random.choice(list(Stage)),
        service=random.choice([None, *services]),
        value=random.choice([None, 0, 5, 10**9]),
        source=random.choice(NASTY),
        first_contact=random.choice([None, day, day + timedelta(3000)]),
        expected=random.choice([None, day + timedelta(90)]),
        notes=random.choice(NASTY),
    )
    client = document.objectives.get(objective, day).client
    if random.random() < 0.3:
        document.clients.edit(client, "size", number)
        document.clients.edit(client, "place", random.choice(NASTY))
    person = None
    if random.random() < 0.4:
        person = document.clients.add_person(
            client, f"P {number}", email=f"p{number}@example.org", phone=random.choice(NASTY)
        )
    if random.random() < 0.5:
        action = NextAction(
            random.choice(NASTY),
            random.choice(list(ActionKind)),
            person,
            random.choice([None, day]),
            random.choice([None, time(9, 5)]),
            random.choice([None, 45]),
            random.choice(NASTY),
        )
        document.objectives.set_next_action(objective, action)


@pytest.mark.parametrize(
    ("seed", "currency"), [(1, "EUR"), (2, "EUR"), (3, "EUR"), (4, "JPY"), (5, "JPY"), (6, "KWD")]
)
def test_a_lived_practice_reads_back_to_the_same(tmp_path: Path, seed: int, currency: str) -> None:
    with create_document(tmp_path / "practice.funnel", currency=currency) as document:
        for name in ("Team", "Søren's", "=cmd"):
            document.services.add(name)
        live(document, Random(seed), 120)
        with read_back(document, tmp_path / "out.csv") as again:
            for ahead in (0, 40, 400):
                day = TODAY + timedelta(ahead)
                assert funnel(again, day) == funnel(document, day)
                assert again.board.outcome_counts(day) == document.board.outcome_counts(day)
            for back in range(-30, 760, 9):
                day = TODAY - timedelta(back)
                assert funnel_on(again, day) == funnel_on(document, day)


def test_an_export_of_what_was_read_back_is_the_same_file(
    tmp_path: Path, document: Document
) -> None:
    live(document, Random(7), 150)
    with read_back(document, tmp_path / "out.csv") as again:
        export_csv(again, tmp_path / "twice.csv", TODAY)
    assert (tmp_path / "twice.csv").read_bytes() == (tmp_path / "out.csv").read_bytes()


def test_an_empty_document_exports_headings_and_reads_back(
    tmp_path: Path, document: Document
) -> None:
    with read_back(document, tmp_path / "out.csv") as again:
        assert funnel(again, TODAY) == {stage: [] for stage in Stage}
    assert (tmp_path / "out.csv").read_text() == ",".join(COLUMNS) + "\n"


def test_the_file_is_plain_for_programs_and_marked_for_spreadsheets(
    tmp_path: Path, document: Document
) -> None:
    document.objectives.add(TODAY, client_name="Çağrı", wish="=1+1", value=105400)
    path = tmp_path / "out.csv"
    assert export_csv(document, path, TODAY) == 1
    with path.open(encoding="utf-8", newline="") as file:
        [row] = csv.DictReader(file)
    assert (row["client"], row["objective"], row["value"]) == ("Çağrı", "'=1+1", "1054.00")
    assert (row["stage"], row["history"]) == ("above", f"{TODAY} above")
    export_csv(document, path, TODAY, for_spreadsheet=True)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfclient")
    assert read_file(path).headings == COLUMNS


def test_an_export_replaces_a_file_as_a_whole_and_for_its_owner_alone(
    tmp_path: Path, document: Document
) -> None:
    path = tmp_path / "out.csv"
    path.write_text("older, and longer than what comes" * 99)
    export_csv(document, path, TODAY)
    assert path.read_text().startswith("client,")
    assert (path.stat().st_mode & 0o777, sorted(os.listdir(tmp_path))) == (
        0o600,
        [".practice.funnel.open", "out.csv", "practice.funnel"],
    )


def test_an_export_has_a_place_or_says_so(tmp_path: Path, document: Document) -> None:
    document.objectives.add(TODAY, client_name="Acme")
    before = tables(document)
    for path, key in (
        (tmp_path, "folder"),
        (tmp_path / "none" / "out.csv", "no_folder"),
        (document.path, "exists"),
        (tmp_path / ("x" * 300), "copy_failed"),
    ):
        with pytest.raises(DocumentError, match=key):
            export_csv(document, path, TODAY)
    assert tables(document) == before
