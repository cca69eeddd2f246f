"""What a search compares, and where in a text it finds it."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from funnel_desktop.funnel.folding import folded, folded_name

__all__ = ["folded", "folded_name", "match_spans", "searchable", "words_of"]

_NUMBER = re.compile(r"\+?\(?[0-9](?:[ \t().,/-]*[0-9])+")
"""Digits as a telephone number is written, with whatever stands between them."""

_TYPED_NUMBER = re.compile(_NUMBER.pattern + r"[ \t().,/-]*|\+[0-9][().,/-]*")
"""The same while it is being typed."""

AS_A_NUMBER = 7
"""From so many digits on, what is typed is one number, however it is spaced."""

NATIONAL = 8
"""Of a number with its country these last digits are looked for: it may be kept without."""


def searchable(text: str) -> str:
    """A text as a search looks through it: folded, and with the bare digits of its numbers."""
    plain = folded(text)
    numbers = {_digits(run) for run in _NUMBER.findall(plain) if not run.isdecimal()}
    return "\n".join([plain, *sorted(number for number in numbers if number not in plain)])


def words_of(query: str) -> tuple[str, ...]:
    """The folded words of a query; a match in a `searchable` text holds them all.

    A telephone number is one word of its digits, without the zero or the country in front.
    Halves of a letter, which a file cannot hold, become a sign that no text has.
    """
    whole = folded(query.encode("utf-8", "replace").decode())
    return tuple(_without_zero(word) for word in _TYPED_NUMBER.sub(_as_one_word, whole).split())


def _as_one_word(number: re.Match[str]) -> str:
    digits = _digits(number[0])
    if len(digits) < AS_A_NUMBER and not number[0].startswith(("+", "(", "0")):
        return number[0]
    has_country = number[0].startswith(("+", "00"))
    plain = digits.lstrip("0") or digits
    return f" {plain[-NATIONAL:] if has_country and len(plain) > NATIONAL + 1 else plain} "


def _without_zero(word: str) -> str:
    """A number's beginning as it stands behind its country: `0711` is `711` there."""
    return word.lstrip("0") or word if len(word) > 2 and word.isdecimal() else word


def _digits(number: str) -> str:
    return "".join(sign for sign in number.replace("(0)", "") if sign.isdecimal())


@lru_cache(maxsize=2048)
def match_spans(text: str, words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where folded words occur in a text, as (start, length) in the text's own letters.

    In the order of the text; spans neither overlap nor leave an accent behind.
    """
    letters, places = _letters(text)
    spans = sorted(
        (places[found.start()][0], places[found.end() - 1][1])
        for word in words
        for found in re.finditer(re.escape(word), letters)
    )
    return tuple((start, end - start) for start, end in _united(spans))


def _letters(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The folded text, and for each of its letters the stretch of the text it came from.

    Accents that stand as letters of their own fold to nothing and belong to the one before.
    """
    folds = [(place, folded(letter)) for place, letter in enumerate(text)]
    kept = [(place, plain) for place, plain in folds if plain]
    ends = [place for place, _ in kept[1:]] + [len(text)]
    places = [(place, end) for (place, plain), end in zip(kept, ends, strict=False) for _ in plain]
    return "".join(plain for _, plain in kept), places


def _united(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans in order, those that overlap as one."""
    last: tuple[int, int] | None = None
    for start, end in spans:
        if last is not None and start < last[1]:
            last = (last[0], max(last[1], end))
            continue
        if last is not None:
            yield last
        last = (start, end)
    if last is not None:
        yield last
