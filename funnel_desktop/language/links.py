"""What in a text can be called, written to or opened, and the address that does it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote, urlsplit

Way = Literal["call", "email", "web"]

_MAIL = re.compile(r"[^\s,;<>()\[\]\"@]+@[^\s,;<>()\[\]\"@]+\.[^\s,;<>()\[\]\"@.]{2,}")
_WEB = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w@./-])(?:\+|\(?0)\d?(?:[ ().\-/]*\d){5,14}(?![\w@])")
_DAY = re.compile(r"\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4}")
_EXTENSION = re.compile(r"\s*(?:ext\.?|extension|x|#)\s*(\d{1,6})\s*$", re.IGNORECASE)
_SENTENCE_ENDS = ".,;:!?)]}'’”"
FEWEST_DIGITS, MOST_DIGITS = 3, 15
"""Of a telephone number: an emergency call's, and the most there are (ITU-T E.164)."""


@dataclass(frozen=True, slots=True)
class Link:
    """One thing to do with a text: `url` is of the scheme tel, mailto, http or https."""

    way: Way
    text: str
    url: str


def phone_link(text: str) -> Link | None:
    """Return how a number is called, None where it is none: digits, a plus and an extension."""
    number, extension = text.strip(), ""
    found = _EXTENSION.search(number)
    if found:
        number, extension = number[: found.start()], f";ext={found[1]}"
    # +44 (0)20 ...: the zero in brackets is for calls at home.
    if number.startswith(("+", "00")):
        number = number.replace("(0)", "")
    digits = re.sub(r"\D", "", number)
    plain = re.fullmatch(r"\+?[\d\s().\-/\N{NO-BREAK SPACE}]+", number)
    if plain is None or not FEWEST_DIGITS <= len(digits) <= MOST_DIGITS:
        return None
    plus = "+" if number.startswith("+") else ""
    return Link("call", text.strip(), f"tel:{plus}{digits}{extension}")


def mail_link(text: str, subject: str = "", body: str = "") -> Link | None:
    """Return how an address is written to, None where it is none (RFC 6068)."""
    address = text.strip().removeprefix("mailto:")
    if not _MAIL.fullmatch(address):
        return None
    said = [("subject", subject), ("body", body.replace("\r\n", "\n").replace("\n", "\r\n"))]
    asked = "&".join(f"{name}={quote(words, safe='')}" for name, words in said if words)
    url = f"mailto:{quote(address, safe='@+')}"
    return Link("email", address, f"{url}?{asked}" if asked else url)


def web_link(text: str) -> Link | None:
    """Return how a page is opened, None where it is none; a bare www. is asked over https."""
    address = text.strip().rstrip(_SENTENCE_ENDS)
    if not _WEB.fullmatch(address):
        return None
    url = address if "://" in address else f"https://{address}"
    try:
        has_host = bool(urlsplit(url).hostname)
    except ValueError:
        return None
    return Link("web", address, url) if has_host else None


def links_in(text: str) -> list[Link]:
    """Return all that can be called, written to or opened in a text, each once, as they come."""
    found: dict[str, Link] = {}
    for _, link in sorted(_found(text), key=lambda each: each[0]):
        found.setdefault(link.url, link)
    return list(found.values())


def _found(text: str) -> Iterator[tuple[int, Link]]:
    taken: list[tuple[int, int]] = []
    for pattern, make in ((_WEB, web_link), (_MAIL, mail_link), (_PHONE, _phone_in_text)):
        for match in pattern.finditer(text):
            start, end = match.span()
            link = make(match[0].rstrip(_SENTENCE_ENDS))
            if link is not None and not any(start < b and a < end for a, b in taken):
                taken.append((start, end))
                yield start, link


def _phone_in_text(text: str) -> Link | None:
    return None if _DAY.fullmatch(text) else phone_link(text)
