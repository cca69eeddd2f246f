"""The program is started a second time while its window is open: by another double-click."""

from pathlib import Path

from funnel_desktop.funnel.stages import Stage
from tests.screen.desk import Desk
from tests.screen.fixtures import Opened
from tests.screen.shown import TODAY, make_file


def test_a_second_start_brings_the_first_window_forward_and_makes_nothing(
    file: Path, opened: Opened, desk: Desk
) -> None:
    """With the file named, and without: then it is the file of the last time."""
    make_file(file, {Stage.IN: ["Bruno Keller"]})
    window = opened(file)
    home = file.parent / "home"
    said = ["--today", TODAY.isoformat(), "--home", home]
    for number, arguments in enumerate(([file, *said], said)):
        window.hand.minimize(window.process.pid)
        window.wait_for(lambda: not window.hand.windows(window.process.pid), "it is put away")
        second = desk.start(arguments, f"second-{number}")
        assert second.wait(20) == 0
        window.wait_for(lambda: window.hand.windows(window.process.pid) == 1, "it is there again")
        window.await_focus("Bruno Keller")
    assert list(file.parent.rglob("*.funnel")) == [file]
    window.close()


def test_cancel_ends_a_start_that_found_no_window_to_bring_forward(
    file: Path, opened: Opened, desk: Desk
) -> None:
    """As where the first program stands still, or is of another home."""
    make_file(file, {Stage.IN: ["Bruno Keller"]})
    window = opened(file)
    other = file.parent / "other"
    second = desk.start([file, "--today", TODAY.isoformat(), "--home", other], "second")
    window.wait_for(lambda: window.hand.windows(second.pid) == 1, "the question")
    window.wait_for(lambda: window.hand.is_active(second.pid), "the keyboard in it")
    window.hand.keys("Escape")
    assert second.wait(20) == 1
    assert list(file.parent.rglob("*.funnel")) == [file]
    window.hand.keys("Escape")
    window.end()
