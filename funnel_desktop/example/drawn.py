"""The practice of the design's pictures: 16 cards, 79 leads, 26 agreements.

The data files count days from today (`ago`, `in_days`, `expected`), so that the practice looks
the same on any day.
"""

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

from funnel_desktop.example.data import MINOR, read, services
from funnel_desktop.example.ideal_client import with_answers, with_problem
from funnel_desktop.example.practice import (
    MadeAction,
    MadeActivity,
    MadeClient,
    MadeEntry,
    MadeFlag,
    MadeInfluence,
    MadeJudgement,
    MadeObjective,
    MadePerson,
    MadeService,
)
from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import Outcome, Stage

Entry = dict[str, Any]
Known = dict[str, MadeClient]


def drawn_cards(today: date, known: Known) -> list[MadeObjective]:
    """The cards of the three columns, in board order; their clients are added to `known`."""
    return [
        with_problem(_with_influences(_card(entry, _client(entry["client"], known), today), today))
        for entry in read("cards")
    ]


def drawn_leads(today: date, known: Known) -> list[MadeObjective]:
    """The leads of the Universe, best first, then those whom the profile leaves out."""
    entries = (*read("leads"), *read("left_out"))
    return [_lead(entry, _client(entry, known), today) for entry in entries]


def drawn_wins(today: date, known: Known) -> list[MadeObjective]:
    """The agreements of two years; their cycles have the services' estimates as medians."""
    return [_win(entry, _won_client(entry, known), today) for entry in read("wins")]


def remembered_losses(known: Known) -> list[tuple[MadeClient, MadeService]]:
    """Clients of the pictures who were lost, each with the service that they did not buy."""
    return [(_client(entry, known), services()[entry["service"]]) for entry in read("losses")]


def _client(entry: Entry, known: Known) -> MadeClient:
    people = [MadePerson(**person) for person in entry.get("people", ())]
    if not people and entry["kind"] == "person":
        people = [MadePerson(entry["name"], "", entry.get("email", ""), entry.get("phone", ""))]
    client = MadeClient(
        entry["name"],
        entry["kind"],
        entry.get("sector", ""),
        entry.get("place", ""),
        entry.get("size"),
        people,
    )
    return known.setdefault(client.name, with_answers(client))


def _won_client(entry: Entry, known: Known) -> MadeClient:
    name = entry["client"]
    return known.get(name) or _client({"kind": "person", **entry, "name": name}, known)


def _card(entry: Entry, client: MadeClient, today: date) -> MadeObjective:
    before = _days_before(today)
    return MadeObjective(
        client,
        [MadeEntry(before(ago), Stage(stage)) for stage, ago in entry["entered"].items()],
        wish=entry["wish"],
        service=entry["service"],
        value=entry["value"] * MINOR,
        source=entry["source"],
        notes=entry["notes"],
        first_contact=before(entry["first_contact"]),
        expected=before(-entry["expected"]),
        next_action=_action(entry["next"], before),
        activities=[_activity(activity, before) for activity in entry["activities"]],
    )


def _lead(entry: Entry, client: MadeClient, today: date) -> MadeObjective:
    before = _days_before(today)
    return MadeObjective(
        client,
        [MadeEntry(before(entry["known"]), Stage.UNIVERSE)],
        service=entry.get("service"),
        source=entry["source"],
        notes=entry.get("notes", ""),
        activities=[_activity(activity, before) for activity in entry.get("activities", ())],
    )


def _win(entry: Entry, client: MadeClient, today: date) -> MadeObjective:
    before = _days_before(today)
    agreed, cycle = entry["ago"], entry["cycle"]
    days = [before(agreed + round(cycle * share)) for share in (1, 0.6, 0.25, 0)]
    ways: tuple[Stage | Outcome, ...] = (Stage.ABOVE, Stage.IN, Stage.BEST_FEW, Outcome.WON)
    value = entry["value"] * MINOR
    return MadeObjective(
        client,
        [MadeEntry(day, way) for day, way in zip(days, ways, strict=True)],
        wish=entry["wish"],
        service=entry["service"],
        value=value,
        source=entry.get("source", "Referral"),
        first_contact=days[0],
        expected=days[0] + timedelta(days=services()[entry["service"]].cycle),
        outcome_value=value,
    )


def _action(entry: Entry, before: Callable[[int], date]) -> MadeAction:
    return MadeAction(
        entry["what"],
        ActionKind(entry["kind"]),
        entry.get("person"),
        before(-entry["in_days"]) if "in_days" in entry else None,
        time.fromisoformat(entry["time"]) if "time" in entry else None,
        entry.get("minutes"),
        entry.get("question", ""),
    )


def _activity(entry: Entry, before: Callable[[int], date]) -> MadeActivity:
    return MadeActivity(
        before(entry["ago"]),
        entry["kind"],
        entry.get("minutes"),
        entry.get("person"),
        entry.get("note", ""),
    )


def _days_before(today: date) -> Callable[[int], date]:
    """How many days ago as a date; what is still to come is negative."""
    return lambda days: today - timedelta(days=days)


def _with_influences(made: MadeObjective, today: date) -> MadeObjective:
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
