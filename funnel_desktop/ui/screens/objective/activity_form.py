"""The line in which a call, an e-mail, a meeting or a note is logged."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from funnel_desktop.document.clients import Person
from funnel_desktop.document.problems import Problem
from funnel_desktop.funnel.objective import NextAction, Objective
from funnel_desktop.language.date_words import Toward
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.field import LineField, NotUnderstood
from funnel_desktop.ui.fields.labelled import Labelled
from funnel_desktop.ui.fields.value_fields import NumberField
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3
from funnel_desktop.ui.widgets.layouts import STRETCH, Placed, column_of, row_of
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import activity_kind_name

translate = QCoreApplication.translate

LOGGED = ("call", "email", "meeting", "note")
MOST_MINUTES = 24 * 60


class ActivityForm(QFrame):
    """Opens below the buttons; Enter logs, Esc puts it away."""

    logged = Signal()
    given_up = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._objective = ""
        self.kind = ChoiceField()
        self.kind.offer((kind, activity_kind_name(kind)) for kind in LOGGED)
        self.note = LineField()
        self.person, self.problem = ChoiceField(), ChoiceField()
        self.day = DateField(lambda: session.today, Toward.PAST, required=True)
        self.minutes = NumberField(0, MOST_MINUTES)
        self.log = QPushButton(translate("ActivityForm", "Log"))
        self.cancel = QPushButton(translate("ActivityForm", "Cancel"))
        self._lay_out()
        self.hide()

    def open_for(
        self, objective: Objective, people: Sequence[Person], kind: str | None = None
    ) -> None:
        """Ask what there is to say; unless said, of the kind that was planned, with whom it was."""
        planned = objective.next_action
        only = people[0].id if len(people) == 1 else None
        self._objective = objective.id
        nobody = (None, translate("ActivityForm", "No one chosen"))
        self.person.offer((nobody, *((person.id, person.name) for person in people)))
        self.person.show_value((planned.person if planned else None) or only)
        self.kind.show_value(kind or _kind_of(planned))
        self.day.show_value(self._session.today)
        self.minutes.show_value(None)
        self._offer_problems()
        self.note.clear()
        self._fit_to_kind()
        self.show()
        self.note.setFocus()

    def _fit_to_kind(self) -> None:
        is_note = self.kind.value() == "note"
        self._person_part.setVisible(not is_note)
        self._minutes_part.setVisible(not is_note)

    def _offer_problems(self) -> None:
        """The usual problems, where there are any: that one came up is counted."""
        none: list[Problem] = []
        known = self._session.ask(self._session.document.problems.all, none)
        nothing = (None, translate("ActivityForm", "No usual problem"))
        self.problem.offer((nothing, *((p.id, p.problem) for p in known)))
        self.problem.show_value(None)
        self._problem_part.setVisible(bool(known))

    def close_form(self) -> None:
        """Put it away; nothing is logged."""
        self.given_up.emit()
        self.hide()

    def submit(self) -> None:
        """Log what stands there, unless something was not understood."""
        day, minutes = self._understood(self._day_part), self._understood(self._minutes_part)
        if self._day_part.complaint or self._minutes_part.complaint or not isinstance(day, date):
            return
        activities = self._session.document.activities
        if self._session.do(
            lambda: activities.log(
                self._objective,
                str(self.kind.value()),
                day,
                minutes=minutes if isinstance(minutes, int) else None,
                person=self.person.currentData() if self._person_part.isVisibleTo(self) else None,
                note=str(self.note.value()),
                problem=self.problem.currentData(),
            )
        ):
            self.logged.emit()  # whoever hears it takes the keyboard, before it is lost
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _understood(part: Labelled) -> object:
        try:
            value = part.field.value()  # type: ignore[attr-defined]
        except NotUnderstood as error:
            part.complain(str(error))
            return None
        part.complain("")
        return value

    def _lay_out(self) -> None:
        kind = Labelled(translate("ActivityForm", "Kind"), self.kind)
        note = Labelled(translate("ActivityForm", "What was said or done"), self.note)
        self._person_part = Labelled(translate("ActivityForm", "With"), self.person)
        came_up = translate("ActivityForm", "Usual problem that came up")
        self._problem_part = Labelled(came_up, self.problem)
        self._day_part = Labelled(translate("ActivityForm", "On"), self.day)
        self._minutes_part = Labelled(translate("ActivityForm", "Minutes"), self.minutes)
        self.log.setProperty("kind", "primary")
        self.cancel.setProperty("kind", "flat")
        self.log.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.close_form)
        self.kind.left.connect(self._fit_to_kind)
        for button in (self.log, self.cancel):
            button.setProperty("small", True)
            button.setAutoDefault(False)
        top = Qt.AlignmentFlag.AlignTop
        column_of(
            row_of(Placed(kind, 1, top), Placed(note, 3, top), gap=SPACE_3),
            row_of(
                Placed(self._person_part, 3, top),
                Placed(self._day_part, 3, top),
                Placed(self._minutes_part, 2, top),
                gap=SPACE_3,
            ),
            self._problem_part,
            row_of(self.log, self.cancel, STRETCH, gap=SPACE_3),
            into=self,
            gap=SPACE_3,
            margins=(0, 0, 0, SPACE_2),
        )


def _kind_of(planned: NextAction | None) -> str:
    return planned.kind if planned is not None and planned.kind in LOGGED else LOGGED[0]
