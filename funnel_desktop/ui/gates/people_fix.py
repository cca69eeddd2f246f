"""People in a decision, each with what can be said of them in place."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.influences import BAR_A_GATE, Influence, Mode, Role, RoleState
from funnel_desktop.ui.board.text_label import TextLabel
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.field import LineField
from funnel_desktop.ui.gates.judge_fix import JudgeFix
from funnel_desktop.ui.gates.known import CLIENT, Known, key_of
from funnel_desktop.ui.gates.verbs import COVERED, MET, NOBODY, UNMET, Verbs
from funnel_desktop.ui.theme import SPACE_2, SPACE_3, scaled
from funnel_desktop.words import mode_name, role_name, roles_text

translate = QCoreApplication.translate

Choice = tuple[object, str]
CHOICE_WIDTH = 204


class ChoiceRows(QWidget):
    """Lines of a name, a small text and a choice. A line stays once it was shown, so that the
    keyboard does not lose its place when its choice is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, tuple[TextLabel, TextLabel, ChoiceField]] = {}
        self._visits: dict[str, str] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_2)
        self._grid.setColumnStretch(0, 1)

    def __contains__(self, key: str) -> bool:
        return key in self._lines

    def show_line(
        self,
        key: str,
        name: str,
        beside: str,
        choices: Sequence[Choice],
        chosen: object,
        choose: Callable[[object, str], object],
    ) -> None:
        """Show a line; `choose` gets what was picked, and the visit that it belongs to."""
        if key not in self._lines:
            self._add(key, choose)
        label, small, field = self._lines[key]
        label.setText(name)
        small.setText(beside)
        said = f"{name}, {beside}" if beside else name
        field.setAccessibleName(said)
        field.setAccessibleDescription(said)  # as a name X11 tells what is chosen
        field.offer(choices)
        field.show_value(chosen)

    def keep_only(self, keys: Iterable[str]) -> None:
        """Take away the lines of who is no longer there."""
        for key in set(self._lines) - set(keys):
            for part in self._lines.pop(key):
                self._grid.removeWidget(part)
                part.deleteLater()

    def first(self) -> QWidget | None:
        """The first choice."""
        return next((field for _, _, field in self._lines.values()), None)

    def _add(self, key: str, choose: Callable[[object, str], object]) -> None:
        label, small, field = TextLabel("body"), TextLabel("caption", "ink3"), ChoiceField()
        label.setWordWrap(True)
        label.setBuddy(field)
        field.setMinimumWidth(scaled(CHOICE_WIDTH))
        field.entered.connect(lambda: self._visits.update({key: new_id()}))
        field.left.connect(lambda: choose(field.value(), self._visits.setdefault(key, new_id())))
        self._lines[key] = label, small, field
        line = self._grid.rowCount()
        for column, part in enumerate((label, small, field)):
            self._grid.addWidget(part, line, column)


