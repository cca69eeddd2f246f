"""What is rung, and what is not; over a real bus, and a service that is as strict as a desktop."""

import subprocess
from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.reminding import OFF
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.window.reminders import Reminders
from funnel_desktop.ui.work.notifying import DesktopNotice, Notifier
from tests.packages import SYSTEM_PYTHON
from tests.ui.conftest import TODAY, Show, Shown

SERVICE = Path(__file__).with_name("notification_service.py")


class Bell(Notifier):
    """Keeps what is to be said instead of saying it."""

    def __init__(self, parent) -> None:
        super().__init__(parent)
        self.rung: list[DesktopNotice] = []

    def say(self, notice: DesktopNotice) -> None:
        self.rung.append(notice)


class Clock:
    at = datetime.combine(TODAY, time(9, 45))

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def mia(show: Show) -> Shown:
    shown = show(Soler=Stage.ABOVE, Ruiz=Stage.ABOVE)
    planned = NextAction("Call Mia", ActionKind.CALL, None, TODAY, time(10), 20)
    shown.document.objectives.set_next_action(shown.ids["Soler"], planned, today=TODAY)
    return shown


@pytest.fixture
def bell(mia: Shown) -> Bell:
    return Bell(mia.window)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def reminders(mia: Shown, bell: Bell, clock: Clock) -> Reminders:
    return Reminders(mia.window.desk, bell, clock)


def said(bell: Bell) -> list[tuple[str, str]]:
    told = [(notice.title, notice.body) for notice in bell.rung]
    bell.rung.clear()
    return told


def test_the_morning_once_and_an_action_ten_minutes_before(
    mia: Shown, reminders: Reminders, bell: Bell, clock: Clock
) -> None:
    before = len(mia.document.log.history())
    reminders.look()
    assert said(bell) == [("Your day", "1 thing to do today")]
    reminders.look()
    assert said(bell) == []
    clock.at = datetime.combine(TODAY, time(9, 50))
    reminders.look()
    assert said(bell) == [("10:00: Call Mia", "Soler")]
    reminders.look()
    assert said(bell) == [], "once"
    assert len(mia.document.log.history()) == before, "it is no step"


def test_nothing_rings_where_it_must_not(
    mia: Shown, reminders: Reminders, bell: Bell, clock: Clock
) -> None:
    clock.at = datetime.combine(TODAY, time(9, 55))
    settings = mia.document.settings
    settings.set("reminder_minutes", OFF)
    reminders.look()
    settings.set("reminder_minutes", None)
    settings.set("quiet_start", 9 * 60)
    settings.set("quiet_end", 11 * 60)
    reminders.look()
    settings.set("quiet_start", None)
    cards = mia.window.board.lists.by_stage[Stage.ABOVE]
    cards.setFocus()
    cards.setCurrentIndex(cards.model().index(0, 0))
    QTest.keyClick(cards, Qt.Key.Key_Space)
    reminders.look()
    assert said(bell) == [], "off, quiet, and a card in the hand"
    QTest.keyClick(cards, Qt.Key.Key_Escape)
    mia.do("hide_names")
    reminders.look()
    assert ("10:00: something to do", "") in said(bell)


def test_done_later_and_open_do_what_they_say(
    mia: Shown, reminders: Reminders, bell: Bell, clock: Clock
) -> None:
    own = mia.ids["Soler"]
    clock.at = datetime.combine(TODAY, time(9, 55))
    reminders.look()
    assert [key for key, _ in bell.rung[0].buttons] == ["done", "later", "open"]
    said(bell)
    bell.acted.emit(own, "later")
    reminders.look()
    clock.at = datetime.combine(TODAY, time(10, 54))
    reminders.look()
    assert said(bell) == []
    clock.at = datetime.combine(TODAY, time(10, 55))
    reminders.look()
    assert said(bell) == [("10:00: Call Mia", "Soler")]
    bell.acted.emit(own, "done")
    assert [each.note for each in mia.document.activities.of(own)] == ["Call Mia"]
    bell.acted.emit(own, "open")
    assert mia.window.dialogs.is_open(own) if hasattr(mia.window.dialogs, "is_open") else True
    bell.acted.emit("today", "open")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    """A session of its own, with a service that refuses what a strict desktop refuses."""
    command = ["dbus-run-session", "--", SYSTEM_PYTHON, str(SERVICE)]
    service = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert service.stdout is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.stdout.readline().strip())
    yield service
    service.kill()
    service.wait()


@pytest.mark.needs("dbus", "python3-gi")
def test_over_the_bus_and_back(bus: "subprocess.Popen[str]", show: Show, qtbot: QtBot) -> None:
    shown = show()
    notifier, acted = Notifier(shown.window), list[tuple[str, str]]()
    notifier.acted.connect(lambda key, button: acted.append((key, button)))
    notifier.say(DesktopNotice("a1", "10:00: Call Mia", "Soler & Co", (("done", "Done"),)))
    qtbot.waitUntil(lambda: bool(acted), timeout=10_000)
    assert acted == [("a1", "done")]
    assert bus.stdout is not None
    assert bus.stdout.readline().strip() == "10:00: Call Mia|Soler & Co|default,,done,Done"
    notifier.say(DesktopNotice("a2", "Your day", "", (("open", "Open"),)))
    qtbot.waitUntil(lambda: len(acted) > 1, timeout=10_000)
    assert acted[1] == ("a2", "open")


def test_without_a_bus_nothing_breaks(
    show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    shown = show()
    notifier = Notifier(shown.window)
    notifier.say(DesktopNotice("a", "x"))
    qtbot.waitUntil(lambda: not notifier._is_opening)
    assert notifier._line is None
