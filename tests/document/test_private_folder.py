"""Private copies: nothing is left of them, and what a kill has left is cleared by the next one."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from funnel_desktop.document.backup_home import kept_in
from funnel_desktop.document.private_folder import NAME, private_folder


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def dead() -> int:
    """The number of a process that is over."""
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    return done.pid


def test_only_its_owner_may_look_in_and_nothing_stays(temporary: Path) -> None:
    with private_folder() as folder:
        (folder / "copy.funnel").write_text("Anna")
        assert folder.stat().st_mode & 0o777 == 0o700
        assert folder.parent == temporary
    assert list(temporary.iterdir()) == []


def test_it_is_among_the_backups_where_there_are_any(temporary: Path, tmp_path: Path) -> None:
    """Nothing of a document lies among the files that all programs and users have in one folder."""
    home = tmp_path / "data" / "backups"
    with kept_in(home), private_folder() as folder:
        assert folder.parent == home
        assert home.stat().st_mode & 0o777 == 0o700
    assert list(home.iterdir()) == []


def test_what_a_kill_left_goes_and_what_is_in_use_stays(temporary: Path) -> None:
    left, used, strange = (
        temporary / f"{NAME}{which}-x" for which in (dead(), os.getppid(), "nobody")
    )
    for folder in (left, used, strange):
        folder.mkdir()
        (folder / "copy.funnel").write_text("Anna")
    with private_folder():
        assert not left.exists()
    assert used.exists()
    assert strange.exists()


def test_a_link_of_that_name_is_not_followed(temporary: Path) -> None:
    (temporary / "kept").mkdir()
    (temporary / "kept" / "file").write_text("kept")
    link = temporary / f"{NAME}{dead()}-x"
    link.symlink_to(temporary / "kept")
    with private_folder():
        pass
    assert (temporary / "kept" / "file").exists()
