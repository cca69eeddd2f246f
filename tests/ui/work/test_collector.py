"""The collector works between two events: inside Qt it could wait for a lock of its own thread."""

import gc
import threading
from weakref import ref

from PySide6.QtCore import QObject
from shiboken6 import delete

from funnel_desktop.ui.work.background import Background
from funnel_desktop.ui.work.collector import (
    collect_what_is_due,
    pause_collector,
    resume_collector,
)

MANY = 2_000
"""More circles than Python makes before it would collect by itself."""


class Circle:
    """Goes only when it is collected."""

    def __init__(self) -> None:
        self.itself = self


def circles() -> list[ref[Circle]]:
    return [ref(Circle()) for _ in range(MANY)]


def test_nothing_is_collected_in_the_middle_of_an_event(qtbot) -> None:
    made = circles()
    assert all(circle() is not None for circle in made)
    qtbot.waitUntil(lambda: all(circle() is None for circle in made))


def test_nothing_is_collected_beside_the_window(qtbot) -> None:
    """A thread would take widgets apart that nobody holds any more."""
    threads: set[int] = set()

    def notice(phase: str, info: dict[str, int]) -> None:
        threads.add(threading.get_ident())

    gc.callbacks.append(notice)
    try:
        owner, done = QObject(), []
        beside = Background(lambda report: len(circles()), owner)
        beside.ended.connect(lambda: done.append(True))
        beside.start()
        qtbot.waitUntil(lambda: bool(done and threads))
    finally:
        gc.callbacks.remove(notice)
    assert threads == {threading.get_ident()}


def test_it_waits_while_anybody_wants_it_to(qtbot) -> None:
    first, second = QObject(), QObject()
    pause_collector(first)
    pause_collector(second)
    made = circles()
    resume_collector(first)
    collect_what_is_due()
    assert all(circle() is not None for circle in made)
    resume_collector(second)
    qtbot.waitUntil(lambda: all(circle() is None for circle in made))


def test_who_is_gone_keeps_nobody_waiting(qtbot) -> None:
    parent = QObject()
    pause_collector(QObject(parent))
    delete(parent)
    made = circles()
    qtbot.waitUntil(lambda: all(circle() is None for circle in made))
