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
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --import-mode=importlib -ra\n")
    return tmp_path


def run(suite: Path, ci: str) -> tuple[int, str]:
    environment = {**os.environ, "CI": ci, "PYTHONPATH": str(suite)}
    words = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "tests"]
    answer = subprocess.run(words, cwd=suite, env=environment, capture_output=True, text=True)
    return answer.returncode, answer.stdout


@pytest.mark.parametrize("text", [NEEDS, WHOLE_MODULE])
def test_a_missing_package_is_named(suite: Path, text: str) -> None:
    (suite / "tests/screen/test_drag.py").write_text(text)
    code, said = run(suite, ci="")
    assert "missing here: no-such-package" in said
    assert "1 skipped" in said
    assert code in (0, 5)


@pytest.mark.parametrize("text", [NEEDS, WHOLE_MODULE])
def test_in_ci_a_skipped_screen_test_has_failed(suite: Path, text: str) -> None:
    (suite / "tests/screen/test_drag.py").write_text(text)
    code, said = run(suite, ci="true")
    assert code in (1, 2)
    assert "missing here: no-such-package" in said
    assert "skipped" not in said.splitlines()[-1]


def test_in_ci_other_tests_may_be_skipped(suite: Path) -> None:
    (suite / "tests/other/test_drag.py").write_text(NEEDS)
    code, said = run(suite, ci="true")
    assert (code, "1 skipped" in said) == (0, True)
