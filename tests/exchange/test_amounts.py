"""Amounts of any notation become minor units, or are refused with the reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.tables.amounts import (
    amount_reader,
    count_reader,
    decimal_mark,
    plain_amount,
)
from funnel_desktop.exchange.tables.cells import readers
from funnel_desktop.exchange.tables.fields import COUNT_FIELDS


@pytest.mark.parametrize(
    ("cell", "cents"),
    [
        ("1054", 105400),
        ("1,234.50", 123450),
        ("€ 1,234.5", 123450),
        ("1 234.50", 123450),
        ("1\u00a0234.50", 123450),
        ("1\u202f234.50", 123450),
        ("1’234.50", 123450),
        ("CHF 1'000.–", 100000),
        ("500,-", 50000),
        ("1e3", 100000),
        ("1.5E+06", 150000000),
        ("US$1,000", 100000),
        ("R$ 3", 300),
        ("500 TL", 50000),
        ("500 TL.", 50000),
        ("₺500", 50000),
        ("kr. 5", 500),
        ("Rs. 1,23,456.00", 12345600),
        (".5", 50),
        ("5.", 500),
        ("+5", 500),
        ("-0", 0),
        ("٣٤", 3400),
        ("99.990000000001", 9999),
        ("5.005", 501),
        ("0", 0),
        ("", None),
        (" - ", None),
        ("n/a", None),
    ],
)
def test_an_amount_is_read(cell: str, cents: int | None) -> None:
    assert amount_reader(".", "EUR")(cell) == cents


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("-5", "negative"),
        ("5-", "negative"),
        ("(500)", "negative"),
        ("−3", "negative"),
        ("€-5", "negative"),
        ("- 5 €", "negative"),
        ("10k", "not_a_number"),
        ("5 Mio", "not_a_number"),
        ("abc", "not_a_number"),
        ("nan", "not_a_number"),
        ("inf", "not_a_number"),
        ("1.2.3", "not_a_number"),
        ("12 34", "not_a_number"),
        ("50 %", "not_a_number"),
        ("1e99", "too_large"),
        ("9" * 40, "too_large"),
        ("99999999999999", "too_large"),
    ],
)
def test_what_is_no_amount_says_why(cell: str, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        amount_reader(".", "EUR")(cell)


@pytest.mark.parametrize(
    ("cells", "digits", "mark"),
    [
        (["1.234"], 2, ","),
        (["1,234"], 2, "."),
        (["1.234"], 3, "."),
        (["1.234", "12.50"], 2, "."),
        (["1.234", "12,50"], 2, ","),
        (["1.000 €", "1,5 €"], 2, ","),
        (["1234.567"], 2, "."),
        (["1.234.567"], 2, ","),
        (["0,500"], 2, ","),
        (["5", "", "unknown"], 2, "."),
    ],
)
def test_the_whole_column_tells_the_decimal_mark(cells: list[str], digits: int, mark: str) -> None:
    assert decimal_mark(cells, digits) == mark


@given(
    minor=st.lists(st.integers(0, 10**12), min_size=1, max_size=20),
    style=st.sampled_from([(",", "."), (".", ","), (" ", ","), ("'", "."), ("\u00a0", ",")]),
    currency=st.sampled_from([("EUR", 2), ("JPY", 0), ("KWD", 3)]),
)
def test_amounts_written_in_any_style_come_back(
    minor: list[int], style: tuple[str, str], currency: tuple[str, int]
) -> None:
    (thousands, point), (code, digits) = style, currency
    written = []
    for amount in minor:
        whole, rest = divmod(amount, 10**digits)
        decimals = f"{point}{rest:0{digits}d}" if digits else ""
        written.append(f"{whole:,}".replace(",", thousands) + decimals)
    # What numbers like 1.234 alone mean, a currency of three decimals or of none leaves open.
    proof = {2: "", 0: f"1{thousands}234{thousands}567", 3: f"7{point}5"}[digits]
    read = amount_reader(decimal_mark([*written, proof], digits), code)
    assert [read(cell) for cell in written] == minor


@given(st.integers(0, 10**15), st.sampled_from(["EUR", "JPY", "KWD"]))
def test_what_an_export_writes_is_read_back(minor: int, currency: str) -> None:
    assert amount_reader(".", currency)(plain_amount(minor, currency)) == minor


@pytest.mark.parametrize("field", COUNT_FIELDS)
def test_a_count_that_nobody_could_mean_is_named(field: str) -> None:
    read = readers({field: ["3000000000"]}, {}, "EUR")[field]
    assert read(str(COUNT_FIELDS[field])) == COUNT_FIELDS[field]
    for cell in ("3000000000", str(COUNT_FIELDS[field] + 1), "1e15"):
        with pytest.raises(Unreadable, match="too_large"):
            read(cell)


@given(st.text(max_size=12), st.sampled_from(".,"))
def test_no_text_fails_otherwise_than_as_no_number(cell: str, mark: str) -> None:
    try:
        number = count_reader(mark)(cell)
    except Unreadable as unreadable:
        number = None
        known = unreadable.key in ("not_a_number", "negative", "too_large")
    else:
        known = True
    assert known
    assert number is None or number >= 0
