"""Two long lists as a CRM exports them, made up: sales, and the accounts behind them.

The shapes are those of lists that people really bring: dates are day-month-year with two-digit
years, most of which could be read as month-day too; sales lack their account, open ones have no
day of closing and no value; a sector and a country are spelt wrongly, as real exports do.
"""

import csv
import io
from collections.abc import Iterable
from datetime import date, timedelta
from random import Random

SALES = 8_800
ACCOUNTS = 85
SEED = 20_260_512

PRODUCTS = {
    "Executive coaching": (150, 4_800),
    "Team day": (90, 2_400),
    "Career change": (80, 1_100),
    "Mediation": (70, 900),
    "Leadership course": (60, 3_400),
    "Supervision": (40, 550),
    "Offsite week": (5, 27_000),
}
"""By product how often it is sold, in parts, and about for how much."""

STAGES = {"Won": 48, "Lost": 28, "Engaging": 18, "Prospecting": 6}
"""By stage how many of a hundred sales stand there."""

_FIRST = ("Alder", "Birch", "Cobalt", "Dover", "Ember", "Fjord", "Grove", "Harbor", "Iris", "Juno")
_SECOND = (
    "Works",
    "Clinic",
    "Partners",
    "Logistics",
    "Studio",
    "Foods",
    "Systems",
    "Media",
    "Legal",
)
_SECTORS = ("retail", "technolgy", "medical", "marketing", "finance", "software", "services")
_ABROAD = ("Kenya", "Philipines", "Norway", "Korea", "Jordan", "Brazil", "Panama", "Poland")
_AGENTS = ("Mara Lind", "Ole Brandt", "Sena Aydin", "Tomas Vidal", "Ada Quill", "Bo Marsh")
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"
_BEGIN = date(2016, 10, 20)
_END = date(2017, 12, 31)


def account_rows() -> list[dict[str, str]]:
    """The 85 accounts, with the columns of a CRM's export."""
    chance = Random(SEED)
    names = [f"{first} {second}" for first in _FIRST for second in _SECOND][:ACCOUNTS]
    return [_account(chance, names, number) for number in range(ACCOUNTS)]


def _account(chance: Random, names: list[str], number: int) -> dict[str, str]:
    people = round(chance.lognormvariate(7.2, 1.3)) + 9
    return {
        "account": names[number],
        "sector": chance.choice(_SECTORS),
        "year_established": str(chance.randint(1979, 2016)),
        "revenue": f"{people * chance.uniform(0.2, 0.7):.2f}".rstrip("0"),
        "employees": str(people),
        "office_location": chance.choice(_ABROAD) if chance.random() < 0.16 else "United States",
        "subsidiary_of": names[number // 9] if number and chance.random() < 0.18 else "",
    }


def sale_rows() -> list[dict[str, str]]:
    """The 8,800 sales, in the order in which they began; those not begun yet in between."""
    chance = Random(SEED)
    accounts = [row["account"] for row in account_rows()]
    sales = [_sale(chance, accounts) for _ in range(SALES)]
    return [{"opportunity_id": _code(chance), **sale} for sale in sales]


def _sale(chance: Random, accounts: list[str]) -> dict[str, str]:
    stage = _drawn(chance, STAGES)
    product = _drawn(chance, {name: parts for name, (parts, _) in PRODUCTS.items()})
    begun = _begun(chance) if stage != "Prospecting" else None
    closed = None
    if begun and stage in ("Won", "Lost"):
        later = begun + timedelta(round(chance.lognormvariate(3.6, 0.8)) + 1)
        closed = max(_reading_both_ways(chance, min(later, _END)), begun)
    usual = PRODUCTS[product][1]
    value = round(chance.gauss(usual, usual / 8)) if stage == "Won" else 0
    is_named = bool(closed) or chance.random() < 0.32
    return {
        "sales_agent": chance.choice(_AGENTS),
        "product": product,
        "account": chance.choice(accounts) if is_named else "",
        "deal_stage": stage,
        "engage_date": _written(begun),
        "close_date": _written(closed),
        "close_value": str(value) if closed else "",
        "engage_quarter": _quarter(begun),
        "close_quarter": _quarter(closed),
    }


def _drawn(chance: Random, parts: dict[str, int]) -> str:
    return chance.choices(list(parts), list(parts.values()))[0]


def _begun(chance: Random) -> date:
    day = _BEGIN + timedelta(chance.randrange((_END - _BEGIN).days - 1))
    return max(_reading_both_ways(chance, day), _BEGIN)


def _reading_both_ways(chance: Random, day: date) -> date:
    """Most often a day that could be a month as well: one of its month's first twelve."""
    if day.day > 12 and chance.random() < 0.6:
        return day.replace(day=chance.randint(1, 12))
    return day


def _written(day: date | None) -> str:
    return day.strftime("%d-%m-%y") if day else ""


def _quarter(day: date | None) -> str:
    return f"Q{(day.month + 2) // 3} {day.year}" if day else ""


def _code(chance: Random) -> str:
    return "".join(chance.choices(_LETTERS, k=8))


def as_csv(rows: Iterable[dict[str, str]]) -> bytes:
    """The rows as a CRM writes them: comma, CRLF, UTF-8 without a mark."""
    rows = list(rows)
    text = io.StringIO()
    writer = csv.DictWriter(text, rows[0], lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()
