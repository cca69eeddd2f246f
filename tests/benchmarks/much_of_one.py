"""How long the window works where much belongs to one thing, against where little does."""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import count as numbers
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete, isValid

from funnel_desktop.document.document import Document, create_document
from funnel_desktop.document.ids import new_id, ranks
from funnel_desktop.funnel.ideal_client import Profile, Trait, TraitKind, Value
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import Block
from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.ui.screens.clients.client_window import ClientWindow
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.screens.week.editing import LiveWeek
from funnel_desktop.ui.screens.week.week_page import WeekPage
from funnel_desktop.ui.work.session import Session
from tests.benchmarks.rows import Row, ratio, take_turns

TODAY = date(2026, 5, 12)
MONDAY = date(2026, 5, 11)
FEW, TENTH = 3, 10
OBJECTIVES, PROFILES, INFLUENCES, BLOCKS = 5_000, 50, 300, 600
LONG, SHORT = "What she said about it. " * 4_000, "What she said about it."
CLIENT_AT_MOST, OBJECTIVE_AT_MOST, WEEK_AT_MOST = 2.5, 3.0, 20.0
VIEW_AT_MOST, MOVE_AT_MOST, POINTER_AT_MOST, CHANGE_AT_MOST = 5.0, 8.0, 15.0, 25.0
"""Of what it takes with few; before, a client took 60 times as long, an objective 12, the pointer
over a week 180."""


