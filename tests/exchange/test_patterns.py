"""Cells of any length are read in a time that grows with it, whatever signs they repeat."""

import csv
import io
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from time import process_time

import pytest

from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.contacts.alike import comparable_name, email_key, phone_key
from funnel_desktop.exchange.prepared import (
    Into,
    Present,
    Request,
    guessed_columns,
    prepare,
    seems_to_be,
)
from funnel_desktop.exchange.sources import records_in, table_in
from funnel_desktop.exchange.tables.amounts import amount_reader, decimal_mark
from funnel_desktop.exchange.tables.calendar_order import numbers_of
from funnel_desktop.exchange.tables.cell_looks import is_address, is_no_heading, is_telephone
from funnel_desktop.exchange.tables.cells import read_kind, read_time
from funnel_desktop.exchange.tables.course import read_course
from funnel_desktop.exchange.tables.dates import date_reader, infer_dates
from funnel_desktop.exchange.tables.guess import guess_stage
from funnel_desktop.exchange.tables.several import may_hold_several, parts_of
from funnel_desktop.exchange.tables.table import Table, unique_headings
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
    may_hold_several, parts_of,
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


FIELDS = ("Name", "Company", "Email", "Phone", "Value", "First contact", "Stage", "Closed on",
          "Next time", "Size", "Notes", "Birthday", "Kind")  # fmt: skip
PLAIN = ("Ana Ruiz", "Vela Ltd", "ana@x.example", "+34 600 555 010", "1200", "12.03.2026", "Lead",
         "13.03.2026", "9:30", "12", "Met at a fair", "12.03.1984", "person")  # fmt: skip


def list_with(cell: str) -> Table:
    """A list that holds a cell in each of its columns, and as a heading, a title and a total."""
    rows = [PLAIN, PLAIN]
    rows += [(*PLAIN[:place], cell, *PLAIN[place + 1 :]) for place in range(len(PLAIN))]
    told = io.StringIO()
    csv.writer(told).writerows([(cell,), (*FIELDS, cell), *rows, (cell,)])
    return table_in(records_in(told.getvalue().encode()))


@pytest.mark.parametrize("into", Into)
@pytest.mark.parametrize("sign", REPEATED)
def test_a_list_with_long_cells_takes_no_time(sign: str, into: Into) -> None:
    for end in ("", "x", " 12:30"):
        begun = process_time()
        table = list_with("a" + sign * (LENGTH // len(sign)) + end)
        seems_to_be(table)
        prepare(Request(table, into, guessed_columns(table, into)), Present(), date(2026, 5, 12))
        assert process_time() - begun < 2 * SECONDS, end
