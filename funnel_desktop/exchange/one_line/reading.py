"""One line about somebody new, or a pasted signature, as what it says.

`Mia Soler, +34 600 111 222, via Ana, personal coaching, 900, call Thu 10:00` becomes client,
phone, source, service, value and next action. What is not understood becomes the note: nothing
is lost.
"""

import re
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.one_line.entry_words import (
    ACTION_OF,
    AFTER_A_SOURCE,
    BEFORE_A_SOURCE,
    BETWEEN_NAMES,
    GREETINGS,
    LABELS,
    SERVICE_WORDS,
    STAGE_OF,
)
from funnel_desktop.exchange.one_line.moments import moment_in
from funnel_desktop.exchange.tables.amounts import amount_reader, decimal_mark
from funnel_desktop.exchange.tables.currency_marks import is_other
from funnel_desktop.exchange.tables.name_words import LEGAL_FORMS
from funnel_desktop.exchange.tables.naming import listed, words_of_heading
from funnel_desktop.funnel.currency import minor_digits
from funnel_desktop.funnel.folding import folded_name
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Stage

_PARTS = re.compile(r"\s*(?:[;\n\t|·•]|,(?!\d)|(?<!\d),)\s*")
"""A comma between digits belongs to a number."""
_EMAIL = re.compile(r"[^\s<>,;:()]+@[^\s<>,;()]+\.[^\s<>,;().]{2,}")
_PHONE = re.compile(r"[+(]?\d[\d\s().\-/]{5,}\d")
_NAMED = re.compile(
    r"(?P<name>[^\W\d][^\d@<>]*?)(?:\s+(<?[^\s<>@]+@[^\s<>@]+>?))?(?:\s+([+(]?\d[\d\s().\-/]{5,}\d))?"
)
"""A name, and an address or a number behind it without a comma."""
_LABEL = re.compile(rf"(?:{LABELS})\s*[.:]+\s*", re.IGNORECASE)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?")
_AT = re.compile(r"(.+?)\s+(?:at|@|bei)\s+(.+)|(.+?)\s*\(([^()]+)\)", re.IGNORECASE)
DIGITS_OF_A_PHONE = (7, 15)
YEAR_MONTH_DAY = 3
LETTERS_OF_A_NAME = 3
LONG = 9
"""From so many digits on, bare ones are a telephone's."""


class LinePart(StrEnum):
    """What a piece of the line was understood as: the field of an `LineEntry`."""

    CLIENT = "client"
    PERSON = "person"
    PHONE = "phone"
    EMAIL = "email"
    SOURCE = "source"
    SERVICE = "service"
    VALUE = "value"
    NEXT_ACTION = "next_action"
    STAGE = "stage"
    NOTE = "note"


_LIKE_A_NAME = (LinePart.SERVICE, LinePart.NEXT_ACTION, LinePart.STAGE)
"""A line begins with somebody's name, whatever its words are otherwise: *Call of the Wild Ltd*."""


class LinePiece(NamedTuple):
    """A piece of the line as it was written, and what it was understood as."""

    words: str
    part: LinePart


class LineEntry(NamedTuple):
    """What a line says. `value` in minor units; `person` is who is talked to at an organisation.

    `pieces` are all that was written, in its order; `note` has those that were not understood.
    """

    client: str = ""
    person: str = ""
    phone: str = ""
    email: str = ""
    source: str = ""
    service: str = ""
    value: int | None = None
    next_action: NextAction | None = None
    stage: Stage | None = None
    note: str = ""
    pieces: tuple[LinePiece, ...] = ()


class LineWords(NamedTuple):
    """What the document knows: names of its services, and its currency (ISO 4217)."""

    services: Sequence[str] = ()
    currency: str = "EUR"


def read_line(line: str, known: LineWords, today: date) -> LineEntry:
    """What a line, or several, says about somebody new. Of two of a kind the first counts, and
    the other becomes part of the note."""
    found: dict[LinePart, str] = {}
    pieces: list[LinePiece] = []
    for words in _parts(line):
        part = _understood(words, known, today)
        is_name = part is LinePart.NOTE or (not pieces and part in _LIKE_A_NAME)
        if is_name and LinePart.CLIENT not in found:
            part = LinePart.NOTE if _is_no_name(words) else LinePart.CLIENT
        if part in found and not (
            part is LinePart.NEXT_ACTION and _joins(found[part], words, today)
        ):
            part = LinePart.NOTE
        elif part is LinePart.NEXT_ACTION and part in found:
            found[part] = f"{found[part]} {words}"
        elif part is not LinePart.NOTE:
            found[part] = words
        pieces.append(LinePiece(words, part))
    return _entry(found, pieces, known, today)


