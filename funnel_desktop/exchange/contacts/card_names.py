"""What of a client has no property in vCard, and how cards of ours name it."""

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
}
"""Property to the field of an import that its column is called by."""

ABOUT = "X-FUNNEL-ABOUT"
"""Whom a card of ours is about: `client`, `person` (of a client), or `both`, who is a client."""
