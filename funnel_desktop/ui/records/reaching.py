"""How somebody is reached: called, written to, or their page opened."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.document.clients import Person
from funnel_desktop.document.document import Document
from funnel_desktop.document.letters import Letter, Letters
from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.language.formats import formats
from funnel_desktop.language.hiding import is_hiding
from funnel_desktop.language.links import Link, links_in, mail_link, phone_link, web_link
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.work.going_out import go_out
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.letters import filled, first_letters

translate = QCoreApplication.translate

MOST_IN_MENU = 12
"""A menu of more is not read; the window of the client has all of them."""
FRIDAY = 5
_ICONS = {"call": "call", "email": "email", "web": "link"}


@dataclass(frozen=True, slots=True)
class Reach:
    """One way to reach somebody: `person` is None where it stands in notes."""

    link: Link
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class Reaches:
    """All ways to reach a client: about which `objective` it is, None where none is open."""

    client: str
    objective: str | None
    ways: tuple[Reach, ...]


def of_objective(document: Document, objective: str, today: date) -> Reaches:
    """Return how the client of an objective is reached, whom its next action is for first."""
    found = document.objectives.get(objective, today)
    client = document.clients.get(found.client)
    planned = found.next_action.person if found.next_action else None
    people = sorted(document.clients.people(client.id), key=lambda each: each.id != planned)
    texts = (found.next_action.what if found.next_action else "", found.notes, client.notes)
    return Reaches(client.id, objective, _ways(people, texts))


def of_client(document: Document, client: str, today: date) -> Reaches:
    """Return how a client is reached, about the newest of its open objectives."""
    known = document.clients.get(client)
    newest = document.client_table.objectives(client, today, 1)
    is_open = bool(newest) and not isinstance(newest[0].stands, Outcome)
    ways = _ways(document.clients.people(client), (known.notes,))
    return Reaches(client, newest[0].id if is_open else None, ways)


def of_person(document: Document, person: str, objective: str | None, today: date) -> Reaches:
    """Return how one person is reached."""
    known = document.clients.person(person)
    about = objective or of_client(document, known.client, today).objective
    return Reaches(known.client, about, _ways([known], ()))


def reach_menu(session: Session, reaches: Reaches, parent: QWidget) -> QMenu:
    """The menu of all ways; whoever opens it lets it delete itself, or has it in another menu."""
    menu = QMenu(translate("Reaching", "Call, write or open"), parent)
    menu.setIcon(icon("call"))
    if is_hiding():
        _say(menu, translate("Reaching", "Not while names are hidden (F7)"))
    elif not reaches.ways:
        _say(menu, translate("Reaching", "No phone, email or web address yet"))
    else:
        for reach in reaches.ways[:MOST_IN_MENU]:
            _offer(menu, session, reaches, reach)
    return menu


def open_reach_menu(session: Session, reaches: Reaches, beside: QWidget) -> None:
    """Open the menu below a widget."""
    menu = reach_menu(session, reaches, beside)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(beside.mapToGlobal(beside.rect().bottomLeft()))


def follow(session: Session, text: str) -> None:
    """Call or write to what stands in a cell."""
    link = mail_link(text) or phone_link(text) or web_link(text)
    if link is not None:
        go_out(session, link)


def link_tip() -> str:
    """What is said of a cell that can be followed."""
    return translate("Reaching", "Ctrl+click calls or writes; Ctrl+K has all ways")


def _offer(menu: QMenu, session: Session, reaches: Reaches, reach: Reach) -> None:
    link, text = reach.link, way_text(reach).replace("&", "&&")
    if link.way != "email":
        menu.addAction(icon(_ICONS[link.way]), text).triggered.connect(
            lambda: go_out(session, link)
        )
        return
    letters = menu.addMenu(icon(_ICONS[link.way]), text)
    blank = Letter("", translate("Reaching", "Empty letter"))
    nothing: list[Letter] = []
    for letter in (blank, *session.ask(lambda: known_letters(session.document), nothing)):
        letters.addAction(letter.name.replace("&", "&&")).triggered.connect(
            partial(_write, session, reaches, reach, letter)
        )


def _write(session: Session, reaches: Reaches, reach: Reach, letter: Letter, *_: object) -> None:
    """Open the letter in the mail program, and write down that one wrote."""
    document, today = session.document, session.today
    nothing: dict[str, str] = {}
    known = session.ask(lambda: _known(document, reaches, reach, today), nothing)
    link = mail_link(reach.link.text, filled(letter.subject, known), filled(letter.text, known))
    if link is None or not go_out(session, link):
        return
    about, person = reaches.objective, reach.person.id if reach.person else None
    if about is None or document.read_only:
        return
    note = letter.name if letter.id else ""
    if session.do(lambda: document.activities.log(about, "email", today, person=person, note=note)):
        session.say_newest_step()


def known_letters(document: Document) -> list[Letter]:
    """The user's letters, or those to begin with."""
    kept = Letters(document.settings).all()
    return first_letters() if kept is None else kept


def _known(document: Document, reaches: Reaches, reach: Reach, today: date) -> dict[str, str]:
    """What the fields of a letter stand for."""
    client = document.clients.get(reaches.client).name
    known = {"person": reach.person.name if reach.person else client, "client": client}
    if reaches.objective is None:
        return known
    about = document.objectives.get(reaches.objective, today)
    service = next((s.name for s in document.services.all() if s.id == about.service), "")
    planned = about.next_action.day if about.next_action else None
    day = planned if planned is not None and planned > today else next_working_day(today)
    known |= {"service": service or about.wish, "next day": formats().weekday_day_month(day)}
    return known


def next_working_day(today: date) -> date:
    """The day after a day, or the Monday after a weekend."""
    day = today + timedelta(days=1)
    while day.isoweekday() > FRIDAY:
        day += timedelta(days=1)
    return day


def way_text(reach: Reach) -> str:
    """`Call Mia Soler, +34 600 111 222`: what a way does, for menus and screen readers."""
    link, who = reach.link, reach.person.name if reach.person else ""
    if link.way == "web":
        return translate("Reaching", "Open {address}").format(address=link.text)
    if not who:
        plain = {
            "call": translate("Reaching", "Call {address}"),
            "email": translate("Reaching", "Write to {address}"),
        }
        return plain[link.way].format(address=link.text)
    named = {
        "call": translate("Reaching", "Call {person}, {address}"),
        "email": translate("Reaching", "Write to {person}, {address}"),
    }
    return named[link.way].format(person=who, address=link.text)


def _say(menu: QMenu, words: str) -> None:
    menu.addAction(words).setEnabled(False)


def _ways(people: list[Person], texts: tuple[str, ...]) -> tuple[Reach, ...]:
    found: dict[str, Reach] = {}
    for person in people:
        for link in (phone_link(person.phone), mail_link(person.email), *links_in(person.notes)):
            if link is not None:
                found.setdefault(link.url, Reach(link, person))
    for text in texts:
        for link in links_in(text):
            found.setdefault(link.url, Reach(link))
    return tuple(found.values())
