"""The conditions of the stages in words: what each asks, how it stands, what is still open.

A condition that has no words of its own is called by its key.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from funnel_desktop.funnel.gates import Mark
from funnel_desktop.funnel.influences import Role, nobody
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.wording.influences import role_in_words
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.voice import translate

_TITLES = {
    "fit": QT_TRANSLATE_NOOP("Words", "What you know suggests a fit"),
    "gap": QT_TRANSLATE_NOOP("Words", "Somebody you have reached sees a gap"),
    "contract": QT_TRANSLATE_NOOP("Words", "A contract is possible"),
    "roles": QT_TRANSLATE_NOOP("Words", "Every role is identified"),
    "covered": QT_TRANSLATE_NOOP("Words", "Every buying influence is covered"),
    "near": QT_TRANSLATE_NOOP("Words", "Likely to close within half a normal cycle"),
    "sure": QT_TRANSLATE_NOOP("Words", "Luck and uncertainty are almost gone"),
}
_DETAILS = {
    "judged": QT_TRANSLATE_NOOP("Words", "Your judgement, {day}."),
    "judged_why": QT_TRANSLATE_NOOP("Words", "Your judgement, {day}: {note}"),
    "judged_no": QT_TRANSLATE_NOOP("Words", "You said no, {day}."),
    "only_you": QT_TRANSLATE_NOOP("Words", "Only you can judge this."),
    "sure_open": QT_TRANSLATE_NOOP("Words", "At least 90 % sure? Only you can judge this."),
    "sure_lapsed": QT_TRANSLATE_NOOP(
        "Words", "You were sure on {day}, which no longer counts. At least 90 % sure today?"
    ),
    "fit_met": QT_TRANSLATE_NOOP("Words", "Fit {fit}; your line is {line}."),
    "fit_kept": QT_TRANSLATE_NOOP("Words", "You keep this client in spite of the profile."),
    "fit_open": QT_TRANSLATE_NOOP("Words", "Give a short reason."),
    "fit_low": QT_TRANSLATE_NOOP(
        "Words", "Fit {fit}, below your line of {line}. Your own word counts too."
    ),
    "gap_met": QT_TRANSLATE_NOOP("Words", "{name}: {mode}."),
    "gap_open": QT_TRANSLATE_NOOP(
        "Words",
        "Somebody who wants more or has a problem (Growth, Trouble). Record how they see it.",
    ),
    "contract_met": QT_TRANSLATE_NOOP("Words", "Confirmed {day}."),
    "contract_by": QT_TRANSLATE_NOOP("Words", "Confirmed {day} by {note}"),
    "contract_open": QT_TRANSLATE_NOOP("Words", "The fit is verified. Who confirmed it?"),
    "roles_met": QT_TRANSLATE_NOOP(
        "Words", "You know who decides, who will use it and who can say no."
    ),
    "roles_open": QT_TRANSLATE_NOOP("Words", "Not known yet: {roles}."),
    "covered_met": QT_TRANSLATE_NOOP("Words", "{covered} of {count}."),
    "covered_open": QT_TRANSLATE_NOOP(
        "Words", "{covered} of {count}. Mark the others here if that has changed."
    ),
    "covered_against": QT_TRANSLATE_NOOP(
        "Words", "{covered} of {count}. Covered, but rated below 0: {names}."
    ),
    "covered_none": QT_TRANSLATE_NOOP("Words", "No decision-maker identified yet."),
    "covered_nobody": QT_TRANSLATE_NOOP("Words", "No one has a role here."),
    "cycle_own": QT_TRANSLATE_NOOP(
        "Words", "Normal cycle for {service}: {cycle} days, from {wins} of yours."
    ),
    "cycle_estimated": QT_TRANSLATE_NOOP(
        "Words", "Normal cycle for {service}: {cycle} days, your estimate."
    ),
    "cycle_of_all": QT_TRANSLATE_NOOP(
        "Words", "No service yet. Normal cycle over all services: {cycle} days."
    ),
    "near": QT_TRANSLATE_NOOP("Words", "{days}. Half your cycle is {half}."),
    "near_short": QT_TRANSLATE_NOOP("Words", "{days}, half is {half}"),
    "near_no_day": QT_TRANSLATE_NOOP("Words", "When is it? Half your cycle is {half}."),
    "near_no_cycle": QT_TRANSLATE_NOOP(
        "Words", "Your normal cycle is not known yet. Only you can judge this."
    ),
}
_BEFORE = {
    Stage.ABOVE: QT_TRANSLATE_NOOP("Words", "Before {client} goes Above the Funnel"),
    Stage.IN: QT_TRANSLATE_NOOP("Words", "Before {client} goes In the Funnel"),
    Stage.BEST_FEW: QT_TRANSLATE_NOOP("Words", "Before {client} joins the Best Few"),
}
_BEFORE_SEVERAL = {
    Stage.ABOVE: QT_TRANSLATE_NOOP("Words", "Before %n objective(s) go Above the Funnel"),
    Stage.IN: QT_TRANSLATE_NOOP("Words", "Before %n objective(s) go In the Funnel"),
    Stage.BEST_FEW: QT_TRANSLATE_NOOP("Words", "Before %n objective(s) join the Best Few"),
}
_READY = {
    Stage.ABOVE: QT_TRANSLATE_NOOP("Words", "Ready for Above the Funnel?"),
    Stage.IN: QT_TRANSLATE_NOOP("Words", "Ready for In the Funnel?"),
    Stage.BEST_FEW: QT_TRANSLATE_NOOP("Words", "Ready for Best Few?"),
}


class Detail(NamedTuple):
    """State of a condition: the key of its sentence, and its values as they are written."""

    key: str = ""
    values: Mapping[str, str] | None = None


def condition_title(key: str) -> str:
    """`Every buying influence is covered`."""
    return translate("Words", _TITLES[key]) if key in _TITLES else key


def judged_name(about: str) -> str:
    """A condition's title, or that nobody plays a role: what a judgement is about."""
    for role in Role:
        if about == nobody(role):
            return translate("Words", "Nobody here: {role}").format(role=role_in_words(role))
    return condition_title(about)


