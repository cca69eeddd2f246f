"""A durable drop: what the document takes for it, against the same rows by bare sqlite3.

Each turn is one drop of a card chosen at random, on a real disk: what else the disk does comes
and goes within a few milliseconds, and so meets all of them alike.
"""

import json
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from random import Random

from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.ids import new_id, ranks
from funnel_desktop.funnel.stages import BOARD_STAGES, STAGES, Stage
from tests.benchmarks.rows import Row, ratio, take_turns

DAY = date(2026, 5, 12)
FEW, MANY = 100, 100_000
TURNS = 400


def measure() -> list[Row]:
    """100,000 objectives against 100, as bare sqlite3 has it too, and against that; the noise."""
    with tempfile.TemporaryDirectory(prefix="funnel-bench-") as name:
        folder = Path(name)
        few, many = made(folder, FEW), made(folder, MANY)
        bare_file, twin_file, bare_few_file = (
            Path(shutil.copy(file, folder / f"{which}.funnel"))
            for file, which in ((many, "bare"), (many, "twin"), (few, "bare few"))
        )
        with (
            open_document(few) as small,
            open_document(many) as large,
            closing(connected(bare_file)) as bare,
            closing(connected(twin_file)) as twin,
            closing(connected(bare_few_file)) as bare_few,
        ):
            times = take_turns(
                {
                    "few": _dropping(small),
                    "many": _dropping(large),
                    "bare": _bare_dropping(bare),
                    "twin": _bare_dropping(twin),
                    "bare few": _bare_dropping(bare_few),
                },
                TURNS,
            )
    return [
        ratio("durable drop at 100,000 : at 100", times, "many", "few", "ms", 1.15),
        ratio("durable drop : same rows by bare sqlite3", times, "many", "bare", "ms", 2.0),
        ratio("the same drop by bare sqlite3 alone", times, "bare", "bare few", "ms", None),
        ratio("noise: bare sqlite3 : the same again", times, "twin", "bare", "ms", None),
    ]


def made(folder: Path, objectives: int) -> Path:
    """A file as an import leaves it, with so many objectives spread evenly over the stages."""
    path = folder / f"{objectives}.funnel"
    here = objectives // len(STAGES)
    clients = [{"id": new_id(), "name": f"Client {n}"} for n in range(objectives)]
    cards = [
        {"id": new_id(), "stage": stage, "rank": rank, "value": 960000, "wish": "Coaching"}
        for stage in STAGES
        for rank in ranks(here)
    ]
    moves = [
        {"id": new_id(), "number": n, "objective": card["id"], "to_stage": card["stage"]}
        for n, card in enumerate(cards, 1)
    ]
    with create_document(path) as document, document.bulk("import", {}) as content:
        content.insert("clients", clients)
        content.insert(
            "objectives",
            [{**card, "client": owner["id"]} for card, owner in zip(cards, clients, strict=True)],
        )
        content.insert("moves", [{**move, "day": DAY.isoformat()} for move in moves])
    return path


def _timed(drop: Callable[[], None]) -> float:
    """Milliseconds of one drop."""
    start = time.perf_counter()
    drop()
    return (time.perf_counter() - start) * 1000


def _dropping(document: Document) -> Callable[[], float]:
    """Cards from one column of the board into another, before a card of it."""
    rng = Random(1)
    columns = {stage: document.board.ids(stage, DAY) for stage in BOARD_STAGES}

    def drop() -> None:
        source, target = rng.sample(BOARD_STAGES, 2)
        own = columns[source].pop(rng.randrange(len(columns[source])))
        before = rng.choice(columns[target])
        columns[target].append(own)
        document.objectives.move([own], target, DAY, before=before)

    return lambda: _timed(drop)


def connected(path: Path) -> sqlite3.Connection:
    """Bare sqlite3 with the document's own journal mode and locks."""
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in ("synchronous = FULL", "locking_mode = EXCLUSIVE", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    return connection


def _bare_dropping(connection: sqlite3.Connection) -> Callable[[], float]:
    """The rows that a drop leaves, and nothing that finds out which."""
    rng = Random(1)
    rows = connection.execute(
        "SELECT id, stage, rank FROM objectives WHERE stage <> 'universe'"
    ).fetchall()
    numbers = iter(range(len(rows) * 2, len(rows) * 20))
    action = iter(range(2, 10**6))

    def drop() -> None:
        own, source, rank = rng.choice(rows)
        target = rng.choice([stage for stage in BOARD_STAGES if stage != source])
        write_drop(connection, own, source, target, f"{rank}V", next(numbers), next(action))

    return lambda: _timed(drop)


def write_drop(
    connection: sqlite3.Connection,
    own: str,
    source: str,
    target: Stage,
    rank: str,
    number: int,
    action: int,
) -> None:
    """A card's new stage and place, its move, and the log's action with both changes."""
    move = {"id": new_id(), "number": number, "objective": own, "from_stage": source}
    move |= {"to_stage": target, "day": DAY.isoformat(), "until": None, "missing": ""}
    move |= {"because": "", "imported": 0}
    before = json.dumps({"stage": source, "rank": rank})
    after = json.dumps({"stage": target, "rank": rank})
    changes = [
        (action, "objectives", own, own, before, after),
        (action, "moves", move["id"], own, None, json.dumps(move)),
    ]
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "UPDATE objectives SET stage = ?, rank = ? WHERE id = ?", (str(target), rank, own)
    )
    places = ", ".join(f":{column}" for column in move)
    connection.execute(f"INSERT INTO moves({', '.join(move)}) VALUES ({places})", move)
    connection.execute(
        "INSERT INTO actions(number, at, label, said) VALUES (?, ?, 'move', ?)",
        (action, "2026-05-12T12:00:00", json.dumps({"client": "Client 1", "count": 1})),
    )
    connection.executemany(
        "INSERT INTO changes(action, in_table, row_id, about, before, after) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        changes,
    )
    connection.execute("COMMIT")


if __name__ == "__main__":
    for row in measure():
        print(row)
