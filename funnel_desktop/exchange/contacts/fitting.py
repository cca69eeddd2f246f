"""Which clients of a list the ideal client would leave out, before anything is written."""

from collections.abc import Sequence
from datetime import date

from funnel_desktop.exchange.common.steady import portions
from funnel_desktop.exchange.contacts.client_plan import ClientFound
from funnel_desktop.funnel.fit_preview import Prospect, Universe
from funnel_desktop.funnel.ideal_client import Facts, Profile
from funnel_desktop.funnel.recognising import years


def excluded(
    clients: Sequence[ClientFound], profile: Profile | None, minor_unit: int, today: date
) -> list[bool]:
    """For each client whether a profile leaves it out by its data; nobody without a profile.

    `minor_unit` is how many minor units make one of the currency.
    """
    if profile is None:
        return [False] * len(clients)
    found: list[bool] = []
    for some in portions(clients):
        prospects = [
            Prospect("", "", client.name, _facts(client, minor_unit, today), {}, "")
            for client in some
        ]
        found += (fit.excluded for fit in Universe(prospects).fits(profile))
    return found


def _facts(client: ClientFound, unit: int, today: date) -> Facts:
    told = client.facts
    born, revenue, budget = told["birthday"], told["revenue"], told["hourly_budget"]
    return Facts(
        told["size"],
        None if revenue is None else revenue / unit,
        None if born is None else years(born, today),
        told["distance"],
        None if budget is None else budget / unit,
        told["sector"] or "",
        told["place"] or "",
        client.source,
    )
