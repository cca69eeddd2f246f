"""Read the command line, before anything heavy is imported.

`--today` and `--home` go before or after a command's own words.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.commandline.values import shown, today_of

COMMAND_NAMES = (
    "backup", "restore",
    "import", "show", "example", "add", "edit", "move", "outcome", "delete", "undo", "redo",
    "history", "check", "export", "budget", "plan", "log", "judge", "influence", "next", "snooze",
    "cycles", "diagnose", "regularity", "profile", "fit", "done", "service", "settings",
    "tactics", "position", "forecast", "report", "forget", "tell",
    "capture",
)  # fmt: skip
FLAGS = {
    "--help": "help",
    "-h": "help",
    "--version": "version",
    "--self-test": "self-test",
    "--install-desktop": "install-desktop",
    "--uninstall-desktop": "uninstall-desktop",
    # The program's own, by which it starts the reader of foreign files.
    "--read-foreign": "read-foreign",
}
GLOBAL = ("--today", "--home")


class CommandCall(NamedTuple):
    """`what` is a command's name, 'window', or the program's own of `FLAGS`.

    `words` are a command's own; `file` is that of the window.
    """

    what: str
    words: tuple[str, ...] = ()
    file: Path | None = None
    today: date | None = None
    home: Path | None = None
    capture: bool = False
    """The window, with a line to type somebody new into over it."""


def asked(argv: Sequence[str]) -> CommandCall:
    """Read the words behind the program's name; raises UsageError."""
    words: list[str] = []
    said: dict[str, str] = {}
    for name, word in _sorted_out(argv):
        if name is None:
            words.append(word)
        else:
            said[name] = word
    today = today_of(said["--today"]) if "--today" in said else None
    home = Path(said["--home"]) if "--home" in said else None
    if home is not None and not said["--home"]:
        raise UsageError("--home needs a folder.")
    if words in (["capture"], ["--capture"]):
        return CommandCall("window", (), None, today, home, capture=True)
    if words and words[0] in COMMAND_NAMES:
        return CommandCall(words[0], tuple(words[1:]), None, today, home)
    what, file = _without_a_command(words)
    return CommandCall(what, (), file, today, home)


def _sorted_out(argv: Sequence[str]) -> Iterator[tuple[str | None, str]]:
    """Every word, after the global option that it belongs to, if any."""
    words = iter(argv)
    for word in words:
        name, sign, value = word.partition("=")
        if word == "--":
            yield from ((None, left) for left in (word, *words))
        elif name not in GLOBAL:
            yield None, word
        elif sign:
            yield name, value
        else:
            yield name, _next(words, name)


def _next(words: Iterator[str], name: str) -> str:
    value = next(words, None)
    if value is None:
        raise UsageError(f"{name} needs a value.")
    return value


def _without_a_command(words: list[str]) -> tuple[str, Path | None]:
    """A flag, or the window with a file or without."""
    if not words:
        return "window", None
    if words[0] in FLAGS:
        return FLAGS[words[0]], None
    if words[0] == "--":
        words = words[1:]
    elif words[0].startswith("-"):
        raise UsageError(f"There is no option {shown(words[0])}.")
    if len(words) != 1:
        raise UsageError(
            f"There is no command {shown(words[0])}." if words else "A file is missing."
        )
    path = Path(words[0])
    if path.suffix != ".funnel" and not path.exists():
        raise UsageError(f"There is neither a command nor a file {shown(words[0])}.")
    return "window", path
