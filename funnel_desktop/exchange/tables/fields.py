"""The fields that a column of a file can be mapped to: of objectives, and of clients."""

from funnel_desktop.document.values import KILOMETRES_AT_MOST, MINUTES_AT_MOST, PEOPLE_AT_MOST
from funnel_desktop.exchange.common.bounds import (
    LETTERS_OF_A_CELL,
    LETTERS_OF_A_LINE,
    LETTERS_OF_A_NOTE,
)

FIELDS = (
    "client",
    "objective",
    "service",
    "value",
    "stage",
    "outcome",
    "won",
    "lost",
    "first_contact",
    "expected",
    "closed",
    "won_on",
    "lost_on",
    "outcome_value",
    "reason",
    "parked_until",
    "source",
    "next_action",
    "next_kind",
    "next_date",
    "next_time",
    "next_minutes",
    "next_question",
    "person",
    "first_name",
    "last_name",
    "email",
    "phone",
    "notes",
    "sector",
    "place",
    "size",
    "entered_universe",
    "entered_above",
    "entered_in",
    "entered_best_few",
    "history",
)
"""`outcome` is the result beside a stage, `won` and `lost` say yes or no to one of them, `won_on`
and `lost_on` are the days of one or the other; `history` is the whole course of an objective as an
export writes it (see `course.py`)."""

TOLD_OTHERWISE = ("outcome", "won", "lost", "won_on", "lost_on")
"""What an export tells by `stage` and `closed`."""

ALSO_CALLED = {"until": "parked_until", "wish": "objective", "name": "client"}

CLIENT_FIELDS = (
    "name",
    "kind",
    "person",
    "first_name",
    "last_name",
    "job_title",
    "email",
    "phone",
    "sector",
    "place",
    "size",
    "revenue",
    "birthday",
    "distance",
    "hourly_budget",
    "source",
    "notes",
    "person_notes",
    "marked",
    "kept_because",
    "client_id",
)
"""Of a list of clients. Rows with the same `client_id` are one client, with others another."""

CLIENT_FIELDS_ALSO_CALLED = {"client": "name", "contact": "person"}

FLAG_FIELDS = ("won", "lost")
"""Yes or no, as programs write it in several languages."""
ENTERED_FIELDS = ("entered_universe", "entered_above", "entered_in", "entered_best_few")
HALVES_OF_NAMES = ("first_name", "last_name")
"""A person's name in two columns; an export writes it in one."""
DATE_FIELDS = (
    "first_contact",
    "expected",
    "closed",
    "won_on",
    "lost_on",
    "parked_until",
    "next_date",
    "birthday",
    *ENTERED_FIELDS,
)
HAPPENED_FIELDS = ("first_contact", "won_on", "lost_on", *ENTERED_FIELDS)
"""Dates of what has happened: none of them lies in the future."""
MONEY_FIELDS = ("value", "outcome_value", "revenue", "hourly_budget")
COUNT_FIELDS = {
    "next_minutes": MINUTES_AT_MOST,
    "size": PEOPLE_AT_MOST,
    "distance": KILOMETRES_AT_MOST,
}
"""Each with what it is at most."""

LONG_FIELDS = ("notes", "person_notes", "history", "reason", "kept_because")
"""Fields of any number of lines; all others have one."""

_BLANK = frozenset(("", "-", "–", "—", "n/a", "N/A", "null", "NULL", "None", "0000-00-00"))


def is_blank(cell: str) -> bool:
    """Whether a trimmed cell of dates or numbers says that there is none."""
    return cell in _BLANK


def letters_at_most(field: str, *, is_of_cards: bool = False) -> int:
    """How many letters a cell of a field may have."""
    if field not in LONG_FIELDS:
        return LETTERS_OF_A_LINE
    return LETTERS_OF_A_NOTE if is_of_cards else LETTERS_OF_A_CELL
