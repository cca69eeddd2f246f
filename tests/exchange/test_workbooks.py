"""Workbooks by what they are packed of: the sheet behind a tab, results, far cells, bombs."""

import zipfile
from pathlib import Path

import pytest

from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.sales.import_plan import plan_import
from funnel_desktop.exchange.sources import read_file, records_in
from funnel_desktop.exchange.tables import workbook_parts
from funnel_desktop.exchange.tables.cells import NO_RESULT
from funnel_desktop.exchange.tables.guess import guess_columns
from tests.data.workbook import changed, formula, number, text, write_workbook
from tests.exchange.making import TODAY

ROWS = [[text("Client"), text("Value")], [text("Vela"), number(1200)]]


def cells(data: bytes) -> list[list[str]]:
    return [row for _, row in records_in(data).rows]


def refusal(data: bytes) -> str:
    with pytest.raises(ImportRefused) as refused:
        list(records_in(data).rows)
    return refused.value.key


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("saved", "read"),
    [
        ('<c r="B2" ><f>1+2</f></c>', NO_RESULT),
        ('<c s="4" r="B2"><f>1+2</f><v/></c>', NO_RESULT),
        ('<c r="B2"><f>1+2</f><v></v></c>', NO_RESULT),
        ('<c r="B2"><f t="shared" si="0"/> <v /></c>', NO_RESULT),
        ('<c r="B2"><f>1+2</f><v>3</v></c>', "3"),
        ('<c r="B2" t="str"><f>IF(A1=1,2,"")</f><v></v></c>', ""),
    ],
)
def test_a_result_that_was_not_saved_says_so(saved: str, read: str, tmp_path: Path) -> None:
    data = changed(
        write_workbook(tmp_path / "x.xlsx", ROWS), SHEET, '<c r="B2" ><v>1200</v></c>', saved
    )
    assert cells(data) == [["Client", "Value"], ["Vela", read]]


def test_the_part_of_a_sheet_is_that_of_its_relation(tmp_path: Path) -> None:
    """A tab that was moved: formulas of the other part take no result from this one."""
    path = write_workbook(tmp_path / "x.xlsx", ROWS, sheets=2)
    links = "xl/_rels/workbook.xml.rels"
    for old, new in (("sheet1.xml", "other.xml"), ("sheet2.xml", "sheet1.xml")):
        path.write_bytes(changed(path, links, old, new))
    path.write_bytes(changed(path, links, 'Target="worksheets/other.xml"', 'Target="/xl/o.xml"'))
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/o.xml"] = parts[SHEET].replace(
        b"<sheetData>", b'<sheetData><row r="2"><c r="B2"><f>A1</f></c></row>'
    )
    parts[SHEET] = parts.pop("xl/worksheets/sheet2.xml")
    with zipfile.ZipFile(path, "w") as archive:
        for name, inside in parts.items():
            archive.writestr(name, inside)
    assert cells(path.read_bytes()) == [["Client", "Value"], ["Vela", "1200"]]


def test_rows_and_columns_that_are_left_free_count(tmp_path: Path) -> None:
    rows = [[], ["", text("x")], [], ["", text("y"), number(2)]]
    found = records_in(write_workbook(tmp_path / "x.xlsx", rows).read_bytes())
    assert list(found.rows) == [(2, ["", "x", ""]), (4, ["", "y", "2"])]


@pytest.mark.parametrize(
    ("place", "key"),
    [("XFD1048576", "too_many_columns"), ("ALM2", "too_many_columns"),
     ("B1048576", "too_many_rows")],
)  # fmt: skip
def test_a_cell_at_the_far_corner_is_a_sentence(place: str, key: str, tmp_path: Path) -> None:
    """The library asks for room for every cell before it, and then for the system's help."""
    far = f'<row r="9"><c r="{place}"><v>1</v></c></row></sheetData>'
    data = changed(write_workbook(tmp_path / "x.xlsx", ROWS), SHEET, "</sheetData>", far)
    (tmp_path / "far.xlsx").write_bytes(data)
    with pytest.raises(ImportRefused, match=key):
        read_file(tmp_path / "far.xlsx")


def test_a_far_cell_that_is_only_painted_hides_nothing(tmp_path: Path) -> None:
    far = '<row r="9"><c r="XFD9" s="1"/></row></sheetData>'
    data = changed(write_workbook(tmp_path / "x.xlsx", ROWS), SHEET, "</sheetData>", far)
    assert cells(data) == [["Client", "Value"], ["Vela", "1200"]]


@pytest.mark.parametrize("part", [SHEET, "xl/styles.xml"])
def test_what_unpacks_to_more_than_a_list_has_is_refused(
    part: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook_parts, "BYTES", 20_000_000)
    much = " " * 20_000_001
    data = changed(write_workbook(tmp_path / "x.xlsx", ROWS), part, "><", f">{much}<")
    assert len(data) < 50_000
    assert refusal(data) == "too_large"


def test_a_column_of_results_that_were_not_saved_is_said_and_never_empty(tmp_path: Path) -> None:
    heads = [text("Client"), text("Stage"), text("Value")]
    lines = [[text(name), text("Lead"), formula("1+2", None)] for name in ("Vela", "Halden")]
    path = tmp_path / "x.xlsx"
    write_workbook(path, [heads, *lines])
    read = read_file(path)
    columns = guess_columns(read)
    assert columns["value"] == "Value"
    plan = plan_import(read, columns, today=TODAY)
    assert [(p.row, p.column, p.key) for p in plan.problems] == [
        (2, "Value", "no_result"),
        (3, "Value", "no_result"),
    ]
