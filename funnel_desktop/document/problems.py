"""The playbook: usual problems, the answer prepared for each, and how often it came up."""

from dataclasses import dataclass

from funnel_desktop.document import values
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id, ranks
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.questions import question
from funnel_desktop.document.search import folded_name
from funnel_desktop.document.store import Store

CHECKS = {"problem": values.name, "answer": values.text, "trait": values.reference}
_TIMES = (
    "(SELECT count(*) FROM activities a WHERE a.problem = p.id) + "
    "(SELECT count(*) FROM flags f WHERE f.problem = p.id AND f.kind = 'red_flag')"
)


@dataclass(frozen=True, slots=True)
class Problem:
    """A usual problem; `trait` is that of the clients who bring it, None if any do.

    `times` counts the activities and red flags that refer to it.
    """

    id: str
    problem: str
    answer: str
    trait: str | None
    trait_name: str
    times: int


class Problems:
    """Each verb is one undo step."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection = store.connection

    @question("problems", "traits", "activities", "flags", at_most=0)
    def all(self) -> list[Problem]:
        """Every problem in the user's order."""
        rows = self._connection.execute(
            f"SELECT p.id, p.problem, p.answer, p.trait, coalesce(t.name, ''), {_TIMES} "
            "FROM problems p LEFT JOIN traits t ON t.id = p.trait ORDER BY p.rank, p.id"
        )
        return [Problem(*row) for row in rows]

    def get(self, problem: str) -> Problem:
        """One problem; raises DocumentError `not_found`."""
        found = next((known for known in self.all() if known.id == problem), None)
        if found is None:
            raise DocumentError("not_found", words=values.own_id(problem))
        return found

    def named(self, words: str) -> Problem | None:
        """The problem of those words, whatever their case and accents."""
        wanted = folded_name(words)
        return next((p for p in self.all() if folded_name(p.problem) == wanted), None)

    @question("problems", "traits", "activities", "flags", at_most=0)
    def of_traits(self, traits: frozenset[str]) -> list[Problem]:
        """The problems of those traits first, then those of no trait."""
        found = [known for known in self.all() if known.trait is None or known.trait in traits]
        return sorted(found, key=lambda known: known.trait is None)

    def add(self, problem: str, answer: str = "", trait: str | None = None) -> str:
        """Add a problem at the end; returns its id."""
        given: Row = {"problem": problem, "answer": answer, "trait": trait}
        row: Row = {
            "id": new_id(),
            **{key: CHECKS[key](key, value) for key, value in given.items()},
        }
        newest = self._connection.execute("SELECT max(rank) FROM problems").fetchone()[0]
        with self._store.change("add_problem", {"problem": row["problem"]}) as change:
            change.insert("problems", {**row, "rank": ranks(1, newest)[0]})
        return str(row["id"])

    def edit(self, problem: str, field: str, value: object, visit: str | None = None) -> None:
        """Set problem, answer or trait."""
        if field not in CHECKS:
            raise DocumentError("not_valid", field=field, value=value)
        checked = CHECKS[field](field, value)
        said: Row = {"problem": self.get(problem).problem}
        with self._store.change("change_problem", said, visit) as change:
            change.update("problems", problem, {field: checked})

    def delete(self, problem: str) -> None:
        """Remove a problem; activities and red flags that referred to it stay."""
        with self._store.change("delete_problem", {"problem": self.get(problem).problem}) as change:
            for table in ("activities", "flags"):
                sql = f"SELECT id FROM {table} WHERE problem = ?"
                for (row_id,) in self._connection.execute(sql, (problem,)).fetchall():
                    change.update(table, row_id, {"problem": None})
            change.delete("problems", problem)

    def place(self, problem: str, before: str | None) -> None:
        """Put a problem before another one, or at the end."""
        said: Row = {"problem": self.get(problem).problem}
        order = [known.id for known in self.all() if known.id != problem]
        order.insert(order.index(before) if before in order else len(order), problem)
        with self._store.change("place_problem", said) as change:
            for row_id, rank in zip(order, ranks(len(order)), strict=True):
                change.update("problems", row_id, {"rank": rank})
