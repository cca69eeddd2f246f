"""What the actions do: each method is named after the action that calls it."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.funnel.week import Block, monday_of
from funnel_desktop.ui.dialogs import Dialogs
from funnel_desktop.ui.finding.finder import Finder
from funnel_desktop.ui.opening_files import ENDING, ask_open, ask_save
from funnel_desktop.ui.replaying import Replaying
from funnel_desktop.ui.session import Session
from funnel_desktop.ui.settings import Settings
from funnel_desktop.ui.week.timer_desk import TimerDesk
from funnel_desktop.ui.workspace import BOARD, CLIENTS, INSIGHTS, WEEK, Workspace

translate = QCoreApplication.translate
ZOOM_STEP = 10


class Commands(QObject):
    """The main window's actions, on what is chosen in its workspace."""

    open_wanted = Signal(Path)
    new_wanted = Signal(Path)
    example_wanted = Signal()

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        settings: Settings,
        workspace: Workspace,
        finder: Finder,
        dialogs: Dialogs,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._workspace = workspace
        self._board = workspace.board
        self._finder = finder
        self._dialogs = dialogs
        self.replaying = Replaying(session, window)
        self.timer = TimerDesk(session, self)
        self.timer.slept.connect(self._ask_what_counts)
        workspace.do_next.timer_wanted.connect(self.timer.start_on)
        workspace.do_next.week_wanted.connect(self._put_in_week)
        workspace.do_next.action_wanted.connect(self._ask_beside)
        workspace.do_next.leads_wanted.connect(self._choose_leads)
        workspace.do_next.put_off.connect(self._put_off)
        workspace.do_next.plan_wanted.connect(self.plan_week)
        workspace.do_next.print_wanted.connect(self.print_week)
        workspace.timer_wanted.connect(self._start_on_block)
        workspace.client_wanted.connect(dialogs.open_client)
        workspace.objective_wanted.connect(dialogs.open_objective)
        workspace.merge_wanted.connect(dialogs.merge_clients)
        workspace.print_wanted.connect(lambda monday: dialogs.papers.print_week(monday))
        workspace.diary_wanted.connect(lambda monday: dialogs.papers.export_diary(monday))
        workspace.remedy_wanted.connect(self._remedy)
        dialogs.action_wanted.connect(lambda name: getattr(self, name)())
        workspace.busy_wanted.connect(lambda monday: dialogs.papers.read_busy(monday))

    # File

    def new_file(self) -> None:
        title = translate("Commands", "New file")
        path = ask_save(self._window, title, self._folder() / f"Untitled{ENDING}")
        if path is not None:
            self.new_wanted.emit(path)

    def open_file(self) -> None:
        from funnel_desktop.exchange.document_json.json_in import is_json

        path = ask_open(self._window, self._folder())
        if path is not None and is_json(path):
            from funnel_desktop.ui.exporting import new_of_json

            path = new_of_json(path, self._window)
        if path is not None:
            self.open_wanted.emit(path)

    def import_contacts(self) -> None:
        self._dialogs.import_file()

    def export_csv(self) -> None:
        self._export("export_csv")

    def export_clients(self) -> None:
        self._export("export_clients")

    def export_cards(self) -> None:
        self._export("export_cards")

    def export_json(self) -> None:
        self._export("export_json")

    def _export(self, key: str) -> None:
        from funnel_desktop.ui.exporting import asked_export

        asked = asked_export(key, self._session, self._window)
        if asked is not None and self._tried(asked[1]):
            self._tell(translate("Commands", "Exported to {name}.").format(name=asked[0].name))

    def save_copy(self) -> None:
        known = self._session.document.path
        suggestion = known.with_stem(f"{known.stem} {self._session.today.isoformat()}")
        path = ask_save(self._window, translate("Commands", "Save a copy"), suggestion)
        if path is None or path == known:
            return
        if self._tried(lambda: self._session.document.save_copy(path)):
            self._tell(translate("Commands", "Copied to {name}.").format(name=path.name))

    def preferences(self) -> None:
        self._dialogs.preferences()

    def quit(self) -> None:
        self._window.close()

    # Edit

    def undo(self) -> None:
        self.replaying.replay(undo=True)

    def redo(self) -> None:
        self.replaying.replay(undo=False)

    def copy(self) -> None:
        ids = self._board.chosen_ids()
        cards = self._session.document.board.cards_by_id(ids, self._session.today)
        lines = [
            "\t".join((card.client_name, card.wish, self._money(card.value))) for card in cards
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def find(self) -> None:
        self._finder.search_wanted.emit()

    def filter(self) -> None:
        self._finder.filter_wanted.emit()

    # View

    def show_board(self) -> None:
        self._workspace.show_view(BOARD)
        self._board.focus_first()

    def show_week(self) -> None:
        self._workspace.show_view(WEEK)

    def show_insights(self) -> None:
        self._workspace.show_view(INSIGHTS)

    def show_clients(self) -> None:
        self._workspace.show_view(CLIENTS)

    def universe(self) -> None:
        self._workspace.toggle(self._workspace.universe_side)

    def do_next(self) -> None:
        self._workspace.toggle(self._workspace.do_next_side)

    def next_region(self) -> None:
        self._workspace.focus_next_region()

    def zoom_in(self) -> None:
        self._settings.zoom += ZOOM_STEP

    def zoom_out(self) -> None:
        self._settings.zoom -= ZOOM_STEP

    def zoom_reset(self) -> None:
        self._settings.zoom = 100

    def light(self) -> None:
        self._settings.theme = "light"

    def dark(self) -> None:
        self._settings.theme = "dark"

    def system(self) -> None:
        self._settings.theme = "system"

    # Objective

    def new_objective(self) -> None:
        self._dialogs.new(Stage.ABOVE)

    def new_lead(self) -> None:
        self._dialogs.new(Stage.UNIVERSE)

    def open_card(self) -> None:
        self._board.open_chosen()

    def rename(self) -> None:
        self._board.rename_chosen()

    def pick_up(self) -> None:
        self._board.pick_up()

    def move_menu(self) -> None:
        self._board.open_move_menu()

    def column_left(self) -> None:
        self._board.move_one_column(-1)

    def column_right(self) -> None:
        self._board.move_one_column(1)

    def place_up(self) -> None:
        self._board.move_within(-1)

    def place_down(self) -> None:
        self._board.move_within(1)

    def won(self) -> None:
        self._board.close_chosen(Outcome.WON)

    def lost(self) -> None:
        self._board.close_chosen(Outcome.LOST)

    def parked(self) -> None:
        self._board.close_chosen(Outcome.PARKED)

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
        for objective in self._board.chosen_ids()[:1]:
            self._ask_next(objective)

    def put_in_week(self) -> None:
        for objective in self._board.selected_ids()[:1]:
            self._put_in_week(objective)

    def delete(self) -> None:
        self._board.delete_chosen()

    # Plan

    def ideal_client(self) -> None:
        self._dialogs.ideal_client()

    def playbook(self) -> None:
        self._dialogs.playbook()

    def qualify_leads(self) -> None:
        self._workspace.qualify()

    def excluded_leads(self) -> None:
        self._dialogs.excluded_leads()

    def open_client(self) -> None:
        for client in self._clients()[:1]:
            self._dialogs.open_client(client)

    def mark_best(self) -> None:
        self._mark("best")

    def mark_worst(self) -> None:
        self._mark("worst")

    def mark_neither(self) -> None:
        self._mark(None)

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
        chosen = self._board.chosen_ids()
        return list(dict.fromkeys(objectives.get(own, today).client for own in chosen))

    def time_budget(self) -> None:
        self._dialogs.time_budget()

    def plan_week(self) -> None:
        self._workspace.show_view(WEEK)
        self._workspace.week.plan()

    def use_suggested(self) -> None:
        self._workspace.show_view(WEEK)
        self._workspace.week.budget.use_suggested()

    def toggle_timer(self) -> None:
        self.timer.toggle()

    def timer_on(self) -> None:
        for objective in self._board.chosen_ids()[:1]:
            self.timer.start_on(objective)

    def log_hours(self) -> None:
        from funnel_desktop.ui.week.timer_popovers import LogHoursPopover

        LogHoursPopover(self._session, self._workspace).open_over()

    def weekly_review(self) -> None:
        self._dialogs.weekly_review()

    def export_diary(self) -> None:
        self._dialogs.papers.export_diary(self._monday())

    def busy_times(self) -> None:
        self._dialogs.papers.read_busy(self._monday())

    def print_week(self) -> None:
        self._dialogs.papers.print_week(self._monday())

    # Reports

    def report_cycles(self) -> None:
        self._report("cycles")

    def report_conversion(self) -> None:
        self._report("conversion")

    def _monday(self) -> date:
        """Of the week that is shown, else of this one."""
        if self._workspace.view() == WEEK:
            return self._workspace.week.monday()
        return monday_of(self._session.today)

    # Help

    def method(self) -> None:
        self._dialogs.method()

    def show_leads(self) -> None:
        """The Universe, best fit first; asked for by a page of the method."""
        self._workspace.reveal(self._workspace.universe_side)

    def shortcuts(self) -> None:
        self._dialogs.shortcuts()

    def open_example(self) -> None:
        self.example_wanted.emit()

    def about(self) -> None:
        self._dialogs.about()

    # Called by the workspace's rooms

    def look_again(self, objective: str) -> None:
        """Ask when a sale that was won becomes a lead again, and make that lead."""
        from funnel_desktop.ui.renewal import ask_when_to_look_again

        ask_when_to_look_again(self._session, objective, self._workspace)

    def _report(self, page: str) -> None:
        self._workspace.show_view(INSIGHTS)
        self._workspace.insights.show_page(page)

    def _remedy(self, offer: str, objective: str) -> None:
        """What a diagnosis offers to do about it."""
        remedies: dict[str, Callable[[], None]] = {
            "plan": self.plan_week,
            "preferences": self.preferences,
            "open": lambda: self._dialogs.open_objective(objective),
            "next_action": lambda: self._ask_next(objective),
        }
        remedies[offer]()

    def _put_in_week(self, objective: str) -> None:
        from funnel_desktop.ui.week.putting import put_in_week

        put_in_week(self._session, objective)

    def _start_on_block(self, block: Block) -> None:
        if block.kind is not None:
            self.timer.start(block.kind, block.title, block.objective)

    def _ask_what_counts(self, since: datetime) -> None:
        from funnel_desktop.ui.week.timer_popovers import SleptPopover

        SleptPopover(self.timer, since, self._workspace).open_over()

    def _choose_leads(self) -> None:
        """Where they are chosen: in the Universe, the best first."""
        workspace = self._workspace
        workspace.show_view(BOARD)
        if not workspace.tray.isVisible():
            workspace.toggle(workspace.universe_side)
        workspace.tray.card_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_off(self, objective: str, until: date | None) -> None:
        from funnel_desktop.ui.do_next.putting_off import PutOffPopover, put_off

        if until is not None:
            put_off(self._session, objective, until)
            return
        popover = PutOffPopover(self._session, objective, self._workspace)
        popover.closed.connect(self._workspace.do_next.list.setFocus)
        popover.open_at(self._workspace.do_next.place_of(objective, self._workspace))

    def tick(self, objective: str) -> None:
        """What was planned is done: log it, and ask at once what comes next (Esc: nothing)."""
        document, today = self._session.document, self._session.today
        action = document.objectives.get(objective, today).next_action
        beside = self._workspace.do_next.place_of(objective, self._workspace)
        if action is None:
            return
        if self._session.do(lambda: document.activities.log_done(objective, action, today)):
            self._ask_next(objective, beside)

    def _log(self, kind: str | None) -> None:
        from funnel_desktop.ui.log_popover import LogPopover

        for objective in self._board.chosen_ids()[:1]:
            popover = LogPopover(self._session, objective, kind, self._workspace)
            popover.logged.connect(self._ask_next)
            popover.open_over(self._workspace.rect().center() - popover.rect().center())

    def _ask_beside(self, objective: str) -> None:
        self._ask_next(objective, self._workspace.do_next.place_of(objective, self._workspace))

    def _ask_next(self, objective: str, beside: QRect | None = None) -> None:
        """Ask what comes next, beside a row or in the middle."""
        from funnel_desktop.ui.next_action_popover import NextActionPopover

        NextActionPopover(self._session, objective, self._workspace).open_at(beside)

    def _tried(self, write: Callable[[], object]) -> bool:
        """Write a file of the user's choosing; said where it could not be."""
        try:
            return self._session.do(write)
        except OSError as error:
            sentence = translate("Commands", "The file could not be written: {why}.")
            self._session.failed.emit(sentence.format(why=error.strerror))
            return False

    def _tell(self, sentence: str) -> None:
        self._session.said.emit(sentence, None)

    def _money(self, value: int | None) -> str:
        return "" if value is None else self._session.formats.money(value)

    def _folder(self) -> Path:
        return self._session.document.path.parent
