"""The list of pages on the left of the preferences."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.painting import paint_focus
from funnel_desktop.ui.looks.theme import (
    RADIUS_BUTTON,
    SPACE_2,
    SPACE_3,
    font,
    scaled,
    theme,
    tokens,
)
from funnel_desktop.ui.widgets.tips import show_tip

Index = QModelIndex | QPersistentModelIndex
ICON = Qt.ItemDataRole.UserRole
ROW = 34


class PageList(QListWidget):
    """An icon and a name for each page; as wide as the longest name."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_narrow = False
        self.setAccessibleName(name)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setItemDelegate(PageDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        theme().changed.connect(self._wear)

    def add_page(self, icon: str, name: str) -> None:
        """A further entry, at the end."""
        item = QListWidgetItem(name)
        item.setData(ICON, icon)
        self.addItem(item)
        self._wear()

    def set_narrow(self, narrow: bool) -> None:
        """The drawings alone, where there is little room; the names are tooltips then."""
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            self._wear()

    def _wear(self) -> None:
        metrics = QFontMetrics(font("body_strong"))
        names = (self.item(row).text() for row in range(self.count()))
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        words = 0 if self.is_narrow else widest + 2 * SPACE_3
        self.setFixedWidth(words + scaled(16) + 2 * SPACE_2 + 2 * SPACE_3)
        for row in range(self.count()):
            show_tip(self.item(row), self.item(row).text() if self.is_narrow else "")
        self.scheduleDelayedItemsLayout()


class PageDelegate(QStyledItemDelegate):
    """Icon, name, and a soft fill behind the page that is shown."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(120), scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, state, look = option.rect.adjusted(SPACE_2, 0, -SPACE_2, 0), option.state, tokens()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.accent_soft if chosen else look.hover)
            painter.drawRoundedRect(rect, RADIUS_BUTTON, RADIUS_BUTTON)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect)
        pages = self.parent()
        is_narrow = isinstance(pages, PageList) and pages.is_narrow
        self._paint_words(painter, rect, index, chosen, is_narrow)
        painter.restore()

    @staticmethod
    def _paint_words(
        painter: QPainter, rect: QRect, index: Index, chosen: bool, is_narrow: bool
    ) -> None:
        side, ink = scaled(16), "accent" if chosen else "ink"
        drawing = pixmap(str(index.data(ICON)), "accent" if chosen else "ink2", side)
        top = rect.top() + (rect.height() - side) // 2
        painter.drawPixmap(rect.left() + SPACE_3, top, drawing)
        if is_narrow:
            return
        painter.setFont(font("body_strong" if chosen else "body"))
        painter.setPen(tokens().color(ink))
        room = rect.adjusted(2 * SPACE_3 + side - 4, 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), str(index.data()))
