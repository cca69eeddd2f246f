"""The two sides of the workspace: beside the view, as strips, or laid over it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from funnel_desktop.ui.looks.theme import scaled, theme
from funnel_desktop.ui.widgets.popover import Popover, is_escape, keeps_escape
from funnel_desktop.ui.window.side import Side
from funnel_desktop.ui.work.settings import Settings

WIDE_ENOUGH = 1180
"""From this width on (at 100 % text) there is room for both sides beside the board."""


class Sides(QObject):
    """In a small window the sides shrink to strips; one at a time is laid over the view."""

    changed = Signal()

    def __init__(
        self,
        room: QWidget,
        settings: Settings,
        universe: Side,
        do_next: Side,
        is_board_shown: Callable[[], bool],
    ) -> None:
        """`room` is the workspace, whose edges they are."""
        super().__init__(room)
        self.universe, self.do_next = universe, do_next
        self._room, self._settings, self._is_board_shown = room, settings, is_board_shown
        for side in self:
            side.wanted.connect(self._lay_over_or_back)
        theme().changed.connect(self.fit)

    def __iter__(self) -> Iterator[Side]:
        return iter((self.universe, self.do_next))

    def toggle(self, side: Side) -> None:
        """Show or hide a side; in a small window it is laid over the view."""
        if side.is_strip() or side.is_over():
            self._lay_over_or_back(side)
        else:
            self._settings.turn(side.key, not side.is_open())
            self.fit()

    def reveal(self, side: Side) -> None:
        """Show a side beside or over the view, with the keyboard in it."""
        if side.is_strip():
            self._lay_over(side, True)
        side.panel.setFocus()

    def fit(self) -> None:
        """Open the sides for which there is room; the Universe stands beside the board alone."""
        roomy = self._room.width() >= scaled(WIDE_ENOUGH)
        for side in self:
            wanted = self._settings.is_on(side.key, default=True)
            beside = side is self.do_next or self._is_board_shown()
            side.set_open(roomy and wanted and beside)
        self.changed.emit()

    def put_back_by(self, watched: QObject, event: QEvent) -> bool:
        """A click beside a side that lies over the view, or Esc, puts it back; whether the event
        is done with by that. Asked by the workspace as an event filter of the application."""
        over = next((side for side in self if side.is_over()), None)
        if (
            over is None
            or not isinstance(watched, QWidget)
            or watched.window() is not self._room.window()
        ):
            return False
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if not self._is_inside(over.panel, event.globalPosition().toPoint()):
                self._lay_over(over, False)
        elif is_escape(event) and over.panel.isAncestorOf(watched) and not self._is_for(watched):
            self._lay_over(over, False)
            return True
        return False

    def _lay_over_or_back(self, side: Side) -> None:
        self._lay_over(side, not side.is_over())

    def _lay_over(self, side: Side, over: bool) -> None:
        for other in self:
            other.lay_over(over and other is side, self._room.height())
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self._room)
        if over:
            application.installEventFilter(self._room)
        self.changed.emit()

    def _is_for(self, watched: QWidget) -> bool:
        """Whether Esc is for a part of the panel, or for a question open over the workspace."""
        if keeps_escape(watched):
            return True
        return any(popover.isVisible() for popover in self._room.findChildren(Popover))

    def _is_inside(self, panel: QWidget, place: QPoint) -> bool:
        """Whether a place of the screen is in a panel, or in a question that lies over it."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        over = (panel, *self._room.findChildren(Popover, options=direct))
        return any(
            part.isVisible() and part.rect().contains(part.mapFromGlobal(place)) for part in over
        )
