"""Ready-made traits and starting profiles: complete, sound, and in every language."""

import json
from typing import Any

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.ideal_client import TraitKind
from funnel_desktop.paths import resource
from funnel_desktop.wording.prototypes import guess_sentence, prototypes, ready_made
from tests.ui.looks.conftest import Wear


def data(name: str) -> dict[str, Any]:
    return json.loads(resource("ideal_client", f"{name}.json").read_text("utf-8"))


def test_there_are_five_of_both_kinds(document: Document) -> None:
    found = prototypes()
    assert [made.key for made in found] == list(data("prototypes"))
    assert len(found) == 5
    for made in found:
        kinds = [trait.kind for trait in made.profile.traits]
        assert min(kinds.count(kind) for kind in TraitKind) >= 4, made.key
        document.profiles.save(made.profile)
    assert document.profiles.all() == [made.profile for made in found]


@pytest.mark.parametrize("kind", TraitKind)
def test_every_trait_can_be_chosen_and_says_good_and_bad(kind: TraitKind) -> None:
    found = ready_made(kind)
    assert len(found) >= 12
    for trait in found:
        scores = [value.score for value in trait.values]
        assert any(score == 5 or score == 4 for score in scores), trait.name
        assert any(score is None or score < 0 for score in scores), trait.name


def test_each_call_gives_ids_of_its_own(document: Document) -> None:
    """Else a profile could not be made twice."""
    for made in (*prototypes(), *prototypes()):
        document.profiles.save(made.profile)
    assert len(document.profiles.all()) == 10


def test_every_key_of_the_data_is_used() -> None:
    used = {trait for traits in data("prototypes").values() for trait in traits}
    assert used <= data("traits").keys()
    assert data("traits").keys() - used == set()


def test_they_speak_the_language_in_force(wear: Wear) -> None:
    english = {made.key: made for made in prototypes()}
    wear(language="tr")
    turkish = {made.key: made for made in prototypes()}
    for key, made in turkish.items():
        assert made.trade != english[key].trade
        names = zip(made.profile.traits, english[key].profile.traits, strict=True)
        assert all(mine.name != other.name for mine, other in names)
        assert all(
            mine.text != other.text
            for one, two in zip(made.profile.traits, english[key].profile.traits, strict=True)
            for mine, other in zip(one.values, two.values, strict=True)
        )
    assert "tahmin" in guess_sentence()
