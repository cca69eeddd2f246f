"""The whole window over a real file, as of a fixed day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.language.translation import use_language
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.window.main_window import MainWindow
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


@pytest.fixture
def show(qapp: QApplication, tmp_path: Path) -> Iterator[Show]:
    """Fills a file with named cards per stage and shows its window."""
    opened: list[Shown] = []
    use_language(qapp, "en")
    QLocale.setDefault(QLocale("en_IE"))
    set_formats(Formats(QLocale("en_IE"), "EUR"))
    theme().apply(qapp, "light", 100)

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
