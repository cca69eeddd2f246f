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

EXACT = {f"X-FUNNEL-EXACT-{name}": name for name in ("TITLE", "EMAIL", "TEL", "ADR", "NOTE")}
"""Property to the one of vCard that would not give back a text just as it is (`is_kept`).

Its value stands in quotation marks, so that white space at its ends is seen.
"""

ABOUT = "X-FUNNEL-ABOUT"
"""Whom a card of ours is about: `client`, `person` (of a client), or `both`, who is a client."""


def is_kept(text: str) -> bool:
    """Whether vCard gives a text back as it is: it has one sort of line end, and trims."""
    return "\r" not in text and text == text.strip()


def escaped(text: str) -> str:
    """A text as the value of a property of ours: one line."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")


def unescaped(value: str) -> str:
    """The text that `escaped` made a value of."""
    return re.sub(r"\\(.)", lambda found: _ESCAPED.get(found[1], found[1]), value)


_ESCAPED = {"n": "\n", "r": "\r"}
