"""The one table of reports: the view *Insights* and the menu *Reports* are made of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.insights.report_page import ReportPage


class ReportEntry(NamedTuple):
    """What a page of *Insights* is called, and what makes it."""

    key: str
    title: str
    icon: str
    make: Callable[[Session], "ReportPage"]
    menu_text: str = ""
    """Its text in the menu *Reports*; empty for a page that has no entry there."""


def _then_and_now(session: Session) -> "ReportPage":
    from funnel_desktop.ui.screens.insights.then_and_now_page import ThenAndNowPage

    return ThenAndNowPage(session)


def _income(session: Session) -> "ReportPage":
    from funnel_desktop.ui.screens.insights.income_page import IncomePage

    return IncomePage(session)


def _forecasts(session: Session) -> "ReportPage":
    from funnel_desktop.ui.screens.insights.forecasts_page import ForecastsPage

    return ForecastsPage(session)


def _time(session: Session) -> "ReportPage":
    from funnel_desktop.ui.screens.insights.time_page import TimePage

    return TimePage(session)


def _earned(session: Session) -> "ReportPage":
    from funnel_desktop.ui.screens.insights.earned_page import EarnedPage

    return EarnedPage(session)


def _profile(session: Session) -> "ReportPage":
    from funnel_desktop.ui.screens.insights.profile_page import ProfilePage

    return ProfilePage(session)


def _cycles(session: Session) -> "ReportPage":
    from funnel_desktop.ui.screens.insights.cycles_page import CyclesPage

    return CyclesPage(session)


def _conversion(session: Session) -> "ReportPage":
    from funnel_desktop.ui.screens.insights.conversion_page import ConversionPage

    return ConversionPage(session)


def _regularity(session: Session) -> "ReportPage":
    from funnel_desktop.ui.screens.insights.regularity_page import RegularityPage

    return RegularityPage(session)


# Pages are loaded when the view is made: the menus read this table before.
REPORTS = (
    ReportEntry(
        "then_and_now", QT_TRANSLATE_NOOP("Insights", "Then and now"), "insights", _then_and_now
    ),
    ReportEntry(
        "income", QT_TRANSLATE_NOOP("Insights", "Income"), "won", _income,
        menu_text=QT_TRANSLATE_NOOP("Actions", "&Income"),
    ),
    ReportEntry(
        "earned", QT_TRANSLATE_NOOP("Insights", "By year"), "calendar", _earned,
        menu_text=QT_TRANSLATE_NOOP("Actions", "Income this &year and last"),
    ),
    ReportEntry(
        "forecasts", QT_TRANSLATE_NOOP("Insights", "Forecasts"), "target", _forecasts,
        menu_text=QT_TRANSLATE_NOOP("Actions", "&Forecasts and what came"),
    ),
    ReportEntry(
        "time", QT_TRANSLATE_NOOP("Insights", "An hour"), "services", _time,
        menu_text=QT_TRANSLATE_NOOP("Actions", "What an &hour earns"),
    ),
    ReportEntry(
        "profile", QT_TRANSLATE_NOOP("Insights", "Profile"), "check-circle", _profile,
        menu_text=QT_TRANSLATE_NOOP("Actions", "Does the &profile hold?"),
    ),
    ReportEntry(
        "cycles", QT_TRANSLATE_NOOP("Insights", "Cycles"), "clock", _cycles,
        menu_text=QT_TRANSLATE_NOOP("Actions", "C&ycles"),
    ),
    ReportEntry(
        "conversion", QT_TRANSLATE_NOOP("Insights", "Conversion"), "filter", _conversion,
        menu_text=QT_TRANSLATE_NOOP("Actions", "C&onversion"),
    ),
    ReportEntry(
        "regularity", QT_TRANSLATE_NOOP("Insights", "Regularity"), "week", _regularity,
        menu_text=QT_TRANSLATE_NOOP("Actions", "&Regularity"),
    ),
)  # fmt: skip
"""In their order; the first is shown first."""
