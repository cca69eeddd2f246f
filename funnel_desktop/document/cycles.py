"""Normal cycles as the document's own wins show them, kept until they change."""

from datetime import date

from funnel_desktop.document.durations import won_durations
from funnel_desktop.document.store import Changed, Store
from funnel_desktop.funnel.cycle import normal_cycle

HARMLESS = frozenset(("move", "place", "edit_wish", "edit_notes", "set_next_action", "snooze"))
"""Labels of the frequent steps that cannot change a cycle and must not cost one."""


class Cycles:
    """The normal cycle of each service; asked for every card that is painted."""

    def __init__(self, store: Store) -> None:
        self._connection = store.connection
        self._known: dict[str | None, float] | None = None
        self._known_for: date | None = None
        store.subscribe(self._forget, first=True)

    def normal(self, today: date) -> dict[str | None, float]:
        """Days by service id; a service of which nothing is known is left out."""
        if self._known is None or self._known_for != today:
            self._known, self._known_for = self._compute(today), today
        return self._known

    def durations(self, service: str, today: date) -> list[int]:
        """Days from first contact to agreement of the wins of the last 24 months."""
        return won_durations(self._connection, today).get(service, [])

    def _compute(self, today: date) -> dict[str | None, float]:
        services = self._connection.execute("SELECT id, estimated_cycle FROM services").fetchall()
        won = won_durations(self._connection, today)
        found = {
            service: normal_cycle(won.get(service, ()), estimate) for service, estimate in services
        }
        return {service: days for service, days in found.items() if days is not None}

    def _forget(self, changed: Changed) -> None:
        """Compute anew when next asked, after whatever may have changed a win or an estimate."""
        if may_change_a_cycle(changed):
            self._known = None


def may_change_a_cycle(changed: Changed) -> bool:
    """Whether a change may concern every card of a service, not only those that it names."""
    wins = "objectives" in changed.tables and changed.label not in HARMLESS
    return wins or "services" in changed.tables
