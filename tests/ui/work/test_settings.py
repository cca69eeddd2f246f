"""Settings keep their types in a fresh process, and survive a file that somebody broke."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from funnel_desktop.ui.work.settings import FILE_NAME, Settings
from tests.faults.test_written_whole import nothing_can_be_written

READ_BACK = """
import sys
from pathlib import Path
from funnel_desktop.ui.work.settings import Settings
kept = Settings(Path(sys.argv[1]))
print(repr((kept.language, kept.theme, kept.zoom, kept.first_day_of_week)))
print(repr(kept.recent_files == [Path("/files/b, c.funnel"), Path("/files/İş.funnel")]))
print(repr((kept.geometry("main").data(), kept.is_on("universe", True), kept.is_closed("first"))))
"""


def test_a_fresh_process_reads_every_value_with_its_type(tmp_path: Path) -> None:
    kept = Settings(tmp_path)
    kept.language, kept.theme, kept.zoom, kept.first_day_of_week = "tr", "dark", 150, 7
    kept.add_recent_file(Path("/files/İş.funnel"))
    kept.add_recent_file(Path("/files/b, c.funnel"))
    kept.set_geometry("main", QByteArray(b"\x00\x01\xff"))
    kept.turn("universe", False)
    kept.close_panel("first")
    kept.save()

    answer = subprocess.run(
        [sys.executable, "-c", READ_BACK, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert answer.stdout.splitlines() == [
        "('tr', 'dark', 150, 7)",
        "True",
        "(b'\\x00\\x01\\xff', False, True)",
    ]


def test_nothing_kept_gives_the_defaults(tmp_path: Path) -> None:
    fresh = Settings(tmp_path)
    assert (fresh.language, fresh.theme, fresh.zoom, fresh.first_day_of_week) == (
        "",
        "system",
        100,
        0,
    )
    assert fresh.recent_files == []
    assert fresh.geometry("main").isEmpty()
    assert fresh.is_on("universe", True)
    assert not fresh.is_closed("first")


@pytest.mark.parametrize(
    "broken",
    [
        "[General]\ntheme=purple\nzoom=huge\nlanguage=1, 2\nrecent_files=x\nclosed_panels=3\n",
        "[General]\ntheme=@Variant(\nzoom=@ByteArray(9)\nrecent_files={}\nclosed_panels=null\n",
        "\x00\x01 not an ini at all",
    ],
)
def test_a_broken_file_gives_the_defaults(tmp_path: Path, broken: str) -> None:
    (tmp_path / FILE_NAME).write_text(broken)
    kept = Settings(tmp_path)
    assert (kept.language, kept.theme, kept.recent_files) == ("", "system", [])
    assert 80 <= kept.zoom <= 200
    assert not kept.is_closed("first")


def test_zoom_stays_between_80_and_200_percent(tmp_path: Path) -> None:
    kept = Settings(tmp_path)
    kept.zoom = 500
    assert kept.zoom == 200
    kept.zoom = 1
    assert kept.zoom == 80


def test_recent_files_are_ten_at_most_the_newest_first_each_once(tmp_path: Path) -> None:
    kept = Settings(tmp_path)
    for number in range(14):
        kept.add_recent_file(Path(f"/files/{number}.funnel"))
    kept.add_recent_file(Path("/files/9.funnel"))
    names = [path.stem for path in kept.recent_files]
    assert names == ["9", "13", "12", "11", "10", "8", "7", "6", "5", "4"]
    kept.forget_recent_file(Path("/files/13.funnel"))
    assert len(kept.recent_files) == 9


def test_a_change_is_announced_once_and_the_same_value_not_at_all(tmp_path: Path) -> None:
    kept = Settings(tmp_path)
    said: list[str] = []
    kept.changed.connect(said.append)
    kept.theme = "dark"
    kept.theme = "dark"
    kept.turn("universe", True)
    assert said == ["theme", "switches/universe"]


def test_the_file_is_whole_private_and_no_link_is_followed(tmp_path: Path) -> None:
    file, target = tmp_path / FILE_NAME, tmp_path / "somebody's"
    target.write_text("kept")
    file.symlink_to(target)
    kept = Settings(tmp_path)
    kept.theme = "dark"
    kept.save()
    assert target.read_text() == "kept"
    assert file.stat().st_mode & 0o777 == 0o600
    assert {found.name for found in tmp_path.iterdir()} == {FILE_NAME, target.name}
    assert Settings(tmp_path).theme == "dark"


def test_what_another_program_chose_meanwhile_stays(tmp_path: Path) -> None:
    first, second = Settings(tmp_path), Settings(tmp_path)
    first.theme = "dark"
    first.save()
    second.zoom = 150
    second.save()
    fresh = Settings(tmp_path)
    assert (fresh.theme, fresh.zoom) == ("dark", 150)


def test_a_choice_is_written_soon(tmp_path: Path, qtbot: QtBot) -> None:
    kept = Settings(tmp_path)
    kept.theme = "dark"
    qtbot.waitUntil(lambda: Settings(tmp_path).theme == "dark")


def test_what_cannot_be_written_is_said_once_and_kept_when_it_can(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    (file / "in the way").mkdir(parents=True)
    kept = Settings(tmp_path)
    said: list[bool] = []
    kept.not_kept.connect(lambda: said.append(True))
    kept.theme = "dark"
    kept.save()
    kept.zoom = 150
    kept.save()
    assert said == [True]
    assert (kept.theme, kept.zoom) == ("dark", 150)
    (file / "in the way").rmdir()
    file.rmdir()
    kept.save()
    fresh = Settings(tmp_path)
    assert (fresh.theme, fresh.zoom) == ("dark", 150)


def test_a_full_disk_leaves_the_settings_as_they_were(tmp_path: Path) -> None:
    kept = Settings(tmp_path)
    kept.theme = "dark"
    kept.save()
    before = (tmp_path / FILE_NAME).read_bytes()
    kept.zoom = 150
    with nothing_can_be_written():
        kept.save()
    assert (tmp_path / FILE_NAME).read_bytes() == before
    kept.save()
    assert Settings(tmp_path).zoom == 150
