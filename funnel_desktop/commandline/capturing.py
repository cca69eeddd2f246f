"""`capture`: somebody new in one line, into the file that is in use."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from funnel_desktop.commandline.adding import add
from funnel_desktop.commandline.command import Command
from funnel_desktop.commandline.editing import takes_audience
from funnel_desktop.commandline.refusal import Refused
from funnel_desktop.commandline.values import text
from funnel_desktop.paths import places
from funnel_desktop.running.known import file_in_use


def describe(parser: ArgumentParser) -> None:
    """The arguments of `capture`."""
    parser.add_argument(
        "words", metavar="[FILE] WORDS", nargs="+", type=text,
        help='such as "Mia Soler, +34 600 111 222, via Ana, call Thu"; without FILE it goes into '
        "the file of the running window, else into the last one",
    )  # fmt: skip
    parser.add_argument("--dry-run", action="store_true", help="only say how it was understood")
    takes_audience(parser)


def settle(given: Namespace) -> None:
    """Find the file that is meant; the words go on with it, wherever they are sent."""
    first, *others = given.words
    if others and (first.endswith(".funnel") or Path(first).is_file()):
        given.file, words = Path(first), others
    else:
        known = file_in_use(places(given.home))
        if known is None:
            raise Refused("There is no file yet: open one in the window, or name it first.")
        given.file, words = known, given.words
    given.line, given.client, given.stage = " ".join(words), None, None
    options = ["--dry-run"] if given.dry_run else []
    given.said = [*options, str(given.file.absolute()), "--", given.line]


COMMAND = Command("add somebody in one line to the file in use", describe, add, settle)
