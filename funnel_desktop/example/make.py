"""Makes the file of a made-up practice."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

from funnel_desktop.document.document import Document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.filling import new_document
from funnel_desktop.document.log_rows import Row
from funnel_desktop.example.data import CURRENCY, settings
from funnel_desktop.example.ideal_client import IdealClientRows
from funnel_desktop.example.invented import drawn_practice, invented_practice
from funnel_desktop.example.neglect import prospecting
from funnel_desktop.example.practice import MadeObjective
from funnel_desktop.example.rows import RowMaker
from funnel_desktop.funnel.week import monday_of

DEFAULT_SEED = 1
OBJECTIVES_AT_MOST = 1_000_000
FIRST_YEAR, LAST_YEAR = 1950, 9000
"""Within these years the two years of history, and what is expected, are dates."""

_WEEKS_PLANNED = 9
_SELLING_MINUTES = 15 * 60
_SHARES = {"closing": 30, "prospecting": 40, "covering": 30}
_BLOCKS: tuple[tuple[int, int, int, str, str], ...] = (
    (0, 540, 240, "session", ""), (0, 900, 90, "closing", "Norrby & Lind"),
    (0, 990, 30, "prospecting", "Bruno Keller"), (1, 540, 90, "covering", "Fjord scope"),
    (1, 660, 180, "session", ""), (1, 900, 120, "closing", "Agreement, Iris"),
    (2, 510, 240, "prospecting", "Prospecting"), (2, 840, 90, "covering", "Meridian: HR"),
    (2, 960, 120, "session", ""), (3, 540, 240, "session", ""),
    (3, 900, 60, "closing", "Delta, Vela"), (4, 540, 90, "prospecting", "Qualify calls"),
    (4, 660, 90, "covering", "Casa Oliva, Aylin"), (4, 840, 180, "session", ""),
)  # fmt: skip
"""Day of the week, start and length in minutes, kind and title, as design/05 draws them."""


def make_example(
    path: Path, today: date, *, objectives: int | None = None, seed: int = DEFAULT_SEED
) -> int:
    """Make a file of a made-up practice as of a day; returns how many objectives it holds.

    Without a number it is the practice of the pictures. The same seed, number and day make
    the same content. Raises DocumentError: as `create_document`, or `not_valid` (objectives,
    today).
    """
    _check(today, objectives)
    # The practice of the pictures has kept its weeks in this file since the first planned one.
    made = today if objectives is not None else _first_planned(today)
    with new_document(path, currency=CURRENCY, today=made) as document:
        return _fill(document, today, objectives, seed)


def _check(today: date, objectives: int | None) -> None:
    if not FIRST_YEAR <= today.year <= LAST_YEAR:
        raise DocumentError("not_valid", field="today", value=today.isoformat())
    if objectives is not None and not 0 <= objectives <= OBJECTIVES_AT_MOST:
        raise DocumentError("not_valid", field="objectives", value=objectives)


def _fill(document: Document, today: date, objectives: int | None, seed: int) -> int:
    """The example is where its document begins: undo does not take it away."""
    random = Random(seed)
    rows, ideal = RowMaker(random), IdealClientRows(seed)
    rows.problems = ideal.problems
    practice = _practice(objectives, today, random)
    count = 0
    with document.first_content() as bulk:
        bulk.insert("settings", [{"id": key, "value": str(said)} for key, said in settings()])
        bulk.insert("services", rows.service_rows())
        for tables in rows.chunks(practice):
            count += len(tables["objectives"])
            for table, made in tables.items():
                bulk.insert(table, made)
        if objectives is None:
            for table, made in ideal.tables(rows.answers):
                bulk.insert(table, made)
            bulk.insert("activities", rows.prospecting_rows(prospecting(today)))
            bulk.insert("weeks", _week_rows(today))
            bulk.insert("blocks", _block_rows(today, random))
    return count


def _practice(objectives: int | None, today: date, random: Random) -> Iterator[MadeObjective]:
    if objectives is None:
        return drawn_practice(today, random)
    return invented_practice(objectives, today, random)


def _block_rows(today: date, random: Random) -> list[Row]:
    """The blocks of the week that `today` lies in."""
    monday = monday_of(today)
    return [
        {
            "id": f"{random.getrandbits(80):020x}",
            "day": (monday + timedelta(days=day)).isoformat(),
            "start": start,
            "minutes": minutes,
            "kind": kind,
            "title": title,
        }
        for day, start, minutes, kind, title in _BLOCKS
    ]


def _week_rows(today: date) -> list[Row]:
    """The budgets of this week and those before it."""
    monday = monday_of(today)
    return [
        {"id": (monday - timedelta(weeks=n)).isoformat(), "minutes": _SELLING_MINUTES, **_SHARES}
        for n in range(_WEEKS_PLANNED)
    ]


def _first_planned(today: date) -> date:
    """The Monday of the first of those weeks."""
    return monday_of(today) - timedelta(weeks=_WEEKS_PLANNED - 1)