def measure() -> list[Row]:
    """A client's window, an objective's, and the questions of a week."""
    application = QApplication.instance() or QApplication(["bench", "-platform", "offscreen"])
    set_formats(Formats(QLocale("en_GB"), "EUR"))
    with tempfile.TemporaryDirectory() as folder, _document(Path(folder)) as document:
        session = Session(document, lambda: TODAY)
        clients = {name: _client(document, count) for name, count in _sizes(OBJECTIVES)}
        objectives = {name: _objective(document, count) for name, count in _sizes(INFLUENCES)}
        _blocks(document, MONDAY, BLOCKS)
        _blocks(document, MONDAY + timedelta(weeks=1), BLOCKS // TENTH)
        opened = {name: _opened(lambda own=own: ClientWindow(session, own))
                  for name, own in clients.items()}  # fmt: skip
        changed = {name: _changed(session, own) for name, own in clients.items()}
        shown = {name: _opened(lambda own=own: ObjectiveWindow(session, own))
                 for name, own in objectives.items()}  # fmt: skip
        weeks = {"many": MONDAY, "few": MONDAY + timedelta(weeks=1)}
        asked = {name: _timed(lambda of=of: document.weeks.week_blocks(of))
                 for name, of in weeks.items()}  # fmt: skip
        seen = {name: _opened(lambda of=of: _page(session, of)) for name, of in weeks.items()}
        moved = {name: _moved(session, of) for name, of in weeks.items()}
        hovered = {name: _hovered(session, of) for name, of in weeks.items()}
        tenth = BLOCKS // TENTH
        rows = [
            _row(f"a client's window: {OBJECTIVES:,} objectives", opened, CLIENT_AT_MOST),
            _row(f"a client's size: {OBJECTIVES:,} objectives", changed, CHANGE_AT_MOST),
            _row(
                f"an objective's window: {INFLUENCES} people, long notes", shown, OBJECTIVE_AT_MOST
            ),
            _row(f"a week's blocks: {BLOCKS}", asked, WEEK_AT_MOST, tenth),
            _row(f"a week's view: {BLOCKS} blocks", seen, VIEW_AT_MOST, tenth),
            _row(f"a block moved: of {BLOCKS}", moved, MOVE_AT_MOST, tenth),
            _row(f"the pointer over a week: {BLOCKS} blocks", hovered, POINTER_AT_MOST, tenth),
        ]
        session.close()
    assert application is not None
    return rows


def _sizes(many: int) -> Iterator[tuple[str, int]]:
    yield from (("many", many), ("few", FEW))


def _row(
    what: str, measures: dict[str, Callable[[], float]], at_most: float, few: int = FEW
) -> Row:
    turns = take_turns(measures, rounds=3)
    return ratio(f"{what} : {few}", turns, "many", "few", "ms", at_most)


@contextmanager
def _document(folder: Path) -> Iterator[Document]:
    with create_document(folder / "much.funnel") as document:
        for number in range(PROFILES):
            value = Value(new_id(), "tries things", 3)
            trait = Trait(new_id(), "Openness", TraitKind.PSYCHOGRAPHIC, 3, None, (value,))
            document.profiles.save(Profile(new_id(), f"Profile {number}", 0, (trait,)))
        yield document


def _client(document: Document, count: int) -> str:
    client, day = new_id(), TODAY.isoformat()
    objectives = [
        {"id": new_id(), "client": client, "wish": f"Wish {n}", "stage": "above", "rank": rank,
         "first_contact": day}
        for n, rank in enumerate(ranks(count))
    ]  # fmt: skip
    moves = [
        {"id": new_id(), "number": n + 1, "objective": each["id"], "from_stage": None,
         "to_stage": "above", "day": day}
        for n, each in enumerate(objectives)
    ]  # fmt: skip
    with document.bulk("import", {"count": count}, objectives=count) as bulk:
        bulk.insert("clients", [{"id": client, "name": f"With {count}"}])
        bulk.insert("objectives", objectives)
        bulk.insert("moves", moves)
    return client


def _objective(document: Document, count: int) -> str:
    words = SHORT if count == FEW else LONG
    own = document.objectives.add(TODAY, client_name=f"Asked by {count}", notes=words)
    client = document.objectives.get(own, TODAY).client
    people = [{"id": new_id(), "client": client, "name": f"Person {n}"} for n in range(count)]
    with document.bulk("import", {"count": count}) as bulk:
        bulk.insert("people", people)
        bulk.insert(
            "influences",
            [
                {"id": new_id(), "objective": own, "person": person["id"], "rank": rank}
                for person, rank in zip(people, ranks(count), strict=True)
            ],
        )
    document.activities.log(own, "call", TODAY, note=words)
    return own


def _blocks(document: Document, monday: date, count: int) -> None:
    document.weeks.accept(
        [
            Block("", monday + timedelta(days=n % 7), n // 7 * 15 % 1200, 30, WorkType.CLOSING)
            for n in range(count)
        ]
    )


def _changed(session: Session, client: str) -> Callable[[], float]:
    """A field that everybody's fit rests on, until all of it is written."""
    sizes = numbers(1)
    return _timed(lambda: session.document.clients.edit(client, "size", next(sizes)))


def _page(session: Session, monday: date) -> WeekPage:
    week = LiveWeek(session)
    week.monday = monday
    page = WeekPage(week)
    page.resize(1400, 850)
    return page


def _moved(session: Session, monday: date) -> Callable[[], float]:
    """Until a block that was moved by a key stands in its new place."""
    keys = cycle((Qt.Key.Key_Down, Qt.Key.Key_Up))

    def move(page: WeekPage) -> None:
        QTest.keyClick(page.grid, next(keys))
        QApplication.processEvents()

    return _on_a_page(session, monday, move)


def _hovered(session: Session, monday: date) -> Callable[[], float]:
    def hover(page: WeekPage) -> None:
        for x in range(100, page.grid.width() - 100, 40):
            QTest.mouseMove(page.grid, QPoint(x, page.grid.height() // 2))
            QApplication.processEvents()

    return _on_a_page(session, monday, hover)


def _on_a_page(
    session: Session, monday: date, act: Callable[[WeekPage], None]
) -> Callable[[], float]:
    def measured() -> float:
        page = _page(session, monday)
        page.show()
        page.grid.choose(page.grid.blocks[0])
        QApplication.processEvents()
        took = _timed(lambda: act(page))()
        page.close()
        delete(page)
        return took

    return measured


def _opened(make: Callable[[], QWidget]) -> Callable[[], float]:
    """Until the first screenful is there."""

    def opened() -> float:
        start = time.process_time()
        window = make()
        window.show()
        QApplication.processEvents()
        took = (time.process_time() - start) * 1000
        window.close()
        if isValid(window):
            delete(window)
        return took

    return opened


def _timed(act: Callable[[], object]) -> Callable[[], float]:
    def timed() -> float:
        start = time.process_time()
        act()
        return (time.process_time() - start) * 1000

    return timed
