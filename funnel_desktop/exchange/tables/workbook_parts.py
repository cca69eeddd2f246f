"""What a workbook is packed of (XLSX), looked at before a library unpacks it.

A few kilobytes may unpack to gigabytes, and a single cell at the far corner makes a library ask
for room for all the cells before it. Where a result of a formula was never saved stands only here.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from funnel_desktop.exchange.common.bounds import BYTES, COLUMNS, MEGABYTE, ROWS
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.tables.table import place_of_letters

Place = tuple[int, int]
"""Row and column, from 0."""

_BROKEN = (
    zipfile.BadZipFile, ElementTree.ParseError, EOFError, KeyError, OSError, RuntimeError,
    NotImplementedError, ValueError,
)  # fmt: skip
"""What a package that is damaged, or none, leads to; the library says then what is wrong."""
_READ_WHOLE = frozenset(
    ("workbook.xml", "workbook.bin", "sharedstrings.xml", "sharedstrings.bin", "styles.xml",
     "styles.bin", "content.xml")
)  # fmt: skip
"""Parts beside the sheets that the library reads, in small letters."""
_PIECE = 1 << 20
_BEHIND_ROWS = rb"50[1-9]\d{3}|5[1-9]\d{4}|[6-9]\d{5}|\d{7}"
_BEHIND_COLUMNS = rb"AL[M-Z]|A[M-Z][A-Z]|[B-Z][A-Z][A-Z]"
_FAR = re.compile(
    rb'<c\b[^>]*\br="((?:%s)\d+|[A-Z]+(?:%s))"(?:[^>]*[^>/])?>\s*<(?:v|is|f)\b'
    % (_BEHIND_COLUMNS, _BEHIND_ROWS)
)
"""A cell that holds something behind COLUMNS, or some thousand rows behind ROWS."""
_WITHOUT_RESULT = re.compile(
    rb"<c\b([^>]*)>\s*<f\b[^>]*(?:/>|>[^<]*</f>)\s*(<v\s*/>|<v>\s*</v>)?\s*</c>"
)
_AT = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_OF_WORDS = re.compile(rb'\bt="str"')
"""Of a formula that gives words: an empty result is one."""


def refuse_if_too_large(data: bytes) -> None:
    """Unpack what is read of any workbook but its sheets; raises ImportRefused 'too_large'."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            left = BYTES
            for entry in archive.infolist():
                if posixpath.basename(entry.filename).lower() in _READ_WHOLE:
                    left -= sum(map(len, _pieces(archive, entry.filename, left)))
    except _BROKEN:
        return


def cells_without_result(data: bytes, sheet: str) -> Iterator[Place]:
    """The cells of a sheet, by its name, with a formula and not what it gives.

    Raises ImportRefused 'too_large', and 'too_many_columns' or 'too_many_rows' for a cell behind
    the bounds.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for rows in _whole_rows(_pieces(archive, _file_of(archive, sheet), BYTES)):
                _refuse_far_cells(rows)
                for found in _WITHOUT_RESULT.finditer(rows):
                    at = _AT.search(found[1])
                    if at and not (found[2] and _OF_WORDS.search(found[1])):
                        yield int(at[2]) - 1, place_of_letters(at[1].decode())
    except _BROKEN:
        return


def _pieces(archive: zipfile.ZipFile, name: str, at_most: int) -> Iterator[bytes]:
    with archive.open(name) as part:
        while piece := part.read(_PIECE):
            at_most -= len(piece)
            if at_most < 0:
                raise ImportRefused("too_large", at_most=BYTES // MEGABYTE)
            yield piece


def _whole_rows(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The same, never cut within a row."""
    begun: list[bytes] = []
    for piece in pieces:
        rows, end, rest = piece.rpartition(b"</row>")
        if end:
            yield b"".join((*begun, rows))
            begun = []
        begun.append(rest)
    yield b"".join(begun)


def _refuse_far_cells(rows: bytes) -> None:
    found = _FAR.search(rows)
    if found is None:
        return
    at = _AT.fullmatch(b'r="%s"' % found[1])
    if at and place_of_letters(at[1].decode()) < COLUMNS:
        raise ImportRefused("too_many_rows", at_most=ROWS)
    raise ImportRefused("too_many_columns", at_most=COLUMNS)


def _file_of(archive: zipfile.ZipFile, sheet: str) -> str:
    """The part that a sheet is in: tabs may have been moved and the parts not.

    Raises KeyError where there is none.
    """
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    [link] = [
        value
        for one in book.iter()
        if one.tag.endswith("}sheet") and one.get("name") == sheet
        for name, value in one.items()
        if name.endswith("}id")
    ]
    targets = {one.get("Id"): one.get("Target", "") for one in links}
    return posixpath.join("/xl", targets[link]).lstrip("/")
