"""What the funnel's history shows: dry top, jammed middle, premature Best Few, quiet.

Each says its figures and the cards behind it, or what is missing before it can be said
(METHOD.md, *What the funnel's history shows*).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from funnel_desktop.funnel.dry_top import CASES_FOR_A_RATE, Need

HALF = 2


class About(StrEnum):
    """The diagnoses, in the order in which they are shown."""

    DRY_TOP = "dry_top"
    JAMMED_MIDDLE = "jammed_middle"
    PREMATURE_BEST_FEW = "premature_best_few"
    QUIET = "quiet"


class Lacks(StrEnum):
    """What has to be known before something can be said."""

    WANTED_WINS = "wanted_wins"
    CYCLE = "cycle"
    RIPE_OBJECTIVES = "ripe_objectives"
    WINS = "wins"
    PRESENT_STATE = "present_state"


@dataclass(frozen=True, slots=True)
class Missing:
    """`needed` and `known` are counts where it is one: *needs 10; you have 2*."""

    what: Lacks
    needed: int | None = None
    known: int | None = None


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """`figures` by name, unrounded: counts, days, shares; `cards` are ids, the worst first.

    `is_found` is None where `missing` says why nothing can be said.
    """

    about: About
    is_found: bool | None
    figures: Mapping[str, float] = field(default_factory=dict)
    cards: tuple[str, ...] = ()
    missing: tuple[Missing, ...] = ()


@dataclass(frozen=True, slots=True)
class InColumn:
    """A card in a column; all in days, None if unknown.

    `age` since its first contact, `here` since it entered its stage, both without parked time.
    `usual` is the age from which on it is older than usual, `cycle` its normal cycle, `silent`
    how long it is quiet, None where it is not.
    """

    id: str
    age: int | None = None
    here: int | None = None
    usual: float | None = None
    cycle: float | None = None
    silent: int | None = None


def dry_top(need: Need, standing: Iterable[str], ripe: Sequence[bool]) -> Diagnosis:
    """Whether there is too little to keep the agreements coming (Little's law).

    `standing` are the ids of Above, In and Best Few; `ripe` are the objectives that are old
    enough to tell a win rate, each with whether it was won.
    """
    cards = tuple(standing)
    figures: dict[str, float] = {"present": len(cards)}
    if need.needed is None:
        return Diagnosis(About.DRY_TOP, None, figures, (), tuple(_lacks(need, ripe)))
    figures |= {
        "needed": need.needed,
        "wanted_wins_a_month": need.wanted_wins_a_month or 0,
        "cycle_days": need.cycle_days or 0,
        "win_rate": need.rate.share if need.rate else 0,
    }
    figures["cases"] = len(ripe)
    return Diagnosis(About.DRY_TOP, len(cards) < need.needed, figures, cards)


def _lacks(need: Need, ripe: Sequence[bool]) -> Iterator[Missing]:
    if not need.wanted_wins_a_month:
        yield Missing(Lacks.WANTED_WINS)
    if not need.cycle_days:
        yield Missing(Lacks.CYCLE, 1, 0)
    elif need.rate is None:
        yield Missing(Lacks.RIPE_OBJECTIVES, CASES_FOR_A_RATE, len(ripe))
    elif not any(ripe):
        yield Missing(Lacks.WINS, 1, 0)


def jammed_middle(cards: Iterable[InColumn]) -> Diagnosis:
    """Who In the Funnel is older than usual; `cards` are all that stand there."""
    all_of_them = list(cards)
    judged = [c for c in all_of_them if c.age is not None and c.usual is not None]
    figures: dict[str, float] = {"present": len(all_of_them), "judged": len(judged)}
    if all_of_them and not judged:
        return Diagnosis(About.JAMMED_MIDDLE, None, figures, (), (Missing(Lacks.CYCLE, 1, 0),))
    old = sorted((c for c in judged if _over(c) > 0), key=_over, reverse=True)
    figures["older"] = len(old)
    if old:
        figures |= {"oldest": old[0].age or 0, "usual": old[0].usual or 0}
    return Diagnosis(About.JAMMED_MIDDLE, bool(old), figures, tuple(c.id for c in old))


def _over(card: InColumn) -> float:
    return (card.age or 0) - (card.usual or 0)


def premature_best_few(
    cards: Iterable[InColumn], open_conditions: Mapping[str, int] | None
) -> Diagnosis:
    """Who stands in Best Few with open conditions, or longer than half a cycle.

    `open_conditions` are counts by id; None where the day is past, for which they are not kept:
    then only the time tells.
    """
    all_of_them = list(cards)
    still_open = {own: count for own, count in (open_conditions or {}).items() if count}
    late = {c.id for c in all_of_them if _too_long(c)}
    found = [c for c in all_of_them if c.id in late or c.id in still_open]
    found.sort(key=lambda c: (-still_open.get(c.id, 0), -(c.here or 0), c.id))
    figures = {
        "present": len(all_of_them),
        "open": sum(c.id in still_open for c in all_of_them),
        "too_long": len(late),
    }
    ids = tuple(c.id for c in found)
    if open_conditions is None and all_of_them:
        return Diagnosis(About.PREMATURE_BEST_FEW, bool(found) or None, figures, ids, _PAST)
    return Diagnosis(About.PREMATURE_BEST_FEW, bool(found), figures, ids)


_PAST = (Missing(Lacks.PRESENT_STATE),)


def _too_long(card: InColumn) -> bool:
    return card.here is not None and card.cycle is not None and card.here > card.cycle / HALF


def quiet(cards: Sequence[InColumn], *, is_present: bool) -> Diagnosis:
    """Objectives without activity and without a next action ahead.

    Next actions of a past day are not kept, so that of one nothing is said.
    """
    figures: dict[str, float] = {"present": len(cards)}
    if not is_present:
        return Diagnosis(About.QUIET, None, figures, (), _PAST)
    silent = sorted((c for c in cards if c.silent), key=lambda c: (-(c.silent or 0), c.id))
    figures["quiet"] = len(silent)
    if silent:
        figures["longest"] = silent[0].silent or 0
    return Diagnosis(About.QUIET, bool(silent), figures, tuple(c.id for c in silent))
