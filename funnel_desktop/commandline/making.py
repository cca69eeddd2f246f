"""`example`: the file of a made-up practice."""

from argparse import ArgumentParser, Namespace

from funnel_desktop.commandline.command import Command, takes_file
from funnel_desktop.commandline.output import counted, say
from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.commandline.values import count, shown
from funnel_desktop.example.make import DEFAULT_SEED, OBJECTIVES_AT_MOST, make_example


def describe(parser: ArgumentParser) -> None:
    """The arguments of `example`."""
    takes_file(parser)
    parser.add_argument(
        "--objectives", metavar="N", type=_objectives, help="how many (default: a lifelike few)"
    )
    parser.add_argument(
        "--seed", metavar="S", type=count, default=DEFAULT_SEED, help="same seed, same content"
    )


def run(given: Namespace) -> int:
    """Make the file; an existing one is never touched."""
    made = make_example(given.file, given.today, objectives=given.objectives, seed=given.seed)
    say(f"{shown(given.file.name)} made with {counted(made, 'objective')}.")
    return 0


def _objectives(words: str) -> int:
    number = count(words)
    if number > OBJECTIVES_AT_MOST:
        raise UsageError(f"An example has at most {OBJECTIVES_AT_MOST} objectives.")
    return number


COMMAND = Command("create an example practice to try the program with", describe, run)
