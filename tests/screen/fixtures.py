"""One desk for all tests of a run; each test has its own file and its own program."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.screen import desk as desks
from tests.screen import eyes as seeing
from tests.screen.desk import Desk
from tests.screen.eyes import Eyes
from tests.screen.hand import Hand
from tests.screen.shown import Window, open_window

Opened = Callable[..., Window]
WARNING = re.compile(r"^Q[A-Z]\w+::.*", re.MULTILINE)
"""How Qt begins what it warns of: `QWidget::mapFrom(): ...`."""


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
    """Opens a file in the real program; what is left open is ended. What Qt warns of fails."""
    windows: list[Window] = []
    log = desk.folder / "program.log"
    known = log.stat().st_size if log.exists() else 0

    def start(file: Path, *arguments: str) -> Window:
        windows.append(open_window(desk, eyes, hand, file, *arguments))
        return windows[-1]

    yield start
    for window in windows:
        window.end()
    said = log.read_bytes()[known:].decode(errors="replace") if log.exists() else ""
    assert WARNING.findall(said) == []
