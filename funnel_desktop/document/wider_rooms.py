"""The rooms of a document that stand on others: weeks, history and what is to come."""

from functools import cached_property
from typing import TYPE_CHECKING

from funnel_desktop.document.rooms import Rooms

if TYPE_CHECKING:
    from funnel_desktop.document.forecasting import Forecasting
    from funnel_desktop.document.habits import Habits
    from funnel_desktop.document.insights import Insights
    from funnel_desktop.document.reports import Reports
    from funnel_desktop.document.rhythm import Rhythm
    from funnel_desktop.document.sorting import Sorting
    from funnel_desktop.document.sources import Sources
    from funnel_desktop.document.week_figures import Figures


class WiderRooms(Rooms):
    """Verbs and questions about what several rooms hold; each is loaded when wanted."""

    @cached_property
    def habits(self) -> "Habits":
        """What the method says across weeks."""
        from funnel_desktop.document.habits import Habits

        return Habits(self._store, self.settings)

    @cached_property
    def insights(self) -> "Insights":
        """What the history shows."""
        from funnel_desktop.document.insights import Insights

        return Insights(self._store, self.cycles, self.habits, self.gates)

    @cached_property
    def forecasting(self) -> "Forecasting":
        """What is to come."""
        from funnel_desktop.document.forecasting import Forecasting

        return Forecasting(self._store, self.settings)

    @cached_property
    def reports(self) -> "Reports":
        """What was earned, by what."""
        from funnel_desktop.document.reports import Reports

        return Reports(self._store)

    @cached_property
    def figures(self) -> "Figures":
        """The figures of a week."""
        from funnel_desktop.document.week_figures import Figures

        return Figures(self._store, self.board, self.weeks, lambda: self.habits, self.settings)

    @cached_property
    def rhythm(self) -> "Rhythm":
        """What keeps the week's time."""
        from funnel_desktop.document.rhythm import Rhythm

        return Rhythm(self._store, self.board, self.habits, self.weeks, self.settings)

    @cached_property
    def sorting(self) -> "Sorting":
        """The answers of the weekly sort."""
        from funnel_desktop.document.sorting import Sorting

        return Sorting(self._store, self.objectives, self.positions)

    @cached_property
    def sources(self) -> "Sources":
        """Where work comes from."""
        from funnel_desktop.document.sources import Sources

        return Sources(self._store, self.objectives, self.clients)
