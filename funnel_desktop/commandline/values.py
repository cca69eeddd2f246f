"""Values as they are written on the command line, and as JSON writes them."""

import re
from datetime import date, time

from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.document.values import MONEY_AT_MOST
from funnel_desktop.funnel.currency import minor_digits

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TIME = re.compile(r"\d\d?:\d\d", re.ASCII)
_AMOUNT = re.compile(r"(\d{1,15})(?:\.(\d+))?", re.ASCII)
FIRST_YEAR, LAST_YEAR = 1900, 9900
"""Of what can be today: weeks, cycles and half years lie before and after it."""
_COUNT = re.compile(r"\d{1,9}", re.ASCII)


def text(words: str) -> str:
    """Words that a file can keep; raises UsageError for bytes that are no text."""
    try:
        words.encode()
    except UnicodeEncodeError as error:
        raise UsageError("One of the words is not valid text.") from error
    return words


def day(words: str) -> date:
    """A date written YYYY-MM-DD; raises UsageError."""
    try:
        if _DAY.fullmatch(words):
            return date.fromisoformat(words)
    except ValueError:
        pass
    raise UsageError(f"{shown(words)} is not a date: write it as 2026-05-12.")


def today_of(words: str) -> date:
    """A day that can be today; raises UsageError, also at the ends of the calendar, where there
    is no week before or after."""
    found = day(words)
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise UsageError(
            f"{shown(words)} cannot be today: choose a day from {FIRST_YEAR} to {LAST_YEAR}."
        )
    return found


def clock_time(words: str) -> time:
    """A time of day written HH:MM; raises UsageError."""
    try:
        if _TIME.fullmatch(words):
            return time.fromisoformat(words.zfill(5))
    except ValueError:
        pass
    raise UsageError(f"{shown(words)} is not a time of day: write it as 14:30.")


def count(words: str) -> int:
    """A whole number; raises UsageError."""
    if not _COUNT.fullmatch(words):
        raise UsageError(f"{shown(words)} is not a whole number.")
    return int(words)


def amount(words: str, currency: str) -> int:
    """Money in minor units from a plain number as 1280 or 12.5; raises UsageError."""
    found = _AMOUNT.fullmatch(words)
    if not found:
        raise UsageError(f"{shown(words)} is not an amount: write it as 1280 or 12.5.")
    digits = minor_digits(currency)
    decimals = (found[2] or "").rstrip("0")
    if len(decimals) > digits:
        raise UsageError(f"{shown(words)} has more than the {digits} decimals of {currency}.")
    minor = int(found[1] + decimals.ljust(digits, "0"))
    if minor > MONEY_AT_MOST:
        raise UsageError(f"{shown(words)} is more than a file can keep.")
    return minor


def as_number(minor: int | None, currency: str) -> int | float | None:
    """Minor units as a number of JSON: 1280 or 12.5, exact.

    A float holds every amount of 15 digits, and a file keeps none that is longer.
    """
    if minor is None:
        return None
    unit = int(10 ** minor_digits(currency))
    return minor // unit if minor % unit == 0 else minor / unit


def iso(moment: date | None) -> str | None:
    """A date as JSON and tables write it."""
    return None if moment is None else moment.isoformat()


def shown(words: str) -> str:
    """Somebody's words inside a sentence or a table: one line, nothing that steers a terminal."""
    return "".join(letter if letter.isprintable() else _replaced(letter) for letter in words)


def _replaced(letter: str) -> str:
    return " " if letter.isspace() else "\N{REPLACEMENT CHARACTER}"
