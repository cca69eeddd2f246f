"""The roles at a glance: held by whom, played by nobody, or not known."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from funnel_desktop.funnel.gates import Case
from funnel_desktop.funnel.influences import CAN_BE_NOBODYS, Influence, Role, RoleState
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.screens.influences.influence_verbs import InfluenceVerbs
from funnel_desktop.ui.widgets.flow import Flow
from funnel_desktop.ui.widgets.layouts import row_of
from funnel_desktop.ui.widgets.term_label import TermLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.wording.influences import (
    not_known,
    plain_role,
    role_in_words,
    role_meaning,
    role_name,
)

translate = QCoreApplication.translate

_SIGNS = {
    RoleState.HELD: ("check-circle", "positive"),
    RoleState.NOBODY: ("minus", "ink2"),
    RoleState.UNKNOWN: ("open-circle", "attention"),
}


class RoleButtons(QWidget):
    """One button a role, in plain words, the method's word small beside it; its menu says who plays
    it, or that nobody does. Where nobody takes part yet, `add_person` begins with somebody."""

    def __init__(self, verbs: InfluenceVerbs, add_person: Callable[[], None]) -> None:
        super().__init__()
        self._verbs = verbs
        self._add_person = add_person
        self._case: Case | None = None
        self.buttons = {role: _button(role) for role in Role}
        row = Flow(self, margin=0)
        for role, button in self.buttons.items():
            row.addWidget(_with_word(role, button))
            button.menu().aboutToShow.connect(partial(self._fill, role))

    def show_case(self, case: Case) -> None:
        """Show what is known of each role; a menu has everybody in it once it is opened."""
        self._case = case
        for role, button in self.buttons.items():
            state = case.roles[role]
            sentence = role_sentence(case, role)
            button.setText(sentence.replace("&", "&&"))
            button.setAccessibleName(spoken_sentence(case, role))
            button.setIcon(icon(*_SIGNS[state]))
            if button.menu().isVisible():
                self._fill(role)

    def _fill(self, role: Role) -> None:
        menu, case = self.buttons[role].menu(), self._case
        menu.clear()
        if case is None:
            return
        for influence in case.influences:
            self._entry(menu, influence.name, role in influence.roles,
                        partial(self._verbs.give_role, influence, role))  # fmt: skip
        if not case.influences:
            menu.addAction(translate("Influences", "Add person")).triggered.connect(
                lambda _checked=False: self._add_person()
            )
        if role not in CAN_BE_NOBODYS:
            return
        menu.addSeparator()
        held, nobody = (case.roles[role] is s for s in (RoleState.HELD, RoleState.NOBODY))
        words = translate("Influences", "Nobody plays this role here")
        self._entry(menu, words, nobody, lambda: self._verbs.say_nobody(role)).setDisabled(held)

    def _entry(self, menu: QMenu, text: str, ticked: bool, act: Callable[[], object]) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(ticked)
        action.triggered.connect(lambda _checked=False: act())
        return action


def role_sentence(case: Case, role: Role) -> str:
    """`Decides about the money: Ana Ruiz`, `Helps you inside: not known`."""
    return _sentence(case, role, plain_role(role))


def spoken_sentence(case: Case, role: Role) -> str:
    """`Decides about the money (Economic): Ana Ruiz`."""
    return _sentence(case, role, role_in_words(role))


def _sentence(case: Case, role: Role, name: str) -> str:
    said = translate("Influences", "{role}: {who}")
    return said.format(role=name, who=_who(case.influences, case.roles[role], role))


def _who(influences: tuple[Influence, ...], state: RoleState, role: Role) -> str:
    if state is RoleState.NOBODY:
        return translate("Influences", "nobody plays this role here")
    names = [influence.name for influence in influences if role in influence.roles]
    return ", ".join(names) or not_known()


def _with_word(role: Role, button: QPushButton) -> QWidget:
    part = QWidget()
    row_of(button, TermLabel(role_name(role), _help_on(role)), into=part, gap=0)
    return part


def _help_on(role: Role) -> str:
    """`Economic: gives the final approval, controls the money`."""
    return f"{role_name(role)}: {role_meaning(role)}"


def _button(role: Role) -> QPushButton:
    button = QPushButton()
    button.setProperty("kind", "flat")
    button.setProperty("small", True)
    button.setAutoDefault(False)
    show_tip(button, _help_on(role))
    button.setMenu(QMenu(button))
    return button
