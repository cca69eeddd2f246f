"""What a search compares, and where in a text it finds it."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from funnel_desktop.funnel.folding import folded, folded_name

__all__ = ["folded", "folded_name", "match_spans", "words_of"]


def words_of(query: str) -> tuple[str, ...]:
    """The folded words of a query; a match holds them all.

    Halves of a letter, which a file cannot hold, become a sign that no text has.
    """
    whole = query.encode("utf-8", "replace").decode()
    return tuple(folded(whole).split())


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
