"""Why an objective was lost: one of six keys, words of one's own, or both, in one text."""

from funnel_desktop.funnel.objective import LOST_REASONS
from funnel_desktop.wording.names import lost_reason_name


def split(kept: str) -> tuple[str, str]:
    """Key and words of a reason as the document keeps it, `price: too dear`."""
    key, _, words = kept.partition(":")
    return (key, words.strip()) if key in LOST_REASONS else ("", kept)


def joined(key: str, words: str) -> str:
    """A reason as the document keeps it."""
    return f"{key}: {words}" if key and words else key or words


def reason_words(kept: str) -> str:
    """A reason as it is shown: `Price: too dear`."""
    key, words = split(kept)
    return joined(lost_reason_name(key), words) if key else words
