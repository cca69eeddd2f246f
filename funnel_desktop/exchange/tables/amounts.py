"""Amounts and counts as people write them: which sign is the decimal mark, to minor units."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from funnel_desktop.document.values import MONEY_AT_MOST
from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.common.steady import different
from funnel_desktop.exchange.tables.fields import is_blank
from funnel_desktop.funnel.currency import minor_digits

_CURRENCIES = """aed ars aud azn bam bdt bgn bhd brl cad chf clp cny cop czk dkk egp eur gbp gel
    hkd hrk huf idr ils inr iqd irr isk jod jpy kes krw kwd kzt lbp mad mxn myr ngn nok nzd omr
    pen php pkr pln qar ron rsd rub sar sek sgd thb tnd try twd uah usd uyu uzs vnd zar
    euro euros dollar dollars pound pounds lira tl ytl kr kč kc zł zl ft lei leu rs fr sfr dh din
    kn лв руб р грн rm rp r us a c nz hk s"""
_CURRENCY_WORDS = frozenset(_CURRENCIES.split())
_LETTERS_AT_MOST = 200
"""Of a number with all that is written around it."""
_DIGITS_AND_MARKS = re.compile(r"[.,]*\d[\d.,]*")
_GROUPED = re.compile(r"\d{1,3}(?:([ '_])\d{3})+(?!\d)|\d{1,2}(?:([ '_])\d{2})*\2\d{3}(?!\d)")
_POWER = re.compile(r"([.,]?\d[\d.,]*)[eE]([+-]?\d{1,2})")
_MINUS = "-−‐‑‒–—"
_SAME_SIGNS = str.maketrans({"’": "'", "´": "'", "`": "'", "٫": ",", "٬": "'", "⁄": "/"})


def decimal_mark(cells: Sequence[str], digits: int) -> str:
    """'.' or ',': the decimal mark that makes numbers of the most cells of a column.

    `digits` are the decimals that its currency has. Where both marks fit ('1.234' alone) the
    one that leaves no more decimals than that.
    """
    marked = (cell for cell in different(cells) if not cell.isascii() or _is_marked(cell))
    written = {core for cell in marked if (core := _core_or_none(cell)) and _is_marked(core)}
    return min(".,", key=lambda mark: _misfits(written, mark, digits))


def amount_reader(mark: str, currency: str) -> Callable[[str], int | None]:
    """A function from a cell to minor units, rounded half up; see `count_reader`."""
    return _reader(mark, minor_digits(currency), MONEY_AT_MOST)


def count_reader(mark: str, most: int = MONEY_AT_MOST) -> Callable[[str], int | None]:
    """A function from a cell to a whole number of at most `most`, None for a blank cell.

    It raises Unreadable 'not_a_number', 'negative' or 'too_large'.
    """
    return _reader(mark, 0, most)


def _reader(mark: str, digits: int, most: int) -> Callable[[str], int | None]:
    unit = 10**digits

    def read(cell: str) -> int | None:
        written = cell.strip()
        if is_blank(written):
            return None
        if written.isascii() and written.isdigit() and len(written) < 15:
            return _within(int(written) * unit, most)
        return _within(_minor(written, mark, unit), most)

    return read


def _within(minor: int, most: int) -> int:
    if minor < 0:
        raise Unreadable("negative")
    if minor > most:
        raise Unreadable("too_large")
    return minor


def _minor(written: str, mark: str, unit: int) -> int:
    negative, core = _core(written)
    power = _POWER.fullmatch(core)
    digits, exponent = (power[1], int(power[2])) if power else (core, 0)
    if not _pattern(mark).fullmatch(digits):
        raise Unreadable("not_a_number")
    other = "," if mark == "." else "."
    number = Decimal(digits.replace(other, "").replace(mark, ".")).scaleb(exponent) * unit
    if number > MONEY_AT_MOST:
        raise Unreadable("too_large")
    minor = int(number.to_integral_value(ROUND_HALF_UP))
    return -minor if negative else minor


@cache
def _pattern(mark: str) -> re.Pattern[str]:
    """Numbers with a decimal mark; the other one parts thousands, or hundreds as in India.

    Nobody parts what begins with 0: 0.500 is a half.
    """
    point, comma = (r"\.", ",") if mark == "." else (",", r"\.")
    thousands = rf"\d{{1,3}}(?:{comma}\d{{3}})+|\d{{1,2}}(?:{comma}\d{{2}})+{comma}\d{{3}}"
    return re.compile(rf"(?:(?!0)(?:{thousands})|\d+)(?:{point}\d*)?|{point}\d+")


def _misfits(written: Iterable[str], mark: str, digits: int) -> tuple[int, int]:
    """How many numbers a decimal mark makes impossible, and how many too fine for a currency."""
    impossible = too_fine = 0
    for core in written:
        if not _pattern(mark).fullmatch(core):
            impossible += 1
        elif len(core.rpartition(mark)[2]) > digits and mark in core:
            too_fine += 1
    return impossible, too_fine


def _is_marked(core: str) -> bool:
    return "." in core or "," in core


def _core_or_none(cell: str) -> str | None:
    try:
        return _core(cell)[1]
    except Unreadable:
        return None


def _core(cell: str) -> tuple[bool, str]:
    """Whether a number is negative, and its digits and marks without currency and spaces."""
    if len(cell) > _LETTERS_AT_MOST:
        raise Unreadable("not_a_number")
    if not cell.isascii() and any(unicodedata.category(sign) == "No" for sign in cell):  # ², ½
        raise Unreadable("not_a_number")
    text = unicodedata.normalize("NFKC", cell).translate(_SAME_SIGNS).strip()
    text = "".join(str(unicodedata.digit(sign, sign)) for sign in text)
    text = re.sub(r"(?<=[^\W\d_])\.", "", text)
    bracketed = text.startswith("(") and text.endswith(")")
    text = _without_currency(text.strip("()" if bracketed else ""))
    text = re.sub(rf"[.,][{_MINUS}]{{1,2}}$", "", text)
    bare = text.strip(_MINUS + " ")
    negative = bracketed or bare != text
    core = _without_currency(bare).lstrip("+")
    core = re.sub(r"[ '_]", "", core) if _GROUPED.match(core) else core
    if not _DIGITS_AND_MARKS.fullmatch(core) and not _POWER.fullmatch(core):
        raise Unreadable("not_a_number")
    return negative, core


def _without_currency(text: str) -> str:
    """Take a currency's sign or word off both ends; raises Unreadable for any other word."""
    start = end = 0
    while start < len(text) and _may_be_currency(text[start]):
        start += 1
    while end < len(text) - start and _may_be_currency(text[-1 - end]):
        end += 1
    for word in (text[:start], text[len(text) - end :]):
        letters = "".join(s for s in word if unicodedata.category(s) != "Sc").strip(" .").casefold()
        if letters and letters not in _CURRENCY_WORDS:
            raise Unreadable("not_a_number")
    return text[start : len(text) - end].strip()


def _may_be_currency(sign: str) -> bool:
    return sign.isalpha() or sign == " " or unicodedata.category(sign) == "Sc"


def plain_amount(minor: int, currency: str) -> str:
    """An amount as a plain number with a point and all its decimals: '1054.00'."""
    digits = minor_digits(currency)
    if digits == 0:
        return str(minor)
    whole, rest = divmod(minor, 10**digits)
    return f"{whole}.{rest:0{digits}d}"
