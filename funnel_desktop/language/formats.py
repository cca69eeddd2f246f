"""Money, numbers, dates and hours as people of one locale read and type them."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from funnel_desktop.funnel.currency import minor_digits
from funnel_desktop.language.currencies import apart, spoken_amount, symbol
from funnel_desktop.language.hiding import AMOUNT, is_hiding

if TYPE_CHECKING:
    from decimal import Decimal

translate = QCoreApplication.translate

_DAYS_NAMED_BY_WEEKDAY = 6
"""As long as a weekday's name still means one day only."""
QUARTER = 15
"""Minutes; so much of an hour is still said as a part of it."""
WHOLE = 100
"""Percent."""
MOST_TO_COUNT, MOST_TO_WRITE = 2**31 - 1, 2**63 - 1
"""The largest whole numbers that Qt knows plurals for, and that it writes."""
_QUOTED = re.compile(r"'[^']*'")
_DAY_AND_MONTH = re.compile(r"(?<!d)d{1,2}(?!d)|M{1,4}")


class Formats:
    """How things are written for one locale and, for money, one ISO 4217 currency."""

    def __init__(self, locale: QLocale, currency: str = "EUR") -> None:
        self.locale = locale
        self.currency = currency
        self._day_month = _day_month_pattern(locale)
        self._year = _year_part(locale)

    # Money: integers of minor units (cents) outside, a currency's own digits inside.

    def money(self, minor: int, with_decimals: bool = False) -> str:
        """`€1,280`: whole units, rounded half away from zero; or with the currency's decimals.

        `•••` while values are hidden.
        """
        return AMOUNT if is_hiding() else self._money(minor, with_decimals)

    def _money(self, minor: int, with_decimals: bool) -> str:
        digits = minor_digits(self.currency)
        places = digits if with_decimals else 0
        amount = _rounded(minor, digits - places) / 10**places
        sign = symbol(self.currency)
        return apart(self.locale.toCurrencyString(amount, sign, places), sign)

    def money_spoken(self, minor: int) -> str:
        """`9,600 euros`, for a screen reader; `•••` while values are hidden."""
        if is_hiding():
            return AMOUNT
        whole = _rounded(minor, minor_digits(self.currency))
        return spoken_amount(self.number(whole), whole, self.currency)

    def money_typed(self, minor: int) -> str:
        """An amount as its field shows it: with decimals only where it has some."""
        return self._money(minor, minor % 10 ** minor_digits(self.currency) != 0)

    def read_money(self, text: str) -> int | None:
        """Minor units from what somebody typed, with or without a symbol; None if it is none."""
        bare = text.replace(symbol(self.currency), "").replace(self.currency, "")
        digits = minor_digits(self.currency)
        number = self.read_number(bare, most_decimals=digits)
        if number is None:
            return None
        minor = number.scaleb(digits)
        return int(minor) if minor == minor.to_integral_value() else None

    # Numbers

    def number(self, value: float, places: int = 0) -> str:
        """`1,280` or `0.5`, with groups and decimals as the locale writes them."""
        if isinstance(value, int) and not places and abs(value) <= MOST_TO_WRITE:
            return self.locale.toString(value)
        return self.locale.toString(float(value), "f", places)

    def fit(self, fit: float) -> str:
        """`+4.1`, `−0.8` or `0.0`: how well somebody fits, from -5 to +5."""
        shown = self.number(abs(round(fit, 1)), 1)
        sign = "+" if round(fit, 1) > 0 else "−" if round(fit, 1) < 0 else ""
        return sign + shown

    def fit_score(self, score: int) -> str:
        """`+5`, `0` or `−3`: what one answer scores."""
        return self.fit(score).removesuffix(self.locale.decimalPoint() + self.locale.zeroDigit())

    def fit_score_exact(self, fit: float) -> str:
        """`0`, `+2` or `−0.5`: a line, with a decimal only where it has one."""
        return self.fit_score(int(fit)) if fit == int(fit) else self.fit(fit)

    def percent(self, share: float) -> str:
        """`28 %` from 0.28, in whole percents; where the sign stands is the language's."""
        text = translate("Formats", "{number} %")
        return text.format(number=self.number(round(share * WHOLE)))

    def read_number(self, text: str, *, most_decimals: int | None = None) -> "Decimal | None":
        """A number as typed; see `typed_numbers.read_number` for how marks are understood."""
        from funnel_desktop.language.typed_numbers import read_number  # once somebody types

        point, group = self.locale.decimalPoint(), self.locale.groupSeparator()
        return read_number(text, point, group, most_decimals=most_decimals)

    def hours(self, minutes: int) -> str:
        """`0.5 h` from minutes; `8 h 40 min` where quarters of an hour do not tell it."""
        if minutes % QUARTER:
            return self._hours_and_minutes(minutes)
        return translate("Formats", "{number} h").format(number=self.hours_number(minutes))

    def _hours_and_minutes(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        if not hours:
            return translate("Formats", "{minutes} min").format(minutes=self.number(rest))
        text = translate("Formats", "{hours} h {minutes} min")
        return text.format(hours=self.number(hours), minutes=self.number(rest))

    def hours_of(self, done: int, budget: int) -> str:
        """`0.5 of 6 h`, or `20 min of 9 h`: so much of so much, from minutes."""
        is_plain = done % QUARTER == budget % QUARTER == 0
        begin = self.hours_number(done) if is_plain else self.hours(done)
        return translate("Formats", "{done} of {budget}").format(
            done=begin, budget=self.hours(budget)
        )

    def hours_number(self, minutes: int) -> str:
        """`0.5` or `4`: hours with at most two decimals, none that say nothing."""
        hundredths = round(minutes * 5 / 3)
        places = 2 if hundredths % 10 else 1 if hundredths % 100 else 0
        return self.number(hundredths / 100, places)

    # Days

    def day_short(self, day: date, today: date) -> str:
        """`Today`, `Wed 13` within the coming week, `14 Apr`, `14 Apr 2027` in other years."""
        ahead = (day - today).days
        if ahead == 0:
            return translate("Formats", "Today")
        if 0 < ahead <= _DAYS_NAMED_BY_WEEKDAY:
            return self.weekday_and_day(day)
        return self.day_month(day) if day.year == today.year else self.day_full(day)

    def weekday(self, day: date) -> str:
        """`Wed`."""
        return self._written(day, "ddd")

    def weekday_and_day(self, day: date) -> str:
        """`Wed 13`."""
        return self._written(day, "ddd d")

    def weekday_letter_and_day(self, day: date) -> str:
        """`W 13`: where there is no room for more."""
        letter = self.locale.dayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)
        return f"{letter} {self.number(day.day)}"

    def day_month(self, day: date) -> str:
        """`14 Apr`, or `Apr 14` where the month comes first."""
        return self._written(day, self._day_month)

    def weekday_day_month(self, day: date) -> str:
        """`Tue 12 May`."""
        return self._written(day, "ddd " + self._day_month)

    def day_full(self, day: date) -> str:
        """`30 Jun 2026`: as a date field shows it."""
        return self._written(day, self._day_month + self._year)

    def month(self, day: date) -> str:
        """`May`, shortened as the locale does it: below an axis."""
        return self._written(day, "MMM")

    def month_and_year(self, day: date) -> str:
        """`May 2026`, the month in full."""
        return self._written(day, "MMMM yyyy")

    def day_long(self, day: date) -> str:
        """The locale's long form, with the weekday: for tooltips and screen readers."""
        return self.locale.toString(_qdate(day), QLocale.FormatType.LongFormat)

    def _written(self, day: date, pattern: str) -> str:
        return self.locale.toString(_qdate(day), pattern)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _rounded(amount: int, digits: int) -> int:
    """Without its last digits, half of what they count away from zero."""
    step = 10**digits
    away = (abs(amount) + step // 2) // step
    return away if amount >= 0 else -away


def _day_month_pattern(locale: QLocale) -> str:
    """Day and short month in the order of the locale's long date, without words between."""
    long_form = locale.dateFormat(QLocale.FormatType.LongFormat)
    found = list(_DAY_AND_MONTH.finditer(_QUOTED.sub(" ", long_form)))
    if len(found) == 2 and found[0].group().startswith("M"):
        return "MMM d"
    return "d. MMM" if "d. " in long_form else "d MMM"


def _year_part(locale: QLocale) -> str:
    """What follows day and month to name the year: `, 2027` where the locale has a comma."""
    comma = re.search(r"d, y", locale.dateFormat(QLocale.FormatType.LongFormat))
    return ", yyyy" if comma else " yyyy"


def counted(form: Callable[[int], str], count: int) -> str:
    """What `form` says about so many, for a count from the file, which Qt's %n may not hold."""
    if count <= MOST_TO_COUNT:
        return form(count)
    return form(MOST_TO_COUNT).replace(str(MOST_TO_COUNT), formats().number(count))


def in_a_row(parts: Iterable[str]) -> str:
    """`Clinic · 14 people`: what there is of some parts, beside each other.

    A name in Hebrew or Arabic keeps to itself: a number after it would change places with it.
    """
    return " · ".join(_by_itself(part) for part in parts if part)


_TO_THE_LEFT = frozenset(("R", "AL"))
"""How Unicode calls the letters of Hebrew, and of Arabic."""


def _by_itself(text: str) -> str:
    if not _TO_THE_LEFT.isdisjoint(map(unicodedata.bidirectional, text)):
        return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
    return text


class _Current:
    formats: Formats | None = None


def formats() -> Formats:
    """The formats in force; the desktop's locale and euros until the application has set them."""
    if _Current.formats is None:
        _Current.formats = Formats(QLocale())
    return _Current.formats


def set_formats(made: Formats) -> None:
    """Put `made` in force: at the start, and when language or currency changes."""
    _Current.formats = made
