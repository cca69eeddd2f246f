"""The program is started a second time while its window is open: by another double-click."""

import os
from pathlib import Path

from funnel_desktop.funnel.stages import Stage
from tests.screen.desk import Desk, kill
from tests.screen.fixtures import Opened
from tests.screen.shown import TODAY, make_file


def test_a_second_start_brings_the_first_window_forward_and_makes_nothing(
    file: Path, opened: Opened, desk: Desk
) -> None:
    """With the file named, without, and with another file, which is opened there."""
    make_file(file, {Stage.IN: ["Bruno Keller"]})
    other = file.with_name("other.funnel")
    make_file(other, {Stage.IN: ["Nuria Sala"]})
    window = opened(file)
    said = ["--today", TODAY.isoformat(), "--home", file.parent / "home"]
    steps = [([file, *said], "Bruno"), (said, "Bruno"), ([other, *said], "Nuria")]
    for number, (arguments, shown) in enumerate(steps):
        window.hand.minimize(window.process.pid)
        window.wait_for(lambda: not window.hand.windows(window.process.pid), "it is put away")
        second = desk.start(arguments, f"second-{number}")
        assert second.wait(20) == 0
        window.wait_for(lambda: window.hand.windows(window.process.pid) == 1, "it is there again")
        window.await_focus(shown)
    assert sorted(file.parent.rglob("*.funnel")) == sorted([file, other])
    window.close()


def test_a_start_after_a_kill_opens_the_file_itself(file: Path, opened: Opened, desk: Desk) -> None:
    """The socket and the claim of the killed one lie there still."""
    make_file(file, {Stage.IN: ["Bruno Keller"]})
    window = opened(file)
    kill(window.process)
    again = opened(file)
    again.await_focus("Bruno Keller")
    again.close()


def test_a_file_that_another_home_s_window_has_comes_forward_there(
    file: Path, opened: Opened, desk: Desk
) -> None:
    make_file(file, {Stage.IN: ["Bruno Keller"]})
    window = opened(file)
    other = file.parent / "other"
    second = desk.start([file, "--today", TODAY.isoformat(), "--home", other], "second")
    assert second.wait(20) == 0
    assert not list(other.rglob("*.funnel"))
    window.close()


def test_where_the_window_cannot_be_reached_nothing_is_copied(
    file: Path, opened: Opened, desk: Desk
) -> None:
    """It is this user's own, so that no copy is offered; Esc ends the start."""
    make_file(file, {Stage.IN: ["Bruno Keller"]})
    window = opened(file)
    reach = desk.environment["XDG_RUNTIME_DIR"]
    hidden = Path(reach) / "hidden"
    os.rename(Path(reach) / "funnel-desktop", hidden)
    second = desk.start(
        [file, "--today", TODAY.isoformat(), "--home", file.parent / "other"], "second"
    )
    window.wait_for(lambda: window.hand.windows(second.pid) == 1, "the sentence")
    window.wait_for(lambda: window.hand.is_active(second.pid), "the keyboard in it")
    window.hand.keys("Return")
    assert second.wait(20) == 1
    assert list(file.parent.rglob("*.funnel")) == [file]
    (Path(reach) / "funnel-desktop").rmdir()
    os.rename(hidden, Path(reach) / "funnel-desktop")
    window.hand.keys("Escape")
    window.end()
