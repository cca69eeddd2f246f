"""Who decides at the drawn cards' clients, and what the user says of them."""

from datetime import date, timedelta
from typing import Any

from funnel_desktop.example.data import read
from funnel_desktop.example.practice import (
    MadeFlag,
    MadeInfluence,
    MadeJudgement,
    MadeObjective,
)

Entry = dict[str, Any]


def with_influences(made: MadeObjective, today: date) -> MadeObjective:
    """The same card with its influences, judgements and flags, days counted back from today."""
    entry: Entry = read("influences").get(made.client.name, {})
    made.influences = [_influence(one, today) for one in entry.get("influences", ())]
    made.judged = [
        MadeJudgement(one["about"], today - timedelta(one["ago"]), one["note"])
        for one in entry.get("judged", ())
    ]
    made.flags = [MadeFlag(**one) for one in entry.get("flags", ())]
    made.anyway, made.missing = entry.get("anyway", ""), entry.get("missing", "")
    return made


def _influence(entry: Entry, today: date) -> MadeInfluence:
    days: Entry = {key: today - timedelta(entry[key]) for key in ("met", "covered") if key in entry}
    return MadeInfluence(**{**entry, **days})
