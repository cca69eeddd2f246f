"""Prints the backtest's table as docs/forecast.md has it."""

import sys

from tests.benchmarks.forecast import holes
from tests.benchmarks.forecast.backtest import OWN, PIPELINE, POOLED, cell
from tests.benchmarks.forecast.books import SHAPES, SIZES, populations

BOOKS, PRACTICES = 60, 125


def main(words: list[str]) -> None:
    """Print both tables; with `holes` the second alone."""
    number = next((int(word) for word in words if word.isdigit()), None)
    if "holes" not in words:
        print_bands(number or BOOKS)
        print()
    print_holes(number or PRACTICES)


def print_holes(number: int) -> None:
    """Print a row for each kind of practice."""
    print("| a year | cycle, weeks | told in time | at most two sayings | sayings a year |")
    print("| --- | --- | --- | --- | --- |")
    for kind in (*holes.CELLS, *holes.SMALL):
        found = holes.cell(kind, number)
        print(
            f"| {kind.rate * holes.YEAR_WEEKS:.0f} | {kind.cycle} | {found.told:.0%} "
            f"| {found.few:.0%} | {found.a_year:.2f} |",
            flush=True,
        )


def print_bands(books: int) -> None:
    """Print a row for each population, size and shape."""
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
