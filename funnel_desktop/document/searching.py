"""What a search and the filters let through, found fast enough for each keystroke."""

import sqlite3
from datetime import date
from typing import NamedTuple

from funnel_desktop.document.filtering import BoardFilter, passing
from funnel_desktop.document.places import BACK
from funnel_desktop.document.search import words_of
from funnel_desktop.document.values import known_day
from funnel_desktop.funnel.stages import Outcome, Stage

KEPT = 20_000
"""Texts that may stay between two searches, about 8 MB."""

Found = dict[Stage, list[str]]
Texts = dict[Stage, list[tuple[str, str]]]
"""Ids with their folded texts, in board order."""
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


class SearchStep(NamedTuple):
    """What holds some words."""

    words: Words
    texts: Texts


class Searching:
    """Reads the folded texts once for all keystrokes, and again after a change or another day.

    Asked from the file, 10,000 objectives take 5 to 12 ms at each keystroke; here one. Who types
    on looks only among what was found before, and who deletes comes back to it.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._steps: list[SearchStep] = []
        """What was typed one after another, each leaving fewer; nothing typed comes first."""
        self._steps_of: tuple[int, date] | None = None
        self._closed: list[tuple[str, str]] = []

    def found(self, today: date, wanted: BoardFilter) -> Found:
        """Ids of what passes a filter, by stage, in board order."""
        words = words_of(wanted.words)
        if not words:
            return passing(self._connection, today, wanted)
        holding = self._with_words(words, today)
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
        self._read(today)
        found = [own for own, text in self._closed if all(word in text for word in words)]
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
            ClosedMatch(own, name, wish, Outcome(outcome), known_day(day))
            for own, name, wish, outcome, day in rows
        )

    def end(self) -> None:
        """The search is over; what takes much room is not kept for the next one."""
        del self._steps[1:]
        if self._steps and sum(map(len, self._steps[0].texts.values())) > KEPT:
            self._steps, self._steps_of, self._closed = [], None, []

    def _with_words(self, words: Words, today: date) -> Found:
        """What holds all these folded words."""
        self._read(today)
        while not _narrows(words, self._steps[-1].words):
            self._steps.pop()
        if words != self._steps[-1].words:
            self._steps.append(SearchStep(words, _holding(words, self._steps[-1].texts)))
        texts = self._steps[-1].texts
        return {stage: [own for own, _ in rows] for stage, rows in texts.items()}

    def _read(self, today: date) -> None:
        asked = (self._connection.total_changes, today)
        if asked == self._steps_of:
            return
        folded = dict(self._connection.execute("SELECT objective, folded FROM search_text"))
        in_order = passing(self._connection, today, BoardFilter())
        texts = {
            stage: [(own, folded.get(own, "")) for own in ids] for stage, ids in in_order.items()
        }
        closed = self._connection.execute(
            f"SELECT id FROM objectives WHERE outcome IS NOT NULL AND NOT ({BACK})",
            (today.isoformat(),),
        )
        self._closed = [(own, folded.get(own, "")) for (own,) in closed]
        self._steps, self._steps_of = [SearchStep((), texts)], asked


def _narrows(words: Words, before: Words) -> bool:
    """Whether what holds `words` holds all that was asked before, too."""
    return all(any(old in new for new in words) for old in before)


def _holding(words: Words, texts: Texts) -> Texts:
    found: Texts = {}
    for stage, rows in texts.items():
        for word in words:
            rows = [row for row in rows if word in row[1]]
        found[stage] = rows
    return found
