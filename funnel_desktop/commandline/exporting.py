"""`export`: the funnel or its clients as a list, or all of a document as JSON; all reads back."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from funnel_desktop.commandline.command import Command, reading, takes_file
from funnel_desktop.commandline.output import beside, counted, say
from funnel_desktop.commandline.values import shown
from funnel_desktop.document.document import Document
from funnel_desktop.exchange.contacts.cards_out import export_cards
from funnel_desktop.exchange.contacts.clients_out import export_clients_csv
from funnel_desktop.exchange.document_json.json_out import export_json
from funnel_desktop.exchange.export import export_csv


def describe(parser: ArgumentParser) -> None:
    """The arguments of `export`."""
    takes_file(parser)
    parser.add_argument(
        "target", metavar="OUT.{csv,vcf,json}", type=Path,
        help="the file to write: objectives (csv), clients (vcf), the whole document (json); "
        "- is the standard output",
    )  # fmt: skip
    parser.add_argument("--clients", action="store_true", help="clients as csv, not objectives")


def run(given: Namespace) -> int:
    """Write what the file's ending says."""
    with reading(given) as document:
        what = _written(document, given)
    with beside(given.target):
        say(f"{what} written to {shown(given.target.name)}.")
    return 0


def _written(document: Document, given: Namespace) -> str:
    """Write the file and return what was written, in words."""
    ending = given.target.suffix.lower()
    if ending == ".vcf":
        return counted(export_cards(document, given.target), "client")
    if ending == ".json":
        clients = counted(export_json(document, given.target), "client")
        return f"The whole document with {clients}"
    if given.clients:
        return counted(export_clients_csv(document, given.target), "client")
    return counted(export_csv(document, given.target, given.today), "objective")


COMMAND = Command("write the funnel, its clients, or all of it", describe, run)
