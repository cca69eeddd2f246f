"""Numbers as people type them, whichever of the two marks they mean as the decimal one."""

import re
from decimal import Decimal, InvalidOperation

_LEFT_OUT = re.compile(r"[\s'\u2019\u00a0\u202f\u2009\u200e\u200f]+")
_GROUPED = re.compile(r"[-+]?\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}")
"""By thousands, or as in India: 12,34,567."""
_PLAIN = re.compile(r"[-+]?\d+(?:[.,]\d+)*")


def read_number(
    text: str, point: str, group: str, *, most_decimals: int | None = None
) -> Decimal | None:
    """The number in `text`, or None where it is none.

    `point` and `group` are the locale's marks. Of two different marks the last is the decimal
    one; a mark that stands twice groups; a single one is what the locale says, unless the
    digits after it speak against that: three can only be a group where at most
    `most_decimals` (fewer than three) are possible, and one or two are never a group.
    """
    bare = _LEFT_OUT.sub("", text).replace("\u2212", "-")
    bare = _western(bare, point, group)
    if not _PLAIN.fullmatch(bare):
        return None
    decimal = _decimal_mark(bare, "," if point == "," else ".", most_decimals)
    whole, _, fraction = bare.rpartition(decimal) if decimal else (bare, "", "")
    if re.search("[.,]", whole) and not _GROUPED.fullmatch(whole):
        return None
    digits = re.sub("[.,]", "", whole)
    try:
        return Decimal(f"{digits}.{fraction}" if fraction else digits)
    except InvalidOperation:
        return None


def _western(text: str, point: str, group: str) -> str:
    """Marks of other scripts (`\u066b`, `\u066c`) as point and comma."""
    for mark, plain in ((point, "."), (group, ",")):
        if mark not in (".", ",", ""):
            text = text.replace(mark, plain)
    return text


def _decimal_mark(bare: str, local: str, most_decimals: int | None) -> str:
    """The mark in `bare` that separates decimals, or nothing."""
    marks = re.findall("[.,]", bare)
    if not marks or (len(marks) > 1 and len(set(marks)) == 1):
        return ""
    last = marks[-1]
    if len(marks) > 1:
        return last if marks.count(last) == 1 else ""
    after = len(bare) - bare.index(last) - 1
    if after == 3 and (last != local or (most_decimals is not None and most_decimals < 3)):
        return ""
    return last
