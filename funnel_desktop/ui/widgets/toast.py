"""What just happened, with *Undo*; bottom centre, one at a time (DESIGN.md 4.5)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QPushButton,
    QToolButton,
    QWidget,
)

from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.widgets.layouts import grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip

translate = QCoreApplication.translate

SECONDS = 8
ABOVE_BOTTOM = 16


class Toast(QFrame):
    """Stays while it is hovered or focused, and until closed while a screen reader listens."""

    undo_wanted = Signal()
    details_wanted = Signal(str)
    """The objective that the sentence is about is to be opened."""
    again_wanted = Signal(str)
    """It was won, and is to be looked at again some day."""
    show_wanted = Signal(list)
    """Cards that are hidden are to be shown."""
    copy_wanted = Signal()
    """A copy of the file is to be saved, which cannot be written any more where it was."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "toast")
        self._over = parent
        self._action: int | None = None
        self._about, self._is_won = "", False
        self._hidden: list[str] = []
        self._aside = False
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self._end)
        self._text = TextLabel("body", "card")
        self.undo = QPushButton()
        self.undo.setProperty("kind", "toast")
        self.undo.setProperty("small", True)
        self.details, self.again, self.reveal = QPushButton(), QPushButton(), QPushButton()
        self.copy = QPushButton()
        for button in (self.details, self.again, self.reveal, self.copy):
            button.setProperty("kind", "toast")
            button.setProperty("small", True)
        self.dismiss = QToolButton()
        self.dismiss.setProperty("kind", "toast")
        self.dismiss.setProperty("small", True)
        self._lay_out()
        self.undo.clicked.connect(self._take_back)
        self.details.clicked.connect(self._show_details)
        self.again.clicked.connect(self._look_again)
        self.reveal.clicked.connect(self._show_hidden)
        self.copy.clicked.connect(self.copy_wanted)
        self.dismiss.clicked.connect(self.hide)
        parent.installEventFilter(self)
        theme().changed.connect(self._apply_theme)
        self._apply_theme()
        self.hide()

    def say(
        self, sentence: str, action: int | None, about: str = "", *, is_won: bool = False
    ) -> None:
        """Show a sentence; where it is about a step of the document, with *Undo*.

        With *Details* where there is an objective to look at, with *Look again on* where that
        was won.
        """
        self._about, self._is_won = about, is_won
        self._show(sentence, action, assertive=False)

    def say_hidden(self, sentence: str, action: int | None, cards: list[str]) -> None:
        """Tell that what was just done cannot be seen; *Show* asks for these cards."""
        self._about, self._is_won = "", False
        self._show(sentence, action, assertive=False, hidden=cards)

    def say_done(self, sentence: str, _action: object) -> None:
        """Show a sentence over a window that has no way back of its own."""
        self.say(sentence, None)

    def say_failure(self, sentence: str, *, offers_copy: bool = False) -> None:
        """Show why something was refused; with *Save a copy* where the file has gone away."""
        self._about, self._is_won = "", False
        self._show(sentence, None, assertive=True, offers_copy=offers_copy)

    def forget(self, newest: int | None) -> None:
        """A newer change removes the toast of an older one."""
        if self._action is not None and newest != self._action:
            self._aside = False
            self.hide()

    def step_aside(self) -> None:
        """Let what is dragged reach what the toast lies over."""
        self._aside = self.isVisible()
        self.hide()

    def come_back(self) -> None:
        """The drag is over: go on saying what is still true."""
        if self._aside:
            self._aside = False
            self.show()
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return False

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._timer.start()

    def _show(
        self,
        sentence: str,
        action: int | None,
        assertive: bool,
        hidden: Sequence[str] = (),
        *,
        offers_copy: bool = False,
    ) -> None:
        self._action, self._aside = action, False
        self._hidden = list(hidden)
        self.reveal.setVisible(bool(hidden))
        self.copy.setVisible(offers_copy)
        self._text.setText(sentence)
        self.undo.setVisible(action is not None)
        self.details.setVisible(bool(self._about))
        self.again.setVisible(self._is_won)
        self._settle()
        self.show()
        self.raise_()
        self._timer.start()
        spoken = QAccessibleAnnouncementEvent(self, sentence)
        if assertive:
            spoken.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(spoken)

    def _end(self) -> None:
        """Its time is over, unless somebody is about to use it: then it asks again later."""
        busy = self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self.window())
        if busy or QAccessible.isActive():
            self._timer.start()
        else:
            self.hide()

    def _take_back(self) -> None:
        self.hide()
        self.undo_wanted.emit()

    def _show_details(self) -> None:
        self.hide()
        self.details_wanted.emit(self._about)

    def _show_hidden(self) -> None:
        self.hide()
        self.show_wanted.emit(self._hidden)

    def _look_again(self) -> None:
        self.hide()
        self.again_wanted.emit(self._about)

    def _settle(self) -> None:
        room = self._over.rect()
        widest = room.width() - 2 * ABOVE_BOTTOM
        self._text.setWordWrap(False)
        if self.sizeHint().width() > widest:
            self._text.setWordWrap(True)
        self.setFixedWidth(min(self.sizeHint().width(), widest))
        self.adjustSize()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - ABOVE_BOTTOM)

    def _apply_theme(self) -> None:
        """Ink and card change places, so that it stands out in both schemes."""
        for button, drawing in ((self.undo, "undo"), (self.dismiss, "close")):
            button.setIcon(icon(drawing, "card"))
        self.undo.setText(translate("Toast", "Undo"))
        self.details.setText(translate("Toast", "Details"))
        self.again.setText(translate("Toast", "Look again on…"))
        self.reveal.setText(translate("Toast", "Show"))
        self.copy.setText(translate("Toast", "Save a copy…"))
        self.dismiss.setAccessibleName(translate("Toast", "Close"))
        show_tip(self.dismiss, translate("Toast", "Close"))

    def _lay_out(self) -> None:
        row_of(
            grow(self._text),
            self.details,
            self.again,
            self.reveal,
            self.copy,
            self.undo,
            self.dismiss,
            into=self,
            gap=12,
            margins=(16, 8, 8, 8),
        )
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)
