"""Several values in one cell, such as `a@x.example ::: b@x.example`: the first counts. Pure."""

import re

from funnel_desktop.exchange.common.bounds import LETTERS_OF_A_LINE
from funnel_desktop.exchange.tables.cell_looks import is_address, is_telephone, may_be_telephone

_ALWAYS = re.compile(r"(?<=\S) ::: (?=\S)")
"""How Google Contacts parts the values of one field."""
_ADDRESSES = re.compile(r"\s*[;,|\n]\s*|\s+/\s+|\s+")
_TELEPHONES = re.compile(r"\s*[;,|\n]\s*|\s+/\s+|\s+(?:or|oder|o|ou|veya|and|und|y|et|ve|&)\s+")
DIGITS_OF_ANOTHER = 6
"""A part with fewer is an extension, or the rest of a number."""


_MAY_HOLD = re.compile(r":::|[;,|\n].*[@\d]|@.*@|\d\s+\S+\s+[+(\d]", re.DOTALL)


def may_hold_several(cell: str) -> bool:
    """Whether it is worth the while to look for several values in a cell."""
    return len(cell) <= LETTERS_OF_A_LINE and _MAY_HOLD.search(cell) is not None


def parts_of(cell: str) -> list[str]:
    """The values of a cell in their order, at least one: itself, where it holds no others."""
    if not may_hold_several(cell):
        return [cell]
    parts = [part for part in _ALWAYS.split(cell) if part]
    return [one for part in parts for one in _parted(part)] or [cell]


def _parted(cell: str) -> list[str]:
    if "@" in cell:
        addresses = [one for one in _ADDRESSES.split(cell) if one]
        if len(addresses) > 1 and all(map(is_address, addresses)):
            return addresses
    elif not is_telephone(cell) and may_be_telephone(cell):
        numbers = [one for one in _TELEPHONES.split(cell) if one]
        if len(numbers) > 1 and all(map(_is_whole_number, numbers)):
            return numbers
    return [cell]


def _is_whole_number(text: str) -> bool:
    digits = sum(map(str.isdigit, text))
    return digits >= DIGITS_OF_ANOTHER and re.fullmatch(r"\+?[\d\s()/.-]+", text) is not None
