"""Who plays the roles that have to be identified."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.influences import BAR_A_GATE, CAN_BE_NOBODYS, Role, RoleState
from funnel_desktop.ui.screens.gates.add_person import AddPerson
from funnel_desktop.ui.screens.gates.choice_rows import Choice, ChoiceRows, below_each_other
from funnel_desktop.ui.screens.gates.gate_verbs import NOBODY, GateVerbs
from funnel_desktop.ui.screens.gates.known import CLIENT, KnownCase, key_of
from funnel_desktop.wording.influences import role_in_words

translate = QCoreApplication.translate


class RolesFix(QWidget):
    """Roles that are not known: who plays them, or that nobody does."""

    def __init__(self, verbs: GateVerbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verbs = verbs
        self._known: KnownCase | None = None
        self.rows, self.adding = ChoiceRows(), AddPerson(verbs)
        below_each_other(self, self.rows, self.adding)

    def show_known(self, known: KnownCase) -> None:
        """Show what is not known, and what was not when this was opened."""
        self._known = known
        for role in BAR_A_GATE:
            if known.case.roles[role] is RoleState.UNKNOWN or role in self.rows:
                self.rows.show_line(
                    role,
                    role_in_words(role),
                    "",
                    _role_choices(known, role),
                    _role_state(known, role),
                    partial(self._choose, role),
                )
        self.adding.show_known(known)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.rows.first() or self.adding.name

    def _choose(self, role: Role, who: object, visit: str) -> None:
        if self._known is not None and who != _role_state(self._known, role):
            self._verbs.give_role(self._known, role, None if who is None else str(who))


def _role_choices(known: KnownCase, role: Role) -> list[Choice]:
    """Not known, nobody where that can be, who plays a role already, and the client's others."""
    playing = {key_of(influence): influence.name for influence in known.case.influences}
    others = {person.id: person.name for person in known.people if person.id not in playing}
    if CLIENT not in playing and known.case.is_private:
        others = {CLIENT: known.objective.client_name, **others}
    words = translate("Gate", "No one has this role here")
    nobodys: list[Choice] = [(NOBODY, words)] if role in CAN_BE_NOBODYS else []
    return [
        (None, translate("Gate", "Not known yet")),
        *nobodys,
        *playing.items(),
        *others.items(),
    ]


def _role_state(known: KnownCase, role: Role) -> str | None:
    holder = next((i for i in known.case.influences if role in i.roles), None)
    if holder is not None:
        return key_of(holder)
    return NOBODY if known.case.roles[role] is RoleState.NOBODY else None
