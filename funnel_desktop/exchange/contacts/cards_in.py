"""Cards (vCard 2.1, 3.0, 4.0) as a table: a row for each card, its properties as headings.

vobject parses each card by itself, without the lines that say nothing of use here, such as
pictures: one that cannot be read takes no other with it.
"""

import re
from collections.abc import Iterator
from typing import Any

from funnel_desktop.exchange.client_kinds import ORGANISATION, PERSON
from funnel_desktop.exchange.contacts.card_names import ABOUT, OWN, unescaped
from funnel_desktop.exchange.reading import text_of
from funnel_desktop.exchange.refused import ImportRefused
from funnel_desktop.exchange.safe_text import guarded
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
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T\s].*)?")
_YEAR_UNKNOWN = "1604"
"""Some programs write a birthday without a year so."""


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
        return _said(card)
    except (vobject.base.VObjectError, ValueError, KeyError, AttributeError, IndexError):
        return None


def _said(card: Any) -> dict[str, str]:
    told = card.contents
    kind = _first(told, "kind").lower()
    if kind == "group":
        return {}
    organisation = _joined(told["org"][0].value[:1]) if told.get("org") else ""
    name = _first(told, "fn") or _from_parts(told)
    emails, phones = _addresses(told, "email"), _addresses(told, "tel")
    day, note = _birthday(_first(told, "bday"))
    more = [f"EMAIL: {address}" for address in emails[1:]] + [f"TEL: {p}" for p in phones[1:]]
    is_firm = kind == "org" or _first(told, "x-abshowas").upper() == "COMPANY"
    notes = "\n".join(filter(None, [*_all(told, "note"), note, *more]))
    is_of_firm = bool(organisation) and not is_firm
    cells = {
        "ORG": organisation or (name if is_firm else ""),
        "FN": "" if is_firm else name,
        "TITLE": _first(told, "title"),
        "EMAIL": (emails or [""])[0],
        "TEL": (phones or [""])[0],
        "ADR": _place(told),
        "BDAY": day,
        "NOTE": "" if is_of_firm else notes,
        "kind": ORGANISATION if is_firm else "" if organisation else PERSON,
        "person_notes": notes if is_of_firm else "",
    }
    about = _first(told, ABOUT.lower())
    if not about:
        return cells
    own = {
        field: unescaped(value) for n, field in OWN.items() if (value := _first(told, n.lower()))
    }
    known = cells | own | _told_apart(about, name, organisation, notes)
    return {heading: guarded(value) for heading, value in known.items()}


def _told_apart(about: str, name: str, organisation: str, notes: str) -> dict[str, str]:
    """What a card of ours says that others leave to be guessed (see `cards_out`)."""
    if about == "client":
        return {"ORG": organisation or name, "FN": "", "NOTE": notes}
    return {"ORG": name, "FN": name, "NOTE": notes} if about == "both" else {}


def _first(told: dict[str, list[Any]], name: str) -> str:
    return next(iter(_all(told, name)), "")


def _all(told: dict[str, list[Any]], name: str) -> list[str]:
    values = (str(one.value).replace("\r\n", "\n") for one in told.get(name, ()))
    return [value for value in values if value.strip()]


def _from_parts(told: dict[str, list[Any]]) -> str:
    """The name of a card that has only its parts."""
    if not told.get("n"):
        return ""
    parts = told["n"][0].value
    return _joined((_joined(parts.given), _joined(parts.additional), _joined(parts.family)))


def _joined(parts: Any) -> str:
    """Parts of a name, each of which may be a list of its own."""
    if isinstance(parts, str):
        return parts.strip()
    return " ".join(str(part).strip() for part in parts if str(part).strip())


def _addresses(told: dict[str, list[Any]], name: str) -> list[str]:
    """E-mails or phones, the preferred first, then mobile ones; no fax while there is a phone."""
    found = sorted(told.get(name, ()), key=_rank)
    plain = (re.sub(r"^(?:tel|mailto):", "", str(one.value).strip()) for one in found)
    return list(dict.fromkeys(filter(None, plain)))


def _rank(one: Any) -> int:
    types = {part.lower() for whole in one.params.get("TYPE", ()) for part in whole.split(",")}
    types |= {name.lower() for name in one.singletonparams}
    if "pref" in types or one.params.get("PREF"):
        return 0
    return 3 if "fax" in types else 1 if "cell" in types else 2


def _place(told: dict[str, list[Any]]) -> str:
    """Town and country of the first address that tells one."""
    for one in told.get("adr", ()):
        parts = (_joined(one.value.city) or _joined(one.value.region), _joined(one.value.country))
        if place := ", ".join(filter(None, parts)):
            return place
    return ""


def _birthday(written: str) -> tuple[str, str]:
    """A whole day, else "" and the words that go to the notes."""
    found = _DAY.fullmatch(written)
    if found and found[1] != _YEAR_UNKNOWN:
        return "-".join(found.groups()), ""
    return "", f"BDAY: {written.replace(_YEAR_UNKNOWN, '-', 1)}" if written else ""
