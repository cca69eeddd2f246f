"""The order of day, month and year is inferred from all dates, or asked, but never guessed."""

import contextlib
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.exchange.common.refused import ImportRefused, Unreadable
from funnel_desktop.exchange.tables.dates import DateReading, date_reader, infer_dates


def reading(cells: list[str], given: str | None = None) -> DateReading:
    return infer_dates({"day": cells}, given)["day"]


def read(cells: list[str], given: str | None = None) -> list[date | None]:
    return list(map(date_reader(reading(cells, given)), cells))


FORMATS = ("%d{0}%m{0}%Y", "%m{0}%d{0}%Y", "%Y{0}%m{0}%d", "%d{0}%m{0}%y", "%m{0}%d{0}%y",
           "%y{0}%m{0}%d")  # fmt: skip


@given(
    format=st.sampled_from(FORMATS),
    sign=st.sampled_from("-/. "),
    start=st.dates(date(2005, 1, 1), date(2024, 1, 1)),
    gaps=st.lists(st.integers(0, 25), min_size=60, max_size=90),
)
def test_dates_of_a_whole_list_come_back_in_any_order(
    format: str, sign: str, start: date, gaps: list[int]
) -> None:
    days = [start]
    for gap in gaps:
        days.append(days[-1] + timedelta(gap))
    # Proof of the order, whatever else was drawn: days of the month that are no month.
    days += [date(start.year, month, day) for month in (2, 7, 11) for day in range(3, 29, 4)]
    format = format.format(sign)
    cells = [day.strftime(format) for day in days]
    assert reading(cells).format == format
    assert read(cells) == days


@given(st.lists(st.dates(date(1990, 1, 1), date(2060, 1, 1)), min_size=1), st.sampled_from(FORMATS))
def test_a_given_format_reads_every_date(days: list[date], format: str) -> None:
    format = format.format("/")
    cells = [day.strftime(format) for day in days]
    assert read(cells, format) == [datetime.strptime(cell, format).date() for cell in cells]


@given(st.lists(st.text("0123456789-/.: TZ", max_size=12), max_size=8))
def test_no_text_fails_otherwise_than_as_no_date(cells: list[str]) -> None:
    as_day = date_reader(reading(cells))
    for cell in cells:
        with contextlib.suppress(Unreadable):
            day = as_day(cell)
            assert day is None or 1000 <= day.year <= 9999


@pytest.mark.parametrize(
    ("cells", "format"),
    [
        (["05/04/2026", "13/04/2026"], "%d/%m/%Y"),
        (["05/04/2026", "04/13/2026"], "%m/%d/%Y"),
        (["2026-04-05"], "%Y-%m-%d"),
        (["2026/4/5"], "%Y/%m/%d"),
        (["20260405"], "%Y%m%d"),
        (["1850-01-31", "9999-12-31"], "%Y-%m-%d"),
        (["5.4.2026", "31.12.2026"], "%d.%m.%Y"),
        (["5. 4. 2026", "31. 12. 2026."], "%d.%m.%Y"),
        (["2026-04-05T10:30:00Z", "2026-04-06 11:00"], "%Y-%m-%d"),
        (["05.04.2026 10:30", "13.04.2026 09.00"], "%d.%m.%Y"),
        (["13-02-24", "25-03-24", "07-04-24"], "%d-%m-%y"),
        (["17-03-05", "17-04-21", "16-12-29", "17-05-30"], "%y-%m-%d"),
        (["04/30/24", "05/01/24", "05/02/24"], "%m/%d/%y"),
        (["05/05/2026"], "%d/%m/%Y"),
        (["soon", ""], None),
    ],
)
def test_the_order_is_told_by_the_dates(cells: list[str], format: str | None) -> None:
    found = reading(cells)
    assert (found.format, found.candidates) == (format, ())


@pytest.mark.parametrize(
    ("cells", "candidates"),
    [
        (["05/04/2026", "05/05/2026"], ("%d/%m/%Y", "%m/%d/%Y")),
        (["20-10-16"], ("%d-%m-%y", "%y-%m-%d")),
        (["01-02-16", "01-03-16"], ("%d-%m-%y", "%m-%d-%y", "%y-%m-%d")),
        (["13/04/2026", "04/13/2026"], ("%d/%m/%Y", "%m/%d/%Y")),
    ],
)
def test_what_stays_open_is_asked_with_an_example(cells: list[str], candidates: tuple) -> None:
    found = reading(cells)
    assert found.candidates == candidates
    readings = {
        date_reader(reading(cells, format))(found.example)
        for format in candidates
        if found.example not in ("13/04/2026", "04/13/2026")
    }
    assert len(readings) != 1


