"""What stands in small letters under a thing to do: whatever one needs to do it."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from funnel_desktop.funnel.card import Card, card_marks
from funnel_desktop.funnel.objective import ActionKind
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.formats import Formats
from funnel_desktop.wording.facts import quiet_days

translate = QCoreApplication.translate


def detail_parts(card: Card, today: date, formats: Formats) -> Iterator[str]:
    """The number to call and the client; or the client and one thing more: that nothing was heard
    for long, with whom, or how many influences are covered."""
    action, quiet = card.next_action, card_marks(card, today).quiet
    if action and action.kind is ActionKind.CALL and card.next_person_phone:
        yield card.next_person_phone
        yield card.client_name
        return
    yield card.client_name
    if quiet:
        yield quiet_days(quiet)
    elif card.next_person_name and card.next_person_name != card.client_name:
        yield card.next_person_name
    elif card.stage is Stage.IN and card.standing.influences:
        text = translate("DoNext", "{covered} of {all} influences")
        covered, all_ = map(formats.number, (card.standing.covered, card.standing.influences))
        yield text.format(covered=covered, all=all_)
