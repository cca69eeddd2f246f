"""kill -9 while a client is forgotten: it is there as before, or nothing of it is, never half."""

import os
from pathlib import Path

import pytest

from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.journal import journal_path
from tests.document.contents import contents, whole
from tests.document.others import start
from tests.document.private_client import make_private, marked_in

FORGET = """
import os, signal, sys
from datetime import date
from pathlib import Path
from funnel_desktop.document.document import open_document
document, left = open_document(Path(sys.argv[1])), [int(sys.argv[3])]
def seen(statement):
    left[0] -= 1
    if left[0] < 0 or statement.startswith(sys.argv[4]):
        os.kill(os.getpid(), signal.SIGKILL)
document.connection.set_trace_callback(seen)
document.forget_client(sys.argv[2], date(2026, 5, 12))
print("done", flush=True)
"""
NEVER = 10**9
STATEMENTS = 280
"""About so many make up the whole."""
MOMENTS = min(40, max(8, int(os.environ.get("FUNNEL_FAULT_ROUNDS", "10"))))
AFTER = [(STATEMENTS * part // MOMENTS, "none") for part in range(MOMENTS)]


@pytest.mark.parametrize(
    ("after", "at"),
    [*AFTER, (NEVER, "COMMIT"), (NEVER, "VACUUM"), (NEVER, "DELETE FROM remembered")],
)
def test_it_is_there_as_before_or_gone(tmp_path: Path, after: int, at: str) -> None:
    path = tmp_path / "x.funnel"
    with create_document(path) as document:
        client = make_private(document)
        before = contents(document)
    with start(FORGET, path, client, after, at) as forgetting:
        assert forgetting.stdout is not None
        is_done = forgetting.stdout.read() == "done\n"
    with open_document(path) as document:
        assert whole(document)
        is_there = client in dict(document.clients.names())
        if is_there:
            assert contents(document) == before
            assert not is_done
    if not is_there:
        assert marked_in(path, *(each for each in [journal_path(path)] if each.exists())) == []
