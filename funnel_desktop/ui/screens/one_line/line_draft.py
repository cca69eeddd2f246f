"""What a line means while it is typed, with what its user has corrected."""

from contextlib import suppress
from datetime import date
from typing import NamedTuple

from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.one_line.correcting import Value, taken_for, with_part
from funnel_desktop.exchange.one_line.reading import LineEntry, LinePart, LineWords, read_line


class SaidPart(NamedTuple):
    """A part is this, whatever was understood."""

    part: LinePart
    value: Value


class TakenPart(NamedTuple):
    """What was understood as one part is another."""

    part: LinePart
    to: LinePart


Correction = SaidPart | TakenPart


class LineDraft:
    """Corrections hold while the line goes on; with the line they are gone."""

    def __init__(self, known: LineWords, today: date) -> None:
        """`known` is what the document knows."""
        self.known, self._today = known, today
        self.line = ""
        self.corrections: list[Correction] = []

    def read(self, line: str) -> None:
        """Take another line."""
        self.line = line
        if not line.strip():
            self.corrections.clear()

    def set(self, part: LinePart, value: Value) -> None:
        """Say what a part is instead of what was understood."""
        self.corrections.append(SaidPart(part, value))

    def take(self, part: LinePart, to: LinePart) -> None:
        """Say that what was understood as `part` is `to`; raises Unreadable where it cannot be."""
        correction = TakenPart(part, to)
        self._corrected(self.entry(), correction)
        self.corrections.append(correction)

    def entry(self) -> LineEntry:
        """What is understood at present; a correction that no longer can be made is left out."""
        entry = read_line(self.line, self.known, self._today)
        for correction in self.corrections:
            with suppress(Unreadable):
                entry = self._corrected(entry, correction)
        return entry

    def _corrected(self, entry: LineEntry, correction: Correction) -> LineEntry:
        if isinstance(correction, SaidPart):
            return with_part(entry, *correction)
        return taken_for(entry, *correction, self.known, self._today)
