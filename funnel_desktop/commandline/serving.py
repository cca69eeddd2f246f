"""`service`: what is sold, for whom, for how much, how long to a yes, and how it is paid."""

from argparse import ArgumentParser, Namespace

from funnel_desktop.commandline.command import Command, reading, takes_file, takes_json, telling
from funnel_desktop.commandline.output import say, say_json, table
from funnel_desktop.commandline.refusal import Refused, UsageError
from funnel_desktop.commandline.values import amount, as_number, count, shown, text
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.services import AUDIENCES, Service

VERBS = ("list", "add", "edit", "remove")
COLUMN = {
    "new_name": "name",
    "value": "default_value",
    "cycle_days": "estimated_cycle",
    "audience": "audience",
    "paid_over": "paid_over",
}
"""Option to the field that it sets."""


def describe(parser: ArgumentParser) -> None:
    """The arguments of `service`."""
    takes_file(parser)
    parser.add_argument("verb", choices=VERBS)
    parser.add_argument("name", metavar="NAME", type=text, nargs="?")
    parser.add_argument("--value", metavar="V", help="the usual value; empty: not known")
    parser.add_argument(
        "--cycle-days", metavar="N", help="your estimate, from the first contact to a yes, in days"
    )
    parser.add_argument("--audience", choices=AUDIENCES, help="whom it is for")
    parser.add_argument(
        "--paid-over", metavar="N", help="over how many months it is paid (default 1: at once)"
    )
    parser.add_argument("--new-name", metavar="NAME", type=text, help="edit: another name")
    takes_json(parser)


def run(given: Namespace) -> int:
    """List the services, or change one of them, as one step."""
    if given.verb == "list":
        return _list(given)
    if given.name is None:
        raise UsageError("NAME is missing.")
    with open_document(given.file) as document, telling(document):
        fields = _fields(given, document.currency)
        if given.verb == "add":
            _add(document, given.name, fields)
        elif given.verb == "remove":
            document.services.delete(_known(document, given.name).id)
        else:
            _edit(document, _known(document, given.name), fields)
    return 0


def _fields(given: Namespace, currency: str) -> Row:
    said = {option: getattr(given, option) for option in COLUMN}
    said = {option: words for option, words in said.items() if words is not None}
    if said and given.verb == "remove":
        raise UsageError("Fields go with add and edit.")
    return {COLUMN[option]: _read(option, words, currency) for option, words in said.items()}


def _read(option: str, words: str, currency: str) -> object:
    """An empty value or cycle is "not known", empty months are at once."""
    if option not in ("value", "cycle_days", "paid_over"):
        return words
    if not words.strip():
        return 1 if option == "paid_over" else None
    return amount(words, currency) if option == "value" else count(words)


def _add(document: Document, name: str, fields: Row) -> None:
    if document.services.named(name) is not None:
        raise Refused(f"There is a service {shown(name)} already: see service FILE edit.")
    document.services.add(name, **fields)  # type: ignore[arg-type]


def _edit(document: Document, known: Service, fields: Row) -> None:
    if not fields:
        raise UsageError("Give a field to change, such as --cycle-days 60.")
    field = next(iter(fields)) if len(fields) == 1 else "details"
    with document.one_step("edit_service", {"service": known.name, "field": field}):
        for column, value in fields.items():
            document.services.edit(known.id, column, value)


def _known(document: Document, name: str) -> Service:
    found = document.services.named(name)
    if found is None:
        raise Refused(f"No service is called {shown(name)}: see service FILE list.")
    return found


def _list(given: Namespace) -> int:
    with reading(given) as document:
        currency, found = document.currency, document.services.all()
    entries = [
        {
            "service": one.name,
            "audience": one.audience,
            "value": as_number(one.default_value, currency),
            "cycle_days": one.estimated_cycle,
            "paid_over": one.paid_over,
            "id": one.id,
        }
        for one in found
    ]
    if given.json:
        say_json(entries)
    elif entries:
        rows = [["" if cell is None else str(cell) for cell in one.values()] for one in entries]
        say(table(list(entries[0]), rows, right="value cycle_days paid_over"))
    else:
        say("No services yet.")
    return 0


COMMAND = Command("what you sell: list, add, edit, remove", describe, run)
