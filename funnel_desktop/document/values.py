"""What may enter the file, checked at its edge (FACTS.md, *The file*)."""

import re
from collections.abc import Callable
from datetime import date, time
from enum import StrEnum
from typing import TypeVar

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.funnel.objective import UNKNOWN_DAY

MONEY_AT_MOST = 10**15
"""In minor units: ten trillion euros, or the revenue of a large firm in a weak currency; small
enough to be a number in other programs without a loss."""
PEOPLE_AT_MOST = 100_000_000
"""More than any employer has, and a church or a ministry may be said to have."""
KILOMETRES_AT_MOST = 40_000
"""Once around the earth."""
MINUTES_AT_MOST = 60 * 24 * 31
"""A month, of one thing that was done."""
MINUTES_A_WEEK, MINUTES_A_DAY = 7 * 24 * 60, 24 * 60
CYCLE_AT_MOST = 36_500
"""In days."""
PAID_MONTHS_AT_MOST = 120
WINS_AT_MOST = 10_000
"""In tenths of a win, a month."""

Key = TypeVar("Key", bound=StrEnum)


def text(field: str, value: object) -> str:
    """Text that can be stored as it is."""
    if not isinstance(value, str) or "\x00" in value:
        raise DocumentError("not_valid", field=field, value=value)
    if not is_storable(value):
        raise DocumentError("not_valid", field=field, value=ascii(value))
    return value


def name(field: str, value: object) -> str:
    """Text that says something, without white space around it."""
    stripped = text(field, value).strip()
    if not stripped:
        raise DocumentError("not_valid", field=field, value=value)
    return stripped


def currency(field: str, value: object) -> str:
    """The code of a currency (ISO 4217): three capitals."""
    code = text(field, value)
    if not re.fullmatch("[A-Z]{3}", code):
        raise DocumentError("not_valid", field=field, value=value)
    return code


def count(field: str, value: object) -> int | None:
    """A whole number from 0 on (money: in minor units), or None for unknown."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MONEY_AT_MOST:
        raise DocumentError("not_valid", field=field, value=value)
    return value


def up_to(most: int) -> Callable[[str, object], int | None]:
    """A check for a whole number from 0 to `most`, or None for unknown."""
    return lambda field, value: _at_most(most, field, count(field, value))


people, kilometres = up_to(PEOPLE_AT_MOST), up_to(KILOMETRES_AT_MOST)


def minutes(field: str, value: object) -> int | None:
    """How long something took, at most a month, or None for unknown."""
    return _at_most(MINUTES_AT_MOST, field, count(field, value))


def some_minutes(field: str, value: object) -> int | None:
    """How long something will take, at least a minute, or None for unknown."""
    return minutes(field, positive(field, value))


def cycle(field: str, value: object) -> int | None:
    """A cycle in days, at least one, or None for unknown."""
    return _at_most(CYCLE_AT_MOST, field, positive(field, value))


def paid_months(field: str, value: object) -> int:
    """Over how many months something is paid, at least one."""
    number = _at_most(PAID_MONTHS_AT_MOST, field, positive(field, value))
    if number is None:
        raise DocumentError("not_valid", field=field, value=value)
    return number


def positive(field: str, value: object) -> int | None:
    """A whole number from 1 on, or None for unknown; 0 is none."""
    number = count(field, value)
    if number == 0:
        raise DocumentError("not_valid", field=field, value=value)
    return number


def _at_most(most: int, field: str, number: int | None) -> int | None:
    if number is not None and number > most:
        raise DocumentError("not_valid", field=field, value=number)
    return number


def day(field: str, value: object) -> str | None:
    """A date as the file keeps it (YYYY-MM-DD), or None for unknown."""
    if value is None:
        return None
    if not isinstance(value, date):
        raise DocumentError("not_valid", field=field, value=value)
    return date(value.year, value.month, value.day).isoformat()


def some_day(field: str, value: object) -> str:
    """A date that must be known."""
    iso = day(field, value)
    if iso is None:
        raise DocumentError("not_valid", field=field, value=value)
    return iso


def clock_time(field: str, value: object) -> str | None:
    """A time of day as the file keeps it (HH:MM), or None for unknown."""
    if value is None:
        return None
    if not isinstance(value, time):
        raise DocumentError("not_valid", field=field, value=value)
    return time(value.hour, value.minute).isoformat(timespec="minutes")


def key_of(kind: type[Key], field: str, value: object) -> Key:
    """One of the keys of a kind, such as a stage."""
    try:
        return kind(str(value))
    except ValueError as error:
        raise DocumentError("not_valid", field=field, value=value) from error


def one_of(*allowed: str) -> Callable[[str, object], str]:
    """A check that a value is one of the allowed words."""

    def check(field: str, value: object) -> str:
        if value not in allowed:
            raise DocumentError("not_valid", field=field, value=value)
        return str(value)

    return check


def is_storable(words: str) -> bool:
    """Whether the file can be asked for a text; half a letter cannot even be asked for."""
    try:
        words.encode()
    except UnicodeEncodeError:
        return False
    return True


def own_id(words: str) -> str:
    """Words as an id that the file can be asked for; raises DocumentError `not_found`."""
    if not is_storable(words):
        raise DocumentError("not_found", words=ascii(words))
    return words


def reference(field: str, value: object) -> str | None:
    """The id of another row, or None; that the row exists is the store's to check."""
    return None if value is None else text(field, value)


def to_day(value: str | None) -> date | None:
    """A stored date."""
    return None if value is None else date.fromisoformat(value)


def known_day(value: str | None) -> date | None:
    """A stored closing day; None also where something was closed nobody knows when."""
    day = to_day(value)
    return None if day == UNKNOWN_DAY else day


def to_time(value: str | None) -> time | None:
    """A stored time of day."""
    return None if value is None else time.fromisoformat(value)
