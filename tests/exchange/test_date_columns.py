"""No column of dates is read as other days than were meant, however many of its cells are slips."""

import os
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.tables.dates import date_reader, infer_dates, is_no_day
from tests.exchange.making import TODAY, planned

COLUMNS = int(os.environ.get("FUNNEL_DATE_COLUMNS", "300"))
ORDERS = ("%d{0}%m{0}%Y", "%m{0}%d{0}%Y", "%Y{0}%m{0}%d", "%d{0}%m{0}%y", "%m{0}%d{0}%y",
          "%y{0}%m{0}%d")  # fmt: skip
SLIPS = (
    "Mitte Februar", "31{0}2{0}26", "30{0}02{0}2025", "2{0}31{0}26", "2025{0}02{0}30",
    "99{0}99{0}99", "13{0}13{0}13", "2{0}13{0}26", "13{0}2{0}2026", "29{0}2{0}2025", "26{0}2{0}31",
)  # fmt: skip


@st.composite
def columns(draw: st.DrawFn) -> tuple[list[date], list[str], str]:
    """Days, the cells they are written in with up to 5 % of slips, and the format."""
    last = TODAY - timedelta(draw(st.integers(0, 3000)))
    span = draw(st.sampled_from((20, 60, 200, 400, 1000, 3000, 7000)))
    back = draw(st.lists(st.integers(0, span), min_size=1, max_size=draw(st.integers(1, 90))))
    days = [last - timedelta(days) for days in back]
    form = draw(st.sampled_from(ORDERS)).format(draw(st.sampled_from("-/. ")))
    cells = [day.strftime(form) for day in days]
    wrong = [slip for slip in SLIPS if not _is_day(slip.format(form[2]), form)]
    for _ in range(draw(st.integers(0, len(days) // 20))):
        cells.insert(draw(st.integers(0, len(cells))), draw(st.sampled_from(wrong)).format(form[2]))
    return days, cells, form


def _is_day(cell: str, form: str) -> bool:
    try:
        return date_reader(infer_dates({"": [cell]}, form)[""])(cell) is not None
    except Unreadable:
        return False


@settings(max_examples=COLUMNS, suppress_health_check=[HealthCheck.too_slow])
@given(columns(), st.booleans())
def test_a_column_with_slips_is_never_read_as_other_days(
    column: tuple[list[date], list[str], str], has_happened: bool
) -> None:
    days, cells, form = column
    known = {"day": TODAY} if has_happened else {}
    reading = infer_dates({"day": cells}, happened_by=known)["day"]
    if reading.candidates:
        assert form in reading.candidates
        reading = infer_dates({"day": cells}, form)["day"]
    assert list(_days(cells, date_reader(reading), {day.strftime(form) for day in days})) == days


def _days(cells: list[str], read, meant: set[str]) -> Iterator[date | None]:
    """The days of the cells that are no slips; a slip is no day at all."""
    for cell in cells:
        try:
            day = read(cell)
        except Unreadable:
            assert cell not in meant
        else:
            assert cell in meant
            yield day


NEWCOMER = [
    "12.3.26", "3.9.26", "28.10.26", "7.11.25", "19.12.25", "2.2.26", "30.6.26", "11.1.26",
    "24.4.26", "5.5.26", "16.7.26", "1.8.26",
]  # fmt: skip


def test_one_impossible_day_does_not_turn_the_others_into_other_years() -> None:
    for sign in "./-":
        cells = [cell.replace(".", sign) for cell in [*NEWCOMER, "31.2.26"]]
        plan = planned("Client,Datum erster Kontakt", *(f"C{i},{c}" for i, c in enumerate(cells)))
        assert plan.open_dates == {}
        assert plan.rows[0].first_contact == date(2026, 3, 12)
        assert {row.first_contact.year for row in plan.rows[:-1]} == {2025, 2026}
        [problem] = plan.problems
        assert (problem.row, problem.key, problem.costs_row) == (14, "not_a_date", False)
        assert plan.rows[-1].first_contact is None
        assert plan.rows[-1].notes == f"Datum erster Kontakt: {cells[-1]}"


@pytest.mark.parametrize(
    "cells",
    [
        ["12.3.26", "5.11.25"],
        ["12/3/26", "5/11/25", "31/2/26"],
        ["12.3.2026", "5.11.2025", "31.2.2026"],
        # Half of them in each order: neither is a slip.
        ["13/04/2026", "14/04/2026", "15/04/2026", "04/13/2026", "04/14/2026", "04/16/2026"],
        # The clear one is one of many: it may be the slip.
        [*(f"{d}/{m}/2026" for d in range(1, 8) for m in range(1, 7)), "4/13/2026"],
    ],
)
def test_what_a_slip_may_have_decided_is_asked(cells: list[str]) -> None:
    assert len(infer_dates({"day": cells})["day"].candidates) > 1


def test_first_contacts_in_the_future_or_over_decades_are_doubted() -> None:
    future = ["28.05.27", "13.06.27", "17.07.27", "21.08.27", "30.09.27"]
    decades = [f"{day}.05.{day - 10:02d}" for day in range(13, 31)]
    for cells in (future, decades):
        asked = infer_dates({"day": cells}, happened_by={"day": TODAY})["day"]
        assert {"%d.%m.%y", "%y.%m.%d"} <= set(asked.candidates)
    assert infer_dates({"day": future})["day"].format == "%d.%m.%y"
    assert not infer_dates({"day": future})["day"].candidates


@pytest.mark.parametrize(
    "cell",
    ["0/0/00", "0.0.00", "00.00.0000", "0000-00-00 00:00:00", "0000-00-00T00:00:00Z", "0",
     "1900-01-00", "0.1.1900", "30.12.1899", "1899-12-30", "0001-01-01 00:00:00", "1/1/0001"],
)  # fmt: skip
def test_an_empty_date_of_another_program_is_none(cell: str) -> None:
    assert is_no_day(cell)
    plan = planned("Client,First contact", f"A,{cell}", "B,2026-03-14")
    assert (plan.rows[0].first_contact, plan.problems, plan.rows[0].notes) == (None, [], "")


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("03 Nov 2024", date(2024, 11, 3)),
        ("Jan 5, 2026", date(2026, 1, 5)),
        ("January 5th, 2026", date(2026, 1, 5)),
        ("05-Jan-26", date(2026, 1, 5)),
        ("5. Januar 2026", date(2026, 1, 5)),
        ("Di., 3. Mrz. 2026", date(2026, 3, 3)),
        ("5. März 2026", date(2026, 3, 5)),
        ("5 enero 2026", date(2026, 1, 5)),
        ("5 de enero de 2026", date(2026, 1, 5)),
        ("lun, 5 de ene. de 2026", date(2026, 1, 5)),
        ("mar. 3 mar. 2026", date(2026, 3, 3)),
        ("1er août 2026", date(2026, 8, 1)),
        ("5 févr. 2026", date(2026, 2, 5)),
        ("5 Şubat 2026 Perşembe", date(2026, 2, 5)),
        ("5 AĞUSTOS 2026", date(2026, 8, 5)),
        ("5 Ağu 2026", date(2026, 8, 5)),
        ("Monday 5 January 2026", date(2026, 1, 5)),
        ("Mon, 05 Jan 2026 10:00:00 +0100", date(2026, 1, 5)),
        ("Jan 5, 2026 9:30 PM", date(2026, 1, 5)),
        ("2026 Jan 5", date(2026, 1, 5)),
        ("2026-Jan-05", date(2026, 1, 5)),
        ("2026-W02-1", date(2026, 1, 5)),
        ("05.01.2026 10:00 Uhr", date(2026, 1, 5)),
    ],
)
def test_months_by_name_are_read_in_many_languages(cell: str, day: date) -> None:
    assert date_reader(infer_dates({"day": [cell]})["day"])(cell) == day


@pytest.mark.parametrize(
    "cell",
    ["--04-12", "June 2026", "Q1 2026", "Mitte Februar", "5. Januar", "30 Feb 2026", "31 Apr 26",
     "2026-W02", "2026-045", "46027", "Meeting 5 May 2026", "May 2026 Ltd 5", "5 May 6 Jun 2026"],
)  # fmt: skip
def test_what_is_no_whole_day_goes_to_the_notes(cell: str) -> None:
    plan = planned("Client,First contact", f"A,{cell}", "B,2026-03-14", "C,2026-03-15")
    row = plan.rows[0]
    assert (row.first_contact, row.notes) == (None, f"First contact: {cell}")
    assert [(p.row, p.cell, p.costs_row) for p in plan.problems] == [(2, cell, False)]


def test_a_column_of_names_of_months_is_guessed_and_said() -> None:
    plan = planned("Client,Stage,Created", 'A,Lead,"Jan 5, 2026"', 'B,Lead,"Feb 14, 2026"')
    assert plan.mapping["first_contact"] == "Created"
    assert plan.dates["Created"].format == "%b %d, %Y"
    assert [row.first_contact for row in plan.rows] == [date(2026, 1, 5), date(2026, 2, 14)]


def test_a_birthday_lies_in_the_past() -> None:
    reading = infer_dates({"born": ["12.5.55", "13.6.84", "20.2.19"]}, latest={"born": TODAY})
    read = date_reader(reading["born"])
    assert [read(cell).year for cell in ("12.5.55", "13.6.84", "20.2.19")] == [1955, 1984, 2019]


def test_the_reading_can_be_shown_with_its_choices() -> None:
    reading = infer_dates({"day": ["05.05.26", *NEWCOMER]}, happened_by={"day": TODAY})["day"]
    assert reading.candidates == ()
    assert set(reading.choices) == {"%d.%m.%y", "%m.%d.%y", "%y.%m.%d"}
    assert reading.shown == "12.3.26"
    given = infer_dates({"day": NEWCOMER}, "%m.%d.%y")["day"]
    assert given.format == "%m.%d.%y"
    assert set(given.choices) == set(reading.choices)
