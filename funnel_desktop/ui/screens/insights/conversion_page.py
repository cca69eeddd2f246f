"""The report *Conversion*: of those that entered a stage, how many left it forward."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from funnel_desktop.document.insights import Conversion
from funnel_desktop.funnel.conversion import Ends, Stages, entered, share
from funnel_desktop.funnel.stages import STAGES
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.screens.insights.conversion_chart import IN_ORDER, ConversionChart, end_name
from funnel_desktop.ui.screens.insights.report_page import ReportPage
from funnel_desktop.ui.screens.insights.report_panel import ReportPanel
from funnel_desktop.ui.screens.insights.report_table import Cell, ColumnKind, Report, ReportColumn
from funnel_desktop.ui.screens.insights.spans import SpanChooser
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, row_of
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import stage_name

translate = QCoreApplication.translate

Group = tuple[str, Stages]
"""What a group is called, and its passages."""


class ConversionPage(ReportPage):
    """The chart of one group; the table has all groups."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._days = SpanChooser(session, months=12)
        self.group = QComboBox()
        self.span = self._controls()
        self.chart = ConversionChart()
        self.panel = ReportPanel(session, self.chart, "conversion")
        self.question = LongQuestion(session, self)
        self._groups: list[Group] = []
        column_of(self.panel, into=self)
        self._days.changed.connect(self.refresh)
        self.question.answered.connect(self._show)
        self.question.read.connect(self.panel.wait)
        self.group.currentIndexChanged.connect(self._show_group)

    def refresh(self) -> None:
        """Ask the document anew."""
        insights = self._session.document.insights
        self.question.ask(insights.conversion(*self._days.days(), self._session.today))

    def _show(self, found: Conversion) -> None:
        """The group that was chosen stays."""
        chosen = self.group.currentText()
        self._groups = list(_groups(found))
        self.group.blockSignals(True)
        self.group.clear()
        self.group.addItems([name for name, _ in self._groups])
        self.group.setCurrentIndex(max(0, self.group.findText(chosen)))
        self.group.blockSignals(False)
        self.group.setAccessibleName(translate("Insights", "Service or source"))
        self._show_table()
        self._show_group()

    def _show_group(self) -> None:
        if self._groups:
            name, stages = self._groups[max(0, self.group.currentIndex())]
            self.chart.show_stages(stages, name)

    def _show_table(self) -> None:
        columns = [
            ReportColumn(translate("Insights", "Group")),
            ReportColumn(translate("Insights", "Stage")),
            ReportColumn(translate("Insights", "Entered"), ColumnKind.COUNT),
        ]
        for end in IN_ORDER:
            columns += [
                ReportColumn(end_name(end), ColumnKind.COUNT),
                ReportColumn("%", ColumnKind.SHARE),
            ]
        rows = [row for group in self._groups for row in _rows(group)]
        first, last = map(formats().day_full, self._days.days())
        told = translate("Insights", "Who entered a stage from {first} to {last}, and what became of them until today. No percentages under five cases.")  # fmt: skip  # noqa: E501
        self.panel.show_report(
            translate("Insights", "Conversion"),
            told.format(first=first, last=last),
            Report(tuple(columns), tuple(rows)),
        )

    def _controls(self) -> QWidget:
        controls = QWidget()
        row_of(STRETCH, self.group, self._days, into=controls)
        return controls


def _rows(group: Group) -> Iterator[tuple[Cell, ...]]:
    name, stages = group
    for stage in STAGES:
        ends: Ends = stages.get(stage, {})
        counts = (cell for end in IN_ORDER for cell in (ends.get(end, 0), share(ends, end)))
        if entered(ends):
            yield (name, stage_name(stage), entered(ends), *counts)


def _groups(found: Conversion) -> Iterator[Group]:
    yield translate("Insights", "All"), found.whole
    service = translate("Insights", "Service: {name}")
    source = translate("Insights", "Source: {name}")
    without = translate("Insights", "none")
    for text, groups in ((service, found.by_service), (source, found.by_source)):
        for name, stages in groups.items():
            yield text.format(name=name or without), stages
