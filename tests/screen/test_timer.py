"""The timer in the real window: begun by keys, there again after kill -9, stopped by one key."""

from datetime import datetime, timedelta
from pathlib import Path

from funnel_desktop.document.document import open_document
from funnel_desktop.document.timer import Run
from funnel_desktop.funnel.stages import PRIORITY, Stage
from tests.screen.desk import kill
from tests.screen.fixtures import Opened
from tests.screen.shown import TODAY, make_file

CLOSING = PRIORITY[0]


def test_it_goes_on_after_a_kill_and_becomes_hours_done(file: Path, opened: Opened) -> None:
    make_file(file, {Stage.BEST_FEW: ["Iris Okafor"]})
    window = opened(file)
    before = window.hand.windows(window.process.pid)
    window.hand.keys("ctrl+shift+t")
    window.wait_for(lambda: window.hand.windows(window.process.pid) > before, "the menu")
    window.hand.keys("Return")
    window.see("push button", "Stop the timer: Close Best Few")
    kill(window.process)

    forward(file, minutes=42)
    window = opened(file)
    window.see("push button", "Stop the timer: Close Best Few, 0:42")
    window.hand.keys("ctrl+shift+t")
    window.see("push button", "Start the timer")
    window.close()
    with open_document(file, read_only=True) as document:
        assert document.board.hours_done(TODAY, TODAY)[CLOSING] in (42, 43)
        assert document.timer.running() is None


def forward(file: Path, minutes: int) -> None:
    """As if the run had begun so much earlier; what the killed program left is opened for it."""
    with open_document(file) as document:
        run = document.timer.running()
        assert run is not None
        assert run.work is CLOSING
        assert datetime.now() - run.started < timedelta(minutes=5)
        document.timer.start(Run(run.work, run.started - timedelta(minutes=minutes)))
