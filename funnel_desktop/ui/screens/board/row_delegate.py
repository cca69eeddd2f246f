"""What the delegates of cards and of leads have in common: their geometry, and renaming."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QPersistentModelIndex,
    QRect,
    QSize,
    Signal,
)
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from funnel_desktop.document.search import words_of
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.theme import font
from funnel_desktop.ui.screens.board.stage_model import Index, StageModel
from funnel_desktop.ui.widgets.tips import shortened_lines, tip_of
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import field_name

translate = QCoreApplication.translate


RowState = tuple[bool, bool, bool]
"""Whether the pointer is at a row, whether it is selected, and whether the keyboard is at it."""


class RowDelegate(QStyledItemDelegate):
    """Paints the cards of a `StageModel`; its list tells what is dragged or picked up."""

    renamed = Signal(str, str)
    """A card's id and the wish that was typed for it."""

    all_alike = False
    """All rows are equally high, whatever they show."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.listed: StageModel
        """The cards of its list, which sets this."""
        self.hovered = QPersistentModelIndex()
        """The row at which the pointer is."""
        self._hovered_row = self._focused_row = -1
        self.words: tuple[str, ...] = ()
        """The folded words of the search, to be marked."""
        self._selection: QItemSelectionModel | None = None
        self.is_idle = False
        """No row looks other than it does by itself."""
        self.slots: frozenset[int] = frozenset()
        """Rows whose cards are being dragged: an empty slot is drawn in their place."""
        self.lifted: frozenset[int] = frozenset()
        """Rows whose cards the keyboard has picked up."""
        self.held: frozenset[int] = frozenset()
        """Rows whose cards wait at a gate, and are drawn as if they were dragged."""
        self.waiting: tuple[int, int] | None = None
        """The gap in which cards wait, and the height that they take."""
        self.rows = 0
        """How many rows there are, while cards wait."""
        self.uniform = False
        """All rows are to be equally high."""
        self.room = self.card_width = 0
        """The widths of a row and of its card, in pixels."""
        self.has_bar = False
        """A scroll bar stands beside the rows."""

    def have_room(self, room: int, *, has_bar: bool) -> None:
        """Rows are `room` pixels wide, and a scroll bar stands beside them or does not."""
        self.room, self.has_bar = room, has_bar
        self.card_width = self.card_rect(QRect(0, 0, room, 100)).width()

    def look_at(self, view: QAbstractItemView) -> None:
        """See what the pointer and the keyboard do at the list, before its rows are painted."""
        wanted = self.session.filter
        self.words = tuple(words_of(wanted.words)) if wanted else ()
        has_focus = view.hasFocus() or view.viewport().hasFocus()
        self._hovered_row = self.hovered.row()
        self._focused_row = view.currentIndex().row() if has_focus else -1
        self._selection = view.selectionModel() if view.selectionModel().hasSelection() else None
        is_touched = self.slots or self.lifted or self.held or self._selection is not None
        is_looked_at = self.words or self._hovered_row >= 0 or self._focused_row >= 0
        self.is_idle = not (is_touched or is_looked_at)

    def state(self, index: Index) -> RowState:
        """As `QStyleOptionViewItem.state` says it; but to ask that loads the hundreds of names
        of Qt's styles, 2 % of the start."""
        row, selection = index.row(), self._selection
        is_selected = selection is not None and selection.isSelected(index)
        return row == self._hovered_row, is_selected, row == self._focused_row

    def room_beside(self, row: int) -> tuple[int, int]:
        """What waits above a row, or below the last one, in pixels."""
        if self.waiting is None or self.uniform:
            return 0, 0
        gap, height = self.waiting
        if gap == row:
            return height, 0
        return (0, height) if gap == self.rows == row + 1 else (0, 0)

    def own_rect(self, rect: QRect, row: int) -> QRect:
        """What is left of a row for its card where others wait beside it."""
        if self.waiting is None:
            return rect
        above, below = self.room_beside(row)
        return rect.adjusted(0, above, 0, -below)

    # What a kind of row decides

    def card_rect(self, row: QRect) -> QRect:
        """The card within its row."""
        raise NotImplementedError

    def button_rect(self, row: QRect) -> QRect:
        """The ⋯ button within a row."""
        raise NotImplementedError

    def wish_rect(self, row: QRect) -> QRect:
        """Where the wish stands, and is renamed."""
        raise NotImplementedError

    def picture(self, widget: QWidget, card: Card, size: QSize) -> QPixmap:
        """A card's picture for dragging it, on `widget`'s screen."""
        raise NotImplementedError

    def mark_in_full(self, card: Card) -> str:
        """Why it was moved anyway, and what is open; nothing where nothing is."""
        return ""

    def waiting_height(self) -> int:
        """What cards that wait at the gate take in the list, in pixels; nothing waits before
        the Universe."""
        return 0

    def paint_waiting(
        self, painter: QPainter, row: QRect, card: Card, count: int, stage: Stage
    ) -> None:
        """Paint a card that waits before `stage`, for all `count` of them."""

    def lines(self, card: Card, row: QRect) -> list[tuple[str, QFont, int]]:
        """A card's texts, each with its font and the room it has in its row."""
        raise NotImplementedError

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A tooltip says what the button does, or what there was no room for."""
        card = card_at(index)
        if event.type() != QEvent.Type.ToolTip or card is None:
            return super().helpEvent(event, view, option, index)
        if self.button_rect(self.own_rect(option.rect, index.row())).contains(event.pos()):
            tip = translate("Board", "Move, outcome and more")
        else:
            told = filter(None, (self.mark_in_full(card),))
            tip = tip_of([*shortened_lines(self.lines(card, option.rect)), *told])
        QToolTip.showText(event.globalPos(), tip, view)
        return True

    # Renaming in place

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(font("small"))
        editor.setStyleSheet("min-height: 0; padding: 0 5px; border-radius: 4px;")
        editor.setAccessibleName(field_name("wish"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Over the wish's line, its text where the wish's text stands."""
        row = self.own_rect(option.rect, index.row())
        editor.setGeometry(self.wish_rect(row).adjusted(-6, -3, 6, 3))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Say what was typed; the document decides, and the list follows the document."""
        card = card_at(index)
        if isinstance(editor, QLineEdit) and card and editor.text().strip() != card.wish:
            self.renamed.emit(card.id, editor.text().strip())


def card_at(index: Index) -> Card | None:
    """The card that a row of a `StageModel` shows."""
    model = index.model()
    return model.card(index.row()) if isinstance(model, StageModel) else None
