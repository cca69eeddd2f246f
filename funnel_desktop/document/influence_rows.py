"""Rows of influences as the method's own records, with those that are only presumed."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from funnel_desktop.document import values
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.judgements import PRESUMED
from funnel_desktop.document.values import to_day
from funnel_desktop.funnel.influences import PRESUMED_ROLES, Degree, Influence, Mode, Role

PRESUMED_PREFIX = "presumed:"
_TOUCHING = "('call', 'email', 'meeting', 'write', 'other')"
_ALSO_AMONG_THE_PEOPLE = "SELECT id FROM people WHERE client = c.id AND name = c.name"
_WITH_THE_CLIENT = f"(a.person IS NULL OR a.person IN ({_ALSO_AMONG_THE_PEOPLE}))"
"""A private client stands among the people too, with phone and e-mail, under their own name."""
_TOUCHES = f"""
WITH touches AS MATERIALIZED (SELECT objective, person, max(day) AS day FROM activities
  WHERE objective IN ({{0}}) AND kind IN {_TOUCHING} GROUP BY objective, person)
"""
"""Asked once for all of them: with each influence the notes of all activities would be passed."""
_INFLUENCES = f"""
{_TOUCHES}
SELECT i.id, i.objective, i.person, coalesce(p.name, c.name), i.roles, i.degree, i.mode, i.rating,
  i.met, i.personal_win, i.result, i.covered, i.as_before,
  CASE WHEN i.person IS NULL THEN
    (SELECT max(a.day) FROM touches a WHERE a.objective = i.objective AND {_WITH_THE_CLIENT})
  ELSE
    (SELECT a.day FROM touches a WHERE a.objective = i.objective AND a.person = i.person) END
FROM influences i JOIN objectives o ON o.id = i.objective JOIN clients c ON c.id = o.client
  LEFT JOIN people p ON p.id = i.person
WHERE i.objective IN ({{0}}) ORDER BY i.rank, i.id
"""
_PRESUMED = f"""
SELECT o.id, c.name, (SELECT max(a.day) FROM activities a WHERE a.objective = o.id
    AND {_WITH_THE_CLIENT} AND a.kind IN {_TOUCHING})
FROM objectives o JOIN clients c ON c.id = o.client JOIN services s ON s.id = o.service
WHERE o.id IN ({{}}) AND s.audience = 'private' AND NOT EXISTS (SELECT 1 FROM judgements j
  WHERE j.objective = o.id AND j.about = '{PRESUMED}' AND j.answer = 'no')
"""


def influences_of(
    connection: sqlite3.Connection, objectives: Sequence[str]
) -> dict[str, tuple[Influence, ...]]:
    """The influences of some objectives (at most some hundred), in the user's order.

    For a service to private persons the client is presumed as Economic and User until that is
    written down or denied (METHOD.md, *Buying influences*).
    """
    marks = ", ".join("?" * len(objectives))
    found: dict[str, list[Influence]] = {row_id: [] for row_id in objectives}
    for row_id, name, last in connection.execute(_PRESUMED.format(marks), tuple(objectives)):
        found[row_id].append(
            Influence(
                PRESUMED_PREFIX + row_id,
                row_id,
                None,
                name,
                PRESUMED_ROLES,
                last_contact=to_day(last),
                presumed=True,
            )
        )
    for row in connection.execute(_INFLUENCES.format(marks), (*objectives, *objectives)):
        influence = _influence(row)
        found[influence.objective].append(influence)
    return {row_id: _one_economic(influences) for row_id, influences in found.items()}


def _one_economic(influences: list[Influence]) -> tuple[Influence, ...]:
    """Who is only presumed gives way to who was said to be the Economic influence."""
    said = any(Role.ECONOMIC in i.roles for i in influences if not i.presumed)
    return tuple(
        i._replace(roles=i.roles - {Role.ECONOMIC}) if said and i.presumed else i
        for i in influences
    )


def _influence(row: tuple[Any, ...]) -> Influence:
    (row_id, objective, person, name, roles, degree, mode, rating, met, win, result, confirmed,
     as_before, last) = row  # fmt: skip
    return Influence(
        id=row_id,
        objective=objective,
        person=person,
        name=name,
        roles=frozenset(_roles(roles)),
        degree=Degree(degree) if degree else None,
        mode=Mode(mode) if mode else None,
        rating=rating,
        met=to_day(met),
        personal_win=win,
        result=result,
        confirmed=to_day(confirmed),
        as_before=bool(as_before),
        last_contact=to_day(last),
    )


def _roles(text: str) -> Iterator[Role]:
    return (Role(role) for role in text.split(",") if role)


def roles_text(field: str, roles: object) -> str:
    """Roles as the file keeps them, in the method's order; raises DocumentError `not_valid`."""
    if isinstance(roles, str) or not isinstance(roles, Iterable):
        raise DocumentError("not_valid", field=field, value=roles)
    wanted = {values.key_of(Role, field, role) for role in roles}
    return ",".join(role for role in Role if role in wanted)


def _rating(field: str, value: object) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not -5 <= value <= 5:
        raise DocumentError("not_valid", field=field, value=value)
    return value


def _degree(field: str, value: object) -> str | None:
    return None if value is None else values.key_of(Degree, field, value)


def _mode(field: str, value: object) -> str | None:
    return None if value is None else values.key_of(Mode, field, value)


INFLUENCE_CHECKS = {
    "roles": roles_text,
    "degree": _degree,
    "mode": _mode,
    "rating": _rating,
    "met": values.day,
    "personal_win": values.text,
    "result": values.text,
    "covered": values.day,
}
"""The fields of an influence, and what may stand in them."""
