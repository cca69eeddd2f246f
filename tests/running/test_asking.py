"""A running program is found by its socket: a stale one is noticed, another user's is refused."""

import json
import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from funnel_desktop.running import asking, place
from funnel_desktop.running.asking import ask
from funnel_desktop.running.place import own_folder, server_name

NUMBER = 4_000_000
"""Of no process: numbers end below."""


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Short: a socket's path has about a hundred letters."""
    folder = Path("/tmp") / f"funnel-test-{os.getpid()}"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    yield folder
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
    folder.rmdir()


def answering(*lines: object) -> tuple[threading.Thread, list[object]]:
    """A program that hears one line and answers these; then it ends."""
    heard: list[object] = []
    door = socket.socket(socket.AF_UNIX)
    door.bind(str(server_name(NUMBER)))
    door.listen()

    def serve() -> None:
        line, _ = door.accept()
        with door, line, line.makefile("rwb") as file:
            heard.append(json.loads(file.readline()))
            for answer in lines:
                file.write(json.dumps(answer).encode() + b"\n")
                file.flush()

    thread = threading.Thread(target=serve)
    thread.start()
    return thread, heard


def test_a_program_is_asked_and_waited_for() -> None:
    thread, heard = answering({"heard": True}, {"code": 3, "out": "é\n"})
    assert ask(NUMBER, {"do": "show"}) == {"code": 3, "out": "é\n"}
    thread.join()
    assert heard == [{"do": "show"}]


def test_one_that_has_another_file_says_so_at_once() -> None:
    thread, _ = answering({"elsewhere": True})
    assert ask(NUMBER, {}) == {"elsewhere": True}
    thread.join()


def test_one_that_ends_in_the_middle_is_no_answer() -> None:
    thread, _ = answering({"heard": True})
    with pytest.raises(ConnectionError):
        ask(NUMBER, {})
    thread.join()


def test_what_a_killed_program_left_is_nobody() -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(server_name(NUMBER)))
    left.close()
    assert Path(str(server_name(NUMBER))).exists()
    assert ask(NUMBER, {}) is None


def test_one_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "PATIENCE", 0.05)
    door = socket.socket(socket.AF_UNIX)
    door.bind(str(server_name(NUMBER)))
    door.listen()
    assert ask(NUMBER, {}) is None
    door.close()


@pytest.mark.skipif(os.getuid() != 0, reason="only root can make what is another user's")
def test_another_user_s_socket_and_folder_are_refused() -> None:
    thread, heard = answering({"code": 0})
    name = str(server_name(NUMBER))
    os.chown(name, 65534, 65534)
    assert ask(NUMBER, {}) is None
    os.chown(name, 0, 0)
    folder = own_folder()
    assert folder is not None
    os.chown(folder, 65534, 65534)
    assert own_folder() is None
    assert ask(NUMBER, {}) is None
    os.chown(folder, 0, 0)
    assert ask(NUMBER, {}) == {"code": 0}
    thread.join()
    assert len(heard) == 1


def test_a_folder_that_others_can_look_into_is_not_used(runtime: Path) -> None:
    folder = own_folder()
    assert folder == runtime / place.NAME
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.chmod(0o750)
    assert own_folder() is None
    folder.rmdir()
    (runtime / "other").mkdir(mode=0o700)
    folder.symlink_to(runtime / "other")
    assert own_folder() is None, "it leads elsewhere"


def test_a_long_runtime_folder_gives_way_to_a_short_one(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = runtime / ("x" * 120)
    long.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    folder = own_folder()
    assert folder is not None
    assert len(str(folder)) < place.LONGEST
