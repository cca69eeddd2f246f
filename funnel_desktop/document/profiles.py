"""Profiles of the ideal client: asked for, saved as a whole, ordered."""

from collections.abc import Callable

from funnel_desktop.document import values
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.everybody import takes_long
from funnel_desktop.document.ids import ranks
from funnel_desktop.document.log_rows import Row, Rows
from funnel_desktop.document.profile_rows import (
    profile_row,
    read_profiles,
    trait_rows,
    value_rows,
)
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.document.questions import question
from funnel_desktop.document.search import folded_name
from funnel_desktop.document.store import Change, Store
from funnel_desktop.funnel.choosing import first_profile
from funnel_desktop.funnel.ideal_client import Profile


class Profiles:
    """Each verb is one undo step."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection = store.connection

    @question("profiles", "traits", "trait_values", "services.profile", at_most=0)
    def all(self) -> list[Profile]:
        """Every profile in the user's order; leads without a service use the first."""
        return read_profiles(self._connection)

    def get(self, profile: str) -> Profile:
        """One profile; raises DocumentError `not_found`."""
        found = next((known for known in self.all() if known.id == profile), None)
        if found is None:
            raise DocumentError("not_found", words=values.own_id(profile))
        return found

    def first(self) -> Profile | None:
        """The profile of leads without a service; None where there is no profile."""
        return first_profile(self.all())

    def named(self, name: str) -> Profile | None:
        """The profile of a name, whatever its case and accents."""
        wanted = folded_name(name)
        return next((known for known in self.all() if folded_name(known.name) == wanted), None)

    def save(self, profile: Profile, visit: str | None = None) -> None:
        """Write a whole profile; one whose id the file does not have yet is added at the end.

        Traits and values are the same ones where their ids are: their answers stay. Those that
        go take their answers with them. Raises DocumentError `not_valid`.
        """
        row = profile_row(profile)
        known = next((one for one in self.all() if one.id == profile.id), None)
        label = "add_profile" if known is None else "save_profile"
        with self._store.change(label, {"profile": row["name"]}, visit) as change:
            if known is None:
                change.insert("profiles", {"id": profile.id, **row, "rank": self._last_rank()})
            else:
                change.update("profiles", profile.id, row)
            self._write_traits(change, profile)
            self._write_services(change, profile.id, profile.services)

    def takes_long(self) -> bool:
        """Whether to save or delete one takes a while, since everybody is scored anew."""
        return takes_long(self._connection)

    def delete(self, profile: str, progress: Progress = no_progress) -> None:
        """Remove a profile with its traits and all answers to them."""
        known = self.get(profile)
        said: Row = {"profile": known.name}
        with self._store.change("delete_profile", said, progress=progress) as change:
            self._write_traits(change, Profile(known.id, known.name))
            self._write_services(change, profile, ())
            change.delete("profiles", profile)

    def place(self, profile: str, before: str | None) -> None:
        """Put a profile before another one, or at the end."""
        name = self.get(profile).name
        order = [known.id for known in self.all() if known.id != profile]
        at = order.index(before) if before in order else len(order)
        order.insert(at, profile)
        with self._store.change("place_profile", {"profile": name}) as change:
            for row_id, rank in zip(order, ranks(len(order)), strict=True):
                change.update("profiles", row_id, {"rank": rank})

    def _last_rank(self) -> str:
        newest = self._connection.execute("SELECT max(rank) FROM profiles").fetchone()[0]
        return ranks(1, newest)[0]

    def _write_traits(self, change: Change, profile: Profile) -> None:
        wanted = trait_rows(profile)
        stored = self._stored("traits", "profile", profile.id)
        for gone in (row_id for row_id in stored if row_id not in wanted):
            self._write_values(change, gone, {})
        _write_rows(
            change, "traits", stored, wanted, lambda row_id: self._free_trait(change, row_id)
        )
        for trait in profile.traits:
            self._write_values(change, trait.id, value_rows(trait))

    def _write_values(self, change: Change, trait: str, wanted: Rows) -> None:
        stored = self._stored("trait_values", "trait", trait)

        def free(row_id: str) -> None:
            self._delete_all(change, "answers", "trait_value", row_id)

        _write_rows(change, "trait_values", stored, wanted, free)

    def _write_services(self, change: Change, profile: str, services: tuple[str, ...]) -> None:
        found = self._connection.execute("SELECT id FROM services WHERE profile = ?", (profile,))
        for (service,) in found.fetchall():
            if service not in services:
                change.update("services", service, {"profile": None})
        for service in services:
            change.update("services", service, {"profile": profile})

    def _free_trait(self, change: Change, trait: str) -> None:
        self._delete_all(change, "answers", "trait", trait)
        found = self._connection.execute("SELECT id FROM problems WHERE trait = ?", (trait,))
        for (problem,) in found.fetchall():
            change.update("problems", problem, {"trait": None})

    def _delete_all(self, change: Change, table: str, column: str, value: str) -> None:
        sql = f"SELECT id FROM {table} WHERE {column} = ?"
        for (row_id,) in self._connection.execute(sql, (value,)).fetchall():
            change.delete(table, row_id)

    def _stored(self, table: str, column: str, parent: str) -> dict[str, Row]:
        rows = self._connection.execute(
            f"SELECT id, rank FROM {table} WHERE {column} = ? ORDER BY rank, id", (parent,)
        )
        return {row_id: {"rank": rank} for row_id, rank in rows}


def _write_rows(
    change: Change, table: str, stored: Rows, wanted: Rows, leave: Callable[[str], None]
) -> None:
    """Bring the rows of one parent from what is stored to what is wanted, in their orders.

    `leave` is called for each row that goes, before it does, to free it from what refers to it.
    """
    for row_id in (known for known in stored if known not in wanted):
        leave(row_id)
        change.delete(table, row_id)
    places = dict(zip(wanted, _places(stored, list(wanted)), strict=True))
    for row_id, row in wanted.items():
        if row_id in stored:
            change.update(table, row_id, {**row, "rank": places[row_id]})
        else:
            change.insert(table, {"id": row_id, **row, "rank": places[row_id]})


def _places(stored: Rows, wanted: list[str]) -> list[str]:
    """The ranks that are there where the order stays, new ones otherwise."""
    if list(stored) == wanted:
        return [str(row["rank"]) for row in stored.values()]
    return ranks(len(wanted))
