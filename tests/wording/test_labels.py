"""Every label that the log may have is known where the log is checked."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from funnel_desktop.document.labels import LABELS, is_known
from funnel_desktop.wording import steps

ROOT = Path(__file__).parents[2]
FALLBACK = {"other"}
"""Said of what has no words."""
DOORS = re.compile(r'\.(?:change|one_step|bulk)\(\s*"([a-z_]+)"')
"""Through which changes go."""


def written() -> set[str]:
    """The labels that stand in the code."""
    files = (ROOT / "funnel_desktop").rglob("*.py")
    return {label for path in files for label in DOORS.findall(path.read_text("utf-8"))}


def test_what_is_worded_or_written_is_known() -> None:
    worded = {*steps._STEPS, *steps._STEPS_OF_SEVERAL, *steps._NAMES} - FALLBACK
    found = written()
    assert len(found) > 40, "the doors are called otherwise now"
    assert {label for label in worded | found if not is_known(label)} == set()
    assert not is_known("edit_nothing")
    assert "move" in LABELS


@pytest.mark.parametrize("released", sorted((ROOT / "tests/fixtures").glob("*.funnel")), ids=str)
def test_labels_of_every_released_file_are_known(released: Path) -> None:
    uri = f"{released.as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        labels = connection.execute("SELECT DISTINCT label FROM actions").fetchall()
    assert labels
    assert all(is_known(label) for (label,) in labels)
