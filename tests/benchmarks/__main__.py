"""The benchmarks' table: `python -m tests.benchmarks [NAME ...]`, all of them without a name.

Each module of this folder that has a function `measure` is one; exit code 1 where a limit is
not kept.
"""

import importlib
import os
import pkgutil
import platform
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.rows import Row, ratio, take_turns

# Fonts that lack a script are named once for each of its letters.
os.environ["QT_LOGGING_RULES"] = "qt.text.font.db=false;qt.qpa.*=false"

FOLDER = Path(__file__).parent
Measure = Callable[[], list[Row]]


def main(names: list[str]) -> int:
    """Print the rows as they come; returns the exit code."""
    known = dict(benchmarks())
    if unknown := [name for name in names if name not in known]:
        print(f"There is no {', '.join(unknown)}; there are {', '.join(known)}.", file=sys.stderr)
        return 2
    print(machine())
    print(line("", "ours", "other", "result", "limit", "noise"))
    rows = [_printed(machine_noise())]
    for name in names or known:
        rows += [_printed(row) for row in known[name]()]
    broken = [row for row in rows if not row.is_met]
    print(f"{len(rows)} rows, {len(broken)} beyond their limit")
    return 1 if broken else 0


def benchmarks() -> Iterator[tuple[str, Measure]]:
    """Every benchmark of this folder by its module's name."""
    for found in pkgutil.iter_modules([str(FOLDER)]):
        source = (FOLDER / f"{found.name}.py").read_text(encoding="utf-8")
        if found.name != "__main__" and "\ndef measure(" in source:
            yield found.name, importlib.import_module(f"tests.benchmarks.{found.name}").measure


def machine() -> str:
    """What it ran on, and how busy that was."""
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return (
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}, "
        f"{os.cpu_count()} cores, load {load}"
    )


def machine_noise() -> Row:
    """The same work twice: how much of any ratio is the machine's own."""
    turns = take_turns({"once": _work, "again": _work})
    return ratio("noise: the same work twice", turns, "again", "once", "ms", None)


def _work() -> float:
    start = time.perf_counter()
    sum(number * number for number in range(400_000))
    return (time.perf_counter() - start) * 1000


def _printed(row: Row) -> Row:
    result = f"{row.result:.2f}" if row.is_ratio else f"{row.result:+.1f} {row.unit}"
    limit = "" if row.limit is None else f"{row.limit:g}{'' if row.is_met else ' !'}"
    ours, other = (f"{value:.2f} {row.unit}" for value in (row.ours, row.other))
    print(line(row.what, ours, other, result, limit, f"{row.noise:.0%}"), flush=True)
    return row


def line(what: str, *cells: str) -> str:
    """A line of the table."""
    return f"{what:<58}" + "".join(f"{cell:>13}" for cell in cells)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
