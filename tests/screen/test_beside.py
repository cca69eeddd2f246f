"""Commands are done in the window that has the file open, also while cards hang at the pointer.

FUNNEL_COMMANDS says how many; as it comes there are few, for the time they take.
"""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.running.asking import ask
from tests.screen.desk import ROOT, Desk
from tests.screen.fixtures import Opened
from tests.screen.shown import TODAY, Window, make_file
from tests.screen.waiting import wait_for

COMMANDS = int(os.environ.get("FUNNEL_COMMANDS", "24"))
AT_ONCE = 8
CLIENTS = {
    Stage.ABOVE: ["Bruno Keller", "Halden Architects", "Nuria Sala"],
    Stage.IN: ["Meridian Labs", "Pilar Ibáñez"],
}


def command(desk: Desk, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """A command as somebody types it, in a folder of the file."""
    return subprocess.run(
        [sys.executable, "-m", "funnel_desktop", *map(str, words)],
        env={**desk.environment, "PYTHONPATH": str(ROOT)},
        cwd=Path(words[1]).parent,
        capture_output=True,
        text=True,
    )


def test_a_command_is_shown_at_once_and_undone_by_the_window(
    file: Path, opened: Opened, desk: Desk
) -> None:
    first = make_file(file, CLIENTS)
    window = opened(file)
    added = command(desk, "add", file, "--client", "Elif Karaca", "--today", "2026-05-12")
    assert (added.returncode, added.stderr) == (0, "")
    window.wait_for(lambda: "Elif Karaca" in window.clients(Stage.ABOVE), "the new card")
    shown = command(desk, "show", file, "--json")
    assert "Elif Karaca" in json.dumps(json.loads(shown.stdout), ensure_ascii=False)
    refused = command(desk, "move", file, "Nobody", "in")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == "Nothing is called Nobody. Check the name.\n"
    out = command(desk, "export", file, "-")
    assert out.stdout.count("\n") == 1 + 6
    assert out.stderr == "6 objectives written to -.\n"
    beside = command(desk, "export", file, "list.csv")
    assert beside.returncode == 0
    assert (file.parent / "list.csv").read_text() == out.stdout, "in the folder it was typed in"
    window.hand.keys("ctrl+z")
    window.await_order(first)
    assert command(desk, "redo", file).stdout.startswith("Done again: Elif Karaca added")
    window.wait_for(lambda: "Elif Karaca" in window.clients(Stage.ABOVE), "it again")
    window.close()
    assert command(desk, "check", file).stdout == "No problems found.\n"


def test_a_window_with_another_file_lets_a_command_do_its_own(
    file: Path, opened: Opened, desk: Desk
) -> None:
    make_file(file, CLIENTS)
    other = file.with_name("other.funnel")
    make_file(other, {Stage.IN: ["Ana Ruiz"]})
    window = opened(file)
    assert command(desk, "add", other, "--client", "Elif Karaca").returncode == 0
    with open_document(other) as document:
        assert document.clients.named("Elif Karaca")
    window.close()


def add(process: int, file: Path, number: int) -> object:
    answer = ask(process, {
        "do": "add", "words": [str(file), "--client", f"Client {number:04}", "--stage", "in"],
        "file": str(file), "today": TODAY.isoformat(), "folder": str(file.parent),
    })  # fmt: skip
    return None if answer is None else answer.get("code")


def test_commands_while_a_card_is_dragged_are_all_done_and_the_drag_goes_on(
    file: Path, opened: Opened, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_file(file, CLIENTS)
    with open_document(file) as document:
        before = len(document.log.history())
    window = opened(file)
    monkeypatch.setenv("XDG_RUNTIME_DIR", desk.environment["XDG_RUNTIME_DIR"])
    start = window.box(Stage.ABOVE, "Bruno Keller").middle
    here = window.hand.lift(start)
    wait_for(lambda: window.zone("Won"), "the zones: the card is in the hand")
    with ThreadPoolExecutor(AT_ONCE) as many:
        done = list(many.map(lambda n: add(window.process.pid, file, n), range(COMMANDS)))
    assert done == [0] * COMMANDS
    assert window.zone("Won"), "the card hangs at the pointer still"
    window.hand.carry(here, window.drop_point(Stage.IN, "Pilar Ibáñez"))
    window.hand.let_go()
    window.wait_for(lambda: _before(window, "Bruno Keller", "Pilar Ibáñez"), "the drop")
    window.close()
    with open_document(file) as document:
        names = {name for _, name in document.clients.names()}
        assert names >= {f"Client {number:04}" for number in range(COMMANDS)}
        assert len(document.log.history()) == before + COMMANDS + 1, "one step each, and the drop"


def _before(window: Window, who: str, other: str) -> bool:
    names = window.clients(Stage.IN)
    return who in names and names.index(who) + 1 == names.index(other)
