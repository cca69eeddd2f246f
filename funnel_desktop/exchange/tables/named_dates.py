"""Dates with the name of their month, as people and programs write them in several languages."""

import re
from datetime import date

from funnel_desktop.exchange.tables.calendar_order import FIRST_YEAR, LAST_YEAR
from funnel_desktop.funnel.folding import folded

LONGEST = 60
"""What is longer is no date, whatever stands in it."""

_MONTHS = """jan january januar janner jaenner janv janvier ene enero gen gennaio oca ocak janeiro
    feb february februar fev fevr fevrier febr febrero febbraio sub subat fevereiro
    mar march marz mrz maerz mars marzo mart marco
    apr april avr avril abr abril aprile nis nisan
    may mai mayo mag maggio mayis maio
    jun june juni juin junio giu giugno haz haziran junho
    jul july juli juil juillet julio lug luglio tem temmuz julho
    aug august aout aou ago agosto agu agustos
    sep sept september septembre septiembre set setiembre settembre eyl eylul setembro
    oct october okt oktober octobre octubre ott ottobre eki ekim out outubro
    nov november novembre noviembre kas kasim novembro
    dec december dez dezember decembre dic diciembre dicembre ara aralik dezembro"""
_MONTH_OF = {
    word: number
    for number, words in enumerate(_MONTHS.splitlines(), start=1)
    for word in words.split()
}
_DAYS = """mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday
    sun sunday mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag sonnabend so
    sonntag lun lunes mar martes mie miercoles jue jueves vie viernes sab sabado dom domingo lundi
    mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche lunedi martedi mercoledi gio
    giovedi venerdi sabato domenica pzt pazartesi sal sali car carsamba per persembe cum cuma cmt
    cumartesi paz pazar segunda terca quarta quinta sexta feira"""
_BETWEEN = "de del of the den le el il la st nd rd th er e o am pm um at uhr utc gmt"
_WEEKDAYS, _OTHERS = frozenset(_DAYS.split()), frozenset(_BETWEEN.split())
_TIME = re.compile(r"\d{1,2}[:.]\d\d(?::\d\d(?:\.\d+)?)?(?![\d.:])(?: ?[+-]\d\d:?\d\d\b)?")
_WORDS_AND_NUMBERS = re.compile(r"\d+|[^\W\d_]+")


def named_date(written: str) -> tuple[str, date] | None:
    """The format of a date such as '5. Januar 2026' or 'Jan 5, 2026', and its day.

    None for anything else, a month without a day or without a year included. A year of two
    digits is of this century unless it is 69 to 99, and stands behind the day.
    """
    if len(written) > LONGEST or not any(map(str.isalpha, written)):
        return None
    parts = _WORDS_AND_NUMBERS.findall(_TIME.sub(" ", folded(written)))
    months = _months(parts)
    numbers = [part for part in parts if part.isdecimal()]
    if len(months) != 1 or len(numbers) != 2:
        return None
    first, second = numbers
    if len(first) == 4:
        return _day("%Y %b %d", first, months[0], second)
    is_day_first = parts.index(first) < next(i for i, p in enumerate(parts) if p in _MONTH_OF)
    year = second if len(second) == 4 else _century(second)
    return _day("%d %b %Y" if is_day_first else "%b %d, %Y", year, months[0], first)


def _months(parts: list[str]) -> list[int]:
    """The months named; none where a word stands there that no date has."""
    words = [part for part in parts if not part.isdecimal() and part not in _OTHERS]
    if any(word not in _MONTH_OF and word not in _WEEKDAYS for word in words):
        return []
    named = [word for word in words if word in _MONTH_OF]
    alone = [word for word in named if word not in _WEEKDAYS]
    return list(dict.fromkeys(_MONTH_OF[word] for word in (alone or named)))


def _century(year: str) -> str:
    return "" if len(year) != 2 else f"19{year}" if int(year) >= 69 else f"20{year}"


def _day(form: str, year: str, month: int, day: str) -> tuple[str, date] | None:
    if not (len(day) <= 2 and len(year) == 4 and FIRST_YEAR <= int(year) <= LAST_YEAR):
        return None
    try:
        return form, date(int(year), month, int(day))
    except ValueError:
        return None
