"""Which currency an amount is written in, by a sign, a code or a word beside it, or in a column."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence

from funnel_desktop.exchange.common.steady import portions
from funnel_desktop.exchange.tables.fields import is_blank
from funnel_desktop.exchange.tables.table import Table

_CODES = """aed ars aud azn bam bdt bgn bhd brl cad chf clp cny cop czk dkk egp eur gbp gel hkd hrk
    huf idr ils inr iqd irr isk jod jpy kes krw kwd kzt lbp mad mxn myr ngn nok nzd omr pen php pkr
    pln qar ron rsd rub sar sek sgd thb tnd try twd uah usd uyu uzs vnd zar"""
CODES = frozenset(_CODES.upper().split())
_DOLLARS = frozenset(
    ["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN", "ARS", "CLP", "COP", "UYU", "TWD"]
)
_CROWNS = frozenset(["SEK", "NOK", "DKK", "ISK"])
_MARKS: dict[str, Collection[str]] = {
    "€": ("EUR",), "$": _DOLLARS, "£": ("GBP", "EGP", "LBP"), "¥": ("JPY", "CNY"),
    "₺": ("TRY",), "₹": ("INR",), "₽": ("RUB",), "₴": ("UAH",), "₩": ("KRW",), "₪": ("ILS",),
    "₫": ("VND",), "฿": ("THB",), "₱": ("PHP",), "₦": ("NGN",), "₸": ("KZT",), "₼": ("AZN",),
    "₾": ("GEL",), "us$": ("USD",), "$us": ("USD",), "a$": ("AUD",), "au$": ("AUD",),
    "c$": ("CAD",), "ca$": ("CAD",), "nz$": ("NZD",), "hk$": ("HKD",), "s$": ("SGD",),
    "mx$": ("MXN",), "r$": ("BRL",), "nt$": ("TWD",), "euro": ("EUR",), "euros": ("EUR",),
    "dollar": _DOLLARS, "dollars": _DOLLARS, "pound": ("GBP",), "pounds": ("GBP",),
    "dolar": _DOLLARS, "dolares": _DOLLARS, "dólar": _DOLLARS, "dólares": _DOLLARS,
    "dollaro": _DOLLARS, "dollari": _DOLLARS, "usdollar": ("USD",), "usdollars": ("USD",),
    "usdolar": ("USD",), "australiandollar": ("AUD",), "canadiandollar": ("CAD",),
    "franken": ("CHF",), "franc": ("CHF",), "francs": ("CHF",), "franco": ("CHF",),
    "francos": ("CHF",), "frank": ("CHF",), "pfund": ("GBP",), "sterling": ("GBP",),
    "libra": ("GBP",), "libras": ("GBP",), "liras": ("TRY",), "lirası": ("TRY",),
    "yen": ("JPY",),
    "lira": ("TRY",), "tl": ("TRY",), "ytl": ("TRY",), "fr": ("CHF",), "sfr": ("CHF",),
    "kr": _CROWNS, "kč": ("CZK",), "kc": ("CZK",), "zł": ("PLN",), "zl": ("PLN",), "ft": ("HUF",),
    "lei": ("RON",), "leu": ("RON",), "rs": ("INR", "PKR"), "rp": ("IDR",), "rm": ("MYR",),
    "руб": ("RUB",), "грн": ("UAH",), "лв": ("BGN",), "kn": ("HRK",), "din": ("RSD",),
}  # fmt: skip
_WORDS = re.compile(r"[^\W\d_]+|[^\w\s.,'’()+-]+")


def currencies_of(written: str) -> frozenset[str]:
    """The currencies that a cell's sign, code or word can mean; none where it has none."""
    text = unicodedata.normalize("NFKC", written).casefold()
    if text.isascii() and not any(sign.isalpha() or sign == "$" for sign in text):
        return frozenset()
    words = _WORDS.findall(text)
    marks = [*words, "".join(words)]
    told = [frozenset({m.upper()} & CODES) or frozenset(_MARKS.get(m, ())) for m in marks]
    known = [one for one in told if one]
    return min(known, key=len) if known else frozenset()


def is_other(written: str, currency: str) -> bool:
    """Whether a cell is written in another currency than this one."""
    told = currencies_of(written)
    return bool(told) and currency not in told


def only_currency(cells: Iterable[str]) -> str | None:
    """The one currency that all cells can mean that tell any; None where that is not one."""
    told = [currencies for cell in cells if (currencies := currencies_of(cell))]
    common = frozenset[str]().union(*told).intersection(*told)
    return next(iter(common)) if len(common) == 1 else None


def currency_column(table: Table, amounts: str, taken: Collection[str]) -> str | None:
    """The heading of the column that says the currency of amounts; `taken` hold something else.

    Of several the one that is called after the column of the amounts, else the nearest.
    """
    place = table.headings.index(amounts)
    free = [heading for heading in table.headings if heading not in taken]
    found = [heading for heading in free if _are_currencies(table.column(heading))]
    return min(
        found,
        key=lambda h: (amounts not in h, abs(table.headings.index(h) - place)),
        default=None,
    )


def _are_currencies(cells: Sequence[str]) -> bool:
    known: set[str] = set()
    for some in portions(cells):
        told = {cell.strip() for cell in set(some)} - known
        new = {cell for cell in told if not is_blank(cell)}
        if not all(map(_is_currency, new)):
            return False
        known |= new
    return bool(known)


def _is_currency(cell: str) -> bool:
    if cell.upper() in CODES or (len(cell) <= 7 and cell.casefold() in _MARKS):
        return True
    words = _WORDS.findall(cell.casefold()) if len(cell) <= LETTERS_OF_A_NAME else []
    return bool(currencies_of(cell)) and all(
        word in _MARKS or word.upper() in CODES or word in _WHOSE for word in words
    )


def currencies_of_heading(heading: str) -> frozenset[str]:
    """The currencies that a heading says its amounts are in: `Value (USD)`, `Wert in CHF`, `€`.

    Codes as they are written, but the commonest ones in small letters too: `try` is a word.
    """
    found = frozenset[str]()
    for word in _WORDS.findall(unicodedata.normalize("NFKC", heading)):
        is_code = word in CODES or word.lower() in _CODES_IN_HEADINGS
        is_mark = not word.isalpha() or word.casefold() in _WORDS_IN_HEADINGS
        if is_code and word.upper() in CODES:
            return frozenset({word.upper()})
        if is_mark and word.casefold() in _MARKS:
            found = frozenset(_MARKS[word.casefold()])
    return found


_CODES_IN_HEADINGS = frozenset(("usd", "eur", "gbp", "chf"))
_WORDS_IN_HEADINGS = frozenset(
    ("euro", "euros", "dollar", "dollars", "tl", "lira", "franken", "pounds", "dolar", "dólares")
)
_WHOSE = frozenset(
    ["us", "american", "amerikan", "swiss", "schweizer", "british", "turkish", "türk", "türkische"]
)
LETTERS_OF_A_NAME = 25
"""Of a currency: `Schweizer Franken`, `Pound sterling`."""
