"""Work beside the window never takes the window's own objects apart."""

import gc
import threading

from PySide6.QtCore import QObject

from funnel_desktop.ui.work.beside import Beside


def test_no_garbage_is_collected_in_another_thread(qtbot, qapp) -> None:
    threads: set[int] = set()

    def notice(phase: str, info: dict[str, int]) -> None:
        threads.add(threading.get_ident())

    def work(report: object) -> int:
        for _ in range(200_000):
            cycle: list[object] = []
            cycle.append(cycle)
        return 1

    gc.callbacks.append(notice)
    try:
        owner = QObject()
        beside = Beside(work, owner)
        beside.start()
        assert not gc.isenabled()
        qtbot.waitUntil(gc.isenabled, timeout=20_000)
    finally:
        gc.callbacks.remove(notice)
    assert threads <= {threading.get_ident()}


def test_two_works_at_once_leave_the_collector_on(qtbot, qapp) -> None:
    owner = QObject()
    first, second = Beside(lambda report: 1, owner), Beside(lambda report: 2, owner)
    first.start()
    second.start()
    qtbot.waitUntil(gc.isenabled)


def test_each_says_that_it_has_ended_before_it_goes(qtbot, qapp) -> None:
    """Also where the window is quicker than the thread that ends."""
    owner, ended = QObject(), []
    for number in range(100):
        beside = Beside(lambda report: 1, owner)
        beside.ended.connect(lambda own=number: ended.append(own))
        beside.start()
    qtbot.waitUntil(lambda: len(ended) == 100, timeout=20_000)
