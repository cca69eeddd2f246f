"""Parts in lines, as many beside each other as there is room for."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from funnel_desktop.ui.looks.theme import scaled


class Flow(QLayout):
    """Lays parts side by side and goes on in the next line where there is no room."""

    GAP = 6

    def __init__(self, parent: QWidget, margin: int = 5) -> None:
        """`margin` in pixels all around."""
        super().__init__(parent)
        self._margin = margin
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), really=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = max((item.sizeHint().width() for item in self._items), default=0)
        return QSize(min(widest, scaled(160)) + 2 * self._margin, scaled(30))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, really=True)

    def _place(self, rect: QRect, *, really: bool) -> int:
        left, top, height = rect.left() + self._margin, rect.top() + max(0, self._margin - 1), 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint()
            width = min(wanted.width(), rect.width() - 2 * self._margin)
            if left > rect.left() + self._margin and left + width > rect.right() - self._margin:
                left, top, height = rect.left() + self._margin, top + height + self.GAP, 0
            if really:
                item.setGeometry(QRect(left, top, width, wanted.height()))
            left += width + self.GAP
            height = max(height, wanted.height())
        return top + height + self._margin - rect.top()
