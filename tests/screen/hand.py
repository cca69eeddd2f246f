"""A hand on mouse and keyboard of a desk: xdotool."""

import subprocess
from collections.abc import Mapping

Point = tuple[int, int]

STEPS = 10
SECONDS_A_STEP = 0.01


class Hand:
    """Points, drags and types; coordinates are pixels of the screen."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = dict(environment)

    def keys(self, *keys: str) -> None:
        """Press keys as xdotool names them: `ctrl+z`, `Return`, `alt+Left`."""
        self._do(["key", *keys])

    def type(self, words: str) -> None:
        """Type words."""
        self._do(["type", "--delay", "5", words])

    def click(self, at: Point, holding: str = "") -> None:
        """Click once, with a key held down."""
        down, up = (["keydown", holding], ["keyup", holding]) if holding else ([], [])
        self._do([*down, *_to(at), "click", "1", *up])

    def drag(self, start: Point, end: Point) -> None:
        """Press, move in ten steps, let go."""
        self._do([*_to(start), "mousedown", "1", *_way(start, end), "mouseup", "1"])

    def lift(self, start: Point) -> Point:
        """Press and move just so far that a drag begins; returns where the hand is now."""
        here = (start[0] + 24, start[1] + 8)
        self._do([*_to(start), "mousedown", "1", *_way(start, here)])
        return here

    def carry(self, start: Point, end: Point) -> None:
        """Move on with the button held."""
        self._do(_way(start, end))

    def let_go(self) -> None:
        """Release the button."""
        self._do(["mouseup", "1"])

    def windows(self, process: int) -> int:
        """How many windows of a process can be seen, menus that are open included."""
        return len(self._seen(process))

    def minimize(self, process: int) -> None:
        """Put the windows of a process away."""
        for window in self._seen(process):
            self._do(["windowminimize", window])

    def is_active(self, process: int) -> bool:
        """Whether a window of a process has the keyboard."""
        command = ["xdotool", "getactivewindow", "getwindowpid"]
        found = subprocess.run(command, env=self._environment, capture_output=True, text=True)
        return found.stdout.strip() == str(process)

    def _seen(self, process: int) -> list[str]:
        command = ["xdotool", "search", "--onlyvisible", "--pid", str(process)]
        found = subprocess.run(command, env=self._environment, capture_output=True, text=True)
        return found.stdout.split()

    def _do(self, command: list[str]) -> None:
        subprocess.run(["xdotool", *command], env=self._environment, check=True)


def _to(point: Point) -> list[str]:
    return ["mousemove", str(point[0]), str(point[1])]


def _way(start: Point, end: Point) -> list[str]:
    """Ten moves of ten milliseconds."""
    command = []
    for step in range(1, STEPS + 1):
        x, y = (a + (b - a) * step // STEPS for a, b in zip(start, end, strict=True))
        command += [*_to((x, y)), "sleep", str(SECONDS_A_STEP)]
    return command
