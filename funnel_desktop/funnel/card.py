"""What a card on the board shows, and the marks that follow from it and today's date."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from funnel_desktop.funnel.gates import Standing
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.parked import Parked, active_days
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.funnel.tactics import LookAgainReason

QUIET_SHARE = 1 / 5
QUIET_DAYS_AT_LEAST = 5
QUIET_DAYS_UNKNOWN = 14
"""Where the normal cycle is not known."""
SORT_SILENCES = 7
"""Days after an answer in the weekly sort."""


STANDS_WELL = Standing()


class Card(NamedTuple):
    """An objective as the board shows it. `value` is in minor units, `normal_cycle` in days.

    `fit` is -5 to +5, None where unknown, `fit_known` the share of the weight that is known.
    `excluded` is why the profile excludes the client: below_line, ruled_out (by the value whose
    text is `ruled_out`), empty where it does not or the client is kept anyway. `person_name` is
    whom one talks to at an organisation, empty where several could be meant or nobody is known.
    `last_news` is the latest activity, move, judgement, creation or import, `look` why to look at
    it again.
    """

    id: str
    client_name: str
    wish: str
    value: int | None
    stage: Stage
    service_name: str = ""
    source: str = ""
    first_contact: date | None = None
    expected: date | None = None
    normal_cycle: float | None = None
    next_action: NextAction | None = None
    next_person_name: str = ""
    last_news: date | None = None
    client_sector: str = ""
    client_size: int | None = None
    standing: Standing = STANDS_WELL
    snoozed_until: date | None = None
    next_person_phone: str = ""
    parked: Parked = ()
    fit: float | None = None
    fit_known: float = 0.0
    excluded: str = ""
    ruled_out: str = ""
    person_name: str = ""
    sorted_on: date | None = None
    look: LookAgainReason | None = None

    @property
    def about(self) -> str:
        """What they would buy and who it is about, as far as they are known."""
        return " · ".join(filter(None, (self.wish, self.person_name)))


class Marks(NamedTuple):
    """Age, quiet and late in days; `quiet` is None where the card is not quiet. `standing` is
    how the card stands at the gates, `excluded` why the ideal client leaves it out, `look` why to
    look at it again."""

    age: int | None
    over_cycle: bool
    quiet: int | None
    late: int
    due_today: bool
    standing: Standing = STANDS_WELL
    excluded: str = ""
    look: LookAgainReason | None = None


def card_marks(card: Card, today: date) -> Marks:
    """The marks of a card on a day; parked time is not counted (METHOD.md, *Normal cycle* and
    *quiet*)."""
    first = card.first_contact
    age = None if first is None else active_days(first, today, card.parked)
    over = age is not None and card.normal_cycle is not None and age > card.normal_cycle
    day = card.next_action.day if card.next_action else None
    late = max(0, (today - day).days) if day else 0
    waits = (day, card.snoozed_until)
    news = None if card.stage is Stage.UNIVERSE else card.last_news
    quiet = quiet_days(news, waits, card.normal_cycle, today, card.parked, card.sorted_on)
    return Marks(age, over, quiet, late, day == today, card.standing, card.excluded, card.look)


def quiet_days(
    last: date | None,
    waits: Iterable[date | None],
    normal_cycle: float | None,
    today: date,
    parked: Parked = (),
    sorted_on: date | None = None,
) -> int | None:
    """Days without news, once they reach a fifth of the normal cycle and at least 5; 14 where the
    cycle is unknown.

    `last` is the latest activity, move, judgement, creation or import; parked days are not
    counted. `waits` are the days of a next action and a snooze: for today or later they are a
    known wait, not neglect. An answer in the weekly sort silences it for 7 days (METHOD.md, *What
    the funnel's history shows*).
    """
    if last is None or any(day is not None and day >= today for day in waits):
        return None
    if sorted_on is not None and (today - sorted_on).days < SORT_SILENCES:
        return None
    silent = active_days(last, today, parked)
    if normal_cycle is None:
        return silent if silent >= QUIET_DAYS_UNKNOWN else None
    return silent if silent >= max(QUIET_DAYS_AT_LEAST, normal_cycle * QUIET_SHARE) else None
