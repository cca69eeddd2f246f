"""The program tests itself where it was put: an example, its board painted, what went out read.

For builds that have no tests beside them (`sh dev.sh build`); needs no display and leaves nothing.
"""

import os
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from funnel_desktop.document.document import open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.example.make import make_example
from funnel_desktop.exchange.contacts.cards_out import export_cards
from funnel_desktop.exchange.prepared import Into, Request, guessed_columns, prepare, present
from funnel_desktop.exchange.sources import read_file
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.paths import places, resource

DAY = date(2026, 6, 10)
COLOURS_AT_LEAST = 24
"""An empty window has a handful; cards with their marks have hundreds."""


class NotAsItShouldBe(Exception):
    """What the self-test found."""


def self_test() -> int:
    """Make an example, paint its board, move a card, read it back; the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        with TemporaryDirectory(prefix="funnel-desktop-") as folder:
            _make_paint_write_read(Path(folder))
    except (NotAsItShouldBe, DocumentError, OSError) as error:
        print(f"The self-test failed: {error}", file=sys.stderr)
        return 1
    print("The self-test passed.")
    return 0


def _make_paint_write_read(folder: Path) -> None:
    file = folder / "example.funnel"
    if make_example(file, DAY) == 0:
        raise NotAsItShouldBe("the example has no objectives")
    if not resource("icons").is_dir():
        raise NotAsItShouldBe(f"there are no resources at {resource()}")
    _paint(file, folder)
    _read_cards_back(file, folder / "clients.vcf")
    moved = _move_first(file)
    with open_document(file, read_only=True) as document:
        place = document.board.place(moved, DAY)
    if place is None or place[0] is not Stage.BEST_FEW:
        raise NotAsItShouldBe(f"a moved card was read back as {place}")


def _paint(file: Path, folder: Path) -> None:
    # Late: Qt looks at QT_QPA_PLATFORM when it is loaded.
    from funnel_desktop.app import Program, make_application

    application = make_application()
    program = Program(application, places(folder), lambda: DAY)
    if not program.start(file) or program.window is None:
        raise NotAsItShouldBe("the window did not open")
    application.processEvents()
    image = program.window.grab().toImage()
    colours = {
        image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    program.window.close()
    application.processEvents()
    if len(colours) < COLOURS_AT_LEAST:
        raise NotAsItShouldBe(f"the board was painted in {len(colours)} colours only")


def _read_cards_back(file: Path, cards: Path) -> None:
    """Write the clients as cards and know each of them again; a workbook's reader loads too."""
    import python_calamine  # noqa: F401

    with open_document(file, read_only=True) as document:
        written = export_cards(document, cards)
        table = read_file(cards)
        columns = guessed_columns(table, Into.CLIENTS)
        prepared = prepare(Request(table, Into.CLIENTS, columns), present(document), DAY)
    known = len(prepared.comparison.alike)
    if not written == len(prepared.listed) == known or prepared.plan.problems:
        raise NotAsItShouldBe(f"of {written} clients written {known} were known again")


def _move_first(file: Path) -> str:
    """The id of a card that was moved to the Best Few."""
    with open_document(file) as document:
        cards = document.board.cards(Stage.ABOVE, DAY, 0, 1)
        if not cards:
            raise NotAsItShouldBe("the example has no card Above the Funnel")
        document.objectives.move([cards[0].id], Stage.BEST_FEW, DAY)
        return cards[0].id
