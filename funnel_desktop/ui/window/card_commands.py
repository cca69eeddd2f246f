"""What the menu *Objective* does to the chosen cards; each method is named after its action."""

from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.ui.window.command_desk import CommandDesk
from funnel_desktop.ui.work.asking import on_request


class CardCommands(CommandDesk):
    """Cards, their clients and what is done for them."""

    @on_request
    def copy(self) -> None:
        ids = self._board.choice.ids()
        cards = self._session.document.board.cards_by_id(ids, self._session.today)
        lines = [
            "\t".join((card.client_name, card.wish, self._money(card.value))) for card in cards
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def new_objective(self) -> None:
        self._dialogs.new(Stage.ABOVE)

    def new_lead(self) -> None:
        self._dialogs.new(Stage.UNIVERSE)

    def open_card(self) -> None:
        self._board.verbs.open()

    def rename(self) -> None:
        self._board.verbs.edit_name()

    def pick_up(self) -> None:
        self._board.carrying.toggle()

    def move_menu(self) -> None:
        self._board.verbs.open_stage_menu()

    def column_left(self) -> None:
        self._board.moves.sideways(-1)

    def column_right(self) -> None:
        self._board.moves.sideways(1)

    def place_up(self) -> None:
        self._board.moves.upright(-1)

    def place_down(self) -> None:
        self._board.moves.upright(1)

    def won(self) -> None:
        self._board.verbs.close(Outcome.WON)

    def lost(self) -> None:
        self._board.verbs.close(Outcome.LOST)

    def parked(self) -> None:
        self._board.verbs.close(Outcome.PARKED)

    def log_activity(self) -> None:
        self._log(None)

    def log_call(self) -> None:
        self._log("call")

    def log_email(self) -> None:
        self._log("email")

    def log_meeting(self) -> None:
        self._log("meeting")

    def log_note(self) -> None:
        self._log("note")

    def set_next_action(self) -> None:
        for objective in self._board.choice.ids()[:1]:
            self._ask_next(objective)

    def put_in_week(self) -> None:
        for objective in self._board.choice.selected_ids()[:1]:
            self._put_in_week(objective)

    def delete(self) -> None:
        self._board.verbs.delete()

    @on_request
    def open_client(self) -> None:
        for client in self._clients()[:1]:
            self._dialogs.open_client(client)

    def mark_best(self) -> None:
        self._mark("best")

    def mark_worst(self) -> None:
        self._mark("worst")

    def mark_neither(self) -> None:
        self._mark(None)

    @on_request
    def _mark(self, mark: str | None) -> None:
        """Several clients are marked as one step."""
        document, clients = self._session.document, self._clients()

        def write() -> None:
            with document.one_step("mark_client", {"count": len(clients)}):
                for client in clients:
                    document.ideal_clients.mark(client, mark)

        if len(clients) == 1:
            self._session.do(lambda: document.ideal_clients.mark(clients[0], mark))
        elif clients:
            self._session.do(write)

    def _clients(self) -> list[str]:
        """The clients of the chosen cards, each once."""
        objectives, today = self._session.document.objectives, self._session.today
        chosen = self._board.choice.ids()
        return list(dict.fromkeys(objectives.get(own, today).client for own in chosen))

    @on_request
    def look_again(self, objective: str) -> None:
        """Ask when a sale that was won becomes a lead again, and make that lead."""
        from funnel_desktop.ui.window.renewal import ask_when_to_look_again

        ask_when_to_look_again(self._session, objective, self._workspace)

    @on_request
    def _put_in_week(self, objective: str) -> None:
        from funnel_desktop.ui.screens.week.putting import put_in_week

        put_in_week(self._session, objective)

    @on_request
    def _put_off(self, objective: str, until: date | None) -> None:
        from funnel_desktop.ui.screens.do_next.putting_off import PutOffPopover, put_off

        if until is not None:
            put_off(self._session, objective, until)
            return
        popover = PutOffPopover(self._session, objective, self._workspace)
        popover.closed.connect(self._workspace.do_next.list.setFocus)
        popover.open_at(self._workspace.do_next.place_of(objective, self._workspace))

    @on_request
    def tick(self, objective: str) -> None:
        """What was planned is done: log it, and ask at once what comes next (Esc: nothing)."""
        document, today = self._session.document, self._session.today
        action = document.objectives.get(objective, today).next_action
        beside = self._workspace.do_next.place_of(objective, self._workspace)
        if action is None:
            return
        if self._session.do(lambda: document.activities.log_done(objective, action, today)):
            self._ask_next(objective, beside)

    @on_request
    def _log(self, kind: str | None) -> None:
        from funnel_desktop.ui.window.log_popover import LogPopover

        for objective in self._board.choice.ids()[:1]:
            popover = LogPopover(self._session, objective, kind, self._workspace)
            popover.logged.connect(self._ask_next)
            popover.open_over(self._workspace.rect().center() - popover.rect().center())

    def _ask_beside(self, objective: str) -> None:
        self._ask_next(objective, self._workspace.do_next.place_of(objective, self._workspace))

    @on_request
    def _ask_next(self, objective: str, beside: QRect | None = None) -> None:
        """Ask what comes next, beside a row or in the middle."""
        from funnel_desktop.ui.screens.objective.next_action_popover import NextActionPopover

        NextActionPopover(self._session, objective, self._workspace).open_at(beside)

    def _money(self, value: int | None) -> str:
        return "" if value is None else self._session.formats.money(value)
