"""Profiles of the ideal client from JSON, and what is wrong with one that cannot be taken.

    {"name": ..., "services": [names; none: all], "line": 0, "traits": [
      {"name": ..., "kind": "demographic", "weight": 4, "from": "size", "values": [
        {"text": ..., "score": 5, "min": 100, "max": 1500, "words": [...], "otherwise": true},
        {"text": ..., "rules_out": true}]}]}

Of a value only `text` and a score, or that it rules out, must be there.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NoReturn

from funnel_desktop.document.ids import new_id
from funnel_desktop.document.search import folded_name
from funnel_desktop.funnel.ideal_client import (
    SCORES,
    WEIGHTS,
    Field,
    Profile,
    Trait,
    TraitKind,
    Value,
)

Json = dict[str, Any]
NOWHERE = ""
_KEYS = {
    "profile": {"name", "services", "line", "traits"},
    "trait": {"name", "kind", "weight", "from", "values"},
    "value": {"text", "score", "rules_out", "min", "max", "words", "otherwise"},
}


class ProfileRefused(Exception):
    """A profile that cannot be taken; nothing has been written.

    `key` says why: not_json, unknown_key, missing, not_valid (with `field` and `value`), or
    no_score; `where` is the trait's name and the value's text as far as they are known.
    """

    def __init__(self, key: str, where: str = NOWHERE, field: str = "", value: object = "") -> None:
        super().__init__(key)
        self.key = key
        self.where = where
        self.field = field
        self.value = value


def read_profile(content: bytes) -> tuple[Profile, list[str]]:
    """A profile with new ids, and the names of its services; raises ProfileRefused."""
    try:
        found = json.loads(content.decode("utf-8-sig"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise ProfileRefused("not_json") from error
    said = _object(found, "profile", NOWHERE)
    line = _number(said, "line", NOWHERE, 0)
    traits = tuple(map(_trait, _list(said, "traits", NOWHERE)))
    profile = Profile(new_id(), _text(said, "name", NOWHERE), line or 0, traits)
    if not SCORES[0] <= profile.line <= SCORES[-1]:
        raise ProfileRefused("not_valid", NOWHERE, "line", said["line"])
    return profile, [_a_text(name, "services", NOWHERE) for name in _list(said, "services", "")]


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)


def _trait(found: object) -> Trait:
    where = str(found.get("name", "")) if isinstance(found, dict) else ""
    said = _object(found, "trait", where)
    source = said.get("from")
    return Trait(
        new_id(),
        _text(said, "name", where),
        TraitKind(_one_of(said.get("kind", "demographic"), "kind", where, list(TraitKind))),
        _whole(said, "weight", where, WEIGHTS),
        None if source is None else Field(_one_of(source, "from", where, list(Field))),
        tuple(_value(one, where) for one in _list(said, "values", where)),
    )


def _value(found: object, trait: str) -> Value:
    text = str(found.get("text", "")) if isinstance(found, dict) else ""
    where = ", ".join(filter(None, (trait, text)))
    said = _object(found, "value", where)
    rules_out = _yes(said, "rules_out", where)
    if rules_out == (said.get("score") is not None):
        raise ProfileRefused("no_score", where)
    least, most = (_number(said, key, where, None) for key in ("min", "max"))
    if least is not None and most is not None and least > most:
        raise ProfileRefused("not_valid", where, "max", said["max"])
    return Value(
        new_id(),
        _text(said, "text", where),
        None if rules_out else _whole(said, "score", where, SCORES),
        least,
        most,
        tuple(_a_text(word, "words", where) for word in _list(said, "words", where)),
        _yes(said, "otherwise", where),
    )


def _object(found: object, what: str, where: str) -> Json:
    if not isinstance(found, dict):
        raise ProfileRefused("not_valid", where, what, found)
    if unknown := found.keys() - _KEYS[what]:
        raise ProfileRefused("unknown_key", where, min(unknown))
    return found


def _list(said: Json, key: str, where: str) -> list[object]:
    found = said.get(key)
    if found is not None and not isinstance(found, list):
        raise ProfileRefused("not_valid", where, key, found)
    return found or []


def _text(said: Json, key: str, where: str) -> str:
    if key not in said:
        raise ProfileRefused("missing", where, key)
    return _a_text(said[key], key, where)


def _a_text(found: object, key: str, where: str) -> str:
    if not isinstance(found, str) or not found.strip():
        raise ProfileRefused("not_valid", where, key, found)
    return " ".join(found.split())


def _yes(said: Json, key: str, where: str) -> bool:
    found = said.get(key, False)
    if not isinstance(found, bool):
        raise ProfileRefused("not_valid", where, key, found)
    return found


def _one_of(found: object, key: str, where: str, allowed: Sequence[str]) -> str:
    if not isinstance(found, str) or found not in allowed:
        raise ProfileRefused("not_valid", where, key, found)
    return found


def _number(said: Json, key: str, where: str, default: float | None) -> float | None:
    found = said.get(key)
    if found is None:
        return default
    if isinstance(found, bool) or not isinstance(found, int | float) or abs(found) > 1e18:
        raise ProfileRefused("not_valid", where, key, found)
    return float(found)


def _whole(said: Json, key: str, where: str, allowed: Sequence[int]) -> int:
    if key not in said:
        raise ProfileRefused("missing", where, key)
    found = _number(said, key, where, None)
    if found is None or found not in allowed:
        raise ProfileRefused("not_valid", where, key, said[key])
    return int(found)


def with_ids_of(known: Profile, profile: Profile) -> Profile:
    """A profile in the place of one that is known: what is called alike stays the same."""
    left = {folded_name(trait.name): trait for trait in known.traits}
    traits = (
        trait if (same := left.pop(folded_name(trait.name), None)) is None else _like(same, trait)
        for trait in profile.traits
    )
    return replace(profile, id=known.id, traits=tuple(traits))


def _like(known: Trait, trait: Trait) -> Trait:
    left = {folded_name(value.text): value.id for value in known.values}
    values = tuple(
        replace(value, id=left.pop(folded_name(value.text), value.id)) for value in trait.values
    )
    return replace(trait, id=known.id, values=values)
