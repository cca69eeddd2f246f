"""The whole window over a real file, and a session on a small practice; as of a fixed day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.language.translation import use_language
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.looks.veil import veil
from funnel_desktop.ui.screens.importing.import_dialog import ImportDialog
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.window.main_window import MainWindow
from funnel_desktop.ui.work.background import Background
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings

TODAY = date(2026, 5, 12)


@dataclass
class Day:
    """A clock that a test can put forward."""

    day: date = TODAY

    def __call__(self) -> date:
        return self.day

    def later(self, days: int) -> date:
        return self.day + timedelta(days=days)


@dataclass
class Shown:
    """A window and what a test asks it."""

    window: MainWindow
    document: Document
    clock: Day
    ids: dict[str, str] = field(default_factory=dict)

    def do(self, action: str) -> None:
        self.window.actions_by_key[action].trigger()

    def stage(self, name: str) -> Stage | None:
        place = self.document.board.place(self.ids[name], self.clock())
        return place[0] if place else None

    def names(self, stage: Stage) -> list[str]:
        rows = self.window.board.lists.by_stage[stage].rows
        cards = rows.cards(range(rows.rowCount()))
        return [card.client_name for card in cards]

    def work(self) -> list[str]:
        return [row.text for row in self.window.workspace.do_next.list.rows.rows]


Show = Callable[..., Shown]


@pytest.fixture(scope="session", autouse=True)
def nothing_goes_on(qapp: QApplication) -> Iterator[None]:
    """As at the program's end: threads that are taken down while they run end everything."""
    yield
    for beside in qapp.findChildren(Background):
        beside.cancel()
        beside.wait()


@pytest.fixture
def dressed(qapp: QApplication) -> None:
    """As the program begins: with its looks, and Enter pressing the button it is at."""
    if (theme().choice, theme().zoom) != ("light", 100) or qapp.styleSheet() == "":
        theme().apply(qapp, "light", 100)  # dresses every window that is left: not each time


@pytest.fixture
def show(qapp: QApplication, dressed: None, tmp_path: Path) -> Iterator[Show]:
    """Fills a file with named cards per stage and shows its window."""
    opened: list[Shown] = []
    use_language(qapp, "en")
    QLocale.setDefault(QLocale("en_IE"))
    set_formats(Formats(QLocale("en_IE"), "EUR"))

    def make(width: int = 1440, height: int = 900, **cards: Stage) -> Shown:
        path = tmp_path / f"practice{len(opened)}.funnel"
        document, clock = create_document(path), Day()
        ids = {
            name: document.objectives.add(TODAY, client_name=name, stage=stage, value=100_00)
            for name, stage in cards.items()
        }
        session = Session(document, clock)
        window = MainWindow(session, Settings(tmp_path / "config"))
        shown = Shown(window, document, clock, ids)
        opened.append(shown)
        window.begin(given=True)
        window.resize(width, height)
        window.workspace.fill()
        qapp.processEvents()
        return shown

    yield make
    for shown in opened:
        if isValid(shown.window):
            shown.window.close()


def plan(shown: Shown, name: str, what: str, day: date | None, minutes: int | None = None) -> None:
    """Give an objective a next action."""
    action = NextAction(what=what, kind=ActionKind.CALL, day=day, minutes=minutes)
    shown.document.objectives.set_next_action(shown.ids[name], action, today=shown.clock())


def reopened(shown: Shown) -> Document:
    """The file as another start of the program would find it."""
    path = shown.document.path
    shown.window.close()
    return open_document(path)


LEFT = Qt.MouseButton.LeftButton


@dataclass
class Practice:
    """A document with three objectives, and the ids in it."""

    document: Document
    session: Session
    meridian: str
    halden: str
    elif_: str
    coaching: str
    ana: str

    def objective(self, which: str = ""):
        return self.document.objectives.get(which or self.meridian, TODAY)


@pytest.fixture(autouse=True)
def _formats() -> Iterator[None]:
    set_formats(Formats(QLocale("en_GB"), "EUR"))
    yield
    set_formats(Formats(QLocale("en_GB"), "EUR"))


@pytest.fixture(autouse=True)
def _nothing_stays_hidden() -> Iterator[None]:
    yield
    if veil().is_drawn:
        veil().take_away()


@pytest.fixture(autouse=True)
def _windows_end_with_their_test(qapp: QApplication) -> Iterator[None]:
    """Delete what was left: each change of the look would dress all those dialogs again."""
    yield
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.parent() is None:
            window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def session(qapp, document: Document) -> Iterator[Session]:
    opened = Session(document, lambda: TODAY)
    yield opened
    opened.close()


@pytest.fixture
def practice(document: Document, session: Session) -> Practice:
    coaching = document.services.add(
        "Executive coaching", default_value=960000, estimated_cycle=90, audience="organisation"
    )
    objectives, clients = document.objectives, document.clients
    meridian = objectives.add(
        date(2026, 4, 1),
        client_name="Meridian Labs",
        wish="Executive coaching",
        service=coaching,
        value=960000,
        first_contact=date(2026, 4, 1),
        expected=date(2026, 6, 30),
        source="Referral",
        notes="Knows Iris.",
    )
    client = objectives.get(meridian, TODAY).client
    ana = clients.add_person(client, "Ana Ruiz", job_title="CEO", phone="+34 600 555 010")
    objectives.move([meridian], Stage.IN, date(2026, 4, 13), because="Verified with Ana.")
    planned = NextAction(
        "Meet HR", ActionKind.MEETING, ana, date(2026, 5, 13), time(14), 45, "Who else?"
    )
    objectives.set_next_action(meridian, planned, today=TODAY)
    halden = objectives.add(TODAY, client_name="Halden Architects", first_contact=TODAY)
    elif_ = objectives.add(TODAY, client_name="Elif Karaca", stage=Stage.UNIVERSE)
    return Practice(document, session, meridian, halden, elif_, coaching, ana)


@pytest.fixture
def window(qtbot, practice: Practice, dressed: None) -> Iterator[ObjectiveWindow]:
    """The window of the practice's objective In the Funnel, wide enough for all its cards."""
    shown = ObjectiveWindow(practice.session, practice.meridian)
    shown.resize(1440, 900)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    if isValid(shown):
        # What a failed test left refused would be asked about, and nobody answers.
        practice.document.connection.execute("PRAGMA query_only = OFF")
        shown.leave_fields()
        shown.reject()


@pytest.fixture
def import_dialog(qtbot, practice: Practice, dressed: None) -> Iterator[ImportDialog]:
    """The import over the practice, before anything was read."""
    shown = ImportDialog(practice.session)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    qtbot.waitUntil(lambda: shown.work.worker.is_idle and not shown.writer.is_writing)
    if isValid(shown):
        shown.reject()


def type_anew(field: QWidget, text: str, leave: bool = True) -> None:
    """Click into a field, replace what stands there, and go on with Tab."""
    QApplication.processEvents()  # what has just been shown is laid out
    QTest.mouseClick(field, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(60, 10))
    QTest.keySequence(field, "Ctrl+A")
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    if leave:
        QTest.keyClick(field, Qt.Key.Key_Tab)


def steps(practice: Practice) -> list[str]:
    """The labels of what was done and not undone, newest first."""
    return [step.label for step in practice.document.log.history() if not step.undone]
