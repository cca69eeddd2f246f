"""What somebody types as a date, understood: `12.5.`, `12/5`, `tomorrow`, `fri`, `+2w`, ISO,
and in phrases: `next friday`, `in 2 weeks`, `tomorrow 3pm` (see `date_phrases.py`).

Pure: today is an argument, and the language's words come as a `DateVocabulary` (see
`date_vocabulary.py` for the one of a locale). Every word in it is folded already.
"""

import calendar
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from funnel_desktop.document.search import folded
from funnel_desktop.language.date_phrases import NO_PHRASES, Phrases, Which, split_time

FIRST_YEAR, LAST_YEAR = 1900, 2199
LEAST_PREFIX = 2
_FILLERS = frozenset(("of", "the", "st", "nd", "rd", "th", "de", "del"))


class Toward(Enum):
    """Where a date without its year lies: plans lie ahead, first contacts behind."""

    FUTURE = 1
    PAST = -1


@dataclass(frozen=True, slots=True)
class DateVocabulary:
    """The words of a language and the order its numbers come in ("dmy", "mdy" or "ymd").

    `days` gives a number of days from today (tomorrow: 1), `weekdays` ISO numbers 1 to 7,
    `months` 1 to 12, `units` one of "d", "w", "m", "y".
    """

    order: str
    days: Mapping[str, int]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    units: Mapping[str, str]
    phrases: Phrases = NO_PHRASES
    also: tuple["DateVocabulary", ...] = ()
    """Of other languages: asked where this one means nothing."""


def understand(
    text: str, today: date, words: DateVocabulary, toward: Toward = Toward.FUTURE
) -> date | None:
    """The date that `text` means as typed on `today`, or None where it means none.

    Without a year, or a sign before a distance (`2w`), it is read in the direction `toward`.
    """
    bare, _ = split_time(folded(text).strip(" ,;"), words.phrases)
    typed = re.sub(r"(?<=\d)\s*([./-])\s+(?=\d)", r"\1", bare.strip(" ,;"))
    found = _read(typed, today, words, toward)
    if found is not None:
        return found
    others = (understand(text, today, other, toward) for other in words.also)
    return next((found for found in others if found is not None), None)


def time_of(text: str, words: DateVocabulary) -> str:
    """The time of day behind a date (`tomorrow 3pm`), as it was typed; "" where there is none."""
    for each in (words, *words.also):
        _, found = split_time(folded(text).strip(" ,;"), each.phrases)
        if found:
            return found
    return ""


def _read(typed: str, today: date, words: DateVocabulary, toward: Toward) -> date | None:
    for reading in _READINGS:
        try:
            found = reading(typed, today, words, toward)
        except (ValueError, OverflowError):
            continue
        if found is not None and FIRST_YEAR <= found.year <= LAST_YEAR:
            return found
    return None


