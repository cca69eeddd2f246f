"""Letters to begin with, and how a letter's fields are filled in."""

import re
from collections.abc import Mapping

from funnel_desktop.document.letters import Letter
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.voice import translate

NOT_KNOWN = "…"
"""Stands where a field of a letter is not known: it is seen before the letter is sent."""
_FIELD = re.compile(r"\{([^{}\n]{1,40})\}")
FIELDS = {
    "person": QT_TRANSLATE_NOOP("Letters", "person"),
    "client": QT_TRANSLATE_NOOP("Letters", "client"),
    "service": QT_TRANSLATE_NOOP("Letters", "service"),
    "next day": QT_TRANSLATE_NOOP("Letters", "next day"),
}
"""What can stand in braces: by its English key, or by its word in the user's language."""
_FIRST = (
    (
        "talk",
        QT_TRANSLATE_NOOP("Letters", "After the first talk"),
        QT_TRANSLATE_NOOP("Letters", "Our talk"),
        QT_TRANSLATE_NOOP(
            "Letters",
            "Hello {person},\n\nThank you for our talk. This is what I understood you want: \n\n"
            "May I call you on {next day} to hear whether I got it right?\n\nKind regards\n",
        ),
    ),
    (
        "proposal",
        QT_TRANSLATE_NOOP("Letters", "After a proposal"),
        QT_TRANSLATE_NOOP("Letters", "My proposal: {service}"),
        QT_TRANSLATE_NOOP(
            "Letters",
            "Hello {person},\n\nYou have had my proposal for {service} for a few days. What in it "
            "is not yet as you need it, and who else should look at it?\n\n"
            "I could talk on {next day}.\n\nKind regards\n",
        ),
    ),
    (
        "referral",
        QT_TRANSLATE_NOOP("Letters", "Asking for a referral"),
        QT_TRANSLATE_NOOP("Letters", "A question"),
        QT_TRANSLATE_NOOP(
            "Letters",
            "Hello {person},\n\nI enjoyed working with you. Whom do you know who could use the "
            "same: {service}? An introduction by email is enough; I take it from there.\n\n"
            "Kind regards\n",
        ),
    ),
)


def first_letters() -> list[Letter]:
    """Three letters to begin with, in the language in force."""
    return [
        Letter(
            own,
            translate("Letters", name),
            translate("Letters", subject),
            translate("Letters", text),
        )
        for own, name, subject, text in _FIRST
    ]


def field_words() -> list[str]:
    """The fields as they are written in braces, in the language in force."""
    return [f"{{{translate('Letters', word)}}}" for word in FIELDS.values()]


def filled(text: str, known: Mapping[str, str]) -> str:
    """A letter's text with its fields filled in; `known` has values by the keys of FIELDS.

    What is not known becomes an ellipsis; braces around anything else stay as they are.
    """
    keys = {translate("Letters", word).casefold(): key for key, word in FIELDS.items()}
    keys |= {key: key for key in FIELDS}

    def value(found: re.Match[str]) -> str:
        key = keys.get(" ".join(found[1].split()).casefold())
        return found[0] if key is None else known.get(key) or NOT_KNOWN

    return _FIELD.sub(value, text)
