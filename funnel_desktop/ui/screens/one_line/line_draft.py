"""What a line means while it is typed, with what its user has corrected."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date

from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.one_line.correcting import Value, taken_for, with_part
from funnel_desktop.exchange.one_line.reading import LineEntry, LinePart, LineWords, read_line

Correction = Callable[[LineEntry], LineEntry]


class LineDraft:
    """Corrections hold while the line goes on; with the line they are gone."""

    def __init__(self, known: LineWords, today: date) -> None:
        """`known` is what the document knows."""
        self.known, self._today = known, today
        self.line = ""
        self._corrections: list[Correction] = []

    def read(self, line: str) -> None:
        """Take another line."""
        self.line = line
        if not line.strip():
            self._corrections.clear()

    def set(self, part: LinePart, value: Value) -> None:
        """Say what a part is instead of what was understood."""
        self._corrections.append(lambda entry: with_part(entry, part, value))

    def take(self, part: LinePart, to: LinePart) -> None:
        """Say that what was understood as `part` is `to`; raises Unreadable where it cannot be."""

        def take(entry: LineEntry) -> LineEntry:
            return taken_for(entry, part, to, self.known, self._today)

        take(self.entry())
        self._corrections.append(take)

    def entry(self) -> LineEntry:
        """What is understood at present; a correction that no longer can be made is left out."""
        entry = read_line(self.line, self.known, self._today)
        for correct in self._corrections:
            with suppress(Unreadable):
                entry = correct(entry)
        return entry
