"""A few rounds of every kind of fault; `sh dev.sh faults` tries them in full."""

from pathlib import Path

import pytest

from tests.conftest import Counted
from tests.faults.kinds import io_errors, words
from tests.faults.table import FAULTS, VERBS, Fault, tried


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.key)
def test_what_must_hold_does(fault: Fault, tmp_path: Path, counted: Counted) -> None:
    one = tried(fault, fault.short, tmp_path)
    counted(f"rounds of {fault.key}", fault.short - len(one.failed), fault.short)
    assert one.holds, f"seeds {one.failed}"


def test_the_full_run_tries_every_verb_and_as_much_as_is_promised(tmp_path: Path) -> None:
    """One more verb in `verbs` is one more round of what fails at each call."""
    assert len(io_errors.names(tmp_path)) == VERBS
    rounds = {fault.key: fault.rounds for fault in FAULTS}
    assert rounds == {"kills": 1000, "power": 1200, "control": 60, "room": 200, "full": VERBS,
                      "io": VERBS, "damage": 3500, "second": 200, "words": 200}  # fmt: skip
    assert (words.SEARCHES * 200, words.NAMES * 200, words.FIELD_VALUES * 200) == (3000, 200, 800)
