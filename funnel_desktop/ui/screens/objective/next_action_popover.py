"""Asks what comes next, right after something was done; Esc: nothing."""

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QLineEdit, QWidget

from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.widgets.layouts import grow, row_of
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import action_kind_name

translate = QCoreApplication.translate


class NextActionPopover(Popover):
    """What, how and when; Enter saves it as one step."""

    def __init__(self, session: Session, objective: str, parent: QWidget) -> None:
        self._session, self._parent = session, parent
        self._known = session.document.objectives.get(objective, session.today)
        title = translate("NextAction", "What comes next for {client}?")
        super().__init__(title.format(client=self._known.client_name), parent)
        self._make_fields()
        self.keep = self.add_button(translate("NextAction", "Save"), "primary")
        self.keep.clicked.connect(self._save)
        nothing = self.add_button(translate("NextAction", "Nothing for now"))
        nothing.clicked.connect(self.close)
        self.buttons.addStretch(1)

    def open_at(self, place: QRect | None = None) -> None:
        """Open beside a place in the parent, or in its middle, ready to type."""
        middle = self._parent.rect().center() - self.rect().center()
        self.open_beside(place or QRect(middle, middle), self.what)

    def _make_fields(self) -> None:
        action = self._known.next_action or NextAction()
        self.what = QLineEdit(action.what)
        self.what.setPlaceholderText(translate("NextAction", "Call, send, meet …"))
        self.what.setAccessibleName(translate("NextAction", "Next action"))
        self.kind = ChoiceField()
        self.kind.offer((kind, action_kind_name(kind)) for kind in ActionKind)
        self.kind.show_value(action.kind)
        self.kind.setAccessibleName(translate("NextAction", "How"))
        self.day = DateField(lambda: self._session.today)
        self.day.setAccessibleName(translate("NextAction", "When"))
        self.day.show_value(action.day)
        self.complaint = TextLabel("small", "attention", wraps=True)
        self.complaint.hide()
        self.body.addWidget(self.what)
        self.body.addLayout(row_of(self.kind, grow(self.day)))
        self.body.addWidget(self.complaint)
        self.what.returnPressed.connect(self._save)
        self.day.returnPressed.connect(self._save)

    def _save(self) -> None:
        try:
            day = self.day.value()
        except NotUnderstood as unclear:
            self.complaint.setText(str(unclear))
            self.complaint.show()
            self.adjustSize()
            return
        present = self._present()
        # What the form does not ask, person, time, minutes and question, stays as it is.
        action = (present or NextAction())._replace(
            what=self.what.text().strip(), kind=ActionKind(str(self.kind.value())), day=day
        )
        action = action._replace(time=self.day.time() or action.time)
        is_nothing = action == NextAction(kind=action.kind)
        if is_nothing and present is None:
            self.close()
        elif self._session.do(lambda: self._set(None if is_nothing else action)):
            self.close()

    def _present(self) -> NextAction | None:
        objectives = self._session.document.objectives
        return objectives.get(self._known.id, self._session.today).next_action

    def _set(self, action: NextAction | None) -> None:
        objectives = self._session.document.objectives
        objectives.set_next_action(self._known.id, action, today=self._session.today)
