"""What all tests of the screen have: a desk, and a file of their own."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from funnel_desktop.funnel.stages import Stage
from tests.packages import SCREEN_PACKAGES
from tests.screen.fixtures import desk, eyes, hand, opened
from tests.screen.shown import Funnel, make_file

__all__ = ["desk", "eyes", "hand", "opened"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each test here needs a screen."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.needs(*SCREEN_PACKAGES))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the test's document is to be."""
    return tmp_path / "practice.funnel"


@pytest.fixture
def made(file: Path) -> Callable[[Mapping[Stage, Sequence[str]]], Funnel]:
    """Makes the test's document of clients by stage."""
    return lambda order: make_file(file, order)
