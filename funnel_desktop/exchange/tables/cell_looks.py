"""What a cell looks like by itself: an address, a telephone's number, a date, a number."""

import re
from collections.abc import Callable, Collection

from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.tables.amounts import count_reader
from funnel_desktop.exchange.tables.dates import is_date

DIGITS_AT_LEAST = 4
"""Of a telephone's number: an extension in a house."""


def is_no_heading(cell: str) -> bool:
    """Whether a cell holds an address, a number or a date: never a name."""
    told = (is_address, is_telephone, is_date, is_number, is_web_address)
    return bool(cell) and any(holds(cell) for holds in told)


def most(cells: Collection[str], holds: Callable[[str], bool]) -> bool:
    """Whether at least half of the cells are so."""
    return 2 * sum(map(holds, cells)) >= len(cells)


def mostly(cells: Collection[str], holds: Callable[[str], bool]) -> bool:
    """Whether there are cells, and at least half of them are so."""
    return bool(cells) and most(cells, holds)


def is_number(cell: str) -> bool:
    """Whether a cell is a number, with either decimal mark."""
    for mark in ".,":
        try:
            return count_reader(mark)(cell) is not None
        except Unreadable as unreadable:
            if unreadable.key != "not_a_number":
                return True
    return False


def is_telephone(cell: str) -> bool:
    """Written as nothing but a telephone's number is: with +, or parted, and long enough."""
    digits = sum(map(str.isdigit, cell))
    parted = re.search(r"\d[ ()/-]+\d", cell) is not None
    if re.fullmatch(r"(?:19|20)\d\d[-/ ]\d{2,4}", cell):
        return False  # The number of a project: 2026-017.
    is_plain = re.fullmatch(r"\+?[\d\s()/.-]+", cell) is not None and not is_date(cell)
    return is_plain and 7 <= digits <= 15 and (cell.startswith(("+", "00")) or parted)


def is_address(cell: str) -> bool:
    """Whether a cell is an e-mail address."""
    name, _, place = cell.partition("@")
    return bool(name) and "." in place[1:-1] and re.search(r"[@\s]", name + place) is None


def is_web_address(cell: str) -> bool:
    """Whether a cell is the address of a page."""
    return re.fullmatch(r"(?i)(?:https?://|www\.)\S+", cell) is not None


def has_digits(cell: str) -> bool:
    """Whether a cell may hold a number, of whatever kind, and is no address and no date."""
    return not is_address(cell) and not is_date(cell) and any(map(str.isdigit, cell))


def may_be_telephone(cell: str) -> bool:
    """Whether a cell has as many digits as a number that somebody noted in any way."""
    return (
        not is_address(cell)
        and not is_date(cell)
        and sum(map(str.isdigit, cell)) >= DIGITS_AT_LEAST
    )
