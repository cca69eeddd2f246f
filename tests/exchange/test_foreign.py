"""Foreign files are read by a process of their own: what it tells, and how it ends."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from funnel_desktop.exchange.common.bounds import BYTES_OF_MEMORY
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.foreign.process import ForeignReading
from funnel_desktop.exchange.sources import read_file
from funnel_desktop.exchange.tables.table import Table

LONG = 200_000
FEW_SECONDS = 5.0


def long_list(folder: Path) -> Path:
    path = folder / "long.csv"
    path.write_text("Name,Email\n" + "".join(f"Ana {n},ana{n}@x.example\n" for n in range(LONG)))
    return path


def wait_for(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + FEW_SECONDS
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def is_running(process: int) -> bool:
    """Whether a process does anything yet; one that has ended and is not asked for does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def children_of(process: int) -> list[int]:
    listed = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(process)], capture_output=True, text=True, check=False
    )
    return [int(word) for word in listed.stdout.split()]


def test_a_list_is_told_whole_and_its_reader_is_gone(tmp_path: Path) -> None:
    table = read_file(long_list(tmp_path))
    assert (table.headings, len(table.rows)) == (("Name", "Email"), LONG)
    assert table.rows[-1] == [f"Ana {LONG - 1}", f"ana{LONG - 1}@x.example"]
    wait_for(lambda: not any(map(is_running, children_of(os.getpid()))))


def test_it_is_given_up_in_the_middle(tmp_path: Path) -> None:
    told: list[int] = []

    def go_on(rows: int) -> bool:
        told.append(rows)
        return not rows

    with pytest.raises(ImportRefused, match="cancelled"):
        read_file(long_list(tmp_path), go_on=go_on)
    assert told[-1] < LONG
    wait_for(lambda: not any(map(is_running, children_of(os.getpid()))))


def test_a_reader_that_is_killed_is_a_refusal(tmp_path: Path) -> None:
    with ForeignReading("list", long_list(tmp_path), locale="") as reading:
        frames = reading.frames()
        assert [next(frames)[0], next(frames)[0]] == ["about", "rows"]
        [child] = filter(is_running, children_of(os.getpid()))
        os.kill(child, signal.SIGKILL)
        with pytest.raises(ImportRefused, match="reader_failed"):
            list(frames)


def test_its_memory_is_bounded_and_it_leaves_no_core(tmp_path: Path) -> None:
    with ForeignReading("list", long_list(tmp_path), locale="") as reading:
        next(reading.frames())
        [child] = filter(is_running, children_of(os.getpid()))
        limits = Path(f"/proc/{child}/limits").read_text().splitlines()
        where = os.readlink(f"/proc/{child}/cwd")
    told = {line[:25].strip(): line[25:].split()[:2] for line in limits}
    assert told["Max address space"] == [str(BYTES_OF_MEMORY)] * 2
    assert told["Max core file size"] == ["1", "1"]
    assert Path(where) != tmp_path


def test_it_ends_with_its_parent(tmp_path: Path) -> None:
    """Also while a library holds the interpreter: then no thread of it has its turn."""
    script = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from funnel_desktop.exchange.foreign.process import ForeignReading\n"
        "reading = ForeignReading('list', Path(sys.argv[1]), locale='')\n"
        "for frame in reading.frames():\n"
        "    print(frame[0], flush=True)\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(long_list(tmp_path))], stdout=subprocess.PIPE
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline()
        [child] = children_of(parent.pid)
        assert is_running(child)
        parent.kill()
    wait_for(lambda: not is_running(child))


def no_file(path: Path) -> Path:
    return path


def a_pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def a_link_to_zeros(path: Path) -> Path:
    path.symlink_to("/dev/zero")
    return path


@pytest.mark.parametrize(
    ("made", "key"),
    [(no_file, "missing"), (a_pipe, "not_ordinary"), (a_link_to_zeros, "not_ordinary")],
)
def test_only_ordinary_files_are_read(made: Callable[[Path], Path], key: str, tmp_path: Path):
    with pytest.raises(ImportRefused, match=key):
        read_file(made(tmp_path / "list.csv"))


def test_python_does_not_import_what_lies_beside_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("csv.py", "json.py", "funnel_desktop.py"):
        (tmp_path / name).write_text("import os\nos._exit(3)\n")
    (tmp_path / "list.csv").write_text("Name\nAna\n")
    monkeypatch.chdir(tmp_path)
    assert read_file(Path("list.csv")).rows == [["Ana"]]


def as_read(data: bytes, path: Path) -> Table:
    path.write_bytes(data)
    return read_file(path)


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0"])
def test_the_mark_of_another_encoding_does_not_hide_a_list(mark: bytes, tmp_path: Path) -> None:
    table = as_read(mark + "Müşteri,Ort\nIşıl Öz,Iğdır\n".encode(), tmp_path / "list.csv")
    assert (table.headings, table.rows) == (("Müşteri", "Ort"), [["Işıl Öz", "Iğdır"]])
