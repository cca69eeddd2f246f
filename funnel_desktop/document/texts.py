"""Which columns hold what somebody typed, so that a client's name or what is said of them may stand
there.

All other columns hold keys, days, numbers and ids; `tests/document/test_texts.py` compares both
with the tables.
"""

TEXTS: dict[str, tuple[str, ...]] = {
    "clients": ("name", "sector", "place", "notes", "kept_because"),
    "people": ("name", "job_title", "email", "phone", "notes"),
    "services": ("name",),
    "objectives": (
        "wish", "source", "notes", "outcome_reason", "next_what", "next_question",
    ),
    "activities": ("note",),
    "moves": ("because",),
    "blocks": ("title",),
    "profiles": ("name",),
    "traits": ("name",),
    "trait_values": ("text", "words"),
    "problems": ("problem", "answer"),
    "influences": ("personal_win", "result"),
    "judgements": ("note",),
    "flags": ("words", "action"),
    "settings": ("value",),
}  # fmt: skip
"""By table the columns of free text."""

KEYS: dict[str, tuple[str, ...]] = {
    "clients": ("kind", "marked", "birthday", "asked_on"),
    "services": ("audience",),
    "objectives": (
        "stage", "first_contact", "expected", "outcome", "outcome_day", "parked_until", "next_kind",
        "next_day", "next_time", "snoozed_until", "competition", "sorted_on", "imported_on",
    ),
    "activities": ("kind", "day", "work_type"),
    "moves": ("from_stage", "to_stage", "day", "until", "missing"),
    "blocks": ("day", "kind", "until"),
    "skipped": ("day",),
    "weeks": ("locked",),
    "traits": ("kind", "source"),
    "influences": ("roles", "degree", "mode", "met", "covered"),
    "judgements": ("about", "answer", "day"),
    "flags": ("kind",),
    "positions": ("day",),
}  # fmt: skip
"""By table the columns of text that the program itself writes, beside ids and places."""

PERSONAL = frozenset(("clients", "people", "influences", "flags", "answers"))
"""Tables whose rows are of no use without whom they are about: nothing of them stays."""

KEPT_OF_PERSONAL = frozenset(("id", "client", "objective", "person", "trait", "rank"))
"""What of their rows says nothing of anybody by itself."""
