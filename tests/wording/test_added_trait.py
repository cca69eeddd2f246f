"""A trait needs its data alone: it is offered under its own English until it is translated."""

import json
import shutil
from pathlib import Path

import pytest

from funnel_desktop.funnel.ideal_client import TraitKind
from funnel_desktop.paths import resource
from funnel_desktop.wording import prototypes

NEW = {
    "kind": "psychographic",
    "name": "Love of music",
    "values": {"sings_at_work": {"score": 4}, "never": {"score": -4}},
}


@pytest.fixture
def with_a_new_trait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of data as it would be with one more entry in traits.json."""
    folder = shutil.copytree(resource("ideal_client"), tmp_path / "ideal_client")
    traits = json.loads((folder / "traits.json").read_text("utf-8"))
    (folder / "traits.json").write_text(json.dumps({**traits, "love_of_music": NEW}), "utf-8")
    monkeypatch.setattr(prototypes, "resource", lambda *parts: tmp_path.joinpath(*parts))


@pytest.mark.usefixtures("with_a_new_trait")
def test_a_trait_without_words_is_called_by_its_own_english() -> None:
    added = prototypes.ready_made(TraitKind("psychographic"))[-1]
    assert added.name == "Love of music"
    assert [value.text for value in added.values] == ["sings at work", "never"]
    assert len(prototypes.prototypes()) == 5
