"""*Hide values and names*: for a screen that is shared in a meeting."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction

from funnel_desktop.document.clients import Clients
from funnel_desktop.document.portions import Portions
from funnel_desktop.document.questions import Changed
from funnel_desktop.language import hiding
from funnel_desktop.language.initials import PageNames
from funnel_desktop.ui.looks.veil import veil
from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.wording.names import all_names

AT_ONCE = 2_000
"""Names up to which all of them are read and known within some 20 milliseconds."""


def hide_names(desk: Desk) -> None:
    """Hide values and names on every screen at once, or show them again."""
    if veil().is_drawn:
        veil().take_away()
    else:
        _hide_all(desk)
        veil().draw()


def follow_names(desk: Desk, changed: Changed | None = None) -> None:
    """While names are hidden, those are that this file has now, and that it had."""
    if not hiding.is_hiding():
        return
    if changed is None:
        _hide_all(desk)
    elif changed.touches(Clients.get, Clients.people):
        clients, unknown = desk.session.document.clients, None
        names: list[str] | None = desk.session.ask(lambda: clients.names_in(changed), unknown)
        if names is None:
            _hide_all(desk)
        else:
            hiding.hide_too(names)


def _hide_all(desk: Desk) -> None:
    """Of very many names it is known a moment later which words they are; until then every word
    with a capital is hidden that is not the program's."""
    clients, own_words = desk.session.document.clients, list(_own_words(desk))
    if desk.session.ask(clients.count_names, 0) <= AT_ONCE:
        nobody: list[str] = []
        hiding.hide(lambda: desk.session.ask(clients.all_names, nobody), own_words)
        return
    hiding.hide_every_name(own_words)

    def portions() -> Portions[PageNames]:
        names = yield from clients.read_names()
        return lambda: PageNames(names, hidden=True, but=own_words)

    question = LongQuestion(desk.session, desk, at_once_up_to=AT_ONCE)
    question.answered.connect(_know)
    question.answered.connect(question.deleteLater)
    question.ask(portions())


def _know(names: object) -> None:
    """Which names there are; nothing comes of it where all is shown again by now."""
    if isinstance(names, PageNames) and hiding.is_hiding():
        hiding.put_in_force(names)
        veil().draw_anew()


def _own_words(desk: Desk) -> Iterator[str]:
    """What the program itself says: its commands, the method's names, days and months."""
    locale = QLocale()
    yield from (action.text().replace("&", "") for action in desk.window.findChildren(QAction))
    yield from all_names()
    for kind in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        yield from (locale.dayName(day, kind) for day in range(1, 8))
        yield from (locale.monthName(month, kind) for month in range(1, 13))
