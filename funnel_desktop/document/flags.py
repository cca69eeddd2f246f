"""Strengths and red flags that the user wrote down; each verb is one undo step."""

from collections.abc import Callable
from dataclasses import dataclass

from funnel_desktop.document import values
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id, ranks
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.questions import question
from funnel_desktop.document.records import client_of
from funnel_desktop.document.store import Store
from funnel_desktop.funnel.flags import FlagKind

_COLUMNS = "id, objective, kind, words, action, problem"
FLAG_CHECKS: dict[str, Callable[[str, object], object]] = {
    "words": values.name,
    "action": values.text,
    "problem": values.reference,
}


@dataclass(frozen=True, slots=True)
class Flag:
    """What speaks for or against a sale, and (of a red flag) what is done about it.

    `problem` is the usual problem that it refers to.
    """

    id: str
    objective: str
    kind: FlagKind
    words: str
    action: str
    problem: str | None = None


class Flags:
    """Asks for flags and changes them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection = store.connection

    @question("flags", at_most=0)
    def of(self, objective: str) -> list[Flag]:
        """The user's flags of an objective, in the order in which they were written."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM flags WHERE objective = ? ORDER BY rank, id", (objective,)
        )
        return [_flag(row) for row in rows]

    def get(self, flag: str) -> Flag:
        """One flag; raises DocumentError `not_found`."""
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM flags WHERE id = ?", (values.own_id(flag),)
        ).fetchone()
        if row is None:
            raise DocumentError("not_found", words=flag)
        return _flag(row)

    def add(self, objective: str, kind: FlagKind, words: str, *, action: str = "") -> str:
        """Write a flag down; returns its id."""
        newest = self._connection.execute(
            "SELECT max(rank) FROM flags WHERE objective = ?", (values.own_id(objective),)
        ).fetchone()
        row: Row = {
            "id": new_id(),
            "objective": objective,
            "kind": values.key_of(FlagKind, "kind", kind),
            "words": values.name("words", words),
            "action": values.text("action", action),
            "rank": ranks(1, newest[0])[0],
        }
        said: Row = {"client": client_of(self._connection, objective)[1], "words": row["words"]}
        with self._store.change("add_flag", said) as change:
            change.insert("flags", row)
        return str(row["id"])

    def edit(self, flag: str, field: str, value: object, *, visit: str | None = None) -> None:
        """Set words, action or problem; one `visit` is one step.

        Raises DocumentError `not_valid`.
        """
        if field not in FLAG_CHECKS:
            raise DocumentError("not_valid", field=field, value=value)
        checked = FLAG_CHECKS[field](field, value)
        with self._store.change("edit_flag", self._said(flag), visit) as change:
            change.update("flags", flag, {field: checked})

    def remove(self, flag: str) -> None:
        """Take a flag away."""
        with self._store.change("remove_flag", self._said(flag)) as change:
            change.delete("flags", flag)

    def _said(self, flag: str) -> Row:
        known = self.get(flag)
        return {"client": client_of(self._connection, known.objective)[1], "words": known.words}


def _flag(row: tuple[str, str, str, str, str, str | None]) -> Flag:
    row_id, objective, kind, words, action, problem = row
    return Flag(row_id, objective, FlagKind(kind), words, action, problem)
