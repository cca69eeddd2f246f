"""kill -9 at any moment: every verb that was acknowledged is in the file."""

import os
import time
from datetime import date
from pathlib import Path
from random import Random

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import create_document, open_document
from tests.document.others import start

TODAY = date(2026, 3, 10)
ROUNDS = min(200, int(os.environ.get("FUNNEL_FAULT_ROUNDS", "10")))

WRITE = """
import sys
from datetime import date
from pathlib import Path
from random import Random
from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.stages import STAGES
today = date(2026, 3, 10)
rng = Random(int(sys.argv[2]))
document = open_document(Path(sys.argv[1]))
ids = [found.id for found in document.objectives.all(today)]
print("ready", flush=True)
while True:
    own, stage = rng.choice(ids), rng.choice(STAGES)
    before = rng.choice([None, *(i for i in document.board.ids(stage, today) if i != own)])
    document.objectives.move([own], stage, today, before=before)
    print(own, *document.board.place(own, today), flush=True)
"""


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_every_acknowledged_move_is_in_the_file(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "x.funnel"
    with create_document(path) as document:
        for number in range(12):
            document.objectives.add(TODAY, client_name=str(number))
    with start(WRITE, path, seed) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        time.sleep(Random(seed).uniform(0, 0.4))  # Any moment: nothing is waited for.
        writer.kill()
        acknowledged = [line for line in writer.stdout.read().split("\n")[:-1] if line]
    assert check_file(path) == []
    with open_document(path) as document:
        said = [tuple(line.split()) for line in acknowledged]
        assert is_so(document, said) or undone_is_so(document, said)


def is_so(document, said: list[tuple[str, ...]]) -> bool:  # type: ignore[no-untyped-def]
    """Whether the card that was moved last stands where it was said to stand."""
    if not said:
        return True
    own, stage, index = said[-1]
    return document.board.place(own, TODAY) == (stage, int(index))


def undone_is_so(document, said: list[tuple[str, ...]]) -> bool:  # type: ignore[no-untyped-def]
    """The move under way may be there as well, whole; without it all is as was said."""
    document.log.undo()
    return is_so(document, said)
