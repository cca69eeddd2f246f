"""A table out of whatever holds one: a file of text, a workbook, a file of cards, the clipboard."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

from funnel_desktop.exchange.common.reading import text_in
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.contacts.cards_in import records_of_cards, table_of_cards
from funnel_desktop.exchange.foreign.frames import Frame
from funnel_desktop.exchange.foreign.process import ForeignReading, GoOn, always
from funnel_desktop.exchange.tables.table import Records, Table, TableForm, table_of
from funnel_desktop.exchange.tables.text_records import records_of_text

_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_CARD = re.compile(rb"\s*BEGIN:VCARD", re.IGNORECASE)
ENDINGS = ("csv", "txt", "tsv", "xlsx", "xls", "ods", "vcf")
"""Of files that may hold one; what a file is, its content says."""


def read_file(path: Path, locale: str = "", go_on: GoOn = always) -> Table:
    """The table in a file, whatever its name ends with, read by a process of its own.

    Raises ImportRefused, and 'cancelled' as `go_on` says.
    """
    with ForeignReading("list", path, locale=locale) as reading:
        return table_in(_records_told(reading.frames(go_on)))


def _records_told(frames: Iterator[Frame]) -> Records:
    """The records that the process tells of; raises ImportRefused for anything else."""
    match next(frames, None):
        case ["about", str(form), str(encoding), str(delimiter), str(sheet)] if form in set(
            TableForm
        ):
            return Records(TableForm(form), _rows_told(frames), encoding, delimiter, sheet)
    raise ImportRefused("reader_failed")


def _rows_told(frames: Iterator[Frame]) -> Iterator[tuple[int, list[str]]]:
    for frame in frames:
        match frame:
            case ["rows", list(numbers), list(rows)] if (
                len(numbers) == len(rows)
                and {*map(type, numbers)} == {int}
                and {*map(type, rows)} == {list}
                and {*map(type, chain.from_iterable(rows))} <= {str}
            ):
                yield from zip(numbers, rows, strict=True)
            case _:
                raise ImportRefused("reader_failed")


def records_in(data: bytes, locale: str = "") -> Records:
    """What the bytes of a file hold; what reads workbooks or cards is loaded when wanted.

    Raises ImportRefused 'empty', 'not_a_table', 'open_quote' or 'locked', here or while the rows
    are read.
    """
    if data.startswith(_WORKBOOKS):
        from funnel_desktop.exchange.tables.workbook import records_of_workbook

        return records_of_workbook(data)
    if _is_cards(data):
        return records_of_cards(data, locale)
    return records_of_text(text_in(data, locale))


def table_in(records: Records) -> Table:
    """The table that records are; raises ImportRefused 'empty', 'no_cards', and as they do."""
    return table_of_cards(records) if records.form is TableForm.CARDS else table_of(records)


def _is_cards(data: bytes) -> bool:
    """Whether a file begins as cards do, in whatever encoding."""
    start = data[:400].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")
    return _CARD.match(start) is not None


def read_pasted(text: str) -> Table:
    """The table in what a spreadsheet has put on the clipboard; its headings may be missing.

    Raises ImportRefused 'empty' or 'open_quote'.
    """
    records = records_of_text(text_in(text.encode("utf-8", "replace")))
    return table_of(replace(records, form=TableForm.PASTED, encoding=""))
