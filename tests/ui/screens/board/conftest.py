"""A board with its tray in a real window over a real file, as of a fixed day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.funnel.stages import STAGES, Stage
from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.language.translation import use_language
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.board.board_page import BoardPage
from funnel_desktop.ui.screens.board.drag_card_list import DragCardList
from funnel_desktop.ui.screens.board.universe_tray import UniverseTray
from funnel_desktop.ui.work.drag_load import load_of
from funnel_desktop.ui.work.session import Session
from tests.conditions import meet_all

TODAY = date(2026, 5, 12)
ABOVE = ("Bruno Keller", "Halden Architects", "Nuria Sala", "Larkfield Dental")
IN = ("Meridian Labs", "Fjord Logistics", "Kestrel Insurance")
BEST = ("Norrby & Lind", "Vela Sports")
LEADS = ("Sonder Physiotherapy", "Marlow Winery")


@dataclass
class Board:
    """What a test does to the board and reads from its file."""

    document: Document
    session: Session
    tray: UniverseTray
    page: BoardPage
    window: QWidget
    failures: list[str] = field(default_factory=list)
    sayings: list[tuple[str, object]] = field(default_factory=list)
    spoken: list[tuple[str, bool]] = field(default_factory=list)

    def list_of(self, stage: Stage) -> DragCardList:
        return self.page.lists.by_stage[stage]

    def shown(self, stage: Stage) -> list[str]:
        """Clients as the list shows them."""
        rows = self.list_of(stage).rows
        return [card.client_name for card in rows.cards(range(rows.rowCount()))]

    def written(self, stage: Stage) -> list[str]:
        """Clients as the file has them."""
        return [c.client_name for c in self.document.board.cards(stage, TODAY, 0, 10_000)]

    def id_of(self, client: str) -> str:
        return self.document.objectives.find(client, TODAY)

    def rect_of(self, client: str) -> tuple[DragCardList, QPoint]:
        """The list a card is in, and the middle of the card in its viewport."""
        for stage in STAGES:
            if client in self.shown(stage):
                card_list = self.list_of(stage)
                row = self.shown(stage).index(client)
                return card_list, card_list.visualRect(card_list.rows.index(row)).center()
        raise AssertionError(f"{client} is not shown")

    def click(self, client: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        card_list, at = self.rect_of(client)
        # A press on the ⋯ button at the right would open the menu.
        left = QPoint(30, at.y())
        QTest.mouseClick(card_list.viewport(), Qt.MouseButton.LeftButton, held, left)

    def steps(self) -> int:
        return len(self.document.log.history())

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        """A key for whatever has the focus in the window."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, held)

    def agrees(self) -> bool:
        """Whether every list shows exactly what the file says."""
        return all(self.shown(stage) == self.written(stage) for stage in STAGES)

    # Real drag events, as Qt sends them to the widget below the pointer

    def hold_over(self, widget: QWidget, at: QPoint, load: QMimeData) -> bool:
        """Enter a widget with `load` and move on it; whether it would take it."""
        for kind in (QDragEnterEvent, QDragMoveEvent):
            event = kind(
                at,
                Qt.DropAction.MoveAction,
                load,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            event.setAccepted(False)
            QApplication.sendEvent(widget, event)
        return event.isAccepted()

    def let_go(self, widget: QWidget, at: QPoint, load: QMimeData) -> bool:
        """Drop `load` on a widget; whether it was taken."""
        event = QDropEvent(
            at,
            Qt.DropAction.MoveAction,
            load,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.setAccepted(False)
        QApplication.sendEvent(widget, event)
        return event.isAccepted()

    def leave(self, widget: QWidget) -> None:
        QApplication.sendEvent(widget, QDragLeaveEvent())

    def drop(self, clients: list[str], stage: Stage, gap: int) -> None:
        """Hold cards over a gap of a list and let go."""
        card_list, load = self.list_of(stage), load_of([self.id_of(name) for name in clients])
        at = QPoint(60, self.height_of_gap(stage, gap))
        self.hold_over(card_list.viewport(), at, load)
        self.let_go(card_list.viewport(), at, load)

    def height_of_gap(self, stage: Stage, gap: int) -> int:
        card_list = self.list_of(stage)
        rows = card_list.rows.rowCount()
        if not rows:
            return 80
        if gap == rows:
            return card_list.visualRect(card_list.rows.index(rows - 1)).bottom() - 8
        return card_list.visualRect(card_list.rows.index(gap)).top() + 8

    def drag_with_mouse(self, client: str, meanwhile: Callable[[], None] | None = None) -> None:
        """Press on a card and move away; `meanwhile` runs while the drag is under way."""
        card_list, at = self.rect_of(client)
        begin = QPoint(30, at.y())
        if meanwhile is not None:
            once = Qt.ConnectionType.SingleShotConnection
            card_list.drag_began.connect(lambda _: meanwhile(), once)
        viewport, left = card_list.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, left, Qt.KeyboardModifier.NoModifier, begin)
        for step in range(1, 8):
            QTest.mouseMove(viewport, begin + QPoint(4 * step, 0))
        QTest.mouseRelease(viewport, left, Qt.KeyboardModifier.NoModifier, begin + QPoint(28, 0))


def filled(document: Document) -> None:
    """Four above, three in, two of the best few, two leads; whatever a gate asks is met."""
    for stage, clients in (
        (Stage.ABOVE, ABOVE),
        (Stage.IN, IN),
        (Stage.BEST_FEW, BEST),
        (Stage.UNIVERSE, LEADS),
    ):
        for number, client in enumerate(clients):
            document.objectives.add(
                TODAY,
                client_name=client,
                wish=f"Coaching of {client}",
                stage=stage,
                value=(number + 1) * 100_000,
            )
    meet_all(document, TODAY)


@pytest.fixture(autouse=True)
def british_formats() -> Iterator[None]:
    set_formats(Formats(QLocale("en_GB"), "EUR"))
    yield
    set_formats(Formats(QLocale("en_GB"), "EUR"))


@pytest.fixture
def make_board(qtbot, qapp) -> Iterator[Callable[[Document], Board]]:
    """Opens a board over a document, in a window that is shown."""
    if (theme().choice, theme().zoom) != ("light", 100) or qapp.styleSheet() == "":
        theme().apply(qapp, "light", 100)
    use_language(qapp, "en")
    made: list[Board] = []

    def make(document: Document, clock: Callable[[], date] = lambda: TODAY) -> Board:
        session = Session(document, clock)
        tray = UniverseTray(session)
        page = BoardPage(session, tray)
        window = QWidget()
        layout = QHBoxLayout(window)
        tray.setFixedWidth(220)
        layout.addWidget(tray)
        layout.addWidget(page, 1)
        window.resize(1200, 820)
        board = Board(document, session, tray, page, window)
        session.failed.connect(board.failures.append)
        session.said.connect(lambda sentence, action: board.sayings.append((sentence, action)))
        page.lists.announcer.announced.connect(
            lambda sentence, at_once: board.spoken.append((sentence, at_once))
        )
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        made.append(board)
        return board

    yield make
    for board in made:
        board.window.close()
        board.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        board.session.close()
        board.document.close()


@pytest.fixture
def board(make_board, tmp_path: Path) -> Board:
    """The usual small board."""
    with create_document(tmp_path / "practice.funnel") as document:
        filled(document)
    return make_board(open_document(tmp_path / "practice.funnel"))


@pytest.fixture
def empty_board(make_board, document: Document) -> Board:
    """A board over a new document."""
    return make_board(document)
