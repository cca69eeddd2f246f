"""`history`: what was done, newest first; the same log as the window's."""

from argparse import ArgumentParser, Namespace

from funnel_desktop.commandline.command import Command, reading, step_line, takes_file, takes_json
from funnel_desktop.commandline.output import say, say_json
from funnel_desktop.commandline.values import as_number, text
from funnel_desktop.document.changes import Step


def describe(parser: ArgumentParser) -> None:
    """The arguments of `history`."""
    takes_file(parser)
    parser.add_argument(
        "which", metavar="WHICH", type=text, nargs="?", help="only what concerns this objective"
    )
    takes_json(parser)


def run(given: Namespace) -> int:
    """List the steps, of all or of one objective."""
    with reading(given) as document:
        about = document.objectives.find(given.which, given.today) if given.which else None
        steps = document.log.history(about)
        currency = document.currency
    if given.json:
        say_json([_as_json(step, currency) for step in steps])
    for step in [] if given.json else steps:
        undone = " (undone)" if step.undone else ""
        say(f"{step.at:%Y-%m-%d %H:%M}  {step_line(step)}{undone}")
    return 0


def _as_json(step: Step, currency: str) -> dict[str, object]:
    """`value` as a number of the file's currency, like every value."""
    said = dict(step.values)
    if isinstance(minor := said.get("value"), int):
        said["value"] = as_number(minor, currency)
    return {
        "number": step.number,
        "at": step.at.isoformat(),
        "label": step.label,
        "values": said,
        "undone": step.undone,
        "objectives": list(step.objectives),
    }


COMMAND = Command("list what was done, newest first", describe, run)
