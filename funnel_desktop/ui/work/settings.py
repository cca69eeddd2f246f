"""The person's own choices on this computer: an ini file, read back with their types.

`QSettings` gives strings back in a fresh process, and None for an empty list: every value is
read through a function that knows its type and what stands in for a broken one. Lists are
kept as JSON. What belongs to a practice (currency, services) lives in its document instead.
"""

import json
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, QTimer, Signal

from funnel_desktop.document.new_files import new_file

FILE_NAME = "settings.ini"
LANGUAGES = ("", "en", "tr")
THEMES = ("system", "light", "dark")
HOUR_FORMATS = ("", "24", "12")
PAPERS = ("", "A4", "Letter")
LEAST_ZOOM, MOST_ZOOM = 80, 200
RECENT_FILES = 10
SOON = 500
"""Milliseconds after a choice within which it is on the disk."""


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

    @property
    def language(self) -> str:
        """ "en" or "tr"; empty follows the system."""
        return self._one_of("language", LANGUAGES)

    @language.setter
    def language(self, code: str) -> None:
        self._write("language", code)

    @property
    def theme(self) -> str:
        """ "system", "light" or "dark"."""
        return self._one_of("theme", THEMES)

    @theme.setter
    def theme(self, name: str) -> None:
        self._write("theme", name)

    @property
    def zoom(self) -> int:
        """Size of text in percent, 80 to 200."""
        return self._whole("zoom", 100, LEAST_ZOOM, MOST_ZOOM)

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._write("zoom", str(max(LEAST_ZOOM, min(MOST_ZOOM, percent))))

    @property
    def first_day_of_week(self) -> int:
        """ISO number of the day a week begins with (Monday 1); 0 follows the locale."""
        return self._whole("first_day_of_week", 0, 0, 7)

    @first_day_of_week.setter
    def first_day_of_week(self, number: int) -> None:
        self._write("first_day_of_week", str(number))

    @property
    def hour_format(self) -> str:
        """ "24" or "12" hours a day; empty follows the locale."""
        return self._one_of("hour_format", HOUR_FORMATS)

    @hour_format.setter
    def hour_format(self, hours: str) -> None:
        self._write("hour_format", hours)

    @property
    def paper(self) -> str:
        """ "A4" or "Letter"; empty follows the locale."""
        return self._one_of("paper", PAPERS)

    @paper.setter
    def paper(self, name: str) -> None:
        self._write("paper", name)

    @property
    def busy_file(self) -> str:
        """The diary whose busy times were read last; empty where none was."""
        return self._text("busy_file")

    @busy_file.setter
    def busy_file(self, path: str) -> None:
        self._write("busy_file", path)

    @property
    def last_folder(self) -> Path | None:
        """The folder in which a file was chosen last; it need not exist any more."""
        text = self._text("last_folder")
        return Path(text) if text else None

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._write("last_folder", str(folder))

    @property
    def recent_files(self) -> list[Path]:
        """Newest first, at most 10; they need not exist any more."""
        return [Path(name) for name in self._list("recent_files")]

    def add_recent_file(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        names = [str(path), *(str(old) for old in self.recent_files if old != path)]
        self._write("recent_files", json.dumps(names[:RECENT_FILES]))

    def forget_recent_file(self, path: Path) -> None:
        """Take a file off the recent ones."""
        names = [str(old) for old in self.recent_files if old != path]
        self._write("recent_files", json.dumps(names))

    def geometry(self, window: str) -> QByteArray:
        """Where a window stood (`QWidget.saveGeometry`); empty where it never did."""
        return QByteArray.fromBase64(self._text(f"geometry/{window}").encode("ascii", "ignore"))

    def set_geometry(self, window: str, geometry: QByteArray) -> None:
        """Remember where a window stands."""
        self._write(f"geometry/{window}", bytes(geometry.toBase64().data()).decode("ascii"))

    def is_on(self, name: str, default: bool = False) -> bool:
        """A switch, such as "universe_shown"."""
        return {"true": True, "false": False}.get(self._text(f"switches/{name}"), default)

    def turn(self, name: str, on: bool) -> None:
        """Set a switch."""
        self._write(f"switches/{name}", "true" if on else "false")

    def hour(self, name: str, default: int) -> int:
        """An hour of the day, such as "print_first": 0 to 24."""
        return self._whole(f"hours/{name}", default, 0, 24)

    def set_hour(self, name: str, hour: int) -> None:
        """Remember an hour."""
        self._write(f"hours/{name}", str(hour))

    def is_closed(self, panel: str) -> bool:
        """Whether the user closed a panel for good."""
        return panel in self._list("closed_panels")

    def close_panel(self, panel: str) -> None:
        """Remember that a panel was closed."""
        names = sorted({*self._list("closed_panels"), panel})
        self._write("closed_panels", json.dumps(names))

    def restore(self) -> None:
        """Set language, look and week back to what they were at first."""
        self.theme = THEMES[0]
        self.zoom = 100
        self.first_day_of_week = 0
        self.hour_format = HOUR_FORMATS[0]
        self.language = LANGUAGES[0]

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

    def _write(self, key: str, value: str) -> None:
        if self._values.get(key) == value:
            return
        self._values[key] = self._unwritten[key] = value
        self._timer.start()
        self.changed.emit(key)

    def _text(self, key: str) -> str:
        return self._values.get(key, "")

    def _one_of(self, key: str, allowed: tuple[str, ...]) -> str:
        text = self._text(key)
        return text if text in allowed else allowed[0]

    def _whole(self, key: str, default: int, least: int, most: int) -> int:
        try:
            return max(least, min(most, int(self._text(key))))
        except ValueError:
            return default

    def _list(self, key: str) -> list[str]:
        try:
            found = json.loads(self._text(key))
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
