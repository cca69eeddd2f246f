"""A day and a time of day within the words of a line, and what is left of the words."""

import re
from datetime import date, time, timedelta
from typing import NamedTuple

from funnel_desktop.exchange.one_line.entry_words import (
    BEFORE_A_DAY,
    BEFORE_AN_HOUR,
    BEHIND_A_DAY,
    MONTH_OF,
    TODAYS,
    TOMORROWS,
    WEEKDAY_OF,
)
from funnel_desktop.funnel.folding import folded

_CLOCK = re.compile(
    rf"(?:(?:{BEFORE_AN_HOUR})\s+)?\b(\d{{1,2}})(?:[:h](\d{{2}})|\s?(am|pm|h|uhr)\b)(?:\s?(am|pm|uhr|h)\b)?",
    re.IGNORECASE,
)
_HOUR = re.compile(rf"\b(?:{BEFORE_AN_HOUR})\s+(\d{{1,2}})(?![\d./-])\b", re.IGNORECASE)
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_NUMBERS = re.compile(r"(?<![\d.,])(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?\.?(?![\d:])")
_NAMED = re.compile(r"\b(\d{1,2})\.?\s+(?:de\s+)?([^\W\d_]+)\.?(?:\s+(?:de\s+)?(\d{4}))?")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


class LineMoment(NamedTuple):
    """What was found: a day, a time of day, and the words that are left, as they were written."""

    day: date | None
    time: time | None
    rest: str


def moment_in(words: str, today: date) -> LineMoment:
    """The first day and the first time of day that words tell; days without a year are to come."""
    found, rest = _clock(words)
    day, rest = _day(rest, today)
    return LineMoment(day, found, " ".join(rest.split()))


def _clock(words: str) -> tuple[time | None, str]:
    for pattern in (_CLOCK, _HOUR):
        for match in pattern.finditer(words):
            told: list[str] = [each or "" for each in (*match.groups(), "", "", "")]
            hour, minute = int(told[0]), int(told[1] or 0)
            half = (told[2] or told[3]).lower()
            if half == "pm" and hour < 12:
                hour += 12
            if hour < 24 and minute < 60:
                return time(hour, minute), _without(words, match)
    return None, words


def _day(words: str, today: date) -> tuple[date | None, str]:
    for match in _ISO.finditer(words):
        if day := _date(int(match[1]), int(match[2]), int(match[3])):
            return day, _without(words, match)
    for match in _NUMBERS.finditer(words):
        if day := _coming(int(match[1]), int(match[2]), match[3], today):
            return day, _without(words, match)
    for match in _NAMED.finditer(words):
        month = MONTH_OF.get(folded(match[2]))
        if month and (day := _coming(int(match[1]), month, match[3], today)):
            return day, _without(words, match)
    for match in _WORD.finditer(words):
        if day := _said(folded(match[0]), today):
            return day, _without(words, match)
    return None, words


def _said(word: str, today: date) -> date | None:
    if word in TODAYS:
        return today
    if word in TOMORROWS:
        return today + timedelta(days=1)
    weekday = WEEKDAY_OF.get(word)
    if weekday is None:
        return None
    return today + timedelta(days=(weekday - today.isoweekday() - 1) % 7 + 1)


def _coming(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    found = _date(today.year, month, day)
    return found if found is None or found >= today else _date(today.year + 1, month, day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _without(words: str, match: re.Match[str]) -> str:
    """What is left, without the small words that led to the day or stand behind it."""
    before, behind = words[: match.start()].split(), words[match.end() :].split()
    if before and folded(before[-1]) in BEFORE_A_DAY:
        before.pop()
    for small in BEHIND_A_DAY:
        count = len(small.split())
        if folded(" ".join(behind[:count])) == small:
            behind = behind[count:]
    return " ".join((*before, *behind))
