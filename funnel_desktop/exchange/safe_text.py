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
_AS_TEXT = re.compile(r'="((?:[^"]|"")*)"')
"""How spreadsheets are told to leave a cell as it is: `="00441"`."""
_INVISIBLE = "\ufeff\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\u00ad"
"""Byte order marks, spaces without width, marks of direction, soft hyphens."""
_INVISIBLE_SIGNS = re.compile(f"[{_INVISIBLE}\u200c\u200d]")
_EDGES = re.compile(rf"\A[\s{_INVISIBLE}]+|[\s{_INVISIBLE}]+\Z")


def guarded(text: str) -> str:
    """The cell that stands for a text; `unguarded` gives the text back."""
    return GUARD + text if _needs_guard(text) else text


def unguarded(cell: str) -> str:
    """The text that a cell stands for: trimmed, unless a guard keeps it as it is."""
    if cell[:1] == GUARD and _needs_guard(cell[1:]):
        return cell[1:]
    bare = trimmed(cell)
    if bare[:2] == '="' and (told := _AS_TEXT.fullmatch(bare)):
        return trimmed(told[1].replace('""', '"'))
    return bare


def trimmed(text: str) -> str:
    """The text without white space and signs that nobody sees at its ends."""
    bare = text.strip()
    return bare if bare.isascii() else _EDGES.sub("", bare)


def visible(text: str) -> str:
    """A text without signs that nobody sees: for addresses and numbers, which hold none."""
    return text if text.isascii() else _INVISIBLE_SIGNS.sub("", text).replace("\u00a0", " ")


def _needs_guard(text: str) -> bool:
    if not text:
        return False
    if trimmed(text) != text:
        return True
    if text[0] == GUARD:
        return _needs_guard(text[1:])
    return _FORMULA.match(text) is not None and _HARMLESS.fullmatch(text) is None
