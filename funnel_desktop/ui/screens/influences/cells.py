"""How the cells of the influences' table look and what they are edited with."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from funnel_desktop.funnel.influences import Influence
from funnel_desktop.language.date_words import Toward
from funnel_desktop.ui.fields.choice_fields import SuggestField
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.fields.rows_model import RowsModel
from funnel_desktop.ui.fields.table_cells import (
    INSET,
    CellDelegate,
    column_of_cell,
    paint_ground,
    row_of_cell,
)
from funnel_desktop.ui.fields.table_model import Index
from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.painting import paint_pill
from funnel_desktop.ui.looks.text_line import LEFT, width_of, write
from funnel_desktop.ui.looks.theme import font, scaled, tokens
from funnel_desktop.ui.widgets.score_track import LENGTH, paint_track, score_ink, track_in
from funnel_desktop.wording.flags import rating_text
from funnel_desktop.wording.influences import not_known

translate = QCoreApplication.translate

ROW = 44
DAYS = ("covered", "met")
WIDEST = 230
"""No column takes more than this, at 100 %; the rest of a long text stands in its tooltip."""
AIR = 12
"""Between a column's longest text and the next column."""


def cell_room(rect: QRect) -> QRect:
    """Where a cell's content stands."""
    return rect.adjusted(INSET, 0, -INSET, 0)


def pill_in(rect: QRect, words: str) -> QRect:
    """The pill *Covered* or *Open* in its cell."""
    metrics = QFontMetrics(font("caption_medium"))
    height = metrics.height() + scaled(5)
    width = metrics.horizontalAdvance(words) + scaled(29)
    room = cell_room(rect)
    return QRect(room.left(), room.center().y() - height // 2, min(width, room.width()), height)


def pill_words(covered: object) -> str:
    """What the pill says; the day stands in its tooltip."""
    if covered is None:
        return translate("Influences", "Open")
    return translate("Influences", "Covered")


class InfluenceCells(CellDelegate):
    """Two lines for the person, a track for the rating, a pill for the needs, else a text."""

    def __init__(
        self,
        today: Callable[[], date],
        names: Callable[[], Iterable[str]],
        job_of: Callable[[Influence], str],
    ) -> None:
        """`names` are of the client's people who play no role yet."""
        super().__init__()
        self._today, self._names, self._job = today, names, job_of
        self.sliding: int | None = None
        """The rating under the pointer while it is dragged, in the current row."""

    # Painting

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        key, influence = _key(index), _influence(index)
        if influence is None:
            return QSize(scaled(160), scaled(ROW))
        text = str(index.data() or "")
        width = width_of(text, "body")
        if key == "name":
            width = max(width_of(text, "body_strong"), width_of(self._job(influence), "small"))
        elif key == "rating":
            width = scaled(LENGTH) + scaled(10) + width_of(text, "body_strong")
        elif key == "covered":
            width = pill_in(QRect(0, 0, 10_000, 100), pill_words(influence.covered)).width()
        return QSize(min(width, scaled(WIDEST)) + 2 * INSET + scaled(AIR), scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        influence, room = _influence(index), cell_room(option.rect)
        paint_ground(painter, option)
        if influence is None:
            write(painter, room, str(index.data() or ""), "body_strong", "attention")
            return
        match _key(index):
            case "name":
                self._paint_person(painter, room, influence, str(index.data()))
            case "rating":
                self._paint_rating(painter, room, self._rating_of(index, influence))
            case "covered":
                _paint_pill(painter, option.rect, influence.covered is not None)
            case "last_touch" if influence.last_touch is None:
                write(painter, room, str(index.data()), "body", "attention")
            case _:
                known = index.data(Qt.ItemDataRole.EditRole)
                write(painter, room, str(index.data()), "body", "ink" if known else "ink3")

    def _paint_person(
        self, painter: QPainter, room: QRect, influence: Influence, name: str
    ) -> None:
        job = self._job(influence)
        if not job:
            write(painter, room, name, "body_strong", "ink")
            return
        upper = QFontMetrics(font("body_strong")).height()
        lower = QFontMetrics(font("small")).height()
        top = room.center().y() - (upper + lower) // 2
        write(painter, QRect(room.left(), top, room.width(), upper), name, "body_strong")
        write(painter, QRect(room.left(), top + upper, room.width(), lower), job, "small", "ink3")

    def _paint_rating(self, painter: QPainter, room: QRect, rating: int | None) -> None:
        track = track_in(room)
        paint_track(painter, track, rating)
        model_words = _rating_words(rating)
        painter.setFont(font("body" if rating is None else "body_strong"))
        painter.setPen(score_ink(rating))
        painter.drawText(room.adjusted(track.width() + scaled(10), 0, 0, 0), LEFT, model_words)

    def _rating_of(self, index: Index, influence: Influence) -> int | None:
        view = self.parent()
        is_current = isinstance(view, QTableView) and view.currentIndex() == index
        return self.sliding if is_current and self.sliding is not None else influence.rating

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        key = _key(index)
        if key in DAYS:
            editor: QWidget = DateField(self._today, Toward.PAST, parent=parent)
            # Qt itself ends it by Enter, Tab and a click elsewhere; it is ended once.
            editor.picked.connect(lambda: self._finish(editor))  # type: ignore[attr-defined]
        elif key == "name" and _influence(index) is None:
            editor = SuggestField(self._names, parent)
            editor.activated.connect(lambda: self._finish(editor))
            editor.line.setPlaceholderText(translate("Influences", "Name"))
        else:
            editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(str(index.model().columns[index.column()].title))  # type: ignore[attr-defined]
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, DateField):
            editor.show_value(index.data(Qt.ItemDataRole.UserRole))
            editor.selectAll()
        elif not isinstance(editor, SuggestField):
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if not isinstance(model, RowsModel):
            return
        if isinstance(editor, DateField):
            try:
                model.put(index, editor.value())
            except NotUnderstood as error:
                model.refused.emit(str(error))
        elif isinstance(editor, SuggestField):
            model.setData(index, editor.value())
        else:
            super().setModelData(editor, model, index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list of names takes the name, where Qt would leave the box as it is; a day
        would be taken twice, as it is left by Enter too."""
        if isinstance(watched, SuggestField | DateField) and isinstance(event, QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.type() == QEvent.Type.KeyPress:
                self._finish(watched)
                return True
        return super().eventFilter(watched, event)

    def _finish(self, editor: QWidget) -> None:
        view = self.parent()
        if isinstance(view, QTableView) and view.indexWidget(view.currentIndex()) is not editor:
            return  # it is left because it was closed
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)


def _key(index: Index) -> str:
    return column_of_cell(index).key


def _influence(index: Index) -> Influence | None:
    found = row_of_cell(index)
    return found if isinstance(found, Influence) else None


def _rating_words(rating: int | None) -> str:
    return not_known() if rating is None else rating_text(rating)


def _paint_pill(painter: QPainter, rect: QRect, covered: bool) -> None:
    words = pill_words(True if covered else None)
    ink, ground = ("positive", "positive_soft") if covered else ("attention", "attention_soft")
    pill, side = pill_in(rect, words), scaled(12)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_pill(painter, QRectF(pill), tokens().color(ground))
    sign = pixmap("check" if covered else "clock", ink, side)
    painter.drawPixmap(pill.left() + scaled(7), pill.center().y() - side // 2 + 1, sign)
    painter.restore()
    write(painter, pill.adjusted(scaled(22), 0, 0, 0), words, "caption_medium", ink)
