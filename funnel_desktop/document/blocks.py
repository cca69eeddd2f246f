"""The blocks of work on the days of weeks, and which of those repeat."""

from datetime import date, timedelta

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.questions import question
from funnel_desktop.document.store import Change, Store
from funnel_desktop.document.week_rows import COLUMNS, block_of, block_row
from funnel_desktop.funnel.week import DAYS, Block, occurrences


class Blocks:
    """Asks for blocks and changes them; each verb is one undo step."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection = store.connection

    @question("blocks", "skipped")
    def blocks(self, first: date, last: date) -> tuple[Block, ...]:
        """The blocks on the days from `first` to `last`, repeating ones on each of theirs."""
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM blocks WHERE every = 0 AND day BETWEEN ? AND ? UNION ALL "
            f"SELECT {COLUMNS} FROM blocks WHERE every > 0 AND day <= ? "
            "AND (until IS NULL OR until >= ?)",
            (first.isoformat(), last.isoformat(), last.isoformat(), first.isoformat()),
        )
        return tuple(occurrences(map(block_of, rows), self._skipped(), first, last))

    def week_blocks(self, monday: date) -> tuple[Block, ...]:
        """The blocks of the seven days from a Monday on."""
        return self.blocks(monday, monday + timedelta(days=DAYS - 1))

    def stored(self, block: str) -> Block:
        """A block as it was made, on its first day; raises DocumentError `not_found`."""
        row = self._connection.execute(
            f"SELECT {COLUMNS} FROM blocks WHERE id = ?", (block,)
        ).fetchone()
        if row is None:
            raise DocumentError("not_found", words=block)
        return block_of(row)

    def add_block(self, block: Block) -> str:
        """Set a piece of a day aside; returns its id. The id of `block` is not looked at."""
        with self._store.change("add_block", _block_said(block)) as change:
            return self._insert(change, block)

    def change_block(self, block: str, day: date, wanted: Block, *, only_this: bool = True) -> str:
        """Make the occurrence of `day` what `wanted` says; returns the id it has then.

        Of a repeating block it becomes one of its own, unless all are to follow: then the
        others move by as many days, and with them those that were taken out.
        """
        known = self.stored(block)
        with self._store.change("change_block", _block_said(wanted)) as change:
            if known.every and only_this:
                self._skip(change, known, day)
                return self._insert(change, wanted._replace(every=0, until=None))
            if known.every:
                wanted = self._move_all(change, known, day, wanted)
            self._update(change, wanted._replace(id=block))
            return block

    def _move_all(self, change: Change, known: Block, day: date, wanted: Block) -> Block:
        """What the stored block becomes when its occurrence of `day` becomes `wanted`."""
        if not wanted.every:
            self._forget_skipped(change, known.id)
            return wanted
        moved = wanted.day - day
        for row_id, of in self._skips(known.id) if moved else ():
            change.update("skipped", row_id, {"day": (of + moved).isoformat()})
        until = wanted.until
        if until is not None and until == known.until:
            until += moved
        return wanted._replace(day=known.day + moved, until=until)

    def delete_block(self, block: str, day: date, *, only_this: bool = True) -> None:
        """Take a block away: of a repeating one the occurrence of `day`, or all."""
        known = self.stored(block)
        with self._store.change("delete_block", _block_said(known)) as change:
            if known.every and only_this:
                self._skip(change, known, day)
            else:
                self._delete(change, block)

    def _insert(self, change: Change, block: Block) -> str:
        """A new block, whatever it was copied from: no diary knows it yet."""
        row = {**block_row(block._replace(sequence=0)), "id": new_id()}
        change.insert("blocks", row)
        return str(row["id"])

    def _update(self, change: Change, block: Block) -> None:
        """A diary that got this block earlier must see that it is newer."""
        known = self.stored(block.id)
        row = {**block_row(block), "sequence": known.sequence}
        if block_row(known) != row:
            change.update("blocks", block.id, {**row, "sequence": known.sequence + 1})

    def _delete(self, change: Change, block: str) -> None:
        self._forget_skipped(change, block)
        change.delete("blocks", block)

    def _forget_skipped(self, change: Change, block: str) -> None:
        for row_id, _ in self._skips(block):
            change.delete("skipped", row_id)

    def _skips(self, block: str) -> list[tuple[str, date]]:
        rows = self._connection.execute("SELECT id, day FROM skipped WHERE block = ?", (block,))
        return [(row_id, date.fromisoformat(day)) for row_id, day in rows.fetchall()]

    def _skip(self, change: Change, block: Block, day: date) -> None:
        change.insert("skipped", {"id": new_id(), "block": block.id, "day": day.isoformat()})

    def _skipped(self) -> dict[str, set[date]]:
        found: dict[str, set[date]] = {}
        for block, day in self._connection.execute("SELECT block, day FROM skipped"):
            found.setdefault(block, set()).add(date.fromisoformat(day))
        return found


def _block_said(block: Block) -> Row:
    return {"title": block.title, "day": block.day.isoformat()}
