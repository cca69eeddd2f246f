"""What lies beyond the bounds of a list is named, and only where somebody would miss it."""

from pathlib import Path

import pytest

from funnel_desktop.__main__ import main
from funnel_desktop.exchange import bounded
from funnel_desktop.exchange.common.bounds import COLUMNS, LETTERS_OF_A_CELL, LETTERS_OF_A_LINE
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.contacts.client_plan import plan_clients
from funnel_desktop.exchange.sources import read_file, records_in
from funnel_desktop.exchange.tables.text_records import read_table
from funnel_desktop.exchange.tables.typed_columns import CellProblem

MAPPING = {"name": "Name", "job_title": "Title", "notes": "Notes"}
TOO_LONG = "too_long"


def written(folder: Path, *rows: str) -> Path:
    path = folder / "list.csv"
    path.write_text("\n".join(("Name,Title,Notes", *rows)), "utf-8")
    return path


def problems(path: Path) -> list[tuple[int, str, str]]:
    found: list[CellProblem] = plan_clients(read_file(path), MAPPING).problems
    return [(problem.row, problem.field, problem.key) for problem in found]


def test_a_cell_that_is_too_long_is_named(tmp_path: Path) -> None:
    line, cell = "x" * LETTERS_OF_A_LINE, "y" * LETTERS_OF_A_CELL
    path = written(
        tmp_path,
        f"Ana,{line},{cell}",
        f"Iris,{line}x,",
        f"{line}x,,",
        f"Bruno,,{cell}y",
        f"Vela,,{cell}{cell}",
    )
    assert problems(path) == [
        (3, "job_title", TOO_LONG),
        (4, "name", TOO_LONG),
        (5, "notes", TOO_LONG),
        (6, "notes", TOO_LONG),
    ]


def test_a_long_cell_of_a_column_that_goes_nowhere_costs_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, f"Ana,{'x' * (LETTERS_OF_A_CELL + 1)},")
    assert plan_clients(read_file(path), {"name": "Name"}).problems == []


def test_what_a_terminal_is_told_of_a_long_cell_is_short(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, f"Ana,{'x' * 50_000},")
    file = tmp_path / "new.funnel"
    main(["import", str(file), str(path), "--into", "clients", "--map", "name=Name",
          "--map", "job_title=Title"])  # fmt: skip
    said = capsys.readouterr().err
    assert "more than 1,000 characters" in said
    assert len(said) < 500


def test_more_columns_than_a_list_has_are_refused() -> None:
    heads = [f"H{number}" for number in range(COLUMNS + 1)]
    with pytest.raises(ImportRefused, match="too_many_columns"):
        read_table(",".join(heads).encode())
    assert len(read_table(",".join(heads[1:]).encode()).headings) == COLUMNS


@pytest.mark.parametrize(
    ("bound", "key", "within"), [("ROWS", "too_many_rows", 4), ("CELLS", "too_many_cells", 1)]
)
def test_more_rows_or_cells_than_a_list_has_are_refused(
    bound: str, key: str, within: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded, bound, 4)

    def read(rows: int) -> int:
        data = ("Name,Email\n" + "Ana,a@x\n" * rows).encode()
        return len(list(bounded.bounded(records_in(data)).rows)) - 1

    assert read(within) == within
    with pytest.raises(ImportRefused, match=key):
        read(within + 1)


def test_a_quotation_that_swallows_the_rest_is_told_by_its_row() -> None:
    text = 'Name,Notes\nAna,x\nIris,"' + "and so on\n" * 200_000
    with pytest.raises(ImportRefused, match="cell_too_long") as refused:
        read_table(text.encode())
    assert refused.value.values["row"] == 3
