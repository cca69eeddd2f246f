"""The long lists in tests/data are what `make.py` makes; tests/exchange looks at the short ones."""

from pathlib import Path

from tests.data.make import long_files

DATA = Path(__file__).parents[1] / "data" / "long"


def test_the_kept_files_are_the_made_ones() -> None:
    assert {path.name: path.read_bytes() for path in DATA.iterdir()} == long_files()
