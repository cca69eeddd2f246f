"""The five pages of *The method in five minutes*: words, drawing, and where to see it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from funnel_desktop.ui.screens.method.drawings_of_clients import ideal_client, three_slices
from funnel_desktop.ui.screens.method.drawings_of_time import (
    half_a_cycle,
    order_is_not_time,
    roller_coaster,
)
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


@dataclass(frozen=True)
class MethodPage:
    """`shows` is the action that shows it on the user's own funnel, `button` what it says."""

    title: str
    text: str
    paint: Callable[[QPainter, QRectF], None]
    shows: str
    button: str

    def words(self) -> tuple[str, str, str]:
        """Title, text and button in the language in force."""
        title, text, button = (
            translate("Method", words) for words in (self.title, self.text, self.button)
        )
        return title, text, button


PAGES = (
    MethodPage(
        QT_TRANSLATE_NOOP("Method", "The roller coaster"),
        QT_TRANSLATE_NOOP(
            "Method",
            "Busy with the clients you have, you stop looking for new ones. First contact and "
            "agreement are one cycle apart: what you neglect today is missing one cycle later. "
            "The cure is a little prospecting every week, even when you are overbooked.",
        ),
        roller_coaster,
        "show_insights",
        QT_TRANSLATE_NOOP("Method", "See what moved in your funnel"),
    ),
    MethodPage(
        QT_TRANSLATE_NOOP("Method", "Three slices and their work"),
        QT_TRANSLATE_NOOP(
            "Method",
            "An objective belongs where its conditions put it, not where you hope it is. Each "
            "slice asks for its own kind of work: qualify Above the Funnel, cover every "
            "influence in it, close the Best Few.",
        ),
        three_slices,
        "show_board",
        QT_TRANSLATE_NOOP("Method", "See your slices"),
    ),
    MethodPage(
        QT_TRANSLATE_NOOP("Method", "Half a cycle"),
        QT_TRANSLATE_NOOP(
            "Method",
            "Your own agreements show how long a sale usually takes: the normal cycle. Near "
            "means agreed within half of it. Only that belongs in the Best Few.",
        ),
        half_a_cycle,
        "report_cycles",
        QT_TRANSLATE_NOOP("Method", "See your cycles"),
    ),
    MethodPage(
        QT_TRANSLATE_NOOP("Method", "Order is not time"),
        QT_TRANSLATE_NOOP(
            "Method",
            "First close, then prospect, then work the funnel: that order never changes. How much "
            "time each gets does, with the number of objectives in each slice. The trap: closing "
            "and working the funnel, and never prospecting.",
        ),
        order_is_not_time,
        "show_week",
        QT_TRANSLATE_NOOP("Method", "See your week"),
    ),
    MethodPage(
        QT_TRANSLATE_NOOP("Method", "The ideal client"),
        QT_TRANSLATE_NOOP(
            "Method",
            "A pattern, and nobody in particular. Compare every prospect with it and leave out "
            "early anyone who would not suit you: your time is the limit of the whole system.",
        ),
        ideal_client,
        "show_leads",
        QT_TRANSLATE_NOOP("Method", "See your leads, best fit first"),
    ),
)
