"""Text in cells that a spreadsheet neither runs as a formula nor trims, and back again exactly.

A spreadsheet that opens a CSV file takes a cell that begins with = + - or @ for a formula,
which may fetch data or start programs. The usual remedy, an apostrophe before it, is what an
export writes, and what a reading takes off again, whoever wrote it. Numbers of telephones
begin with + and are no danger: they stay as they are.
"""

import re

_FORMULA = re.compile(r"[=+\-@\t\r]")
_HARMLESS = re.compile(r"[+-][\d\s()./-]*")
GUARD = "'"


def guarded(text: str) -> str:
    """The cell that stands for a text; `unguarded` gives the text back."""
    return GUARD + text if _needs_guard(text) else text


def unguarded(cell: str) -> str:
    """The text that a cell stands for: trimmed, unless a guard keeps it as it is."""
    if cell[:1] == GUARD and _needs_guard(cell[1:]):
        return cell[1:]
    return cell.strip()


def _needs_guard(text: str) -> bool:
    if not text:
        return False
    if text[0].isspace() or text[-1].isspace():
        return True
    if text[0] == GUARD:
        return _needs_guard(text[1:])
    return _FORMULA.match(text) is not None and _HARMLESS.fullmatch(text) is None
