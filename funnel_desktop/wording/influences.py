"""Words for buying influences (METHOD.md, *Buying influences*)."""

from funnel_desktop.funnel.influences import Degree, Mode, Role
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.voice import translate

_ROLES = {
    Role.ECONOMIC: QT_TRANSLATE_NOOP("Influences", "Economic"),
    Role.USER: QT_TRANSLATE_NOOP("Influences", "User"),
    Role.TECHNICAL: QT_TRANSLATE_NOOP("Influences", "Technical"),
    Role.COACH: QT_TRANSLATE_NOOP("Influences", "Coach"),
}
_PLAIN_ROLES = {
    Role.ECONOMIC: QT_TRANSLATE_NOOP("Influences", "Decides about the money"),
    Role.USER: QT_TRANSLATE_NOOP("Influences", "Will use it"),
    Role.TECHNICAL: QT_TRANSLATE_NOOP("Influences", "Can say no"),
    Role.COACH: QT_TRANSLATE_NOOP("Influences", "Helps you inside"),
}
_WHO = {
    Role.ECONOMIC: QT_TRANSLATE_NOOP("Influences", "who decides about the money"),
    Role.USER: QT_TRANSLATE_NOOP("Influences", "who will use it"),
    Role.TECHNICAL: QT_TRANSLATE_NOOP("Influences", "who can say no"),
    Role.COACH: QT_TRANSLATE_NOOP("Influences", "who helps you inside"),
}
_ROLE_MEANINGS = {
    Role.ECONOMIC: QT_TRANSLATE_NOOP("Influences", "gives the final approval, controls the money"),
    Role.USER: QT_TRANSLATE_NOOP("Influences", "will live with the result"),
    Role.TECHNICAL: QT_TRANSLATE_NOOP("Influences", "screens out: can say no, not yes"),
    Role.COACH: QT_TRANSLATE_NOOP("Influences", "wants this to succeed and guides you"),
}
_DEGREES = {
    Degree.LOW: QT_TRANSLATE_NOOP("Influences", "Low"),
    Degree.MEDIUM: QT_TRANSLATE_NOOP("Influences", "Medium"),
    Degree.HIGH: QT_TRANSLATE_NOOP("Influences", "High"),
}
_PLAIN_DEGREES = {
    Degree.LOW: QT_TRANSLATE_NOOP("Influences", "Little say"),
    Degree.MEDIUM: QT_TRANSLATE_NOOP("Influences", "Some say"),
    Degree.HIGH: QT_TRANSLATE_NOOP("Influences", "Much say"),
}
_MODES = {
    Mode.GROWTH: QT_TRANSLATE_NOOP("Influences", "Growth"),
    Mode.TROUBLE: QT_TRANSLATE_NOOP("Influences", "Trouble"),
    Mode.EVEN_KEEL: QT_TRANSLATE_NOOP("Influences", "Even keel"),
    Mode.OVERCONFIDENT: QT_TRANSLATE_NOOP("Influences", "Overconfident"),
}
_PLAIN_MODES = {
    Mode.GROWTH: QT_TRANSLATE_NOOP("Influences", "Wants more"),
    Mode.TROUBLE: QT_TRANSLATE_NOOP("Influences", "Has a problem"),
    Mode.EVEN_KEEL: QT_TRANSLATE_NOOP("Influences", "Sees no gap"),
    Mode.OVERCONFIDENT: QT_TRANSLATE_NOOP("Influences", "Thinks all is well"),
}
_ADVICE: dict[Mode | None, str] = {
    Mode.GROWTH: QT_TRANSLATE_NOOP(
        "Influences", "wants more than there is now. Show how your work gets them there."
    ),
    Mode.TROUBLE: QT_TRANSLATE_NOOP(
        "Influences", "wants something fixed. Show how soon and how surely it will be."
    ),
    Mode.EVEN_KEEL: QT_TRANSLATE_NOOP(
        "Influences",
        "sees no gap. Don’t try to sell: ask what would show one, or who else sees it.",
    ),
    Mode.OVERCONFIDENT: QT_TRANSLATE_NOOP(
        "Influences",
        "thinks things are better than they are. Don’t try to sell: let facts show the gap.",
    ),
    None: QT_TRANSLATE_NOOP(
        "Influences", "their view is not known yet. Ask what should be different."
    ),
}


def role_name(role: Role) -> str:
    """`Economic`."""
    return translate("Influences", _ROLES[role])


def plain_role(role: Role) -> str:
    """`Decides about the money`: a role in plain words."""
    return translate("Influences", _PLAIN_ROLES[role])


def plain_roles(roles: frozenset[Role]) -> str:
    """`Decides about the money, Will use it`, in the method's order; empty if none is known."""
    return ", ".join(plain_role(role) for role in Role if role in roles)


def who_plays(role: Role) -> str:
    """`who decides about the money (Economic)`: whom one still looks for."""
    return with_word(translate("Influences", _WHO[role]), role_name(role))


def plain_degree(degree: Degree) -> str:
    """`Much say`: a degree of influence in plain words."""
    return translate("Influences", _PLAIN_DEGREES[degree])


def plain_mode(mode: Mode) -> str:
    """`Sees no gap`: a response mode in plain words."""
    return translate("Influences", _PLAIN_MODES[mode])


def role_in_words(role: Role) -> str:
    """`Decides about the money (Economic)`."""
    return with_word(plain_role(role), role_name(role))


def mode_in_words(mode: Mode) -> str:
    """`Sees no gap (Even keel)`."""
    return with_word(plain_mode(mode), mode_name(mode))


def with_word(plain: str, word: str) -> str:
    """`Sees no gap (Even keel)`: plain words, and the method's word for them."""
    return translate("Influences", "{plain} ({word})").format(plain=plain, word=word)


def role_meaning(role: Role) -> str:
    """`gives the final approval, controls the money`."""
    return translate("Influences", _ROLE_MEANINGS[role])


def degree_name(degree: Degree) -> str:
    """`High`."""
    return translate("Influences", _DEGREES[degree])


def mode_name(mode: Mode) -> str:
    """`Even keel`."""
    return translate("Influences", _MODES[mode])


def mode_advice(mode: Mode | None) -> str:
    """Return what a response mode means for the next step; None: it is not known."""
    return translate("Influences", _ADVICE[mode])


def not_known() -> str:
    """Return the words for something unknown; never a 0."""
    return translate("Influences", "not known")
