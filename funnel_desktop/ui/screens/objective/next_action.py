"""The card *Next action*: what, by which means, with whom, when, and the one question to ask."""

from collections.abc import Callable
from datetime import time
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.field import LineField
from funnel_desktop.ui.fields.group import FieldGroup
from funnel_desktop.ui.fields.labelled import Labelled
from funnel_desktop.ui.fields.saved import Save
from funnel_desktop.ui.fields.value_fields import NumberField, TimeField
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import theme, tokens
from funnel_desktop.ui.records.record import Record
from funnel_desktop.ui.records.subject import Subject
from funnel_desktop.ui.widgets.layouts import STRETCH, row_of
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.wording.names import action_kind_name

translate = QCoreApplication.translate

MOST_MINUTES = 24 * 60


class NextActionPanel(Panel):
    """What is planned next; *Done* logs it and asks for the one after it."""

    finished = Signal()
    """What was planned is done and logged."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(translate("NextAction", "Next action"), "flag", parent)
        self._subject = subject
        self.fields = FieldGroup()
        self.what = LineField()
        self.kind = ChoiceField()
        self.person = ChoiceField()
        self.day = DateField(lambda: subject.session.today)
        self._time_typed: time | None = None
        self.day.left.connect(self._read_time)
        self.time = TimeField()
        self.minutes = NumberField(1, MOST_MINUTES)
        self.question = LineField()
        self.done = QPushButton(translate("NextAction", "Done, set the next one"))
        self.remove = QPushButton(translate("NextAction", "Remove"))
        self._lay_out()
        self.day.left.connect(self._keep_time)  # behind the field's own saving
        self._offer_kinds()

    def show_record(self, record: Record, *, other: bool) -> None:
        """Show what is planned, of an `other` objective or of the same after a change."""
        planned = record.objective.next_action
        action = planned or NextAction()
        nobody = (None, translate("NextAction", "No one chosen"))
        self.person.offer((nobody, *((person.id, person.name) for person in record.people)))
        self.fields.show(
            {name: getattr(action, name) for name in NextAction._fields},
            other=other,
        )
        self.done.setEnabled(planned is not None)
        self.remove.setVisible(planned is not None)

    def mark_done(self) -> None:
        """Log what was planned as done today, and ask for the next action."""
        self.fields.leave()
        record, session = self._subject.record, self._subject.session
        action = record.objective.next_action
        if action is None:
            return
        logged = session.do(
            lambda: session.document.activities.log_done(self._subject.id, action, session.today)
        )
        if logged:
            self.finished.emit()

    def clear(self) -> None:
        """Plan nothing."""
        session = self._subject.session
        session.do(
            lambda: session.document.objectives.set_next_action(
                self._subject.id, None, today=session.today
            )
        )

    def _save(self, name: str) -> Save:
        def save(value: Any, visit: str) -> bool:
            present = self._subject.record.objective.next_action or NextAction()
            changed: NextAction | None = present._replace(**{name: value})
            if name == "day" and changed is not None and self._time_typed is not None:
                changed = changed._replace(time=self._time_typed)
                self._time_typed = None
            if changed == NextAction():
                changed = None
            session = self._subject.session
            return session.do(
                lambda: session.document.objectives.set_next_action(
                    self._subject.id, changed, visit=visit, today=session.today
                )
            )

        return save

    def _read_time(self) -> None:
        """`tomorrow 3pm` in the day says the time too; the field forgets it when it is left."""
        self._time_typed = self.day.time()

    def _keep_time(self) -> None:
        """Where the day was that one already, the time alone is new."""
        at, self._time_typed = self._time_typed, None
        if at is not None and self._subject.record.objective.next_action is not None:
            self._save("time")(at, new_id())

    def _offer_kinds(self) -> None:
        self.kind.offer((kind, action_kind_name(kind)) for kind in ActionKind)
        for place, kind in enumerate(ActionKind):
            self.kind.setItemIcon(place, icon(kind))

    def _lay_out(self) -> None:
        self.what.setPlaceholderText(translate("NextAction", "Nothing planned yet"))
        part = self._part
        what = part("what", translate("NextAction", "&What"), self.what)
        when = part("day", translate("NextAction", "W&hen"), self.day, typing=False)
        kind = part("kind", translate("NextAction", "&Kind"), self.kind)
        clock = part("time", translate("NextAction", "&Time"), self.time, typing=False)
        person = part("person", translate("NextAction", "W&ith"), self.person)
        minutes = part("minutes", translate("NextAction", "&Minutes"), self.minutes)
        question = part(
            "question", translate("NextAction", "The one &question to ask"), self.question
        )
        self.add_row(what, when, stretches=(1, 1))
        self.add_row(kind, clock, minutes, stretches=(2, 1, 1))
        self.add_row(person)
        self.body.addWidget(question)
        self.body.addLayout(self._buttons())
        theme().changed.connect(self._frame)
        self._frame()

    def _part(self, name: str, label: str, field: QWidget, typing: bool = True) -> Labelled:
        labelled = Labelled(label, field)
        self.fields.add(name, labelled, self._save(name), while_typing=typing)
        return labelled

    def _buttons(self) -> QHBoxLayout:
        self.done.setIcon(icon("check"))
        self.remove.setProperty("kind", "flat")
        buttons: tuple[tuple[QPushButton, Callable[[], None]], ...] = (
            (self.done, self.mark_done),
            (self.remove, self.clear),
        )
        for button, act in buttons:
            button.setProperty("small", True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act: act())
        return row_of(self.done, self.remove, STRETCH)

    def _frame(self) -> None:
        """The accent's border: this card is what the window is opened for."""
        self.setObjectName("nextAction")
        self.setStyleSheet(f"#nextAction {{ border-color: {tokens().accent.name()}; }}")
