"""Currencies by ISO 4217 code: symbol, and how an amount is said aloud."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_SYMBOLS = {
    "EUR": "€", "USD": "$", "GBP": "£", "TRY": "₺", "JPY": "¥", "CNY": "CN¥", "INR": "₹",
    "KRW": "₩", "ILS": "₪", "UAH": "₴", "RUB": "₽", "VND": "₫", "NGN": "₦", "PHP": "₱",
    "BRL": "R$", "MXN": "MX$", "CAD": "CA$", "AUD": "A$", "NZD": "NZ$", "PLN": "zł", "CZK": "Kč",
    "HUF": "Ft", "SEK": "kr", "NOK": "kr", "DKK": "kr.", "ISK": "kr", "RON": "lei", "BGN": "лв.",
}  # fmt: skip


def symbol(currency: str) -> str:
    """What stands beside the figures: `€`, or the code itself where no symbol is common."""
    return _SYMBOLS.get(currency, currency)


def apart(amount: str, sign: str) -> str:
    """`KWD1,280` with a space between the letters of the code and the figures (Unicode CLDR)."""
    if not sign[-1:].isalpha() or not amount.startswith(sign):
        return amount
    return f"{sign}\u00a0{amount.removeprefix(sign).lstrip()}"


def spoken_amount(figures: str, whole: int, currency: str) -> str:
    """`9,600 euros`; other currencies are said by their code. `whole` chooses the plural."""
    count = abs(whole) % 1_000_000_000
    match currency:
        case "EUR":
            said = translate("Currencies", "{amount} euro(s)", "", count)
        case "USD":
            said = translate("Currencies", "{amount} dollar(s)", "", count)
        case "GBP":
            said = translate("Currencies", "{amount} pound(s)", "", count)
        case "TRY":
            said = translate("Currencies", "{amount} Turkish lira", "", count)
        case "CHF":
            said = translate("Currencies", "{amount} Swiss franc(s)", "", count)
        case _:
            said = "{amount} " + currency
    return said.format(amount=figures)
