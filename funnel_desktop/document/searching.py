"""What a search and the filters let through, found fast enough for each keystroke."""

import sqlite3
from datetime import date
from itertools import compress
from typing import NamedTuple

from funnel_desktop.document.filtering import BoardFilter, passing, standing_in
from funnel_desktop.document.places import BACK
from funnel_desktop.document.portions import Portions, at_once
from funnel_desktop.document.search import words_of
from funnel_desktop.document.values import known_day
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage

KEPT = 150_000
"""Ids that may stay between two searches, about 15 MB."""

Found = dict[Stage, list[str]]
Words = tuple[str, ...]


ORDERED = 500
"""Up to so many closed objectives that match are shown newest first; of more, any."""


class ClosedMatch(NamedTuple):
    """An objective that matches and has left the board: whose, what, how and when."""

    id: str
    client_name: str
    wish: str
    outcome: Outcome
    day: date | None
    """The day it was won or lost, or until which it is parked; None where that is unknown."""


class ClosedMatches(NamedTuple):
    """The newest of those that match and have left the board, and how many there are in all."""

    shown: tuple[ClosedMatch, ...] = ()
    total: int = 0


class Order(NamedTuple):
    """Everybody's ids in the order in which they are shown, and with them the numbers of their
    texts; as they were on a day, after so many changes."""

    asked: tuple[int, date]
    board: Found
    closed: list[str]
    texts_of_board: dict[Stage, list[int]]
    texts_of_closed: list[int]


class Searching:
    """Looks for words in the file, which knows in which order what it finds stands on the board.

    Of 100,000 objectives the file tells in 40 ms who holds a letter. To read all their texts takes
    five times as long and 40 MB: that is what a keystroke must not wait for.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._order: Order | None = None
        self._held: tuple[int, Words, bytes] | None = None

    def found(self, today: date, wanted: BoardFilter) -> Found:
        """Ids of what passes a filter, by stage, in board order."""
        words = words_of(wanted.words)
        if not words:
            return passing(self._connection, today, wanted)
        order, held = self._ordered(today), self._who_holds(words)
        holding = {
            stage: list(compress(ids, map(held.__getitem__, order.texts_of_board[stage])))
            for stage, ids in order.board.items()
        }
        if not wanted.has_other_parts():
            return holding
        others = passing(self._connection, today, wanted)
        let_through = {own for ids in others.values() for own in ids}
        return {stage: [own for own in ids if own in let_through] for stage, ids in holding.items()}

    def closed(self, today: date, query: str, limit: int) -> ClosedMatches:
        """What matches a query and is won, lost or parked, at most `limit` of it."""
        words = words_of(query)
        if not words:
            return ClosedMatches()
        order, held = self._ordered(today), self._who_holds(words)
        found = list(compress(order.closed, map(held.__getitem__, order.texts_of_closed)))
        return ClosedMatches(self._closed_rows(found[:ORDERED], limit), len(found))

    def prepare(self, today: date) -> Portions[Order]:
        """Read in which order things stand, before the first letter is typed."""
        asked, known = (self._connection.total_changes, today), self._order
        if known is not None and known.asked == asked:
            return lambda: known
        texts: list[str] = []
        while some := self._connection.execute(_TEXTS, (texts[-1] if texts else "",)).fetchall():
            texts += [own for (own,) in some]
            yield len(some)
        board: Found = {}
        for stage in STAGES:
            board[stage] = standing_in(self._connection, stage, today)
            yield len(board[stage])
        closed = [own for (own,) in self._connection.execute(_CLOSED, (today.isoformat(),))]
        yield len(closed)
        return lambda: _numbered(asked, texts, board, closed)

    def keep(self, order: Order) -> None:
        """Know an order that was read beforehand."""
        self._order = order

    def end(self) -> None:
        """The search is over; what takes much room is not kept for the next one."""
        self._held = None
        if self._order is not None and sum(map(len, self._order.board.values())) > KEPT:
            self._order = None

    def _ordered(self, today: date) -> Order:
        self._order = at_once(self.prepare(today))
        return self._order

    def _who_holds(self, words: Words) -> bytes:
        """A 1 for each text that holds all of some folded words, in the order of the texts; for
        what has none stands the 0 at the end. The same words are asked for twice."""
        asked = (self._connection.total_changes, words)
        if self._held is None or self._held[:2] != asked:
            holds = " AND ".join(["instr(folded, ?) > 0"] * len(words))
            [told] = self._connection.execute(_HOLDING.format(holds), words).fetchone()
            self._held = (*asked, (told or "").encode().translate(_AS_NUMBERS) + b"\0")
        return self._held[2]

    def _closed_rows(self, ids: list[str], limit: int) -> tuple[ClosedMatch, ...]:
        rows = self._connection.execute(
            "SELECT o.id, c.name, o.wish, o.outcome, "
            "CASE o.outcome WHEN 'parked' THEN o.parked_until ELSE o.outcome_day END AS day "
            "FROM objectives o JOIN clients c ON c.id = o.client "
            f"WHERE o.id IN ({', '.join('?' * len(ids))}) ORDER BY day DESC, o.id LIMIT ?",
            (*ids, limit),
        )
        return tuple(
            ClosedMatch(own, name, wish, Outcome(outcome), known_day(day))
            for own, name, wish, outcome, day in rows
        )


_TEXTS = "SELECT objective FROM search_text WHERE objective > ? ORDER BY objective LIMIT 5000"
_HOLDING = "SELECT group_concat({}, '') FROM (SELECT folded FROM search_text ORDER BY objective)"
_AS_NUMBERS = bytes.maketrans(b"01", b"\0\1")
_CLOSED = f"SELECT id FROM objectives WHERE outcome IS NOT NULL AND NOT ({BACK})"


def _numbered(asked: tuple[int, date], texts: list[str], board: Found, closed: list[str]) -> Order:
    known = {own: number for number, own in enumerate(texts)}
    none = len(texts)
    numbers = {stage: [known.get(own, none) for own in ids] for stage, ids in board.items()}
    return Order(asked, board, closed, numbers, [known.get(own, none) for own in closed])
