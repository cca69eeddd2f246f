"""What the window says about what just happened, in its toast."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from funnel_desktop.document.questions import Changed
from funnel_desktop.ui.window.card_commands import look_again
from funnel_desktop.ui.window.desk import Desk
from funnel_desktop.ui.window.file_commands import save_copy

if TYPE_CHECKING:
    from funnel_desktop.ui.widgets.toast import Toast

translate = QCoreApplication.translate


class Notices(QObject):
    """Words what the session, the board and a new day have to tell, with the way back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._session = desk, desk.session
        desk.replayed.connect(self._say_plainly)
        # After the sentence about the change itself, in whose place it comes.
        desk.board.lists.hidden.connect(self._say_hidden, Qt.ConnectionType.QueuedConnection)
        desk.session.failed.connect(self._say_failure)
        desk.session.said.connect(self._say)

    @cached_property
    def toast(self) -> "Toast":
        """What just happened; made when there is something to say."""
        from funnel_desktop.ui.widgets.toast import Toast

        desk, toast = self._desk, Toast(self._desk.workspace)
        toast.undo_wanted.connect(lambda: desk.replaying.replay(undo=True))
        toast.details_wanted.connect(desk.dialogs.open_objective)
        toast.again_wanted.connect(partial(look_again, desk))
        toast.show_wanted.connect(self._show_hidden)
        toast.copy_wanted.connect(partial(save_copy, desk))
        desk.board.lists.drag_began.connect(toast.step_aside)
        desk.board.lists.drag_ended.connect(toast.come_back)
        return toast

    def follow(self, changed: Changed) -> None:
        """Withdraw what was said of a step that has been undone or done again."""
        if "toast" in vars(self):
            self.toast.forget(changed.action)

    def say_returned(self) -> None:
        """Say who came back from Parked."""
        from funnel_desktop.ui.window.returns import newly_returned

        sentence, objective = newly_returned(self._session)
        if sentence:
            self.toast.say(sentence, None, objective)

    def _say(self, sentence: str, action: int | None) -> None:
        won = self._won_by(action)
        self.toast.say(sentence, action, won, is_won=bool(won))

    def say_whereabouts(self) -> None:
        """Say what is to be known of where the file lies, and of copies beside it; each once."""
        from funnel_desktop.ui.window.whereabouts import about_copies, about_place

        for said in (about_place(self._session), about_copies(self._session)):
            if said:
                self.toast.say(said, None)

    def _say_failure(self, sentence: str) -> None:
        document = self._session.document
        has_gone = document.is_open and not document.read_only and document.was_moved
        self.toast.say_failure(sentence, offers_copy=has_gone)

    def _say_plainly(self, sentence: str) -> None:
        self.toast.say(sentence, None)

    def _say_hidden(self, cards: list[str]) -> None:
        board, today = self._session.document.board, self._session.today
        card = self._session.ask(lambda: board.card(cards[0], today), None)
        if card is None:
            return
        if len(cards) > 1:
            text = translate("MainWindow", "%n card(s) hidden by the search.", "", len(cards))
        else:
            text = translate("MainWindow", "{client} is hidden by the search.")
        sentence = text.format(client=card.client_name)
        self.toast.say_hidden(sentence, self._session.last_action, cards)

    def _show_hidden(self, cards: list[str]) -> None:
        self._desk.finder.clear()
        self._desk.board.lists.choose(cards[:1])

    def _won_by(self, action: int | None) -> str:
        """The objective that was won by this action: its day and value may be another's."""
        step = self._session.ask(self._session.document.log.undo_step, None) if action else None
        if step is None or step.number != action or step.label != "outcome_won":
            return ""
        return step.objectives[0] if len(step.objectives) == 1 else ""
