"""*Hide values and names*: for a screen that is shared in a meeting."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction

from funnel_desktop.document.clients import Clients
from funnel_desktop.document.questions import Changed
from funnel_desktop.language import hiding
from funnel_desktop.ui.looks.veil import veil
from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.wording.names import all_names


def hide_names(desk: Desk) -> None:
    """Hide values and names on every screen at once, or show them again."""
    if veil().is_drawn:
        veil().take_away()
    else:
        veil().draw(lambda: _names(desk), _own_words(desk))


def follow_names(desk: Desk, changed: Changed | None = None) -> None:
    """While names are hidden, those are that this file has now."""
    is_other = changed is None or changed.touches(Clients.get, Clients.people)
    if hiding.is_hiding() and is_other:
        hiding.hide(lambda: _names(desk), _own_words(desk))


def _names(desk: Desk) -> list[str]:
    nobody: list[str] = []
    return desk.session.ask(desk.session.document.clients.all_names, nobody)


def _own_words(desk: Desk) -> Iterator[str]:
    """What the program itself says: its commands, the method's names, days and months."""
    locale = QLocale()
    yield from (action.text().replace("&", "") for action in desk.window.findChildren(QAction))
    yield from all_names()
    for kind in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        yield from (locale.dayName(day, kind) for day in range(1, 8))
        yield from (locale.monthName(month, kind) for month in range(1, 13))