def _parts(line: str) -> list[str]:
    """The pieces of a line; of the first one an address or a number behind the name is apart."""
    parts = [words for words in _PARTS.split(line.strip()) if words]
    told = _NAMED.fullmatch(parts[0]) if parts else None
    if told is None or _kind(told["name"]) is not None:
        return parts
    return [part for part in told.groups() if part] + parts[1:]


def _is_no_name(words: str) -> bool:
    """Whether it is a greeting over a signature, or has no letter at all."""
    plain = folded_name(words).strip(" .!-–")
    return plain in GREETINGS or not any(letter.isalpha() for letter in words)


def read_as(
    part: LinePart, words: str, known: LineWords, today: date
) -> str | int | NextAction | Stage:
    """What words mean as one part; raises Unreadable where they mean no value or no stage."""
    words = words.strip()
    found: str | int | NextAction | Stage | None = words
    if part is LinePart.VALUE:
        found = _amount(words, known.currency)
    elif part is LinePart.STAGE:
        found = _stage(words)
    elif part is LinePart.NEXT_ACTION:
        found = next_action_in(words, today)
    elif part is LinePart.SERVICE:
        found = _service(words, known)
    elif part is LinePart.SOURCE:
        found = _source(words) or words
    elif part is LinePart.PHONE:
        found = _LABEL.sub("", words)
    elif part is LinePart.EMAIL:
        found = _first(_EMAIL, words) or words
    if found is None:
        raise Unreadable(part.value)
    return found


def _entry(
    found: dict[LinePart, str], pieces: list[LinePiece], known: LineWords, today: date
) -> LineEntry:
    client, person = _whose(found, pieces, known)
    action = found.get(LinePart.NEXT_ACTION)
    value = found.get(LinePart.VALUE)
    return LineEntry(
        client=client,
        person=person,
        phone=_LABEL.sub("", found.get(LinePart.PHONE, "")).strip(),
        email=_first(_EMAIL, found.get(LinePart.EMAIL, "")),
        source=_source(found.get(LinePart.SOURCE, "")) or "",
        service=_service(found.get(LinePart.SERVICE, ""), known),
        value=None if value is None else _amount(value, known.currency),
        next_action=None if action is None else next_action_in(action, today),
        stage=_stage(found.get(LinePart.STAGE, "")),
        note="\n".join(piece.words for piece in pieces if piece.part is LinePart.NOTE),
        pieces=tuple(pieces),
    )


def _understood(words: str, known: LineWords, today: date) -> LinePart:
    if _EMAIL.search(words):
        return LinePart.EMAIL if _is_address(words) else LinePart.NOTE
    if _is_date(words, today):
        return LinePart.NEXT_ACTION
    if _is_phone(words):
        return LinePart.PHONE
    if _source(words) is not None:
        return LinePart.SOURCE
    if any(folded_name(words) == folded_name(service) for service in known.services):
        return LinePart.SERVICE
    if _stage(words) is not None:
        return LinePart.STAGE
    if _amount(words, known.currency) is not None:
        return LinePart.VALUE
    if _kind(words) is not None or _is_moment(words, today):
        return LinePart.NEXT_ACTION
    if SERVICE_WORDS & set(folded_name(words).split()):
        return LinePart.SERVICE
    return LinePart.NOTE


def _is_address(words: str) -> bool:
    """Whether nothing else is said beside the address."""
    return not _LABEL.sub("", _EMAIL.sub("", words)).strip(" <>")


def _is_phone(words: str) -> bool:
    number = _LABEL.sub("", words).strip()
    if not _PHONE.fullmatch(number):
        return False
    digits = sum(letter.isdigit() for letter in number)
    least, most = DIGITS_OF_A_PHONE
    if not least <= digits <= most:
        return False
    is_marked = number != words or number[0] in "+0(" or digits >= LONG
    return is_marked or not (number.isdigit() or _THOUSANDS.fullmatch(number))


def _source(words: str) -> str | None:
    """Who or what somebody came through; None where the words do not say so."""
    plain = folded_name(words)
    for lead in BEFORE_A_SOURCE:
        if plain.startswith(f"{lead} "):
            return " ".join(words.split()[len(lead.split()) :])
    for end in AFTER_A_SOURCE:
        if plain.endswith(f" {end}"):
            return " ".join(words.split()[: -len(end.split())])
    return None


