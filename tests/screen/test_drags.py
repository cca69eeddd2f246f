"""Fifty real drags: each lands where it was let go, is in the file, and can be undone.

Each kind has one window for its drags. Closed, the file is read back, also as it was after each
single drag; opened again, every drag is undone with Ctrl+Z, and the file is as it began.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from tests.conftest import Counted
from tests.screen.fixtures import Opened
from tests.screen.shown import Funnel, Window, make_file, read_back, states_back
from tests.screen.waiting import wait_for

CLIENTS = {
    Stage.UNIVERSE: ["Ada Lovelace", "Çağla Işık", "Norrby & Lind", "Михаил Орлов", "陳大文"],
    Stage.ABOVE: ["Bruno Keller", "Halden Architects", "Nuria Sala", "Øresund Rederi"],
    Stage.IN: ["Meridian Labs", "Pilar Ibáñez", "İrem Şahin"],
    Stage.BEST_FEW: ["Delta Ferries", "Kestrel <b>Insurance</b>"],
}
MOST_IN_SIGHT = 5
"""So many cards of a column stand above the outcome zones; none needs scrolling."""

Do = Callable[[Window], None]
Drag = tuple[Funnel, Do]
"""What the funnel is to be after it, and the gesture."""


def test_between_two_named_cards(file: Path, opened: Opened, counted: Counted) -> None:
    funnel = make_file(file, CLIENTS)
    drags = list(_between_cards(funnel, 20, Random(1)))
    _all_land(file, opened, funnel, drags, counted, "between two named cards")


def test_into_an_empty_column(file: Path, opened: Opened, counted: Counted) -> None:
    funnel = make_file(file, {Stage.ABOVE: ["Bruno Keller"]})
    drags = list(_into_empty(funnel, "Bruno Keller", 10))
    _all_land(file, opened, funnel, drags, counted, "into an empty column")


def test_onto_an_outcome_zone(file: Path, opened: Opened, counted: Counted) -> None:
    funnel = make_file(file, CLIENTS)
    drags = list(_onto_zones(funnel))
    _all_land(file, opened, funnel, drags, counted, "onto an outcome zone")


def test_from_the_tray(file: Path, opened: Opened, counted: Counted) -> None:
    leads = [f"Lead {number}" for number in range(1, 11)]
    funnel = make_file(file, {Stage.UNIVERSE: leads, Stage.ABOVE: ["Nuria Sala"]})
    drags = list(_from_tray(funnel, leads, Random(2)))
    _all_land(file, opened, funnel, drags, counted, "from the tray")


def _all_land(
    file: Path, opened: Opened, first: Funnel, drags: list[Drag], counted: Counted, where: str
) -> None:
    wanted = [first, *(after for after, _ in drags)]
    window = opened(file)
    for number, (after, do) in enumerate(drags, start=1):
        do(window)
        window.await_order(after)
        counted(f"drags {where}", number, len(drags))
    window.close()
    _is_kept(file, wanted[-1])
    assert states_back(file, len(drags)) == wanted[::-1]

    window = opened(file)
    for before in wanted[-2::-1]:
        window.hand.keys("ctrl+z")
        window.await_order(before)
    window.close()
    _is_kept(file, first)


def _is_kept(file: Path, funnel: Funnel) -> None:
    """The command line says the same of the file."""
    stages, outcomes = read_back(file)
    assert stages == {stage.value: names for stage, names in funnel.items()}
    left = list(funnel.outcomes.values())
    assert outcomes == {outcome: left.count(outcome) for outcome in ("won", "lost", "parked")}


# What is dragged


def _between_cards(funnel: Funnel, count: int, random: Random) -> Iterator[Drag]:
    """From anywhere in front of a card, mostly between two; also within a column."""
    for _ in range(count):
        who, target, before = _free_place(funnel, random)
        yield _put(funnel, who, target, before)
        funnel = funnel.moved(who, target, before)


def _free_place(funnel: Funnel, random: Random) -> tuple[str, Stage, str]:
    """Somebody of a column, and a card of a column that he does not yet stand in front of."""
    while True:
        who = random.choice([n for stage in BOARD_STAGES for n in funnel.order[stage]])
        target = random.choice(BOARD_STAGES)
        others = [name for name in funnel.order[target] if name != who]
        if not others or len(others) >= MOST_IN_SIGHT:
            continue
        before = random.choice(others[1:] or others)
        if funnel.moved(who, target, before) != funnel:
            return who, target, before


def _into_empty(funnel: Funnel, who: str, count: int) -> Iterator[Drag]:
    """One card round and round through columns that have none."""
    for number in range(1, count + 1):
        target = BOARD_STAGES[number % len(BOARD_STAGES)]
        yield _put(funnel, who, target, None)
        funnel = funnel.moved(who, target)


def _onto_zones(funnel: Funnel) -> Iterator[Drag]:
    """Won at once; lost and parked after their question."""
    leaving = [name for stage in BOARD_STAGES for name in funnel.order[stage]] + ["Ada Lovelace"]
    for number, who in enumerate(leaving):
        outcome = ("Won", "Lost", "Parked")[number % 3]
        after = funnel.closed(who, outcome.lower())
        yield after, _closing(funnel.stage_of(who), who, outcome)
        funnel = after


def _from_tray(funnel: Funnel, leads: list[str], random: Random) -> Iterator[Drag]:
    """Leads into all columns, in front of a card or to the end."""
    for number, who in enumerate(leads):
        target = BOARD_STAGES[number % len(BOARD_STAGES)]
        there = funnel.order[target]
        before = random.choice(there) if there and number % 2 else None
        yield _put(funnel, who, target, before)
        funnel = funnel.moved(who, target, before)


def _put(funnel: Funnel, who: str, target: Stage, before: str | None) -> Drag:
    source = funnel.stage_of(who)
    after = funnel.moved(who, target, before)
    return after, lambda window: window.drag(source, who, target, before)


def _closing(source: Stage, who: str, outcome: str) -> Do:
    def do(window: Window) -> None:
        window.drag_out(source, who, outcome)
        if outcome == "Lost":
            window.hand.click(window.see("push button", "Lost, without a reason").box.middle)
        elif outcome == "Parked":
            window.see("push button", "Park")
            wait_for(lambda: (window.focused() or window).role == "text", "the date's field")
            window.hand.keys("Return")

    return do
