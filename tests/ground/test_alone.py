"""A checkout with nothing beside it has all that its tests need, and skips none of them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ON_LISTS = (
    "tests/exchange/test_crm.py",
    "tests/commandline/test_ideal_client.py::test_everybody_as_the_list_alone_says",
    "tests/commandline/test_importing.py::test_a_long_list_goes_in_whole",
    "tests/commandline/test_importing_clients.py::test_a_long_list_of_accounts_is_taken_whole",
)
"""Of the tests that run on long lists, those that are quick."""


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files that git keeps, as they are now, in an empty folder."""
    place = tmp_path_factory.mktemp("nothing-beside") / "checkout"
    kept = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\0")
    for name in filter(None, kept):
        if (ROOT / name).exists():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, place / name)
    return place


def pytest_in(checkout: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *words],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": str(checkout)},
        capture_output=True,
        text=True,
    )


def test_every_test_is_found(checkout: Path) -> None:
    answer = pytest_in(checkout, "--collect-only")
    assert answer.returncode == 0, answer.stdout[-2000:]
    assert "skipped" not in answer.stdout.splitlines()[-1]


def test_the_tests_on_long_lists_run(checkout: Path) -> None:
    answer = pytest_in(checkout, *ON_LISTS)
    last = answer.stdout.splitlines()[-1]
    assert answer.returncode == 0, answer.stdout[-2000:]
    assert "skipped" not in last
    assert "passed" in last
