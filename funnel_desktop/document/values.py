"""What may enter the file, checked at its edge (FACTS.md, *The file*)."""

import re
from collections.abc import Callable
from datetime import date, time

from funnel_desktop.document.errors import DocumentError

MONEY_AT_MOST = 10**15
"""In minor units; sums of a million such values still fit into the file's integers."""


def text(field: str, value: object) -> str:
    """Text that can be stored as it is."""
    if not isinstance(value, str) or "\x00" in value:
        raise DocumentError("not_valid", field=field, value=value)
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise DocumentError("not_valid", field=field, value=ascii(value)) from error
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


def positive(field: str, value: object) -> int | None:
    """A whole number from 1 on, or None for unknown; 0 is none."""
    number = count(field, value)
    if number == 0:
        raise DocumentError("not_valid", field=field, value=value)
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
    return value.isoformat(timespec="minutes")


def one_of(*allowed: str) -> Callable[[str, object], str]:
    """A check that a value is one of the allowed words."""

    def check(field: str, value: object) -> str:
        if value not in allowed:
            raise DocumentError("not_valid", field=field, value=value)
        return str(value)

    return check


def reference(field: str, value: object) -> str | None:
    """The id of another row, or None; that the row exists is the file's to hold."""
    return None if value is None else text(field, value)


def to_day(value: str | None) -> date | None:
    """A stored date."""
    return None if value is None else date.fromisoformat(value)


def to_time(value: str | None) -> time | None:
    """A stored time of day."""
    return None if value is None else time.fromisoformat(value)
