"""Corrections of what a line was understood as, before it is kept."""

from datetime import date

from funnel_desktop.exchange.one_line.reading import LineEntry, LinePart, LineWords, read_as
from funnel_desktop.funnel.currency import minor_digits
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.stages import Stage

Value = str | int | NextAction | Stage | None
_NO_TEXT = (LinePart.VALUE, LinePart.NEXT_ACTION, LinePart.STAGE)
"""Parts that are None where the line does not say them."""


def with_part(entry: LineEntry, part: LinePart, value: Value) -> LineEntry:
    """Return the entry with another value of a part; nothing takes the part away."""
    empty: Value = None if part in _NO_TEXT else ""
    return entry._replace(**{part.value: empty if value in (None, "") else value})  # type: ignore[arg-type]


def taken_for(
    entry: LineEntry, part: LinePart, to: LinePart, known: LineWords, today: date
) -> LineEntry:
    """Return the entry with what was understood as `part` being `to` instead.

    What stood there becomes part of the note. Raises Unreadable where the words mean no `to`.
    """
    words = words_of(entry, part, known.currency)
    left = with_part(entry, part, None)
    if to is LinePart.NOTE:
        return _noting(left, words)
    value = read_as(to, words, known, today)
    return with_part(_noting(left, words_of(left, to, known.currency)), to, value)


def words_of(entry: LineEntry, part: LinePart, currency: str) -> str:
    """Return a part in words that are read as the same again; empty where there is none."""
    value = getattr(entry, part.value)
    if value is None:
        return ""
    if part is LinePart.VALUE:
        digits = minor_digits(currency)
        return f"{value / 10**digits:.{digits}f}"
    if isinstance(value, NextAction):
        day = value.day.isoformat() if value.day else ""
        return " ".join(
            filter(None, (value.what, day, f"{value.time:%H:%M}" if value.time else ""))
        )
    return str(value)


def _noting(entry: LineEntry, words: str) -> LineEntry:
    return entry._replace(note="\n".join(filter(None, (entry.note, words))))
