"""What a search and the filters let through, found fast enough for each keystroke."""

import sqlite3
from datetime import date
from itertools import compress
from typing import NamedTuple

from funnel_desktop.document.filtering import BoardFilter, passing, standing_in
from funnel_desktop.document.places import BACK
from funnel_desktop.document.portions import Portions, Reading
from funnel_desktop.document.search import words_of
from funnel_desktop.document.values import known_day
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage

KEPT = 20_000
"""Texts that may stay between two searches, about 8 MB."""

A_PORTION = 2_000
"""Texts that are read at once: some milliseconds."""

Found = dict[Stage, list[str]]
Words = tuple[str, ...]


class SearchList(NamedTuple):
    """Ids in the order in which they are shown, and beside each its folded text."""

    ids: list[str]
    texts: list[str]

    def holding(self, words: Words) -> "SearchList":
        """Those whose texts hold all of some words."""
        ids, texts = self
        for word in words:
            holds = [word in text for text in texts]
            ids, texts = list(compress(ids, holds)), list(compress(texts, holds))
        return SearchList(ids, texts)


Texts = dict[Stage, SearchList]

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


class SearchStep(NamedTuple):
    """What holds some words."""

    words: Words
    texts: Texts


class Searching:
    """Reads the folded texts once for all keystrokes, and again after a change or another day.

    Asked from the file, 10,000 objectives take 5 to 12 ms at each keystroke; here one. Who types
    on looks only among what was found before, and who deletes comes back to it. Of 100,000 the
    texts take a third of a second: they are read in portions before the first letter is typed,
    and what is missing then at once.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._steps: list[SearchStep] = []
        """What was typed one after another, each leaving fewer; nothing typed comes first."""
        self._steps_of: tuple[int, date] | None = None
        self._closed = SearchList([], [])
        self._reading: Reading[None] = _read_to_the_end()
        self._reading_of: tuple[int, date] | None = None

    def found(self, today: date, wanted: BoardFilter) -> Found:
        """Ids of what passes a filter, by stage, in board order."""
        words = words_of(wanted.words)
        if not words:
            return passing(self._connection, today, wanted)
        holding = self._with_words(words, today)
        if not wanted.has_other_parts():
            return holding
        others = passing(self._connection, today, wanted)
        let_through = {row_id for ids in others.values() for row_id in ids}
        return {
            stage: [row_id for row_id in ids if row_id in let_through]
            for stage, ids in holding.items()
        }

    def closed(self, today: date, query: str, limit: int) -> ClosedMatches:
        """What matches a query and is won, lost or parked, at most `limit` of it."""
        words = words_of(query)
        if not words:
            return ClosedMatches()
        self._read(today)
        found = self._closed.holding(words).ids
        return ClosedMatches(self._closed_rows(found[:ORDERED], limit), len(found))

    def _closed_rows(self, ids: list[str], limit: int) -> tuple[ClosedMatch, ...]:
        rows = self._connection.execute(
            "SELECT o.id, c.name, o.wish, o.outcome, "
            "CASE o.outcome WHEN 'parked' THEN o.parked_until ELSE o.outcome_day END AS day "
            "FROM objectives o JOIN clients c ON c.id = o.client "
            f"WHERE o.id IN ({', '.join('?' * len(ids))}) ORDER BY day DESC, o.id LIMIT ?",
            (*ids, limit),
        )
        return tuple(
            ClosedMatch(row_id, name, wish, Outcome(outcome), known_day(day))
            for row_id, name, wish, outcome, day in rows
        )

    def prepare(self, today: date) -> Portions[None]:
        """Read what the first letter needs before it is typed."""
        self._begin(today)
        while (rows := next(self._reading, None)) is not None:
            yield rows
        return lambda: None

    def end(self) -> None:
        """The search is over; what takes much room is not kept for the next one."""
        del self._steps[1:]
        self._reading, self._reading_of = _read_to_the_end(), None
        if self._steps and sum(len(listed.ids) for listed in self._steps[0].texts.values()) > KEPT:
            self._steps, self._steps_of, self._closed = [], None, SearchList([], [])

    def _with_words(self, words: Words, today: date) -> Found:
        """What holds all these folded words."""
        self._read(today)
        while not _narrows(words, self._steps[-1].words):
            self._steps.pop()
        if words != self._steps[-1].words:
            self._steps.append(SearchStep(words, _holding(words, self._steps[-1].texts)))
        return {stage: listed.ids for stage, listed in self._steps[-1].texts.items()}

    def _read(self, today: date) -> None:
        """Have all texts at hand, as they are now."""
        while (self._connection.total_changes, today) != self._steps_of:
            self._begin(today)
            for _ in self._reading:
                pass
            self._reading_of = None

    def _begin(self, today: date) -> None:
        """Go on with what is being read if it is still so; else read from the beginning."""
        asked = (self._connection.total_changes, today)
        if asked not in (self._steps_of, self._reading_of):
            self._reading, self._reading_of = self._portions(asked), asked

    def _portions(self, asked: tuple[int, date]) -> Reading[None]:
        connection, today, folded = self._connection, asked[1], dict[str, str]()
        last = ""
        while some := connection.execute(_TEXTS, (last, A_PORTION)).fetchall():
            folded.update(some)
            last = some[-1][0]
            yield len(some)
        texts: Texts = {}
        for stage in STAGES:
            ids = standing_in(connection, stage, today)
            yield len(ids)
            texts[stage] = SearchList(ids, [folded.get(row_id, "") for row_id in ids])
            yield 0
        closed = [row_id for (row_id,) in connection.execute(_CLOSED, (today.isoformat(),))]
        yield len(closed)
        self._closed = SearchList(closed, [folded.get(row_id, "") for row_id in closed])
        self._steps, self._steps_of, self._reading_of = [SearchStep((), texts)], asked, None


_TEXTS = "SELECT objective, folded FROM search_text WHERE objective > ? ORDER BY objective LIMIT ?"
_CLOSED = f"SELECT id FROM objectives WHERE outcome IS NOT NULL AND NOT ({BACK})"


def _read_to_the_end() -> Reading[None]:
    yield from ()


def _narrows(words: Words, before: Words) -> bool:
    """Whether what holds `words` holds all that was asked before, too."""
    return all(any(old in new for new in words) for old in before)


def _holding(words: Words, texts: Texts) -> Texts:
    return {stage: listed.holding(words) for stage, listed in texts.items()}
