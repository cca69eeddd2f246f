"""What a drag carries: the ids of objectives of this window's document."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

OBJECTIVES = "application/x-funnel-objectives"

_THIS_PROGRAM = os.urandom(16).hex()
"""Another window has another document, where these ids mean nothing."""


def load_of(ids: Sequence[str]) -> "QMimeData":
    """The load of a drag of these objectives, in this order."""
    from PySide6.QtCore import QMimeData  # once something is dragged

    load = QMimeData()
    load.setData(OBJECTIVES, "\n".join([_THIS_PROGRAM, *ids]).encode())
    return load


def ids_in(load: "QMimeData") -> list[str]:
    """The objectives that a load carries; none where it is anything else."""
    if not load.hasFormat(OBJECTIVES):
        return []
    sender, *ids = bytes(load.data(OBJECTIVES).data()).decode().split("\n")
    return ids if sender == _THIS_PROGRAM else []
