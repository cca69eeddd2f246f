"""No room after some more bytes (RLIMIT_FSIZE): nothing acknowledged is lost, and work goes on once
there is room again."""

import os
import resource
import signal
from pathlib import Path
from random import Random

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from tests.document.contents import contents, whole
from tests.document.user import User
from tests.faults.kinds.kills import VISITING, by_itself
from tests.faults.verbs import TODAY, bring_in

MOST = 40
"""Acts until there must have been no room."""


def one_round(folder: Path, seed: int) -> str:
    """Work in a process whose files may not grow beyond a point; returns what met it."""
    path = folder / "x.funnel"
    with create_document(path) as document:
        user = User(document, Random(seed))
        for _ in range(10):
            user.act()
    child, reading = by_itself(lambda told: os.write(told, _work(path, seed).encode()))
    with os.fdopen(reading) as told:
        said = told.read()
    os.waitpid(child, 0)
    assert said, "the work ended without a word"
    assert check_file(path) == []
    return said


def _work(path: Path, seed: int) -> str:
    rng = Random(seed)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with open_document(path) as document:
        user = User(document, rng)
        user.verbs = tuple(v for v in user.verbs if v.__name__ not in VISITING)
        _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        room = path.stat().st_size + rng.randrange(0, 60_000)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, most))
        met = ""
        for number in range(MOST):
            before = contents(document)
            try:
                if number % 4 == 3:
                    bring_in(document, 100)
                else:
                    user.act()
            except DocumentError as error:
                if error.key != "write_failed":
                    continue
                met = str(error.values["why"])
                assert contents(document) == before
                break
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        document.objectives.add(TODAY, client_name="There is room again")
        assert whole(document)
    return met or "never full"
