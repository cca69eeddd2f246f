"""Books of objectives: how many come when, and what becomes of each."""

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from random import Random

from tests.funnel.forecast.lives import (
    FOR_EVER,
    YEAR,
    Fate,
    Fated,
    Intensity,
    fates,
    made_up,
    steady,
)

SIZES = (10, 30, 60)
"""New objectives a year."""
SHAPES = ("steady", "roller-coaster", "drying up")
DAYS = 3 * YEAR
HIGH, LOW = 1.7, 0.3
"""In the turns of a roller-coaster, as shares of the usual number."""
TURNS = (240, 480)
"""Days from one rise to the next."""
DRIES_FROM = (365, 730)
DRIES_IN = 270
LIST = Path(__file__).parents[4] / "shared" / "data" / "crm-opportunities.csv"
CENTS = 100


def book_of(shape: str, size: int, fated: Fated, random: Random) -> list[Fate]:
    """Three years of a practice."""
    return fates(_intensity(shape, size, random), 2 * size / YEAR, DAYS, random, fated)


def _intensity(shape: str, size: int, random: Random) -> Intensity:
    usual = steady(size)
    if shape == "steady":
        return usual
    if shape == "drying up":
        first = random.uniform(*DRIES_FROM)
        return lambda day: usual(day) * min(1.0, max(0.0, 1 - (day - first) / DRIES_IN))
    turn = random.uniform(*TURNS)
    began = random.random() * turn
    return lambda day: usual(day) * (HIGH if (day + began) % turn < turn / 2 else LOW)


def populations() -> dict[str, tuple[Fated, bool]]:
    """Where fates are drawn from, and whether it is known what open objectives may bring: the
    made-up one always, the list of a computer seller where it lies."""
    found: dict[str, tuple[Fated, bool]] = {"made up": (made_up, True)}
    if LIST.exists():
        rows = listed(LIST)
        found["crm list"] = (lambda random: rows[int(random.random() * len(rows))], False)
    return found


def listed(path: Path) -> Sequence[tuple[int, bool, int]]:
    """How long each opportunity of the list took, whether it was won, and what it brought; one
    that is still open is never closed."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["engage_date"]]
    return [_fate(row) for row in rows]


def _fate(row: dict[str, str]) -> tuple[int, bool, int]:
    if not row["close_date"]:
        return FOR_EVER, False, 0
    lasts = (_day(row["close_date"]) - _day(row["engage_date"])).days
    value = round(float(row["close_value"] or 0) * CENTS)
    return lasts, row["deal_stage"] == "Won", value


def _day(told: str) -> date:
    day, month, year = (int(part) for part in told.split("-"))
    return date(2000 + year, month, day)
