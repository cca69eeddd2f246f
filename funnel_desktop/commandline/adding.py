"""`add` and `edit`: what an objective is."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from funnel_desktop.commandline.command import Command, takes_file, takes_which, telling
from funnel_desktop.commandline.editing import put, service_id, takes_audience
from funnel_desktop.commandline.fields import (
    CHOICES,
    COUNTS,
    DAYS,
    FIELDS,
    MONEY,
    Typed,
    field_named,
    typed,
)
from funnel_desktop.commandline.output import say, say_json
from funnel_desktop.commandline.refusal import Refused, UsageError
from funnel_desktop.commandline.values import text
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.store import Row
from funnel_desktop.exchange.one_line.reading import LineEntry, LineWords, read_line
from funnel_desktop.funnel.stages import Stage

OF_CLOSED_ONES = ("closed", "outcome_value", "reason", "parked_until")
OWN_STEP = {
    "objective": "edit_wish",
    "client": "rename_client",
    "closed": "edit_outcome_day",
    "reason": "edit_outcome_reason",
}


def describe_add(parser: ArgumentParser) -> None:
    """The arguments of `add`."""
    takes_file(parser)
    parser.add_argument(
        "--stage", choices=[stage.value for stage in Stage],
        help="where it stands, unless --line says so (default: above)",
    )  # fmt: skip
    for field in FIELDS:
        if field not in OF_CLOSED_ONES:
            parser.add_argument(
                f"--{field.replace('_', '-')}",
                metavar=_written_as(field),
            )
    parser.add_argument(
        "--line", metavar="WORDS", type=text,
        help="all of it in one line: \"Mia Soler, +34 600 111 222, via Ana, coaching, 900, call "
        "Thu 10:00\"; what is not understood becomes the note",
    )  # fmt: skip
    parser.add_argument(
        "--dry-run", action="store_true", help="only say how --line was understood, as JSON"
    )
    takes_audience(parser)


def add(given: Namespace) -> int:
    """Add an objective, and its client, service and person where they are new; print its id."""
    written = {
        field: words for field in FIELDS if (words := getattr(given, field, None)) is not None
    }
    if given.client is None and given.line is None:
        raise UsageError("Say who: --client or --line is missing.")
    with open_document(given.file, read_only=given.dry_run) as document:
        fields = _of_the_line(document, given) | typed(written, document.currency)
        if given.dry_run:
            _say_understood(document, given)
            return 0
        if not str(fields["client"]).strip():
            raise Refused("The line names nobody: say who with --client.")
        stage = _stage(document, given)
        said: Row = {"client": str(fields["client"]).strip(), "stage": stage}
        with document.one_step("add", said):
            own = _added(document, fields, given, stage)
    say(own)
    return 0


def _entry(document: Document, given: Namespace) -> LineEntry:
    services = tuple(service.name for service in document.services.all())
    return read_line(given.line or "", LineWords(services, document.currency), given.today)


def _stage(document: Document, given: Namespace) -> Stage:
    """Where it stands: as `--stage` says, else as `--line` does, else Above the Funnel."""
    if given.stage is not None:
        return Stage(given.stage)
    return _entry(document, given).stage or Stage.ABOVE


def _of_the_line(document: Document, given: Namespace) -> Typed:
    """What `--line` says, as typed fields; nothing without one."""
    if given.line is None:
        return {}
    entry = _entry(document, given)
    action = entry.next_action
    told: Typed = {"client": entry.client, "value": entry.value}
    for field in ("person", "phone", "email", "source", "service"):
        told[field] = getattr(entry, field)
    told["notes"] = entry.note
    if action is not None:
        told |= {"next_action": action.what, "next_kind": action.kind}
        told |= {"next_date": action.day, "next_time": action.time}
    return {field: value for field, value in told.items() if value or field == "client"}


def _say_understood(document: Document, given: Namespace) -> None:
    entry = _entry(document, given)
    say_json([{"words": piece.words, "as": piece.part.value} for piece in entry.pieces])


def _added(document: Document, fields: Typed, given: Namespace, stage: Stage) -> str:
    own = document.objectives.add(
        given.today,
        client_name=str(fields.pop("client")),
        service=service_id(document, fields.pop("service", None), given.audience, given.cycle_days),
        stage=stage,
    )
    put(document, own, fields, given.today)
    return own


def describe_edit(parser: ArgumentParser) -> None:
    """The arguments of `edit`."""
    takes_file(parser)
    takes_which(parser)
    parser.add_argument(
        "fields",
        metavar="FIELD=VALUE",
        nargs="+",
        help=f"an empty value clears; FIELD is one of: {' '.join(FIELDS)}",
    )
    takes_audience(parser)


def edit(given: Namespace) -> int:
    """Set fields of an objective, all as one step."""
    written = pairs(given.fields)
    with open_document(given.file) as document, telling(document):
        own = document.objectives.find(given.which, given.today)
        fields = typed(written, document.currency)
        said: Row = {"client": document.objectives.get(own, given.today).client_name}
        with document.one_step(_label(written), said):
            put(document, own, fields, given.today, given.audience, given.cycle_days)
    return 0


def pairs(words: list[str]) -> dict[str, str]:
    """FIELD=VALUE by field; raises UsageError."""
    found: dict[str, str] = {}
    for word in words:
        name, sign, value = word.partition("=")
        if not sign:
            raise UsageError("Write what to change as FIELD=VALUE.")
        field = field_named(name)
        if field in found:
            raise UsageError(f"{field} is given twice.")
        found[field] = value
    return found


def _label(written: Mapping[str, str]) -> str:
    """One field has the step that its screen would make; several are one change."""
    if len(written) > 1:
        return "edit"
    field = next(iter(written))
    return OWN_STEP.get(field, "set_next_action" if field.startswith("next_") else f"edit_{field}")


def _written_as(field: str) -> str:
    """Return the value of a field as `--help` writes it."""
    kinds = {"DAY": DAYS, "V": MONEY, "N": COUNTS, "HH:MM": ("next_time",), "KIND": CHOICES}
    return next((kind for kind, fields in kinds.items() if field in fields), "WORDS")


ADD = Command("add an objective and print its id", describe_add, add)
EDIT = Command("change fields of an objective", describe_edit, edit)
