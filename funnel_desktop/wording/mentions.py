"""Where a client's name stands besides, in words."""

from textwrap import shorten

from funnel_desktop.document.mentions import Mention
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.names import field_name
from funnel_desktop.wording.voice import translate

LETTERS_SHOWN = 80
_WHERE = {
    "profiles": QT_TRANSLATE_NOOP("Words", "Ideal client"),
    "traits": QT_TRANSLATE_NOOP("Words", "Trait"),
    "trait_values": QT_TRANSLATE_NOOP("Words", "Trait"),
    "problems": QT_TRANSLATE_NOOP("Words", "Usual problem"),
    "services": QT_TRANSLATE_NOOP("Words", "Service"),
    "blocks": QT_TRANSLATE_NOOP("Words", "Block of the week"),
    "busy": QT_TRANSLATE_NOOP("Words", "Busy time"),
    "activities": QT_TRANSLATE_NOOP("Words", "Activity"),
    "moves": QT_TRANSLATE_NOOP("Words", "Move"),
    "judgements": QT_TRANSLATE_NOOP("Words", "Judgement"),
    "flags": QT_TRANSLATE_NOOP("Words", "Strength or red flag"),
    "influences": QT_TRANSLATE_NOOP("Words", "Buying influence"),
}
"""What a text belongs to where its field alone does not tell."""


def mention_line(mention: Mention) -> str:
    """Return `Halden Architects, Notes: Knows Ana Ruiz.`, or that it is in the history."""
    where = _WHERE.get(mention.table)
    field = translate("Words", where) if where else field_name(mention.column)
    place = f"{mention.client}, {field}" if mention.client else field
    words = shorten(mention.words, LETTERS_SHOWN, placeholder="…") or translate(
        "Words", "in what was changed or deleted"
    )
    return f"{place}: {words}"
