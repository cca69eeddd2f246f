"""An objective under the names of import's fields, as JSON gives it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from funnel_desktop.commandline.values import as_number, iso
from funnel_desktop.document.document import Document
from funnel_desktop.document.listing import Listed, listed
from funnel_desktop.funnel.gates import open_conditions
from funnel_desktop.funnel.objective import NextAction
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.funnel.tactics import Felt, reason_to_look

Entry = dict[str, object]


def entries(
    document: Document, ids: Iterable[str], today: date, stood: Stage | None = None
) -> Iterator[list[Entry]]:
    """Objectives by their ids as plain entries, some at a time; what is unknown is None.

    `stood` is the stage of all of them on a past day.
    """
    currency = document.currency
    for some in listed(document, ids, today, stood):
        felt = document.positions.known([one.objective.id for one in some])
        yield [_entry(one, currency, _felt(felt[one.objective.id], today)) for one in some]


def _felt(felt: Sequence[Felt], day: date) -> Felt | None:
    """How the user felt on a day: the last word until then."""
    return next((each for each in felt if each.day <= day), None)


def _entry(one: Listed, currency: str, felt: Felt | None) -> Entry:
    objective = one.objective
    action = objective.next_action or NextAction()
    return {
        "id": objective.id,
        "client": objective.client_name,
        "objective": objective.wish or None,
        "service": objective.service_name or None,
        "value": as_number(objective.value, currency),
        "stage": objective.stage.value,
        "first_contact": iso(objective.first_contact),
        "first_contact_from": objective.contact_from and objective.contact_from.value,
        "expected": iso(objective.expected),
        "closed": None,
        "source": objective.source or None,
        "competition": objective.competition and objective.competition.value,
        "position": felt and felt.position,
        "position_on": iso(felt.day if felt else None),
        "next_action": action.what or None,
        "next_kind": action.kind.value if objective.next_action else None,
        "next_date": iso(action.day),
        "next_time": action.time.isoformat("minutes") if action.time else None,
        "next_minutes": action.minutes,
        "next_question": action.question or None,
        "person": one.person or None,
        "email": one.email or None,
        "phone": one.phone or None,
        "notes": objective.notes or None,
        "sector": one.sector or None,
        "place": one.place or None,
        "size": one.size,
        "fit": objective.fit,
    }


def add_conditions(
    document: Document, some: Sequence[Entry], stage: Stage, day: date | None
) -> None:
    """Give entries `open`, the conditions up to a stage that are not met on a day, and `anyway`,
    the reason for which it was moved all the same, and `look`, why to look at it again; None
    without a day, where none is known.

    `anyway` goes, as a card's mark does, when all is met that its own stage asks.
    """
    ids = [str(entry["id"]) for entry in some]
    known = document.gates.facts(ids, day) if day else {}
    felt = document.positions.known(ids) if day else {}
    for entry in some:
        facts = known.get(str(entry["id"]))
        if facts is None or day is None:
            entry |= {"open": None, "anyway": None, "look": None}
            continue
        left = open_conditions(facts.case, facts.case.stage, day)
        entry["open"] = open_conditions(facts.case, stage, day)
        entry["anyway"] = facts.waived.reason(left) or None
        entry["look"] = reason_to_look(felt[str(entry["id"])], len(left))
