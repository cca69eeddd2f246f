"""Folded text: what a search compares, so that İ, I and ı, and accents, make no difference."""

import re
import unicodedata
from functools import lru_cache

_DOTLESS = str.maketrans({"İ": "i", "I": "i", "ı": "i"})


def folded(text: str) -> str:
    """The text without case, accents and the dots of i (FACTS.md, *Search and Turkish*)."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_DOTLESS).casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(
        _DOTLESS
    )


def folded_name(name: str) -> str:
    """How names are compared: folded, trimmed, runs of white space as one."""
    return " ".join(folded(name).split())


def words_of(query: str) -> tuple[str, ...]:
    """The folded words of a query; a match holds them all."""
    return tuple(folded(query).split())


@lru_cache(maxsize=2048)
def match_spans(text: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where folded words occur in a text, as (start, length) in the text's own letters."""
    origin: list[int] = []
    letters: list[str] = []
    for place, letter in enumerate(text):
        for plain in folded(letter):
            letters.append(plain)
            origin.append(place)
    plain_text = "".join(letters)
    spans = (
        (origin[found.start()], origin[found.end() - 1] + 1)
        for word in words
        for found in re.finditer(re.escape(word), plain_text)
    )
    return tuple((start, end - start) for start, end in sorted(spans))
