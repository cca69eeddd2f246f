"""Money, numbers, dates and hours as people of one locale read and type them."""

import unicodedata
from collections.abc import Callable, Iterable

from PySide6.QtCore import QLocale

from funnel_desktop.funnel.currency import minor_digits
from funnel_desktop.language.currencies import apart, spoken_amount, symbol
from funnel_desktop.language.day_formats import DayFormats
from funnel_desktop.language.hiding import AMOUNT, is_hiding
from funnel_desktop.language.number_formats import NumberFormats

MOST_TO_COUNT = 2**31 - 1
"""The largest whole number that Qt knows plurals for."""


class Formats(NumberFormats, DayFormats):
    """How things are written for one locale and, for money, one ISO 4217 currency.

    Amounts are integers of minor units (cents) outside, a currency's own digits inside.
    """

    def __init__(self, locale: QLocale, currency: str = "EUR") -> None:
        NumberFormats.__init__(self, locale)
        DayFormats.__init__(self, locale)
        self.currency = currency

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


def _rounded(amount: int, digits: int) -> int:
    """Without its last digits, half of what they count away from zero."""
    step = 10**digits
    away = (abs(amount) + step // 2) // step
    return away if amount >= 0 else -away


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
