"""The person's own choices on this computer: an ini file, read back with their types.

`QSettings` gives strings back in a fresh process, and None for an empty list: every value is
read through a function that knows its type and what stands in for a broken one. Lists are
kept as JSON. What belongs to a practice (currency, services) lives in its document instead.
"""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, QTimer, Signal

from funnel_desktop.document.new_files import new_file
from funnel_desktop.language.translation import languages

FILE_NAME = "settings.ini"
THEMES = ("system", "light", "dark")
HOUR_FORMATS = ("", "24", "12")
PAPERS = ("", "A4", "Letter")
LEAST_ZOOM, MOST_ZOOM = 80, 200
RECENT_FILES = 10
SOON = 500
"""Milliseconds after a choice within which it is on the disk."""


class _Text:
    """A setting that any text may be; read and written as an attribute of `Settings`."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __get__(self, settings: "Settings", _: type) -> str:
        return settings.text(self._key)

    def __set__(self, settings: "Settings", value: str) -> None:
        settings.write(self._key, value)


class _Choice(_Text):
    """One of what is `allowed`; of these the first stands in for anything else."""

    def __init__(self, key: str, allowed: Callable[[], Sequence[str]]) -> None:
        super().__init__(key)
        self._allowed = allowed

    def __get__(self, settings: "Settings", _: type) -> str:
        text, allowed = settings.text(self._key), self._allowed()
        return text if text in allowed else allowed[0]


class _Whole:
    """A whole number from `least` to `most`."""

    def __init__(self, key: str, default: int, least: int, most: int) -> None:
        self._key, self._default, self._least, self._most = key, default, least, most

    def __get__(self, settings: "Settings", _: type) -> int:
        return _whole(settings.text(self._key), self._default, self._least, self._most)

    def __set__(self, settings: "Settings", number: int) -> None:
        settings.write(self._key, str(max(self._least, min(self._most, number))))


def _whole(text: str, default: int, least: int, most: int) -> int:
    try:
        return max(least, min(most, int(text)))
    except ValueError:
        return default


class Settings(QObject):
    """Typed reads and writes; `changed` carries the key of what is different now.

    Qt only says how a file is read and written; the file itself is replaced by a whole one, and
    what another program wrote there meanwhile stays, as far as it is not changed here.
    """

    changed = Signal(str)
    not_kept = Signal()
    """The file cannot be written: what is chosen holds until the end only. Said once, and again
    after it worked in between."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Settings kept in `folder` (made when the first one is written)."""
        super().__init__(parent)
        self._path = folder / FILE_NAME
        self._values = _read(self._path)
        self._unwritten: dict[str, str] = {}
        self._fails = False
        self._timer = QTimer(self, singleShot=True, interval=SOON)
        self._timer.timeout.connect(self.save)

    language = _Choice("language", lambda: ("", *languages()))
    """The code of one of `languages()`; empty follows the system."""
    theme = _Choice("theme", lambda: THEMES)
    """ "system", "light" or "dark"."""
    zoom = _Whole("zoom", 100, LEAST_ZOOM, MOST_ZOOM)
    """Size of text in percent, 80 to 200."""
    first_day_of_week = _Whole("first_day_of_week", 0, 0, 7)
    """ISO number of the day a week begins with (Monday 1); 0 follows the locale."""
    hour_format = _Choice("hour_format", lambda: HOUR_FORMATS)
    """ "24" or "12" hours a day; empty follows the locale."""
    paper = _Choice("paper", lambda: PAPERS)
    """ "A4" or "Letter"; empty follows the locale."""
    busy_file = _Text("busy_file")
    """The diary whose busy times were read last; empty where none was."""

    @property
    def last_folder(self) -> Path | None:
        """The folder in which a file was chosen last; it need not exist any more."""
        return Path(self.text("last_folder")) if self.text("last_folder") else None

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self.write("last_folder", str(folder))

    @property
    def recent_files(self) -> list[Path]:
        """Newest first, at most 10; they need not exist any more."""
        return [Path(name) for name in self._list("recent_files")]

    def add_recent_file(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        names = [str(path), *(str(old) for old in self.recent_files if old != path)]
        self.write("recent_files", json.dumps(names[:RECENT_FILES]))

    def forget_recent_file(self, path: Path) -> None:
        """Take a file off the recent ones."""
        names = [str(old) for old in self.recent_files if old != path]
        self.write("recent_files", json.dumps(names))

    def geometry(self, window: str) -> QByteArray:
        """Where a window stood (`QWidget.saveGeometry`); empty where it never did."""
        return QByteArray.fromBase64(self.text(f"geometry/{window}").encode("ascii", "ignore"))

    def set_geometry(self, window: str, geometry: QByteArray) -> None:
        """Remember where a window stands."""
        self.write(f"geometry/{window}", bytes(geometry.toBase64().data()).decode("ascii"))

    def is_on(self, name: str, default: bool = False) -> bool:
        """A switch, such as "universe_shown"."""
        return {"true": True, "false": False}.get(self.text(f"switches/{name}"), default)

    def turn(self, name: str, on: bool) -> None:
        """Set a switch."""
        self.write(f"switches/{name}", "true" if on else "false")

    def hour(self, name: str, default: int) -> int:
        """An hour of the day, such as "print_first": 0 to 24."""
        return _whole(self.text(f"hours/{name}"), default, 0, 24)

    def set_hour(self, name: str, hour: int) -> None:
        """Remember an hour."""
        self.write(f"hours/{name}", str(hour))

    def is_closed(self, panel: str) -> bool:
        """Whether the user closed a panel for good."""
        return panel in self._list("closed_panels")

    def close_panel(self, panel: str) -> None:
        """Remember that a panel was closed."""
        names = sorted({*self._list("closed_panels"), panel})
        self.write("closed_panels", json.dumps(names))

    def restore(self) -> None:
        """Set language, look and week back to what they were at first."""
        self.theme = THEMES[0]
        self.zoom = 100
        self.first_day_of_week = 0
        self.hour_format = HOUR_FORMATS[0]
        self.language = ""

    def save(self) -> None:
        """Write to the disk now; otherwise it is done soon."""
        self._timer.stop()
        if not self._unwritten:
            return
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write(self._path, _read(self._path) | self._unwritten)
        except OSError:
            failed_before, self._fails = self._fails, True
            if not failed_before:
                self.not_kept.emit()
            return
        self._unwritten.clear()
        self._fails = False

    def write(self, key: str, value: str) -> None:
        """Keep a value under a key; `changed` follows if it is another one."""
        if self._values.get(key) == value:
            return
        self._values[key] = self._unwritten[key] = value
        self._timer.start()
        self.changed.emit(key)

    def text(self, key: str) -> str:
        """The value as it is written in the file; empty where there is none."""
        return self._values.get(key, "")

    def _list(self, key: str) -> list[str]:
        try:
            found = json.loads(self.text(key))
        except ValueError:
            return []
        return [item for item in found if isinstance(item, str)] if isinstance(found, list) else []


def _read(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    file = QSettings(str(path), QSettings.Format.IniFormat)
    values = {key: file.value(key) for key in file.allKeys()}
    return {key: value for key, value in values.items() if isinstance(value, str)}


def _write(path: Path, values: dict[str, str]) -> None:
    """Raises OSError."""
    if path.is_dir():
        raise IsADirectoryError(path)
    with new_file(path, replace=True) as part:
        file = QSettings(str(part), QSettings.Format.IniFormat)
        for key, value in values.items():
            file.setValue(key, value)
        file.sync()
        if file.status() != QSettings.Status.NoError:
            raise OSError(f"settings: {file.status().name}")
