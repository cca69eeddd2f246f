"""The end of the weekly sort: what changed, each line to be opened or taken back."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from funnel_desktop.document.changes import Step
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, theme
from funnel_desktop.ui.screens.sorting.queue import Answered, SortQueue
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.scrolled import scrolled
from funnel_desktop.ui.widgets.text_label import ElidedLabel, TextLabel
from funnel_desktop.wording.steps import step_sentence

translate = QCoreApplication.translate


class SortClosing(QFrame):
    """Details are added afterwards: a line opens its objective."""

    opened = Signal(str)
    taken_back = Signal(object)
    """The Answered that is to be as it was before."""
    go_on = Signal()
    """What was taken back is to be sorted again."""
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.summary = TextLabel("body", wraps=True)
        self.lines: list[QWidget] = []
        self._room = column_of(gap=SPACE_2)
        self.again, self.finish = QPushButton(), QPushButton()
        self.finish.setProperty("kind", "primary")
        self.again.clicked.connect(self.go_on)
        self.finish.clicked.connect(self.done)
        self._lay_out()
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def show_end(self, queue: SortQueue, steps: Mapping[int, Step]) -> None:
        """Show what changed; `steps` are those of the answers, by their numbers."""
        here = translate("Sort", "%n still here.", "", queue.here_still)
        changed = translate("Sort", "%n changed.", "", len(queue.changes))
        nothing = translate("Sort", "Everything was sorted today already.")
        self.summary.setText(f"{here} {changed}" if queue.answered else nothing)
        left = queue.place[1] - len(queue.answered)
        self.again.setText(translate("Sort", "Sort %n more", "", left))
        self.again.setVisible(left > 0)
        self._show_lines(queue.changes, steps)

    def enter(self) -> None:
        """Give the keyboard to what ends it."""
        self.finish.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lines(self, changes: Sequence[Answered], steps: Mapping[int, Step]) -> None:
        for line in self.lines:
            self._room.removeWidget(line)
            line.deleteLater()
        self.lines = []
        for answered in changes:
            step = steps.get(answered.step or 0)
            if step is not None:
                line = self._line(answered, step_sentence(step))
                self._room.addWidget(line)
                self.lines.append(line)

    def _line(self, answered: Answered, sentence: str) -> QWidget:
        line, said = QWidget(), ElidedLabel("body")
        said.show_text(sentence)
        opens = self._button(translate("Sort", "Open"), sentence)
        opens.clicked.connect(lambda: self.opened.emit(answered.objective))
        undoes = self._button(translate("Sort", "Undo"), sentence)
        undoes.clicked.connect(lambda: self.taken_back.emit(answered))
        row_of(grow(said), opens, undoes, into=line)
        return line

    def _button(self, text: str, about: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "flat")
        button.setProperty("small", True)
        button.setAccessibleName(text)
        button.setAccessibleDescription(about)
        return button

    def _apply_theme(self) -> None:
        self.finish.setText(translate("Sort", "Done"))

    def _lay_out(self) -> None:
        inside = QWidget()
        column_of(self._room, STRETCH, into=inside)
        column_of(
            self.summary,
            grow(scrolled(inside)),
            row_of(self.finish, self.again, STRETCH),
            into=self,
            gap=SPACE_3,
        )
