"""From the cells of a column to values, each different cell read once."""

import re
from collections.abc import Callable, Mapping
from datetime import time

from funnel_desktop.document.search import folded
from funnel_desktop.exchange.common.bounds import LETTERS_OF_A_NOTE
from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.common.safe_text import unguarded, visible
from funnel_desktop.exchange.common.steady import Pace
from funnel_desktop.exchange.tables.amounts import amount_reader, count_reader, decimal_mark
from funnel_desktop.exchange.tables.course import read_course
from funnel_desktop.exchange.tables.currency_marks import is_other
from funnel_desktop.exchange.tables.dates import DateReading, date_reader
from funnel_desktop.exchange.tables.fields import COUNT_FIELDS, DATE_FIELDS, MONEY_FIELDS, is_blank
from funnel_desktop.funnel.currency import minor_digits
from funnel_desktop.funnel.objective import ActionKind

Reader = Callable[[str], object]

_AS_TEXT = re.compile(r"'(?=\+?[\d()][\d\s()/.-]*\d\Z)")
"""An apostrophe by which a spreadsheet was told to leave a number as it is."""
_IN_BRACKETS = re.compile(r"[^<>@]*<(?:mailto:)?([^<>\s@]+@[^<>\s@]+)>")
"""How programs for mail write an address: `Ana Ruiz <ana@ruiz.example>`."""
_OF_A_NUMBER = re.compile(r"(\d{7,15})\.0")
"""What a spreadsheet or a script makes of a telephone that it took for a number."""
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d{1,2}")
NO_RESULT = "=?"
"""Stands for a formula whose result is not in the file."""

_KIND_WORDS = {
    ActionKind.CALL: "call phone telephone anruf anrufen telefonat telefon llamar llamada arama"
    " ara telefonla appel chiamata",
    ActionKind.EMAIL: "email mail e-mail correo posta eposta e-posta mailen courriel",
    ActionKind.MEETING: "meeting meet visit appointment demo lunch reunion cita visita visitar"
    " toplanti gorusme ziyaret treffen termin besuch besuchen rendez-vous riunione",
    ActionKind.WRITE: "write letter proposal offer quote escribir carta propuesta yaz yazi teklif"
    " schreiben brief angebot ecrire lettre scrivere",
}
_KIND_OF_WORD = {word: kind for kind, words in _KIND_WORDS.items() for word in words.split()}


class CellReadings(dict[str, object]):
    """What each different cell of a column says; an Unreadable where it says nothing."""

    def __init__(self, read: Reader, letters_at_most: int) -> None:
        super().__init__()
        self._read = read
        self._letters_at_most = letters_at_most
        self.has_failed = False

    def __missing__(self, cell: str) -> object:
        value: object
        try:
            if cell == NO_RESULT:
                raise Unreadable("no_result")
            if len(cell) > self._letters_at_most:
                raise Unreadable("too_long")
            value = self._read(cell)
        except Unreadable as unreadable:
            self.has_failed = True
            value = unreadable
        self[cell] = value
        return value


def column_values(
    cells: list[str],
    read: Reader,
    letters_at_most: int = LETTERS_OF_A_NOTE,
    pace: Pace | None = None,
) -> tuple[list[object], bool]:
    """The values of a column, and whether any of them is an Unreadable.

    Raises ImportRefused 'cancelled' as `pace` says.
    """
    reading = CellReadings(read, letters_at_most)
    values: list[object] = []
    for some in (pace or Pace()).portions(cells):
        values += map(reading.__getitem__, some)
    return values, reading.has_failed


def readers(
    columns: Mapping[str, list[str]], dates: Mapping[str, DateReading], currency: str
) -> dict[str, Reader]:
    """A reader for each field; `columns` and `dates` by field."""
    money = [cell for field in MONEY_FIELDS for cell in columns.get(field, ())]
    mark = decimal_mark(money, minor_digits(currency))
    found: dict[str, Reader] = dict.fromkeys(columns, unguarded)
    for field in columns:
        if field in DATE_FIELDS:
            found[field] = date_reader(dates[field])
        elif field in MONEY_FIELDS:
            found[field] = in_currency(amount_reader(mark, currency), currency)
        elif field in COUNT_FIELDS:
            found[field] = count_reader(decimal_mark(columns[field], 0), COUNT_FIELDS[field])
    own: dict[str, Reader] = {
        "email": read_address,
        "phone": read_phone,
        "next_time": read_time,
        "next_kind": read_kind,
        "history": read_course,
    }
    return found | {field: read for field, read in own.items() if field in columns}


def in_currency(read: Callable[[str], int | None], currency: str) -> Reader:
    """A reader that refuses amounts in another currency, as 'other_currency'."""

    def read_own(cell: str) -> int | None:
        amount = read(cell)
        if amount is not None and is_other(cell, currency):
            raise Unreadable("other_currency")
        return amount

    return read_own


def read_address(cell: str) -> str:
    """An address without signs that nobody sees."""
    address = visible(unguarded(cell))
    found = _IN_BRACKETS.fullmatch(address)
    return found[1] if found else address


def read_phone(cell: str) -> str:
    """A telephone's number as it is written; raises Unreadable 'rounded_number'.

    4.47701E+11 is what a spreadsheet leaves of a number that it took for an amount.
    """
    number = _AS_TEXT.sub("", read_address(cell))
    number = _OF_A_NUMBER.sub(r"\1", number) if _OF_A_NUMBER.fullmatch(number) else number
    if _ROUNDED.fullmatch(number):
        raise Unreadable("rounded_number")
    return number


def read_time(cell: str) -> time | None:
    """A time of day such as 9:30, 09.30, 2:30 PM or 14 h; raises Unreadable 'not_a_time'."""
    written = folded(cell.strip()).replace(".", ":").replace("h", ":").strip(": ")
    if is_blank(cell.strip()):
        return None
    half = written[-2:] if written[-2:] in ("am", "pm") else ""
    parts = written.removesuffix(half).strip(": ").split(":")
    try:
        hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 else 0
        if half:
            hour = hour % 12 + (12 if half == "pm" else 0)
        return time(hour, minute)
    except ValueError as error:
        raise Unreadable("not_a_time") from error


def read_kind(cell: str) -> ActionKind | None:
    """What a next action is done by, in several languages; OTHER for any other word."""
    words = folded(cell).split()
    if not words:
        return None
    kinds = [_KIND_OF_WORD[word] for word in words if word in _KIND_OF_WORD]
    return kinds[0] if kinds else ActionKind.OTHER
