"""What lies in tests/data is what `make.py` makes."""

from pathlib import Path

from tests.data.make import files

DATA = Path(__file__).parents[1] / "data"


def test_the_kept_files_are_the_made_ones() -> None:
    differing = [name for name, content in files().items() if (DATA / name).read_bytes() != content]
    assert differing == []
