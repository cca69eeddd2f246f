"""Profiles of the ideal client as rows of the file, and rows as profiles."""

import sqlite3
from collections.abc import Iterable, Sequence

from funnel_desktop.document import values
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.log_rows import Row, Rows
from funnel_desktop.funnel.ideal_client import (
    SCORES,
    WEIGHTS,
    Field,
    Profile,
    Trait,
    TraitKind,
    Value,
)

NUMBER_AT_MOST = 1e18


def read_profiles(connection: sqlite3.Connection) -> list[Profile]:
    """Every profile in the user's order."""
    found: dict[str, list[Value]] = {}
    for row_id, trait, text, score, least, most, words, otherwise in connection.execute(
        "SELECT id, trait, text, score, least, most, words, otherwise FROM trait_values "
        "ORDER BY rank, id"
    ):
        known = tuple(words.splitlines())
        value = Value(row_id, text, score, least, most, known, bool(otherwise))
        found.setdefault(trait, []).append(value)
    traits: dict[str, list[Trait]] = {}
    for row_id, profile, name, kind, weight, source in connection.execute(
        "SELECT id, profile, name, kind, weight, source FROM traits ORDER BY rank, id"
    ):
        field = None if source is None else Field(source)
        trait = Trait(row_id, name, TraitKind(kind), weight, field, tuple(found.get(row_id, ())))
        traits.setdefault(profile, []).append(trait)
    services: dict[str, list[str]] = {}
    for row_id, profile in connection.execute(
        "SELECT id, profile FROM services WHERE profile IS NOT NULL ORDER BY rank, id"
    ):
        services.setdefault(profile, []).append(row_id)
    rows = connection.execute("SELECT id, name, line FROM profiles ORDER BY rank, id")
    return [
        Profile(row_id, name, line, tuple(traits.get(row_id, ())), tuple(services.get(row_id, ())))
        for row_id, name, line in rows
    ]


def profile_row(profile: Profile) -> Row:
    """A profile's own columns; raises DocumentError `not_valid`."""
    line = _number("line", profile.line)
    if line is None or not SCORES[0] <= line <= SCORES[-1]:
        raise DocumentError("not_valid", field="line", value=profile.line)
    return {"name": values.name("profile", profile.name), "line": float(line)}


def trait_rows(profile: Profile) -> Rows:
    """The traits' columns by id."""
    return {
        trait.id: {
            "profile": profile.id,
            "name": values.name("trait", trait.name),
            "kind": values.key_of(TraitKind, "kind", trait.kind),
            "weight": _whole("weight", trait.weight, WEIGHTS),
            "source": trait.field and values.key_of(Field, "from", trait.field),
        }
        for trait in profile.traits
    }


def value_rows(trait: Trait) -> Rows:
    """The columns of a trait's values by id."""
    return {value.id: _value_row(trait, value) for value in trait.values}


def _value_row(trait: Trait, value: Value) -> Row:
    least, most = _number("min", value.least), _number("max", value.most)
    if least is not None and most is not None and least > most:
        raise DocumentError("not_valid", field="max", value=value.most)
    score = None if value.score is None else _whole("score", value.score, SCORES)
    return {
        "trait": trait.id,
        "text": values.name("value", value.text),
        "score": score,
        "rules_out": int(score is None),
        "least": least,
        "most": most,
        "words": "\n".join(_words(value.words)),
        "otherwise": int(value.otherwise),
    }


def _words(words: Iterable[str]) -> list[str]:
    return [" ".join(values.name("words", word).split()) for word in words]


def _whole(field: str, number: object, allowed: Sequence[int]) -> int:
    if isinstance(number, bool) or not isinstance(number, int) or number not in allowed:
        raise DocumentError("not_valid", field=field, value=number)
    return number


def _number(field: str, number: object) -> float | None:
    """A finite number, or None; the file would keep NaN as NULL (FACTS.md, *The file*)."""
    if number is None:
        return None
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise DocumentError("not_valid", field=field, value=number)
    if not -NUMBER_AT_MOST <= number <= NUMBER_AT_MOST:
        raise DocumentError("not_valid", field=field, value=number)
    return float(number)
