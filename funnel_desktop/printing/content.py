"""Content of the printed week: words that are ready to be written, and nothing else."""

from collections.abc import Callable
from dataclasses import dataclass

from funnel_desktop.funnel.stages import WorkType


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """A kind of work with its hours; `share` in percent fills its bar."""

    work: WorkType
    badge: str
    name: str
    hours: str
    share: int
    below: str


@dataclass(frozen=True, slots=True)
class PlanBlock:
    """A block on the grid: the day's index, and its lane among those beside it. What is not
    one's own is an appointment of another diary."""

    day: int
    start: int
    end: int
    work: WorkType | None
    title: str
    lane: int = 0
    lanes: int = 1
    is_own: bool = True


@dataclass(frozen=True, slots=True)
class Task:
    """A line to tick: what, for whom, when. `presses` tells late and due from what can wait."""

    text: str
    client: str
    day: str
    presses: bool = False


@dataclass(frozen=True, slots=True)
class TaskGroup:
    """The tasks of a kind of work in the method's order; `further` are only in the program."""

    work: WorkType
    badge: str
    name: str
    tasks: tuple[Task, ...]
    further: int = 0


@dataclass(frozen=True, slots=True)
class Call:
    """A call to make: whom, on which number, and the one question to ask."""

    person: str
    phone: str
    about: str


@dataclass(frozen=True)
class Labels:
    """The headings and the words between; `more` says how many are only in the program."""

    title: str
    budget: str
    tasks: str
    calls: str
    notes: str
    no_calls: str
    more: Callable[[int], str]


@dataclass(frozen=True)
class PlanContent:
    """One page. Minutes after midnight for `first` and `last`, the ends of the grid; blocks
    beyond its days and hours are counted. `selling` is a sentence in three parts, of which the
    middle one stands out."""

    labels: Labels
    week: str
    selling: tuple[str, str, str]
    in_play: str
    budget: tuple[BudgetLine, ...]
    days: tuple[str, ...]
    hours: tuple[str, ...]
    first: int
    last: int
    blocks: tuple[PlanBlock, ...]
    groups: tuple[TaskGroup, ...]
    calls: tuple[Call, ...] = ()
    legend: tuple[tuple[WorkType, str], ...] = ()
    blocks_beyond: int = 0
    printed: str = ""
    page: str = ""
