"""Short facts about a card, in words."""

from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.tactics import LookAgainReason
from funnel_desktop.funnel.trap import Instead
from funnel_desktop.wording.names import action_kind_name
from funnel_desktop.wording.voice import translate


def days_late(days: int) -> str:
    """`3 days late`."""
    return translate("Words", "%n day(s) late", "", days)


def days_late_short(days: int) -> str:
    """`3 d late`, for narrow lists."""
    return translate("Words", "%n d late", "", days)


def excluded_mark(why: str) -> str:
    """`Below ideal-client line`; `why` as `Card.excluded` has it."""
    if why == "ruled_out":
        return translate("Words", "Ruled out by ideal client")
    return translate("Words", "Below ideal-client line")


def quiet_days(days: int) -> str:
    """`Quiet 21 days`."""
    return translate("Words", "Quiet %n day(s)", "", days)


def look_mark(look: LookAgainReason) -> str:
    """`Felt better before`: a mark that is a reason to look at a card again."""
    if look is LookAgainReason.FALL:
        return translate("Words", "Felt better before")
    return translate("Words", "Feels done, is not")


def age_of_cycle(age: str, cycle: str | None) -> str:
    """`41/90 d`, or `41 d` where no normal cycle is known."""
    if cycle is None:
        return translate("Words", "{age} d").format(age=age)
    return translate("Words", "{age}/{cycle} d").format(age=age, cycle=cycle)


def no_date() -> str:
    """Return the words in place of a next action's day."""
    return translate("Words", "No date")


def no_next_action() -> str:
    """Return the words in place of a next action."""
    return translate("Words", "No next action")


def picked_up_hint() -> str:
    """The last line of a card that is carried by keyboard."""
    return translate("Words", "← → ↑ ↓ move, Space drops")


def was_here(client: str) -> str:
    """Return the words on the empty place of a card that is being dragged."""
    return translate("Words", "{client} was here").format(client=client)


def next_action_text(card: Card) -> str:
    """`Meet HR, Clara Voss`: what is next and with whom, unless it is said already."""
    action, person = card.next_action, card.next_person_name
    if action is None:
        return no_next_action()
    if not action.what:
        return person or action_kind_name(action.kind)
    if person == card.client_name or _is_named(person, action.what):
        return action.what
    return translate("Words", "{what}, {person}").format(what=action.what, person=person)


def _is_named(person: str, what: str) -> bool:
    """Return whether `what` already names the person: `Verbal yes, Dr. Roca` for Dr. M. Roca."""
    names = [name for name in person.split() if len(name) > 2 and not name.endswith(".")]
    return not person or any(name in what.split() for name in names) or person in what


def instead_sentence(instead: Instead) -> str:
    """Return what was done instead of prospecting."""
    return {
        Instead.SESSIONS: translate("Words", "You were busy with sessions."),
        Instead.CLOSED_AND_COVERED: translate("Words", "You closed and worked the funnel."),
        Instead.CLOSED: translate("Words", "You closed."),
        Instead.COVERED: translate("Words", "You worked the funnel."),
        Instead.TOO_LITTLE: translate("Words", "Under half an hour a week was logged."),
        Instead.NOTHING: translate("Words", "No work was logged."),
    }[instead]
