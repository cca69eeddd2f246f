"""`export`: the whole funnel as CSV that reads back to the same."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from funnel_desktop.commandline.command import Command, reading, takes_file
from funnel_desktop.commandline.output import say
from funnel_desktop.commandline.values import shown
from funnel_desktop.exchange.export import export_csv


def describe(parser: ArgumentParser) -> None:
    """The arguments of `export`."""
    takes_file(parser)
    parser.add_argument("target", metavar="OUT.csv", type=Path, help="the file to write")


def run(given: Namespace) -> int:
    """Write every objective, open and closed."""
    with reading(given) as document:
        written = export_csv(document, given.target, given.today)
    say(f"{written} objectives written to {shown(given.target.name)}.")
    return 0


COMMAND = Command("write the funnel as CSV", describe, run)
