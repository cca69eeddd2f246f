"""The view *Week* in the real window: its grid by the pixel, its blocks by the list beside it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.week import Block
from tests.screen.eyes import Box, Seen
from tests.screen.hand import Hand, Point
from tests.screen.shown import Window

MONDAY = date(2026, 5, 11)
GRID, LIST = "Blocks of the week", "Blocks"
LEFT, TOP, RIGHT, BOTTOM = 54, 29, 8, 8
"""Pixels around the days and hours inside the grid, nearer than a quarter of an hour."""
FIRST, LAST, DAYS = 8, 18, 5


@dataclass
class WeekView:
    """A window that shows the week, or the dialog over it."""

    window: Window

    @property
    def grid(self) -> Box:
        """Where the grid is; the newest one where a dialog lies over the view."""
        return self.window.see("filler", GRID).box

    def at(self, day: int, hour: float) -> Point:
        """The pixel in the middle of a day (Monday 0) at an hour."""
        grid = self.grid
        wide = (grid.width - LEFT - RIGHT) / DAYS
        high = (grid.height - TOP - BOTTOM) / (LAST - FIRST)
        x = grid.left + LEFT + (day + 0.5) * wide
        return round(x), round(grid.top + TOP + (hour - FIRST) * high)

    def blocks(self) -> list[str]:
        """The blocks as a screen reader says them; its spaces may be narrow ones."""
        names = self.window.eyes.names(self.window.find_list(LIST).thing)
        return [" ".join(name.split()) for name in names]

    def await_blocks(self, *wanted: str) -> None:
        """Wait until exactly these stand there, by the beginnings of their names."""

        def stand() -> bool:
            found = self.blocks()
            return len(found) == len(wanted) and all(
                name.startswith(begin) for name, begin in zip(found, wanted, strict=True)
            )

        self.window.wait_for(stand, f"the blocks {wanted}")

    def press(self, button: str) -> None:
        """Click a button by its name, on the page itself and not in *Do next*."""
        self.window.hand.click(self._button(button).box.middle)

    def _button(self, name: str) -> Seen:
        def seen() -> Seen | None:
            eyes, program = self.window.eyes, self.window.program
            found = [
                each
                for role in ("push button", "button", "toggle button", "check box")
                for each in eyes.named(program, role, name)
                if each.name == name
            ]
            return min(found, key=lambda each: each.box.top, default=None)

        return self.window.wait_for(seen, f"the button {name}")


def open_week(window: Window) -> WeekView:
    """Go to the week, with its list beside the grid."""
    window.hand.keys("ctrl+2")
    view = WeekView(window)
    window.see("filler", GRID)
    view.press("As a list")
    window.wait_for(lambda: window.eyes.lists(window.program), "lists")
    return view


def kept(path: Path) -> list[Block]:
    """The week's blocks in a file that nobody has open."""
    with open_document(path, read_only=True) as document:
        return document.weeks.week_blocks(MONDAY)


class CountingHand(Hand):
    """A hand that counts its clicks and keys, and says them."""

    def __init__(self, hand: Hand) -> None:
        super().__init__(hand._environment)
        self.done: list[str] = []

    def keys(self, *keys: str) -> None:
        """Each key counts, with whatever is held down."""
        self.done += [f"key {key}" for key in keys]
        super().keys(*keys)

    def type(self, words: str) -> None:
        """Each letter counts."""
        self.done += [f"letter {letter}" for letter in words]
        super().type(words)

    def click(self, at: Point, holding: str = "") -> None:
        """One click."""
        self.done.append(f"click {at}")
        super().click(at, holding)

    def drag(self, start: Point, end: Point) -> None:
        """A drag is a click that is held."""
        self.done.append(f"drag {start} {end}")
        super().drag(start, end)
