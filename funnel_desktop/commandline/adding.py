"""`add` and `edit`: what an objective is."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping

from funnel_desktop.commandline.command import Command, takes_file, takes_which, telling
from funnel_desktop.commandline.editing import NEXT, action_with, put, takes_audience
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
from funnel_desktop.document.services import NewService
from funnel_desktop.document.store import Row
from funnel_desktop.exchange.one_line.correcting import Value, with_part
from funnel_desktop.exchange.one_line.keeping import keep
from funnel_desktop.exchange.one_line.reading import LineEntry, LinePart, LineWords, read_line
from funnel_desktop.funnel.stages import Stage

OF_CLOSED_ONES = ("closed", "outcome_value", "reason", "parked_until")
IN_A_LINE = {
    "client": LinePart.CLIENT,
    "person": LinePart.PERSON,
    "phone": LinePart.PHONE,
    "email": LinePart.EMAIL,
    "source": LinePart.SOURCE,
    "service": LinePart.SERVICE,
    "value": LinePart.VALUE,
    "notes": LinePart.NOTE,
}
"""What an objective is told in a line, by the field of the same meaning."""
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
        fields = typed(written, document.currency)
        if given.dry_run:
            _say_understood(_read(document, given))
            return 0
        row_id = _added(document, fields, given)
    say(row_id)
    return 0


def _read(document: Document, given: Namespace) -> LineEntry:
    services = tuple(service.name for service in document.services.all())
    return read_line(given.line or "", LineWords(services, document.currency), given.today)


def _say_understood(entry: LineEntry) -> None:
    say_json([{"words": piece.words, "as": piece.part.value} for piece in entry.pieces])


def _added(document: Document, fields: Typed, given: Namespace) -> str:
    """What is said beside the line counts instead of it; `--stage` too, else it is Above."""
    entry = _read(document, given)
    stage = Stage(given.stage) if given.stage else entry.stage or Stage.ABOVE
    entry = _with(entry, fields)._replace(stage=stage)
    if not entry.client.strip():
        raise Refused("The line names nobody: say who with --client.")
    said: Row = {"client": entry.client.strip(), "stage": stage}
    service = NewService(given.audience, estimated_cycle=given.cycle_days)
    with document.one_step("add", said):
        row_id = keep(document, entry, given.today, service=service)
        put(document, row_id, fields, given.today)
    return row_id


def _with(entry: LineEntry, fields: Typed) -> LineEntry:
    """Move into an entry what it has a place for; the rest stays among the fields."""
    action = action_with(entry.next_action, fields)
    for field, part in IN_A_LINE.items():
        if field in fields:
            value: Value = fields[field]  # type: ignore[assignment]
            entry = with_part(entry, part, value)
    for field in (*IN_A_LINE, *NEXT):
        fields.pop(field, None)
    return entry._replace(next_action=action)


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
        row_id = document.objectives.find(given.which, given.today)
        fields = typed(written, document.currency)
        said: Row = {"client": document.objectives.get(row_id, given.today).client_name}
        with document.one_step(_label(written), said):
            put(document, row_id, fields, given.today, given.audience, given.cycle_days)
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
