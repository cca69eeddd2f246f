"""Cards (vCard 2.1, 3.0, 4.0) as a table: a row for each card, its properties as headings.

vobject parses each card by itself, without the lines that say nothing of use here, such as
pictures: one that cannot be read takes no other with it.
"""

import re
from collections.abc import Iterator

from funnel_desktop.exchange.contacts.card_names import ABOUT, OWN
from funnel_desktop.exchange.contacts.card_said import said
from funnel_desktop.exchange.reading import text_of
from funnel_desktop.exchange.refused import ImportRefused
from funnel_desktop.exchange.table import Form, Table

HEADINGS = ("ORG", "FN", "TITLE", "EMAIL", "TEL", "ADR", "BDAY", "NOTE", *OWN.values())
_USED = frozenset(
    ("VERSION", "N", "FN", "ORG", "TITLE", "EMAIL", "TEL", "ADR", "BDAY", "NOTE", "KIND",
     "X-ABSHOWAS", ABOUT, *OWN)
)  # fmt: skip
_PROPERTY = re.compile(r"(?:[\w-]+\.)?([\w-]+)[;:]")
_CHARSET = re.compile(rb"CHARSET=\"?([\w-]+)", re.IGNORECASE)
_VALUE = re.compile(r"((?:[\w-]+\.)?[\w-]+(?:;(?:[^\":]|\"[^\"]*\")*)?:)(.*)", re.DOTALL)
_COMMA = re.compile(r"(?<!\\),")


def read_cards(data: bytes, locale: str = "") -> Table:
    """The cards in a file; row numbers are those of their first lines.

    Raises ImportRefused 'no_cards' where none can be read.
    """
    text, encoding = _text(data, locale)
    numbers, rows, unreadable = [], [], {}
    for number, lines in _cards(text):
        cells = _row(lines)
        if cells is None:
            unreadable[number] = "not_a_card"
        if cells != {}:
            numbers.append(number)
            rows.append([(cells or {}).get(heading, "") for heading in HEADINGS])
    if len(unreadable) == len(rows):
        raise ImportRefused("no_cards")
    return _without_empty(Table(HEADINGS, rows, numbers, encoding, "", unreadable, Form.CARDS))


def _text(data: bytes, locale: str) -> tuple[str, str]:
    """The text of a file: UTF-8, else in the encoding that one of its cards names."""
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        told = _CHARSET.search(data)
        if told is None:
            return text_of(data, locale)
        try:
            return data.decode(told[1].decode()), told[1].decode().lower()
        except (UnicodeDecodeError, LookupError):
            return text_of(data, locale)


def _without_empty(table: Table) -> Table:
    """Leave out columns in which no card says anything."""
    used = [place for place in range(len(HEADINGS)) if any(row[place] for row in table.rows)]
    table.headings = tuple(HEADINGS[place] for place in used)
    table.rows = [[row[place] for place in used] for row in table.rows]
    return table


def _cards(text: str) -> Iterator[tuple[int, list[str]]]:
    """The lines of each card, without those that are not used, and the number of its first."""
    begun, lines, is_used, is_broken = 0, [""], False, False
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text.lstrip("\ufeff")), start=1):
        said = line.strip().upper()
        if said == "BEGIN:VCARD":
            if begun:
                yield begun, []
            begun, lines, is_broken = number, [line.strip()], False
        elif said == "END:VCARD" and begun:
            yield begun, [*lines, "END:VCARD"]
            begun = 0
        elif begun:
            is_folded = not is_broken and line[:1] in (" ", "\t")
            is_used = is_used if is_broken or is_folded else _is_used(line)
            quoted = is_broken or "QUOTED-PRINTABLE" in said
            is_broken = quoted and line.endswith("=")
            if is_used and is_folded:
                lines[-1] += line[1:]
            elif is_used:
                lines.append(line)
    if begun:
        yield begun, []


def _with_commas(lines: list[str]) -> Iterator[str]:
    """Lines whose commas are letters: vobject would leave out what follows one in a text."""
    for line in lines:
        found = _VALUE.fullmatch(line)
        name, value = (found[1], found[2]) if found else ("", line)
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
