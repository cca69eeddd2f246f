"""The program among those of a desktop: what is written, what starts it, what is left behind."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from funnel_desktop import desktop
from funnel_desktop.document.document import create_document
from tools.desktop_icons import FOLDER, RESOURCES, as_png, drawn

TOOLS = ("desktop-file-utils", "shared-mime-info", "appstream", "libglib2.0-bin")


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    return tmp_path / "share"


def everything(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def run(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "funnel_desktop", *words],
        env={**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "share")},
        capture_output=True,
        text=True,
    )


def test_what_is_written_is_taken_away_and_nothing_else(tmp_path: Path, shared: Path) -> None:
    other = shared / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n")
    before = everything(tmp_path)
    written = run(tmp_path, "--install-desktop")
    assert (written.returncode, written.stderr) == (0, "")
    said = {line.removeprefix("Wrote ") for line in written.stdout.splitlines()}
    assert all(Path(path).is_file() for path in said)
    assert len(said) == 2 + len(desktop.ICONS) * (1 + len(desktop.SIZES))
    removed = run(tmp_path, "--uninstall-desktop")
    assert {line.removeprefix("Removed ") for line in removed.stdout.splitlines()} == said
    caches = {"mime", "mimeinfo.cache", "icon-theme.cache"}
    left = {p for p in everything(tmp_path) - before if not caches & set(Path(p).parts)}
    assert left == {"share/funnel-desktop"}
    assert run(tmp_path, "--uninstall-desktop").stdout == "Nothing was there to remove.\n"


def test_what_an_older_version_wrote_goes_too(tmp_path: Path, shared: Path) -> None:
    own = tmp_path / "own"
    desktop.install(shared, own, ["funnel-desktop"])
    old = shared / "icons/hicolor/72x72/apps/funnel-desktop.png"
    old.parent.mkdir(parents=True)
    old.write_bytes(b"")
    note = own / desktop.NOTE
    note.write_text(note.read_text() + f"{old.relative_to(shared)}\n")
    desktop.install(shared, own, ["funnel-desktop"])
    assert not old.exists()


@pytest.mark.needs(*TOOLS)
@pytest.mark.parametrize("name", ["a b", '"q"', "$HOME`ls`", "x\\y", "plain"])
def test_the_entry_starts_the_program_wherever_it_lies(name: str, tmp_path: Path) -> None:
    program, said = tmp_path / name, tmp_path / "said"
    program.write_text(
        f"#!/bin/sh\nprintf '%s\\n' \"$@\" >'{said}.part'; mv '{said}.part' '{said}'\n"
    )
    program.chmod(0o755)
    shared, file = tmp_path / "share", tmp_path / "my practice.funnel"
    file.touch()
    desktop.install(shared, tmp_path / "own", [str(program), "-m"])
    entry = shared / "applications" / desktop.ENTRY
    subprocess.run(["gio", "launch", entry, file], check=True)
    until = time.monotonic() + 30
    while not said.exists() and time.monotonic() < until:
        os.sched_yield()
    assert said.read_text().splitlines() == ["-m", str(file)]


@pytest.mark.needs(*TOOLS)
def test_the_desktop_s_own_programs_find_nothing_wrong(tmp_path: Path, shared: Path) -> None:
    desktop.install(shared, tmp_path / "own", desktop.own_words())
    entry = shared / "applications" / desktop.ENTRY
    for path in (entry, RESOURCES / "desktop" / desktop.ENTRY):
        checked = subprocess.run(["desktop-file-validate", path], capture_output=True, text=True)
        assert (checked.returncode, checked.stdout) == (0, "")
    (told,) = (RESOURCES / "desktop").glob("*.metainfo.xml")
    words = ["appstreamcli", "validate", "--no-net", str(told)]
    checked = subprocess.run(words, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.needs(*TOOLS)
def test_a_file_is_known_by_its_bytes_and_by_its_ending(tmp_path: Path, shared: Path) -> None:
    desktop.install(shared, tmp_path / "own", ["funnel-desktop"])
    create_document(tmp_path / "practice.funnel").close()
    shutil.copy(tmp_path / "practice.funnel", tmp_path / "no-ending")
    (tmp_path / "damaged.funnel").write_bytes(b"\0" * 100)
    sqlite3.connect(tmp_path / "other").execute("CREATE TABLE a (b)").connection.close()
    environment = {**os.environ, "XDG_DATA_HOME": str(shared)}
    kinds = {}
    for name in ("practice.funnel", "no-ending", "damaged.funnel", "other"):
        asked = ["gio", "info", "-a", "standard::content-type", str(tmp_path / name)]
        told = subprocess.run(asked, env=environment, capture_output=True, text=True)
        kinds[name] = told.stdout.rsplit(maxsplit=1)[-1]
    assert kinds == {
        "practice.funnel": "application/x-funnel",
        "no-ending": "application/x-funnel",
        "damaged.funnel": "application/x-funnel",
        "other": "application/vnd.sqlite3",
    }


def test_the_icons_are_those_that_are_drawn() -> None:
    """python -m tools.desktop_icons draws them."""
    for icon in desktop.ICONS:
        for size in desktop.SIZES:
            kept = QImage(str(FOLDER / str(size) / f"{icon.name}.png"))
            assert kept.width() == kept.height() == size
            fresh = QImage.fromData(as_png(drawn(RESOURCES / icon.drawing, size)))
            there = [kept.pixelColor(at, size // 2).rgba() for at in range(size)]
            assert there == [fresh.pixelColor(at, size // 2).rgba() for at in range(size)]
