"""A checkout with nothing beside it has all that its tests need, and skips none of them."""

import os
import re
import shutil
import subprocess
import sys
from importlib.util import cache_from_source
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ON_LISTS = (
    "test_crm.py",
    "test_everybody_as_the_list_alone_says",
    "test_a_long_list_goes_in_whole",
    "test_a_long_list_of_accounts_is_taken_whole",
)
"""Of the tests that run on long lists, those that are quick."""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The files that git keeps, as they are now, in an empty folder.

    With them goes what is compiled of them here: to compile everything anew takes most of the time.
    """
    place = tmp_path / "checkout"
    kept = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\0")
    for name in filter(None, kept):
        if (ROOT / name).exists():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, place / name)  # with its time, which compiled files name
    for name in filter(lambda name: name.endswith(".py"), kept):
        take_compiled(ROOT / name, tmp_path / "compiled" / place.relative_to("/") / name)
    return place


def take_compiled(source: Path, target: Path) -> None:
    """Copy what Python and pytest have compiled of a file, wherever they keep that."""
    here = Path(cache_from_source(str(source))).parent
    for compiled in here.glob(f"{source.stem}.*.pyc"):
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(compiled, target.parent / compiled.name)


def test_every_test_is_found_and_those_on_long_lists_run(checkout: Path) -> None:
    """All are read, the others are not run: reading them twice took longer than the tests."""
    answer = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-k",
            " or ".join(ON_LISTS),
        ],
        cwd=checkout,
        env={
            **os.environ,
            "PYTHONPATH": str(checkout),
            "PYTHONPYCACHEPREFIX": str(checkout.parent / "compiled"),
        },
        capture_output=True,
        text=True,
    )
    last = answer.stdout.splitlines()[-1]
    assert answer.returncode == 0, answer.stdout[-2000:]
    assert "skipped" not in last
    passed = re.search(r"(\d+) passed", last)
    assert passed
    assert int(passed[1]) >= len(ON_LISTS)
