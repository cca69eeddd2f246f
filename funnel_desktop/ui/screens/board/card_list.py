"""One stage's cards as a list: selecting, reaching and reading them, by mouse and by keyboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.painting import fill
from funnel_desktop.ui.screens.board.card_selection import CardSelection
from funnel_desktop.ui.screens.board.row_delegate import RowDelegate
from funnel_desktop.ui.screens.board.row_edits import RowEdits
from funnel_desktop.ui.screens.board.stage_model import StageModel

EXACT_HEIGHTS = 1_000
"""Above this many cards all are equally high: else Qt measures each at every change."""
EXACT_WHILE_FILTERED = 64
"""The same while a search narrows the list: a keystroke reads what is in sight, no more."""

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UPRIGHT = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Viewport(QWidget):
    left = Signal()
    """The pointer is here no more."""

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()


class CardList(QListView):
    """Shows a `StageModel`; says what its user wants, and changes nothing itself."""

    open_requested = Signal(str)
    enter_pressed = Signal(str)
    rename_requested = Signal(str)
    renamed = Signal(str, str)
    menu_requested = Signal(QPoint)
    """The menu of the selected cards, at a point of the screen."""
    pick_up_requested = Signal()
    stepped_sideways = Signal(int)
    """To the next list on the left (-1) or right (1), at the same height."""
    moved_sideways = Signal(int)
    moved_upright = Signal(int)
    selection_changed = Signal()
    entered = Signal()
    """The keyboard has come; where nothing is selected, verbs are about the card it is at."""

    def __init__(self, model: StageModel, delegate: RowDelegate, parent: QWidget | None = None):
        super().__init__(parent)
        self.rows = model
        self.delegate = delegate
        self._ground: Callable[[], QColor] | None = None
        self.selection = CardSelection(self, model)
        _set_up(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        delegate.listed = model
        delegate.renamed.connect(self.renamed)
        self.doubleClicked.connect(self._open)

    @property
    def stage(self) -> Stage:
        """The stage whose cards these are."""
        return self.rows.stage

    def lie_on(self, ground: Callable[[], QColor]) -> None:
        """Paint the ground behind the cards: what lies below the list then need not be."""
        self._ground = ground
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ground is not None:
            fill(QPainter(self.viewport()), event.rect(), self._ground())
        self.delegate.look_at(self)
        super().paintEvent(event)
        if not self.rows.is_whole:
            QTimer.singleShot(0, self.rows, self.rows.show_all)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hover(self.indexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def hover(self, index: QModelIndex | None = None) -> None:
        """Show that the pointer is at a row, or, without one, at none."""
        self.delegate.hovered = QPersistentModelIndex(QModelIndex() if index is None else index)

    def show_rows(self, count: int, ids: list[str] | None = None, *, keep: bool = False) -> None:
        """Show a stage of `count` cards, or only its cards `ids`; `keep` as in the model."""
        scrolled = self.verticalScrollBar().value()
        many = count > EXACT_HEIGHTS if ids is None else len(ids) > EXACT_WHILE_FILTERED
        self._be_uniform(many)
        self.rows.show_rows(count, ids, keep=keep)
        if self.isVisible() or scrolled:
            # Before the next painting: rows that wait for their places are painted twice. And
            # again, since a bar that came or went has made the rows narrower or wider.
            self.executeDelayedItemsLayout()
            self.executeDelayedItemsLayout()
        if scrolled:
            self.verticalScrollBar().setValue(scrolled)

    def apply(self, edits: RowEdits) -> None:
        """Follow a change that concerned a few cards, without scrolling."""
        self._be_uniform(self.rows.count() + edits.more > EXACT_HEIGHTS)
        self.setAutoScroll(False)
        self.rows.apply(edits)
        self.setAutoScroll(True)

    def _be_uniform(self, uniform: bool) -> None:
        self.delegate.uniform = uniform
        self.setUniformItemSizes(uniform or self.delegate.all_alike)

    def row_rect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """A row in the viewport, without the room beside it in which others wait."""
        return self.delegate.own_rect(self.visualRect(index), index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Heights depend on the width: large text in a narrow column takes more lines."""
        room = self.viewport().width()
        if room != self.delegate.room:
            before = _height_of_all(self)
            self.delegate.have_room(room, has_bar=room < self.width())
            if before is None or before != _height_of_all(self):
                self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def mark(self, slots: Sequence[int] = (), lifted: Sequence[int] = ()) -> None:
        """Draw the cards of these rows as dragged away, or as picked up by the keyboard."""
        self.delegate.slots, self.delegate.lifted = frozenset(slots), frozenset(lifted)
        self.viewport().update()

    def edit_name(self, card_id: str) -> None:
        """Rename a card in place."""
        row = self.rows.row_of(card_id)
        if row is not None:
            self.selection.choose([row], row)
            self.edit(self.rows.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the board's own keys (DESIGN.md 2)."""
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        alt = modifiers == Qt.KeyboardModifier.AltModifier
        if plain and key in _SIDEWAYS:
            self.stepped_sideways.emit(_SIDEWAYS[key])
        elif alt and key in _SIDEWAYS:
            self.moved_sideways.emit(_SIDEWAYS[key])
        elif alt and key in _UPRIGHT:
            self.moved_upright.emit(_UPRIGHT[key])
        elif plain and key == Qt.Key.Key_Space:
            self.pick_up_requested.emit()
        elif plain and key in _ENTER and (card := self.selection.current_id()):
            self.enter_pressed.emit(card)
        elif plain and key == Qt.Key.Key_F2 and (card := self.selection.current_id()):
            self.rename_requested.emit(card)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        button = self.delegate.button_rect(self.row_rect(index)) if index.isValid() else QRect()
        on_button = button.contains(event.position().toPoint())
        if on_button and event.button() == Qt.MouseButton.LeftButton:
            self._request_menu(index, button.bottomLeft())
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).center() if by_key else event.pos()
            self._request_menu(index, at)

    def _request_menu(self, index: QModelIndex, at: QPoint) -> None:
        """The menu is about the selected cards, or about this one where it is not among them."""
        if not self.selectionModel().isSelected(index):
            self.selection.choose([index.row()], index.row())
        self.menu_requested.emit(self.viewport().mapToGlobal(at))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def _open(self, index: QModelIndex) -> None:
        card = self.rows.card(index.row())
        if card is not None:
            self.open_requested.emit(card.id)


def _set_up(view: CardList) -> None:
    view.setFrameShape(QFrame.Shape.NoFrame)
    # Asking Qt for its own would load every class of widgets that there is.
    viewport = _Viewport()
    viewport.left.connect(view.hover)
    view.setViewport(viewport)
    view.setMouseTracking(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)


def _height_of_all(view: CardList) -> int | None:
    """The height of every row, where they are alike: laying out a long list takes long."""
    return view.sizeHintForRow(0) if view.uniformItemSizes() else None
