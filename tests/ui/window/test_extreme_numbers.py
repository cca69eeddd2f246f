"""A file with numbers beyond what anybody could mean, as older versions took them, is shown."""

import sqlite3
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from funnel_desktop.document.salvage import make_derived_anew
from funnel_desktop.language.formats import Formats, counted, formats, set_formats
from tests.ui.window.screens import practice, shown_screens, window_on

OLD_MOST = 10**15
"""What was taken for any count once."""
EXTREME = {
    "clients": dict.fromkeys(("size", "revenue", "distance", "hourly_budget"), OLD_MOST),
    "services": {"default_value": OLD_MOST, "estimated_cycle": OLD_MOST},
    "objectives": {"value": OLD_MOST, "next_minutes": OLD_MOST},
    "activities": {"minutes": OLD_MOST},
    "weeks": {"minutes": OLD_MOST},
    "trait_values": {"least": -1e300, "most": 1e300},
}
SETTINGS = (
    "wanted_wins_a_month", "needed_income_a_month", "working_hours_a_week",
    "selling_minutes_a_week", "protected_minutes",
)  # fmt: skip


def make_extreme(file: Path) -> None:
    connection = sqlite3.connect(file)
    for table, columns in EXTREME.items():
        for column, most in columns.items():
            connection.execute(
                f"UPDATE {table} SET {column} = ? WHERE {column} IS NOT NULL", (most,)
            )
    connection.execute("UPDATE clients SET size = 3000000000 WHERE size IS NULL")
    for key in SETTINGS:
        connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, str(OLD_MOST)))
    make_derived_anew(connection)
    connection.commit()
    connection.close()


def test_numbers_that_nobody_could_mean_are_shown(qapp: QApplication, tmp_path: Path) -> None:
    """Any error in a slot or in what Qt calls fails this."""
    file = practice(tmp_path)
    make_extreme(file)
    window = window_on(file)
    for _, shown in shown_screens(window):
        shown.grab()
    for view in ("board", "week", "insights", "clients"):
        window.workspace.show_view(view)
        window.grab()
    window.close()


def test_a_lead_of_three_thousand_million_people_says_so(qapp: QApplication) -> None:
    """Qt counts to 2,147,483,647, and ended the program beyond."""
    set_formats(Formats(QLocale("en_IE"), "EUR"))
    assert counted(lambda n: f"{n} people", 3_000_000_000) == "3,000,000,000 people"
    assert counted(lambda n: f"{n} people", 12) == "12 people"
    assert formats().number(2**63) == "9,223,372,036,854,775,808"
