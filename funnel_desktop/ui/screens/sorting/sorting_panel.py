"""The weekly sort over the board: one card at a time, by keys alone (DESIGN.md 10)."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QToolButton, QWidget

from funnel_desktop.document.insights import Insights
from funnel_desktop.document.questions import Changed
from funnel_desktop.document.sorting import Sorted
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.rhythm import ToSort
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.painting import bar
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, scaled, theme, tokens
from funnel_desktop.ui.screens.sorting.closing import SortClosing
from funnel_desktop.ui.screens.sorting.forgotten import SortForgotten
from funnel_desktop.ui.screens.sorting.question import SortQuestion
from funnel_desktop.ui.screens.sorting.queue import Answered, SortQueue
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.popover import is_escape
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

WIDTH, GROUND = 460, 0.8
"""Pixels at 100 % text; how much of the window's colour covers the board."""


BAR = 6
KEPT_STEPS = 50
"""Steps beside those of the sort among which they are looked for."""


class SortPanel(QFrame):
    """Lies over its room and is as large as that. Each answer is saved as one undo step; Esc
    leaves at any time, and what was answered stays."""

    opened = Signal(str)
    """An objective's window is wanted."""
    closed = Signal()

    def __init__(self, session: Session, room: QWidget, parent: QWidget) -> None:
        """`room` stands in `parent`. It may be a stack of pages, of which a screen reader sees
        nothing but the page that is shown: so this is no child of it."""
        super().__init__(parent)
        self._session, self._room = session, room
        self._is_answering = False
        self.queue = SortQueue()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title, self.place = TextLabel("section"), TextLabel("small", "ink2")
        self.bar, self.close_button = _Bar(), QToolButton()
        self.question, self.closing = SortQuestion(session), SortClosing()
        self.forgotten = SortForgotten(session)
        self.pages, self._box = QStackedWidget(), QFrame(self)
        self._asked = LongQuestion(session, self)
        self._lay_out()
        self._listen()
        self._apply_theme()

    def begin(self) -> None:
        """Lie over the room and ask for the first one."""
        self._fit()
        self.show()
        self.raise_()
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._asked.stop()
        self.closed.emit()
        super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc is ours, also where the window has a shortcut on it."""
        if is_escape(event, QEvent.Type.ShortcutOverride):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The board stays in sight, and steps back."""
        painter = QPainter(self)
        painter.setOpacity(GROUND)
        painter.fillRect(self.rect(), tokens().window)

    @asks
    def _ask(self) -> None:
        self._asked.ask(self._session.document.insights.sorting(self._session.today))

    def _answered(self, left: list[ToSort]) -> None:
        was_closing = self.pages.currentWidget() is self.closing
        self.queue.show(left)
        if not self.queue.answered and self.forgotten.offer(left):
            self._show_place()
            self.pages.setCurrentWidget(self.forgotten)
            self.forgotten.enter()
            self._fit()
            return
        if was_closing and self.queue.answered:
            self._show_end()
        else:
            self._show()

    @asks
    def _show(self) -> None:
        """Ask for the one whose turn it is, or end."""
        asked, document = self.queue.current, self._session.document
        self._show_place()
        if asked is None:
            self._show_end()
            return
        card = document.board.card(asked.id, self._session.today)
        if card is None:
            self._ask()
            return
        felt, has_keyboard = document.positions.of(asked.id), _has_keyboard(self)
        self.pages.setCurrentWidget(self.question)
        self.question.ask(asked, card, felt[0].position if felt else None, self.queue.place)
        if has_keyboard:
            self.question.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    @asks
    def _show_end(self) -> None:
        if self.queue.current is None and not self._session.document.read_only:
            self._session.document.rhythm.close_sort(self._session.today)
        numbers = {each.step for each in self.queue.answered}
        steps = self._session.document.log.history(limit=len(numbers) + KEPT_STEPS)
        known = {step.number: step for step in steps if step.number in numbers}
        self._show_place()
        has_keyboard = _has_keyboard(self)
        self.pages.setCurrentWidget(self.closing)
        self.closing.show_end(self.queue, known)
        if has_keyboard:
            self.closing.enter()
        self._fit()

    def _show_place(self) -> None:
        place, of = self.queue.place
        write = self._session.formats.number
        text = translate("Sort", "{place} of {count}")
        said = [text.format(place=write(place), count=write(of))]
        if self.queue.later:
            said.append(translate("Sort", "%n for later", "", self.queue.later))
        self.place.setText(" · ".join(said))
        self.bar.show_share(len(self.queue.answered) / max(1, of))

    def _answer(self, answer: Sorted, next_action: NextAction | None) -> None:
        asked, session = self.queue.current, self._session
        if asked is None:
            return
        position, sorting = self.question.position, session.document.sorting
        self._is_answering = True
        try:
            is_done = session.do(
                lambda: sorting.answer(
                    asked.id, answer, session.today, next_action=next_action, position=position
                )
            )
        finally:
            self._is_answering = False
        if is_done:
            self.queue.answer(answer, session.last_action)
            self._show()

    def _put_off(self) -> None:
        if self.queue.current is not None:
            self.queue.put_off()
            self._show()

    def _take_back(self, answered: Answered) -> None:
        step = answered.step
        if step is not None:
            self._session.do(lambda: self._session.document.log.take_back(step))

    def _follow(self, changed: Changed) -> None:
        if not self._is_answering and changed.touches(Insights.sorting):
            self._ask()

    def _listen(self) -> None:
        self._asked.answered.connect(self._answered)
        self.question.answered.connect(self._answer)
        self.question.put_off.connect(self._put_off)
        self.closing.opened.connect(self.opened)
        self.closing.taken_back.connect(self._take_back)
        self.closing.go_on.connect(self._show)
        self.forgotten.done.connect(self._ask)
        self.closing.done.connect(self.close)
        self.close_button.clicked.connect(self.close)
        self._session.changed.connect(self._follow)
        self._session.day_changed.connect(self._ask)
        self._room.installEventFilter(self)
        theme().changed.connect(self._apply_theme)

    def _fit(self) -> None:
        """As large as the room; the box in its middle, as high as it needs."""
        self.setGeometry(self._room.geometry())
        room = self.rect()
        width = min(scaled(WIDTH), room.width() - 2 * SPACE_3)
        self._box.setFixedWidth(width)
        height = min(self._column.totalHeightForWidth(width), room.height() - 2 * SPACE_3)
        box = QRect(0, 0, width, height)
        box.moveCenter(room.center())
        self._box.setGeometry(box)

    def _apply_theme(self) -> None:
        self.title.setText(translate("Sort", "Weekly sort"))
        self.setAccessibleName(self.title.text())
        self.close_button.setIcon(icon("close"))
        self.close_button.setAccessibleName(translate("Sort", "Close (Esc)"))
        self._fit()
        self.update()

    def _lay_out(self) -> None:
        self._box.setProperty("surface", "popover")
        self.close_button.setProperty("kind", "flat")
        self.close_button.setProperty("small", True)
        for page in (self.question, self.closing, self.forgotten):
            self.pages.addWidget(page)
        self._column = column_of(
            row_of(grow(self.title), self.place, self.close_button),
            self.bar,
            grow(self.pages),
            into=self._box,
            gap=SPACE_3,
            margins=SPACE_4,
        )


def _has_keyboard(panel: SortPanel) -> bool:
    """Return whether one works in there; what is done beside it keeps the keyboard."""
    here = panel.window().focusWidget()
    return here is None or panel.isAncestorOf(here)


class _Bar(QWidget):
    """How far the sort has come; the words above it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(BAR)

    def show_share(self, share: float) -> None:
        """Fill a share of it, from 0 to 1."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar(painter, box, tokens().track)
        if self._share:
            box.setWidth(max(BAR, box.width() * self._share))
            bar(painter, box, tokens().accent)
