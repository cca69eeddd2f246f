"""Which file this user works on: that of the running window, else the last one that was shown."""

from contextlib import suppress
from pathlib import Path
from typing import Protocol

from funnel_desktop.running.asking import ask

CLAIM, LAST = "running", "last-file"
"""Beside the user's data: who has the claim to be the one program (its first line is the
process), and the file that was shown last."""


class WithData(Protocol):
    """The program's folders."""

    @property
    def data_dir(self) -> Path:
        """Where its data lies."""


def file_in_use(where: WithData) -> Path | None:
    """The file; None where none was ever shown, or the last one is gone."""
    process = running_process(where)
    answer = None
    if process is not None:
        with suppress(ConnectionError):
            answer = ask(process, {"do": "where"})
    if answer is not None and isinstance(answer.get("file"), str):
        return Path(str(answer["file"]))
    with suppress(OSError, ValueError):
        last = Path((where.data_dir / LAST).read_text("utf-8"))
        return last if last.is_file() else None
    return None


def running_process(where: WithData) -> int | None:
    """The number of the process that has the claim, alive or not; None where nobody has it."""
    try:
        return int((where.data_dir / CLAIM).read_text("utf-8").splitlines()[0])
    except (OSError, ValueError, IndexError):
        return None
