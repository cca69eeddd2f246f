"""Numbers, fits, percents and hours as people of one locale read and type them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from decimal import Decimal

translate = QCoreApplication.translate

QUARTER = 15
"""Minutes; so much of an hour is still said as a part of it."""
WHOLE = 100
"""Percent."""
MOST_TO_WRITE = 2**63 - 1
"""The largest whole number that Qt writes."""


class NumberFormats:
    """How numbers are written for one locale."""

    def __init__(self, locale: QLocale) -> None:
        self.locale = locale

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
