"""`import`: imports a list from another program as one step."""

import locale
from argparse import ArgumentParser, Namespace
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from funnel_desktop.commandline.client_report import complain_of_alike, report_clients, say_clients
from funnel_desktop.commandline.command import Command, takes_file, takes_json
from funnel_desktop.commandline.import_report import complain_of_problems, report, say_report
from funnel_desktop.commandline.output import counted, say, say_json
from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.commandline.values import day, shown, text
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.filling import new_document
from funnel_desktop.document.services import AUDIENCES
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.contacts.alike import AlikeAnswer
from funnel_desktop.exchange.contacts.merging import Answers
from funnel_desktop.exchange.document_json.json_in import document_of_json, is_json, read_json
from funnel_desktop.exchange.prepared import (
    Into,
    Prepared,
    Present,
    Request,
    guessed_columns,
    prepare,
    present,
    write_prepared,
)
from funnel_desktop.exchange.sales.import_plan import AUDIENCE, ImportPlan
from funnel_desktop.exchange.sales.standing import ClosedOn, Unsaid
from funnel_desktop.exchange.sources import read_file
from funnel_desktop.exchange.tables.guess import SENT_BESIDE_OTHERS
from funnel_desktop.exchange.tables.other_lists import refuse_other_lists
from funnel_desktop.exchange.tables.table import Table, TableForm, with_headings


def describe(parser: ArgumentParser) -> None:
    """The arguments of `import`."""
    takes_file(parser)
    parser.add_argument(
        "source",
        metavar="IN.csv",
        type=Path,
        help="the list: CSV, XLSX or vCard; or a document as JSON",
    )
    parser.add_argument(
        "--into", choices=list(Into), type=Into,
        help="what a row is: an objective (default) or a client (default for cards)",
    )  # fmt: skip
    parser.add_argument(
        "--map", metavar="FIELD=COLUMN", action="append", default=[], type=text,
        help="which column holds a field (without any: guessed); said again, one that fills gaps",
    )  # fmt: skip
    parser.add_argument(
        "--stage", metavar="VALUE=STAGE", action="append", default=[], type=text,
        help="the stage that a word of the list means (what is not said is guessed)",
    )  # fmt: skip
    parser.add_argument(
        "--closed-on", metavar="DAY", type=closed_on,
        help="closing day of won and lost rows that have none: first-contact, unknown (default: "
        "closed, in no month and no cycle) or YYYY-MM-DD",
    )  # fmt: skip
    parser.add_argument(
        "--headings", metavar="N", type=int,
        help="the row that holds the headings, 0 for a list without any (default: found)",
    )  # fmt: skip
    parser.add_argument("--date-format", metavar="FORMAT", type=text, help="such as %%d-%%m-%%y")
    parser.add_argument(
        "--duplicates", choices=list(AlikeAnswer), type=AlikeAnswer,
        help="what is done with every client that looks like another: keep the other as it is, "
        "fill in what it leaves open, or keep both (default: fill in where it is clear)",
    )  # fmt: skip
    parser.add_argument(
        "--audience", choices=AUDIENCES, default=AUDIENCE,
        help="whom new services are for: individuals, who decide "
        "for themselves, or an organisation (default)",
    )  # fmt: skip
    parser.add_argument(
        "--strict", action="store_true", help="import nothing if any row cannot be imported"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="show what would be done and write nothing"
    )
    takes_json(parser)


def run(given: Namespace) -> int:
    """Import every row that can be imported, and print why each other one cannot."""
    if is_json(given.source):
        return _make_of_json(given)
    table = _table(given)
    wanted = _request(given, table)
    is_new = not given.file.exists()
    with _target(given) as document:
        there = present(document) if document else Present(holds_money=False)
        prepared = prepare(wanted, there, given.today)
        answers = _answers(given, prepared)
        if not prepared.plan.open_dates:
            complain_of_problems(prepared.plan.problems)
        if wanted.into is Into.CLIENTS:
            complain_of_alike(prepared, answers)
        if is_new and not given.dry_run and table.rows and not prepared.takes_anything:
            raise ImportRefused("nothing_to_take", path=str(given.source))
        if document is not None and not given.dry_run:
            write_prepared(document, prepared, given.today, answers, strict=given.strict)
    _tell(given, prepared, wanted, answers, prepared.currency or there.currency)
    return 0


