"""One desk for all tests of the screen; each test has its own file and its own program."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from funnel_desktop.funnel.stages import Stage
from tests.packages import SCREEN_PACKAGES
from tests.screen import desk as desks
from tests.screen import eyes as seeing
from tests.screen.desk import Desk
from tests.screen.eyes import Eyes
from tests.screen.hand import Hand
from tests.screen.shown import Funnel, Window, make_file, open_window

Opened = Callable[..., Window]
Counted = Callable[[str, int, int], None]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each test here needs a screen."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.needs(*SCREEN_PACKAGES))


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A screen of its own."""
    with desks.desk(tmp_path_factory.mktemp("desk")) as running:
        yield running


@pytest.fixture(scope="session")
def eyes(desk: Desk) -> Iterator[Eyes]:
    """Who looks at it."""
    with seeing.eyes(desk.environment, desk.folder) as looking:
        yield looking


@pytest.fixture(scope="session")
def hand(desk: Desk) -> Hand:
    """Who moves the mouse."""
    return Hand(desk.environment)


@pytest.fixture
def opened(desk: Desk, eyes: Eyes, hand: Hand) -> Iterator[Opened]:
    """Opens a file in the real program; what is left open is ended."""
    windows: list[Window] = []

    def start(file: Path, *arguments: str) -> Window:
        windows.append(open_window(desk, eyes, hand, file, *arguments))
        return windows[-1]

    yield start
    for window in windows:
        window.end()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the test's document is to be."""
    return tmp_path / "practice.funnel"


@pytest.fixture
def made(file: Path) -> Callable[[Mapping[Stage, Sequence[str]]], Funnel]:
    """Makes the test's document of clients by stage."""
    return lambda order: make_file(file, order)


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
