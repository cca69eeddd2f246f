"""Tries every kind of fault, prints the table and writes it to docs/faults.md.

    python -m tests.faults [--share 0.1] [KIND ...]

`--share` tries that part of the full counts; kinds that are not named keep their line in the table.
"""

import argparse
import sys
from datetime import date
from pathlib import Path

from tests.faults.table import FAULTS, Tried, tried

PAGE = Path(__file__).parents[2] / "docs" / "faults.md"
HEAD = """# Faults, with figures

What was done to files while they were written, and to files that lay there, and what must hold.
Each round has a seed, printed where it fails, by which it can be repeated. `sh dev.sh faults` tries
all of them and writes this table; `sh dev.sh test` tries a few of each. In brackets stands how
many a full run has. What is promised in plain words, and what is not, stands in
[safety.md](safety.md).

| kind | fault | must hold | rounds (full) | held | what came of it | on |
| --- | --- | --- | --- | --- | --- | --- |
"""


def line(one: Tried) -> str:
    """Return a kind's line of the table."""
    fault, good = one.fault, one.rounds - len(one.failed)
    if fault.bad:
        good = one.came_of[fault.bad]
    came_of = ", ".join(f"{what} {count}" for what, count in one.came_of.most_common(6))
    if fault.key in ("io", "full"):
        calls = sum(int(what) * count for what, count in one.came_of.items())
        came_of = f"{calls} calls failed, one at a time"
    held = f"{good} of {one.rounds}" + (" lost, as they must" if fault.bad else "")
    rounds = f"{one.rounds} ({fault.rounds})"
    cells = (fault.key, fault.what, fault.must_hold, rounds, held, came_of, f"{date.today()}")
    return f"| {' | '.join(cells)} |"


def written_before() -> dict[str, str]:
    """Return the lines of the table as it stands, by their kind."""
    lines = PAGE.read_text("utf-8").splitlines() if PAGE.exists() else []
    return {text.split(" | ")[0][2:]: text for text in lines if text.count(" | ") == 6}


def below_the_table() -> str:
    """Return what stands below it, which is written by hand."""
    _, mark, rest = PAGE.read_text("utf-8").partition("\n## ")
    return mark + rest


def main() -> int:
    """Try what is asked for; 1 where something does not hold."""
    parser = argparse.ArgumentParser(prog="sh dev.sh faults")
    parser.add_argument("kinds", nargs="*", metavar="KIND")
    parser.add_argument("--share", type=float, default=1.0)
    given = parser.parse_args()
    lines, holds = written_before(), True
    for fault in FAULTS:
        if given.kinds and fault.key not in given.kinds:
            continue
        one = tried(fault, max(1, round(fault.rounds * given.share)))
        lines[fault.key] = line(one)
        holds = holds and one.holds
        print(f"{lines[fault.key]} {one.seconds:.0f} s", flush=True)
        known = [lines[each.key] for each in FAULTS if each.key in lines]
        PAGE.write_text(HEAD + "\n".join(known) + "\n" + below_the_table(), "utf-8")
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
