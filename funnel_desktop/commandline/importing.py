"""`import`: a list from another program, taken in as one step."""

import locale
from argparse import ArgumentParser, Namespace
from contextlib import AbstractContextManager
from pathlib import Path

from funnel_desktop.commandline.command import Command, takes_file, takes_json
from funnel_desktop.commandline.import_report import complain_of_problems, report, say_report
from funnel_desktop.commandline.output import say_json
from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.commandline.values import text
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.filling import new_document
from funnel_desktop.exchange.guess import guess_columns
from funnel_desktop.exchange.plan import ImportPlan, plan_import
from funnel_desktop.exchange.table import Table, read_file
from funnel_desktop.exchange.writing import known_names, write_import

CURRENCY = "EUR"


def describe(parser: ArgumentParser) -> None:
    """The arguments of `import`."""
    takes_file(parser)
    parser.add_argument("source", metavar="IN.csv", type=Path, help="the list, as CSV")
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
        "--strict", action="store_true", help="take nothing where a row cannot be taken"
    )
    takes_json(parser)


def run(given: Namespace) -> int:
    """Take in what can be taken, and say of each row that cannot why."""
    mapping = _pairs(given.map, "--map FIELD=COLUMN", at_last_sign=False)
    stages = _pairs(given.stage, "--stage VALUE=STAGE", at_last_sign=True)
    table = read_file(given.source, locale.getlocale()[0] or "")
    with _target(given.file) as document:
        plan = plan_import(
            table,
            mapping or guess_columns(table),
            stages,
            today=given.today,
            currency=document.currency,
            date_format=given.date_format,
            known=known_names(document),
        )
        if not plan.open_dates:
            complain_of_problems(plan)
        write_import(document, plan, given.today, strict=given.strict)
    _tell(plan, table, given)
    return 0


def _tell(plan: ImportPlan, table: Table, given: Namespace) -> None:
    told = report(plan, table)
    if given.json:
        say_json(told)
    else:
        say_report(told, given.file.name)


def _target(path: Path) -> AbstractContextManager[Document]:
    """The document to import into; one that is new stays only if the import does."""
    return open_document(path) if path.exists() else new_document(path, currency=CURRENCY)


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
