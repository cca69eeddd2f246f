"""`done`: tick off the next action of an objective."""

from argparse import ArgumentParser, Namespace

from funnel_desktop.commandline.command import Command, takes_file, takes_which
from funnel_desktop.commandline.output import say
from funnel_desktop.commandline.refusal import Refused
from funnel_desktop.commandline.values import count, shown
from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.objective import ticked_minutes


def describe(parser: ArgumentParser) -> None:
    """The arguments of `done`."""
    takes_file(parser)
    takes_which(parser)
    parser.add_argument(
        "--minutes", metavar="N", type=count,
        help="how long it took; else as planned, or 15 for a call or an email, 60 for a meeting, "
        "30 for the rest",
    )  # fmt: skip


def run(given: Namespace) -> int:
    """Write the next action down as done today, with its minutes; nothing is planned then."""
    with open_document(given.file) as document:
        objective = document.objectives.get(
            document.objectives.find(given.which, given.today), given.today
        )
        action = objective.next_action
        if action is None:
            raise Refused("No next action is planned there.")
        document.activities.log_done(objective.id, action, given.today, given.minutes)
    minutes = given.minutes
    if minutes is None:
        minutes = ticked_minutes(action.kind, action.minutes)
    say(f"{shown(objective.client_name)}: {action.kind} done, {minutes} minutes logged.")
    return 0


COMMAND = Command("tick off the next action of an objective", describe, run)
