"""What all tests share: no real display, no real settings, a fresh document in a line."""

import gc
import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests.packages import missing_packages

# Before anything imports Qt. The tests of tests/screen start real windows in programs of their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is slow at times: that is no failure. FUNNEL_EXAMPLES tries more cases.
settings.register_profile(
    "shared", deadline=None, max_examples=int(os.environ.get("FUNNEL_EXAMPLES", "100"))
)
settings.load_profile("shared")

PATIENCE = 30_000
"""Milliseconds until what a test waits for has failed to happen."""
IN_CI = os.environ.get("CI") == "true"
SCREEN_TESTS = ("tests/screen/", "tests/faults/test_kill_window.py")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "needs(*packages): Debian packages without which the test is skipped by name"
    )


def pytest_runtest_setup(item: pytest.Item) -> None:
    for mark in item.iter_markers("needs"):
        if missing := missing_packages(*mark.args):
            pytest.skip("missing here: " + " ".join(missing))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Any:
    """In CI a screen test that is skipped has failed: there its packages can be installed."""
    report = yield
    if IN_CI and report.skipped and item.nodeid.startswith(SCREEN_TESTS):
        report.outcome = "failed"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Any:
    report = yield
    if IN_CI and report.skipped and collector.nodeid.startswith(SCREEN_TESTS):
        report.outcome = "failed"
    return report


Counted = Callable[[str, int, int], None]


@pytest.fixture
def counted(request: pytest.FixtureRequest) -> Counted:
    """Notes how many of how many succeeded; the run's summary prints it, also after a failure."""

    def note(what: str, done: int, wanted: int) -> None:
        request.node.user_properties = [("counted", f"{done} of {wanted} {what}")]

    return note


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the counts of the tests that count."""
    for reports in terminalreporter.stats.values():
        for report in reports:
            for name, said in getattr(report, "user_properties", ()):
                if name == "counted" and report.when == "call":
                    terminalreporter.write_line(said)


def settle_home(patch: pytest.MonkeyPatch, folder: Path) -> Path:
    patch.setenv("HOME", str(folder))
    for kind, inside in {"CONFIG": ".config", "DATA": ".local/share", "CACHE": ".cache"}.items():
        patch.setenv(f"XDG_{kind}_HOME", str(folder / inside))
    return folder


@pytest.fixture(scope="session", autouse=True)
def nobodys_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes the settings of whoever runs it."""
    with pytest.MonkeyPatch.context() as patch:
        settle_home(patch, tmp_path_factory.mktemp("nobodys-home"))
        yield


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder of the test's own."""
    folder = tmp_path / "home"
    folder.mkdir()
    return settle_home(monkeypatch, folder)


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Any:
    """The one QApplication, in the style and the language that the program itself has at first."""
    from funnel_desktop.language.translation import use_language
    from funnel_desktop.ui.work.collector import collect_between_events

    qapp.setStyle("Fusion")
    use_language(qapp, "en")
    collect_between_events(qapp)
    return qapp


@pytest.fixture(scope="session", autouse=True)
def the_one_application(request: pytest.FixtureRequest) -> None:
    """A command that prints would make one that can show no window, and a process has only one."""
    request.getfixturevalue("qapp")


@pytest.fixture(autouse=True)
def _collected_between_events(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the program, wherever Qt may be taking something apart."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> Any:
    """Waits longer than the 5 seconds of `pytest-qt`: a machine may be busy."""
    from pytestqt.qtbot import QtBot

    bot = QtBot(request)
    for name in ("waitUntil", "waitSignal", "waitExposed", "waitActive"):
        setattr(bot, name, partial(getattr(bot, name), timeout=PATIENCE))
    return bot


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Any]:
    """A new, empty document in a file of its own."""
    from funnel_desktop.document.document import create_document

    fresh = create_document(tmp_path / "practice.funnel")
    yield fresh
    fresh.close()
