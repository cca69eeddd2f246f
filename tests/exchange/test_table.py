"""Text becomes a table: the separator, the rows and their numbers, whatever shape they are in."""

import codecs

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.tables.asides import rows_below
from funnel_desktop.exchange.tables.heading_row import find_headings
from funnel_desktop.exchange.tables.table import column_letters
from funnel_desktop.exchange.tables.text_records import read_table
from tests.exchange.making import as_csv, table

TEXT = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff\ufffe\ue0ff"), max_size=12
)
HEADING = st.text("abcdefgçğıöşüßé", min_size=1, max_size=8)
TABLES = st.lists(HEADING, min_size=2, max_size=5, unique=True).flatmap(
    lambda heads: st.lists(
        st.lists(TEXT, min_size=len(heads), max_size=len(heads)), max_size=8
    ).map(lambda rows: [heads, *rows])
)


@given(
    rows=TABLES,
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    # A writer of the standard library leaves the other line ends of a cell without quotes.
    ends=st.sampled_from([("\r\n", 0), ("\r\n", 1), ("\n", 1), ("\r", 1)]),
)
def test_what_a_csv_writer_writes_comes_back(
    rows: list[list[str]], encoding: str, delimiter: str, ends: tuple[str, int]
) -> None:
    data = as_csv(rows, encoding, delimiter=delimiter, lineterminator=ends[0], quoting=ends[1])
    filled = [row for row in rows[1:] if any(cell.strip() for cell in row)]
    # A last row of a lone `©` is a line about the list: test_heading_row.py has those.
    assume(rows_below(filled, len(rows[0])) == 0)
    # Nor are cells that are called as columns are.
    assume(find_headings([rows[0], *filled]).places == (0,))
    read = read_table(data)
    assert (read.headings, read.delimiter) == (tuple(rows[0]), delimiter)
    assert read.rows == filled
    assert [rows[number - 1] for number in read.numbers] == filled


@pytest.mark.parametrize("page", ["cp1252", "cp1254", "cp1250"])
@given(cells=st.lists(st.text('abcßäöü €é,;"\n', min_size=1, max_size=9), min_size=1, max_size=5))
def test_a_table_in_an_old_code_page_comes_back(page: str, cells: list[str]) -> None:
    rows = [["Größe", "Näheres"], *([cell, "ä"] for cell in cells)]
    locale = {"cp1252": "de", "cp1254": "tr", "cp1250": "hu"}[page]
    assert read_table(as_csv(rows, page, delimiter=";"), locale).rows == rows[1:]


@pytest.mark.parametrize(
    ("lines", "delimiter", "first"),
    [
        (["client;value", "Acme;1.234,50"], ";", ["Acme", "1.234,50"]),
        (["client;value", "Acme, Inc.;1,5", "B, C, D;2,5"], ";", ["Acme, Inc.", "1,5"]),
        (["Betrag, EUR;Kunde", "1,5;A", "2,5;B"], ";", ["1,5", "A"]),
        (["client\tvalue", "Acme;x\t1"], "\t", ["Acme;x", "1"]),
        (["client|value", "Acme|1"], "|", ["Acme", "1"]),
        (['"a;b",c', "1;2,3"], ",", ["1;2", "3"]),
        (["client", "Acme"], ",", ["Acme"]),
        (["client", "Smith, John"], ";", ["Smith, John"]),
        (["sep=|", "a|b", "1;2;3|4"], "|", ["1;2;3", "4"]),
        (["client, value", 'Acme, "1,5"'], ",", ["Acme", "1,5"]),
    ],
)
def test_the_separator_is_found(lines: list[str], delimiter: str, first: list[str]) -> None:
    read = table(*lines)
    assert (read.delimiter, read.rows[0]) == (delimiter, first)


def test_rows_have_the_numbers_that_a_spreadsheet_gives_them() -> None:
    read = table("", "a,b", "1,2", "", '"two\nlines",3', ",", "4,5")
    assert (read.headings, read.numbers) == (("a", "b"), [3, 5, 7])
    assert table("sep=,", "a,b", "1,2").numbers == [3]


def test_short_rows_are_filled_and_long_ones_remembered() -> None:
    read = table("a,b,c", "1", "1,2,3,,", "1,2,3,4")
    assert read.rows == [["1", "", ""], ["1", "2", "3"], ["1", "2", "3"]]
    assert read.unreadable == {4: "too_many_cells"}


def test_headings_are_all_different_and_none_is_empty() -> None:
    read = table("Name,,name ,Name,  Two  words ,", "1,2,3,4,5,")
    assert read.headings == ("Name", "B", "name", "Name (2)", "Two words")
    assert " ".join(map(column_letters, (0, 25, 26, 701, 702))) == "A Z AA ZZ AAA"


def test_a_heading_is_made_for_cells_without_one() -> None:
    assert table("a,", "1,2").headings == ("a", "B")


def test_headings_alone_are_a_table_without_rows() -> None:
    assert table("client,value").rows == []
    assert read_table(codecs.BOM_UTF8 + b"client").headings == ("client",)


@pytest.mark.parametrize("end", ["", "\n", "\n\n"])
def test_a_quotation_that_is_never_closed_is_refused_with_its_row(end: str) -> None:
    with pytest.raises(ImportRefused) as refused:
        read_table(f'a,b\n1,2\n3,"open\n5,6{end}'.encode())
    assert (refused.value.key, refused.value.values) == ("open_quote", {"row": 3})


def test_an_inch_is_no_quotation() -> None:
    assert table("a,b", '5" screen,"6"" tall"').rows == [['5" screen', '6" tall']]


def test_a_very_long_cell_is_read() -> None:
    assert len(table("a,b", f"{'x' * 300_000},1").rows[0][0]) == 300_000
