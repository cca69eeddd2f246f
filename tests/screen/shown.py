"""The program's window as it is seen from outside, and what can be done to it there."""

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.funnel.stages import STAGES, Stage
from tests.conditions import meet_all
from tests.screen.desk import ROOT, Desk
from tests.screen.eyes import Box, Eyes, Seen
from tests.screen.hand import Hand, Point
from tests.screen.waiting import Answer, Ended, wait_for

TODAY = date(2026, 5, 12)
NAMES = {
    Stage.UNIVERSE: "Universe",
    Stage.ABOVE: "Above the Funnel",
    Stage.IN: "In the Funnel",
    Stage.BEST_FEW: "Best Few",
}
EDGE = 4
"""Pixels from a card's edge: nearer to the line between two cards than to any other."""

Order = dict[Stage, list[str]]


@dataclass(frozen=True)
class Funnel:
    """Who stands where, by client, and who has left by which outcome."""

    order: Order
    outcomes: dict[str, str] = field(default_factory=dict)

    def moved(self, who: str, stage: Stage, before: str | None = None) -> "Funnel":
        """After `who` was put into `stage` before another, or at its end."""
        order = {each: [name for name in names if name != who] for each, names in self.items()}
        at = order[stage].index(before) if before else len(order[stage])
        order[stage].insert(at, who)
        return Funnel(order, self.outcomes)

    def closed(self, who: str, outcome: str) -> "Funnel":
        """After `who` left the board."""
        order = {each: [name for name in names if name != who] for each, names in self.items()}
        return Funnel(order, {**self.outcomes, who: outcome})

    def stage_of(self, who: str) -> Stage:
        """Where `who` stands."""
        return next(stage for stage, names in self.items() if who in names)

    def items(self) -> list[tuple[Stage, list[str]]]:
        """Stages from the Universe on, with their clients from the top."""
        return [(stage, self.order.get(stage, [])) for stage in STAGES]


