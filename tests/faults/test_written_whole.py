"""Whatever writes a file: on a disk that is full the old one stays; private, no link followed."""

import os
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from subprocess import DEVNULL

import pytest

from funnel_desktop.crash import LOG_NAME
from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.new_files import (
    HeldOpenError,
    NotOrdinaryError,
    not_written,
    write_file,
)
from funnel_desktop.document.presence import note_path, who_has_it
from funnel_desktop.exchange.contacts.cards_out import export_cards
from funnel_desktop.exchange.contacts.clients_out import export_clients_csv
from funnel_desktop.exchange.csv_out import write_csv
from funnel_desktop.exchange.document_json.json_out import export_json
from funnel_desktop.exchange.export import export_csv
from funnel_desktop.exchange.left_out import write_left_out
from funnel_desktop.exchange.tables.table import Table
from funnel_desktop.exchange.tables.typed_columns import CellProblem
from funnel_desktop.wording.errors import error_sentence
from tests.document.contents import in_folder
from tests.document.others import small_disk, start

TODAY = date(2026, 3, 10)
OLD = b"what was there before, and longer than what comes" * 2000

Write = Callable[[Document, Path], object]
WRITERS: dict[str, Write] = {
    "bytes": lambda document, path: write_file(path, b"new" * 9000),
    "objectives": lambda document, path: export_csv(document, path, TODAY),
    "clients": lambda document, path: export_clients_csv(document, path),
    "cards": lambda document, path: export_cards(document, path),
    "json": lambda document, path: export_json(document, path),
    "report": lambda document, path: write_csv(path, [["a", "b"]] * 500),
    "copy": lambda document, path: document.save_copy(path),
}


@pytest.fixture
def filled(document: Document) -> Document:
    for number in range(20):
        document.objectives.add(TODAY, client_name=f"Client {number}", notes="n" * 400)
    return document


@contextmanager
def nothing_can_be_written() -> Iterator[None]:
    """Every write into a file fails, as on a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture(params=WRITERS)
def write(request: pytest.FixtureRequest) -> Write:
    return WRITERS[request.param]


def test_what_cannot_be_written_leaves_the_old_one(
    filled: Document, tmp_path: Path, write: Write
) -> None:
    path = tmp_path / "out"
    path.write_bytes(OLD)
    before = sorted(os.listdir(tmp_path))
    with nothing_can_be_written(), pytest.raises(DocumentError) as refused:
        write(filled, path)
    assert "out" in error_sentence(refused.value)
    assert path.read_bytes() == OLD
    assert sorted(os.listdir(tmp_path)) == before


def test_it_is_its_owners_alone_and_a_link_is_replaced(
    filled: Document, tmp_path: Path, write: Write
) -> None:
    path, target = tmp_path / "out", tmp_path / "somebody's"
    target.write_bytes(OLD)
    path.symlink_to(target)
    if write is WRITERS["copy"]:  # A document stands where the link leads, its journal beside it.
        path.unlink()
        path.write_bytes(OLD)
        path.chmod(0o644)
    write(filled, path)
    assert target.read_bytes() == OLD
    assert not path.is_symlink()
    assert path.read_bytes() not in (OLD, b"")
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_target_that_is_no_ordinary_file_is_refused(
    filled: Document, tmp_path: Path, write: Write
) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")  # As a device: never a real one of this machine.
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    for name, key in (
        ("folder", "folder"),
        ("pipe", "not_ordinary"),
        ("link", "not_ordinary"),
        ("none/out", "no_folder"),
        (filled.path.name, "in_use" if write is WRITERS["copy"] else "exists"),
    ):
        before = in_folder(tmp_path)
        with pytest.raises(DocumentError) as refused:
            write(filled, tmp_path / name)
        assert refused.value.key == key
        assert error_sentence(refused.value)
        assert in_folder(tmp_path).keys() == before.keys()
        assert in_folder(tmp_path)[str(filled.path)] == before[str(filled.path)]


def test_a_real_full_disk_keeps_the_old_one_and_says_so(tmp_path: Path) -> None:
    try:
        with (
            small_disk(tmp_path / "disk", 1000) as folder,
            create_document(tmp_path / "x.funnel") as document,
        ):
            for number in range(30):
                document.objectives.add(TODAY, client_name=f"Client {number}", notes="n" * 900)
            for write in WRITERS.values():
                on_a_full_disk(document, folder, write)
    except OSError as error:
        pytest.skip(str(error))


def on_a_full_disk(document: Document, folder: Path, write: Write) -> None:
    path, hog = folder / "out", folder / "hog"
    path.write_bytes(OLD)
    with hog.open("wb", buffering=0) as file:
        for size in (65536, 1):
            with suppress(OSError):
                while True:
                    file.write(b"x" * size)
    with pytest.raises(DocumentError) as refused:
        write(document, path)
    assert refused.value.key == "no_room"
    assert path.read_bytes() == OLD
    assert {found.name for found in folder.iterdir()} == {"out", "hog"}
    hog.unlink()


def test_rows_left_out_replace_a_link_too(tmp_path: Path) -> None:
    path, target = tmp_path / "out.csv", tmp_path / "target"
    target.write_bytes(OLD)
    path.symlink_to(target)
    problem = CellProblem(2, "Value", "value", "not_a_number", "x")
    table = Table(("Value",), [["x"]], [2])
    write_left_out(path, table, [problem], ["Row", "Why"], lambda one: "No amount.")
    assert target.read_bytes() == OLD


def test_a_file_that_another_program_holds_open_is_said() -> None:
    """Only Windows refuses that; elsewhere the sentence is what can be tried."""
    held = not_written(Path("/a/week.pdf"), HeldOpenError(13, "held"))
    assert error_sentence(held).startswith("week.pdf is open in another program.")
    pipe = not_written(Path("/a/week.pdf"), NotOrdinaryError("x"))
    assert error_sentence(pipe).startswith("week.pdf is not an ordinary file.")


def test_the_note_beside_an_open_document_follows_no_link(tmp_path: Path) -> None:
    path, target = tmp_path / "x.funnel", tmp_path / "target"
    create_document(path).close()
    target.write_bytes(OLD)
    note = note_path(path)
    note.symlink_to(target)
    with open_document(path):
        assert not note.is_symlink()
        assert note.stat().st_mode & 0o777 == 0o600
        assert who_has_it(path)["process"] == os.getpid()
    assert target.read_bytes() == OLD
    assert not note.exists()
    target.write_text('{"host": "elsewhere", "process": 7}')
    note.symlink_to(target)
    assert who_has_it(path)["process"] is None
    note.unlink()
    os.mkfifo(note)  # Nothing is waited for.
    assert who_has_it(path)["process"] is None


def test_the_log_is_private_and_follows_no_link(tmp_path: Path) -> None:
    def died() -> str:
        code = f"from funnel_desktop.crash import write_crashes_to as w; w(Path({str(tmp_path)!r}))"
        with start(f"from pathlib import Path; {code}; 1 / 0", stderr=DEVNULL) as program:
            program.communicate(timeout=60)
        return log.read_text() if log.is_file() and not log.is_symlink() else ""

    log, target = tmp_path / LOG_NAME, tmp_path / "target"
    assert "ZeroDivisionError" in died()
    assert log.stat().st_mode & 0o777 == 0o600
    log.chmod(0o644)
    assert died().count("ZeroDivisionError") == 2
    assert log.stat().st_mode & 0o777 == 0o600
    log.unlink()
    target.write_bytes(OLD)
    log.symlink_to(target)
    died()
    assert target.read_bytes() == OLD
