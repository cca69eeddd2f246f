"""dev.sh in a made-up checkout, with stand-ins for the system's package tools."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
SHELL = shutil.which("dash") or "/bin/sh"


class Checkout:
    """A folder with dev.sh, a .venv whose python only writes down how it was called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "check out"
        self.bin = folder / "bin"
        self.calls = folder / "calls"
        self.folder.mkdir()
        self.bin.mkdir()
        for name in ("dev.sh", "pyproject.toml"):
            shutil.copy(REPOSITORY / name, self.folder)
        self.program("venv-python", 'echo "python $*" >>"$CALLS"', self.folder / ".venv/bin/python")
        self.program("id", "echo 1000")
        self.program("apt-get", 'echo "apt-get $*" >>"$CALLS"; exit 1')
        self.installed("")
        self.stamp()

    def program(self, name: str, script: str, path: Path | None = None) -> None:
        file = path or self.bin / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)

    def installed(self, *packages: str) -> None:
        lines = "\n".join(f"installed {name}" for name in packages)
        self.program("dpkg-query", f"cat <<'END'\n{lines}\nEND")

    def root(self) -> None:
        self.program("id", "echo 0")

    def stamp(self) -> None:
        digest = hashlib.sha256((self.folder / "pyproject.toml").read_bytes()).hexdigest()
        (self.folder / ".venv/.stamp").write_text(f"{self.folder} {digest}\n")

    def run(
        self, *arguments: str, cwd: Path | None = None, python: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        asked = {"PYTHON": python} if python else {}
        return subprocess.run(
            [SHELL, str(self.folder / "dev.sh"), *arguments],
            cwd=cwd or self.folder,
            env={"PATH": f"{self.bin}:{os.environ['PATH']}", "CALLS": str(self.calls), **asked},
            capture_output=True,
            text=True,
        )

    def called(self) -> list[str]:
        return self.calls.read_text().splitlines() if self.calls.exists() else []


QT = ["libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0"]
WINDOW = [
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
]


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_without_a_command_it_says_which_there_are(checkout: Checkout) -> None:
    answer = checkout.run()
    assert answer.returncode == 2
    for command in ("run", "test", "check", "build", "pictures DIR", "bench", "faults", "weeks"):
        assert f"sh dev.sh {command}" in answer.stdout


def test_a_second_run_sets_up_nothing_and_is_quick(checkout: Checkout) -> None:
    checkout.installed(*QT, *WINDOW)
    before = processor_seconds()
    answer = checkout.run("run", "show", "a file.funnel")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert checkout.called() == ["python -m funnel_desktop show a file.funnel"]
    assert processor_seconds() - before < 2


def processor_seconds() -> float:
    """What all ended programs have computed: a busy machine does not make it more."""
    took = os.times()
    return took.children_user + took.children_system


def test_run_keeps_the_folder_it_was_called_from(checkout: Checkout, tmp_path: Path) -> None:
    checkout.installed(*QT, *WINDOW)
    checkout.program("", 'pwd >>"$CALLS"', checkout.folder / ".venv/bin/python")
    checkout.run("run", cwd=tmp_path)
    assert checkout.called() == [str(tmp_path)]


@pytest.mark.parametrize("change", ["pyproject", "place"])
def test_what_it_was_made_for_has_changed(checkout: Checkout, change: str) -> None:
    checkout.installed(*QT, *WINDOW)
    if change == "pyproject":
        with (checkout.folder / "pyproject.toml").open("a") as file:
            file.write("# more\n")
    else:
        (checkout.folder / ".venv/.stamp").write_text("/elsewhere 0\n")
        checkout.program("python3", f"""
            case $1 in -m) mkdir -p .venv/bin; cp {checkout.bin}/python3 .venv/bin/python ;; esac
            echo "python $*" >>"$CALLS" """)  # fmt: skip
    assert checkout.run("run").returncode == 0
    pip = [call for call in checkout.called() if "pip install" in call or "pip --python" in call]
    assert len(pip) == 1
    assert pip[0].endswith("--editable .[dev]")
    assert checkout.run("run").returncode == 0
    assert sum("--editable" in call for call in checkout.called()) == 1


OF_A_VERSION = """
case $1 in -m) mkdir -p .venv/bin; cp "$0" .venv/bin/python ;; -c) echo {} ;; esac
echo "{} $*" >>"$CALLS" """


def test_another_python_makes_the_environment_anew(checkout: Checkout) -> None:
    checkout.installed(*QT, *WINDOW)
    for version in ("3.12", "3.13"):
        checkout.program(f"python{version}", OF_A_VERSION.format(version, version))
    for asked in ("python3.12", "python3.13", "python3.13"):
        assert checkout.run("run", python=asked).returncode == 0
    made = [call for call in checkout.called() if call.endswith("-m venv .venv")]
    assert made == ["3.12 -m venv .venv", "3.13 -m venv .venv"]
    assert checkout.called()[-1] == "3.13 -m funnel_desktop"
    answer = checkout.run("run", python="python3.99")
    assert (answer.returncode, answer.stderr) == (1, "python3.99 does not start.\n")


def test_a_user_is_told_the_one_line_of_what_is_missing(checkout: Checkout) -> None:
    checkout.installed(*(name for name in [*QT, *WINDOW] if name != "libxcb-cursor0"))
    answer = checkout.run("run")
    assert answer.stderr == (
        "System packages are missing here: sudo apt-get install libxcb-cursor0\n"
    )
    assert checkout.called() == ["python -m funnel_desktop"]


def test_without_what_qt_needs_a_user_s_run_ends(checkout: Checkout) -> None:
    checkout.installed(*QT[1:], *WINDOW)
    checkout.program(
        "", 'case "$*" in *QtWidgets*) exit 1 ;; esac', checkout.folder / ".venv/bin/python"
    )
    answer = checkout.run("run")
    assert answer.returncode == 1
    assert answer.stderr.splitlines() == [
        "System packages are missing here: sudo apt-get install libgl1",
        "Without them Qt does not start.",
    ]


def test_renamed_packages_of_newer_systems_count(checkout: Checkout) -> None:
    checkout.installed(*(f"{n}t64" if n == "libglib2.0-0" else n for n in [*QT, *WINDOW]))
    assert checkout.run("run").stderr == ""


def test_root_installs_what_is_missing_and_tries_in_vain_but_once(checkout: Checkout) -> None:
    checkout.root()
    checkout.installed(*QT, *WINDOW[1:])
    for _ in range(2):
        assert "sudo apt-get install libxcb-cursor0" in checkout.run("run").stderr
    tried = [call for call in checkout.called() if call.startswith("apt-get install")]
    assert len(tried) == 1
    assert tried[0].endswith(" libxcb-cursor0")


def test_pictures_wants_a_folder_and_takes_it_from_where_it_was_called(
    checkout: Checkout, tmp_path: Path
) -> None:
    checkout.installed(*QT, *WINDOW)
    assert checkout.run("pictures").returncode == 1
    checkout.run("pictures", "shots", cwd=tmp_path)
    assert checkout.called()[-1] == f"python -m tools.pictures {tmp_path}/shots"
