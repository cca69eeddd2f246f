"""Changes after which everybody's fit is another one, and how long that takes."""

import sqlite3

OF_EVERYBODY = frozenset(("profiles", "traits", "trait_values"))
"""Tables that everybody's fit rests on."""
SCORED_AT_ONCE = 2_000
"""So many objectives are scored in some 30 milliseconds."""


def takes_long(connection: sqlite3.Connection) -> bool:
    """Whether to score everybody takes longer than a window may stand still."""
    count = connection.execute("SELECT count(*) FROM objectives").fetchone()[0]
    return int(count) > SCORED_AT_ONCE
