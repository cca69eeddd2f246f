"""Weeks as planned: the budget of each, the blocks on its days, and busy times from elsewhere."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from funnel_desktop.document import values
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.ids import new_id
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.store import Change, Store
from funnel_desktop.document.values import to_day
from funnel_desktop.funnel.stages import PRIORITY, WorkType
from funnel_desktop.funnel.time_budget import WHOLE, Shares
from funnel_desktop.funnel.week import DAYS, MINUTES_A_DAY, Block, Span, monday_of, occurrences

SESSION = "session"
_COLUMNS = "id, day, start, minutes, kind, title, objective, every, until, sequence"


@dataclass(frozen=True, slots=True)
class WeekBudget:
    """What the user decided for a week; None where nothing was decided. `minutes` for selling,
    `shares` in percent by kind of work, `locked` the shares that others may not move."""

    monday: date
    minutes: int | None = None
    shares: Shares | None = None
    locked: frozenset[WorkType] = frozenset()
    away: bool = False


class Weeks:
    """Asks for weeks and changes them; each verb is one undo step."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connection = store.connection

    # Budgets

    def budget(self, monday: date) -> WeekBudget:
        """The budget of the week of a Monday."""
        return self.budgets(monday, monday).get(monday, WeekBudget(monday))

    def budgets(self, first: date, last: date) -> dict[date, WeekBudget]:
        """The decided weeks whose Monday lies from `first` to `last`."""
        rows = self._connection.execute(
            "SELECT id, minutes, closing, prospecting, covering, locked, away FROM weeks "
            "WHERE id BETWEEN ? AND ?",
            (first.isoformat(), last.isoformat()),
        )
        return {budget.monday: budget for budget in map(_budget, rows)}

    def set_budget(self, budget: WeekBudget, visit: str | None = None) -> None:
        """Decide a week anew; raises DocumentError `not_valid`."""
        with self._store.change("week_budget", _said(budget.monday), visit) as change:
            self._write_budget(change, budget)

    def _write_budget(self, change: Change, budget: WeekBudget) -> None:
        row = _week_row(budget)
        known = self._connection.execute("SELECT 1 FROM weeks WHERE id = ?", (row["id"],))
        if known.fetchone() is None:
            if budget != WeekBudget(budget.monday):
                change.insert("weeks", row)
        else:
            change.update("weeks", str(row["id"]), row)

    # Blocks

    def blocks(self, first: date, last: date) -> list[Block]:
        """The blocks on the days from `first` to `last`, repeating ones on each of theirs."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM blocks WHERE every = 0 AND day BETWEEN ? AND ? UNION ALL "
            f"SELECT {_COLUMNS} FROM blocks WHERE every > 0 AND day <= ? "
            "AND (until IS NULL OR until >= ?)",
            (first.isoformat(), last.isoformat(), last.isoformat(), first.isoformat()),
        )
        return occurrences(map(_block, rows), self._skipped(), first, last)

    def week_blocks(self, monday: date) -> list[Block]:
        """The blocks of the seven days from a Monday on."""
        return self.blocks(monday, monday + timedelta(days=DAYS - 1))

    def stored(self, block: str) -> Block:
        """A block as it was made, on its first day; raises DocumentError `not_found`."""
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM blocks WHERE id = ?", (block,)
        ).fetchone()
        if row is None:
            raise DocumentError("not_found", words=block)
        return _block(row)

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
                return self._insert(change, replace(wanted, every=0, until=None))
            if known.every:
                wanted = self._move_all(change, known, day, wanted)
            self._update(change, replace(wanted, id=block))
            return block

    def _move_all(self, change: Change, known: Block, day: date, wanted: Block) -> Block:
        """What the stored block becomes when its occurrence of `day` becomes `wanted`."""
        if not wanted.every:
            self._forget_skipped(change, known.id)
            return wanted
        moved = wanted.day - day
        for own, of in self._skips(known.id) if moved else ():
            change.update("skipped", own, {"day": (of + moved).isoformat()})
        until = wanted.until
        if until is not None and until == known.until:
            until += moved
        return replace(wanted, day=known.day + moved, until=until)

    def delete_block(self, block: str, day: date, *, only_this: bool = True) -> None:
        """Take a block away: of a repeating one the occurrence of `day`, or all."""
        known = self.stored(block)
        with self._store.change("delete_block", _block_said(known)) as change:
            if known.every and only_this:
                self._skip(change, known, day)
            else:
                self._delete(change, block)

    def accept(self, blocks: Sequence[Block]) -> None:
        """Add proposed blocks, as one step."""
        with self._store.change("plan_week", {"count": len(blocks)}) as change:
            for block in blocks:
                self._insert(change, block)

    def copy_week(self, source: date, target: date) -> None:
        """Copy the single blocks of a week into another; repeating ones are there already."""
        with self._store.change("copy_week", _said(target)) as change:
            for block in self.week_blocks(source):
                if not block.every:
                    self._insert(change, replace(block, day=block.day + (target - source)))

    def save_week(self, budget: WeekBudget, blocks: Sequence[Block]) -> None:
        """Make a week what a draft says, as one step: its budget, and exactly these blocks.

        Blocks keep their ids; new ones have none. A repeating block that the draft moved or
        left out is changed on this week's day only.
        """
        before = {(block.id, block.day): block for block in self.week_blocks(budget.monday)}
        kept = {(block.id, block.origin_day) for block in blocks if block.id}
        with self._store.change("save_week", _said(budget.monday)) as change:
            self._write_budget(change, budget)
            for (own, day), block in before.items():
                if (own, day) not in kept:
                    self._take_out(change, block, day)
            for block in blocks:
                self._save(change, block, before)

    def _save(self, change: Change, block: Block, before: Mapping[tuple[str, date], Block]) -> None:
        known = before.get((block.id, block.origin_day))
        if known is None:
            self._insert(change, block)
        elif replace(block, moved_from=None) == known:
            return
        elif known.every:
            self._take_out(change, known, known.day)
            self._insert(change, replace(block, every=0, until=None))
        else:
            self._update(change, block)

    def _take_out(self, change: Change, block: Block, day: date) -> None:
        if block.every:
            self._skip(change, block, day)
        else:
            self._delete(change, block.id)

    def _insert(self, change: Change, block: Block) -> str:
        """A new block, whatever it was copied from: no diary knows it yet."""
        row = {**_block_row(replace(block, sequence=0)), "id": new_id()}
        change.insert("blocks", row)
        return str(row["id"])

    def _update(self, change: Change, block: Block) -> None:
        """A diary that got this block earlier must see that it is newer."""
        known = self.stored(block.id)
        row = {**_block_row(block), "sequence": known.sequence}
        if _block_row(known) != row:
            change.update("blocks", block.id, {**row, "sequence": known.sequence + 1})

    def _delete(self, change: Change, block: str) -> None:
        self._forget_skipped(change, block)
        change.delete("blocks", block)

    def _forget_skipped(self, change: Change, block: str) -> None:
        for own, _ in self._skips(block):
            change.delete("skipped", own)

    def _skips(self, block: str) -> list[tuple[str, date]]:
        rows = self._connection.execute("SELECT id, day FROM skipped WHERE block = ?", (block,))
        return [(own, date.fromisoformat(day)) for own, day in rows.fetchall()]

    def _skip(self, change: Change, block: Block, day: date) -> None:
        change.insert("skipped", {"id": new_id(), "block": block.id, "day": day.isoformat()})

    def _skipped(self) -> dict[str, set[date]]:
        found: dict[str, set[date]] = {}
        for block, day in self._connection.execute("SELECT block, day FROM skipped"):
            found.setdefault(block, set()).add(date.fromisoformat(day))
        return found

    # Busy times

    def busy(self, first: date, last: date) -> list[Span]:
        """Busy times of another diary, as it was last read."""
        rows = self._connection.execute(
            "SELECT day, start, end, title FROM busy WHERE day BETWEEN ? AND ? ORDER BY day, start",
            (first.isoformat(), last.isoformat()),
        )
        return [Span(date.fromisoformat(day), start, end, title) for day, start, end, title in rows]

    def replace_busy(self, spans: Iterable[Span]) -> None:
        """Keep what a diary says now; it can be read again at any time and is no step."""
        with self._store.transaction() as connection:
            connection.execute("DELETE FROM busy")
            connection.executemany(
                "INSERT INTO busy(day, start, end, title) VALUES (?, ?, ?, ?)",
                [(span.day.isoformat(), span.start, span.end, span.title) for span in spans],
            )


def _said(monday: date) -> Row:
    return {"week": monday.isoformat()}


def _block_said(block: Block) -> Row:
    return {"title": block.title, "day": block.day.isoformat()}


def _week_row(budget: WeekBudget) -> Row:
    if budget.monday != monday_of(budget.monday):
        raise DocumentError("not_valid", field="week", value=budget.monday.isoformat())
    shares = budget.shares
    if shares is not None and (sum(shares.values()) != WHOLE or min(shares.values()) < 0):
        raise DocumentError("not_valid", field="shares", value=sum(shares.values()))
    return {
        "id": budget.monday.isoformat(),
        "minutes": values.count("minutes", budget.minutes),
        **{str(work): None if shares is None else shares[work] for work in PRIORITY},
        "locked": " ".join(work for work in PRIORITY if work in budget.locked),
        "away": int(budget.away),
    }


def _budget(
    row: tuple[str, int | None, int | None, int | None, int | None, str, int],
) -> WeekBudget:
    monday, minutes, closing, prospecting, covering, locked, away = row
    shares = None
    if closing is not None and prospecting is not None and covering is not None:
        given = (closing, prospecting, covering)
        shares = dict(zip(PRIORITY, given, strict=True))
    held = frozenset(WorkType(work) for work in locked.split())
    return WeekBudget(date.fromisoformat(monday), minutes, shares, held, bool(away))


def _block_row(block: Block) -> Row:
    if block.start < 0 or block.minutes <= 0 or block.end > MINUTES_A_DAY:
        raise DocumentError("not_valid", field="time", value=block.start)
    until = block.until if block.every else None
    if until is not None and until < block.day:
        raise DocumentError("not_valid", field="until", value=until.isoformat())
    return {
        "day": values.some_day("day", block.day),
        "start": block.start,
        "minutes": block.minutes,
        "kind": block.kind or SESSION,
        "title": values.text("title", block.title),
        "objective": values.reference("objective", block.objective),
        "every": block.every,
        "until": values.day("until", until),
        "sequence": block.sequence,
    }


def _block(row: tuple[str, str, int, int, str, str, str | None, int, str | None, int]) -> Block:
    own, day, start, minutes, kind, title, objective, every, until, sequence = row
    work = None if kind == SESSION else WorkType(kind)
    first = date.fromisoformat(day)
    return Block(own, first, start, minutes, work, title, objective, every, to_day(until), sequence)
