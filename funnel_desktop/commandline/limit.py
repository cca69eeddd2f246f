"""Limit on the rows that are printed for people; programs get all of them."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from funnel_desktop.commandline.output import say, table
from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.commandline.values import count

LIMIT = 50
"""Rows of a group, where nothing else is asked for."""

Thing = TypeVar("Thing")


def takes_limit(parser: ArgumentParser) -> None:
    """Add the options for how many rows are printed."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--limit", metavar="N", type=_limit, default=LIMIT,
        help=f"how many rows of each group (default: {LIMIT}); JSON has all of them",
    )  # fmt: skip
    which.add_argument("--all", action="store_true", help="all rows")


def _limit(words: str) -> int:
    found = count(words)
    if not found:
        raise UsageError("--limit needs a number from 1 on.")
    return found


def limit_of(given: Namespace) -> int | None:
    """Number of rows wanted of each group; None for all."""
    return None if given.all else int(given.limit)


def first_rows(rows: Iterable[Thing], given: Namespace) -> Iterator[Thing]:
    """Return as many rows as are wanted."""
    return islice(rows, limit_of(given))


def say_rows(
    headings: Sequence[str], rows: Iterable[Sequence[str]], total: int, right: str = ""
) -> None:
    """Write a group's rows as a table, how many more there are, and an empty line."""
    cells = list(rows)
    if cells:
        say(table(headings, cells, right=right))
    if (more := total - len(cells)) > 0:
        say(f"... and {more:,} more (--limit N, --all)")
    say()
