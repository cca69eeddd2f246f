"""Each benchmark in short: that it runs, and that nothing has become many times slower."""

from importlib import import_module

import pytest

from tests.packages import SCREEN_PACKAGES

MARGIN = 10
"""How far beyond its limit a figure may be here: rounds are few, and others use the machine."""
COUNTED = ("one_change",)
MARGIN_OF_COUNTS = 1.6
"""Counts are the same on every machine."""
SMALLER = {
    "command_line": {"MANY": 300, "ROUNDS": 2},
    "drop": {"MANY": 2_000, "TURNS": 40},
    "import_rows": {"ROWS": 2_000, "ROUNDS": 2},
    "much_of_one": {"OBJECTIVES": 300, "PROFILES": 5, "INFLUENCES": 30, "BLOCKS": 60},
    "move": {"FEW": 100, "MANY": 2_000, "TURNS": 6},
    "one_change": {"TURNS": 2},
    "profile_preview": {"MANY": 500},
    "repaint": {"REPAINTS": 5, "TURNS": 5},
    "search_keystroke": {"OBJECTIVES": 2_000, "ROUNDS": 2},
    "start": {"MANY": 2_000, "ROUNDS": 2},
}
IN_A_REAL_WINDOW = ("start",)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.needs(*SCREEN_PACKAGES))
        if name in IN_A_REAL_WINDOW
        else name
        for name in SMALLER
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_short_round_is_not_far_from_its_limits(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = import_module(f"tests.benchmarks.{name}")
    for constant, value in SMALLER[name].items():
        monkeypatch.setattr(module, constant, value)
    for row in module.measure():
        margin = MARGIN_OF_COUNTS if name in COUNTED else MARGIN
        assert row.limit is None or row.result <= margin * row.limit, row


def test_every_benchmark_has_its_short_version() -> None:
    from tests.benchmarks.__main__ import benchmarks

    assert {name for name, _ in benchmarks()} == set(SMALLER)
