"""The fields of an objective as `add` and `edit` take them, under import's names."""

from collections.abc import Callable, Mapping

from funnel_desktop.commandline import values
from funnel_desktop.commandline.refusal import UsageError
from funnel_desktop.exchange.tables.fields import ALSO_CALLED
from funnel_desktop.funnel.objective import ActionKind, Competition

Typed = dict[str, object]
"""Fields with their values as the document takes them; None clears what is no text."""

TEXTS = ("client", "objective", "service", "source", "reason", "notes", "next_action",
         "next_question", "person", "email", "phone", "sector", "place")  # fmt: skip
DAYS = ("first_contact", "expected", "closed", "parked_until", "next_date")
MONEY = ("value", "outcome_value")
COUNTS = ("next_minutes", "size")
CHOICES = {"next_kind": ActionKind, "competition": Competition}
FIELDS = (*TEXTS, *DAYS, *MONEY, *COUNTS, *CHOICES, "next_time")


def field_named(name: str) -> str:
    """A field by its name; raises UsageError."""
    field = ALSO_CALLED.get(name, name)
    if field == "stage":
        raise UsageError("The stage is changed by move and outcome.")
    if field not in FIELDS:
        raise UsageError(f"There is no field {values.shown(name)}.")
    return field


def typed(words: Mapping[str, str], currency: str) -> Typed:
    """Return the written words as values of each field's kind; raises UsageError."""
    return {field: _reader(field, currency)(said) for field, said in words.items()}


def _reader(field: str, currency: str) -> Callable[[str], object]:
    if field in TEXTS:
        return values.text
    return lambda words: _of_kind(field, words, currency) if words.strip() else None


def _of_kind(field: str, words: str, currency: str) -> object:
    if field in DAYS:
        return values.day(words)
    if field in MONEY:
        return values.amount(words, currency)
    if field in COUNTS:
        return values.count(words)
    return values.clock_time(words) if field == "next_time" else _choice(field, words)


def _choice(field: str, words: str) -> object:
    try:
        return CHOICES[field](words)
    except ValueError as error:
        known = ", ".join(each.value for each in CHOICES[field])
        raise UsageError(f"{field} is one of {known}.") from error
