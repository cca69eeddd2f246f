"""Where files live: settings, recent files, logs, documents, and the program's own resources.

appdirs alone is not enough. An empty `XDG_DATA_HOME` makes its answer relative, an empty `HOME`
puts it at the root of the disk, and on macOS and Windows settings and data are one folder.
"""

import os
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

import appdirs

NAME = "funnel-desktop"
LINUX_FOLDERS = {"config": ".config", "data": ".local/share", "cache": ".cache"}


class Places(NamedTuple):
    """The program's folders, all absolute. Nothing is created by asking for them."""

    config_dir: Path
    data_dir: Path
    log_dir: Path
    documents_dir: Path

    @property
    def backup_dir(self) -> Path:
        """Where backups lie unless another folder was chosen for them."""
        return self.data_dir / "backups"


def places(home: Path | None = None) -> Places:
    """The user's folders, or all of them inside `home` (portable use, tests)."""
    if home is not None:
        base = home.expanduser().absolute()
        return Places(base / "config", base / "data", base / "log", base / "documents")
    config, data, log = _standard_folders()
    if config == data:
        config, data = config / "config", data / "data"
    return Places(config, data, log, _documents_dir())


def shared_data_dir() -> Path:
    """Where a desktop (Linux) looks for what all programs of the user give it."""
    return _guarded("data", appdirs.user_data_dir(NAME)).parent


def resource(*parts: str) -> Path:
    """A file or folder of `resources/`, from a checkout, a wheel or a PyInstaller folder."""
    return _resources().joinpath(*parts)


@cache
def _resources() -> Path:
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def _standard_folders() -> tuple[Path, Path, Path]:
    if sys.platform in ("darwin", "win32"):
        return (
            _rebased(appdirs.user_config_dir(NAME, False)),
            _rebased(appdirs.user_data_dir(NAME, False)),
            _rebased(appdirs.user_log_dir(NAME, False)),
        )
    return (
        _guarded("config", appdirs.user_config_dir(NAME)),
        _guarded("data", appdirs.user_data_dir(NAME)),
        _guarded("cache", appdirs.user_cache_dir(NAME)) / "log",
    )


def _guarded(kind: str, answer: str) -> Path:
    """What appdirs answered where its ground is firm; the standard's default otherwise."""
    if os.path.isabs(os.environ.get(f"XDG_{kind.upper()}_HOME", "")):
        return Path(answer)
    return _home() / LINUX_FOLDERS[kind] / NAME


def _rebased(answer: str) -> Path:
    """On macOS an empty `HOME` yields `/Library/...`: the whole machine's, not the user's."""
    return _home() / answer.lstrip("/") if answer.startswith("/Library/") else Path(answer)


def _home() -> Path:
    """The user's home; where the system knows none, a folder of theirs among the temporary ones."""
    if (named := _named_home()) is not None:
        return named
    import tempfile

    return Path(tempfile.gettempdir()) / f"{NAME}-{os.getuid() if hasattr(os, 'getuid') else 0}"


def _named_home() -> Path | None:
    for path in (os.environ.get("HOME", ""), _account_home()):
        if os.path.isabs(path) and Path(path) != Path(path).parent:
            return Path(path)
    return None


def _account_home() -> str:
    if sys.platform == "win32":
        return os.path.expanduser("~")
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_dir
    except KeyError:
        return ""


def _documents_dir() -> Path:
    """The desktop's documents folder where it has one, else the home folder."""
    home = _home()
    for folder in (_desktop_documents(home), home / "Documents"):
        if folder is not None and folder.is_dir():
            return folder
    return home


def _desktop_documents(home: Path) -> Path | None:
    """What the desktop wrote down (xdg-user-dirs): `XDG_DOCUMENTS_DIR="$HOME/Belgeler"`."""
    settings = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(settings) if os.path.isabs(settings) else home / ".config"
    try:
        lines = (folder / "user-dirs.dirs").read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    for line in lines:
        key, _, value = line.strip().partition("=")
        if key == "XDG_DOCUMENTS_DIR":
            path = Path(value.strip().strip('"').replace("$HOME", str(home), 1))
            return path if path.is_absolute() and path != home else None
    return None
