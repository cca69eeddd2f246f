"""Profiles and traits to begin with, from resources/ideal_client, in the language in force."""

import json
from dataclasses import dataclass, replace
from typing import Any

from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.ideal_client import Field, Profile, Trait, TraitKind, Value
from funnel_desktop.paths import resource
from funnel_desktop.wording.same_words import all_of
from funnel_desktop.wording.traits import prototype_name, trade_name, trait_name, value_text
from funnel_desktop.wording.voice import translate

USUAL_WEIGHT = 3


@dataclass(frozen=True, slots=True)
class Prototype:
    """A starting profile, and whose guess it is; its profile has ids of its own."""

    key: str
    trade: str
    profile: Profile


def prototypes() -> list[Prototype]:
    """The five starting profiles."""
    data = _read("traits")
    traits = {key: (_trait(key, said), list(said["values"])) for key, said in data.items()}
    return [
        Prototype(key, trade_name(key), _profile(key, said, traits))
        for key, said in _read("prototypes").items()
    ]


def ready_made(kind: TraitKind) -> list[Trait]:
    """The traits of a kind to choose from, with their values and a usual weight."""
    return [_trait(key, said) for key, said in _read("traits").items() if said["kind"] == kind]


def guess_sentence() -> str:
    """Return the sentence that every prototype says of itself."""
    return translate(
        "Traits",
        "Only a guess to begin with: replace it step by step with what your own clients show.",
    )


def _read(name: str) -> dict[str, Any]:
    text = resource("ideal_client", f"{name}.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def _trait(key: str, said: dict[str, Any]) -> Trait:
    source = Field(said["from"]) if "from" in said else None
    values = tuple(_value(own, value, source) for own, value in said["values"].items())
    name = trait_name(key, said.get("name", ""))
    return Trait(new_id(), name, TraitKind(said["kind"]), USUAL_WEIGHT, source, values)


def _value(key: str, said: dict[str, Any], source: Field | None) -> Value:
    return Value(
        new_id(),
        value_text(key, said.get("text", "")),
        said.get("score"),
        said.get("min"),
        said.get("max"),
        all_of(source, said.get("words", ())),
        said.get("otherwise", False),
    )


def _profile(key: str, said: dict[str, Any], traits: dict[str, tuple[Trait, list[str]]]) -> Profile:
    weighed = tuple(_weighed(*traits[own], weight) for own, weight in said.items())
    return Profile(new_id(), prototype_name(key), 0, weighed)


def _weighed(trait: Trait, keys: list[str], said: Any) -> Trait:
    """A trait with ids of its own and the weight, and perhaps the scores, of a prototype.

    `keys` are those of its values.
    """
    if isinstance(said, int):
        said = {"weight": said, "scores": {}}
    scores = said["scores"]
    return replace(
        trait,
        id=new_id(),
        weight=said["weight"],
        values=tuple(
            replace(value, id=new_id(), score=scores.get(key, value.score))
            for key, value in zip(keys, trait.values, strict=True)
        ),
    )
