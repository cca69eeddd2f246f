"""The wheel by itself: installed beside the dependencies and started from another folder."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]


def run(*words: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    return subprocess.run(
        [str(word) for word in words], cwd=cwd, env=environment, capture_output=True, text=True
    )


def done(*words: str | Path, cwd: Path) -> str:
    answer = run(*words, cwd=cwd)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return answer.stdout


def python_with_pip() -> str:
    """This one; where Debian made it without pip, the system's."""
    for name in (sys.executable, "python3", "/usr/bin/python3"):
        if (path := shutil.which(name)) and run(path, "-m", "pip", "--version", cwd=Path()):
            answer = run(path, "-m", "pip", "--version", cwd=Path())
            if answer.returncode == 0:
                return path
    raise AssertionError("there is no pip")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("wheel")


@pytest.fixture(scope="module")
def wheel(folder: Path) -> Path:
    build = (sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", folder)
    done(*build, REPOSITORY, cwd=folder)
    return next(folder.glob("funnel_desktop-*.whl"))


@pytest.fixture(scope="module")
def installed(folder: Path, wheel: Path) -> Path:
    """The `bin` of an environment with the wheel, in which the dependencies can be seen."""
    done(sys.executable, "-m", "venv", "--without-pip", folder / "venv", cwd=folder)
    python = folder / "venv/bin/python"
    pip = (python_with_pip(), "-m", "pip", "--python", python, "install", "--quiet")
    done(*pip, "--no-deps", "--no-index", wheel, cwd=folder)
    site = done(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder)
    # A line here adds a folder to look in, but not what that folder's own .pth files add: the
    # checkout, which is installed there to be edited, stays out of sight.
    Path(site.strip(), "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python.parent


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    folder = tmp_path / "else where"
    folder.mkdir()
    return folder


def test_it_is_the_wheel_that_runs(installed: Path, elsewhere: Path) -> None:
    where = done(
        installed / "python",
        "-c",
        "import funnel_desktop as f; print(f.__path__[0])",
        cwd=elsewhere,
    )
    assert Path(where.strip()).is_relative_to(installed.parent)


def test_every_resource_is_in_it(installed: Path, elsewhere: Path) -> None:
    asked = "from funnel_desktop.paths import resource; print(resource())"
    inside = Path(done(installed / "python", "-c", asked, cwd=elsewhere).strip())
    assert inside.is_relative_to(installed.parent)
    here = REPOSITORY / "resources"
    files = {str(file.relative_to(here)) for file in here.rglob("*") if file.is_file()}
    assert files
    assert files == {str(file.relative_to(inside)) for file in inside.rglob("*") if file.is_file()}


def test_the_command_line_starts_from_another_folder(installed: Path, elsewhere: Path) -> None:
    program = installed / "funnel-desktop"
    done(program, "example", "practice.funnel", "--objectives", "12", cwd=elsewhere)
    shown = json.loads(done(program, "show", "practice.funnel", "--json", cwd=elsewhere))
    assert any(shown["stages"].values())


def test_the_window_paints_from_another_folder(installed: Path, elsewhere: Path) -> None:
    done(installed / "python", "-m", "funnel_desktop", "--self-test", cwd=elsewhere)
