"""What the menu *Objective*, and the list *Do next*, do to cards and their clients."""

from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from funnel_desktop.language.hiding import in_the_open
from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.work.asking import on_request


@on_request
def copy(desk: Desk) -> None:
    """Copy the chosen cards: client, wish and value, a line each."""
    cards = desk.session.document.board.cards_by_id(desk.board.choice.ids(), desk.session.today)
    money = desk.session.formats.money
    with in_the_open():
        lines = [
            "\t".join(
                (card.client_name, card.wish, "" if card.value is None else money(card.value))
            )
            for card in cards
        ]
    QGuiApplication.clipboard().setText("\n".join(lines))


@on_request
def open_client(desk: Desk) -> None:
    """Open the client of the first chosen card."""
    for client in _clients(desk)[:1]:
        desk.dialogs.open_client(client)


@on_request
def mark(desk: Desk, as_one_of: str | None) -> None:
    """Mark the clients of the chosen cards as "best", "worst" or neither (None), as one step."""
    document, clients = desk.session.document, _clients(desk)

    def write() -> None:
        with document.one_step("mark_client", {"count": len(clients)}):
            for client in clients:
                document.ideal_clients.mark(client, as_one_of)

    if len(clients) == 1:
        desk.session.do(lambda: document.ideal_clients.mark(clients[0], as_one_of))
    elif clients:
        desk.session.do(write)


def _clients(desk: Desk) -> list[str]:
    """The clients of the chosen cards, each once."""
    objectives, today = desk.session.document.objectives, desk.session.today
    chosen = desk.board.choice.ids()
    return list(dict.fromkeys(objectives.get(card, today).client for card in chosen))


@on_request
def log(desk: Desk, kind: str | None = None) -> None:
    """Ask what was done for the chosen card, then what comes next."""
    from funnel_desktop.ui.window.log_popover import LogPopover

    room = desk.workspace
    for objective in desk.board.choice.ids()[:1]:
        popover = LogPopover(desk.session, objective, kind, room)
        popover.logged.connect(lambda logged: ask_next(desk, logged))
        popover.open_over(room.rect().center() - popover.rect().center())


@on_request
def tick(desk: Desk, objective: str) -> None:
    """Log that what was planned is done, and ask at once what comes next (Esc: nothing)."""
    document, today = desk.session.document, desk.session.today
    action = document.objectives.get(objective, today).next_action
    row = _row_in_do_next(desk, objective)
    if action is None:
        return
    if desk.session.do(lambda: document.activities.log_done(objective, action, today)):
        ask_next(desk, objective, row)


def set_next_action(desk: Desk) -> None:
    """Ask what comes next for the chosen card."""
    for objective in desk.board.choice.ids()[:1]:
        ask_next(desk, objective)


def ask_next_beside(desk: Desk, objective: str) -> None:
    """Ask what comes next beside the objective's row in *Do next*."""
    ask_next(desk, objective, _row_in_do_next(desk, objective))


@on_request
def ask_next(desk: Desk, objective: str, beside: QRect | None = None) -> None:
    """Ask what comes next, beside a place of the workspace or in its middle."""
    from funnel_desktop.ui.screens.objective.next_action_popover import NextActionPopover

    NextActionPopover(desk.session, objective, desk.workspace).open_at(beside)


@on_request
def new_in_one_line(desk: Desk) -> None:
    """Ask for somebody new in one line, over whatever is shown."""
    from funnel_desktop.ui.screens.one_line.one_line_popover import OneLinePopover

    popover = OneLinePopover(desk.session, desk.workspace)
    popover.made.connect(desk.dialogs.made)
    popover.open_wanted.connect(desk.dialogs.open_objective)
    popover.open_over()


def put_chosen_in_week(desk: Desk) -> None:
    """Set time aside for the first selected card."""
    for objective in desk.board.choice.selected_ids()[:1]:
        put_in_week(desk, objective)


@on_request
def put_in_week(desk: Desk, objective: str) -> None:
    """Set time aside for an objective."""
    from funnel_desktop.ui.screens.week.putting import put_in_week

    put_in_week(desk.session, objective)


@on_request
def put_off(desk: Desk, objective: str, until: date | None) -> None:
    """Hide an objective from *Do next* until a day; without one, ask which."""
    from funnel_desktop.ui.screens.do_next.putting_off import PutOffPopover, put_off

    if until is not None:
        put_off(desk.session, objective, until)
        return
    popover = PutOffPopover(desk.session, objective, desk.workspace)
    popover.closed.connect(desk.workspace.do_next.list.setFocus)
    popover.open_at(_row_in_do_next(desk, objective))


@on_request
def look_again(desk: Desk, objective: str) -> None:
    """Ask when a sale that was won becomes a lead again, and make that lead."""
    from funnel_desktop.ui.window.renewal import ask_when_to_look_again

    ask_when_to_look_again(desk.session, objective, desk.workspace)


def _row_in_do_next(desk: Desk, objective: str) -> QRect:
    return desk.workspace.do_next.place_of(objective, desk.workspace)
