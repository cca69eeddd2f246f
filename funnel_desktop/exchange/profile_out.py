"""Profiles of the ideal client as JSON that `profile_in` reads back to the same."""

from collections.abc import Mapping
from typing import Any

from funnel_desktop.funnel.ideal_client import Profile, Trait, Value

Json = dict[str, Any]


def written(profile: Profile, services: Mapping[str, str]) -> Json:
    """A profile as `read_profile` takes it; `services` are names by id."""
    return {
        "name": profile.name,
        "services": [services[row_id] for row_id in profile.services],
        "line": _plain(profile.line),
        "traits": [_written_trait(trait) for trait in profile.traits],
    }


def _written_trait(trait: Trait) -> Json:
    source = {"from": trait.field.value} if trait.field else {}
    return {
        "name": trait.name,
        "kind": trait.kind.value,
        "weight": trait.weight,
        **source,
        "values": [_written_value(value) for value in trait.values],
    }


def _written_value(value: Value) -> Json:
    said: Json = {"text": value.text}
    said |= {
        key: _plain(end) for key, end in (("min", value.least), ("max", value.most))
        if end is not None
    }  # fmt: skip
    if value.words:
        said["words"] = list(value.words)
    if value.otherwise:
        said["otherwise"] = True
    return said | ({"rules_out": True} if value.score is None else {"score": value.score})


def _plain(number: float) -> float:
    """A whole number without a decimal point."""
    return int(number) if number == int(number) else number
