"""kill -9 at random moments of mixed work: edits, imports, backups, restores and the upgrade."""

import os
import shutil
import signal
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from random import Random

from funnel_desktop.document.backup_files import backups_in
from funnel_desktop.document.backup_home import kept_in
from funnel_desktop.document.backups import found_wrong, restore
from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.schema import VERSION
from tests.document.contents import contents, whole
from tests.document.user import User
from tests.faults.verbs import bring_in

FIXTURES = sorted((Path(__file__).parents[2] / "fixtures").glob("schema-*.funnel"))
OLDER = [path for path in FIXTURES if int(path.stem.removeprefix("schema-")) < VERSION]
LONGEST = 0.25
"""Seconds until the kill, from the moment that the work begins."""
VISITING = ("edit", "plan", "name_client")
"""Of these one act is several changes that end as one step."""


def seen(document: Document) -> str:
    """What a document holds, in short: a row that an undo brought back may stand behind others."""
    found = contents(document)
    rows = [(table, sorted(map(repr, found[table].values()))) for table in sorted(found)]
    return sha256(repr(rows).encode()).hexdigest()


def by_itself(work: Callable[[int], None]) -> tuple[int, int]:
    """Start work in a process of its own; returns its id and where what it writes is read."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work(writing)
        finally:
            os._exit(0)
    os.close(writing)
    return child, reading


def work_on(path: Path, home: Path, rng: Random, told: int) -> None:
    """One thing after another; what is done is told when it is durable."""
    with kept_in(home), open_document(path) as document:
        os.write(told, f"opened {seen(document)}\n".encode())
        user = User(document, rng)
        user.verbs = tuple(v for v in user.verbs if v.__name__ not in VISITING)
        for number in range(10**6):
            kind = rng.random()
            if kind < 0.08:
                bring_in(document, 200)
            elif kind < 0.16:
                document.back_up(home)
            elif kind < 0.2:
                [folder] = list(home.iterdir())
                restore(backups_in(folder)[0], path.with_name(f"restored {number}.funnel"))
            elif kind < 0.25:
                document.log.undo()
            else:
                user.act()
            os.write(told, f"done {seen(document)}\n".encode())


def _is_one_step_from(document: Document, acknowledged: str) -> bool:
    """Whether it holds what was acknowledged, and at most the act under way as well, whole: a step
    that can be undone, or an undo that can be done again."""
    if seen(document) == acknowledged:
        return True
    document.log.undo()
    if seen(document) == acknowledged:
        return True
    document.log.redo()
    document.log.redo()
    return seen(document) == acknowledged


def one_round(folder: Path, seed: int) -> str:
    """Kill once; returns what was under way. Raises AssertionError where something is lost."""
    rng = Random(seed)
    path, home = folder / "x.funnel", folder / "backups"
    home.mkdir()
    is_upgrade = rng.random() < 0.2
    if is_upgrade:
        shutil.copy(rng.choice(OLDER), path)
        calm = Path(shutil.copy(path, folder / "calm.funnel"))
        with open_document(calm) as document:
            before = seen(document)
    else:
        with create_document(path) as document:
            user = User(document, rng)
            for _ in range(12):
                user.act()
            document.back_up(home)
            before = seen(document)
    child, reading = by_itself(lambda told: work_on(path, home, rng, told))
    with os.fdopen(reading) as told:
        if not is_upgrade:
            told.readline()
        time.sleep(rng.uniform(0, LONGEST))  # Any moment: nothing is waited for.
        os.kill(child, signal.SIGKILL)
        said = [line.split() for line in told.read().split("\n")[:-1]]
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the work ended by itself"
    acknowledged = said[-1][1] if said and len(said[-1]) == 2 else before
    with open_document(path) as document:
        assert whole(document)
        assert _is_one_step_from(document, acknowledged), f"lost after {len(said)} acts"
    for backup in (one for inner in home.iterdir() for one in backups_in(inner)):
        assert backup.is_whole, backup
        assert found_wrong(backup.path) == [], backup
    for restored in folder.glob("restored *.funnel"):
        assert found_wrong(restored) == [], restored
    return "upgrade" if is_upgrade else "work"
