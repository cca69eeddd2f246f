"""The backups of the open file: what each holds, what changed since, and a new file from one."""

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from funnel_desktop.document.backups import cards_in, restore
from funnel_desktop.document.changes import Step
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.funnel.stages import STAGES
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4
from funnel_desktop.ui.screens.backups.looking import (
    Looked,
    counts_text,
    look_at_all,
    moment_text,
)
from funnel_desktop.ui.widgets.empty_list import EmptyList
from funnel_desktop.ui.widgets.layouts import STRETCH, at_left, column_of, grow, row_of
from funnel_desktop.ui.widgets.lines import Lines, ShortLine
from funnel_desktop.ui.widgets.segmented import SegmentedControl
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.window_size import open_size
from funnel_desktop.ui.work.background import Progress
from funnel_desktop.ui.work.opening_files import ask_save, explain
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.waiting import wait_for
from funnel_desktop.wording.names import stage_name
from funnel_desktop.wording.steps import step_sentence

translate = QCoreApplication.translate

STEPS_SHOWN = 200
SINCE, INSIDE = "since", "inside"
Cards = dict[str, list[tuple[str, str]]]


class RestoreDialog(QDialog):
    """Nothing is ever restored over the open file: a new one is made and opened."""

    restored = Signal(Path)

    def __init__(self, session: Session, home: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._home = session, home
        self._looked: list[Looked] = []
        self._cards: dict[int, Cards] = {}
        self.setWindowTitle(translate("Backups", "Restore a backup"))
        self.list, self.detail = Lines(), Lines()
        self.empty = EmptyList(self.list)
        self.counts = TextLabel("small", "ink2", wraps=True)
        self.told = TextLabel("body", "ink2", wraps=True)
        self.which = SegmentedControl()
        self.restore = QPushButton(translate("Backups", "Restore to a new file…"))
        self.close_dialog = QPushButton(translate("Backups", "Close"))
        self._lay_out()
        self.list.place_changed.connect(self._show_chosen)
        self.which.chosen.connect(self._choose_view)
        self.restore.clicked.connect(self._ask)
        self.close_dialog.clicked.connect(self.reject)
        self._view = SINCE
        self._show_chosen()
        self._look()
        open_size(self, 860, 560)

    def _look(self) -> None:
        """Open every backup and look at it, beside the window."""
        identity = self._session.document.identity

        def work(tell: Progress) -> list[Looked]:
            return look_at_all(self._home, identity, tell)

        wait_for(self, translate("Backups", "Looking through your backups…"), work, self._show)

    def _show(self, answer: object) -> None:
        self._looked = answer if isinstance(answer, list) else []
        self.list.show_rows(
            [
                ShortLine(
                    str(number), moment_text(one.backup.made), "" if one.held else counts_text(None)
                )
                for number, one in enumerate(self._looked)
            ]
        )
        nothing = translate(
            "Backups",
            "There are no backups of this file yet. One is made every half hour if "
            "something has changed, and when you close the file.",
        )
        self.empty.show_words("" if self._looked else nothing)
        self.list.go_to(0)
        self._show_chosen()

    def _chosen(self) -> Looked | None:
        row = self.list.current_place()
        return self._looked[row] if 0 <= row < len(self._looked) else None

    def _choose_view(self, key: str) -> None:
        self._view = key
        self.which.choose(key)
        self._show_chosen()

    def _show_chosen(self, *_: object) -> None:
        one = self._chosen()
        can_be_used = one is not None and one.held is not None
        self.restore.setEnabled(can_be_used)
        self.counts.setText(counts_text(one.held) if one is not None else "")
        self.detail.show_rows(())
        self.told.setText("")
        if one is None or one.held is None:
            return
        if self._view == SINCE:
            self._show_since(one)
        else:
            self._show_inside(one)

    def _show_since(self, one: Looked) -> None:
        """What was done after it, the newest first."""
        held, log = one.held, self._session.document.log
        assert held is not None
        none: tuple[int, tuple[Step, ...]] = (0, ())
        count, steps = self._session.ask(
            lambda: log.since(held.newest_step, held.changed, STEPS_SHOWN), none
        )
        nothing = translate("Backups", "Nothing has changed since this backup.")
        said = translate(
            "Backups", "%Ln change(s) since then would not be in the new file.", "", count
        )
        self.told.setText(said if count else nothing)
        lines = [ShortLine("", step_sentence(step), moment_text(step.at)) for step in steps]
        if count > len(steps):
            more = translate("Backups", "and %Ln earlier", "", count - len(steps))
            lines.append(ShortLine("", more))
        self.detail.show_rows(lines)

    def _show_inside(self, one: Looked) -> None:
        """Its cards by stage; read once, beside the window."""
        number = one.backup.number
        if number in self._cards:
            self._show_cards(self._cards[number])
            return

        def show(answer: object) -> None:
            if isinstance(answer, dict):
                self._cards[number] = answer
                self._show_chosen()
            elif isinstance(answer, DocumentError):
                explain(answer, self)

        wait_for(
            self,
            translate("Backups", "Opening the backup…"),
            lambda _: cards_in(one.backup.path),
            show,
        )

    def _show_cards(self, cards: Cards) -> None:
        self.told.setText(translate("Backups", "The open objectives in it, as they were then."))
        self.detail.show_rows(
            [
                ShortLine("", f"{client} — {wish}" if wish else client, stage_name(stage))
                for stage in reversed(STAGES)
                for client, wish in cards.get(stage, ())
            ]
        )

    def _ask(self) -> None:
        one = self._chosen()
        if one is None:
            return
        known, day = self._session.document.path, one.backup.made.date().isoformat()
        title = translate("Backups", "Restore to a new file")
        path = ask_save(self, title, known.with_stem(f"{known.stem} {day}"))
        if path is not None:
            self._restore(one, path.absolute())

    def _restore(self, one: Looked, path: Path) -> None:
        document, home = self._session.document, self._home

        def work(_: Progress) -> object:
            if home is not None and document.is_open and not document.read_only:
                with suppress(DocumentError):  # What is damaged may be why one restores.
                    document.back_up(home)
            return restore(one.backup, path)

        sentence = translate("Backups", "Restoring…")
        wait_for(self, sentence, work, partial(self._end, path))

    def _end(self, path: Path, answer: object) -> None:
        if isinstance(answer, DocumentError):
            explain(answer, self)
            return
        self.accept()
        self.restored.emit(path)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(translate("Backups", "Backups, newest first"))
        self.detail.setAccessibleName(translate("Backups", "About this backup"))
        self.which.set_segments(
            [
                (SINCE, "", translate("Backups", "What changed since")),
                (INSIDE, "", translate("Backups", "Look inside")),
            ],
            SINCE,
        )
        self.restore.setProperty("kind", "primary")
        for button in (self.restore, self.close_dialog):
            button.setAutoDefault(False)
        right = column_of(
            self.counts, at_left(self.which), self.told, grow(self.detail), gap=SPACE_3
        )
        self.list.setFixedWidth(320)
        column_of(
            grow(row_of(self.list, grow(right), gap=SPACE_4)),
            row_of(STRETCH, self.restore, self.close_dialog),
            into=self,
            gap=SPACE_3,
            margins=SPACE_4,
        )
