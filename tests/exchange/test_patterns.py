"""Cells of any length are read in a time that grows with it, whatever signs they repeat."""

from collections.abc import Callable
from contextlib import suppress
from time import process_time

import pytest

from funnel_desktop.exchange.amounts import amount_reader, decimal_mark
from funnel_desktop.exchange.calendar_order import numbers_of
from funnel_desktop.exchange.cell_looks import is_address, is_no_heading, is_telephone
from funnel_desktop.exchange.cells import read_kind, read_time
from funnel_desktop.exchange.contacts.alike import comparable_name, email_key, phone_key
from funnel_desktop.exchange.course import read_course
from funnel_desktop.exchange.dates import date_reader, infer_dates
from funnel_desktop.exchange.guess import guess_stage
from funnel_desktop.exchange.refused import Unreadable
from funnel_desktop.exchange.table import unique_headings
from funnel_desktop.funnel.profile_edits import range_in

LENGTH = 10_000
SECONDS = 0.6
REPEATED = ("1", " ", ".", ",", "1,", "1 ", "1.1-", "-", "(", "a", "a.", "@", "a@", "a.@", "T1",
            "e", "1e", "'", "\t", "12:30 ", "ext", "x1", "\u00b2", "% d", ";")  # fmt: skip
ENDS = ("", "x", "1", "e5x", " 12:30", "@", "\n!")


def read_date(cell: str) -> object:
    return date_reader(infer_dates({"x": [cell, "12.3.2026"]})["x"])(cell)


READERS: tuple[Callable[[str], object], ...] = (
    amount_reader(".", "EUR"), amount_reader(",", "EUR"), lambda cell: decimal_mark([cell], 2),
    read_date, numbers_of, read_time, read_kind, read_course, is_address, is_telephone,
    is_no_heading, comparable_name, email_key, phone_key, guess_stage, range_in,
)  # fmt: skip


@pytest.mark.parametrize("read", READERS)
def test_a_long_cell_takes_no_time(read: Callable[[str], object]) -> None:
    for sign in REPEATED:
        for end in ENDS:
            cell = sign * (LENGTH // len(sign)) + end
            begun = process_time()
            with suppress(Unreadable):
                read(cell)
            assert process_time() - begun < SECONDS, (sign, end)


def test_equal_headings_take_no_time() -> None:
    begun = process_time()
    assert unique_headings(["Name"] * 5000)[-1] == "Name (5000)"
    assert process_time() - begun < SECONDS


def test_what_is_almost_an_address_takes_no_time() -> None:
    begun = process_time()
    assert not is_address("a@" + ".a" * 10_000 + " ")
    assert process_time() - begun < SECONDS
