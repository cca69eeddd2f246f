"""People in a decision: who sees a gap, and who is covered."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from funnel_desktop.funnel.influences import Influence, Lack, Mode
from funnel_desktop.ui.screens.gates.add_person import AddPerson
from funnel_desktop.ui.screens.gates.choice_rows import Choice, ChoiceRows, below_each_other
from funnel_desktop.ui.screens.gates.gate_verbs import COVERED, MET, UNMET, GateVerbs
from funnel_desktop.ui.screens.gates.judge_fix import JudgeFix
from funnel_desktop.ui.screens.gates.known import KnownCase, key_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.influences import (
    mode_in_words,
    plain_roles,
)

translate = QCoreApplication.translate

AT_MOST = 20
"""So many people at once; who is dealt with makes room for others."""


class PeopleFix(QWidget):
    """The people of a decision, each with what can be said of them in place."""

    def __init__(
        self,
        verbs: GateVerbs,
        choices: Callable[[Influence], list[Choice]],
        state: Callable[[Influence], str],
        write: Callable[[Influence, str, str], object],
        wants: Callable[[Influence], bool] = lambda influence: True,
    ) -> None:
        """`state` is which of the `choices` is so, `write` gets an influence, a choice and the
        visit; `wants` says who is shown, and then stays."""
        super().__init__()
        self._choices, self._state, self._write, self._wants = choices, state, write, wants
        self._known: KnownCase | None = None
        self.rows, self.adding = ChoiceRows(), AddPerson(verbs)
        self.more = TextLabel("caption", "ink3")
        below_each_other(self, self.rows, self.more, self.adding)

    def show_known(self, known: KnownCase) -> None:
        """Show who is there; where nobody is, somebody can be added."""
        self._known = known
        people = known.case.influences
        shown = self._in_sight(people)
        for influence in shown:
            self.rows.show_line(
                key_of(influence),
                influence.name,
                plain_roles(influence.roles),
                self._choices(influence),
                self._state(influence),
                partial(self._choose, key_of(influence)),
            )
        self.rows.keep_only(map(key_of, people))
        left = sum(map(self._wants, people)) - sum(map(self._wants, shown))
        self.more.setText(translate("Gate", "and %n more", "", left) if left else "")
        self.more.setVisible(bool(left))
        self.rows.setVisible(bool(people))
        self.adding.setVisible(not people)
        self.adding.show_known(known)

    def _in_sight(self, people: Sequence[Influence]) -> list[Influence]:
        """Who was shown before, and so many of the others that few are left to deal with."""
        known = [one for one in people if key_of(one) in self.rows]
        room = max(0, AT_MOST - sum(map(self._wants, known)))
        others = [one for one in people if self._wants(one) and key_of(one) not in self.rows]
        wanted = {key_of(one) for one in (*known, *others[:room])}
        return [one for one in people if key_of(one) in wanted]

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.rows.first() or self.adding.name

    def _choose(self, key: str, state: object, visit: str) -> None:
        influence = _by_key(self._known, key)
        if influence is not None and state != self._state(influence):
            self._write(influence, str(state), visit)


class ContactFix(QWidget):
    """How those see it who were reached, or one's own judgement."""

    def __init__(self, about: str, verbs: GateVerbs) -> None:
        super().__init__()
        self.people = PeopleFix(verbs, _reach_choices, _reach_state, verbs.reach)
        self.judging = JudgeFix(about, verbs)
        below_each_other(self, self.people, self.judging)

    def show_known(self, known: KnownCase) -> None:
        """Show everybody who plays a role, and what was judged."""
        self.people.show_known(known)
        self.judging.show_known(known)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.people.first()


def cover_fix(verbs: GateVerbs) -> PeopleFix:
    """Who is not covered yet: met, and covered."""
    return PeopleFix(verbs, _cover_choices, _cover_state, verbs.cover, lambda i: i.covered is None)


def _by_key(known: KnownCase | None, key: str) -> Influence | None:
    people = known.case.influences if known else ()
    return next((influence for influence in people if key_of(influence) == key), None)


def _unmet(influence: Influence, words: str) -> list[Choice]:
    """Who was in touch, as the activities say, cannot be called unmet."""
    return [] if influence.last_contact else [(UNMET, words)]


def _cover_choices(influence: Influence) -> list[Choice]:
    return [
        *_unmet(influence, translate("Gate", "Not met yet")),
        (MET, translate("Gate", "Met, need still open")),
        *_coverable(influence),
    ]


def _coverable(influence: Influence) -> list[Choice]:
    """Who wins what, or needs which result, is known first."""
    is_known = Lack.NEED not in influence.lacks
    return [(COVERED, translate("Gate", "Covered"))] if is_known else []


def _cover_state(influence: Influence) -> str:
    if influence.covered is not None:
        return COVERED
    return MET if influence.contacted else UNMET


def _reach_choices(influence: Influence) -> list[Choice]:
    return [
        *_unmet(influence, translate("Gate", "Not reached yet")),
        (MET, translate("Gate", "Reached, mode unknown")),
        *((mode.value, mode_in_words(mode)) for mode in Mode),
    ]


def _reach_state(influence: Influence) -> str:
    if not influence.contacted:
        return UNMET
    return influence.mode.value if influence.mode else MET
