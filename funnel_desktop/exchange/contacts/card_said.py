"""What the properties of a card say, by the headings of a table of cards."""

import re
from collections.abc import Mapping
from typing import Any

from funnel_desktop.document.search import folded_name
from funnel_desktop.exchange.common.safe_text import guarded
from funnel_desktop.exchange.contacts.card_names import ABOUT, EXACT, OWN, unescaped
from funnel_desktop.exchange.tables.client_kinds import ORGANISATION, PERSON

Properties = Mapping[str, list[Any]]
"""The properties of a card as vobject has parsed them, by their names in small letters."""

_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T\s].*)?")
_YEAR_UNKNOWN = "1604"
"""Some programs write a birthday without a year so."""


def said(told: Properties) -> dict[str, str]:
    """What a card says by heading; {} for one that is no contact's but a group's."""
    if _first(told, "kind").lower() == "group":
        return {}
    organisation = _joined(told["org"][0].value[:1]) if told.get("org") else ""
    name = _first(told, "fn") or _from_parts(told)
    about = _first(told, ABOUT.lower())
    cells = _of_everybody(told) | _about(told, name, organisation, about)
    if not about:
        return cells
    own = {field: _first(told, prop.lower()) for prop, field in OWN.items()}
    for prop, name in EXACT.items():
        field = "person_notes" if name == "NOTE" and about == "person" else name
        own[field] = _first(told, prop.lower())[1:-1] or own.get(field, "")
    cells |= {field: unescaped(value) for field, value in own.items() if value}
    return {heading: guarded(value) for heading, value in cells.items()}


def _of_everybody(told: Properties) -> dict[str, str]:
    """What a card says, whomever it is about."""
    emails, phones = _addresses(told, "email"), _addresses(told, "tel")
    return {
        "TITLE": _first(told, "title"),
        "EMAIL": (emails or [""])[0],
        "TEL": (phones or [""])[0],
        "ADR": _place(told),
        "BDAY": _birthday(_first(told, "bday"))[0],
    }


def _notes(told: Properties) -> str:
    """The notes, and below them what has no column: more addresses, half a birthday."""
    _, day = _birthday(_first(told, "bday"))
    emails = [f"EMAIL: {address}" for address in _addresses(told, "email")[1:]]
    phones = [f"TEL: {number}" for number in _addresses(told, "tel")[1:]]
    return "\n".join(filter(None, [*_all(told, "note"), day, *emails, *phones]))


def _about(told: Properties, name: str, organisation: str, about: str) -> dict[str, str]:
    """Who is the client and who a person there; a card of ours says it itself (`cards_out`)."""
    notes = _notes(told)
    if about == "both":
        return {"ORG": name, "FN": name, "NOTE": notes}
    is_firm = about == "client" or _is_of_firm_itself(told, name, organisation)
    if is_firm and about != "person":
        kind = "" if about else ORGANISATION
        return {"ORG": organisation or name, "FN": "", "NOTE": notes, "kind": kind}
    if organisation:
        return {"ORG": organisation, "FN": name, "person_notes": notes}
    return {"ORG": "", "FN": name, "NOTE": notes, "kind": PERSON}


def _is_of_firm_itself(told: Properties, name: str, organisation: str) -> bool:
    """Whether a card is an organisation's: it says so, or has no other name."""
    says = _first(told, "kind").lower() == "org" or _first(told, "x-abshowas").upper() == "COMPANY"
    return says or (bool(organisation) and folded_name(name) in ("", folded_name(organisation)))


def _first(told: Properties, name: str) -> str:
    return next(iter(_all(told, name)), "")


def _all(told: Properties, name: str) -> list[str]:
    values = (str(one.value).replace("\r\n", "\n") for one in told.get(name, ()))
    return [value for value in values if value.strip()]


def _from_parts(told: Properties) -> str:
    """The name of a card that has only its parts."""
    if not told.get("n"):
        return ""
    parts = told["n"][0].value
    return _joined((_joined(parts.given), _joined(parts.additional), _joined(parts.family)))


def _joined(parts: Any) -> str:
    """Parts of a name, each of which may be a list of its own."""
    if isinstance(parts, str):
        return parts.strip()
    return " ".join(str(part).strip() for part in parts if str(part).strip())


def _addresses(told: Properties, name: str) -> list[str]:
    """E-mails or phones, the preferred first, then mobile ones; no fax while there is a phone."""
    found = sorted(told.get(name, ()), key=_rank)
    plain = (re.sub(r"^(?:tel|mailto):", "", str(one.value).strip()) for one in found)
    return list(dict.fromkeys(filter(None, plain)))


def _rank(one: Any) -> int:
    types = {part.lower() for whole in one.params.get("TYPE", ()) for part in whole.split(",")}
    types |= {name.lower() for name in one.singletonparams}
    if "pref" in types or one.params.get("PREF"):
        return 0
    return 3 if "fax" in types else 1 if "cell" in types else 2


def _place(told: Properties) -> str:
    """Town and country of the first address that tells one."""
    for one in told.get("adr", ()):
        parts = (_joined(one.value.city) or _joined(one.value.region), _joined(one.value.country))
        if place := ", ".join(filter(None, parts)):
            return place
    return ""


def _birthday(written: str) -> tuple[str, str]:
    """A whole day, else "" and the words that go to the notes."""
    found = _DAY.fullmatch(written)
    if found and found[1] != _YEAR_UNKNOWN:
        return "-".join(found.groups()), ""
    return "", f"BDAY: {written.replace(_YEAR_UNKNOWN, '-', 1)}" if written else ""
