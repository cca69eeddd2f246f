"""An imported card that is looked through: what is open where it stands, to be met here."""

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.card import Card
from funnel_desktop.ui.screens.gates.condition_list import ConditionList
from funnel_desktop.ui.screens.gates.conditions_popover import ConditionsPopover
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.conditions import open_of

translate = QCoreApplication.translate


class CheckPopover(ConditionsPopover):
    """One of several; *Next* goes on to the next one, and Enter with it."""

    next_wanted = Signal()

    def __init__(
        self, session: Session, card: Card, place: int, count: int, parent: QWidget
    ) -> None:
        """`place` of `count` that are to be checked, from 1."""
        title = translate("Gate", "Check {client}, {place} of {count}")
        super().__init__(
            title.format(client=card.client_name, place=place, count=count), card.stage, parent
        )
        self._list = ConditionList(session, card.id, card.stage, only_open=True)
        self._list.shown.connect(self._say)
        self._list.gone.connect(self.close)
        self.inside.addWidget(self._list)
        self.inside.addStretch(1)
        self.shut = self.add_button(translate("Gate", "Close"))
        self.buttons.addStretch(1)
        self.following = self.add_button(translate("Gate", "Next"), "primary")
        for button in (self.shut, self.following):
            button.setAutoDefault(True)  # Enter presses it, as in a dialog
        self.shut.clicked.connect(self._leave)
        self.following.clicked.connect(self.next_wanted)
        self._say()

    def open_at(self, target: QRect) -> None:
        """Open beside the card; the keyboard begins at *Next*, the conditions are before it."""
        self.open_pointing(target, self.following)

    def _leave(self) -> None:
        self.put_back.emit()
        self.close()

    def _say(self) -> None:
        self.say_count(open_of(len(self._list.open_keys()), len(self._list.rows)))