class AddPerson(QWidget):
    """Somebody of the client, or somebody new, by name."""

    def __init__(self, verbs: Verbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verbs = verbs
        self.name = LineField()
        self.name.setPlaceholderText(translate("Gate", "Name of somebody who decides"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.button = QPushButton(translate("Gate", "Add person"))
        self.button.setProperty("small", True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_2)
        line.addWidget(self.name, 1)
        line.addWidget(self.button)
        self.name.returnPressed.connect(self._add)
        self.button.clicked.connect(self._add)

    def show_known(self, known: Known) -> None:
        """Offer the client's people who play no role yet."""
        playing = {influence.name for influence in known.case.influences}
        names = [person.name for person in known.people if person.name not in playing]
        self.name.setCompleter(QCompleter(names, self.name))

    def _add(self) -> None:
        name = self.name.text().strip()
        if name and self._verbs.add(name):
            self.name.clear()


class CoverFix(QWidget):
    """Who is not covered yet: met, and covered."""

    def __init__(self, verbs: Verbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verbs = verbs
        self._known: Known | None = None
        self.rows, self.adding = ChoiceRows(), AddPerson(verbs)
        _column(self, self.rows, self.adding)

    def show_known(self, known: Known) -> None:
        """Show who is open, and who was when this was opened."""
        self._known = known
        people = known.case.influences
        for influence in people:
            key = key_of(influence)
            if influence.covered is None or key in self.rows:
                self.rows.show_line(
                    key,
                    influence.name,
                    roles_text(influence.roles),
                    _cover_choices(influence),
                    _cover_state(influence),
                    partial(self._choose, key),
                )
        self.rows.keep_only(map(key_of, people))
        self.rows.setVisible(bool(people))
        self.adding.setVisible(not people)
        self.adding.show_known(known)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.rows.first() or self.adding.name

    def _choose(self, key: str, state: object, visit: str) -> None:
        influence = _by_key(self._known, key)
        if influence is not None and state != _cover_state(influence):
            self._verbs.cover(influence, str(state), visit)


class ContactFix(QWidget):
    """How those see it who were reached, or one's own judgement."""

    def __init__(self, about: str, verbs: Verbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verbs = verbs
        self._known: Known | None = None
        self.rows, self.adding = ChoiceRows(), AddPerson(verbs)
        self.judging = JudgeFix(about, verbs)
        _column(self, self.rows, self.adding, self.judging)

    def show_known(self, known: Known) -> None:
        """Show everybody who plays a role."""
        self._known = known
        people = known.case.influences
        for influence in people:
            key = key_of(influence)
            self.rows.show_line(
                key,
                influence.name,
                roles_text(influence.roles),
                _reach_choices(influence),
                _reach_state(influence),
                partial(self._choose, key),
            )
        self.rows.keep_only(map(key_of, people))
        self.rows.setVisible(bool(people))
        self.adding.setVisible(not people)
        self.adding.show_known(known)
        self.judging.show_known(known)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.rows.first() or self.adding.name

    def _choose(self, key: str, state: object, visit: str) -> None:
        influence = _by_key(self._known, key)
        if influence is not None and state != _reach_state(influence):
            self._verbs.reach(influence, str(state), visit)


class RolesFix(QWidget):
    """Roles that are not known: who plays them, or that nobody does."""

    def __init__(self, verbs: Verbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verbs = verbs
        self._known: Known | None = None
        self.rows, self.adding = ChoiceRows(), AddPerson(verbs)
        _column(self, self.rows, self.adding)

    def show_known(self, known: Known) -> None:
        """Show what is not known, and what was not when this was opened."""
        self._known = known
        for role in BAR_A_GATE:
            if known.case.roles[role] is RoleState.UNKNOWN or role in self.rows:
                self.rows.show_line(
                    role,
                    role_name(role),
                    "",
                    _role_choices(known),
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


def _column(widget: QWidget, *parts: QWidget) -> None:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_2)
    for part in parts:
        column.addWidget(part)


def _by_key(known: Known | None, key: str) -> Influence | None:
    people = known.case.influences if known else ()
    return next((influence for influence in people if key_of(influence) == key), None)


def _unmet(influence: Influence, words: str) -> list[Choice]:
    """Who was in touch, as the activities say, cannot be called unmet."""
    return [] if influence.last_contact else [(UNMET, words)]


def _cover_choices(influence: Influence) -> list[Choice]:
    return [
        *_unmet(influence, translate("Gate", "Not met yet")),
        (MET, translate("Gate", "Met, need still open")),
        (COVERED, translate("Gate", "Covered")),
    ]


def _cover_state(influence: Influence) -> str:
    if influence.covered is not None:
        return COVERED
    return MET if influence.contacted else UNMET


def _reach_choices(influence: Influence) -> list[Choice]:
    return [
        *_unmet(influence, translate("Gate", "Not reached yet")),
        (MET, translate("Gate", "Reached, mode unknown")),
        *((mode.value, mode_name(mode)) for mode in Mode),
    ]


def _reach_state(influence: Influence) -> str:
    if not influence.contacted:
        return UNMET
    return influence.mode.value if influence.mode else MET


def _role_choices(known: Known) -> list[Choice]:
    """Not known, nobody, who plays a role already, and the client's other people."""
    playing = {key_of(influence): influence.name for influence in known.case.influences}
    others = {person.id: person.name for person in known.people if person.id not in playing}
    if CLIENT not in playing and known.case.is_private:
        others = {CLIENT: known.objective.client_name, **others}
    return [
        (None, translate("Gate", "Not known yet")),
        (NOBODY, translate("Gate", "Nobody plays it here")),
        *playing.items(),
        *others.items(),
    ]


def _role_state(known: Known, role: Role) -> str | None:
    holder = next((i for i in known.case.influences if role in i.roles), None)
    if holder is not None:
        return key_of(holder)
    return NOBODY if known.case.roles[role] is RoleState.NOBODY else None
