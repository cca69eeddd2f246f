"""What derived data has in common: changes to follow, and ids asked for some hundred at a time."""

from collections.abc import Iterable, Iterator, Sequence

IDS_A_QUERY = 500

RowChange = tuple[str, str, dict[str, object] | None, dict[str, object] | None]
"""Table, row id, the row or its changed columns before and after."""

Changes = Iterable[RowChange]


def parts(ids: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """As many ids at a time as one question takes."""
    for start in range(0, len(ids), IDS_A_QUERY):
        yield tuple(ids[start : start + IDS_A_QUERY])


def marks(ids: Sequence[str]) -> str:
    """A question mark for each id."""
    return ", ".join("?" * len(ids))
