"""What of a client has no property in vCard, and how cards of ours name it."""

import re

OWN = {
    "X-FUNNEL-CLIENT": "client_id",
    "X-FUNNEL-KIND": "kind",
    "X-FUNNEL-SECTOR": "sector",
    "X-FUNNEL-SIZE": "size",
    "X-FUNNEL-REVENUE": "revenue",
    "X-FUNNEL-DISTANCE": "distance",
    "X-FUNNEL-HOURLY-BUDGET": "hourly_budget",
    "X-FUNNEL-SOURCE": "source",
    "X-FUNNEL-PERSON-NOTE": "person_notes",
    "X-FUNNEL-MARKED": "marked",
    "X-FUNNEL-KEPT-BECAUSE": "kept_because",
}
"""Property to the field of an import that its column is called by."""

ABOUT = "X-FUNNEL-ABOUT"
"""Whom a card of ours is about: `client`, `person` (of a client), or `both`, who is a client."""


def escaped(text: str) -> str:
    """A text as the value of a property of ours: one line."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")


def unescaped(value: str) -> str:
    """The text that `escaped` made a value of."""
    return re.sub(r"\\(.)", lambda found: _ESCAPED.get(found[1], found[1]), value)


_ESCAPED = {"n": "\n", "r": "\r"}
