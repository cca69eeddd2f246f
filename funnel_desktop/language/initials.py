"""Initials instead of names, for a page that may lie around."""

import re
from collections.abc import Iterable

LETTERS_OF_A_NAME = 3
"""A shorter word of a name is no secret, and often a word of the language."""
_WORD = re.compile(r"\w+")


def initials(name: str) -> str:
    """`Meridian Labs` as `M. L.`; of a name without letters its first sign."""
    words = [word[0] for word in _WORD.findall(name)] or name.strip()[:1].split()
    return " ".join(f"{letter}." for letter in words)


class PageNames:
    """Names as the page may say them; also where they stand within other words."""

    def __init__(
        self, known: Iterable[str] = (), hidden: bool = False, but: Iterable[str] = ()
    ) -> None:
        """`but` are words that stay where they are only a part of a name."""
        kept = {word.casefold() for text in but for word in _WORD.findall(text)}
        self._hidden = hidden
        whole = sorted({name.strip() for name in known if name.strip()}, key=len, reverse=True)
        self._by_first_word: dict[str, list[str]] = {}
        for name in whole:
            if not _is_one_word(name):
                self._by_first_word.setdefault(_WORD.findall(name)[0], []).append(name)
        self._words = {
            word.casefold()
            for name in whole
            for word in _WORD.findall(name)
            if word.casefold() not in kept or _is_one_word(name)
        }

    def of(self, name: str) -> str:
        """A name."""
        return initials(name) if self._hidden else name

    def within(self, text: str) -> str:
        """Words of the user's in which names may stand, whole ones or parts of them."""
        if not self._hidden:
            return text
        for first in dict.fromkeys(_WORD.findall(text)):
            for name in self._by_first_word.get(first, ()):
                text = text.replace(name, initials(name))
        return _WORD.sub(lambda found: self._word(found[0]), text)

    def _word(self, word: str) -> str:
        is_name = word.casefold() in self._words and not word[0].islower()
        long_enough = len(word) >= LETTERS_OF_A_NAME or not word.isascii()
        return f"{word[0]}." if is_name and long_enough else word


def _is_one_word(name: str) -> bool:
    return len(_WORD.findall(name)) <= 1