def _table(given: Namespace) -> Table:
    """Return the list, with its headings in the row that was given."""
    table = read_file(given.source, locale.getlocale()[0] or "")
    if given.headings is None:
        return table
    try:
        return with_headings(table, given.headings)
    except ImportRefused as refused:
        raise ImportRefused(refused.key, path=str(given.source), **refused.values) from refused


def _make_of_json(given: Namespace) -> int:
    """A whole document becomes a file of its own."""
    if given.dry_run:
        clients = len(read_json(given.source).rows["clients"])
    else:
        clients = document_of_json(given.source, given.file)
    if given.json:
        say_json({"clients": clients})
    else:
        done = "would be made" if given.dry_run else "made"
        say(f"{shown(given.file.name)} {done} with {counted(clients, 'client')}.")
    return 0


def _request(given: Namespace, table: Table) -> Request:
    """Return what is wanted; raises UsageError for options that contradict each other."""
    into = Into(given.into or (Into.CLIENTS if table.form is TableForm.CARDS else Into.OBJECTIVES))
    if into is Into.CLIENTS and given.stage:
        raise UsageError("A client has no stage: --stage goes with --into objectives.")
    if into is Into.CLIENTS and given.closed_on:
        raise UsageError("A client does not close: --closed-on goes with --into objectives.")
    if into is Into.OBJECTIVES and given.duplicates:
        raise UsageError("--duplicates goes with --into clients.")
    mapping = _pairs(given.map, "--map FIELD=COLUMN", at_last_sign=False)
    said = _pairs(given.stage, "--stage VALUE=STAGE", at_last_sign=True)
    alone = [*said.items(), *(one for one in mapping.items() if one[0] not in SENT_BESIDE_OTHERS)]
    for twice in (name for name, told in alone if len(told) > 1):
        raise UsageError(f"{twice} is given twice.")
    stages = {value: told[0] for value, told in said.items()}
    if not mapping:
        refuse_other_lists(table)
    columns = mapping or guessed_columns(table, into)
    is_of_clients = into is Into.CLIENTS
    return Request(
        table,
        into,
        columns,
        stages,
        given.date_format,
        look_alikes=is_of_clients,
        audience=given.audience,
        closed_on=given.closed_on or Unsaid.UNKNOWN,
    )


def closed_on(word: str) -> ClosedOn:
    """Return when rows without a closing day closed; raises UsageError."""
    return Unsaid(word) if word in set(Unsaid) else day(word)


def _answers(given: Namespace, prepared: Prepared) -> Answers:
    """Return the answer for every look-alike, if one was given for all."""
    alikes = prepared.comparison.alike
    return {alike.place: given.duplicates for alike in alikes} if given.duplicates else {}


def _tell(
    given: Namespace, prepared: Prepared, wanted: Request, answers: Answers, currency: str
) -> None:
    plan, table, file = prepared.plan, wanted.table, given.file.name
    if isinstance(plan, ImportPlan):
        told, say_to_people = report(plan, prepared, table, wanted.closed_on), say_report
    else:
        told, say_to_people = report_clients(prepared, answers, table), say_clients
    told["currency"] = currency
    if given.json:
        say_json(told)
    else:
        say_to_people(told, file, is_dry=given.dry_run)


def _target(given: Namespace) -> AbstractContextManager[Document | None]:
    """The document to import into; one that is new stays only if the import does."""
    if given.file.exists():
        return open_document(given.file, read_only=given.dry_run)
    return (
        nullcontext()
        if given.dry_run
        else new_document(given.file, currency=Present().currency, today=given.today)
    )


def _pairs(words: list[str], form: str, *, at_last_sign: bool) -> dict[str, list[str]]:
    """Return everything right of the sign by what is left of it; raises UsageError."""
    found: dict[str, list[str]] = {}
    for word in words:
        left, sign, right = word.rpartition("=") if at_last_sign else word.partition("=")
        if not sign or not left:
            raise UsageError(f"Write it as {form}.")
        found.setdefault(left, []).append(right)
    return found


COMMAND = Command("import a list from another program", describe, run)
