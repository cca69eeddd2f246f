"""Where files live, on a sound system and on those where appdirs alone goes astray."""

import os
import subprocess
import sys
from pathlib import Path

import appdirs
import pytest

from funnel_desktop import paths
from funnel_desktop.paths import places, resource

REPOSITORY = Path(__file__).parents[2]
XDG = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")


@pytest.fixture
def bare_home(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in XDG:
        monkeypatch.delenv(name)
    return home


def test_follows_the_standard(bare_home: Path) -> None:
    found = places()
    assert found.config_dir == bare_home / ".config/funnel-desktop"
    assert found.data_dir == bare_home / ".local/share/funnel-desktop"
    assert found.log_dir == bare_home / ".cache/funnel-desktop/log"


def test_follows_absolute_xdg_folders(
    bare_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "k"))
    found = places()
    assert found.config_dir == tmp_path / "c/funnel-desktop"
    assert found.data_dir == tmp_path / "d/funnel-desktop"
    assert found.log_dir == tmp_path / "k/funnel-desktop/log"


@pytest.mark.parametrize("value", ["", "relative/folder", "."])
def test_empty_and_relative_xdg_folders_are_passed_over(
    bare_home: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    sound = places()
    for name in XDG:
        monkeypatch.setenv(name, value)
    assert places() == sound


@pytest.mark.parametrize("value", ["", "/", "relative", None])
def test_without_a_sound_home_the_account_s_counts(
    bare_home: Path, monkeypatch: pytest.MonkeyPatch, value: str | None
) -> None:
    if value is None:
        monkeypatch.delenv("HOME")
    else:
        monkeypatch.setenv("HOME", value)
    import pwd

    account = Path(pwd.getpwuid(os.getuid()).pw_dir)
    assert places().config_dir == account / ".config/funnel-desktop"


def test_without_any_home_there_is_still_a_place(
    bare_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "")
    monkeypatch.setattr(paths, "_account_home", lambda: "")
    for folder in places():
        assert folder.is_absolute()
        assert len(folder.parts) > 2


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_settings_and_data_stay_apart(
    bare_home: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    same = str(bare_home / "Library/Application Support/funnel-desktop")
    monkeypatch.setattr(paths.sys, "platform", system)
    monkeypatch.setattr(appdirs, "user_config_dir", lambda *_: same)
    monkeypatch.setattr(appdirs, "user_data_dir", lambda *_: same)
    found = places()
    assert found.config_dir == Path(same) / "config"
    assert found.data_dir == Path(same) / "data"


def test_macos_without_home_does_not_use_the_machine_s_library(
    bare_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths.sys, "platform", "darwin")
    for name in ("user_config_dir", "user_data_dir", "user_log_dir"):
        monkeypatch.setattr(appdirs, name, lambda *_: "/Library/Application Support/funnel-desktop")
    for folder in (places().config_dir, places().data_dir, places().log_dir):
        assert folder.is_relative_to(bare_home)


def test_home_keeps_everything_in_one_folder(
    bare_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = places(Path("stick"))
    assert all(folder.is_relative_to(tmp_path / "stick") for folder in found)
    assert len(set(found)) == 4
    assert not (tmp_path / "stick").exists()


def test_documents_are_where_the_desktop_says(bare_home: Path) -> None:
    assert places().documents_dir == bare_home
    (bare_home / "Documents").mkdir()
    assert places().documents_dir == bare_home / "Documents"
    (bare_home / "Belgeler").mkdir()
    (bare_home / ".config").mkdir()
    settings = bare_home / ".config/user-dirs.dirs"
    settings.write_text('# made by hand\nXDG_DOCUMENTS_DIR="$HOME/Belgeler"\n', "utf-8")
    assert places().documents_dir == bare_home / "Belgeler"
    settings.write_text('XDG_DOCUMENTS_DIR="$HOME/gone"\n', "utf-8")
    assert places().documents_dir == bare_home / "Documents"
    settings.write_bytes(b'XDG_DOCUMENTS_DIR="\xff"\n')
    assert places().documents_dir == bare_home / "Documents"


def test_resources_are_found_in_a_checkout() -> None:
    assert resource("README.md") == REPOSITORY / "resources" / "README.md"
    assert resource("README.md").is_file()


def test_importing_it_loads_no_qt_and_no_sqlite() -> None:
    loaded = "import sys, funnel_desktop.paths; print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", loaded], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    assert not {"PySide6", "sqlite3", "sqlite_utils", "tempfile"} & set(run.stdout.split())