def add_months(day: date, months: int) -> date:
    """The same day of another month, or that month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _iso(typed: str, today: date, words: DateVocabulary, toward: Toward) -> date | None:
    match = re.fullmatch(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?", typed)
    return date(*map(int, match.groups())) if match else None


def _named_day(typed: str, today: date, words: DateVocabulary, toward: Toward) -> date | None:
    days = _meaning(words.days, typed)
    return None if days is None else today + timedelta(days)


def _weekday(typed: str, today: date, words: DateVocabulary, toward: Toward) -> date | None:
    """The coming one, or the last one; on a Friday *fri* is never today (that is *today*)."""
    wanted = _meaning(words.weekdays, typed.rstrip("."))
    if wanted is None:
        return None
    return _weekday_from(wanted, today, toward)


def _weekday_from(wanted: int, today: date, toward: Toward) -> date:
    if toward is Toward.FUTURE:
        return today + timedelta((wanted - today.isoweekday() - 1) % 7 + 1)
    return today - timedelta((today.isoweekday() - wanted - 1) % 7 + 1)


def _distance(typed: str, today: date, words: DateVocabulary, toward: Toward) -> date | None:
    match = re.fullmatch(r"([+\-−]?)\s*(\d{1,4})\s*([^\W\d_]+)\.?", typed)
    unit = match and words.units.get(match[3])
    if not match or not unit:
        return None
    sign = {"+": 1, "": toward.value}.get(match[1], -1)
    return _further(today, unit, int(match[2]) * sign)


def _phrase(typed: str, today: date, words: DateVocabulary, toward: Toward) -> date | None:
    """`next friday`, `nächste Woche`, `in 2 Wochen`, `hace dos días`, `2 hafta sonra`."""
    said = words.phrases.read(typed, words.units, lambda word: _meaning(words.weekdays, word))
    if said is None:
        return None
    if said.unit is not None:
        return _further(today, said.unit, said.count)
    assert said.weekday is not None
    if said.which is Which.LAST:
        return _weekday_from(said.weekday, today, Toward.PAST)
    if said.which is Which.WEEKLY:
        return today + timedelta(7 + said.weekday - today.isoweekday())
    return _weekday_from(said.weekday, today, Toward.FUTURE)


def _further(today: date, unit: str, count: int) -> date:
    """So many days, weeks, months or years from today."""
    if unit in "dw":
        return today + timedelta(count * (7 if unit == "w" else 1))
    return add_months(today, count * (12 if unit == "y" else 1))


def _numbers(typed: str, today: date, words: DateVocabulary, toward: Toward) -> date | None:
    match = re.fullmatch(r"(\d{1,2})([./-])(\d{1,2})(?:\2(?:(\d{2}|\d{4})\.?)?)?", typed)
    if not match:
        return None
    first, second = int(match[1]), int(match[3])
    month_first = words.order == "ymd" or (words.order == "mdy" and match[2] != ".")
    day, month = (second, first) if month_first else (first, second)
    if month > 12:
        day, month = month, day
    return _placed(day, month, match[4], today, toward)


def _year_first(typed: str, today: date, words: DateVocabulary, toward: Toward) -> date | None:
    """`26.5.12` where a language writes the year first."""
    match = re.fullmatch(r"(\d{2})([./-])(\d{1,2})\2(\d{1,2})\.?", typed)
    if not match or words.order != "ymd":
        return None
    return date(_century(int(match[1]), today), int(match[3]), int(match[4]))


def _month_name(typed: str, today: date, words: DateVocabulary, toward: Toward) -> date | None:
    """`12 May`, `12. Mai 2026`, `May 12, 2026`, also beside a weekday (`Tue 12 May`)."""
    numbers = re.findall(r"\d+", typed)
    names = [name for name in re.findall(r"[^\W\d_]+", typed) if name not in _FILLERS]
    months = [name for name in names if _meaning(words.months, name) is not None]
    if len(months) > 1:  # Spanish "mar" is a Tuesday and a March
        apart = [name for name in months if _meaning(words.weekdays, name) is None]
        months = apart or months[-1:]
    others = [name for name in names if name not in months]
    if any(_meaning(words.weekdays, name) is None for name in others) or len(months) != 1:
        return None
    if len(numbers) not in (1, 2) or any(len(number) not in (1, 2, 4) for number in numbers):
        return None
    if len(numbers[0]) == 4:
        numbers.reverse()
    month = _meaning(words.months, months[0]) or 0
    return _placed(int(numbers[0]), month, numbers[1] if len(numbers) == 2 else None, today, toward)


def _counted(typed: str, today: date, words: DateVocabulary, toward: Toward) -> date | None:
    """`2026年5月12日`: whatever stands between, a year of four digits comes first."""
    match = re.fullmatch(r"(\d{4})\D(\d{1,2})\D(\d{1,2})\D*", typed)
    return date(*map(int, match.groups())) if match else None


def _day_of_month(typed: str, today: date, words: DateVocabulary, toward: Toward) -> date | None:
    """`12` or `12.`: the next twelfth from today on, or the last one; a 31st skips months."""
    match = re.fullmatch(r"(\d{1,2})\.?", typed)
    if not match:
        return None
    for step in range(3):
        month = add_months(today.replace(day=1), step * toward.value)
        if int(match[1]) <= calendar.monthrange(month.year, month.month)[1]:
            found = month.replace(day=int(match[1]))
            if _lies(found, today, toward):
                return found
    return None


def _placed(day: int, month: int, year: str | None, today: date, toward: Toward) -> date | None:
    """Day and month in the year typed, or else in the nearest one ahead (or behind)."""
    if year is not None:
        whole = int(year) if len(year) == 4 else _century(int(year), today)
        return date(whole, month, day)
    for step in range(9):  # nine years hold a 29 February also around 2100
        try:
            found = date(today.year + step * toward.value, month, day)
        except ValueError:
            continue
        if _lies(found, today, toward):
            return found
    return None


def _lies(found: date, today: date, toward: Toward) -> bool:
    return found >= today if toward is Toward.FUTURE else found <= today


def _century(two_digits: int, today: date) -> int:
    """The year nearest to today's that ends in these two digits."""
    near = today.year - today.year % 100 + two_digits
    return min((near - 100, near, near + 100), key=lambda year: abs(year - today.year))


def _meaning(words: Mapping[str, int], typed: str) -> int | None:
    """What a word means, whole or by the beginning that only one meaning has."""
    if typed in words:
        return words[typed]
    if len(typed) < LEAST_PREFIX:
        return None
    found = {meaning for word, meaning in words.items() if word.startswith(typed)}
    return found.pop() if len(found) == 1 else None


Reading = Callable[[str, date, DateVocabulary, Toward], date | None]
_READINGS: tuple[Reading, ...] = (
    _iso,
    _named_day,
    _weekday,
    _distance,
    _phrase,
    _year_first,
    _numbers,
    _month_name,
    _counted,
    _day_of_month,
)
