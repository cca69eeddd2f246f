"""CSV files for their owner alone, that are whole or not there."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from funnel_desktop.exchange.common.whole_file import whole_file


def write_csv(path: Path, rows: Iterable[Sequence[object]], encoding: str = "utf-8") -> None:
    """Put a whole file in the place of the one that may be there, or leave that as it is.

    Raises DocumentError as `whole_file` does.
    """
    with whole_file(path, encoding) as file:
        csv.writer(file).writerows(rows)
