"""Whether values and names are hidden at present, and what is shown in their place.

The one place that decides, for a screen that is shared in a meeting. Amounts are asked here by
`formats.money`, words by `ui/looks/veil.py`, by painted lines and by what models say.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from funnel_desktop.language.initials import EveryName, PageNames

AMOUNT = "•••"
_ADDRESS = re.compile(r"[^\s,;<>()]+@[^\s,;<>()]+")
_NUMBER = re.compile(r"(?<![\d.,/-])(?:\+|\(?0)\d?(?:[ ().\-/]*\d){6,}")
"""A telephone: it begins with a plus or a zero."""
_DAY = re.compile(r"\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}")
REMEMBERED = 4_000


class _InForce:
    names: PageNames | None = None
    """None: nothing is hidden."""
    known: dict[str, str] = {}  # noqa: RUF012 - one for the process, emptied with the names


def hide(names: Callable[[], Iterable[str]], own_words: Iterable[str] = ()) -> None:
    """Hide values, addresses, telephones and these names, until `show_again`.

    The program's `own_words`, such as *Board*, stay though somebody's name has them in it.
    """
    put_in_force(PageNames(names(), hidden=True, but=own_words))


def hide_every_name(own_words: Iterable[str]) -> None:
    """Hide values, and every word with a capital but the program's own, until it is known which
    words are names."""
    put_in_force(EveryName(own_words))


def put_in_force(names: PageNames) -> None:
    """Hide these from now on."""
    _InForce.names, _InForce.known = names, {}


def hide_too(names: Iterable[str]) -> None:
    """Hide these as well, where names are hidden."""
    if _InForce.names is not None:
        _InForce.names.add(names)
        _InForce.known = {}


def show_again() -> None:
    """Hide nothing any more."""
    _InForce.names, _InForce.known = None, {}


def is_hiding() -> bool:
    """Return whether values and names are hidden."""
    return _InForce.names is not None


def shown(text: str) -> str:
    """Return a text as it may be seen now: whole, or with initials in place of names."""
    names = _InForce.names
    if names is None or not text:
        return text
    found = _InForce.known.get(text)
    if found is None:
        if len(_InForce.known) > REMEMBERED:
            _InForce.known.clear()
        found = names.within(_NUMBER.sub(_hidden, _ADDRESS.sub(AMOUNT, text)))
        _InForce.known[text] = found
        _InForce.known[found] = found
    return found


def _hidden(number: re.Match[str]) -> str:
    return number[0] if _DAY.fullmatch(number[0]) else AMOUNT


@contextmanager
def in_the_open() -> Iterator[None]:
    """Nothing is hidden meanwhile: what is written for whom it is about is written whole."""
    before, _InForce.names = _InForce.names, None
    try:
        yield
    finally:
        _InForce.names = before
