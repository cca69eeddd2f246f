"""The connection to a document, which knows whether it is still open."""

import sqlite3
from typing import Any, NoReturn

from funnel_desktop.document.errors import DocumentError

_VERBS = ("execute", "executemany", "cursor", "backup")


class ClosableConnection(sqlite3.Connection):
    """What everything in this room asks; once closed, it refuses with DocumentError `closed`.

    So whoever asks after the end is refused as by any other reason, wherever the question came
    from, and nobody needs to know of sqlite3's own errors.
    """

    _is_closed = False

    def close(self) -> None:
        """Let go of the file; closing twice does nothing."""
        # As attributes of this one object: while it is open its verbs cost nothing more.
        self._is_closed = True
        for verb in _VERBS:
            setattr(self, verb, _refuse)
        super().close()

    @property
    def total_changes(self) -> int:
        """How many rows were written through this connection; raises DocumentError `closed`."""
        self._be_open()
        return sqlite3.Connection.total_changes.__get__(self)  # type: ignore[no-any-return]

    @property
    def in_transaction(self) -> bool:
        """Whether something is being written; never after the end."""
        if self._is_closed:
            return False
        return sqlite3.Connection.in_transaction.__get__(self)  # type: ignore[no-any-return]

    def _be_open(self) -> None:
        if self._is_closed:
            _refuse()


def _refuse(*_: Any, **__: Any) -> NoReturn:
    raise DocumentError("closed")
