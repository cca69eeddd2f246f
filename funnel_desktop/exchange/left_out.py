"""The rows that an import leaves out, as a list that can be mended and kept."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

from funnel_desktop.exchange.common.safe_text import guarded
from funnel_desktop.exchange.common.whole_file import whole_file
from funnel_desktop.exchange.tables.table import Table
from funnel_desktop.exchange.tables.typed_columns import CellProblem


def write_left_out(
    path: Path,
    table: Table,
    problems: Sequence[CellProblem],
    headings: Sequence[str],
    why: Callable[[CellProblem], str],
) -> None:
    """Write the rows with their own cells, and before them their number and why.

    `headings` are those of the two columns. Raises DocumentError as `whole_file` does.
    """
    told: dict[int, list[str]] = {}
    for problem in problems:
        told.setdefault(problem.row, []).append(why(problem))
    cells = dict(zip(table.numbers, table.rows, strict=True))
    with whole_file(path, "utf-8-sig") as file:
        writer = csv.writer(file)
        writer.writerow([*headings, *map(guarded, table.headings)])
        for number, sentences in told.items():
            row = map(guarded, cells.get(number, ()))
            writer.writerow([number, guarded(" ".join(sentences)), *row])
