"""The card of a closed objective: when it was won, lost or parked, for how much, and why."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.funnel.objective import LOST_REASONS
from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.language.date_words import Toward
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.field import LineField
from funnel_desktop.ui.fields.group import FieldGroup
from funnel_desktop.ui.fields.labelled import Labelled
from funnel_desktop.ui.fields.value_fields import MoneyField
from funnel_desktop.ui.records.reasons import joined, split
from funnel_desktop.ui.records.record import Record
from funnel_desktop.ui.records.subject import Subject
from funnel_desktop.ui.screens.clients.client_columns import mark_choices
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.wording.names import field_name, lost_reason_name, outcome_name

translate = QCoreApplication.translate

OUTCOME_LOOK = {
    Outcome.WON: ("won", "positive"),
    Outcome.LOST: ("lost", "attention"),
    Outcome.PARKED: ("parked", "ink2"),
}
"""Icon and colour of each outcome."""


class OutcomePanel(Panel):
    """The details of an outcome; hidden while the objective is open."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._subject = subject
        self.fields = FieldGroup()
        session = subject.session
        self.day = DateField(lambda: session.today, Toward.PAST, required=True)
        self.until = DateField(lambda: session.today, required=True)
        self.value = MoneyField()
        self.reason, self.mark = ChoiceField(), ChoiceField()
        self.why = LineField()
        self.reopen = QPushButton(translate("Outcome", "Open again"))
        self._lay_out()

    def show_record(self, record: Record, *, other: bool) -> None:
        """Show the outcome of an objective, or nothing where it is open."""
        objective = record.objective
        outcome = objective.outcome
        self.setVisible(outcome is not None)
        if outcome is None:
            return
        self.set_title(outcome_name(outcome))
        self.set_icon(*OUTCOME_LOOK[outcome])
        self._value_part.setVisible(outcome is Outcome.WON)
        self._mark_part.setVisible(outcome is Outcome.WON)
        self._reason_part.setVisible(outcome is Outcome.LOST)
        self._until_part.setVisible(outcome is Outcome.PARKED)
        is_lost = outcome is Outcome.LOST
        key, words = split(objective.outcome_reason) if is_lost else ("", objective.outcome_reason)
        self.fields.show(
            {
                "outcome_day": objective.outcome_day,
                "outcome_value": objective.outcome_value,
                "parked_until": objective.parked_until,
                "reason": key,
                "why": words,
                "marked": record.client.marked or "",
            },
            other=other,
        )

    def focus_first(self) -> None:
        """Where one would like to add something right after closing."""
        outcome = self._subject.record.objective.outcome
        first = {Outcome.LOST: self.reason, Outcome.PARKED: self.until}.get(
            outcome or Outcome.WON, self.value
        )
        first.setFocus()

    def _lay_out(self) -> None:
        saves = self._subject.saves
        day = Labelled(field_name("outcome_day"), self.day)
        self._value_part = Labelled(field_name("outcome_value"), self.value)
        self._reason_part = Labelled(field_name("outcome_reason"), self.reason)
        self._mark_part = Labelled(translate("Clients", "Best or worst"), self.mark)
        self._until_part = Labelled(field_name("parked_until"), self.until)
        why = Labelled(translate("Outcome", "In your own words"), self.why)
        self.fields.add("outcome_day", day, saves("outcome_day"), while_typing=False)
        self.fields.add("outcome_value", self._value_part, saves("outcome_value"))
        self.fields.add("parked_until", self._until_part, saves("parked_until"), while_typing=False)
        self.fields.add("reason", self._reason_part, saves("outcome_reason", self._with_key))
        self.fields.add("why", why, saves("outcome_reason", self._with_words))
        self.mark.offer(
            (key, name or translate("Clients", "Neither best nor worst"))
            for key, name in mark_choices()
        )
        self.fields.add("marked", self._mark_part, self._subject.marks_client())
        not_said = ("", translate("Outcome", "Not set"))
        self.reason.offer((not_said, *((key, lost_reason_name(key)) for key in LOST_REASONS)))
        self.add_row(day, self._value_part, self._until_part, self._reason_part)
        self.body.addWidget(self._mark_part)
        self.body.addWidget(why)
        self.reopen.setProperty("small", True)
        self.reopen.setAutoDefault(False)
        self.reopen.clicked.connect(self._open_again)
        self.add_row(self.reopen, stretches=(0,)).addStretch(1)

    def _with_key(self, key: str) -> str:
        return joined(key, split(self._subject.record.objective.outcome_reason)[1])

    def _with_words(self, words: str) -> str:
        if self._subject.record.objective.outcome is not Outcome.LOST:
            return words
        return joined(split(self._subject.record.objective.outcome_reason)[0], words)

    def _open_again(self) -> None:
        record, session = self._subject.record, self._subject.session
        session.do(
            lambda: session.document.objectives.move(
                [self._subject.id], record.objective.stage, session.today
            )
        )
