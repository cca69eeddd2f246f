"""What the funnel's history shows of its cards: jammed middle, premature Best Few, quiet, slipped.

Each says its figures and the cards behind it, or what is missing before it can be said
(METHOD.md, *What the funnel's history shows*).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

HALF = 2


class About(StrEnum):
    """The diagnoses, in the order in which they are shown."""

    TRAP = "trap"
    DRY_TOP = "dry_top"
    JAMMED_MIDDLE = "jammed_middle"
    PREMATURE_BEST_FEW = "premature_best_few"
    QUIET = "quiet"
    SLIPPED = "slipped"


class Lacks(StrEnum):
    """What has to be known before something can be said."""

    WANTED_WINS = "wanted_wins"
    WEEKS = "weeks"
    """Full weeks since the file was made."""
    CYCLE = "cycle"
    SHORTER_CYCLE = "shorter_cycle"
    """One under 12 months: a longer one leaves no months to tell a win rate from."""
    FIRST_CONTACT = "first_contact"
    RIPE_OBJECTIVES = "ripe_objectives"
    WINS = "wins"
    EXPECTED = "expected"
    PRESENT_STATE = "present_state"


@dataclass(frozen=True, slots=True)
class Missing:
    """`needed` and `known` are counts where it is one: *needs 10; you have 2*.

    `cards` is how many could not be judged because of it, None where it is not about single ones.
    """

    what: Lacks
    needed: int | None = None
    known: int | None = None
    cards: int | None = None


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """`figures` by name, unrounded: counts, days, shares, None where one is not known; `cards` are
    ids, the worst first.

    `judged` and `not_judged` of the figures add up to `present`. `is_found` is true where at
    least one was found, false only where all were judged and none was, and None otherwise:
    `missing` says why (METHOD.md, *None of these claims what it cannot know*).
    """

    about: About
    is_found: bool | None
    figures: Mapping[str, float | None] = field(default_factory=dict)
    cards: tuple[str, ...] = ()
    missing: tuple[Missing, ...] = ()


@dataclass(frozen=True, slots=True)
class InColumn:
    """A card in a column; all in days, None if unknown.

    `age` since its first contact, `here` since it entered its stage, both without parked time.
    `usual` is the age from which on it is older than usual, `cycle` its normal cycle, `silent`
    how long it is quiet, None where it is not. `slipped` is for how long its expected agreement
    lies in the past, 0 where it does not.
    """

    id: str
    age: int | None = None
    here: int | None = None
    usual: float | None = None
    cycle: float | None = None
    silent: int | None = None
    slipped: int | None = None


def counts(present: int, not_judged: int) -> dict[str, float | None]:
    """How many there are, and how many of them could be judged and could not."""
    return {"present": present, "judged": present - not_judged, "not_judged": not_judged}


def jammed_middle(cards: Iterable[InColumn]) -> Diagnosis:
    """Who In the Funnel is older than usual; `cards` are all that stand there.

    `past_cycle` of the figures are those past their normal cycle, which half of all agreements
    outlive: the board marks them, and here that is no finding.
    """
    all_of_them = list(cards)
    lacks = {card.id: lack for card in all_of_them if (lack := _no_age(card))}
    old = [c for c in all_of_them if c.id not in lacks and _over(c) > 0]
    old.sort(key=_over, reverse=True)
    figures: dict[str, float] = {"older": len(old), "past_cycle": sum(map(_past, all_of_them))}
    if old:
        figures |= {"oldest": old[0].age or 0, "usual": old[0].usual or 0}
    return _judged(About.JAMMED_MIDDLE, all_of_them, [c.id for c in old], lacks, figures)


def _no_age(card: InColumn) -> Lacks | None:
    """Why its age cannot be compared with what is usual."""
    if card.usual is None:
        return Lacks.CYCLE
    return Lacks.FIRST_CONTACT if card.age is None else None


def _over(card: InColumn) -> float:
    return (card.age or 0) - (card.usual or 0)


def _past(card: InColumn) -> bool:
    return card.age is not None and card.cycle is not None and card.age > card.cycle


def _judged(
    about: About,
    cards: Sequence[InColumn],
    found: Sequence[str],
    lacks: Mapping[str, Lacks],
    figures: Mapping[str, float],
) -> Diagnosis:
    """What was found of some cards, and why others could not be judged, by their ids."""
    why = Counter(lacks.values())
    missing = tuple(Missing(what, cards=why[what]) for what in Lacks if why[what])
    counted = counts(len(cards), len(lacks)) | dict(figures)
    is_found = True if found else (None if lacks else False)
    return Diagnosis(about, is_found, counted, tuple(found), missing)


def premature_best_few(
    cards: Iterable[InColumn], open_conditions: Mapping[str, int] | None
) -> Diagnosis:
    """Who stands in Best Few with open conditions, or longer than half a cycle.

    `open_conditions` are counts by id; None where the day is past, for which they are not kept:
    then only the time tells.
    """
    all_of_them = list(cards)
    still_open = {row_id: count for row_id, count in (open_conditions or {}).items() if count}
    late = {c.id for c in all_of_them if _too_long(c)}
    found = [c for c in all_of_them if c.id in late or c.id in still_open]
    found.sort(key=lambda c: (-still_open.get(c.id, 0), -(c.here or 0), c.id))
    known = {card.id for card in found}
    is_past = open_conditions is None
    lacks = {
        c.id: lack for c in all_of_them if c.id not in known and (lack := _no_time(c, is_past))
    }
    figures = {"open": sum(c.id in still_open for c in all_of_them), "too_long": len(late)}
    ids = [card.id for card in found]
    return _judged(About.PREMATURE_BEST_FEW, all_of_them, ids, lacks, figures)


def _no_time(card: InColumn, is_past: bool) -> Lacks | None:
    """Why it cannot be said of one that all is well with it in Best Few."""
    if is_past:
        return Lacks.PRESENT_STATE
    if card.cycle is None:
        return Lacks.CYCLE
    return Lacks.FIRST_CONTACT if card.here is None else None


def _too_long(card: InColumn) -> bool:
    return card.here is not None and card.cycle is not None and card.here > card.cycle / HALF


def quiet(cards: Sequence[InColumn], *, is_present: bool) -> Diagnosis:
    """Objectives without news, and without a next action or a snooze ahead.

    What lay ahead on a past day is not kept, so that of one nothing is said.
    """
    if not is_present:
        return _not_kept(About.QUIET, len(cards))
    silent = sorted((c for c in cards if c.silent), key=lambda c: (-(c.silent or 0), c.id))
    figures: dict[str, float] = {"quiet": len(silent)}
    if silent:
        figures["longest"] = silent[0].silent or 0
    return _judged(About.QUIET, cards, [c.id for c in silent], {}, figures)


def slipped(cards: Sequence[InColumn], *, is_present: bool) -> Diagnosis:
    """Objectives whose expected agreement lies in the past, the longest first.

    What was expected on a past day is not kept, so that of one nothing is said.
    """
    if not is_present:
        return _not_kept(About.SLIPPED, len(cards))
    lacks = {card.id: Lacks.EXPECTED for card in cards if card.slipped is None}
    late = sorted((c for c in cards if c.slipped), key=lambda c: (-(c.slipped or 0), c.id))
    figures: dict[str, float] = {"slipped": len(late)}
    if late:
        figures["longest"] = late[0].slipped or 0
    return _judged(About.SLIPPED, cards, [c.id for c in late], lacks, figures)


def _not_kept(about: About, present: int) -> Diagnosis:
    missing = Missing(Lacks.PRESENT_STATE, cards=present)
    return Diagnosis(about, None, counts(present, present), (), (missing,))
