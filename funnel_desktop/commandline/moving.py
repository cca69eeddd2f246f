"""`move`, `outcome` and `delete`: where an objective stands, and what is removed."""

from argparse import ArgumentParser, Namespace
from datetime import date

from funnel_desktop.commandline import values
from funnel_desktop.commandline.command import Command, takes_file, takes_which, telling
from funnel_desktop.commandline.output import say
from funnel_desktop.commandline.refusal import Refused, UsageError
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.search import folded_name
from funnel_desktop.funnel.gates import is_reason, lapsed_sure, open_in
from funnel_desktop.funnel.influences import against
from funnel_desktop.funnel.stages import Outcome, Stage


def describe_move(parser: ArgumentParser) -> None:
    """The arguments of `move`."""
    takes_file(parser)
    takes_which(parser)
    parser.add_argument("stage", choices=[stage.value for stage in Stage])
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--before", metavar="WHICH", type=values.text, help="in front of this one")
    place.add_argument("--after", metavar="WHICH", type=values.text, help="behind this one")
    parser.add_argument("--on", metavar="DAY", type=values.day, help="the day it counts for")
    parser.add_argument(
        "--because", metavar="WORDS", type=values.text, default="",
        help="move even though conditions are open: the reason",
    )  # fmt: skip


def move(given: Namespace) -> int:
    """Move an objective into a stage: before or after another one, or to the end.

    Forward it needs the conditions of the stages entered, or a reason (METHOD.md, *Stages*).
    """
    with open_document(given.file) as document, telling(document):
        find = document.objectives.find
        row_id, stage = find(given.which, given.today), Stage(given.stage)
        if not is_reason(given.because):
            _refuse_open(document, row_id, stage, given)
        document.objectives.move(
            [row_id],
            stage,
            given.today,
            before=find(given.before, given.today) if given.before else None,
            after=find(given.after, given.today) if given.after else None,
            because=given.because,
            on=given.on,
        )
        rated_low = against(document.influences.of(row_id)) if stage is Stage.BEST_FEW else []
    if rated_low:
        names = ", ".join(values.shown(each.name) for each in rated_low)
        say(f"Covered, but rated below 0: {names}.")
    return 0


def _refuse_open(document: Document, row_id: str, stage: Stage, given: Namespace) -> None:
    left = open_in(document.gates.asked([row_id], stage, given.today)[row_id])
    if not left:
        return
    case = document.gates.case(row_id, given.today)
    told = [_told(key, lapsed_sure(case, given.today)) for key in left]
    few = " of three letters or more" if given.because.strip() else ""
    raise Refused(
        f"Not moved, still open: {', '.join(told)}. "
        f"Meet them, or move all the same with --because and a reason{few}."
    )


def _told(key: str, was_sure: date | None) -> str:
    """A condition's key, with the day on which one was sure where that has lapsed."""
    is_lapsed = key == "sure" and was_sure is not None
    return f"{key} (said on {was_sure}, no longer counts)" if is_lapsed else key


def describe_outcome(parser: ArgumentParser) -> None:
    """The arguments of `outcome`."""
    takes_file(parser)
    takes_which(parser)
    parser.add_argument("outcome", choices=[outcome.value for outcome in Outcome])
    parser.add_argument("--on", metavar="DAY", type=values.day, help="the day it counts for")
    parser.add_argument("--value", metavar="V", help="the value agreed, if it is another (won)")
    parser.add_argument("--reason", metavar="WORDS", type=values.text, default="", help="why")
    parser.add_argument(
        "--until", metavar="DAY", type=values.day, help="the day to look again (parked)"
    )


def outcome(given: Namespace) -> int:
    """Win, lose or park an objective."""
    chosen = Outcome(given.outcome)
    _refuse_what_does_not_fit(given, chosen)
    with open_document(given.file) as document, telling(document):
        value = None if given.value is None else values.amount(given.value, document.currency)
        document.objectives.set_outcome(
            [document.objectives.find(given.which, given.today)],
            chosen,
            given.today,
            on=given.on,
            value=value,
            reason=given.reason,
            until=given.until,
        )
    return 0


def _refuse_what_does_not_fit(given: Namespace, chosen: Outcome) -> None:
    if given.value is not None and chosen is not Outcome.WON:
        raise UsageError("--value goes with won.")
    if given.until is not None and chosen is not Outcome.PARKED:
        raise UsageError("--until goes with parked.")


def describe_delete(parser: ArgumentParser) -> None:
    """The arguments of `delete`."""
    takes_file(parser)
    takes_which(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--client",
        action="store_true",
        help="WHICH is a client: it goes with its people, its objectives and all about them",
    )
    what.add_argument(
        "--person", metavar="NAME", type=values.text, help="remove this person of the client WHICH"
    )  # fmt: skip


def delete(given: Namespace) -> int:
    """Remove an objective, a client or a person."""
    with open_document(given.file) as document, telling(document):
        clients = document.clients
        if given.client:
            clients.delete([clients.find(given.which)])
        elif given.person is not None:
            clients.delete_person(_person(document, clients.find(given.which), given.person))
        else:
            document.objectives.delete(
                [document.objectives.find(given.which, given.today)], given.today
            )
    return 0


def _person(document: Document, client: str, name: str) -> str:
    wanted, people = folded_name(name), document.clients.people(client)
    found = [each.id for each in people if name == each.id or folded_name(each.name) == wanted]
    if len(found) == 1:
        return found[0]
    what = "More than one person has that name there." if found else "Nobody there has that name."
    raise Refused(what)


MOVE = Command("move an objective to another stage or place", describe_move, move)
OUTCOME = Command("mark an objective as won, lost or parked", describe_outcome, outcome)
DELETE = Command("remove an objective, a client or a person", describe_delete, delete)
