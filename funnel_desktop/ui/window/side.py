"""A side of the window: open beside the board, a strip, or laid over the board."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.looks.theme import scaled, theme
from funnel_desktop.ui.widgets.layouts import row_of
from funnel_desktop.ui.widgets.strip import Strip


class Side(QWidget):
    """Holds a panel and its strip and shows one of them."""

    wanted = Signal(object)
    """The strip was clicked: lay this side over the board, or put it back."""

    def __init__(
        self, panel: QWidget, key: str, drawing: str, edge: Qt.Edge, width: int, workspace: QWidget
    ) -> None:
        super().__init__(workspace)
        self.panel = panel
        self.key = key
        self._edge = edge
        self._width = width
        self._workspace = workspace
        self._over = False
        self._open = True
        panel.setProperty("surface", "panel")
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        panel.setProperty("edge", "right" if edge is Qt.Edge.LeftEdge else "left")
        self.strip = Strip(drawing, edge)
        self.strip.clicked.connect(lambda: self.wanted.emit(self))
        self._row = row_of(self.strip, panel, into=self, gap=0)
        theme().changed.connect(self._show)
        self._show()

    def is_open(self) -> bool:
        """Whether the panel stands beside the board."""
        return self._open

    def is_strip(self) -> bool:
        """Whether only the strip is shown."""
        return not self._open and not self._over

    def is_over(self) -> bool:
        """Whether the panel lies over the board."""
        return self._over

    def say(self, name: str, count: str, news: str = "") -> None:
        """What the strip is called, how much there is behind it, and what is new there."""
        self.strip.say(name, count, news)

    def set_open(self, open_: bool) -> None:
        """Stand beside the board, or shrink to a strip."""
        if open_ != self._open:
            self._open = open_
            self._over = False
            self._show()

    def lay_over(self, over: bool, height: int) -> None:
        """Lay the panel over the board at its full width, or put it back behind its strip."""
        if self._open or over == self._over:
            return
        self._over = over
        self._show()
        if over:
            self._float(height)

    def _float(self, height: int) -> None:
        workspace = self._workspace
        width = scaled(self._width)
        left = 0 if self._edge is Qt.Edge.LeftEdge else workspace.width() - width
        self.panel.setParent(workspace)
        self.panel.setGeometry(left, 0, width, height)
        self.panel.show()
        self.panel.raise_()
        self.panel.setFocus()

    def _show(self) -> None:
        if not self._over and self.panel.parentWidget() is not self:
            self._row.addWidget(self.panel)
        self.strip.setVisible(not self._open)
        self.panel.setVisible(self._open or self._over)
        self.panel.setFixedWidth(scaled(self._width))
        self.setFixedWidth(scaled(self._width) if self._open else self.strip.sizeHint().width())
