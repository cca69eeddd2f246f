"""How each objective's client fits its profile: derived data that follow whatever they rest on.

`left_out` is 1 for who is excluded and not kept anyway. `lead` is 1 for who stands in the
Universe and 2 for who is parked and may come back there; with `rank` and `value` it repeats the
objective's own columns, so that the tray reads its order from one index. Without a profile the
table is empty.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from funnel_desktop.document.everybody import OF_EVERYBODY
from funnel_desktop.document.profile_rows import read_profiles
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.document.prospects import OF_OBJECTIVES, ServiceProspect, prospects
from funnel_desktop.funnel.choosing import profile_for
from funnel_desktop.funnel.fit import Fit
from funnel_desktop.funnel.fit_preview import Prospect, Universe, is_kept
from funnel_desktop.funnel.ideal_client import Field, Profile

COLUMNS = (
    "objective", "fit", "known", "line", "excluded", "because", "left_out", "lead", "rank", "value",
)  # fmt: skip
SHOWN = 7
"""So many columns from the first are shown; the others only order."""

RULED_OUT, BELOW_LINE = "ruled_out", "below_line"
AT_ONCE = 1_000
SCORED_ON = "scored_on"
"""Where the day is remembered for which ages were counted."""

Changes = Iterable[tuple[str, str, dict[str, object] | None, dict[str, object] | None]]
FitRow = tuple[object, ...]

_ONLY_CALLED = frozenset(("name",))
"""What a profile or a trait is called decides nothing."""
_OF_CLIENT = frozenset(
    ("size", "revenue", "distance", "hourly_budget", "birthday", "sector", "place", "kept_because")
)
_OF_OBJECTIVE = frozenset(("client", "service", "source"))
_ORDERING = frozenset(("stage", "outcome", "rank", "value"))
"""Columns of an objective by which fits are ordered; they decide nothing of the fit itself."""
_LEAD = (
    "CASE WHEN o.outcome IS NULL THEN o.stage = 'universe' "
    "WHEN o.outcome = 'parked' THEN 2 ELSE 0 END"
)
_STANDS = f"SELECT o.id, {_LEAD}, o.rank, o.value, o.client, o.source, o.service FROM objectives o"
_ALIKE = " GROUP BY o.client, o.source, o.service"
"""Objectives that are alike in these have the same fit, which is found once."""
_AMONG = "SELECT id FROM objectives WHERE rowid > ? AND rowid <= ?"
_INSERT = f"INSERT OR REPLACE INTO fits VALUES ({', '.join('?' * len(COLUMNS))})"


def follow(
    connection: sqlite3.Connection, changes: Changes, progress: Progress = no_progress
) -> frozenset[str]:
    """Bring the fits of all that changed up to date, inside the same transaction.

    Returns the objectives of which something else is shown now.
    """
    touched = _Touched()
    for table, row_id, before, after in changes:
        touched.take(table, row_id, before, after)
    if touched.everybody:
        return rescore(connection, progress)
    clients = touched.clients | set(_of_answers(connection, touched.answers))
    ids = touched.objectives | set(_of_clients(connection, clients))
    _order_anew(connection, sorted(touched.ordered - ids))
    return frozenset(_written(connection, sorted(ids)))


def follow_clients(connection: sqlite3.Connection, clients: Iterable[str]) -> frozenset[str]:
    """Bring the fits of all objectives of some clients up to date; returns those that changed."""
    return frozenset(_written(connection, sorted(_of_clients(connection, clients))))


def rescore(connection: sqlite3.Connection, progress: Progress = no_progress) -> frozenset[str]:
    """Score everybody anew, some at a time; returns of whom something else is shown now.

    What `progress` raises ends it.
    """
    changed = _without_profile(connection)
    newest = _newest(connection)
    for first in range(0, newest, AT_ONCE):
        changed |= _brought_up_to_date(connection, _AMONG, (first, first + AT_ONCE))
        progress(min(first + AT_ONCE, newest), newest)
    return frozenset(changed)


def _newest(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT coalesce(max(rowid), 0) FROM objectives").fetchone()
    return int(row[0])


def _without_profile(connection: sqlite3.Connection) -> set[str]:
    """Where there is no profile any more nobody has a fit; returns who had one."""
    if connection.execute("SELECT 1 FROM profiles").fetchone():
        return set()
    had = {row[0] for row in connection.execute("SELECT objective FROM fits")}
    connection.execute("DELETE FROM fits")
    return had


def fill_missing(connection: sqlite3.Connection) -> None:
    """Score objectives that have no fit, as after many were added."""
    missing = " WHERE o.id NOT IN (SELECT objective FROM fits)"
    connection.executemany(_INSERT, list(_expected(connection, missing)))


def wrong_fits(connection: sqlite3.Connection) -> Iterator[str]:
    """Ids of the objectives whose fit is not what it should be, looked for some at a time."""
    for first in range(0, _newest(connection), AT_ONCE):
        some = (first, first + AT_ONCE)
        stored = _stored(connection, f" WHERE objective IN ({_AMONG})", some)
        wanted = _expected(connection, f" WHERE o.id IN ({_AMONG})", some)
        right = {str(row[0]): row for row in wanted}
        yield from (
            row_id
            for row_id in stored.keys() | right.keys()
            if stored.get(row_id) != right.get(row_id)
        )
    of_nobody = "SELECT objective FROM fits WHERE NOT EXISTS (SELECT 1 FROM objectives o WHERE {})"
    yield from (row[0] for row in connection.execute(of_nobody.format("o.id = objective")))


def counts_ages(profiles: Sequence[Profile]) -> bool:
    """Whether a fit changes with the days."""
    return any(trait.field is Field.AGE for profile in profiles for trait in profile.traits)


def scored_on(connection: sqlite3.Connection) -> date | None:
    """The day for which ages were counted."""
    row = connection.execute("SELECT value FROM remembered WHERE id = ?", (SCORED_ON,)).fetchone()
    return None if row is None else date.fromisoformat(row[0])


def count_ages_on(connection: sqlite3.Connection, day: date) -> None:
    """Remember for which day ages are counted from now on."""
    connection.execute(
        "INSERT OR REPLACE INTO remembered VALUES (?, ?)", (SCORED_ON, day.isoformat())
    )


@dataclass
class _Touched:
    """What changes concern: everybody, some clients or those of some answers, some objectives."""

    everybody: bool = False
    clients: set[str] = field(default_factory=set)
    answers: set[str] = field(default_factory=set)
    objectives: set[str] = field(default_factory=set)
    ordered: set[str] = field(default_factory=set)

    def take(
        self,
        table: str,
        row_id: str,
        before: dict[str, object] | None,
        after: dict[str, object] | None,
    ) -> None:
        """Take in the change of one row."""
        columns = (before or {}).keys() | (after or {}).keys()
        if table in OF_EVERYBODY:
            self.everybody |= not (before and after and columns <= _ONLY_CALLED)
        elif table == "settings" and row_id == "currency":
            self.everybody = True
        elif table == "services":
            self.everybody |= any(row.get("profile") for row in (before, after) if row)
        elif table == "answers":
            self.clients.update(str(r["client"]) for r in (before, after) if r and "client" in r)
            if before and after:
                self.answers.add(row_id)  # an update names only the columns that it changed
        elif table == "clients" and before is not None and columns & _OF_CLIENT:
            self.clients.add(row_id)
        elif table == "objectives" and after is not None and columns & _OF_OBJECTIVE:
            self.objectives.add(row_id)
        elif table == "objectives" and after is not None and columns & _ORDERING:
            self.ordered.add(row_id)


def _of_answers(connection: sqlite3.Connection, answers: Iterable[str]) -> Iterator[str]:
    for answer in answers:
        sql = "SELECT client FROM answers WHERE id = ?"
        yield from (row[0] for row in connection.execute(sql, (answer,)))


def _of_clients(connection: sqlite3.Connection, clients: Iterable[str]) -> Iterator[str]:
    for client in clients:
        sql = "SELECT id FROM objectives WHERE client = ?"
        yield from (row[0] for row in connection.execute(sql, (client,)))


def _order_anew(connection: sqlite3.Connection, ids: list[str]) -> None:
    """Repeat what fits are ordered by; no fit is another one."""
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        connection.execute(
            f"UPDATE fits SET (lead, rank, value) = (SELECT {_LEAD}, o.rank, o.value "
            f"FROM objectives o WHERE o.id = objective) "
            f"WHERE objective IN ({', '.join('?' * len(some))})",
            some,
        )


def _written(connection: sqlite3.Connection, ids: list[str]) -> Iterator[str]:
    for start in range(0, len(ids), AT_ONCE):
        some = tuple(ids[start : start + AT_ONCE])
        yield from _brought_up_to_date(connection, ", ".join("?" * len(some)), some)


def _brought_up_to_date(
    connection: sqlite3.Connection, among: str, values: tuple[object, ...]
) -> set[str]:
    """Score those of some ids, given as SQL; returns of whom something else is shown now."""
    stored = _stored(connection, f" WHERE objective IN ({among})", values)
    expected = _expected(connection, f" WHERE o.id IN ({among})", values)
    return _replace(connection, stored, {str(row[0]): row for row in expected})


def _replace(
    connection: sqlite3.Connection, stored: dict[str, FitRow], wanted: dict[str, FitRow]
) -> set[str]:
    """Write the rows that differ; returns those whose shown columns do."""
    differing = [row for row_id, row in wanted.items() if stored.get(row_id) != row]
    connection.executemany(_INSERT, differing)
    return {str(row[0]) for row in differing if stored.get(str(row[0]), ())[:SHOWN] != row[:SHOWN]}


def _stored(
    connection: sqlite3.Connection, where: str = "", values: tuple[object, ...] = ()
) -> dict[str, FitRow]:
    rows = connection.execute(f"SELECT {', '.join(COLUMNS)} FROM fits{where}", values)
    return {row[0]: row for row in rows}


def _expected(
    connection: sqlite3.Connection, where: str = "", values: tuple[object, ...] = ()
) -> Iterator[FitRow]:
    """The rows as they must be, of the objectives (called `o`) that fulfil a condition."""
    profiles = read_profiles(connection)
    if not profiles:
        return
    day = _day(connection, profiles)
    asked = list(prospects(connection, day, OF_OBJECTIVES + where + _ALIKE, values))
    shown: dict[str, FitRow] = {}
    for profile, those in _by_profile(profiles, asked):
        for who, fit in zip(those, Universe(those).fits(profile), strict=True):
            shown[who.id] = fit_row(who, fit, profile)[1:]
    alike = {
        (one.prospect.client, one.prospect.facts.source, one.service): shown[one.prospect.id]
        for one in asked
    }
    for row_id, lead, rank, value, *whose in connection.execute(_STANDS + where, values):
        yield (row_id, *alike[tuple(whose)], lead, rank, value)


def _day(connection: sqlite3.Connection, profiles: Sequence[Profile]) -> date:
    """The day for which ages are counted: the remembered one, today from the first time on."""
    known = scored_on(connection)
    if known is not None:
        return known
    if counts_ages(profiles) and connection.in_transaction:
        count_ages_on(connection, date.today())
    return date.today()


def _by_profile(
    profiles: Sequence[Profile], asked: Iterable[ServiceProspect]
) -> Iterator[tuple[Profile, list[Prospect]]]:
    chosen: dict[str | None, Profile] = {}
    those: dict[str, list[Prospect]] = {profile.id: [] for profile in profiles}
    for one in asked:
        if one.service not in chosen:
            chosen[one.service] = profile_for(profiles, one.service) or profiles[0]
        those[chosen[one.service].id].append(one.prospect)
    yield from ((profile, those[profile.id]) for profile in profiles)


def fit_row(who: Prospect, fit: Fit, profile: Profile) -> FitRow:
    """A fit as the shown columns of its row."""
    excluded = BELOW_LINE if fit.below_line else ""
    return (
        who.id,
        fit.score,
        fit.known,
        float(profile.line),
        RULED_OUT if fit.ruled_out is not None else excluded,
        fit.ruled_out or "",
        int(not is_kept(who, fit)),
    )
