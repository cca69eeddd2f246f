"""Blocks to write into diaries, and the zone that these tests live in."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import Block

MONDAY = date(2026, 5, 11)
SUNDAY = date(2026, 5, 17)
WEEK = timedelta(weeks=1)
STAMP = datetime(2026, 5, 10, 12, 0, tzinfo=UTC)
MADRID, NEW_YORK, KOLKATA = map(ZoneInfo, ("Europe/Madrid", "America/New_York", "Asia/Kolkata"))


def block(day: date = MONDAY, start: int = 540, minutes: int = 90, **said: object) -> Block:
    values: dict[str, object] = {"kind": WorkType.PROSPECTING, "title": "Calls", **said}
    return Block(str(values.pop("id", "own")), day, start, minutes, **values)  # type: ignore[arg-type]


def title(each: Block) -> str:
    return each.title
