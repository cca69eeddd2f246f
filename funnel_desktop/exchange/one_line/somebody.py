"""Whether words that were dropped or pasted are about one person, and not a list."""

import re
from datetime import date

from funnel_desktop.exchange.one_line.reading import LineWords, read_line

LINES_AT_MOST = 14
LETTERS_AT_MOST = 1_000
_ADDRESS = re.compile(r"[^\s<>,;:()]+@[^\s<>,;()]+")
_BETWEEN_CELLS = "\t;,|"


def is_somebody(text: str, today: date) -> bool:
    """A line or a signature with a name and a way to reach them. A table, however short, has as
    many cells in each of its rows, and is a list."""
    lines = [line for line in text.splitlines() if line.strip()]
    if not 0 < len(lines) <= LINES_AT_MOST or len(text) > LETTERS_AT_MOST or "\t" in text:
        return False
    if len(lines) > 1 and any(_same_cells(lines, mark) for mark in _BETWEEN_CELLS):
        return False
    if len({found.casefold() for found in _ADDRESS.findall(text)}) > 1:
        return False
    entry = read_line(text, LineWords(), today)
    return bool(entry.client.strip() and (entry.email or entry.phone))


def _same_cells(lines: list[str], mark: str) -> bool:
    counts = {line.count(mark) for line in lines}
    return len(counts) == 1 and counts != {0}
