"""The week of the drawn practice, and the budgets of the weeks before it."""

from datetime import date, timedelta
from random import Random

from funnel_desktop.document.log_rows import Row
from funnel_desktop.funnel.week import monday_of

WEEKS_PLANNED = 9
SELLING_MINUTES = 15 * 60
SHARES = {"closing": 30, "prospecting": 40, "covering": 30}
BLOCKS: tuple[tuple[int, int, int, str, str], ...] = (
    (0, 540, 240, "session", ""), (0, 900, 90, "closing", "Norrby & Lind"),
    (0, 990, 30, "prospecting", "Bruno Keller"), (1, 540, 90, "covering", "Fjord scope"),
    (1, 660, 180, "session", ""), (1, 900, 120, "closing", "Agreement, Iris"),
    (2, 510, 240, "prospecting", "Prospecting"), (2, 840, 90, "covering", "Meridian: HR"),
    (2, 960, 120, "session", ""), (3, 540, 240, "session", ""),
    (3, 900, 60, "closing", "Delta, Vela"), (4, 540, 90, "prospecting", "Qualify calls"),
    (4, 660, 90, "covering", "Casa Oliva, Aylin"), (4, 840, 180, "session", ""),
)  # fmt: skip
"""Day of the week, start and length in minutes, kind and title, as design/05 draws them."""


def block_rows(today: date, random: Random) -> list[Row]:
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
        for day, start, minutes, kind, title in BLOCKS
    ]


def week_rows(today: date) -> list[Row]:
    """The budgets of this week and those before it."""
    monday = monday_of(today)
    return [
        {"id": (monday - timedelta(weeks=n)).isoformat(), "minutes": SELLING_MINUTES, **SHARES}
        for n in range(WEEKS_PLANNED)
    ]


def first_planned(today: date) -> date:
    """The Monday of the first of those weeks."""
    return monday_of(today) - timedelta(weeks=WEEKS_PLANNED - 1)
