"""What a search and the filters let through, found fast enough for each keystroke."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from funnel_desktop.document.filtering import BoardFilter, passing
from funnel_desktop.document.search import words_of
from funnel_desktop.funnel.stages import Stage

KEPT = 20_000
"""Texts that may stay between two searches, about 8 MB."""

Found = dict[Stage, list[str]]
Texts = dict[Stage, list[tuple[str, str]]]


class Searching:
    """Reads the folded texts once for all keystrokes, and again after a change or another day.

    Asked from the file, 10,000 objectives take 5 to 12 ms at each keystroke; here one.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._texts: Texts = {}
        self._texts_of: tuple[int, date] | None = None

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

    def end(self) -> None:
        """The search is over; what takes much room is not kept for the next one."""
        if sum(map(len, self._texts.values())) > KEPT:
            self._texts, self._texts_of = {}, None

    def _with_words(self, words: Sequence[str], today: date) -> Found:
        """What holds all these folded words."""
        found: Found = {}
        for stage, texts in self._at_hand(today).items():
            for word in words:
                texts = [row for row in texts if word in row[1]]
            found[stage] = [own for own, _ in texts]
        return found

    def _at_hand(self, today: date) -> Texts:
        asked = (self._connection.total_changes, today)
        if asked != self._texts_of:
            self._texts, self._texts_of = self._read(today), asked
        return self._texts

    def _read(self, today: date) -> Texts:
        folded = dict(self._connection.execute("SELECT objective, folded FROM search_text"))
        in_order = passing(self._connection, today, BoardFilter())
        return {
            stage: [(own, folded.get(own, "")) for own in ids] for stage, ids in in_order.items()
        }
