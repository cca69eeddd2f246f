"""`undo` and `redo`: the newest step back, or once more."""

from argparse import Namespace

from funnel_desktop.commandline.command import Command, step_line, takes_file
from funnel_desktop.commandline.output import say
from funnel_desktop.commandline.refusal import Refused
from funnel_desktop.document.document import open_document


def undo(given: Namespace) -> int:
    """Take the newest step back; refused where there is none."""
    with open_document(given.file) as document:
        step = document.log.undo()
    if step is None:
        raise Refused("There is nothing to undo.")
    say(f"Undone: {step_line(step)}")
    return 0


def redo(given: Namespace) -> int:
    """Do the step again that was undone last; refused where there is none."""
    with open_document(given.file) as document:
        step = document.log.redo()
    if step is None:
        raise Refused("There is nothing to redo.")
    say(f"Done again: {step_line(step)}")
    return 0


UNDO = Command("undo the last step", takes_file, undo)
REDO = Command("redo what was undone", takes_file, redo)
