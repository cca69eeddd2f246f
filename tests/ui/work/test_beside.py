"""Work beside the window says how it came out, and that it has ended."""

from PySide6.QtCore import QObject

from funnel_desktop.ui.work.background import Background


def test_each_says_that_it_has_ended_before_it_goes(qtbot, qapp) -> None:
    """Also where the window is quicker than the thread that ends."""
    owner, ended = QObject(), []
    for number in range(100):
        beside = Background(lambda report: 1, owner)
        beside.ended.connect(lambda own=number: ended.append(own))
        beside.start()
    qtbot.waitUntil(lambda: len(ended) == 100, timeout=20_000)
