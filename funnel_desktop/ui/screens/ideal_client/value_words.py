"""What stands on the chips of a trait's values."""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QCoreApplication

from funnel_desktop.funnel.ideal_client import Trait, TraitKind, Value
from funnel_desktop.language.formats import formats

translate = QCoreApplication.translate


class Place(Enum):
    """Where a value stands: among the desired, the middling and poor, or those that rule out."""

    DESIRED = "positive"
    MIDDLING = "ink2"
    EXCLUDED = "attention"

    @property
    def key(self) -> str:
        """What the style sheet calls it."""
        return {
            Place.DESIRED: "desired", Place.MIDDLING: "middling", Place.EXCLUDED: "excluded",
        }[self]  # fmt: skip

    @property
    def new_score(self) -> int | None:
        """What a value that is added there scores at first."""
        return {Place.DESIRED: 5, Place.MIDDLING: 0, Place.EXCLUDED: None}[self]


def place_of(value: Value) -> Place:
    """A value that rules out is excluded, one above 0 desired, the others in between."""
    if value.score is None:
        return Place.EXCLUDED
    return Place.DESIRED if value.score > 0 else Place.MIDDLING


def values_in(trait: Trait, place: Place) -> list[Value]:
    """The values of a trait that stand in a place, in their order."""
    return [value for value in trait.values if place_of(value) is place]


def chip_text(value: Value) -> str:
    """A desired or excluded value by its words; what scores less than +5 also by its score."""
    if value.score is None or value.score == 5:
        return value.text
    return translate("Profile", "{value} {score}").format(
        value=value.text, score=formats().fit_score(value.score)
    )


def kind_name(kind: TraitKind) -> str:
    """`Demographic`."""
    if kind is TraitKind.DEMOGRAPHIC:
        return translate("Profile", "Demographic")
    return translate("Profile", "Psychographic")


def spoken_trait(trait: Trait) -> str:
    """A trait for a screen reader: name, weight, and its values by place."""
    parts = [
        translate("Profile", "{trait}, weight {weight} of 5").format(
            trait=trait.name, weight=trait.weight
        ),
        _listed(translate("Profile", "desired: {values}"), values_in(trait, Place.DESIRED)),
        _listed(translate("Profile", "in between: {values}"), values_in(trait, Place.MIDDLING)),
        _listed(translate("Profile", "excluded: {values}"), values_in(trait, Place.EXCLUDED)),
    ]
    return ". ".join(filter(None, parts))


def _listed(sentence: str, values: Iterable[Value]) -> str:
    words = ", ".join(chip_text(value) for value in values)
    return sentence.format(values=words) if words else ""
