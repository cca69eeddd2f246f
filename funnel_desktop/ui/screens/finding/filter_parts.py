"""A filter as parts that can be named, and taken away one by one."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.board import BoardFilter
from funnel_desktop.language.formats import Formats

translate = QCoreApplication.translate


@dataclass(frozen=True)
class FilterPart:
    """One removable part of a filter: what it says, and the filter without it."""

    text: str
    without: BoardFilter


def parts(wanted: BoardFilter, services: Mapping[str, str], formats: Formats) -> list[FilterPart]:
    """The parts of a filter but its words, which stand in their own field.

    `services` are names by id; a service that is gone keeps its part, so that it can go too.
    """
    found = [
        FilterPart(
            services.get(row_id, row_id), wanted._replace(services=wanted.services - {row_id})
        )
        for row_id in sorted(wanted.services, key=lambda row_id: services.get(row_id, row_id))
    ]
    if wanted.value_from is not None:
        text = translate("Finding", "From {amount}").format(amount=formats.money(wanted.value_from))
        found.append(FilterPart(text, wanted._replace(value_from=None)))
    if wanted.value_to is not None:
        text = translate("Finding", "Up to {amount}").format(amount=formats.money(wanted.value_to))
        found.append(FilterPart(text, wanted._replace(value_to=None)))
    if wanted.late:
        found.append(FilterPart(late_text(), wanted._replace(late=False)))
    if wanted.no_next_action:
        found.append(FilterPart(no_next_action_text(), wanted._replace(no_next_action=False)))
    return found


def late_text() -> str:
    """Only what is late."""
    return translate("Finding", "Late")


def no_next_action_text() -> str:
    """Only what has nothing planned."""
    return translate("Finding", "No next action")
