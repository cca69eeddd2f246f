"""What goes along with a client, in words."""

from collections.abc import Mapping

from funnel_desktop.wording.voice import translate


def belongings_words(found: Mapping[str, object]) -> str:
    """Return `2 objectives, 3 people, 14 activities`; empty where there is nothing.

    `found` are the numbers of `Belongings` by their names.
    """
    counts = {key: n for key, n in found.items() if isinstance(n, int) and n > 0}
    said = (
        (n := counts.get("objectives", 0)) and translate("Words", "%n objective(s)", "", n),
        (n := counts.get("people", 0)) and translate("Words", "%n people", "", n),
        (n := counts.get("activities", 0)) and translate("Words", "%n activity(ies)", "", n),
    )
    return ", ".join(words for words in said if words)


def deleted_with(found: Mapping[str, object]) -> str:
    """Return `Deleted as well: 2 objectives, 3 people.`; empty where nothing went along."""
    words = belongings_words(found)
    return translate("Words", "Deleted as well: {what}.").format(what=words) if words else ""
