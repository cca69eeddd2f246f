"""Whether two telephone numbers are one, however they are written. Pure.

The last digits alone say nothing: (212) 555-1234 and (312) 555-1234 are two. A number is the same
with its country's before it, or with the 0 that stands instead of that.
"""

import re
from collections.abc import Iterable

_EXTENSION = re.compile(r"(?i)(?:ext|x|dahili|dahilî|#|;)")
_COUNTRY = 3
"""Digits at most that stand before a number for its country."""
_SHORTEST = 7
_WHOLE = 9
"""Digits of a number with its area: from so many on it may be compared with a longer one."""


def same_phone(one: str, other: str) -> bool:
    """Whether two numbers are the same, as far as their digits tell."""
    (short, is_abroad), (long, is_also_abroad) = sorted((_told(one), _told(other)), key=_length)
    if len(short) < _SHORTEST or not long.endswith(short):
        return False
    more = len(long) - len(short)
    return more == 0 or (
        more <= _COUNTRY and len(short) >= _WHOLE and not (is_abroad and is_also_abroad)
    )


def any_same(some: Iterable[str], others: Iterable[str]) -> bool:
    """Whether one of some numbers is one of others."""
    known = list(others)
    return any(same_phone(one, other) for one in some for other in known)


def number_of(phone: str) -> str:
    """A number without an extension."""
    return _EXTENSION.split(phone, maxsplit=1)[0]


def _told(phone: str) -> tuple[str, bool]:
    """The digits, without a 0 that only stands for the country, and whether they begin with it."""
    number = number_of(phone).replace("(0)", "").strip()
    digits = re.sub(r"\D", "", number)
    if number.startswith("+") or digits.startswith("00"):
        return digits.removeprefix("00"), True
    return digits.lstrip("0"), False


def _length(told: tuple[str, bool]) -> int:
    return len(told[0])
