"""Who wrote a mail (.eml, RFC 5322), as a line about somebody new.

Read in a process of its own, like every foreign file.
"""

import email
import re
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses
from typing import NamedTuple

from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.tables.name_words import LEGAL_FORMS

SUBJECT_AT_MOST = 120
TEXT_AT_MOST = 20_000
"""Characters of the text in which a number is looked for."""
_MACHINES = re.compile(
    r"(?:no-?_?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?|wordpress)"
    r"(?:[+._-].*)?",
    re.IGNORECASE,
)
_ANSWERED = re.compile(r"(?:(?:re|aw|antw|sv|ynt|fwd?|wg|tr|rif|res)\s*:\s*)+", re.IGNORECASE)
_VIA = re.compile(r"\s+(?:via|über|par|through)\s+.+$", re.IGNORECASE)
_QUOTED = re.compile(r"^\s*(?:>|On .+ wrote:|Am .+ schrieb|-{2,}\s*\w+ \w+\s*-{2,})", re.MULTILINE)
_PHONE = re.compile(r"(?<![\w@./-])(?:\+|\(?0)\d?(?:[ ().\-/]*\d){6,13}(?![\w@])")
_FORMS = frozenset(form.strip() for form in LEGAL_FORMS.split(";"))
_DAY = re.compile(r"\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4}")


class Sender(NamedTuple):
    """Who wrote: `name` as it is said, or as the address says it; `phone` from their text."""

    name: str
    address: str
    phone: str
    subject: str


def read_sender(data: bytes) -> Sender:
    """Return who wrote a mail.

    Raises ImportRefused `not_a_mail`, and `nobody_wrote` where a machine did and names nobody.
    """
    mail = email.message_from_bytes(data)
    written = _people(mail, "From") or _people(mail, "Sender")
    if not written:
        raise ImportRefused("not_a_mail")
    answered_to = _people(mail, "Reply-To")
    found = next((each for each in (*written, *answered_to) if not _is_machine(each[1])), None)
    if found is None:
        raise ImportRefused("nobody_wrote")
    name, address = found
    subject = _ANSWERED.sub("", _said(mail, "Subject")).strip()[:SUBJECT_AT_MOST]
    return Sender(_name(name, address), address, _phone(mail), subject)


def _people(mail: Message, header: str) -> list[tuple[str, str]]:
    """Names and addresses of a header. Its structure is read before its words are decoded: what
    somebody is called may have an @ or a comma in it."""
    raw = _raw(mail, header)
    found = [(_decoded(name), address.strip("'\" ")) for name, address in _addresses(raw)]
    return [(name, address) for name, address in found if re.fullmatch(r"[^\s@]+@[^\s@]+", address)]


def _addresses(raw: list[str]) -> list[tuple[str, str]]:
    """Also of a header that a strict reader refuses whole, such as an address that is called by
    itself; Python before its releases of 2024 has no other reader."""
    try:
        return getaddresses(raw, strict=False)
    except TypeError:
        return getaddresses(raw)


def _is_machine(address: str) -> bool:
    return bool(_MACHINES.fullmatch(address.partition("@")[0]))


def _name(name: str, address: str) -> str:
    plain = _VIA.sub("", " ".join(name.split()).strip("'\"` "))
    plain = re.sub(r"\s*[(<\[].*$", "", plain)
    last, comma, first = plain.partition(",")
    is_firm = re.sub(r"\W", "", first).casefold() in _FORMS
    if comma and first.strip() and not is_firm and len(plain.split()) <= 4:
        plain = f"{first.strip()} {last.strip()}"
    if plain and "@" not in plain:
        return plain
    parts = [part for part in re.split(r"[._\-+\d]+", address.partition("@")[0]) if part]
    return " ".join(part.capitalize() for part in parts) or address


def _said(mail: Message, header: str) -> str:
    return " ".join(_decoded(next(iter(_raw(mail, header)), "")).split())


def _raw(mail: Message, header: str) -> list[str]:
    """A header as it was sent; many programs send its letters as they are (RFC 6532)."""
    return [
        str(value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        for name, value in mail.raw_items()
        if name.casefold() == header.casefold()
    ]


def _decoded(words: str) -> str:
    try:
        return str(make_header(decode_header(words)))
    except (ValueError, LookupError):
        return words


def _phone(mail: Message) -> str:
    """The last number above what they quote: it stands in their signature."""
    for part in mail.walk():
        if part.get_content_type() != "text/plain":
            continue
        payload = part.get_payload(decode=True)
        if not isinstance(payload, bytes):
            continue
        text = _text(payload, part.get_content_charset() or "utf-8")[:TEXT_AT_MOST]
        own = text[: quoted.start()] if (quoted := _QUOTED.search(text)) else text
        found = [number for number in _PHONE.findall(own) if not _DAY.fullmatch(number)]
        return found[-1].strip() if found else ""
    return ""


def _text(payload: bytes, charset: str) -> str:
    try:
        return payload.decode(charset, "replace")
    except LookupError:
        return payload.decode("utf-8", "replace")
