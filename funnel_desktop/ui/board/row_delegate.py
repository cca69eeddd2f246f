"""What the delegates of cards and of leads have in common: their geometry, and renaming."""

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QRect, QSize, Signal
from PySide6.QtGui import QFont, QHelpEvent, QPixmap
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
from funnel_desktop.ui.board.stage_model import Index, StageModel
from funnel_desktop.ui.board.tips import shortened_lines, tip_of
from funnel_desktop.ui.session import Session
from funnel_desktop.ui.theme import font
from funnel_desktop.words import field_name

translate = QCoreApplication.translate


class RowDelegate(QStyledItemDelegate):
    """Paints the cards of a `StageModel`; its list tells what is dragged or picked up."""

    renamed = Signal(str, str)
    """A card's id and the wish that was typed for it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.slots: frozenset[int] = frozenset()
        """Rows whose cards are being dragged: an empty slot is drawn in their place."""
        self.lifted: frozenset[int] = frozenset()
        """Rows whose cards the keyboard has picked up."""
        self.uniform = False
        """All rows are to be equally high."""
        self.room = 0
        """The width of a row, in pixels."""
        self.has_bar = False
        """A scroll bar stands beside the rows."""

    def words(self) -> tuple[str, ...]:
        """The folded words of the search, to be marked."""
        wanted = self.session.filter
        return tuple(words_of(wanted.words)) if wanted else ()

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
        if self.button_rect(option.rect).contains(event.pos()):
            tip = translate("Board", "Move, outcome and more")
        else:
            tip = tip_of(shortened_lines(self.lines(card, option.rect)))
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
        editor.setGeometry(self.wish_rect(option.rect).adjusted(-6, -3, 6, 3))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Say what was typed; the document decides, and the list follows the document."""
        card = card_at(index)
        if isinstance(editor, QLineEdit) and card and editor.text().strip() != card.wish:
            self.renamed.emit(card.id, editor.text().strip())


def card_at(index: Index) -> Card | None:
    """The card that a row of a `StageModel` shows."""
    model = index.model()
    return model.card(index.row()) if isinstance(model, StageModel) else None
