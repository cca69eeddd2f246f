"""Where work comes from: whom to ask for a referral or a renewal, and what came of it."""

from datetime import date
from typing import NamedTuple

from funnel_desktop.document import values
from funnel_desktop.document.clients import Clients
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.objectives import Objectives
from funnel_desktop.document.questions import question
from funnel_desktop.document.store import Store
from funnel_desktop.document.values import to_day
from funnel_desktop.funnel.rhythm import SOURCES_A_WEEK
from funnel_desktop.funnel.week import monday_of


class Source(NamedTuple):
    """A former or present client to be asked for a referral or a renewal; `asked_on` is None
    where they never were, `won_on` the day of their latest agreement, None where unknown."""

    client: str
    name: str
    asked_on: date | None
    won_on: date | None


class Sources:
    """Asks for sources, and notes who was asked; each verb is one undo step."""

    def __init__(self, store: Store, objectives: Objectives, clients: Clients) -> None:
        self._store = store
        self._connection = store.connection
        self._objectives = objectives
        self._clients = clients

    @question(
        "clients", "objectives.client", "objectives.outcome", "objectives.outcome_day", at_most=0
    )
    def proposed(self, today: date) -> list[Source]:
        """The two former or present clients to be asked this week, longest not asked first; who
        was asked this week already makes one less."""
        monday = monday_of(today).isoformat()
        asked = self._connection.execute(
            "SELECT count(*) FROM clients WHERE asked_on BETWEEN ? AND ?",
            (monday, today.isoformat()),
        ).fetchone()[0]
        rows = self._connection.execute(
            _SOURCES, (today.isoformat(), monday, max(0, SOURCES_A_WEEK - asked))
        )
        return [
            Source(row_id, name, to_day(asked), to_day(won)) for row_id, name, asked, won in rows
        ]

    def ask(self, client: str, today: date) -> None:
        """Note that a client was asked for a referral or a renewal."""
        name = self._connection.execute("SELECT name FROM clients WHERE id = ?", (client,))
        said: Row = {"client": str((name.fetchone() or ("",))[0])}
        with self._store.change("ask_source", said) as change:
            change.update("clients", client, {"asked_on": today.isoformat()})

    def say(self, objective: str, source: str, today: date, *, visit: str | None = None) -> None:
        """Say who or what an objective came through; a person, where only one has that name."""
        client = self._objectives.get(objective, today).client_name
        person = self._clients.person_called(source)
        with self._store.change("edit_source", {"client": client}, visit) as change:
            columns: Row = {"source": values.text("source", source), "source_person": person}
            change.update("objectives", objective, columns)

    @question("objectives", "people", at_most=0)
    def wins_by_source(self, today: date) -> list[tuple[str, int, int]]:
        """Sources with how many agreements came through them and their value in minor units, the
        most first; the person's name where a person is the source, empty where none is known."""
        rows = self._connection.execute(_WINS_BY_SOURCE, (today.isoformat(),))
        return [(source, count, int(value or 0)) for source, count, value in rows]


_SOURCES = """
SELECT c.id, c.name, c.asked_on, max(iif(o.outcome_day > '0001-01-01', o.outcome_day, NULL))
FROM objectives o INDEXED BY objectives_closed JOIN clients c ON c.id = o.client
WHERE o.outcome = 'won' AND o.outcome_day <= ? AND (c.asked_on IS NULL OR c.asked_on < ?)
  AND c.id <> 'forgotten'
GROUP BY c.id ORDER BY c.asked_on IS NOT NULL, c.asked_on, 4 DESC, c.id LIMIT ?
"""
"""Of those never asked whose latest agreement is the freshest come first."""
_WINS_BY_SOURCE = """
SELECT coalesce(p.name, o.source), count(*), sum(o.outcome_value)
FROM objectives o INDEXED BY objectives_closed LEFT JOIN people p ON p.id = o.source_person
WHERE o.outcome = 'won' AND o.outcome_day <= ? GROUP BY 1 ORDER BY 2 DESC, 3 DESC, 1
"""
