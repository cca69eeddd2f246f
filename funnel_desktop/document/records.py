"""Rows of the file as the method's own records."""

import sqlite3
from collections.abc import Mapping
from datetime import date
from typing import Any

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.values import is_storable, known_day, own_id, to_day, to_time
from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.first_contact import Origin
from funnel_desktop.funnel.objective import ActionKind, Competition, NextAction, Objective
from funnel_desktop.funnel.parked import Parked
from funnel_desktop.funnel.stages import Outcome, Stage

SqlRow = tuple[Any, ...]

_LAST_ACTIVITY = "(SELECT max(a.day) FROM activities a WHERE a.objective = o.id)"
_DAYS_OF_NEWS = (
    *(
        f"(SELECT max(n.day) FROM {table} n WHERE n.objective = o.id)"
        for table in ("activities", "moves", "judgements")
    ),
    "o.imported_on",
)
_LAST_NEWS = "nullif(max({}), '')".format(
    ", ".join(f"coalesce({day}, '')" for day in _DAYS_OF_NEWS)
)
_WAS_PARKED = "EXISTS (SELECT 1 FROM moves m WHERE m.objective = o.id AND m.to_stage = 'parked')"
_NEXT = (
    "o.next_kind, o.next_what, o.next_person, o.next_day, o.next_time, o.next_minutes, "
    "o.next_question, coalesce(p.name, '')"
)
_PERSON = (
    "(SELECT w.name FROM people w WHERE c.kind = 'organisation' AND w.id = coalesce("
    "(SELECT i.person FROM influences i WHERE i.objective = o.id AND i.person IS NOT NULL "
    "ORDER BY i.rank, i.id LIMIT 1), "
    "(SELECT min(q.id) FROM people q WHERE q.client = o.client HAVING count(*) = 1)))"
)
"""At an organisation: the first who takes part, else the only one who is known there."""
_JOINED = (
    "FROM objectives o JOIN clients c ON c.id = o.client "
    "LEFT JOIN services s ON s.id = o.service LEFT JOIN people p ON p.id = o.next_person "
    "LEFT JOIN fits f ON f.objective = o.id LEFT JOIN first_contacts b ON b.objective = o.id"
)
_BEGUN = "b.day, b.origin, b.exact, o.first_contact"
_FIT = "f.fit, coalesce(f.known, 0.0), iif(f.left_out, f.excluded, ''), coalesce(f.because, '')"
_OBJECTIVE = (
    f"{_NEXT}, o.id, o.client, c.name, o.wish, o.service, coalesce(s.name, ''), o.value, "
    f"o.stage, o.rank, {_BEGUN}, o.expected, o.source, o.notes, o.outcome, o.outcome_day, "
    f"o.outcome_value, o.outcome_reason, o.parked_until, o.competition, o.source_person, {_FIT}, "
    f"{_LAST_ACTIVITY}"
)
OBJECTIVE = f"SELECT {_OBJECTIVE} {_JOINED}"
_OWN = (
    "(SELECT w.{0} FROM people w WHERE c.kind = 'person' AND w.client = c.id AND w.name = c.name "
    "ORDER BY w.id LIMIT 1)"
)
"""A private client stands among the people too, with phone and email, under their own name."""
_CONTACT = "c.sector, c.place, c.size, " + ", ".join(
    f"coalesce(p.{column}, {_OWN.format(column)}, '')" for column in ("name", "email", "phone")
)
LISTED = f"SELECT {_OBJECTIVE}, {_CONTACT} {_JOINED}"
"""A row of OBJECTIVE, and behind it what is known of the client and of the person."""
LISTED_COLUMNS = 6
CARD = (
    f"SELECT {_NEXT}, o.id, c.name, o.wish, o.value, o.stage, o.outcome, o.service, "
    "coalesce(s.name, ''), o.source, b.day, o.expected, c.sector, c.size, "
    f"o.snoozed_until, coalesce(p.phone, ''), coalesce({_PERSON}, ''), {_FIT}, "
    f"{_LAST_NEWS}, o.sorted_on, {_WAS_PARKED} {_JOINED}"
)
NEXT_COLUMNS = 8


