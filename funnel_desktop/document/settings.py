"""Settings that belong to the document, not to the machine."""

from datetime import date

from funnel_desktop.document import values
from funnel_desktop.document.budgets import keep_past
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.questions import question
from funnel_desktop.document.store import Store

CHECKS = {
    "currency": values.currency,
    "wanted_wins_a_month": values.up_to(values.WINS_AT_MOST),
    "needed_income_a_month": values.count,
    "working_hours_a_week": values.up_to(values.MINUTES_A_WEEK),
    "selling_minutes_a_week": values.up_to(values.MINUTES_A_WEEK),
    "share_step": values.positive,
    **dict.fromkeys(
        ("protected_minutes", "first_minute", "last_minute", "lunch_start", "lunch_end",
         "quiet_start", "quiet_end"),
        values.up_to(values.MINUTES_A_DAY),
    ),
    "days_a_week": values.positive,
    "reminder_minutes": values.up_to(values.MINUTES_A_DAY),
    "letters": values.text,
}  # fmt: skip

TEXTS = frozenset(("currency", "letters"))
"""Those that are no numbers."""
OF_A_BUDGET = frozenset(("selling_minutes_a_week", "protected_minutes"))
"""What the budgets follow from of weeks that nobody decided."""

_HOLDS_MONEY = """
SELECT EXISTS (SELECT 1 FROM objectives WHERE value IS NOT NULL OR outcome_value IS NOT NULL)
    OR EXISTS (SELECT 1 FROM clients WHERE revenue IS NOT NULL OR hourly_budget IS NOT NULL)
    OR EXISTS (SELECT 1 FROM services WHERE default_value IS NOT NULL)
    OR EXISTS (SELECT 1 FROM settings WHERE id = 'needed_income_a_month')
"""


class Settings:
    """currency (ISO 4217), wanted_wins_a_month (tenths of a win), needed_income_a_month
    (minor units), working_hours_a_week and selling_minutes_a_week (minutes), share_step (10 or
    5 percent), protected_minutes, first_minute and last_minute of the days, lunch_start,
    lunch_end, quiet_start and quiet_end (minutes after midnight), days_a_week (5 or 7),
    reminder_minutes (before a next action with a time; a whole day means never), letters
    (what `letters.py` makes of the user's letters); None where the user has not said."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @question("settings", at_most=len(CHECKS))
    def get(self, key: str) -> str | int | None:
        """A setting; numbers come back as numbers."""
        self._known(key)
        row = self._store.connection.execute(
            "SELECT value FROM settings WHERE id = ?", (key,)
        ).fetchone()
        if row is None:
            return None
        return str(row[0]) if key in TEXTS else int(row[0])

    def holds_money(self) -> bool:
        """Whether there is any amount in the file, so that its currency means something."""
        return bool(self._store.connection.execute(_HOLDS_MONEY).fetchone()[0])

    def set(
        self,
        key: str,
        value: str | int | None,
        visit: str | None = None,
        *,
        today: date | None = None,
    ) -> None:
        """Change a setting, one undo step; None takes it away again.

        With `today` weeks that are over keep the budgets they had.
        """
        checked = CHECKS[self._known(key)](key, value)
        present = self.get(key)
        with self._store.change("setting", {"setting": key}, visit) as change:
            if today is not None and key in OF_A_BUDGET:
                keep_past(change.connection, today)
            if checked is None and present is not None:
                change.delete("settings", key)
            elif checked is not None and present is None:
                change.insert("settings", {"id": key, "value": str(checked)})
            elif checked is not None:
                change.update("settings", key, {"value": str(checked)})

    def _known(self, key: str) -> str:
        if key not in CHECKS:
            raise DocumentError("not_valid", field="setting", value=key)
        return key