class Window:
    """A running program with one window."""

    def __init__(self, process: subprocess.Popen, eyes: Eyes, hand: Hand) -> None:
        self.process, self.eyes, self.hand = process, eyes, hand
        self.program = self.wait_for(lambda: eyes.program(process.pid), "the program on the bus")
        self.wait_for(self._has_focus, "a window with the keyboard in it")
        self._things: dict[str, tuple[str, str]] = {}

    def wait_for(self, look: Callable[[], Answer | None], what: str) -> Answer:
        """Wait until there is something; raises Ended where the program ends meanwhile."""

        def look_at_it() -> Answer | None:
            if self.process.poll() is not None:
                raise Ended(what)
            return look()

        found = wait_for(look_at_it, what)
        assert found is not None
        return found

    def list_of(self, stage: Stage) -> Seen:
        """A stage's list."""
        return self.eyes.look(self._thing(NAMES[stage]))

    def find_list(self, beginning: str) -> Seen:
        """A list by the beginning of its name."""
        return self.eyes.look(self._thing(beginning))

    def cards(self, stage: Stage) -> list[Seen]:
        """A stage's cards from the top."""
        return self.eyes.items(self._thing(NAMES[stage]))

    def clients(self, stage: Stage) -> list[str]:
        """The clients of a stage's cards, from the top."""
        return [client_of(name) for name in self.eyes.names(self._thing(NAMES[stage]))]

    def order(self) -> Order:
        """Who stands where."""
        return {stage: self.clients(stage) for stage in STAGES}

    def box(self, stage: Stage, client: str) -> Box:
        """Where a client's card is."""
        found = self.wait_for(
            lambda: [c for c in self.cards(stage) if client_of(c.name) == client], client
        )
        return found[0].box

    def focused(self) -> Seen | None:
        """What has the keyboard."""
        return self.eyes.focused(self.program)

    def see(self, role: str, beginning: str) -> Seen:
        """Wait until something of this role and beginning of its name can be seen."""
        found = self.wait_for(
            lambda: self.eyes.named(self.program, role, beginning), f"{role} {beginning}"
        )
        return found[0]

    def await_order(self, wanted: Funnel) -> None:
        """Wait until the board shows this."""
        self.wait_for(lambda: self.order() == dict(wanted.items()), f"{wanted.items()}")

    def await_focus(self, beginning: str) -> Seen:
        """Wait until what has the keyboard has a name that begins like this."""
        return self.wait_for(lambda: self._focus_on(beginning), f"the keyboard on {beginning}")

    def tab(self) -> str:
        """Go on to the next place that takes the keyboard; its name."""
        here = self.focused()
        self.hand.keys("Tab")
        there = self.wait_for(lambda: (now := self.focused()) != here and now, "the next place")
        assert isinstance(there, Seen)
        return there.name

    # Dragging

    def drop_point(self, stage: Stage, before: str | None) -> Point:
        """Where to let go so that a card lands before another, or at the end of a stage."""
        column, cards = self.list_of(stage).box, self.cards(stage)
        middle = column.middle[0]
        if not cards:
            return middle, column.top + 100
        if before is None:
            return middle, cards[-1].box.top + cards[-1].box.height + EDGE
        return middle, self.box(stage, before).top + EDGE

    def drag(self, source: Stage, who: str, target: Stage, before: str | None = None) -> None:
        """Drag a card with the mouse, in one go."""
        way = self.wait_for(
            lambda: (self.box(source, who).middle, self.drop_point(target, before)), who
        )
        self.hand.drag(*way)

    def drag_out(self, source: Stage, who: str, outcome: str) -> None:
        """Drag a card onto the zone that comes up below the columns."""
        start = self.box(source, who).middle
        here = self.hand.lift(start)
        zone = self.wait_for(lambda: self.zone(outcome), f"the zone {outcome}")
        self.hand.carry(here, zone.box.middle)
        self.hand.let_go()

    def zone(self, outcome: str) -> Seen | None:
        """The zone of an outcome, while something is dragged."""
        found = self.eyes.named(self.program, "filler", outcome)
        return found[0] if found else None

    @contextmanager
    def busy(self) -> Iterator[None]:
        """The program is busy meanwhile: what is pressed waits until it is free again."""
        self.process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)

    # Ending

    def close(self) -> None:
        """Close the window as somebody does who is done; the program ends well."""
        self.hand.keys("alt+F4")
        assert self.process.wait(20) == 0

    def end(self) -> None:
        """End the program in whatever state it is."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def _has_focus(self) -> bool:
        shown = self.eyes.windows(self.program)
        return any("active" in each.states for each in shown) and self.focused() is not None

    def _focus_on(self, beginning: str) -> Seen | None:
        found = self.focused()
        return found if found and found.name.startswith(beginning) else None

    def _thing(self, name: str) -> tuple[str, str]:
        if name not in self._things:
            shown = self.eyes.lists(self.program)
            self._things = {each.name.split(",")[0]: each.thing for each in shown}
        return self._things[name]


def client_of(name: str) -> str:
    """The client in the name of a card."""
    return name.split(",")[0]


def open_window(desk: Desk, eyes: Eyes, hand: Hand, file: Path, *arguments: str) -> Window:
    """Start the program with a file and wait until it is there."""
    home = file.parent / "home"
    said = [file, "--today", TODAY.isoformat(), "--home", home, *arguments]
    return Window(desk.start(said), eyes, hand)


def make_file(path: Path, order: Mapping[Stage, Sequence[str]], day: date = TODAY) -> Funnel:
    """A document of a day with one objective for each client, for which all conditions are met."""
    with create_document(path) as document:
        for stage, clients in order.items():
            for number, client in enumerate(clients, start=1):
                document.objectives.add(
                    day, client_name=client, wish=f"Wish {number}", stage=stage, value=10000
                )
        meet_all(document, day)
    return Funnel({stage: list(order.get(stage, [])) for stage in STAGES})


def read_back(path: Path) -> tuple[dict[str, list[str]], dict[str, int]]:
    """What the command line says of a file: clients by stage, and numbers of outcomes."""
    command = [sys.executable, "-m", "funnel_desktop", "show", str(path), "--json"]
    command += ["--today", TODAY.isoformat()]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    said = json.loads(done.stdout)
    stages = {stage: [one["client"] for one in ones] for stage, ones in said["stages"].items()}
    return stages, said["outcomes"]


def states_back(path: Path, steps: int) -> list[Funnel]:
    """What a file holds, and held before each of its last steps, the newest first.

    A copy is asked; the file itself stays as it is.
    """
    copy = path.with_name("copy.funnel")
    shutil.copy2(path, copy)
    found = []
    with open_document(copy) as document:
        found.append(state_of(document))
        for _ in range(steps):
            assert document.log.undo() is not None
            found.append(state_of(document))
    copy.unlink()
    return found


def state_of(document: Document) -> Funnel:
    """Who stands where in an open document, and who has left."""
    order: Order = {stage: [] for stage in STAGES}
    outcomes = {}
    for objective in document.objectives.all(TODAY):
        if objective.outcome is None:
            order[objective.stage].append(objective.client_name)
        else:
            outcomes[objective.client_name] = objective.outcome.value
    return Funnel(order, outcomes)
