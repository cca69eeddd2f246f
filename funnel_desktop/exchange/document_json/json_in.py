"""Makes a new document of a whole one that was written as JSON (docs/json-format.md)."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.filling import new_document
from funnel_desktop.document.invariants import findings
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.settings import CHECKS
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.document_json.terms import (
    SETTINGS,
    TABLES,
    read_row,
    scaled_in,
    setting_scale,
)
from funnel_desktop.exchange.foreign.process import ForeignReading, GoOn, always
from funnel_desktop.funnel.currency import minor_digits


@dataclass(frozen=True, slots=True)
class WholeDocument:
    """All rows of a document by table, ready to be written."""

    currency: str
    rows: Mapping[str, Sequence[Row]]


def is_json(path: Path) -> bool:
    """Whether a file's name says that it is a whole document."""
    return path.suffix.lower() == ".json"


def read_json(path: Path, go_on: GoOn = always) -> WholeDocument:
    """Read a file by a process of its own.

    Raises ImportRefused 'not_our_json' (where) or 'newer', 'cancelled' as `go_on` says, and as
    `ForeignReading`.
    """
    told = _told(path, go_on)
    settings = told.get(SETTINGS)
    currency = settings.get("currency") if isinstance(settings, dict) else None
    if not isinstance(settings, dict) or not isinstance(currency, str):
        raise ImportRefused("not_our_json", path=str(path), where=SETTINGS)
    unit = int(10 ** minor_digits(currency))
    with _refusing(path, SETTINGS):
        rows = {SETTINGS: list(_settings(settings, unit))}
    for table in TABLES:
        rows[table] = _rows(path, table, told.get(table, []), unit)
    if told.get("version") == 1:
        _keep_as_before(rows)
    return WholeDocument(currency, rows)


def _keep_as_before(rows: Mapping[str, Sequence[Row]]) -> None:
    """What was confirmed before a contact and a need were asked for stays valid, as it does in
    the files of that time (METHOD.md, *Buying influences*)."""
    for influence in rows["influences"]:
        need = influence.get("personal_win") or influence.get("result")
        influence["as_before"] = int(influence.get("covered") is not None and not need)
    for judgement in rows["judgements"]:
        is_old = judgement.get("about") in ("gap", "sure") and judgement.get("answer") == "yes"
        judgement["as_before"] = int(is_old)


def document_of_json(source: Path, target: Path, go_on: GoOn = always) -> int:
    """Make a new document of a file; returns the number of its clients.

    What cannot be taken leaves no document. Raises ImportRefused as `read_json`, and
    'not_our_json' for rows that do not go together; DocumentError as `new_document`.
    """
    whole = read_json(source, go_on)
    try:
        with new_document(target, currency=whole.currency, today=_made_on(whole)) as document:
            _fill(document, whole)
            if next(findings(document.connection), None) is not None:
                raise ValueError
    except (DocumentError, ValueError) as error:
        if isinstance(error, DocumentError) and error.key != "not_valid":
            raise
        raise ImportRefused("not_our_json", path=str(source), where="") from error
    return len(whole.rows["clients"])


def _made_on(whole: WholeDocument) -> date | None:
    """The day of the first move that is no import's: since then the weeks of the file count."""
    own = [row for row in whole.rows["moves"] if not row["imported"]]
    first = min(own, key=lambda row: int(str(row["number"])), default=None)
    return None if first is None else date.fromisoformat(str(first["day"]))


def _told(path: Path, go_on: GoOn) -> dict[str, Any]:
    """What stands in a file, read by a process of its own."""
    told: dict[str, Any] = {}
    with ForeignReading("document", path) as reading:
        for frame in reading.frames(go_on):
            match frame:
                case ["rows", list(rows), str(name)]:
                    told.setdefault(name, []).extend(rows)
                case ["value", value, str(name)]:
                    told[name] = value
                case _:
                    raise ImportRefused("reader_failed")
    return told


@contextmanager
def _refusing(path: Path, where: str) -> Iterator[None]:
    """Say where a value stands that cannot be taken."""
    try:
        yield
    except (ValueError, OverflowError, DocumentError) as error:
        place = f"{where}: {error}" if isinstance(error, ValueError) and str(error) else where
        raise ImportRefused("not_our_json", path=str(path), where=place) from error


def _settings(told: Mapping[str, object], unit: int) -> Iterator[Row]:
    """All but the currency, which a document has from its beginning."""
    for key, value in told.items():
        if key not in CHECKS:
            raise ValueError(key)
        if key != "currency":
            scale = setting_scale(key, unit)
            kept = value if scale == 1 else scaled_in(value, scale)
            yield {"id": key, "value": str(CHECKS[key](key, kept))}


def _rows(path: Path, table: str, told: object, unit: int) -> list[Row]:
    if not isinstance(told, list):
        raise ImportRefused("not_our_json", path=str(path), where=table)
    found = []
    for number, one in enumerate(told, start=1):
        with _refusing(path, f"{table} {number}"):
            if not isinstance(one, dict):
                raise ValueError
            found.append(read_row(table, one, unit))
    return found


def _fill(document: Document, whole: WholeDocument) -> None:
    with document.first_content() as bulk:
        for table, rows in whole.rows.items():
            for row in _alike(rows):
                bulk.insert(table, row)


def _alike(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows in their order, those that follow one another with the same columns together."""
    group: list[Row] = []
    for row in rows:
        if group and row.keys() != group[0].keys():
            yield group
            group = []
        group.append(row)
    if group:
        yield group
