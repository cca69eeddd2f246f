"""Cards (vCard 2.1, 3.0, 4.0) as a table: a row for each card, its properties as headings.

vobject parses each card by itself, without the lines that say nothing of use here, such as
pictures: one that cannot be read takes no other with it.
"""

import re
from collections.abc import Iterator
from contextlib import suppress

from funnel_desktop.exchange.common.reading import Text, fits, text_in
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.contacts.card_names import ABOUT, EXACT, OWN
from funnel_desktop.exchange.contacts.card_said import said
from funnel_desktop.exchange.tables.table import Records, Table, TableForm

HEADINGS = ("ORG", "FN", "TITLE", "EMAIL", "TEL", "ADR", "BDAY", "NOTE", *OWN.values())
_USED = frozenset(
    ("VERSION", "N", "FN", "ORG", "TITLE", "EMAIL", "TEL", "ADR", "BDAY", "NOTE", "KIND",
     "X-ABSHOWAS", ABOUT, *OWN, *EXACT)
)  # fmt: skip
_PROPERTY = re.compile(r"(?:[\w-]+\.)?([\w-]+)[;:]")
_CHARSET = re.compile(rb"CHARSET=\"?([\w-]+)", re.IGNORECASE)
_VALUE = re.compile(
    r"((?:[a-z\d_-]+\.)?[a-z\d_-]+"
    r";?(?:;[a-z\d_-]+(?:=(?:\"[^\"]*\"|[^\";:,]*))?(?:,(?:\"[^\"]*\"|[^\";:,]*))*)*:)(.*)",
    re.DOTALL | re.IGNORECASE | re.ASCII,
)
"""A line of a card as vobject knows it. What it does not know takes it time without end."""
_COMMA = re.compile(r"(?<!\\),")
_JOINED = re.compile(r"(\s*END:VCARD)[\s\ufeff]*(BEGIN:VCARD\s*)", re.IGNORECASE)
"""What files that did not end in a line's end make of two lines when they are put together."""


def records_of_cards(data: bytes, locale: str = "") -> Records:
    """The cards in a file under HEADINGS; their numbers are those of their first lines."""
    text = _text(data, locale)
    return Records(TableForm.CARDS, _rows(text), text.encoding)


def table_of_cards(records: Records) -> Table:
    """The table that cards are; raises ImportRefused 'no_cards' where none can be read."""
    numbers, rows, unreadable = [], [], {}
    for number, cells in records.rows:
        if not cells:
            unreadable[number] = "not_a_card"
        numbers.append(number)
        rows.append(cells or [""] * len(HEADINGS))
    if len(unreadable) == len(rows):
        raise ImportRefused("no_cards")
    encoding = records.encoding
    return _without_empty(Table(HEADINGS, rows, numbers, encoding, "", unreadable, TableForm.CARDS))


def _rows(text: Text) -> Iterator[tuple[int, list[str]]]:
    """Each card but those of groups; without cells where it cannot be read."""
    for number, lines in _cards(text):
        cells = _row(lines)
        if cells is None:
            yield number, []
        elif cells:
            yield number, [cells.get(heading, "") for heading in HEADINGS]


def _text(data: bytes, locale: str) -> Text:
    """The text of a file: UTF-8, else in the encoding that one of its cards names."""
    if fits(data, "utf-8"):
        return Text(data, "utf-8")
    told = _CHARSET.search(data)
    with suppress(LookupError):
        if told is not None and fits(data, told[1].decode()):
            return Text(data, told[1].decode().lower())
    return text_in(data, locale)


def _without_empty(table: Table) -> Table:
    """Leave out columns in which no card says anything."""
    used = [place for place in range(len(HEADINGS)) if any(row[place] for row in table.rows)]
    table.headings = tuple(HEADINGS[place] for place in used)
    table.rows = [[row[place] for place in used] for row in table.rows]
    return table


def _cards(text: Text) -> Iterator[tuple[int, list[str]]]:
    """The lines of each card, without those that are not used, and the number of its first.

    What was broken into several lines is one again, in quoted-printable with its breaks.
    """
    begun, is_used, is_broken = 0, False, False
    parts: list[list[str]] = []
    for number, ended in _numbered_lines(text):
        line = ended.rstrip("\r\n").lstrip("\ufeff")
        said = line.strip().upper()
        if said == "BEGIN:VCARD":
            if begun:
                yield begun, []
            begun, parts, is_broken = number, [[line.strip()]], False
        elif said == "END:VCARD" and begun:
            yield begun, [*map("".join, parts), "END:VCARD"]
            begun = 0
        elif begun:
            was_broken = is_broken
            is_folded = not was_broken and line[:1] in (" ", "\t")
            is_used = is_used if was_broken or is_folded else _is_used(line)
            is_broken = (was_broken or "QUOTED-PRINTABLE" in said) and line.endswith("=")
            if is_used and was_broken:
                parts[-1] += "\n", line
            elif is_used and is_folded:
                parts[-1].append(line[1:])
            elif is_used:
                parts.append([line])
    if begun:
        yield begun, []


def _numbered_lines(text: Text) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.lines(), start=1):
        joined = _JOINED.fullmatch(line)
        for one in joined.groups() if joined else (line,):
            yield number, one


def _with_commas(lines: list[str]) -> Iterator[str]:
    """Lines whose commas are letters: vobject would leave out what follows one in a text.

    Raises ValueError for what is no line of a card.
    """
    for line in lines:
        found = _VALUE.fullmatch(line)
        if found is None:
            raise ValueError
        name, value = found[1], found[2]
        is_of_parts = name.upper().startswith(("N:", "N;", "X-FUNNEL-"))
        yield name + (value if is_of_parts else _COMMA.sub(r"\,", value))


def _is_used(line: str) -> bool:
    found = _PROPERTY.match(line)
    return found is not None and found[1].upper() in _USED


def _row(lines: list[str]) -> dict[str, str] | None:
    """What a card says by heading; None for one that cannot be read, {} for no contact's."""
    import vobject

    try:
        [card] = vobject.readComponents("\n".join(_with_commas(lines)) + "\n", allowQP=True)
        return said(card.contents)
    except (vobject.base.VObjectError, ValueError, KeyError, AttributeError, IndexError):
        return None
