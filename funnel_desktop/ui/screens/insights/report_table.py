"""The table behind every chart: what it shows, copies and writes out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from operator import itemgetter

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from funnel_desktop.exchange.common.safe_text import guarded
from funnel_desktop.exchange.tables.amounts import plain_amount
from funnel_desktop.funnel.week import MINUTES_AN_HOUR
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.fields.table import Table
from funnel_desktop.ui.fields.table_model import Column as TableColumn
from funnel_desktop.ui.fields.table_model import TableModel

Cell = str | int | float | date | None
Row = tuple[Cell, ...]
UNKNOWN = "–"


class ColumnKind(StrEnum):
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
class ReportColumn:
    """A column of a report: its heading and what stands in it; `whole` is never shortened."""

    title: str
    kind: ColumnKind = ColumnKind.TEXT
    whole: bool = False


@dataclass(frozen=True)
class Report:
    """A report as values; `ids` are the objectives that its rows are about, where they are."""

    columns: tuple[ReportColumn, ...]
    rows: Sequence[Row] = ()
    ids: Sequence[str] = ()

    def lines(self) -> list[list[str]]:
        """As it is shown, headings first."""
        return self._written([column.title for column in self.columns], shown)

    def plain_lines(self) -> list[list[str]]:
        """For other programs: numbers unrounded with a point, dates as 2026-05-12."""
        return self._written([guarded(column.title) for column in self.columns], plain)

    def _written(
        self, headings: list[str], write: Callable[[ColumnKind, Cell], str]
    ) -> list[list[str]]:
        kinds = [column.kind for column in self.columns]
        return [headings, *([*map(write, kinds, row)] for row in self.rows)]


def shown(kind: ColumnKind, value: Cell) -> str:
    """A cell as people of the locale read it."""
    write = formats()
    if value is None:
        return UNKNOWN
    if isinstance(value, date):
        return write.day_full(value)
    if isinstance(value, str):
        return value
    if kind is ColumnKind.MONEY:
        return write.money(int(value))
    if kind is ColumnKind.HOURS:
        return write.hours(int(value))
    if kind is ColumnKind.SHARE:
        return write.percent(value)
    return write.number(value, 0 if value == int(value) else 1)


def plain(kind: ColumnKind, value: Cell) -> str:
    """A cell as another program reads it."""
    if value is None:
        return ""
    if kind is ColumnKind.MONEY and isinstance(value, int):
        return plain_amount(value, formats().currency)
    if kind is ColumnKind.HOURS and isinstance(value, int):
        return str(value / MINUTES_AN_HOUR)
    return guarded(value) if isinstance(value, str) else str(value)


def _table_columns(report: Report) -> list[TableColumn]:
    """Cells are told in their tooltips too: where there is little room they are shortened."""

    def made(place: int, column: ReportColumn) -> TableColumn:
        def words(row: Row) -> list[str]:
            return [shown(column.kind, row[place])]

        return TableColumn(
            str(place),
            column.title,
            partial(shown, column.kind),
            is_number=column.kind not in (ColumnKind.TEXT, ColumnKind.DATE),
            is_editable=False,
            tip=words,
            value=itemgetter(place),
        )

    return [made(place, column) for place, column in enumerate(report.columns)]


def _gives_way(column: ReportColumn) -> bool:
    return column.kind is ColumnKind.TEXT and not column.whole


class ReportTable(Table):
    """A table to read; Enter opens the objective of a row, Ctrl+C copies all of it."""

    opened = Signal(str)
    """The id of the objective that a row is about."""

    rows_measured = 100

    def __init__(self, name: str) -> None:
        self.report = Report(())
        super().__init__(TableModel(), name)
        self.on_keys(self._open, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self.doubleClicked.connect(self._open)

    def show_report(self, report: Report) -> None:
        """Show another report."""
        self.report = report
        self.rows.show(_table_columns(report), report.rows)
        self.measure()

    def copy(self) -> None:
        """Put all of it on the clipboard, as a spreadsheet takes it."""
        lines = ("\t".join(line) for line in self.report.lines())
        QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        ids = self.report.ids
        if 0 <= index.row() < len(ids):
            self.opened.emit(ids[index.row()])

    def widths(self, needed: Sequence[int], rest: int) -> list[int]:
        """What is left goes to the columns of text; where there is too little they give way."""
        header = self.horizontalHeader()
        give_way = [_gives_way(column) for column in self.report.columns[: len(needed)]]
        of_texts = sum(width for width, gives in zip(needed, give_way, strict=True) if gives)
        return [
            max(width + (rest * width // of_texts if gives else 0), header.sectionSizeHint(place))
            for place, (width, gives) in enumerate(zip(needed, give_way, strict=True))
        ]
