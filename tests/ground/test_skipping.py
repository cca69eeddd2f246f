"""What cannot be installed is skipped by name; in CI nothing of the screen tests is skipped."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
NEEDS = """
import pytest

@pytest.mark.needs("xdotool", "no-such-package")
def test_drag():
    raise AssertionError("it ran")
"""
WHOLE_MODULE = """
import pytest

pytest.skip("missing here: no-such-package", allow_module_level=True)
"""


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    for folder in ("tests/screen", "tests/other"):
        (tmp_path / folder).mkdir(parents=True)
    for name in ("conftest.py", "packages.py"):
        shutil.copy(TESTS / name, tmp_path / "tests")
    text = (tmp_path / "tests/packages.py").read_text("utf-8")
    text = text.replace("SENTENCES = {", 'SENTENCES = {"no-such-package": "import no_such",')
    (tmp_path / "tests/packages.py").write_text(text, "utf-8")
    (tmp_path / "tests/screen/test_one.py").write_text(NEEDS)
    (tmp_path / "tests/screen/test_module.py").write_text(WHOLE_MODULE)
    (tmp_path / "tests/other/test_other.py").write_text(NEEDS)
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --import-mode=importlib -rA\n")
    return tmp_path


def run(suite: Path, ci: str) -> tuple[int, str]:
    environment = {**os.environ, "CI": ci, "PYTHONPATH": str(suite)}
    words = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "tests"]
    answer = subprocess.run(
        [*words, "--continue-on-collection-errors"],
        cwd=suite,
        env=environment,
        capture_output=True,
        text=True,
    )
    return answer.returncode, answer.stdout


def test_a_missing_package_is_named(suite: Path) -> None:
    code, said = run(suite, ci="")
    assert code == 0
    assert "missing here: no-such-package" in said
    assert "3 skipped" in said.splitlines()[-1]


def test_in_ci_a_skipped_screen_test_has_failed(suite: Path) -> None:
    code, said = run(suite, ci="true")
    assert code == 1
    assert "missing here: no-such-package" in said
    for word in ("2 errors", "1 skipped"):
        assert word in said.splitlines()[-1]
