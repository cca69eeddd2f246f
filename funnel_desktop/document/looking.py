"""All of an open document looked through, beside who works on it: a copy is checked."""

import sqlite3
from collections.abc import Callable
from contextlib import ExitStack, closing

from funnel_desktop.document.backups import PAGES_AT_ONCE, Tell
from funnel_desktop.document.errors import is_damage
from funnel_desktop.document.invariants import Finding, findings
from funnel_desktop.document.private_folder import private_folder

IN_MEMORY = 32_000_000
"""Bytes up to which a copy takes no disk: those of some 20,000 objectives."""
STEPS = 20_000
"""Of SQLite's own between two questions whether to go on: some milliseconds."""


class Look:
    """A copy of a document; `found` looks through it and needs the document no longer."""

    def __init__(self, connection: sqlite3.Connection, tell: Tell) -> None:
        """`tell` hears how many pages are copied of how many, and ends it by raising.

        Raises OSError or sqlite3.Error where there can be no copy.
        """
        with ExitStack() as entered:
            where = ":memory:"
            if bytes_of(connection) > IN_MEMORY:
                where = str(entered.enter_context(private_folder()) / "copy.funnel")
            self._copy = entered.enter_context(
                closing(sqlite3.connect(where, isolation_level=None, check_same_thread=False))
            )
            self._wrong: Finding | None = None
            try:
                connection.backup(
                    self._copy,
                    pages=PAGES_AT_ONCE,
                    progress=lambda _, left, of: tell(of - left, of),
                    sleep=0.005,
                )
            except sqlite3.Error as error:
                if not is_damage(error):
                    raise
                self._wrong = Finding("damaged", {"found": str(error)})
            self._entered = entered.pop_all()

    def found(self, goes_on: Callable[[], bool]) -> Finding | None:
        """Return what is wrong first of all, or None; what was found once it does not go on
        means nothing."""
        with self._entered:
            self._copy.set_progress_handler(lambda: not goes_on(), STEPS)
            wrong = (each for each in findings(self._copy) if not each.is_harmless)
            return self._wrong or next(wrong, None)


def bytes_of(connection: sqlite3.Connection) -> int:
    """Return how large a document is."""
    pages, size = (
        connection.execute(f"PRAGMA {what}").fetchone()[0] for what in ("page_count", "page_size")
    )
    return int(pages * size)
