"""What all tests of screens share: each takes its windows away again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _no_windows_left(qapp: QApplication) -> Iterator[None]:
    """Windows that outlive their test are dressed anew at each change of the look, by and by
    for seconds."""
    before = set(map(id, qapp.topLevelWidgets()))
    yield
    for window in qapp.topLevelWidgets():
        if id(window) not in before and window.parent() is None:
            window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
