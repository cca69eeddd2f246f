"""Places of cards within a stage: who stands there, and keys between two neighbours."""

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from datetime import date

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import ranks
from funnel_desktop.funnel.stages import Stage

Place = tuple[str, str]
"""A card's key and id; together they order a stage, even where two keys are equal."""


def members(stage: Stage, today: date) -> tuple[str, tuple[str, ...]]:
    """An SQL condition on `objectives`, and its values: who stands in a stage on a day.

    A parked objective whose day has come is in the Universe; that is computed, never written
    (METHOD.md, *Stages*).
    """
    if stage is not Stage.UNIVERSE:
        return f"outcome IS NULL AND stage = '{stage}'", ()
    returned = "outcome = 'parked' AND parked_until <= ?"
    return f"(outcome IS NULL AND stage = 'universe' OR {returned})", (today.isoformat(),)


class Room:
    """Finds keys for cards that are put into a stage."""

    def __init__(self, connection: sqlite3.Connection, stage: Stage, today: date) -> None:
        self._connection = connection
        self._where, self._values = members(stage, today)

    def keys(
        self, ids: Sequence[str], before: str | None = None, after: str | None = None
    ) -> dict[str, str]:
        """New keys for `ids`, in their order, and for whom else has to make room.

        Before or after a card of the stage, at the end where neither is given. Raises
        DocumentError `not_valid` where that card does not stand there.
        """
        moving = frozenset(ids)
        previous, following = self._neighbours(moving, before, after)
        if previous is None or following is None or previous[0] != following[0]:
            low, high = previous and previous[0], following and following[0]
            return dict(zip(ids, ranks(len(ids), low, high), strict=True))
        return self._among_equals(ids, moving, previous, following)

    def _among_equals(
        self, ids: Sequence[str], moving: Collection[str], previous: Place, following: Place
    ) -> dict[str, str]:
        """Two cards share a key, as after a return from Parked: those behind get new ones."""
        crowd, high = [following[1]], None
        for rank, other in self._walk(">", following, "ASC"):
            if other in moving:
                continue
            if rank != previous[0]:
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
        found: Place | None = self._connection.execute(
            f"SELECT rank, id FROM objectives WHERE id = ? AND {self._where}",
            (card, *self._values),
        ).fetchone()
        if found is None or card in moving:
            raise DocumentError("not_valid", field="place", value=card)
        return found

    def _last(self, moving: Collection[str]) -> Place | None:
        rows = self._connection.execute(
            f"SELECT rank, id FROM objectives WHERE {self._where} ORDER BY rank DESC, id DESC",
            self._values,
        )
        return next((row for row in rows if row[1] not in moving), None)

    def _next(self, moving: Collection[str], side: str, anchor: Place, order: str) -> Place | None:
        rows = self._walk(side, anchor, order)
        return next((row for row in rows if row[1] not in moving), None)

    def _walk(self, side: str, anchor: Place, order: str) -> Iterator[Place]:
        rank, card = anchor
        return self._connection.execute(
            f"SELECT rank, id FROM objectives WHERE {self._where} "
            f"AND rank {side}= ? AND (rank, id) {side} (?, ?) "
            f"ORDER BY rank {order}, id {order}",
            (*self._values, rank, rank, card),
        )
