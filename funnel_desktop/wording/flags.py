"""Strengths and red flags that the program sees, in words (funnel/flags.py)."""

from funnel_desktop.funnel.flags import SeenSign, Sign
from funnel_desktop.funnel.influences import Role
from funnel_desktop.wording.influences import mode_name
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.voice import translate

_SENTENCES = {
    Sign.NEVER_MET: QT_TRANSLATE_NOOP("Flags", "{name} never contacted"),
    Sign.AGAINST: QT_TRANSLATE_NOOP(
        "Flags", "{name} has a lot of influence and is against it ({rating})"
    ),
    Sign.SEES_NO_GAP: QT_TRANSLATE_NOOP("Flags", "{name} sees no gap ({mode})"),
    Sign.NO_COACH: QT_TRANSLATE_NOOP("Flags", "No inside helper yet"),
    Sign.NO_NEXT_ACTION: QT_TRANSLATE_NOOP("Flags", "No next action"),
    Sign.IN_FAVOUR: QT_TRANSLATE_NOOP(
        "Flags", "{name} has a lot of influence and is for it ({rating})"
    ),
    Sign.APPROVER_SEES_GAP: QT_TRANSLATE_NOOP(
        "Flags", "{name} gives the final approval and sees a gap"
    ),
    Sign.GUIDED: QT_TRANSLATE_NOOP("Flags", "{name} wants you to win"),
    Sign.ALL_COVERED: QT_TRANSLATE_NOOP("Flags", "Every influence is covered"),
}
_ROLE_UNKNOWN = {
    Role.ECONOMIC: QT_TRANSLATE_NOOP("Flags", "You don’t know yet who decides about the money"),
    Role.USER: QT_TRANSLATE_NOOP("Flags", "You don’t know yet who will live with the result"),
    Role.TECHNICAL: QT_TRANSLATE_NOOP("Flags", "You don’t know yet who could say no"),
    Role.COACH: QT_TRANSLATE_NOOP("Flags", "You don’t know yet who there wants you to win"),
}


def flag_sentence(seen: SeenSign) -> str:
    """`Daniel Osei never contacted`."""
    if seen.sign is Sign.OVER_CYCLE:
        return translate("Flags", "%n day(s) older than your normal cycle", "", seen.number)
    if seen.sign is Sign.ROLE_UNKNOWN and seen.role is not None:
        return translate("Flags", _ROLE_UNKNOWN[seen.role])
    influence = seen.influence
    return translate("Flags", _SENTENCES[seen.sign]).format(
        name=influence.name if influence else "",
        mode=mode_name(influence.mode) if influence and influence.mode else "",
        rating=rating_text(seen.number),
    )


def rating_text(rating: int) -> str:
    """`+4`, `0`, `−1` with a true minus."""
    return f"{rating:+d}".replace("-", "\N{MINUS SIGN}") if rating else "0"
