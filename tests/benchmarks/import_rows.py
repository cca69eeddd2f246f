"""Import of a long CSV file, against bare `executemany` of all the rows that it leaves."""

import csv
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from itertools import count
from pathlib import Path
from random import Random
from time import perf_counter

from funnel_desktop.document.document import create_document
from funnel_desktop.exchange.prepared import present
from funnel_desktop.exchange.sales.import_plan import plan_import
from funnel_desktop.exchange.sales.writing import write_import
from funnel_desktop.exchange.sources import read_file
from funnel_desktop.exchange.tables.guess import guess_columns
from tests.benchmarks.drop import DAY, connected
from tests.benchmarks.rows import ROUNDS, Row, ratio, take_turns

ROWS = 100_000
COLUMNS = ("Client", "Objective", "Value", "First contact", "Stage", "Email", "Notes")
STAGES = ("Lead", "Above the Funnel", "In the Funnel", "Best Few", "Won", "Lost")
NOT_BY_AN_IMPORT = {"settings", "remembered"}

Rows = dict[str, tuple[str, list[tuple[object, ...]]]]


def measure() -> list[Row]:
    """Reading, planning and writing against writing alone, in the same journal mode."""
    with tempfile.TemporaryDirectory(prefix="funnel-bench-") as name:
        folder = Path(name)
        source = _list(folder / "list.csv")
        numbers = count()
        first = folder / "first.funnel"
        _import(source, first)
        times = take_turns(
            {
                "import": lambda: _imported(source, folder / f"{next(numbers)}.funnel"),
                "bare": _bare(folder, _left_by(first), numbers),
            },
            ROUNDS,
        )
    what = "CSV import of 100,000 rows : executemany of what it leaves"
    return [ratio(what, times, "import", "bare", "s", 3.0)]


def _list(path: Path) -> Path:
    random = Random(1)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for number in range(ROWS):
            day = DAY - timedelta(days=random.randrange(700))
            client, stage = f"Client {random.randrange(ROWS // 2)}", random.choice(STAGES)
            value, said = random.randrange(100, 20_000), f"{day:%d.%m.%Y}"
            address = f"c{number}@example.org"
            writer.writerow(
                (client, f"Wish {number}", value, said, stage, address, "Met at a fair")
            )
    return path


def _import(source: Path, target: Path) -> None:
    table = read_file(source, "")
    with create_document(target) as document:
        plan = plan_import(
            table,
            guess_columns(table),
            {"Lead": "universe"},
            today=DAY,
            currency=document.currency,
            known=present(document).names,
        )
        write_import(document, plan, DAY)


def _imported(source: Path, target: Path) -> float:
    start = perf_counter()
    _import(source, target)
    taken = perf_counter() - start
    target.unlink()
    return taken


def _left_by(file: Path) -> Rows:
    """Each table's rows, with the statement that puts them in."""
    found: Rows = {}
    with closing(sqlite3.connect(file)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        for (table,) in tables.fetchall():
            if table in NOT_BY_AN_IMPORT or table.startswith(("sqlite_", "_")):
                continue
            rows = connection.execute(f"SELECT * FROM {table}").fetchall()
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                found[table] = f"INSERT INTO {table} VALUES ({marks})", rows
    return found


def _bare(folder: Path, left: Rows, numbers: "count[int]") -> Callable[[], float]:
    def write() -> float:
        target = folder / f"{next(numbers)}.funnel"
        create_document(target).close()
        with closing(connected(target)) as connection:
            start = perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            for statement, rows in left.values():
                connection.executemany(statement, rows)
            connection.execute("COMMIT")
            taken = perf_counter() - start
        target.unlink()
        return taken

    return write
