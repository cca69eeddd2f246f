"""What the user says about clients: answers to traits, best and worst, keep anyway."""

from funnel_desktop.document import values
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.store import Store
from funnel_desktop.funnel.ideal_client import SCORES

_mark = values.one_of("best", "worst")


class Answers:
    """Each verb is one undo step."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection = store.connection

    def answer(
        self,
        client: str,
        trait: str,
        *,
        value: str | None = None,
        score: int | None = None,
        visit: str | None = None,
    ) -> None:
        """Say a client's answer: a value of the trait, a score, or neither for *not known*.

        It counts before what the data say. Raises DocumentError `not_valid`.
        """
        said: Row = {"trait_value": self._value_of(trait, value), "score": _score(score)}
        if value is not None and score is not None:
            raise DocumentError("not_valid", field="score", value=score)
        known = self._answer_id(client, trait)
        with self._store.change("answer", self._names(client, trait), visit) as change:
            if known is None:
                change.insert("answers", {"id": new_id(), "client": client, "trait": trait, **said})
            else:
                change.update("answers", known, said)

    def take_back(self, client: str, trait: str, visit: str | None = None) -> None:
        """Say nothing about a trait any more: the data answer it again, if they can."""
        known = self._answer_id(client, trait)
        if known is None:
            return
        with self._store.change("answer", self._names(client, trait), visit) as change:
            change.delete("answers", known)

    def mark(self, client: str, mark: str | None) -> None:
        """Mark a client 'best' or 'worst'; None takes the mark away."""
        checked = None if mark is None else _mark("marked", mark)
        said: Row = {"client": self._name(client)}
        label = "unmark" if checked is None else f"mark_{checked}"
        with self._store.change(label, said) as change:
            change.update("clients", client, {"marked": checked})

    def keep(self, client: str, because: str) -> None:
        """Keep a client in spite of the profile, with a word why; without one, no longer."""
        word = values.text("kept_because", because).strip()
        said: Row = {"client": self._name(client)}
        with self._store.change("keep" if word else "keep_no_more", said) as change:
            change.update("clients", client, {"kept_because": word})

    def _answer_id(self, client: str, trait: str) -> str | None:
        row = self._connection.execute(
            "SELECT id FROM answers WHERE client = ? AND trait = ?",
            (values.own_id(client), values.own_id(trait)),
        ).fetchone()
        return None if row is None else str(row[0])

    def _value_of(self, trait: str, value: str | None) -> str | None:
        if value is None:
            return None
        row = self._connection.execute(
            "SELECT 1 FROM trait_values WHERE id = ? AND trait = ?", (values.own_id(value), trait)
        ).fetchone()
        if row is None:
            raise DocumentError("not_valid", field="value", value=value)
        return value

    def _names(self, client: str, trait: str) -> Row:
        row = self._connection.execute("SELECT name FROM traits WHERE id = ?", (trait,)).fetchone()
        if row is None:
            raise DocumentError("not_found", words=trait)
        return {"client": self._name(client), "trait": row[0]}

    def _name(self, client: str) -> str:
        row = self._connection.execute(
            "SELECT name FROM clients WHERE id = ?", (values.own_id(client),)
        ).fetchone()
        if row is None:
            raise DocumentError("not_found", words=client)
        return str(row[0])


def _score(score: object) -> int | None:
    if score is None:
        return None
    if isinstance(score, bool) or not isinstance(score, int) or score not in SCORES:
        raise DocumentError("not_valid", field="score", value=score)
    return score