def test_monthly_dates_do_not_pass_for_years() -> None:
    """Each on the first of a month: as years first they would lie closer together."""
    monthly = [f"15-{month:02d}-{year}" for year in range(12, 18) for month in range(1, 13)]
    assert reading(monthly).candidates == ("%d-%m-%y", "%y-%m-%d")


def test_a_few_wrong_dates_do_not_change_the_order() -> None:
    cells = [f"{day:02d}/03/2026" for day in range(1, 31)] + ["02/14/2026", "31/02/2026"]
    found = reading(cells)
    assert (found.format, found.candidates) == ("%d/%m/%Y", ())
    for wrong in cells[-2:]:
        with pytest.raises(Unreadable, match="not_a_date"):
            date_reader(found)(wrong)


def test_an_open_column_follows_a_clear_one_of_the_same_writer() -> None:
    columns = {"first": ["05/04/2026"], "closed": ["13/05/2026"], "other": ["05.04.2026"]}
    found = infer_dates(columns)
    assert (found["first"].format, found["first"].candidates) == ("%d/%m/%Y", ())
    assert found["other"].candidates == ("%d.%m.%Y", "%m.%d.%Y")


def test_a_short_year_follows_a_long_one() -> None:
    found = infer_dates({"first": ["05/04/26"], "closed": ["04/13/2026"]})
    assert (found["first"].format, found["first"].candidates) == ("%m/%d/%y", ())


def test_clear_columns_that_disagree_decide_nothing_for_others() -> None:
    columns = {"a": ["13/05/2026"], "b": ["05/13/2026"], "open": ["05/04/2026"]}
    found = infer_dates(columns)
    assert (found["a"].format, found["b"].format) == ("%d/%m/%Y", "%m/%d/%Y")
    assert len(found["open"].candidates) == 2


def test_open_columns_are_looked_at_together() -> None:
    """Neither column alone has enough dates to tell years from days."""
    alone, others = ["13-02-24", "25-02-24"], ["25-03-24", "07-04-24"]
    assert reading(alone).candidates
    assert reading(others).candidates
    together = infer_dates({"a": alone, "b": others})
    assert [found.format for found in together.values()] == ["%d-%m-%y"] * 2
    assert not any(found.candidates for found in together.values())


def test_a_given_format_decides_where_the_dates_say_otherwise() -> None:
    with pytest.raises(Unreadable):
        read(["31/01/2026"], "%m/%d/%Y")
    assert read(["05/04/2026"], "%m/%d/%Y") == [date(2026, 5, 4)]
    assert read(["05/04/26"], "%m/%d/%Y") == [date(2026, 5, 4)]


def test_a_given_format_leaves_a_clear_column_of_another_shape_alone() -> None:
    columns = {"first": ["05/04/2026"], "expected": ["2026-04-05"]}
    found = infer_dates(columns, "%m/%d/%Y")
    assert [one.format for one in found.values()] == ["%m/%d/%Y", "%Y-%m-%d"]


def test_a_format_can_be_given_for_one_column() -> None:
    columns = {"a": ["05/04/2026"], "b": ["05.04.2026"]}
    found = infer_dates(columns, {"b": "%m.%d.%Y"})
    assert (found["b"].format, found["b"].candidates) == ("%m.%d.%Y", ())
    assert found["a"].candidates


def test_names_of_months_and_odd_orders_can_be_given() -> None:
    assert read(["5 Apr 2026"], "%d %b %Y") == [date(2026, 4, 5)]
    assert read(["2026-05-04", "2026-31-01"], "%Y-%d-%m") == [date(2026, 4, 5), date(2026, 1, 31)]
    assert read(["05042026"], "%d%m%Y") == [date(2026, 4, 5)]


@pytest.mark.parametrize("format", ["", "d-m-y", "%d-%m", "%Q", "%", "%H:%M", "%d%d%m%Y", "%d\0"])
def test_a_format_that_tells_no_day_is_refused(format: str) -> None:
    if not format:
        assert reading(["13/04/2026"], format).format == "%d/%m/%Y"
        return
    with pytest.raises(ImportRefused, match="not_a_date_format"):
        reading(["13/04/2026"], format)


@pytest.mark.parametrize("cell", ["", " ", "-", "n/a", "0000-00-00"])
def test_a_blank_is_no_date_and_no_error(cell: str) -> None:
    assert read([cell, "2026-04-05"]) == [None, date(2026, 4, 5)]


@pytest.mark.parametrize(
    "cell",
    ["30/02/2026", "0026-01-01", "01/01/1026", "13/01/3026", "1/1/20261", "2026-13-01", "later"],
)
def test_a_cell_that_is_no_date_is_unreadable(cell: str) -> None:
    with pytest.raises(Unreadable, match="not_a_date"):
        date_reader(reading([cell, "13/04/2026"]))(cell)
