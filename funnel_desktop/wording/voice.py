"""Voices for this room's texts: Qt in the window, plain English on the command line.

A text stands in a table or in a call of `translate` and is the same for both. Its two English
plural forms are written by hand in resources/translations/funnel_en.ts, which both read.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Protocol

from funnel_desktop.paths import resource


class Voice(Protocol):
    """Speaks one language, and writes numbers as its readers do."""

    def translate(self, context: str, text: str, comment: str, n: int, /) -> str:
        """The text in that language, with `n` in place of `%n`."""

    def number(self, value: float, places: int, /) -> str:
        """A number with that many decimals."""

    def percent(self, share: float, /) -> str:
        """A share of 1 in whole percents."""

    def hours(self, minutes: int, /) -> str:
        """Minutes as hours."""


class PlainEnglish:
    """English without Qt, for the command line."""

    def translate(self, context: str, text: str, comment: str, n: int, /) -> str:
        """The text itself; the English form for `n` where it is a plural."""
        if n < 0:
            return text
        one, other = _english_forms().get((context, text), (text, text))
        form = one if n == 1 else other
        return form.replace("%Ln", f"{n:,}").replace("%n", str(n))

    def number(self, value: float, places: int, /) -> str:
        """`1,280` or `0.5`."""
        return f"{value:,.{places}f}"

    def percent(self, share: float, /) -> str:
        """`28 %`."""
        return f"{share * 100:.0f} %"

    def hours(self, minutes: int, /) -> str:
        """`1.5 h`, or `8 h 40 min` where quarters of an hour do not tell it."""
        if minutes % 15 == 0:
            return f"{minutes / 60:g} h"
        whole, rest = divmod(minutes, 60)
        return f"{whole} h {rest} min" if whole else f"{rest} min"


class _InForce:
    voice: Voice = PlainEnglish()


_SPOKEN: ContextVar[Voice | None] = ContextVar("spoken", default=None)
"""Beside the window another voice may speak at the same time, as that of the command line."""


def speak(voice: Voice) -> None:
    """Put a voice in force."""
    _InForce.voice = voice


@contextmanager
def spoken(voice: Voice) -> Iterator[None]:
    """Put a voice in force for what is done inside."""
    token = _SPOKEN.set(voice)
    try:
        yield
    finally:
        _SPOKEN.reset(token)


def _voice() -> Voice:
    return _SPOKEN.get() or _InForce.voice


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """A text as the voice in force says it; `n` is the number of a plural."""
    return _voice().translate(context, text, comment, n)


def number(value: float, places: int = 0) -> str:
    """A number as the voice in force writes it."""
    return _voice().number(value, places)


def percent(share: float) -> str:
    """`28 %` from 0.28."""
    return _voice().percent(share)


def hours(minutes: int) -> str:
    """`1.5 h` from 90."""
    return _voice().hours(minutes)


@cache
def _english_forms() -> dict[tuple[str, str], tuple[str, str]]:
    """The form for one and that for several of every plural, by context and text."""
    from xml.etree import ElementTree  # once a plural is said

    found = {}
    for context in ElementTree.parse(resource("translations", "funnel_en.ts")).iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            key = context.findtext("name", ""), message.findtext("source", "")
            found[key] = forms[0], forms[1]
    return found
