"""The first run: four steps over an empty board, any order, never in the way of anything."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QWidget,
)

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.funnel.week import DAYS, monday_of
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_4, SPACE_6, scaled, theme
from funnel_desktop.ui.widgets.icon_label import MarkLabel
from funnel_desktop.ui.widgets.layouts import at_left, at_top, column_of, grow, row_of, thin_line
from funnel_desktop.ui.widgets.scrolled import scrolled
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.window.first_step import FirstStep
from funnel_desktop.ui.window.selling import say_what_is_sold
from funnel_desktop.ui.window.views import BOARD
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

REMEMBERED = "first_run"
CLOSED = "closed"
NAMES_WANTED = 3
WIDTH = 640
EDGE = 2
"""Border and margin on each side."""
TOP = 124
"""Below the heads of the columns, which explain themselves."""


def steps_done(session: Session) -> tuple[bool, bool, bool, bool]:
    """Whether an ideal client is described, people are there, it is known what is sold, and this
    or the next week is planned."""
    document, today = session.document, session.today
    monday = monday_of(today)
    planned = document.weeks.blocks(monday, monday + timedelta(days=2 * DAYS - 1))
    return (
        document.profiles.first() is not None,
        _names(session) >= NAMES_WANTED,
        bool(document.services.all()),
        bool(planned),
    )


def _names(session: Session) -> int:
    """How many objectives there are, the excluded, closed and parked ones included."""
    document, today = session.document, session.today
    there = sum(total.objectives for total in document.board.totals(today).values())
    left_out = document.board.left_out_count(today)
    return there + left_out + sum(document.board.outcome_counts(today).values())


def is_wanted(session: Session) -> bool:
    """Whether the steps are to be offered: over a board that is as good as empty, unless they
    were closed or there is nothing to write into."""
    document = session.document
    if document.read_only or document.remembered(REMEMBERED) == CLOSED:
        return False
    return _names(session) < NAMES_WANTED


def show_first_steps(desk: Desk, *, asked_for: bool = True) -> None:
    """Lay the first steps over the board, in the place of those that are there."""
    workspace, dialogs = desk.workspace, desk.dialogs
    workspace.show_view(BOARD)
    for other in workspace.findChildren(FirstRunPanel):
        other.close()
    panel = FirstRunPanel(desk.session, workspace, asked_for=asked_for)
    workspace.view_changed.connect(panel.follow_view)
    panel.names_wanted.connect(lambda: dialogs.new(Stage.UNIVERSE))
    panel.method_wanted.connect(dialogs.method)
    panel.import_wanted.connect(lambda: dialogs.import_file())
    panel.profile_wanted.connect(lambda: dialogs.ideal_client())
    panel.selling_wanted.connect(lambda: say_what_is_sold(desk))
    panel.services_wanted.connect(lambda: dialogs.preferences(services=True))
    panel.week_wanted.connect(dialogs.time_budget)
    panel.example_wanted.connect(desk.example_wanted)
    panel.open_over_board()


class FirstRunPanel(QFrame):
    """Goes when all steps are done or it is closed, and is not offered in this file again; asked
    for from the menu it comes back, and stays until it is closed."""

    profile_wanted = Signal()
    import_wanted = Signal()
    selling_wanted = Signal()
    services_wanted = Signal()
    week_wanted = Signal()
    names_wanted = Signal()
    method_wanted = Signal()
    example_wanted = Signal()

    def __init__(self, session: Session, room: QWidget, *, asked_for: bool = False) -> None:
        """`room` is the widget it lies over."""
        super().__init__(room)
        self._session = session
        self._asked_for = asked_for
        self.setProperty("surface", "popover")
        self.setAccessibleName(translate("FirstRun", "Four steps to a steady funnel"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.close_button = QToolButton()
        self.method = QPushButton(translate("FirstRun", "The method in five minutes"))
        self.example = QPushButton(translate("FirstRun", "Try it with an example practice"))
        self.steps = self._make_steps()
        self._lay_out()
        self._join()
        self._settle()
        self._show_state()

    def open_over_board(self) -> None:
        """Show it below the heads of the columns; the focus stays where it is."""
        self._settle()
        self.show()
        self.raise_()

    def follow_view(self, view: str) -> None:
        """Stand aside while another view than the board is shown."""
        self.setVisible(view == BOARD)

    def close_for_good(self) -> None:
        """Close it and remember that."""
        self._session.do(lambda: self._session.document.remember(REMEMBERED, CLOSED))
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_for_good()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._settle()
        return False

    def _room(self) -> QWidget:
        """Asked anew: a child that keeps its parent alive takes it along when it is deleted."""
        room = self.parentWidget()
        assert room is not None
        return room

    def _make_steps(self) -> tuple[FirstStep, FirstStep, FirstStep, FirstStep]:
        return (
            FirstStep(
                1,
                translate("FirstRun", "Describe your ideal client"),
                translate("FirstRun", "A first guess is enough. Real clients will sharpen it."),
                translate("FirstRun", "Start the profile"),
                translate("FirstRun", "Open the profile"),
            ),
            FirstStep(
                2,
                translate("FirstRun", "Add the people you know"),
                translate(
                    "FirstRun", "Import a list, a table or contact cards, or type three names."
                ),
                translate("FirstRun", "Import contacts"),
                translate("FirstRun", "Import more"),
                translate("FirstRun", "Type a name"),
            ),
            FirstStep(
                3,
                translate("FirstRun", "Describe what you sell"),
                translate(
                    "FirstRun", "For whom, for how much, and how long until a yes. A guess will do."
                ),
                translate("FirstRun", "Describe what I sell"),
                translate("FirstRun", "Open the services"),
            ),
            FirstStep(
                4,
                translate("FirstRun", "Decide your selling hours"),
                translate("FirstRun", "We suggest how to share them. You choose."),
                translate("FirstRun", "Plan my week"),
                translate("FirstRun", "Open the week"),
            ),
        )

    def _join(self) -> None:
        describe, bring, sell, plan = self.steps
        describe.wanted.connect(self.profile_wanted)
        bring.wanted.connect(self.import_wanted)
        bring.other_wanted.connect(self.names_wanted)
        sell.wanted.connect(self._sell)
        plan.wanted.connect(self.week_wanted)
        self.method.clicked.connect(self.method_wanted)
        self.example.clicked.connect(self.example_wanted)
        self.close_button.clicked.connect(self.close_for_good)
        self._session.changed.connect(self._show_state)
        theme().changed.connect(self._settle)
        self._room().installEventFilter(self)

    def _sell(self) -> None:
        """Ask, or show what was said."""
        (self.services_wanted if self.steps[2].is_done else self.selling_wanted).emit()

    @asks
    def _show_state(self) -> None:
        """Tick off what is done; the first step that is left gets the one strong button."""
        done = steps_done(self._session)
        if all(done) and not self._asked_for:
            self.close_for_good()
            return
        left = done.index(False) if False in done else None
        for place, step in enumerate(self.steps):
            step.show_state(done=done[place], is_next=place == left)

    def _lay_out(self) -> None:
        content = QWidget()
        self._column = column_of(
            self._head(),
            SPACE_4,
            *(part for step in self.steps for part in (thin_line(), step)),
            thin_line(),
            self._foot(),
            into=content,
            gap=0,
            margins=(SPACE_6, SPACE_4, SPACE_4, SPACE_4),
        )
        column_of(scrolled(content), into=self, margins=1)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)

    def _head(self) -> QHBoxLayout:
        steps = translate("FirstRun", "Four steps to a steady funnel")
        title = TextLabel("title", text=steps, wraps=True)
        below = TextLabel(
            "body",
            "ink2",
            translate(
                "FirstRun", "About ten minutes. You can leave and come back from the Help menu."
            ),
            wraps=True,
        )
        words = column_of(title, below, at_left(self.method), gap=2)
        self.close_button.setIcon(icon("close"))
        self.close_button.setProperty("kind", "flat")
        self.close_button.setProperty("small", True)
        show_tip(self.close_button, translate("FirstRun", "Close"))
        self.close_button.setAccessibleName(translate("FirstRun", "Close"))
        return row_of(MarkLabel(None, 40), grow(words), at_top(self.close_button), gap=SPACE_4)

    def _foot(self) -> QHBoxLayout:
        for link in (self.method, self.example):
            link.setProperty("kind", "link")
        words = TextLabel(
            "small",
            "ink3",
            translate("FirstRun", "Everything stays in one file on this computer."),
            wraps=True,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return row_of(self.example, grow(words), gap=0, margins=(0, SPACE_2, 0, 0))

    def _settle(self) -> None:
        """In the middle of the room, wholly inside it; what does not fit scrolls."""
        room = self._room().rect()
        width = min(scaled(WIDTH), room.width() - 2 * SPACE_4)
        needed = self._column.totalHeightForWidth(width - 2 * EDGE) + 2 * EDGE
        height = min(max(needed, 0), room.height() - 2 * SPACE_2)
        top = min(scaled(TOP), room.height() - height - SPACE_2)
        self.setGeometry((room.width() - width) // 2, max(SPACE_2, top), width, height)
