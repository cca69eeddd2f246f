"""What the running program does for others that ask, and what it does not."""

import os
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.reception import commands
from funnel_desktop.reception.reception import Reception
from funnel_desktop.running.asking import ask
from funnel_desktop.running.place import own_folder, server_name
from tests.ui.conftest import Show, Shown

Asked = Callable[..., "Future[object]"]


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Short: a socket's path has about a hundred letters."""
    folder = Path("/tmp") / f"funnel-reception-{os.getpid()}"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    yield folder
    for path in folder.rglob("*/*"):
        path.unlink()
    (folder / "funnel-desktop").rmdir()
    folder.rmdir()


@pytest.fixture
def board(show: Show, runtime: Path) -> Shown:
    return show(Above=Stage.ABOVE, In=Stage.IN)


@pytest.fixture
def reception(board: Shown) -> Iterator[Reception]:
    made = Reception(lambda: board.window, board.window)
    yield made
    made.visitors.close()


@pytest.fixture
def asked(board: Shown, reception: Reception) -> Iterator[Asked]:
    """Ask as another program does, beside the window's own events."""
    with ThreadPoolExecutor(4) as threads:

        def send(do: str, *words: str, **other: object) -> "Future[object]":
            path = str(board.document.path)
            request = {"do": do, "words": [path, *words], "file": path, "folder": "/", **other}
            return threads.submit(ask, os.getpid(), request)

        yield send


def test_a_command_is_a_step_of_the_window(board: Shown, asked: Asked, qtbot: QtBot) -> None:
    told = asked("add", "--client", "Elif", "--stage", "in")
    qtbot.waitUntil(told.done)
    answer = told.result()
    assert isinstance(answer, dict)
    assert answer["code"] == 0
    assert board.names(Stage.IN) == ["In", "Elif"]
    board.do("undo")
    assert board.names(Stage.IN) == ["In"]
    assert board.document.is_open, "a command closes what it has opened, and not this"


def test_what_cannot_be_typed_is_answered_as_on_the_command_line(
    board: Shown, asked: Asked, qtbot: QtBot
) -> None:
    told = [asked("move", "In", "nowhere"), asked("log", "In"), asked("show", "--help")]
    qtbot.waitUntil(lambda: all(each.done() for each in told))
    answers = [each.result() for each in told]
    assert [answer["code"] for answer in answers if isinstance(answer, dict)][:2] == [2, 2]
    assert all(isinstance(answer, dict) and answer["err"] for answer in answers[:2])


def test_one_that_takes_long_runs_beside_the_window_and_waits_for_carried_cards(
    board: Shown, asked: Asked, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("funnel_desktop.document.everybody.SCORED_AT_ONCE", 0)
    busy: list[bool] = []
    board.window.session.busy_changed.connect(busy.append)
    cards = board.window.board.lists.by_stage[Stage.IN]
    cards.setFocus()
    cards.setCurrentIndex(cards.model().index(0, 0))
    QTest.keyClick(cards, Qt.Key.Key_Space)
    assert board.window.board.carrying.active
    told, quick = asked("show", "--json"), asked("add", "--client", "Elif", "--stage", "in")
    qtbot.wait(commands.TRIED_AGAIN_AFTER)
    assert not told.done()
    assert board.window.board.carrying.active
    QTest.keyClick(cards, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: told.done() and quick.done())
    answer = told.result()
    assert isinstance(answer, dict)
    assert '"client": "In"' in answer["out"]
    assert busy == [True, False]


def test_carrying_goes_on_with_the_card_where_others_have_put_it(
    board: Shown, asked: Asked, qtbot: QtBot
) -> None:
    cards = board.window.board.lists.by_stage[Stage.IN]
    cards.setFocus()
    cards.setCurrentIndex(cards.model().index(0, 0))
    QTest.keyClick(cards, Qt.Key.Key_Space)
    told = asked("add", "--client", "Elif", "--stage", "in")
    qtbot.waitUntil(told.done)
    assert board.window.board.carrying.active
    QTest.keyClick(cards, Qt.Key.Key_Down)
    QTest.keyClick(cards, Qt.Key.Key_Space)
    assert board.names(Stage.IN) == ["Elif", "In"]
    QTest.keyClick(cards, Qt.Key.Key_Space)
    gone = asked("delete", board.ids["In"])
    qtbot.waitUntil(gone.done)
    assert not board.window.board.carrying.active, "it is gone"


def test_another_file_is_left_to_who_asks(board: Shown, asked: Asked, qtbot: QtBot) -> None:
    told = asked("show", file="/etc/passwd")
    qtbot.waitUntil(told.done)
    assert told.result() == {"elsewhere": True}
    strange = [asked("show", words="x"), asked("show", today="never"), asked("reboot")]
    qtbot.waitUntil(lambda: all(each.done() for each in strange))
    assert [each.result() for each in strange] == [
        {"elsewhere": True}, {"elsewhere": True}, {"unknown": True},
    ]  # fmt: skip


def test_noise_and_a_visitor_that_goes_leave_the_window_as_it_is(
    board: Shown, asked: Asked, qtbot: QtBot
) -> None:
    for noise in (b"", b"\n", b"[1]\n", b"{", b"\xff\xfe\n", b"x" * (1 << 21)):
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(server_name(os.getpid())))
            line.setblocking(False)
            with suppress(BlockingIOError):
                line.send(noise)
    told = asked("show")
    qtbot.waitUntil(told.done)
    answer = told.result()
    assert isinstance(answer, dict)
    assert answer["code"] == 0


def test_nothing_is_left_behind_and_what_is_dead_is_swept(
    board: Shown, reception: Reception, runtime: Path
) -> None:
    folder = own_folder()
    assert folder is not None
    dead = folder / "4000000"
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(dead))
    reception.visitors.close()
    again = Reception(lambda: board.window, board.window)
    assert [path.name for path in folder.iterdir()] == [str(os.getpid())]
    again.visitors.close()
    assert list(folder.iterdir()) == []


def test_a_file_is_opened_and_the_desktop_s_token_is_used(
    board: Shown, reception: Reception, asked: Asked, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    wanted: list[object] = []
    reception.open_wanted.connect(wanted.append)
    told = [asked("open", XDG_ACTIVATION_TOKEN="abc"), asked("open", file=None)]
    qtbot.waitUntil(lambda: all(each.done() for each in told))
    assert {str(each) for each in wanted} == {str(board.document.path), "None"}
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "abc"
