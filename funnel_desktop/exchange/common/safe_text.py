"""Text in cells that a spreadsheet neither runs as a formula nor trims, and back again exactly.

A spreadsheet that opens a CSV file takes a cell that begins with = + - or @ for a formula,
which may fetch data or start programs; so does one that writes those signs in full width. The
usual remedy, an apostrophe before it, is what an export writes, and what a reading takes off
again, whoever wrote it. Numbers of telephones begin with + and are no danger: they stay as they
are.

A cell begins wherever the spreadsheet thinks one does: where `;` separates (German, Turkish
Excel), a file with commas is cut at each `;`, tab and line end inside its texts too, whatever
quotation marks say. What follows these is guarded in the same way.
"""

import re

GUARD = "'"
_SIGNS = "=+\\-@＝＋－＠﹢﹣﹦﹫"
_FORMULA = re.compile(rf"[{_SIGNS}\t\r]")
_HARMLESS = re.compile(r"[+-][\d\s()./-]*")
_HARMLESS_LIST = re.compile(r"[+-][\d\s()./;|+-]*")
_LATER = re.compile(r"(?<=[;|\t\r\n])[^;|\t\r\n]+")
"""What a spreadsheet may take for a cell inside a text."""
_BEFORE_A_SIGN = re.compile(rf"[\s\"']*(?=[{_SIGNS}])")
_AS_TEXT = re.compile(r'="((?:[^"]|"")*)"')
"""How spreadsheets are told to leave a cell as it is: `="00441"`."""
_INVISIBLE = "\ufeff\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\u00ad"
"""Byte order marks, spaces without width, marks of direction, soft hyphens."""
_INVISIBLE_SIGNS = re.compile(f"[{_INVISIBLE}\u200c\u200d]")
_EDGES = re.compile(rf"\A[\s{_INVISIBLE}]+|[\s{_INVISIBLE}]+\Z")


def guarded(text: str) -> str:
    """The cell that stands for a text; `unguarded` gives the text back."""
    cell = _LATER.sub(lambda part: GUARD * _runs(text, part.start()) + part[0], text)
    return GUARD + cell if _needs_guard(cell) else cell


def unguarded(cell: str) -> str:
    """The text that a cell stands for: trimmed, unless a guard keeps it as it is."""
    is_kept = cell[:1] == GUARD and _needs_guard(cell[1:])
    text = cell[1:] if is_kept else trimmed(cell)
    if not is_kept and text[:2] == '="' and (told := _AS_TEXT.fullmatch(text)):
        return trimmed(told[1].replace('""', '"'))
    return _LATER.sub(lambda part: part[0][_is_guarded(text, part.start()) :], text)


def trimmed(text: str) -> str:
    """The text without white space and signs that nobody sees at its ends."""
    bare = text.strip()
    return bare if bare.isascii() else _EDGES.sub("", bare)


def visible(text: str) -> str:
    """A text without signs that nobody sees: for addresses and numbers, which hold none."""
    return text if text.isascii() else _INVISIBLE_SIGNS.sub("", text).replace("\u00a0", " ")


def _is_guarded(text: str, start: int) -> bool:
    return text[start] == GUARD and _runs(text, start + 1)


def _runs(text: str, start: int) -> bool:
    """Whether a spreadsheet that begins a cell here takes it for a formula; guards aside.

    How far the cell goes depends on what separates: up to the end nothing may run.
    """
    before = _BEFORE_A_SIGN.match(text, start)
    return before is not None and _HARMLESS_LIST.fullmatch(text, before.end()) is None


def _needs_guard(text: str) -> bool:
    """The same of the text's own beginning, and where blanks at its ends would be lost."""
    rest = text.lstrip(GUARD)
    if not rest:
        return False
    if trimmed(rest) != rest:
        return True
    return _FORMULA.match(rest) is not None and _HARMLESS.fullmatch(rest) is None
