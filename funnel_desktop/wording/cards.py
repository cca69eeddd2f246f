"""Cards as a screen reader says them, and what is announced while one is carried (DESIGN.md 8)."""

from funnel_desktop.funnel.card import Card, Marks
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.wording.conditions import gate_mark_in_full
from funnel_desktop.wording.facts import (
    days_late,
    excluded_mark,
    next_action_text,
    quiet_days,
)
from funnel_desktop.wording.names import stage_name
from funnel_desktop.wording.tactics import look_sentence
from funnel_desktop.wording.voice import translate


def card_name(card: Card, amount: str, place: int, count: int) -> str:
    """`Meridian Labs, Executive coaching, Ana Ruiz, 9,600 euros, In the Funnel, 1 of 6`.

    `amount` is written out (Formats.money_spoken), empty where the value is unknown; `place`
    counts from 1.
    """
    where = translate("Words", "{place} of {count}").format(place=place, count=count)
    what = card.wish or card.service_name
    parts = (card.client_name, what, card.person_name, amount, stage_name(card.stage), where)
    return ", ".join(filter(None, parts))


def card_description(card: Card, marks: Marks, when: str, fit: str = "") -> str:
    """Fit, influences, age, next action and marks, each a sentence. `when` is the next action's
    day and `fit` the fit, both written."""
    said = (
        _fit(marks, fit),
        _covered(marks),
        _age(card, marks),
        _next(card, marks, when),
        _quiet(marks),
        gate_mark_in_full(marks.standing.mark) if marks.standing.mark else "",
        look_sentence(marks.look) if marks.look else "",
    )
    return " ".join(filter(None, said))


def _fit(marks: Marks, fit: str) -> str:
    said = translate("Words", "Fit {fit}.").format(fit=fit) if fit else ""
    if not marks.excluded:
        return said
    why = translate("Words", "{mark}.").format(mark=excluded_mark(marks.excluded))
    return f"{said} {why}".strip()


def _covered(marks: Marks) -> str:
    if not marks.standing.influences:
        return ""
    said = translate("Words", "{covered} of {count} influences covered.")
    return said.format(covered=marks.standing.covered, count=marks.standing.influences)


def _age(card: Card, marks: Marks) -> str:
    if marks.age is None:
        return ""
    if card.normal_cycle is None:
        return translate("Words", "First contact %n day(s) ago.", "", marks.age)
    said = translate("Words", "Day {age} of the usual {cycle}.")
    if marks.over_cycle:
        said = translate("Words", "Day {age}, longer than the usual {cycle}.")
    return said.format(age=marks.age, cycle=round(card.normal_cycle))


def _next(card: Card, marks: Marks, when: str) -> str:
    if card.next_action is None:
        return translate("Words", "No next action.")
    what = next_action_text(card)
    if card.next_action.day is None:
        return translate("Words", "Next: {what}, no date.").format(what=what)
    day = days_late(marks.late) if marks.late else when
    return translate("Words", "Next: {what}, {day}.").format(what=what, day=day)


def _quiet(marks: Marks) -> str:
    if marks.quiet is None:
        return ""
    return translate("Words", "{mark}.").format(mark=quiet_days(marks.quiet))


def picked_up(client: str, stage: Stage, place: int, count: int) -> str:
    """`Meridian Labs picked up. In the Funnel, 1 of 6.`"""
    return translate("Words", "{client} picked up. {stage}, {place} of {count}.").format(
        client=client, stage=stage_name(stage), place=place, count=count
    )


def carried_to(stage: Stage, place: int, count: int) -> str:
    """`Best Few, place 2 of 5.`"""
    return translate("Words", "{stage}, place {place} of {count}.").format(
        stage=stage_name(stage), place=place, count=count
    )


def dropped_in(stage: Stage) -> str:
    """`Moved to Best Few. Undo with Control Z.`"""
    return translate("Words", "Moved to {stage}. Undo with Control Z.").format(
        stage=stage_name(stage)
    )


def put_back(client: str) -> str:
    """`Meridian Labs put back.`"""
    return translate("Words", "{client} put back.").format(client=client)
