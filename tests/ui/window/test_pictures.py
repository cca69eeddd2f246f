"""Pictures of what is shown only while something is being done."""

from PySide6.QtGui import QImage

from funnel_desktop.funnel.stages import Stage
from tests.ui.conftest import Show
from tools.pictures import FIRST_PICTURES, PICTURES


def test_every_moment_of_the_board_has_its_picture_and_shows_it(show: Show) -> None:
    moments = ("drag", "undo-toast", "lost", "parked", "filter", "states")
    seen: list[QImage] = []
    for name in ("board", *moments):
        shown = show(**{"Meridian Labs": Stage.IN, "Pilar Ibáñez": Stage.IN, "Co": Stage.ABOVE})
        seen.append(PICTURES[name](shown.window).grab().toImage())
    assert all(first != other for n, first in enumerate(seen) for other in seen[n + 1 :])
    assert "first-run" in FIRST_PICTURES
