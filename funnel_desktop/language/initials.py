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
        self._kept = {word.casefold() for text in but for word in _WORD.findall(text)}
        self._hidden = hidden
        self._words: set[str] = set()
        self._tails: dict[str, str] = {}
        """Names of several words, up to the last one, and the signs after that."""
        self._counts: dict[str, tuple[int, ...]] = {}
        """How many words the names have that begin with one, most first."""
        self.add(known)

    def add(self, names: Iterable[str]) -> None:
        """Know these, too."""
        for name in names:
            words = list(_WORD.finditer(name))
            if len(words) > 1:
                first, end = words[0], words[-1].end()
                known = self._counts.get(first[0], ())
                if len(words) not in known:
                    self._counts[first[0]] = tuple(sorted((*known, len(words)), reverse=True))
                self._tails[name[first.start() : end]] = name[end:].rstrip()
                self._words |= {word[0].casefold() for word in words} - self._kept
            else:
                self._words |= {word[0].casefold() for word in words}

    def of(self, name: str) -> str:
        """A name."""
        return initials(name) if self._hidden else name

    def within(self, text: str) -> str:
        """Words of the user's in which names may stand, whole ones or parts of them."""
        if not self._hidden:
            return text
        return _WORD.sub(lambda found: self._word(found[0]), self._without_whole_names(text))

    def _without_whole_names(self, text: str) -> str:
        words, parts, so_far, place = list(_WORD.finditer(text)), list[str](), 0, 0
        while place < len(words):
            start, taken = words[place].start(), 1
            for count in self._counts.get(words[place][0], ()):
                core = text[start : words[min(place + count, len(words)) - 1].end()]
                tail = self._tails.get(core)
                if tail is not None:
                    parts += (text[so_far:start], initials(core))
                    end, taken = start + len(core), count
                    so_far = end + len(tail) if text.startswith(tail, end) else end
                    break
            place += taken
        return "".join((*parts, text[so_far:]))

    def _word(self, word: str) -> str:
        is_name = word.casefold() in self._words and not word[0].islower()
        long_enough = len(word) >= LETTERS_OF_A_NAME or not word.isascii()
        return f"{word[0]}." if is_name and long_enough else word


class EveryName(PageNames):
    """While the names are not known yet: every word may be one that begins with a capital."""

    def __init__(self, but: Iterable[str] = ()) -> None:
        super().__init__(hidden=True, but=but)

    def _word(self, word: str) -> str:
        is_own = word.casefold() in self._kept or not word[0].isalpha() or word[0].islower()
        return word if is_own else f"{word[0]}."
