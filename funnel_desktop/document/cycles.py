"""Normal cycles as the document's own wins show them, kept until they change."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from funnel_desktop.document.durations import won_durations
from funnel_desktop.document.questions import question
from funnel_desktop.document.store import Store
from funnel_desktop.funnel.cycle import cycle_over_all, normal_cycle


class Cycles:
    """The normal cycle of each service; asked for every card that is painted."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection = store.connection

    @question("durations", "services")
    def normal(self, today: date) -> Mapping[str | None, float]:
        """Days by service id; a service of which nothing is known is left out.

        Under None it is the cycle over all services, which holds for what has none.
        """
        services = self._connection.execute("SELECT id, estimated_cycle FROM services").fetchall()
        won = won_durations(self._connection, today)
        found: dict[str | None, float | None] = {
            service: normal_cycle(won.get(service, ()), estimate) for service, estimate in services
        }
        found[None] = cycle_over_all(won, [estimate for _, estimate in services])
        return MappingProxyType(
            {service: days for service, days in found.items() if days is not None}
        )

    def durations(self, service: str, today: date) -> list[int]:
        """Days from first contact to agreement of the wins of the last 24 months."""
        return won_durations(self._connection, today).get(service, [])