def condition_titles(keys: Iterable[str]) -> str:
    """Several in one line, for tooltips and screen readers."""
    return "; ".join(condition_title(key) for key in keys)


def condition_detail(detail: Detail) -> str:
    """`2 of 4. Mark the others here if that has changed.`"""
    if detail.key not in _DETAILS:
        return ""
    return translate("Words", _DETAILS[detail.key]).format(**(detail.values or {}))


def before_gate(client: str, stage: Stage) -> str:
    """`Before Meridian Labs joins the Best Few`."""
    return translate("Words", _BEFORE[stage]).format(client=client)


def before_gate_several(count: int, stage: Stage) -> str:
    """`Before 3 objectives join the Best Few`."""
    return translate("Words", _BEFORE_SEVERAL[stage], "", count)


def ready_for(stage: Stage) -> str:
    """`Ready for Best Few?`"""
    return translate("Words", _READY[stage])


def open_of(left: int, count: int) -> str:
    """`Two of four conditions are still open.`"""
    if not left:
        return translate("Words", "All conditions are met.")
    if left == 1 == count:
        return translate("Words", "One condition is still open.")
    said = translate("Words", "{left} of {count} conditions are still open.")
    if left == 1:
        said = translate("Words", "One of {count} conditions is still open.")
    elif left == count:
        said = translate("Words", "{left} conditions are still open.")
    return said.format(left=_number_first(left), count=_number_within(count))


def open_for(cards: int, count: int) -> str:
    """`Conditions are open for 2 of 3.`"""
    if not cards:
        return translate("Words", "All conditions are met.")
    said = translate("Words", "Conditions are open for {cards} of {count}.")
    return said.format(cards=cards, count=count)


def open_for_more(cards: int) -> str:
    """`And 3 more with open conditions.`: cards that are moved at once and not listed."""
    return translate("Words", "And %n more with open conditions.", "", cards)


def still_open(count: int) -> str:
    """`Two conditions still open.`: what a column says of a card that is held over it."""
    if count == 1:
        return translate("Words", "One condition still open.")
    return translate("Words", "{count} conditions still open.").format(count=_number_first(count))


def still_open_for(cards: int) -> str:
    """`Conditions still open for 3 cards.`"""
    return translate("Words", "Conditions still open for %n card(s).", "", cards)


def open_spoken(count: int) -> str:
    """`Two conditions open.`: what is said while a card is carried."""
    if count == 1:
        return translate("Words", "One condition open.")
    return translate("Words", "{count} conditions open.").format(count=_number_first(count))


def fixed_on_drop() -> str:
    """Return the sentence that follows `still_open`."""
    return translate("Words", "You can fix them when you drop.")


def conditions_open(count: int) -> str:
    """`2 conditions open`: a card's mark."""
    return translate("Words", "%n condition(s) open", "", count)


def open_short(count: int) -> str:
    """`2 open`, after a client's name on the printed week."""
    return translate("Words", "%n open", "", count)


def moved_anyway() -> str:
    """The mark of a card that was moved though conditions were open."""
    return translate("Words", "Moved anyway")


def gate_mark(mark: Mark, uncovered: int) -> str:
    """`Moved anyway`, with the influence where only that is open; or `2 conditions open`."""
    if not mark.anyway:
        return conditions_open(len(mark.open))
    if mark.open == ("covered",) and uncovered:
        return translate("Words", "Moved anyway: %n influence(s) open", "", uncovered)
    return moved_anyway()


def gate_mark_in_full(mark: Mark) -> str:
    """The reason and what is open, for tooltip and screen reader."""
    left = translate("Words", "Open: {conditions}.").format(conditions=condition_titles(mark.open))
    if not mark.anyway:
        return left
    why = translate("Words", "Moved anyway: {reason}").format(reason=_ended(mark.anyway))
    return f"{why} {left}"


def waiting_at_gate(count: int) -> str:
    """The mark of a card that is held up, for all `count` that are."""
    if count == 1:
        return translate("Words", "Waiting at the gate")
    return translate("Words", "%n waiting at the gate", "", count)


def to_check(count: int) -> str:
    """`12 to check`: imported cards with open conditions."""
    return translate("Words", "%n to check", "", count)


def own_confidence(won: int, called: int) -> str:
    """Return how often *at least 90 % sure* came true."""
    return translate("Words", "Of {called} that you called this sure, {won} were won.").format(
        called=called, won=won
    )


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?", "…")) else f"{sentence}."


def _number_first(number: int) -> str:
    """`Two`, at the beginning of a sentence."""
    words = {
        2: translate("Words", "Two"),
        3: translate("Words", "Three"),
        4: translate("Words", "Four"),
        5: translate("Words", "Five"),
        6: translate("Words", "Six"),
        7: translate("Words", "Seven"),
    }
    return words.get(number, str(number))


def _number_within(number: int) -> str:
    """`two`, within a sentence."""
    words = {
        1: translate("Words", "one"),
        2: translate("Words", "two"),
        3: translate("Words", "three"),
        4: translate("Words", "four"),
        5: translate("Words", "five"),
        6: translate("Words", "six"),
        7: translate("Words", "seven"),
    }
    return words.get(number, str(number))
