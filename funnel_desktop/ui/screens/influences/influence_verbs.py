"""What the influences' card does to the document; each is a step of its own, saved at once."""

from collections.abc import Callable
from datetime import date

from funnel_desktop.document.ids import new_id
from funnel_desktop.document.influences import Influences
from funnel_desktop.funnel.influences import Influence, Role, RoleState, nobody
from funnel_desktop.ui.records.subject import Subject


class InfluenceVerbs:
    """Writes for the objective that is shown; False where the document refused."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject

    def change(self, row_id: str, key: str, value: object) -> bool:
        """Set a cell; a name is the person's own, wherever else they take part."""
        if key == "name":
            return self._rename(row_id, str(value))
        return self._do(lambda: self._influences.edit(row_id, key, value, self._today))

    def add(self, name: object) -> bool:
        """Let somebody take part: of the client, or new."""
        return self._do(lambda: self._influences.add(self._subject.id, self._today, name=str(name)))

    def remove(self, row_id: str) -> bool:
        """Take somebody out; they stay with the client."""
        return self._do(lambda: self._influences.remove(row_id, self._today))

    def place(self, row_id: str, before: str | None) -> bool:
        """Put somebody before somebody else, or at the end."""
        return self._do(lambda: self._influences.place(row_id, before, self._today))

    def cover(self, influence: Influence) -> bool:
        """The fit confirmed as of today; said again, no longer."""
        day = None if influence.confirmed else self._today
        return self.change(influence.id, "covered", day)

    def set_roles(self, row_id: str) -> Callable[[frozenset[Role]], None]:
        """Writes somebody's roles as they are ticked; all ticks of one visit are one step."""
        visit, known = new_id(), [row_id]

        def write(roles: frozenset[Role]) -> None:
            self._do(
                lambda: known.append(
                    self._influences.edit(known[-1], "roles", roles, self._today, visit=visit)
                )
            )

        return write

    def give_role(self, influence: Influence, role: Role) -> bool:
        """Let somebody play a role, or no longer."""
        return self.change(influence.id, "roles", influence.roles ^ {role})

    def say_nobody(self, role: Role) -> bool:
        """Say that nobody plays a role here, or take that back."""
        case = self._subject.record.case
        answer = case.roles[role] is not RoleState.NOBODY
        gates, session = self._subject.session.document.gates, self._subject.session
        return self._do(lambda: gates.judge(self._subject.id, nobody(role), answer, session.today))

    def _rename(self, row_id: str, name: str) -> bool:
        record = self._subject.record
        person = next((i.person for i in record.case.influences if i.id == row_id), None)
        clients = self._subject.session.document.clients
        if person is None:
            return self._do(lambda: clients.rename(record.client.id, name))
        return self._do(lambda: clients.edit_person(person, "name", name))

    @property
    def _influences(self) -> Influences:
        return self._subject.session.document.influences

    @property
    def _today(self) -> date:
        return self._subject.session.today

    def _do(self, verb: Callable[[], object]) -> bool:
        return self._subject.session.do(verb)
