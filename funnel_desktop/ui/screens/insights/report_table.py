"""The table behind every chart: what it shows, copies and writes out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from funnel_desktop.exchange.common.safe_text import guarded
from funnel_desktop.exchange.tables.amounts import plain_amount
from funnel_desktop.funnel.week import MINUTES_AN_HOUR
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.fields.rows_table import ROW, CellDelegate
from funnel_desktop.ui.looks.theme import scaled, theme
from funnel_desktop.ui.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Cell = str | int | float | date | None
Row = tuple[Cell, ...]
ROOT = QModelIndex()
UNKNOWN = "–"
MEASURED = 100
"""Rows whose words decide how wide a column is; those of very many would take long."""


class Kind(StrEnum):
    """How the cells of a column are written; days with a decimal where they have one, and hours
    from minutes."""

    TEXT = "text"
    COUNT = "count"
    DAYS = "days"
    HOURS = "hours"
    MONEY = "money"
    SHARE = "share"
    DATE = "date"


@dataclass(frozen=True)
class Column:
    """A column of a report: its heading and what stands in it; `whole` is never shortened."""

    title: str
    kind: Kind = Kind.TEXT
    whole: bool = False


@dataclass(frozen=True)
class Report:
    """A report as values; `ids` are the objectives that its rows are about, where they are."""

    columns: tuple[Column, ...]
    rows: Sequence[Row] = ()
    ids: Sequence[str] = ()

    def lines(self) -> list[list[str]]:
        """As it is shown, headings first."""
        return self._written([column.title for column in self.columns], shown)

    def plain_lines(self) -> list[list[str]]:
        """For other programs: numbers unrounded with a point, dates as 2026-05-12."""
        return self._written([guarded(column.title) for column in self.columns], plain)

    def _written(self, headings: list[str], write: Callable[[Kind, Cell], str]) -> list[list[str]]:
        kinds = [column.kind for column in self.columns]
        return [headings, *([*map(write, kinds, row)] for row in self.rows)]


def shown(kind: Kind, value: Cell) -> str:
    """A cell as people of the locale read it."""
    write = formats()
    if value is None:
        return UNKNOWN
    if isinstance(value, date):
        return write.day_full(value)
    if isinstance(value, str):
        return value
    if kind is Kind.MONEY:
        return write.money(int(value))
    if kind is Kind.HOURS:
        return write.hours(int(value))
    if kind is Kind.SHARE:
        return write.percent(value)
    return write.number(value, 0 if value == int(value) else 1)


def plain(kind: Kind, value: Cell) -> str:
    """A cell as another program reads it."""
    if value is None:
        return ""
    if kind is Kind.MONEY and isinstance(value, int):
        return plain_amount(value, formats().currency)
    if kind is Kind.HOURS and isinstance(value, int):
        return str(value / MINUTES_AN_HOUR)
    return guarded(value) if isinstance(value, str) else str(value)


class ReportModel(QAbstractTableModel):
    """Answers what Qt asks about a report."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.report = Report(())

    def show_report(self, report: Report) -> None:
        """Show another report."""
        self.beginResetModel()
        self.report = report
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.report.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.report.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        column = self.report.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_alignment(column))
        return column.title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = self.report.columns[index.column()]
        words = shown(column.kind, self.report.rows[index.row()][index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_alignment(column))
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(words)
        return f"{column.title}: {words}" if role == Qt.ItemDataRole.AccessibleTextRole else None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    at_left = column.kind in (Kind.TEXT, Kind.DATE)
    side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _gives_way(column: Column) -> bool:
    return column.kind is Kind.TEXT and not column.whole


class ReportTable(QTableView):
    """A table to read; Enter opens the objective of a row, Ctrl+C copies all of it."""

    opened = Signal(str)
    """The id of the objective that a row is about."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows = ReportModel(self)
        self._needed: list[tuple[Column, int]] = []
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(MEASURED)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._open)
        theme().changed.connect(self._wear)
        self._wear()

    def show_report(self, report: Report) -> None:
        """Show another report."""
        self._needed = []
        self.rows.show_report(report)
        self._measure()

    def copy(self) -> None:
        """Put all of it on the clipboard, as a spreadsheet takes it."""
        lines = ("\t".join(line) for line in self.rows.report.lines())
        QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _open(self, index: QModelIndex) -> None:
        ids = self.rows.report.ids
        if 0 <= index.row() < len(ids):
            self.opened.emit(ids[index.row()])

    def _measure(self) -> None:
        """What each column needs, once for a report: it asks for the words of many rows."""
        header = self.horizontalHeader()
        self._needed = [
            (column, max(header.sectionSizeHint(place), self.sizeHintForColumn(place)))
            for place, column in enumerate(self.rows.report.columns)
        ]
        self._share_width()

    def _share_width(self) -> None:
        """Each column as wide as what stands in it; what is left goes to the columns of text,
        and where there is too little they give way."""
        header, room = self.horizontalHeader(), self.viewport().width()
        rest = room - sum(width for _, width in self._needed)
        of_texts = sum(width for column, width in self._needed if _gives_way(column))
        for place, (column, width) in enumerate(self._needed):
            given = rest * width // of_texts if _gives_way(column) else 0
            self.setColumnWidth(place, max(width + given, header.sectionSizeHint(place)))

    def _wear(self) -> None:
        self.verticalHeader().setMinimumSectionSize(0)
        self.verticalHeader().setDefaultSectionSize(scaled(ROW))
        self._measure()
