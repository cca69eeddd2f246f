"""`snooze`: puts an objective off in *Do next* until a day."""

from argparse import ArgumentParser, Namespace
from datetime import date

from funnel_desktop.commandline.command import Command, takes_file, takes_which, telling
from funnel_desktop.commandline.refusal import Refused
from funnel_desktop.commandline.values import day
from funnel_desktop.document.document import open_document

OFF = "off"


def describe(parser: ArgumentParser) -> None:
    """The arguments of `snooze`."""
    takes_file(parser)
    takes_which(parser)
    parser.add_argument("until", metavar="DAY", type=_until, help=f"a day to come, or {OFF}")


def _until(words: str) -> date | None:
    return None if words == OFF else day(words)


def run(given: Namespace) -> int:
    """Leave an objective out of `next` until a day; or not any more."""
    if given.until is not None and given.until <= given.today:
        raise Refused("It can only be put off to a day to come.")
    with open_document(given.file) as document, telling(document):
        row_id = document.objectives.find(given.which, given.today)
        document.objectives.snooze(row_id, given.until, given.today)
    return 0


COMMAND = Command("hide an objective from next until a day", describe, run)
