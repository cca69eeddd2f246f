"""What came, moved and went between two days, each a list that opens its cards."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame

from funnel_desktop.document.insights import Brief, Group
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.funnel.then_and_now import Became, Difference
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, scaled, theme
from funnel_desktop.ui.screens.insights.report_table import (
    Cell,
    ColumnKind,
    Report,
    ReportColumn,
    ReportTable,
)
from funnel_desktop.ui.widgets.empty_list import EmptyList
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.lines import Lines, ShortLine
from funnel_desktop.ui.widgets.made_of import MadeOf
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.names import outcome_name, stage_short

translate = QCoreApplication.translate

KINDS_WIDTH = 210


def became_name(became: Became) -> str:
    """What a kind of difference is called."""
    return {
        Became.ENTERED: translate("Insights", "Entered"),
        Became.RETURNED: translate("Insights", "Came back"),
        Became.FORWARD: translate("Insights", "Moved forward"),
        Became.BACK: translate("Insights", "Moved back"),
        Became.WON: translate("Insights", "Won"),
        Became.LOST: translate("Insights", "Lost"),
        Became.PARKED: translate("Insights", "Parked"),
        Became.STILL: translate("Insights", "Did not move"),
    }[became]


class DifferencesPanel(QFrame):
    """Group at the left with counts and values, their objectives at the right."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._found: Mapping[Became, Group] = {became: Group([], 0) for became in Became}
        self._briefs: Mapping[str, Brief] = {}
        self._title = TextLabel("section")
        self.kinds = Lines()
        self.table = ReportTable("")
        self.empty = EmptyList(self.table)
        self.kinds.place_changed.connect(self._show_rows)
        self.table.opened.connect(self.opened)
        self._lay_out()
        theme().changed.connect(self._apply_theme)

    def show_differences(self, groups: Mapping[Became, Group], briefs: Mapping[str, Brief]) -> None:
        """Show what lies between two other days."""
        self._found, self._briefs = groups, briefs
        chosen = max(0, self.kinds.current_place())
        self.kinds.blockSignals(True)
        self.kinds.show_rows([self._kind(became) for became in Became])
        self.kinds.go_to(chosen)
        self.kinds.blockSignals(False)
        self._apply_theme()

    def _kind(self, became: Became) -> ShortLine:
        known, value = self._found[became]
        count = formats().number(len(known))
        at_end = f"{count} · {formats().money(value)}" if known else count
        return ShortLine(became, became_name(became), at_end)

    def _show_rows(self) -> None:
        became = list(Became)[max(0, self.kinds.current_place())]
        known = self._found[became].differences
        self.table.setAccessibleName(became_name(became))
        self.table.show_report(
            Report(
                (
                    ReportColumn(translate("Insights", "Client")),
                    ReportColumn(translate("Insights", "Objective")),
                    ReportColumn(translate("Insights", "From, to"), whole=True),
                    ReportColumn(translate("Insights", "On"), ColumnKind.DATE),
                    ReportColumn(translate("Insights", "Value"), ColumnKind.MONEY),
                ),
                MadeOf(known, self._row),
                MadeOf(known, lambda each: each.objective),
            )
        )
        nothing = translate("Insights", "Nothing of this kind between the two days.")
        self.empty.show_words("" if known else nothing)

    def _row(self, each: Difference) -> tuple[Cell, ...]:
        brief = self._briefs[each.objective]
        way = [place_short(each.before), place_short(each.after)]
        moved = each.moves[-1].day if each.moves else None
        return brief.client_name, brief.wish, " → ".join(dict.fromkeys(way)), moved, brief.value

    def _apply_theme(self) -> None:
        self._title.setText(translate("Insights", "What moved"))
        self.kinds.setAccessibleName(translate("Insights", "What moved"))
        self.kinds.setFixedWidth(scaled(KINDS_WIDTH))
        self._show_rows()

    def _lay_out(self) -> None:
        column_of(
            self._title,
            grow(row_of(self.kinds, grow(self.table), gap=SPACE_3)),
            into=self,
            margins=(SPACE_4, SPACE_3),
        )


def place_short(place: Stage | Outcome | None) -> str:
    """A stage, an outcome, or that it was not there yet."""
    if place is None:
        return translate("Insights", "new")
    return stage_short(place) if isinstance(place, Stage) else outcome_name(place)
