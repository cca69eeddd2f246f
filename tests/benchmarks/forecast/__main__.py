"""Prints the backtest's table as docs/forecast.md has it."""

import sys

from tests.benchmarks.forecast.backtest import OWN, PIPELINE, POOLED, cell
from tests.benchmarks.forecast.books import SHAPES, SIZES, populations

BOOKS = 60


def main(words: list[str]) -> None:
    """Print a row for each population, size and shape."""
    books = int(words[0]) if words else BOOKS
    print(
        "| from | a year | shape | band held | own record's held | loss to own record | to fixed |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name, (fated, with_values) in populations().items():
        for size in SIZES:
            found = cell(fated, with_values, size, books)
            for shape in (*SHAPES, ""):
                pooled, own, fixed = (found[shape, each] for each in (POOLED, OWN, PIPELINE))
                print(
                    f"| {name} | {size} | {shape or '**all**'} | {pooled.coverage:.2f} "
                    f"| {own.coverage:.2f} | {pooled.loss / own.loss:.2f} "
                    f"| {pooled.loss / fixed.loss:.2f} |",
                    flush=True,
                )


if __name__ == "__main__":
    main(sys.argv[1:])
