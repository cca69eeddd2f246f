"""What meets a condition in place; each is a step of its own, saved at once."""

from collections.abc import Callable
from datetime import date

from funnel_desktop.funnel.influences import Influence, Mode, Role, nobody
from funnel_desktop.ui.screens.gates.known import CLIENT, KnownCase, key_of
from funnel_desktop.ui.work.session import Session

UNMET, MET, COVERED = "unmet", "met", "covered"
NOBODY = "nobody"
FIELD = {"covered": "confirmed"}
"""The column keeps what the user confirmed; that somebody is covered follows from it."""


class GateVerbs:
    """Writes for one objective; False where the document refused, and then the session said why.

    One `visit` to a field is one step, whatever was chosen on the way.
    """

    def __init__(self, session: Session, objective: str) -> None:
        self.session = session
        self._objective = objective
        self._document = session.document

    def judge(self, about: str, answer: bool | None, note: str = "") -> bool:
        """Say yes to something, or withdraw it."""
        today = self.session.today
        return self._do(
            lambda: self._document.gates.judge(self._objective, about, answer, today, note=note)
        )

    def expect(self, day: date | None, visit: str) -> bool:
        """Set the day of the expected agreement."""
        return self._do(
            lambda: self._document.objectives.edit(
                self._objective, "expected", day, visit=visit, today=self.session.today
            )
        )

    def add(self, name: str) -> bool:
        """Add somebody of the client, or somebody new, by name."""
        today = self.session.today
        return self._do(lambda: self._document.influences.add(self._objective, today, name=name))

    def reach(self, influence: Influence, state: str, visit: str) -> bool:
        """Say how somebody sees it who was reached: a mode, `met` where that is not known, or
        `unmet`."""
        mode = None if state in (UNMET, MET) else Mode(state)
        met = None if state == UNMET else influence.met or self._unless_contacted(influence)
        return self._do(lambda: self._edit(influence, {"met": met, "mode": mode}, visit))

    def cover(self, influence: Influence, state: str, visit: str) -> bool:
        """Say whether somebody is `covered`, `met` with a need that is open, or `unmet`."""
        today = self.session.today
        confirmed = (influence.confirmed or today) if state == COVERED else None
        met = None if state == UNMET else influence.met or self._unless_contacted(influence)
        return self._do(lambda: self._edit(influence, {"met": met, "covered": confirmed}, visit))

    def give_role(self, known: KnownCase, role: Role, who: str | None) -> bool:
        """Say who plays a role: somebody by `key_of` or a person's id, `nobody`, or None."""
        return self._do(lambda: self._give_role(known, role, who))

    def _unless_contacted(self, influence: Influence) -> date | None:
        """Who was in touch already keeps the day of that; else they were met today."""
        return None if influence.contacted else self.session.today

    def _edit(self, influence: Influence, fields: dict[str, object], visit: str) -> None:
        row_id, influences = influence.id, self._document.influences
        for field, value in fields.items():
            if getattr(influence, FIELD.get(field, field)) != value:
                row_id = influences.edit(row_id, field, value, self.session.today, visit=visit)

    def _give_role(self, known: KnownCase, role: Role, who: str | None) -> None:
        document, today = self._document, self.session.today
        said: dict[str, object] = {"client": known.objective.client_name, "about": nobody(role)}
        with document.one_step("judge", said):
            for other in known.case.influences:
                if role in other.roles and key_of(other) != who:
                    document.influences.edit(other.id, "roles", other.roles - {role}, today)
            if who in (None, NOBODY):
                document.gates.judge(self._objective, nobody(role), who == NOBODY or None, today)
            else:
                self._let_play(known, role, str(who))

    def _let_play(self, known: KnownCase, role: Role, who: str) -> None:
        document, today = self._document, self.session.today
        found = next((i for i in known.case.influences if key_of(i) == who), None)
        if found is not None:
            document.influences.edit(found.id, "roles", found.roles | {role}, today)
            return
        person = None if who == CLIENT else who
        name = known.objective.client_name
        document.influences.add(self._objective, today, person=person, name=name, roles=[role])

    def _do(self, verb: Callable[[], object]) -> bool:
        return self.session.do(verb)