def _stage(words: str) -> Stage | None:
    return STAGE_OF.get(folded_name(words))


def _amount(words: str, currency: str) -> int | None:
    if not any(letter.isdigit() for letter in words) or is_other(words, currency):
        return None
    try:
        mark = decimal_mark([words], minor_digits(currency))
        return amount_reader(mark, currency)(words)
    except Unreadable:
        return None


def _kind(words: str) -> ActionKind | None:
    """By what a next action is done: its first word says so, or its last."""
    plain = [word.strip(".:!") for word in folded_name(words).split()]
    ends = (plain[0], *(word for word in plain[-1:])) if plain else ()
    return next((ACTION_OF[word] for word in ends if word in ACTION_OF), None)


def _is_moment(words: str, today: date) -> bool:
    """Whether words tell nothing but when."""
    found = moment_in(words, today)
    return (found.day is not None or found.time is not None) and not found.rest.strip(" .")


def _is_date(words: str, today: date) -> bool:
    """A day with its year reads like an amount too."""
    return len(re.findall(r"\d+", words)) >= YEAR_MONTH_DAY and _is_moment(words, today)


def _joins(action: str, words: str, today: date) -> bool:
    """Whether the words only say when an action without a day is done, or the other way round."""
    is_dated = moment_in(action, today).day is not None
    return (_is_moment(words, today) and not is_dated) or _is_moment(action, today)


def next_action_in(words: str, today: date) -> NextAction:
    """What a phrase such as `call Ana Thu 10:00` plans: what, by which means, and when."""
    found = moment_in(words, today)
    what = found.rest.strip(" .,") or words
    kind = _kind(found.rest) or ActionKind.OTHER
    return NextAction(what[:1].upper() + what[1:], kind, None, found.day, found.time)


def _service(words: str, known: LineWords) -> str:
    wanted = folded_name(words)
    return next((each for each in known.services if folded_name(each) == wanted), words)


def _whose(
    found: dict[LinePart, str], pieces: list[LinePiece], known: LineWords
) -> tuple[str, str]:
    """Client and person: `Ana Ruiz at Meridian Labs`, or a signature of which another line names
    the organisation."""
    words = found.get(LinePart.CLIENT, "")
    told = _AT.fullmatch(words)
    if told is not None:
        person, client = (told[1], told[2]) if told[1] else (told[3], told[4])
        return client.strip(), person.strip()
    place = _firm(words, pieces, found.get(LinePart.EMAIL, ""), known) if words else None
    if place is None:
        return words, ""
    firm = pieces[place].words
    if found.get(LinePart.SERVICE) == firm:
        del found[LinePart.SERVICE]
    pieces[place] = LinePiece(firm, LinePart.CLIENT)
    return firm, words


def _firm(client: str, pieces: Sequence[LinePiece], email: str, known: LineWords) -> int | None:
    """Which line names the organisation: the one that the address belongs to, else one that ends
    like a firm's name. None where that is who is called the client already."""
    domain = _letters(email.rpartition("@")[2].rsplit(".", 1)[0].removesuffix(".com"))
    signs = (lambda words: _names(words, domain)), _ends_like_a_firm
    services = [folded_name(each) for each in known.services]
    for is_firm in signs:
        if is_firm(client):
            return None
        for place, (words, part) in enumerate(pieces):
            could_be = part is LinePart.NOTE or (
                part is LinePart.SERVICE and folded_name(words) not in services
            )
            if could_be and is_firm(words):
                return place
    return None


def _names(words: str, domain: str) -> bool:
    """Whether a line is the name that a domain stands for: `Meridian Labs` of meridian.com."""
    plain = _letters(" ".join(w for w in words.split() if folded_name(w) not in BETWEEN_NAMES))
    is_web = any(sign in words for sign in ("www.", "://", "@", "/"))
    is_told = min(len(plain), len(domain)) >= LETTERS_OF_A_NAME
    return is_told and not is_web and (plain.startswith(domain) or domain.startswith(plain))


def _letters(words: str) -> str:
    """Letters and digits alone; `ü` and `ue` are the same."""
    plain = "".join(letter for letter in folded_name(words) if letter.isalnum())
    return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _ends_like_a_firm(words: str) -> bool:
    said = words_of_heading(words.replace(". ", ".").replace(".", "")).split()
    return len(said) > 1 and said[-1] in listed(LEGAL_FORMS)


def _first(pattern: re.Pattern[str], words: str) -> str:
    found = pattern.search(words)
    return found[0] if found else ""
