"""Strengths and red flags that the program sees, in words (funnel/flags.py)."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.funnel.flags import Seen, Sign
from funnel_desktop.wording.influences import mode_name, role_name
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_SENTENCES = {
    Sign.NEVER_MET: QT_TRANSLATE_NOOP("Flags", "{name} never contacted"),
    Sign.AGAINST: QT_TRANSLATE_NOOP("Flags", "{name} weighs much and is against it ({rating})"),
    Sign.SEES_NO_GAP: QT_TRANSLATE_NOOP("Flags", "{name} sees no gap ({mode})"),
    Sign.ROLE_UNKNOWN: QT_TRANSLATE_NOOP("Flags", "Not known who plays the role: {role}"),
    Sign.NO_COACH: QT_TRANSLATE_NOOP("Flags", "No Coach yet"),
    Sign.NO_NEXT_ACTION: QT_TRANSLATE_NOOP("Flags", "No next action"),
    Sign.IN_FAVOUR: QT_TRANSLATE_NOOP("Flags", "{name} weighs much and is for it ({rating})"),
    Sign.APPROVER_SEES_GAP: QT_TRANSLATE_NOOP(
        "Flags", "{name} gives the final approval and sees a gap"
    ),
    Sign.GUIDED: QT_TRANSLATE_NOOP("Flags", "{name} wants you to win it"),
    Sign.ALL_COVERED: QT_TRANSLATE_NOOP("Flags", "Every influence is covered"),
}


def flag_sentence(seen: Seen) -> str:
    """`Daniel Osei never contacted`."""
    if seen.sign is Sign.OVER_CYCLE:
        return translate("Flags", "%n day(s) older than your normal cycle", "", seen.number)
    influence = seen.influence
    return translate("Flags", _SENTENCES[seen.sign]).format(
        name=influence.name if influence else "",
        mode=mode_name(influence.mode) if influence and influence.mode else "",
        role=role_name(seen.role) if seen.role else "",
        rating=rating_text(seen.number),
    )


def rating_text(rating: int) -> str:
    """`+4`, `0`, `−1` with a true minus."""
    return f"{rating:+d}".replace("-", "\N{MINUS SIGN}") if rating else "0"
