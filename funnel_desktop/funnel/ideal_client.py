"""The ideal client: the pattern that every prospect is compared with (METHOD.md, *Ideal client*).

How a client fits it stands in fit.py, what data answer by themselves in recognising.py, what
best and worst clients teach in evidence.py, everybody at once in fit_preview.py.
"""

from dataclasses import dataclass
from enum import StrEnum

WEIGHTS = range(6)
SCORES = range(-5, 6)


class TraitKind(StrEnum):
    """The two kinds of traits."""

    DEMOGRAPHIC = "demographic"
    PSYCHOGRAPHIC = "psychographic"


class Field(StrEnum):
    """What is known of a client and can answer a trait; SOURCE is where the lead came from."""

    SIZE = "size"
    REVENUE = "revenue"
    AGE = "age"
    DISTANCE = "distance"
    HOURLY_BUDGET = "hourly_budget"
    SECTOR = "sector"
    PLACE = "place"
    SOURCE = "source"


TEXT_FIELDS = frozenset((Field.SECTOR, Field.PLACE, Field.SOURCE))


@dataclass(frozen=True, slots=True)
class Value:
    """One of the answers to a trait: it scores -5 to +5, or rules out where `score` is None.

    Of a number it is recognised from `least` to `most`, ends included (None: open), of a text
    by one of its `words`; `otherwise` takes known data that no other value recognises.
    """

    id: str
    text: str
    score: int | None
    least: float | None = None
    most: float | None = None
    words: tuple[str, ...] = ()
    otherwise: bool = False

    @property
    def rules_out(self) -> bool:
        """Whether who answers this is left out."""
        return self.score is None


@dataclass(frozen=True, slots=True)
class Trait:
    """One of the things a prospect is judged by; `weight` is 0 to 5.

    `field` is the data that answer it until the user says otherwise; None: nothing does.
    """

    id: str
    name: str
    kind: TraitKind
    weight: int
    field: Field | None = None
    values: tuple[Value, ...] = ()

    def value(self, row_id: str | None) -> Value | None:
        """The value of an id."""
        return next((value for value in self.values if value.id == row_id), None)


@dataclass(frozen=True, slots=True)
class Profile:
    """An ideal client. `line` is the fit from which a prospect is worth the time.

    `services` are the ids of the services it is for; none: all that have no other.
    """

    id: str
    name: str
    line: float = 0
    traits: tuple[Trait, ...] = ()
    services: tuple[str, ...] = ()

    def trait(self, row_id: str) -> Trait | None:
        """The trait of an id."""
        return next((trait for trait in self.traits if trait.id == row_id), None)


@dataclass(frozen=True, slots=True)
class Facts:
    """The data of a lead; None or an empty text is unknown.

    `size` in people, `revenue` a year and `hourly_budget` in whole units of the document's
    currency, `age` in years, `distance` in kilometres.
    """

    size: float | None = None
    revenue: float | None = None
    age: float | None = None
    distance: float | None = None
    hourly_budget: float | None = None
    sector: str = ""
    place: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class OwnAnswer:
    """What the user says about a trait: a value's id, or a score given directly.

    Neither: the user says that it is unknown, whatever the data are.
    """

    value: str | None = None
    score: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer that counts: a value or a score, and whether data gave it."""

    value: Value | None
    score: int | None
    from_data: bool = False

    @property
    def text(self) -> str:
        """The value's text; a score that was given directly has none."""
        return self.value.text if self.value else ""
