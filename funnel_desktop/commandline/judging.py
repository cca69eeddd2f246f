"""`judge`: the user's own dated yes or no."""

from argparse import ArgumentParser, Namespace
from datetime import date

from funnel_desktop.commandline.command import Command, takes_file, takes_which, telling
from funnel_desktop.commandline.output import say
from funnel_desktop.commandline.refusal import Refused, UsageError
from funnel_desktop.commandline.values import shown, text
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.gates import SOMEBODYS, judged_about
from funnel_desktop.funnel.gates import WITH_A_WORD, open_conditions
from funnel_desktop.funnel.judgement import Confidence
from funnel_desktop.funnel.stages import Stage

ANSWERS = {"yes": True, "no": False, "withdraw": None}


def describe(parser: ArgumentParser) -> None:
    """The arguments of `judge`."""
    takes_file(parser)
    takes_which(parser)
    parser.add_argument(
        "condition", metavar="CONDITION", type=text, help=", ".join(sorted(judged_about()))
    )
    parser.add_argument("answer", choices=sorted(ANSWERS, reverse=True))
    parser.add_argument("--note", metavar="WORDS", type=text, default="", help="why, who said so")


def run(given: Namespace) -> int:
    """Write down a judgement as of today, or withdraw what was said."""
    answer = ANSWERS[given.answer]
    if given.condition in SOMEBODYS:
        if answer:
            raise Refused(
                f"Somebody always has this role: name them with influence, not {given.condition}."
            )
    elif given.condition not in judged_about():
        known = ", ".join(sorted(judged_about()))
        raise UsageError(f"{shown(given.condition)} is not judged: {known} are.")
    if answer and given.condition in WITH_A_WORD and not given.note.strip():
        raise Refused(f"A yes to {given.condition} needs a reason: give it with --note.")
    with open_document(given.file) as document:
        with telling(document):
            row_id = document.objectives.find(given.which, given.today)
            document.gates.judge(row_id, given.condition, answer, given.today, note=given.note)
        if given.condition == "gap" and answer and _nobody_contacted(document, row_id, given.today):
            say("gap stays open: nobody has been contacted yet.")
        if given.condition == "sure" and answer:
            _say_how_often_it_came_true(document.gates.confidence())
    return 0


def _nobody_contacted(document: Document, row_id: str, today: date) -> bool:
    """The judgement stands for the response mode, never for the contact."""
    case = document.gates.case(row_id, today)
    return "gap" in open_conditions(case, Stage.IN, today)


def _say_how_often_it_came_true(known: Confidence) -> None:
    """Beside every new such judgement, once there are enough (METHOD.md, *Stages*)."""
    if known.share is not None:
        say(
            f"Of {known.called} that you were so sure of, {known.won} were won ({known.share:.0%})."
        )


COMMAND = Command("answer yes or no to a condition", describe, run)
