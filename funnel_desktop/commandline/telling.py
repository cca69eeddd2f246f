"""`tell`: what the file holds about one client, for whoever asks."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from funnel_desktop.commandline.command import Command, reading, takes_client, takes_file
from funnel_desktop.commandline.output import beside, say
from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.commandline.values import shown
from funnel_desktop.exchange.held_json import write_held_json


def describe(parser: ArgumentParser) -> None:
    """The arguments of `tell`."""
    takes_file(parser)
    takes_client(parser)
    parser.add_argument(
        "target", metavar="OUT.{json,pdf}", type=Path, help="the file to write; - is JSON to read"
    )


def run(given: Namespace) -> int:
    """Write all that is held about a client, with what was changed or deleted."""
    ending = given.target.suffix.lower()
    if ending not in (".json", ".pdf") and given.target.name != "-":
        raise UsageError("The file to write ends in .json or .pdf.")
    with reading(given) as document:
        client = document.clients.find(given.client)
        name = document.clients.get(client).name
        held = document.held_about(client)
        if ending == ".pdf":
            from funnel_desktop.paper import write_held_pdf

            write_held_pdf(held, document.currency, given.today, given.target)
        else:
            write_held_json(document, held, given.target)
    with beside(given.target):
        say(f"What is held about {shown(name)} written to {shown(given.target.name)}.")
    return 0


COMMAND = Command("write what the file holds about a client", describe, run)
