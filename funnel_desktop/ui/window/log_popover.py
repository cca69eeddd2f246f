"""Asks what was done for a card; Enter logs it as it suggests itself."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.ui.screens.objective.activity_form import ActivityForm
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class LogPopover(Popover):
    """The form of the objective window over the board."""

    width_at_most = 460
    """Wide enough for a name, a whole date and minutes beside each other."""

    logged = Signal(str)
    """The objective for which something was logged."""

    def __init__(self, session: Session, objective: str, kind: str | None, parent: QWidget) -> None:
        """Raises DocumentError `not_found`."""
        known = session.document.objectives.get(objective, session.today)
        title = translate("ActivityForm", "What was done for {client}?")
        super().__init__(title.format(client=known.client_name), parent)
        self.form = ActivityForm(session)
        self.body.addWidget(self.form)
        self.form.open_for(known, session.document.clients.people(known.client), kind)
        self.form.given_up.connect(self.close)
        self.form.logged.connect(lambda: self._done(objective))

    def open_over(self, place: QPoint) -> None:
        """Open at `place` in the parent, ready to type."""
        self.open_beside(QRect(place, place), self.form.note)

    def _done(self, objective: str) -> None:
        self.close()
        self.logged.emit(objective)
