"""A table out of whatever holds one: a file of text, a workbook, a file of cards, the clipboard."""

import re
from pathlib import Path

from funnel_desktop.exchange.cell_looks import is_no_heading
from funnel_desktop.exchange.reading import read_bytes, text_of
from funnel_desktop.exchange.refused import ImportRefused
from funnel_desktop.exchange.table import Form, Table, column_letters, table_of

_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_CARD = re.compile(rb"\s*BEGIN:VCARD", re.IGNORECASE)
ENDINGS = ("csv", "txt", "tsv", "xlsx", "xls", "ods", "vcf")
"""Of files that may hold one; what a file is, its content says."""


def read_file(path: Path, locale: str = "") -> Table:
    """The table in a file, whatever its name ends with; raises ImportRefused."""
    try:
        return read_bytes_as_table(read_bytes(path), locale)
    except ImportRefused as refused:
        raise ImportRefused(refused.key, **{"path": str(path), **refused.values}) from refused


def read_bytes_as_table(data: bytes, locale: str = "") -> Table:
    """The table in the bytes of a file; what reads workbooks or cards is loaded when wanted.

    Raises ImportRefused 'empty', 'not_a_table', 'open_quote' or 'locked'.
    """
    if data.startswith(_WORKBOOKS):
        from funnel_desktop.exchange.workbook import read_workbook

        return read_workbook(data)
    if _is_cards(data):
        from funnel_desktop.exchange.contacts.cards_in import read_cards

        return read_cards(data, locale)
    return table_of(*text_of(data, locale))


def _is_cards(data: bytes) -> bool:
    """Whether a file begins as cards do, in whatever encoding."""
    start = data[:400].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")
    return _CARD.match(start) is not None


def read_pasted(text: str) -> Table:
    """The table in what a spreadsheet has put on the clipboard; its headings may be missing.

    Raises ImportRefused 'empty' or 'open_quote'.
    """
    if not text.strip():
        raise ImportRefused("empty")
    table = table_of(text, "")
    if any(map(is_no_heading, table.headings)):
        letters = map(column_letters, range(len(table.headings)))
        table = table_of(f"{table.delimiter.join(letters)}\n{text}", "")
    table.form = Form.PASTED
    return table
