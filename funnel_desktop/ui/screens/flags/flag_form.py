"""The lines in which a strength or a red flag is written down, and what is done about it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QWidget

from funnel_desktop.document.flags import Flag
from funnel_desktop.document.ids import new_id
from funnel_desktop.document.problems import Problem
from funnel_desktop.funnel.flags import FlagKind
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.ui.fields.choice_fields import SuggestField
from funnel_desktop.ui.fields.field import LineField
from funnel_desktop.ui.records.subject import Subject
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, row_of

translate = QCoreApplication.translate


class FlagForm(QFrame):
    """Enter writes it down as one step, Esc puts the form away."""

    closed = Signal()

    def __init__(self, subject: Subject, kind: FlagKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject, self._kind = subject, kind
        self._flag: Flag | None = None
        is_red = kind is FlagKind.RED_FLAG
        self.words = SuggestField(self._usual) if is_red else LineField()
        self.action = SuggestField(self._planned)
        self.make_next = QCheckBox(translate("Flags", "Make it the next action"))
        self.keep = QPushButton(translate("Flags", "Save"))
        self.cancel = QPushButton(translate("Flags", "Cancel"))
        self._lay_out()
        self.hide()

    def open_for(self, flag: Flag | None) -> None:
        """Change a flag, or write a new one."""
        self._flag = flag
        self.words.show_value(flag.words if flag else "")
        self.action.show_value(flag.action if flag else "")
        self.make_next.setChecked(False)
        self.show()
        self.words.setFocus()

    def close_form(self) -> None:
        """Put it away."""
        self.hide()
        self.closed.emit()

    def submit(self) -> None:
        """Write down what stands there; without words there is nothing to write."""
        if not str(self.words.value()):
            self.close_form()
        elif self._subject.session.do(self._write):
            self.close_form()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def _write(self) -> None:
        document, objective = self._subject.session.document, self._subject.record.objective
        words, action = str(self.words.value()), self.action.value()
        label = "edit_flag" if self._flag else "add_flag"
        with document.one_step(label, {"client": objective.client_name, "words": words}):
            if self._flag is None:
                row_id = document.flags.add(objective.id, self._kind, words, action=action)
                self._refer(row_id, words)
            else:
                if words != self._flag.words:
                    self._refer(self._flag.id, words)
                visit = new_id()
                document.flags.edit(self._flag.id, "words", words, visit=visit)
                document.flags.edit(self._flag.id, "action", action, visit=visit)
            if self.make_next.isChecked() and action:
                planned, today = objective.next_action, self._subject.session.today
                if planned is None or planned.what != action:
                    new = NextAction(action)
                    document.objectives.set_next_action(objective.id, new, today=today)

    def _refer(self, flag: str, words: str) -> None:
        """A red flag in the words of a usual problem counts as that problem come up."""
        document = self._subject.session.document
        known = document.problems.named(words) if self._kind is FlagKind.RED_FLAG else None
        document.flags.edit(flag, "problem", known.id if known else None)

    def _usual(self) -> list[str]:
        """The usual problems."""
        session, none = self._subject.session, list[Problem]()
        known = session.ask(session.document.problems.all, none)
        return [p.problem for p in known]

    def _planned(self) -> list[str]:
        """What is planned already may be what is done about it."""
        action = self._subject.record.objective.next_action
        return [action.what] if action and action.what else []

    def _lay_out(self) -> None:
        is_red = self._kind is FlagKind.RED_FLAG
        against = translate("Flags", "What counts against it")
        says = against if is_red else translate("Flags", "What counts in its favour")
        does = translate("Flags", "What you will do about it")
        line = self.words.line if isinstance(self.words, SuggestField) else self.words
        line.setPlaceholderText(says)
        self.words.setAccessibleName(says)
        self.action.line.setPlaceholderText(does)
        self.action.setAccessibleName(does)
        for only_red in (self.action, self.make_next):
            only_red.setParent(self)  # shown without one, it would be a window of its own
            only_red.setVisible(is_red)
        self.keep.setProperty("kind", "primary")
        self.cancel.setProperty("kind", "flat")
        self.keep.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.close_form)
        for button in (self.keep, self.cancel):
            button.setProperty("small", True)
            button.setAutoDefault(False)
        buttons = row_of(self.keep, self.cancel, STRETCH)
        column_of(self.words, self.action, self.make_next, buttons, into=self)
