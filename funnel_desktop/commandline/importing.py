"""`import`: a list from another program, taken in as one step."""

import locale
from argparse import ArgumentParser, Namespace
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from funnel_desktop.commandline.client_report import complain_of_alike, report_clients, say_clients
from funnel_desktop.commandline.command import Command, takes_file, takes_json
from funnel_desktop.commandline.import_report import complain_of_problems, report, say_report
from funnel_desktop.commandline.output import say_json
from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.commandline.values import text
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.filling import new_document
from funnel_desktop.exchange.contacts.alike import Answer
from funnel_desktop.exchange.contacts.known import compare, known_clients
from funnel_desktop.exchange.contacts.plan import plan_clients
from funnel_desktop.exchange.contacts.writing import write_clients
from funnel_desktop.exchange.guess import CLIENT_WORDS, guess_columns
from funnel_desktop.exchange.plan import Known, plan_import
from funnel_desktop.exchange.sources import read_file
from funnel_desktop.exchange.table import Form, Table
from funnel_desktop.exchange.writing import known_names, write_import

CURRENCY = "EUR"
OBJECTIVES, CLIENTS = "objectives", "clients"


def describe(parser: ArgumentParser) -> None:
    """The arguments of `import`."""
    takes_file(parser)
    parser.add_argument("source", metavar="IN.csv", type=Path, help="the list: CSV, XLSX or vCard")
    parser.add_argument(
        "--into", choices=(OBJECTIVES, CLIENTS),
        help="what a row is: an objective (default) or a client (default for cards)",
    )  # fmt: skip
    parser.add_argument(
        "--map", metavar="FIELD=COLUMN", action="append", default=[], type=text,
        help="which column holds a field (without any: guessed)",
    )  # fmt: skip
    parser.add_argument(
        "--stage", metavar="VALUE=STAGE", action="append", default=[], type=text,
        help="the stage that a word of the list means (what is not said is guessed)",
    )  # fmt: skip
    parser.add_argument("--date-format", metavar="FORMAT", type=text, help="such as %%d-%%m-%%y")
    parser.add_argument(
        "--duplicates", choices=list(Answer), type=Answer,
        help="what is done with every client that looks like another: keep the other as it is, "
        "fill in what it leaves open, or keep both (default: fill in where it is clear)",
    )  # fmt: skip
    parser.add_argument(
        "--strict", action="store_true", help="take nothing where a row cannot be taken"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would be done and write nothing"
    )
    takes_json(parser)


def run(given: Namespace) -> int:
    """Take in what can be taken, and say of each row that cannot why."""
    table = read_file(given.source, locale.getlocale()[0] or "")
    into = given.into or (CLIENTS if table.form is Form.CARDS else OBJECTIVES)
    if into == CLIENTS and given.stage:
        raise UsageError("A client has no stage: --stage goes with --into objectives.")
    if into == OBJECTIVES and given.duplicates:
        raise UsageError("--duplicates goes with --into clients.")
    with _target(given) as document:
        take = _take_clients if into == CLIENTS else _take_objectives
        take(given, table, document)
    return 0


def _take_objectives(given: Namespace, table: Table, document: Document | None) -> None:
    mapping = _pairs(given.map, "--map FIELD=COLUMN", at_last_sign=False)
    plan = plan_import(
        table,
        mapping or guess_columns(table),
        _pairs(given.stage, "--stage VALUE=STAGE", at_last_sign=True),
        today=given.today,
        currency=document.currency if document else CURRENCY,
        date_format=given.date_format,
        known=known_names(document) if document else Known(),
    )
    if not plan.open_dates:
        complain_of_problems(plan.problems)
    if document is not None and not given.dry_run:
        write_import(document, plan, given.today, strict=given.strict)
    told = report(plan, table)
    if given.json:
        say_json(told)
    else:
        say_report(told, given.file.name, is_dry=given.dry_run)


def _take_clients(given: Namespace, table: Table, document: Document | None) -> None:
    mapping = _pairs(given.map, "--map FIELD=COLUMN", at_last_sign=False)
    plan = plan_clients(
        table,
        mapping or guess_columns(table, CLIENT_WORDS),
        currency=document.currency if document else CURRENCY,
        date_format=given.date_format,
    )
    comparison = compare(plan.clients, known_clients(document) if document else ())
    answers = {}
    if given.duplicates:
        answers = {alike.place: given.duplicates for alike in comparison.alike}
    if not plan.open_dates:
        complain_of_problems(plan.problems)
        complain_of_alike(plan, comparison, answers)
    if document is not None and not given.dry_run:
        write_clients(document, plan, comparison, given.today, answers, strict=given.strict)
    told = report_clients(plan, comparison, answers, table)
    if given.json:
        say_json(told)
    else:
        say_clients(told, given.file.name, is_dry=given.dry_run)


def _target(given: Namespace) -> AbstractContextManager[Document | None]:
    """The document to import into; one that is new stays only if the import does."""
    if given.file.exists():
        return open_document(given.file, read_only=given.dry_run)
    return nullcontext() if given.dry_run else new_document(given.file, currency=CURRENCY)


def _pairs(words: list[str], form: str, *, at_last_sign: bool) -> dict[str, str]:
    """What stands left and right of the sign; raises UsageError."""
    found: dict[str, str] = {}
    for word in words:
        left, sign, right = word.rpartition("=") if at_last_sign else word.partition("=")
        if not sign or not left:
            raise UsageError(f"Write it as {form}.")
        if left in found:
            raise UsageError(f"{left} is said twice.")
        found[left] = right
    return found


COMMAND = Command("take in a list from another program", describe, run)