def next_action(row: SqlRow) -> NextAction | None:
    """The next action of a row that begins with `_NEXT`; no kind means none."""
    kind, what, person, day, clock, minutes, question, _ = row[:NEXT_COLUMNS]
    if kind is None:
        return None
    return NextAction(
        what, ActionKind(kind), person, to_day(day), to_time(clock), minutes, question
    )


def objective(row: SqlRow, today: date, stood: Stage | None = None) -> Objective:
    """A row of OBJECTIVE as it stands on a day; `stood` is where it did on a past one."""
    (row_id, client, client_name, wish, service, service_name, value, stage, rank, first, origin,
     is_exact, own_first, expected,
     source, notes, outcome, closed, agreed, reason, until, competition,
     source_person, fit, known, excluded, ruled_out,
     last) = row[NEXT_COLUMNS:]  # fmt: skip
    back = outcome == Outcome.PARKED and until <= today.isoformat()
    return Objective(
        id=row_id,
        client=client,
        client_name=client_name,
        wish=wish,
        service=service,
        service_name=service_name,
        value=value,
        stage=stood or (Stage.UNIVERSE if back else Stage(stage)),
        rank=rank,
        first_contact=to_day(first),
        contact_from=Origin(origin) if origin else None,
        contact_is_exact=bool(is_exact),
        own_first_contact=to_day(own_first),
        competition=Competition(competition) if competition else None,
        source_person=source_person,
        expected=to_day(expected),
        source=source,
        notes=notes,
        outcome=None if stood or back or outcome is None else Outcome(outcome),
        outcome_day=known_day(closed),
        outcome_value=agreed,
        outcome_reason=reason,
        parked_until=to_day(until),
        next_action=next_action(row),
        next_person_name=row[NEXT_COLUMNS - 1],
        last_activity=to_day(last),
        fit=fit,
        fit_known=known,
        excluded=excluded,
        ruled_out=ruled_out,
    )


def ever_parked(row: SqlRow) -> str | None:
    """The id in a row of CARD where the objective was ever parked."""
    return row[NEXT_COLUMNS] if row[-1] else None


def card(row: SqlRow, cycles: Mapping[str | None, float], parked: Mapping[str, Parked]) -> Card:
    """A row of CARD; whoever reads one that is parked reads it because its day has come."""
    (row_id, client_name, wish, value, stage, outcome, service, service_name, source, first,
     expected, sector, size, snoozed, phone, person, fit, known, excluded, ruled_out,
     last, sorted_on, _) = row[NEXT_COLUMNS:]  # fmt: skip
    return Card(
        id=row_id,
        client_name=client_name,
        wish=wish,
        value=value,
        stage=Stage.UNIVERSE if outcome == Outcome.PARKED else Stage(stage),
        service_name=service_name,
        source=source,
        first_contact=to_day(first),
        expected=to_day(expected),
        normal_cycle=cycles.get(service),
        next_action=next_action(row),
        next_person_name=row[NEXT_COLUMNS - 1],
        last_news=to_day(last),
        sorted_on=to_day(sorted_on),
        client_sector=sector,
        client_size=size,
        snoozed_until=to_day(snoozed),
        next_person_phone=phone,
        person_name=person,
        fit=fit,
        fit_known=known,
        excluded=excluded,
        ruled_out=ruled_out,
        parked=parked.get(row_id, ()),
    )


def objective_by_id(connection: sqlite3.Connection, row_id: str, today: date) -> Objective | None:
    """One objective, open or closed."""
    if not is_storable(row_id):
        return None
    row = connection.execute(f"{OBJECTIVE} WHERE o.id = ?", (row_id,)).fetchone()
    return None if row is None else objective(row, today)


def client_of(connection: sqlite3.Connection, objective: str) -> tuple[str, str]:
    """Id and name of the client of an objective; raises DocumentError `not_found`."""
    row: tuple[str, str] | None = connection.execute(
        "SELECT c.id, c.name FROM objectives o JOIN clients c ON c.id = o.client WHERE o.id = ?",
        (own_id(objective),),
    ).fetchone()
    if row is None:
        raise DocumentError("not_found", words=objective)
    return row
