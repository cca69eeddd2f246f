"""How the user feels about objectives, kept with the days; each verb is one undo step."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from funnel_desktop.document import values
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.gates import Gates
from funnel_desktop.document.ids import new_id
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.questions import question_of_each
from funnel_desktop.document.records import client_of
from funnel_desktop.document.store import Store
from funnel_desktop.funnel.gates import open_conditions
from funnel_desktop.funnel.tactics import LEAST, MOST, Felt, LookAgainReason, reason_to_look


class Positions:
    """Asks for positions and writes them down."""

    def __init__(self, store: Store, gates: Gates) -> None:
        self._store = store
        self._gates = gates
        self._connection = store.connection

    def of(self, objective: str) -> list[Felt]:
        """Every position of an objective, the newest first."""
        rows = self._connection.execute(
            "SELECT position, day FROM positions WHERE objective = ? ORDER BY number DESC",
            (values.own_id(objective),),
        )
        return [Felt(position, date.fromisoformat(day)) for position, day in rows]

    @question_of_each("positions")
    def known(self, objectives: Sequence[str]) -> Mapping[str, tuple[Felt, ...]]:
        """The positions of some objectives (at most some hundred), by id, the newest first."""
        found: dict[str, list[Felt]] = {row_id: [] for row_id in objectives}
        rows = self._connection.execute(
            "SELECT objective, position, day FROM positions WHERE objective IN "
            f"({', '.join('?' * len(objectives))}) ORDER BY number DESC",
            tuple(objectives),
        )
        for row_id, position, day in rows:
            found[row_id].append(Felt(position, date.fromisoformat(day)))
        return MappingProxyType({row_id: tuple(felt) for row_id, felt in found.items()})

    def looks(self, objectives: Sequence[str], today: date) -> dict[str, LookAgainReason]:
        """Which of some objectives (at most some hundred) there is a reason to look at again."""
        felt = {row_id: known for row_id, known in self.known(objectives).items() if known}
        cases = self._gates.cases(list(felt), today)
        reasons = {
            row_id: reason_to_look(felt[row_id], len(open_conditions(case, case.stage, today)))
            for row_id, case in cases.items()
        }
        return {row_id: reason for row_id, reason in reasons.items() if reason is not None}

    def set(self, objective: str, position: int, today: date) -> None:
        """Say how one feels about an objective today; of one day the last word counts.

        Raises DocumentError `not_valid` for what is not from -3 to +3, `not_found`.
        """
        is_number = isinstance(position, int) and not isinstance(position, bool)
        if not is_number or not LEAST <= position <= MOST:
            raise DocumentError("not_valid", field="position", value=position)
        said: Row = {"client": client_of(self._connection, objective)[1], "position": position}
        day = values.some_day("day", today)
        with self._store.change("set_position", said) as change:
            sql = "SELECT id FROM positions WHERE objective = ? AND day = ?"
            row = self._connection.execute(sql, (objective, day)).fetchone()
            if row is not None:
                change.update("positions", row[0], {"position": position})
                return
            newest = self._connection.execute("SELECT coalesce(max(number), 0) FROM positions")
            change.insert(
                "positions",
                {
                    "id": new_id(),
                    "number": newest.fetchone()[0] + 1,
                    "objective": objective,
                    "position": position,
                    "day": day,
                },
            )
