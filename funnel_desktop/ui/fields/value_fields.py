"""Fields whose text means an amount of money, a whole number or a time of day."""

import re
from datetime import time
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale, QTime
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.values import MONEY_AT_MOST
from funnel_desktop.language.formats import formats
from funnel_desktop.language.hour_format import time_text
from funnel_desktop.ui.fields.field import LineField, NotUnderstood

translate = QCoreApplication.translate

EXAMPLE = 1200_00
"""An amount as an example, in minor units."""
_SHORT = QLocale.FormatType.ShortFormat


class MoneyField(LineField):
    """An amount in minor units of the document's currency, or None where nothing stands."""

    def value(self) -> int | None:
        """Minor units; raises NotUnderstood for what is no amount that can be kept."""
        return read_amount(self.text())

    def show_value(self, value: object) -> None:
        """Show it as the locale writes money."""
        super().show_value(formats().money_typed(value) if isinstance(value, int) else None)


def read_amount(text: str) -> int | None:
    """Minor units of what was typed, None for nothing; raises NotUnderstood and says why."""
    if not text.strip():
        return None
    minor = formats().read_money(text)
    if minor is None:
        typed = translate("Fields", "Enter an amount, such as {example}.")
        raise NotUnderstood(typed.format(example=formats().money_typed(EXAMPLE)))
    if minor < 0:
        raise NotUnderstood(translate("Fields", "Enter a value of 0 or more."))
    if minor > MONEY_AT_MOST:
        most = translate("Fields", "Too large: the maximum is {most}.")
        raise NotUnderstood(most.format(most=formats().money_typed(MONEY_AT_MOST)))
    return minor


class NumberField(LineField):
    """A whole number within bounds, kept as a multiple of `step` (60: hours, kept in minutes)."""

    def __init__(
        self,
        least: int,
        most: int,
        *,
        step: int = 1,
        places: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """`least` and `most` as shown; `places` of decimals are allowed."""
        super().__init__(parent)
        self._least, self._most, self._step, self._places = least, most, step, places

    def value(self) -> int | None:
        """The number times `step`; raises NotUnderstood outside the bounds."""
        if not self.text().strip():
            return None
        shown = formats().read_number(self.text())
        kept = None if shown is None else shown * self._step
        if shown is None or kept != (kept or Decimal(0)).to_integral_value():
            raise NotUnderstood(self._sentence())
        if not self._least <= shown <= self._most:
            raise NotUnderstood(self._sentence())
        return int(kept or 0)

    def show_value(self, value: object) -> None:
        """Show it with the decimals it needs, at most `places`."""
        if not isinstance(value, int):
            super().show_value(None)
            return
        exact = Decimal(value) / self._step
        places = next((n for n in range(self._places) if round(exact, n) == exact), self._places)
        super().show_value(formats().number(float(exact), places))

    def _sentence(self) -> str:
        sentence = translate("Fields", "Enter a number from {least} to {most}.")
        number = formats().number
        return sentence.format(least=number(self._least), most=number(self._most))


class TimeField(LineField):
    """A time of day, or None where nothing stands."""

    is_private = False

    def value(self) -> time | None:
        """The time; raises NotUnderstood for what is none."""
        typed = self.text().strip()
        found = read_time(typed) or _read_locales(typed)
        if typed and found is None:
            raise NotUnderstood(translate("Fields", "Enter a time, such as 9:30."))
        return found

    def show_value(self, value: object) -> None:
        """Show it as the locale writes times."""
        if not isinstance(value, time):
            super().show_value(None)
            return
        super().show_value(time_text(QTime(value.hour, value.minute), formats().locale))


def read_time(text: str) -> time | None:
    """`14:00`, `14.30`, `9`, `930`, `2 pm`; None for what is no time."""
    match = re.fullmatch(r"(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?", text.casefold())
    if not match:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _read_locales(text: str) -> time | None:
    found = formats().locale.toTime(text, _SHORT)
    return time(found.hour(), found.minute()) if found.isValid() else None
