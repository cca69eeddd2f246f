"""What a kill leaves half written goes at the next start; what anybody else has there stays."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from funnel_desktop.document.document import create_document
from funnel_desktop.document.new_files import write_file
from funnel_desktop.document.unfinished import LEFT_FOR, clear_left_over, unfinished

WRITES = """
import os, signal, sys
from pathlib import Path
from funnel_desktop.document.document import open_document
from funnel_desktop.document.new_files import new_file
from funnel_desktop.document.backups import copy_into
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
file, copy = map(Path, sys.argv[1:])
with open_document(file) as document, new_file(copy, replace=True) as part:
    copy_into(document.connection, part, die)
"""


def killed_while_copying(document: Path, to: Path) -> None:
    done = subprocess.run([sys.executable, "-c", WRITES, str(document), str(to)])
    assert done.returncode == -signal.SIGKILL


def hours_pass(folder: Path) -> None:
    for path in folder.iterdir():
        os.utime(path, (0, time.time() - LEFT_FOR - 1))


def parts(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if ".part" in path.name)


def test_the_next_write_into_a_folder_clears_what_a_kill_left(tmp_path: Path) -> None:
    document, folder = tmp_path / "x.funnel", tmp_path / "copies"
    folder.mkdir()
    create_document(document).close()
    killed_while_copying(document, folder / "copy.funnel")
    assert parts(folder)
    write_file(folder / "list.csv", b"a")
    assert parts(folder), "somebody who is shut in may be writing just now"
    hours_pass(folder)
    write_file(folder / "list.csv", b"b")
    assert parts(folder) == []


def test_what_is_anybody_elses_stays(tmp_path: Path) -> None:
    own = unfinished(tmp_path)
    dead = own.name.replace(f"-{os.getpid()}.", "-999999999.")
    host = own.name.split("-")[1]
    others = (own.name, dead.replace(host, "00000000"), ".abc.part", "report.part")
    for name in (*others, dead, f"{dead}-journal", f".{dead}.open"):
        (tmp_path / name).write_text("x")
    (tmp_path / "kept").write_text("kept")
    link = tmp_path / dead.replace(dead[1:21], "0" * 20)
    link.symlink_to(tmp_path / "kept")
    hours_pass(tmp_path)
    clear_left_over(tmp_path)
    assert parts(tmp_path) == sorted((*others, link.name))
    assert (tmp_path / "kept").read_text() == "kept"
