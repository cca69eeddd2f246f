"""Folded text: how words are compared, so that İ, I and ı, and accents, make no difference."""

import unicodedata

_STROKES = {"ı": "i", "ł": "l", "ø": "o", "đ": "d"}
"""Letters whose stroke Unicode does not take for an accent."""


class _PlainLetters(dict[int, str | None]):
    """A letter without stroke, an accent as nothing; each is looked up once and then known."""

    def __missing__(self, code: int) -> str | None:
        letter = chr(code)
        self[code] = None if unicodedata.combining(letter) else _STROKES.get(letter, letter)
        return self[code]


_PLAIN = _PlainLetters()


def folded(text: str) -> str:
    """The text without case, accents and the dots of i (FACTS.md, *Search and Turkish*).

    Taken apart before and after the case goes, since ™ holds capitals; what is folded stays
    as it is when it is folded again.
    """
    if text.isascii():
        return text.lower()
    dotless = text.replace("İ", "i").replace("I", "i").replace("ı", "i")
    apart = unicodedata.normalize("NFKD", dotless)
    return unicodedata.normalize("NFKD", apart.casefold()).translate(_PLAIN)


def folded_name(name: str) -> str:
    """How names are compared: folded, trimmed, runs of white space as one."""
    return " ".join(folded(name).split())
