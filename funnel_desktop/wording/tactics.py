"""Words for tactics, competition and where a first contact is known from."""

from funnel_desktop.funnel.first_contact import Origin
from funnel_desktop.funnel.objective import Competition
from funnel_desktop.funnel.tactics import LookAgainReason, Tactic, TacticOffer
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.voice import translate

_TACTICS = {
    Tactic.INTRODUCTION: QT_TRANSLATE_NOOP("Tactics", "{name}: never met. Who can introduce you?"),
    Tactic.WHO_SEES_THE_GAP: QT_TRANSLATE_NOOP(
        "Tactics", "{name}: sees no gap (even keel). Ask who else sees it."
    ),
    Tactic.LAST_RESULT: QT_TRANSLATE_NOOP(
        "Tactics", "{name}: thinks all is well (overconfident). Ask about the last result."
    ),
    Tactic.WHAT_THEY_GAIN: QT_TRANSLATE_NOOP(
        "Tactics", "{name}: no personal win known. Ask what they gain."
    ),
    Tactic.CONFIRM_THE_FIT: QT_TRANSLATE_NOOP("Tactics", "{name}: ask whether it fits them."),
}
_ACTIONS = {
    Tactic.INTRODUCTION: QT_TRANSLATE_NOOP("Tactics", "Find who can introduce me to {name}"),
    Tactic.WHO_SEES_THE_GAP: QT_TRANSLATE_NOOP("Tactics", "Ask {name} who else sees the gap"),
    Tactic.LAST_RESULT: QT_TRANSLATE_NOOP("Tactics", "Ask {name} about the last result"),
    Tactic.WHAT_THEY_GAIN: QT_TRANSLATE_NOOP("Tactics", "Ask {name} what they gain"),
    Tactic.CONFIRM_THE_FIT: QT_TRANSLATE_NOOP("Tactics", "Ask {name} whether it fits"),
}
_COMPETITION = {
    Competition.ANOTHER_PROVIDER: QT_TRANSLATE_NOOP("Tactics", "Another provider"),
    Competition.ALONE: QT_TRANSLATE_NOOP("Tactics", "Do it themselves"),
    Competition.NOTHING: QT_TRANSLATE_NOOP("Tactics", "Do nothing"),
}
_ORIGINS = {
    Origin.OWN: QT_TRANSLATE_NOOP("Tactics", "Entered by hand."),
    Origin.ACTIVITY: QT_TRANSLATE_NOOP("Tactics", "Computed: the first call, email or meeting."),
    Origin.MET: QT_TRANSLATE_NOOP("Tactics", "Computed: somebody was met."),
    Origin.MOVE: QT_TRANSLATE_NOOP("Tactics", "Computed: the move into the funnel’s top."),
    Origin.CREATED: QT_TRANSLATE_NOOP("Tactics", "Computed: the day it was added."),
    Origin.IMPORT: QT_TRANSLATE_NOOP("Tactics", "Computed: the day of the import."),
}
_LOOKS = {
    LookAgainReason.FALL: QT_TRANSLATE_NOOP(
        "Tactics", "You felt much better about it the last time. Why?"
    ),
    LookAgainReason.EUPHORIA: QT_TRANSLATE_NOOP(
        "Tactics", "You feel it is as good as done, and a condition is still open."
    ),
}


def tactic_sentence(offer: TacticOffer) -> str:
    """`Clara: sees no gap (even keel). Ask who else sees it.`"""
    return translate("Tactics", _TACTICS[offer.tactic]).format(name=offer.influence.name)


def tactic_action(offer: TacticOffer) -> str:
    """`Ask Clara who else sees the gap`: the tactic as a next action."""
    return translate("Tactics", _ACTIONS[offer.tactic]).format(name=offer.influence.name)


def competition_name(competition: Competition) -> str:
    """`Do it themselves`."""
    return translate("Tactics", _COMPETITION[competition])


def origin_sentence(origin: Origin, *, exact: bool) -> str:
    """What a first contact is known from; and that it was at the latest then, if no more is."""
    said = translate("Tactics", _ORIGINS[origin])
    return said if exact else f"{said} {translate('Tactics', 'Then or before.')}"


def look_sentence(look: LookAgainReason) -> str:
    """Why an objective is one to look at again."""
    return translate("Tactics", _LOOKS[look])
