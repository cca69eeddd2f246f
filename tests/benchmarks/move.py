"""A card's move, written and painted, with many objectives against few."""

import tempfile
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.window.main_window import MainWindow
from tests.benchmarks.rows import Row, ratio, take_turns
from tests.benchmarks.window import DAY, close, opened, wall

FEW, MANY = 1_000, 100_000
TURNS = 30


def measure() -> list[Row]:
    """Each turn takes the second card of a column to the second place of the one before it.

    That way no gate asks anything.
    """
    with tempfile.TemporaryDirectory() as name:
        windows = {count: _window(Path(name), count) for count in (FEW, MANY)}
        times = take_turns(
            {str(count): _moving(window) for count, window in windows.items()}, TURNS
        )
        for window in windows.values():
            close(window)
    what = "move of a card to repaint at 100,000 : at 1,000"
    return [ratio(what, times, str(MANY), str(FEW), "ms", 3.0)]


def _window(folder: Path, objectives: int) -> MainWindow:
    file = folder / f"{objectives}.funnel"
    make_example(file, DAY, objectives=objectives)
    return opened(file)


def _moving(window: MainWindow) -> Callable[[], float]:
    ways = cycle(((Stage.IN, Stage.ABOVE), (Stage.BEST_FEW, Stage.IN)))
    lists = window.board.lists.by_stage

    def move() -> float:
        source, target = next(ways)
        card = lists[source].rows.card(1)
        assert card is not None
        done = wall(lambda: window.board.moves.to_gap([card.id], lists[target], 1))
        moved = lists[target].rows.card(1)
        assert moved is not None
        assert moved.id == card.id
        return done

    return move
