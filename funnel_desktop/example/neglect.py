"""The fall and the rescue of the drawn practice: a quarter without prospecting, and what it tore.

Days and weeks count back from today. The agreements of `wins.json` follow from it: hardly one in
the half year that begins a cycle after the quarter does, and many after it was made up for.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from funnel_desktop.example.practice import MadeObjective
from funnel_desktop.funnel.week import monday_of

FIRST, LAST = 497, 408
"""Days ago: nobody was looked for from the first to the last of them."""
LATER = 100
"""Days: whom chance had begun meanwhile was begun afterwards."""
HOURS = ((99, 72, 3.5), (71, 58, 0.0), (57, 36, 6.0), (35, 10, 3.5))
"""From and to so many weeks ago, and the hours of prospecting in each of them; the latest weeks
are drawn card by card."""
MINUTES = 60
WEDNESDAY = timedelta(days=2)


def after_the_neglect(made: MadeObjective, today: date) -> MadeObjective:
    """Begin what chance began in that quarter after it, all of it by as much."""
    first = made.first_contact
    if first is None or not LAST <= (today - first).days <= FIRST:
        return made
    later = timedelta(days=LATER)
    if max(entry.day for entry in made.entries) + later > today:
        return made
    made.entries = [
        replace(each, day=each.day + later, until=each.until and each.until + later)
        for each in made.entries
    ]
    made.activities = [replace(each, day=each.day + later) for each in made.activities]
    made.first_contact = first + later
    made.expected = made.expected and made.expected + later
    return made


def prospecting(today: date) -> Iterator[tuple[date, int]]:
    """The mornings on which new ones were looked for, and their minutes."""
    monday = monday_of(today)
    for first, last, hours in HOURS:
        for weeks in range(first, last - 1, -1):
            if hours:
                yield monday - timedelta(weeks=weeks) + WEDNESDAY, round(hours * MINUTES)
