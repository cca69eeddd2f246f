"""A few rounds of every kind of fault; `sh dev.sh faults` tries them in full."""

from pathlib import Path

import pytest

from tests.conftest import Counted
from tests.faults.table import FAULTS, Fault, tried


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.key)
def test_what_must_hold_does(fault: Fault, tmp_path: Path, counted: Counted) -> None:
    one = tried(fault, fault.short, tmp_path)
    counted(f"rounds of {fault.key}", fault.short - len(one.failed), fault.short)
    assert one.holds, f"seeds {one.failed}"
