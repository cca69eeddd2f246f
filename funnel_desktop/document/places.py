"""Places of cards within a stage: who stands there, and keys between two neighbours."""

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from datetime import date

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import ranks
from funnel_desktop.funnel.stages import Stage

LONG = 100
"""A key of more letters than this is not made; it takes 600 drops onto one place."""

NEIGHBOURS = 200
"""To how many cards behind a place new keys are given before they grow long."""

Place = tuple[str, str]
"""A card's key and id; together they order a stage, even where two keys are equal."""


BACK = "outcome = 'parked' AND parked_until <= ?"
"""An SQL condition on `objectives` for a day: parked, and in the Universe again.

That is computed, never written (METHOD.md, *Stages*).
"""


def standing(
    select: str, stage: Stage, today: date, condition: str = "", values: tuple[object, ...] = ()
) -> tuple[str, tuple[object, ...]]:
    """SQL, and its values, for who stands in a stage on a day and fulfils a condition.

    `select` names columns of `objectives`, by which it may be ordered; the two parts of the
    Universe are then merged in the order of their indexes, without sorting the larger one.
    """
    more = f" AND {condition}" if condition else ""
    sql = f"{select} FROM objectives WHERE outcome IS NULL AND stage = '{stage}'{more}"
    if stage is not Stage.UNIVERSE:
        return sql, values
    returned = f"{select} FROM objectives WHERE {BACK}{more}"
    return f"{sql} UNION ALL {returned}", (*values, today.isoformat(), *values)


class Room:
    """Finds keys for cards that are put into a stage."""

    def __init__(self, connection: sqlite3.Connection, stage: Stage, today: date) -> None:
        self._connection = connection
        self._stage = stage
        self._today = today

    def keys(
        self,
        ids: Sequence[str],
        before: str | None = None,
        after: str | None = None,
        *,
        may_be_there: bool = True,
    ) -> dict[str, str]:
        """New keys for `ids`, in their order, and for whom else has to make room.

        Before or after a card of the stage, at the end where neither is given; none at all
        where they stand there already, which is not looked at unless they `may_be_there`. Raises
        DocumentError `not_valid` where that card does not stand there.
        """
        moving = frozenset(ids)
        previous, following = self._neighbours(moving, before, after)
        if may_be_there and self._are_there(ids, previous, following):
            return {}
        if previous is None or following is None:
            low, high = previous and previous[0], following and following[0]
            return dict(zip(ids, ranks(len(ids), low, high), strict=True))
        if previous[0] == following[0]:
            return self._made_room(ids, moving, previous, following, 1)
        keys = ranks(len(ids), previous[0], following[0])
        if max(map(len, keys)) > LONG:
            return self._made_room(ids, moving, previous, following, NEIGHBOURS)
        return dict(zip(ids, keys, strict=True))

    def _are_there(
        self, ids: Sequence[str], previous: Place | None, following: Place | None
    ) -> bool:
        """Whether the cards stand between the two already, in their order."""
        places = [previous] if previous else []
        for card in ids:
            found = self._place(card)
            if found is None or (places and found <= places[-1]):
                return False
            places.append(found)
        return following is None or places[-1] < following

    def _made_room(
        self,
        ids: Sequence[str],
        moving: Collection[str],
        previous: Place,
        following: Place,
        at_least: int,
    ) -> dict[str, str]:
        """Give new keys to those behind as well: where two cards share one, as after a return
        from Parked, or where keys grew long, as after very many drops onto one place."""
        crowd, high = [following[1]], None
        for rank, other in self._walk(">", following, "ASC"):
            if other in moving:
                continue
            if rank != previous[0] and len(crowd) >= at_least:
                high = rank
                break
            crowd.append(other)
        queue = [*ids, *crowd]
        return dict(zip(queue, ranks(len(queue), previous[0], high), strict=True))

    def _neighbours(
        self, moving: Collection[str], before: str | None, after: str | None
    ) -> tuple[Place | None, Place | None]:
        if before is not None:
            anchor = self._anchor(before, moving)
            return self._next(moving, "<", anchor, "DESC"), anchor
        if after is not None:
            anchor = self._anchor(after, moving)
            return anchor, self._next(moving, ">", anchor, "ASC")
        return self._last(moving), None

    def _anchor(self, card: str, moving: Collection[str]) -> Place:
        found = self._place(card)
        if found is None or card in moving:
            raise DocumentError("not_valid", field="place", value=card)
        return found

    def _place(self, card: str) -> Place | None:
        found: Place | None = next(self._rows("id = ?", (card,)), None)
        return found

    def _last(self, moving: Collection[str]) -> Place | None:
        rows = self._rows("", (), "ORDER BY rank DESC, id DESC")
        return next((row for row in rows if row[1] not in moving), None)

    def _next(self, moving: Collection[str], side: str, anchor: Place, order: str) -> Place | None:
        rows = self._walk(side, anchor, order)
        return next((row for row in rows if row[1] not in moving), None)

    def _walk(self, side: str, anchor: Place, order: str) -> Iterator[Place]:
        condition = f"rank {side}= ? AND (rank, id) {side} (?, ?)"
        return self._rows(condition, (anchor[0], *anchor), f"ORDER BY rank {order}, id {order}")

    def _rows(self, condition: str, values: tuple[str, ...], order: str = "") -> Iterator[Place]:
        sql, given = standing("SELECT rank, id", self._stage, self._today, condition, values)
        return self._connection.execute(f"{sql} {order}", given)
