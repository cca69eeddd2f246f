"""Preferences, *General*: language, the week's first day, the file's currency."""

from PySide6.QtCore import QCoreApplication, QLocale

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.currency import minor_digits
from funnel_desktop.language.currencies import symbol
from funnel_desktop.language.formats import formats
from funnel_desktop.language.translation import language_name, languages
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.screens.preferences.preferences_page import Page
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings

translate = QCoreApplication.translate

CURRENCIES = (
    "AUD", "BGN", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HUF", "ILS", "INR",
    "ISK", "JPY", "KRW", "MXN", "NGN", "NOK", "NZD", "PHP", "PLN", "RON", "SEK", "TRY", "UAH",
    "USD", "VND", "ZAR",
)  # fmt: skip


class GeneralPage(Page):
    """All but the currency, which belongs to the file, belong to this computer."""

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__(translate("Preferences", "General"))
        self._session, self._settings = session, settings
        self.language = ChoiceField()
        self.first_day = ChoiceField()
        self.hour_format = ChoiceField()
        self.currency = ChoiceField()
        self.add_row(
            translate("Preferences", "Language"),
            translate("Preferences", "Dates and numbers follow it."),
            self.language,
        )
        self.add_row(
            translate("Preferences", "First day of the week"),
            translate("Preferences", "In calendars and weeks."),
            self.first_day,
        )
        self.add_row(
            translate("Preferences", "Times of day"),
            translate("Preferences", "On the screen and on paper."),
            self.hour_format,
        )
        self.add_row(
            translate("Preferences", "Currency of this file"),
            translate("Preferences", "Amounts keep their figures; nothing is converted."),
            self.currency,
        )
        self.finish()
        self.refresh()
        self.language.edited.connect(self._choose_language)
        self.first_day.edited.connect(self._choose_first_day)
        self.hour_format.edited.connect(self._choose_hour_format)
        self.currency.edited.connect(self._choose_currency)

    @asks
    def refresh(self) -> None:
        """Show what is in force."""
        as_system = translate("Preferences", "Same as the system")
        self.language.offer(
            (("", as_system), *((code, language_name(code)) for code in languages()))
        )
        self.language.show_value(self._settings.language)
        self.first_day.offer(_weekdays())
        self.first_day.show_value(self._settings.first_day_of_week)
        self.hour_format.offer((("", as_system), ("24", "14:30"), ("12", "2:30 PM")))
        self.hour_format.show_value(self._settings.hour_format)
        document = self._session.document
        self.currency.offer((code, _called(code)) for code in possible_currencies(document))
        self.currency.show_value(document.currency)
        self.currency.setEnabled(not document.read_only)

    def _choose_language(self) -> None:
        self._settings.language = str(self.language.value())

    def _choose_first_day(self) -> None:
        self._settings.first_day_of_week = int(str(self.first_day.value()))

    def _choose_hour_format(self) -> None:
        self._settings.hour_format = str(self.hour_format.value())

    def _choose_currency(self) -> None:
        settings, code = self._session.document.settings, str(self.currency.value())
        self._session.do(lambda: settings.set("currency", code))
        self.currency.show_value(self._session.document.currency)


def possible_currencies(document: Document) -> list[str]:
    """In a file with amounts, those with as many decimals: a yen has none to keep cents in."""
    own = document.currency
    codes = sorted({*CURRENCIES, own})
    if not document.services.all() and not document.log.history(limit=1):
        return codes
    return [code for code in codes if minor_digits(code) == minor_digits(own)]


def _called(code: str) -> str:
    mark = symbol(code)
    return code if mark == code else f"{code}  {mark}"


def _weekdays() -> list[tuple[int, str]]:
    locale = formats().locale
    usual = translate("Preferences", "Default ({day})").format(
        day=locale.standaloneDayName(locale.firstDayOfWeek().value, QLocale.FormatType.LongFormat)
    )
    days = [
        (number, locale.standaloneDayName(number, QLocale.FormatType.LongFormat))
        for number in range(1, 8)
    ]
    return [(0, usual), *days]
