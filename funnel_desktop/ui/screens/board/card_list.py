"""One stage's cards as a list: selecting, reaching and reading them, by mouse and by keyboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
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
from funnel_desktop.ui.screens.board.gaps import row_near
from funnel_desktop.ui.screens.board.row_delegate import RowDelegate
from funnel_desktop.ui.screens.board.row_edits import RowEdits
from funnel_desktop.ui.screens.board.stage_model import StageModel

EXACT_HEIGHTS = 1_000
"""Above this many cards all are equally high: else Qt measures each at every change."""
EXACT_WHILE_FILTERED = 64
"""The same while a search narrows the list: a keystroke reads what is in sight, no more."""

_Flag = QItemSelectionModel.SelectionFlag
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
        self._dress()
        self.setModel(model)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        delegate.renamed.connect(self.renamed)
        self.doubleClicked.connect(self._open)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Asking Qt for its own would load every class of widgets that there is.
        viewport = _Viewport()
        viewport.left.connect(self._leave)
        self.setViewport(viewport)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

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
        self.delegate.hovered = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def _leave(self) -> None:
        self.delegate.hovered = QPersistentModelIndex()

    # What is chosen

    def selected_rows(self) -> list[int]:
        """The rows of the selected cards, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def selected_ids(self) -> list[str]:
        """The selected cards, from the top."""
        return [card.id for card in self.rows.cards(self.selected_rows())]

    def chosen_rows(self) -> list[int]:
        """What a verb is about: the selected rows, else the one that the keyboard is at."""
        current = self.currentIndex()
        return self.selected_rows() or ([current.row()] if current.isValid() else [])

    def current_id(self) -> str | None:
        """The card that the keyboard is at."""
        card = self.rows.card(self.currentIndex().row()) if self.currentIndex().isValid() else None
        return card.id if card else None

    def choose(self, rows: Sequence[int], current: int) -> None:
        """Select `rows`, make `current` the one the keyboard is at, and show it."""
        self.rows.show_all()
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.rows.index(row), self.rows.index(row))
        self.selectionModel().select(chosen, _Flag.ClearAndSelect)
        at = self.rows.index(current)
        self.selectionModel().setCurrentIndex(at, _Flag.NoUpdate)
        self.scrollTo(at)

    def choose_also(self, rows: Sequence[int]) -> None:
        """Add `rows` to what is selected."""
        for row in rows:
            self.selectionModel().select(self.rows.index(row), _Flag.Select)

    def stay_at(self, rows: Sequence[int]) -> None:
        """Go on at the first of `rows`, or near where the keyboard was; nothing is scrolled."""
        row = rows[0] if rows else self.currentIndex().row()
        if 0 <= row < self.rows.rowCount():
            self.setAutoScroll(False)
            self.selectionModel().setCurrentIndex(self.rows.index(row), _Flag.NoUpdate)
            self.setAutoScroll(True)

    def known_id(self, row: int) -> str | None:
        """The card in `row` as it was last looked at; the document is not asked."""
        return self.rows.known_id(row)

    def known_selected(self, at_most: int) -> list[str]:
        """Selected cards as they were last looked at; none where there are too many."""
        rows = self.selected_rows()
        found = [self.known_id(row) for row in rows] if len(rows) <= at_most else []
        return [card for card in found if card is not None]

    def enter_at(self, y: int) -> None:
        """Take the keyboard, at the card nearest to height `y` of the viewport."""
        row = row_near(self, y)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if row is not None:
            self.choose([row], row)

    def stand_at(self, row: int) -> None:
        """Take the keyboard, at `row` where it was nowhere; nobody has chosen a card by that."""
        if not self.currentIndex().isValid() and row < self.rows.rowCount():
            self.selectionModel().setCurrentIndex(self.rows.index(row), _Flag.NoUpdate)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def height_of_current(self) -> int:
        """The height in the viewport of the card that the keyboard is at."""
        rect = self.visualRect(self.currentIndex())
        return rect.center().y() if rect.isValid() else 0

    # What is shown

    def show_rows(self, count: int, ids: list[str] | None = None, *, keep: bool = False) -> None:
        """Show a stage of `count` cards, or only its cards `ids`; `keep` as in the model."""
        scrolled = self.verticalScrollBar().value()
        many = count > EXACT_HEIGHTS if ids is None else len(ids) > EXACT_WHILE_FILTERED
        self._be_uniform(many)
        self.rows.show_rows(count, ids, keep=keep)
        if self.isVisible() or scrolled:
            self._lay_out_rows()
        if scrolled:
            self.verticalScrollBar().setValue(scrolled)

    def _lay_out_rows(self) -> None:
        """Before the next painting: rows that wait for their places are painted twice."""
        self.executeDelayedItemsLayout()
        # A bar that came or went has made the rows narrower or wider.
        self.executeDelayedItemsLayout()

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
            before = self._height_of_all()
            self.delegate.room, self.delegate.has_bar = room, room < self.width()
            if before is None or before != self._height_of_all():
                self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def _height_of_all(self) -> int | None:
        """The height of every row, where they are alike: laying out a long list takes long."""
        return self.sizeHintForRow(0) if self.uniformItemSizes() else None

    def mark(self, slots: Sequence[int] = (), lifted: Sequence[int] = ()) -> None:
        """Draw the cards of these rows as dragged away, or as picked up by the keyboard."""
        self.delegate.slots, self.delegate.lifted = frozenset(slots), frozenset(lifted)
        self.viewport().update()

    def edit_name(self, card_id: str) -> None:
        """Rename a card in place."""
        row = self.rows.row_of(card_id)
        if row is not None:
            self.choose([row], row)
            self.edit(self.rows.index(row))

    # What the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._obeyed(Qt.Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)

    def _obeyed(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Whether the key is one of the board's own (DESIGN.md 2), and then it was obeyed."""
        plain = modifiers & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        alt = modifiers & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
        if plain and key in _SIDEWAYS:
            self.stepped_sideways.emit(_SIDEWAYS[key])
        elif alt and key in _SIDEWAYS:
            self.moved_sideways.emit(_SIDEWAYS[key])
        elif alt and key in _UPRIGHT:
            self.moved_upright.emit(_UPRIGHT[key])
        elif plain and key == Qt.Key.Key_Space:
            self.pick_up_requested.emit()
        elif plain and key in _ENTER and (card := self.current_id()):
            self.enter_pressed.emit(card)
        elif plain and key == Qt.Key.Key_F2 and (card := self.current_id()):
            self.rename_requested.emit(card)
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._on_button(index, event):
            self._choose_for_menu(index)
            corner = self.delegate.button_rect(self.row_rect(index)).bottomLeft()
            self.menu_requested.emit(self.viewport().mapToGlobal(corner))
            return
        super().mousePressEvent(event)

    def _on_button(self, index: QModelIndex, event: QMouseEvent) -> bool:
        """Whether the pointer is on a card's ⋯ button."""
        if not index.isValid():
            return False
        button = self.delegate.button_rect(self.row_rect(index))
        return button.contains(event.position().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self._choose_for_menu(index)
        point = self.visualRect(index).center() if by_key else event.pos()
        self.menu_requested.emit(self.viewport().mapToGlobal(point))

    def _choose_for_menu(self, index: QModelIndex) -> None:
        """The menu is about the selected cards, or about this one where it is not among them."""
        if not self.selectionModel().isSelected(index):
            self.choose([index.row()], index.row())

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
