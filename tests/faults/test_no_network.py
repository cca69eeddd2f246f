"""The program asks for no network, whatever is done in it: the kernel would end it.

A whole session in the window runs under the same filter in `tests/ui/window/test_nothing_leaks.py`.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.faults.no_network", *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
@pytest.mark.parametrize("before", ["", "import os; os.fork() and os._exit(os.wait()[1] & 127); "])
def test_who_asks_for_it_is_ended(family: str, before: str) -> None:
    """The control: also a process that it started."""
    done = run("-c", f"{before}import socket; socket.socket(socket.{family})")
    assert abs(done.returncode) == signal.SIGSYS


def test_a_socket_of_this_machine_is_let_through() -> None:
    assert run("-c", "import socket; socket.socket(socket.AF_UNIX)").returncode == 0


def test_commands_and_the_self_test_ask_for_none(tmp_path: Path) -> None:
    file, home = str(tmp_path / "a.funnel"), f"--home={tmp_path / 'home'}"
    for words in (
        ["example", file],
        ["import", file, str(ROOT / "tests/data/sales/german-cp1252.csv")],
        ["next", file],
        ["forecast", file, "--json"],
        ["plan", file, "--fill", "--pdf", str(tmp_path / "plan.pdf")],
        ["plan", file, "--ics", str(tmp_path / "plan.ics")],
        ["backup", file],
        ["--self-test"],
    ):
        done = run("-m", "funnel_desktop", *words, *([] if words[0].startswith("-") else [home]))
        assert done.returncode == 0, (words, done.stderr[-500:])
