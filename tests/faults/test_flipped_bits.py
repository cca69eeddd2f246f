"""Single flipped bits: `check` finds what can be found, and never falls over any of them."""

import os
import sqlite3
from pathlib import Path
from random import Random

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.errors import DocumentError
from tests.document.user import User

ROUNDS = int(os.environ.get("FUNNEL_FAULT_ROUNDS", "75")) * 2


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "x.funnel"
    with create_document(path) as document:
        user = User(document, Random(3))
        for _ in range(150):
            user.act()
    return path


def held_by(path: Path) -> list[object] | None:
    """Every row of every table, or None where the file is refused or cannot be read."""
    try:
        with open_document(path, read_only=True) as document:
            rows = document.connection.execute
            tables = rows("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
            return [rows(f"SELECT * FROM {name} ORDER BY 1").fetchall() for (name,) in tables]
    except (DocumentError, ValueError, sqlite3.Error):
        return None


def test_single_bits(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole, known = file.read_bytes(), held_by(file)
    rng = Random(5)
    found = harmless = unnoticed = 0
    for _ in range(ROUNDS):
        spoiled = bytearray(whole)
        spoiled[rng.randrange(len(spoiled))] ^= 1 << rng.randrange(8)
        file.write_bytes(spoiled)
        if check_file(file):
            found += 1
        elif held_by(file) == known:
            harmless += 1
        else:
            unnoticed += 1
    file.write_bytes(whole)
    assert check_file(file) == []
    with capsys.disabled():
        print(f"\n{ROUNDS} bits: {found} found, {harmless} harmless, {unnoticed} unnoticed")
    assert found >= ROUNDS * 0.05


def test_single_bits_of_the_header(file: Path) -> None:
    """Whatever the first bytes say, the file is opened, or refused by a key and left alone."""
    whole = file.read_bytes()
    for place in range(100):
        for bit in (0, 3, 7):
            spoiled = bytearray(whole)
            spoiled[place] ^= 1 << bit
            file.write_bytes(spoiled)
            check_file(file)
            held_by(file)
            assert file.read_bytes() == bytes(spoiled)
