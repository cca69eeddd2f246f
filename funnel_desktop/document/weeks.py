"""Weeks as planned: the budget of each beside its blocks, and busy times from elsewhere."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from funnel_desktop.document import budgets
from funnel_desktop.document.blocks import Blocks
from funnel_desktop.document.log_rows import Row
from funnel_desktop.document.questions import Changed, question
from funnel_desktop.document.store import Change
from funnel_desktop.document.week_rows import WeekBudget, week_row
from funnel_desktop.funnel.week import Block, Span
from funnel_desktop.funnel.week_budget import InForce


class Weeks(Blocks):
    """Budgets and whole weeks, beside the verbs of `Blocks`; each verb is one undo step."""

    def budget(self, monday: date) -> WeekBudget:
        """The budget of the week of a Monday."""
        return self.budgets(monday, monday).get(monday, WeekBudget(monday))

    @question("weeks")
    def budgets(self, first: date, last: date) -> Mapping[date, WeekBudget]:
        """What was decided of the weeks whose Monday lies from `first` to `last`."""
        return MappingProxyType(budgets.decided(self._connection, first, last))

    @question("weeks", "settings")
    def in_force(self, monday: date) -> InForce:
        """The budget that holds for a week, planned or not."""
        return budgets.in_force(self._connection, monday)

    def minutes_set(self, budget: WeekBudget) -> int | None:
        """The hours for selling that were set for a week or the latest before it, in minutes."""
        return self._set_before(budget.monday) if budget.minutes is None else budget.minutes

    @question("weeks")
    def _set_before(self, monday: date) -> int | None:
        return budgets.minutes_set(self._connection, WeekBudget(monday))

    def set_budget(
        self, budget: WeekBudget, visit: str | None = None, *, today: date | None = None
    ) -> None:
        """Decide a week anew; raises DocumentError `not_valid`.

        With `today`, here and below, weeks that are over keep the budgets they had.
        """
        with self._store.change("week_budget", _said(budget.monday), visit) as change:
            self._write_budget(change, budget, today)

    def _write_budget(self, change: Change, budget: WeekBudget, today: date | None) -> None:
        if today is not None:
            budgets.keep_past(change.connection, today)
        row = week_row(budget)
        known = self._connection.execute("SELECT 1 FROM weeks WHERE id = ?", (row["id"],))
        if known.fetchone() is None:
            if budget != WeekBudget(budget.monday):
                change.insert("weeks", row)
        else:
            change.update("weeks", str(row["id"]), row)

    def accept(
        self,
        blocks: Sequence[Block],
        budget: WeekBudget | None = None,
        *,
        today: date | None = None,
    ) -> None:
        """Add proposed blocks as one step, and the budget that they follow where it was not
        decided yet: what was accepted is not moved by cards that move."""
        with self._store.change("plan_week", {"count": len(blocks)}) as change:
            if budget is not None:
                self._write_budget(change, budget, today)
            for block in blocks:
                self._insert(change, block)

    def copy_week(self, source: date, target: date) -> None:
        """Copy the single blocks of a week into another; repeating ones are there already."""
        with self._store.change("copy_week", _said(target)) as change:
            for block in self.week_blocks(source):
                if not block.every:
                    self._insert(change, block._replace(day=block.day + (target - source)))

    def save_week(
        self, budget: WeekBudget, blocks: Sequence[Block], *, today: date | None = None
    ) -> None:
        """Make a week what a draft says, as one step: its budget, and exactly these blocks.

        Blocks keep their ids; new ones have none. A repeating block that the draft moved or
        left out is changed on this week's day only.
        """
        before = {(block.id, block.day): block for block in self.week_blocks(budget.monday)}
        kept = {(block.id, block.origin_day) for block in blocks if block.id}
        with self._store.change("save_week", _said(budget.monday)) as change:
            self._write_budget(change, budget, today)
            for (row_id, day), block in before.items():
                if (row_id, day) not in kept:
                    self._take_out(change, block, day)
            for block in blocks:
                self._save(change, block, before)

    def _save(self, change: Change, block: Block, before: Mapping[tuple[str, date], Block]) -> None:
        known = before.get((block.id, block.origin_day))
        if known is None:
            self._insert(change, block)
        elif block._replace(moved_from=None) == known:
            return
        elif known.every:
            self._take_out(change, known, known.day)
            self._insert(change, block._replace(every=0, until=None))
        else:
            self._update(change, block)

    def _take_out(self, change: Change, block: Block, day: date) -> None:
        if block.every:
            self._skip(change, block, day)
        else:
            self._delete(change, block.id)

    @question("busy")
    def busy(self, first: date, last: date) -> tuple[Span, ...]:
        """Busy times of other diaries, as they were last read; one that two of them have, once."""
        rows = self._connection.execute(
            "SELECT DISTINCT day, start, end, title FROM busy WHERE day BETWEEN ? AND ? "
            "ORDER BY day, start, end, title",
            (first.isoformat(), last.isoformat()),
        )
        return tuple(
            Span(date.fromisoformat(day), start, end, title) for day, start, end, title in rows
        )

    @question("busy", at_most=0)
    def busy_files(self) -> dict[str, int]:
        """The diaries that busy times were read from, by their path, and how many each has.

        The path is empty for what was read before files were told apart.
        """
        rows = self._connection.execute("SELECT file, count(*) FROM busy GROUP BY file")
        return dict(rows.fetchall())

    def replace_busy(self, file: str, first: date, last: date, spans: Iterable[Span]) -> None:
        """Keep what a diary says of the days from `first` to `last`, and what it said of others.

        It can be read again at any time and is no step. What was read before files were told
        apart is nobody's any more: on these days this takes its place.
        """
        days = (first.isoformat(), last.isoformat())
        with self._store.transaction() as connection:
            connection.execute(
                "DELETE FROM busy WHERE file IN (?, '') AND day BETWEEN ? AND ?", (file, *days)
            )
            connection.executemany(
                "INSERT INTO busy(file, day, start, end, title) VALUES (?, ?, ?, ?, ?)",
                [(file, s.day.isoformat(), s.start, s.end, s.title) for s in spans],
            )
        self._tell_busy()

    def forget_busy(self, file: str) -> None:
        """Let go of everything that was read from a diary; it can be read again."""
        with self._store.transaction() as connection:
            connection.execute("DELETE FROM busy WHERE file = ?", (file,))
        self._tell_busy()

    def _tell_busy(self) -> None:
        rows: dict[str, frozenset[str]] = {"busy": frozenset()}
        self._store.tell(Changed(frozenset(rows), rows, "busy", None, about=frozenset()))


def _said(monday: date) -> Row:
    return {"week": monday.isoformat()}
