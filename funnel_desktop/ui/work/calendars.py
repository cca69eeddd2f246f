"""The calendar file that is kept up to date, and those whose busy times are read again.

Nothing here talks to a network: a synced folder carries the one to the phone, and brings others.
"""

from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, QTimer

from funnel_desktop.document.diary_memory import for_diary
from funnel_desktop.document.new_files import write_file
from funnel_desktop.document.questions import Changed
from funnel_desktop.document.reminding import minutes_before
from funnel_desktop.document.weeks import Weeks
from funnel_desktop.exchange.calendar.busy_in import Busy, days_read
from funnel_desktop.funnel.week import Block, monday_of
from funnel_desktop.printing.plan_content import title_of
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.background import Progress, outliving
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings

translate = QCoreApplication.translate

SOON = 2_000
"""Milliseconds after a change until it stands in the file; several are written at once."""
WEEKS = 4
"""This one and the next three."""


def kept_calendar(session: Session, settings: Settings) -> Path | None:
    """The file of this document that is kept up to date on this computer."""
    path = settings.text(_key(session))
    return Path(path) if path else None


def keep_calendar(session: Session, settings: Settings, path: Path | None) -> None:
    """Keep a file up to date from now on, or none any more."""
    settings.write(_key(session), "" if path is None else str(path))


def _key(session: Session) -> str:
    return f"kept_calendar_{session.document.identity}"


class KeptCalendar(QObject):
    """Writes the file when something changed in it, beside the window, and whole."""

    def __init__(self, session: Session, settings: Settings, wait: int = SOON) -> None:
        super().__init__(session)
        self._session, self._settings = session, settings
        self._written = ""
        self._failed_at = ""
        self._is_writing = False
        self._soon = QTimer(self, singleShot=True, interval=wait)
        self._soon.timeout.connect(self.write)
        session.changed.connect(lambda _: self._soon.start())
        session.day_changed.connect(self._soon.start)
        settings.changed.connect(self._note_setting)
        self._soon.start()

    def _note_setting(self, key: str) -> None:
        if self._session.document.is_open and key == _key(self._session):
            self._soon.start()

    @asks
    def write(self) -> None:
        """Bring the file up to date, unless it is; one writing after the other, the newest last."""
        session = self._session
        if self._is_writing:
            self._soon.start()
            return
        path = kept_calendar(session, self._settings)
        if path is None or session.document.read_only:
            return
        stand, gone, alarm = *self._blocks(), minutes_before(session.document)
        wanted = repr((path, stand, gone, alarm))
        if wanted == self._written and path.exists():
            return
        self._is_writing = True
        writing = outliving(lambda _: _write(path, stand, gone, alarm))
        writing.done.connect(lambda _: self._note(wanted))
        writing.failed.connect(lambda _: self._complain(path))
        writing.ended.connect(self._end)
        writing.start()

    def _blocks(self) -> tuple[list[Block], list[Block]]:
        document, today = self._session.document, self._session.today
        stand: dict[str, Block] = {}
        gone: dict[str, Block] = {}
        for week in range(WEEKS):
            monday = monday_of(today) + timedelta(weeks=week)
            here, left = for_diary(document, monday, lambda b: title_of(document, b, today))
            stand |= {f"{block.id} {block.day}": block for block in here}
            gone |= {f"{block.id} {block.day}": block for block in left}
        return list(stand.values()), list(gone.values())

    def _end(self) -> None:
        self._is_writing = False

    def _note(self, wanted: str) -> None:
        self._written, self._failed_at = wanted, ""

    def _complain(self, path: Path) -> None:
        """Once, until it could be written again."""
        if self._failed_at != str(path):
            self._failed_at = str(path)
            text = translate("Week", "{name} could not be brought up to date.")
            self._session.failed.emit(text.format(name=path.name))


def _write(path: Path, stand: list[Block], gone: list[Block], alarm: int | None) -> None:
    from funnel_desktop.exchange.calendar.calendar_out import diary

    now = datetime.now().astimezone()
    write_file(path, diary(stand, gone, lambda block: block.title, now, alarm=alarm))


class FollowedCalendars(QObject):
    """Busy times are read again when the file they came from changes."""

    def __init__(self, session: Session, wait: int = SOON) -> None:
        super().__init__(session)
        self._session = session
        self._watcher = QFileSystemWatcher(self)
        self._changed: set[str] = set()
        self._soon = QTimer(self, singleShot=True, interval=wait)
        self._soon.timeout.connect(self._read)
        self._watcher.fileChanged.connect(self._heard)
        self._watcher.directoryChanged.connect(lambda _: self._watch())
        session.changed.connect(self._follow)
        self._watch()
        self._changed.update(self._watcher.files())  # they may have changed while nobody looked
        self._soon.start()

    def _follow(self, changed: Changed) -> None:
        if changed.touches(Weeks.busy_files):
            self._watch()

    @asks
    def _watch(self) -> None:
        """Follow the files that are there; one that was replaced by a whole one is another file."""
        known = set(self._session.document.weeks.busy_files()) - {""}
        watched = set(self._watcher.files())
        there = {path for path in known if Path(path).is_file()}
        if gone := watched - there:
            self._watcher.removePaths(list(gone))
        if new := there - watched:
            self._watcher.addPaths(list(new))
            folders = {str(Path(path).parent) for path in new} - set(self._watcher.directories())
            if folders:
                self._watcher.addPaths(list(folders))

    def _heard(self, path: str) -> None:
        self._changed.add(path)
        self._soon.start()

    def _read(self) -> None:
        paths, self._changed = self._changed, set()
        if not self._session.can_be_asked or self._session.document.read_only:
            return
        days = days_read(monday_of(self._session.today))
        for path in filter(lambda each: Path(each).is_file(), sorted(paths)):
            reading = outliving(partial(_busy, Path(path), days), is_wanted_to_the_end=False)
            reading.done.connect(partial(self._take, path, days))
            reading.start()
        self._watch()

    def _take(self, path: str, days: tuple[date, date], found: Busy) -> None:
        """A file that is just being written, or is broken, leaves what was read before."""
        session = self._session
        none: dict[str, int] = {}
        if session.is_open and path in session.ask(session.document.weeks.busy_files, none):
            session.do(lambda: session.document.weeks.replace_busy(path, *days, found.spans))


def _busy(path: Path, days: tuple[date, date], report: Progress) -> Busy:
    from funnel_desktop.exchange.calendar.busy_file import busy_of_file

    return busy_of_file(path, *days, lambda spans: report(spans, 0))
