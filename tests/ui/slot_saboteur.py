"""A program of its own: every slot and every work beside the window raises, and the window lives.

Slots are the methods that some `connect` of the program names; each raises as Python does, as C
does and as SQLite does, called by a signal of Qt's. Then works beside the window raise, with the
document lent and without. Prints, as JSON, how many there are, how many raised, what the window
said, and whether it shows what the file holds and goes on afterwards.
"""

import ast
import functools
import gc
import importlib
import json
import os
import pkgutil
import sqlite3
import sys
import traceback
from collections.abc import Callable, Iterator
from inspect import CO_VARARGS
from pathlib import Path
from types import FunctionType
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from funnel_desktop import app, ui
from funnel_desktop.crash import write_crashes_to
from funnel_desktop.document.backup_home import kept_in
from funnel_desktop.document.document import open_document
from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.stages import BOARD_STAGES, Stage
from funnel_desktop.paths import places
from funnel_desktop.ui.work import background
from funnel_desktop.ui.work.lending import carry_out
from tests.ui.saboteur import EVERY, _raise
from tools import pictures

Slot = tuple[type, str]
armed: list[int] = []
"""The way in which what is called raises; empty while nothing does."""
raised: set[tuple[Slot, int]] = set()
OPENED = ("objective", "week", "insights", "clients", "profile", "import")
"""Screens that are open, so that slots of theirs are called where they live."""
WORKS = 12
"""Works beside the window that are begun, each raising in its turn."""


class Emitter(QObject):
    """Calls a slot as Qt calls it."""

    fired = Signal()


def named_slots() -> Iterator[Slot]:
    """Every method that a class connects to a signal."""
    for module in pkgutil.walk_packages(ui.__path__, ui.__name__ + "."):
        loaded = importlib.import_module(module.name)
        assert loaded.__file__ is not None
        for node in ast.parse(Path(loaded.__file__).read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                cls = getattr(loaded, node.name)
                for name in sorted(set(connected(node))):
                    if name in vars(cls) and isinstance(vars(cls)[name], FunctionType):
                        yield cls, name


def connected(node: ast.ClassDef) -> Iterator[str]:
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "connect":
            for inside in ast.walk(call):
                if isinstance(inside, ast.Attribute) and getattr(inside.value, "id", "") == "self":
                    yield inside.attr


def sabotage(slot: Slot) -> Callable[..., Any]:
    """Let a slot raise while it is armed."""
    cls, name = slot
    method = vars(cls)[name]
    code = method.__code__
    takes = None if code.co_flags & CO_VARARGS else code.co_argcount

    @functools.wraps(method)
    def broken(*given: Any) -> Any:
        if armed:
            raised.add((slot, armed[0]))
            _raise(armed[0])
        return method(*given[:takes])

    setattr(cls, name, broken)
    return broken


def fire(slot: Slot, broken: Callable[..., Any], living: dict[type, object]) -> None:
    """Have Qt call it: of an object that lives where there is one."""
    cls, name = slot
    owner, emitter = living.get(cls), Emitter()
    alive = owner is not None and (not isinstance(owner, QObject) or isValid(owner))
    emitter.fired.connect(getattr(owner, name) if alive else lambda: broken(None))
    for way in range(EVERY):
        armed[:] = [way]
        emitter.fired.emit()
    armed.clear()


def break_works(window: Any, application: QApplication) -> int:
    """Begin works beside the window that raise, the document lent or not; how many there were."""
    for number in range(WORKS):

        def work(*_: object, way: int = number // 2 % EVERY) -> None:
            # Here, so that each way is a place of its own, which is told once.
            if way == 0:
                raise ValueError("Anna Kovács")
            if way == 1:
                abs("Anna Kovács")  # type: ignore[arg-type]
            sqlite3.connect(":memory:").execute("SELECT nothing FROM nowhere")

        if number % 2:
            carry_out(window.session, window, "Working", work, takes_long=True)
        else:
            background.outliving(work).start()
        while background._outliving:
            application.processEvents()
        assert not window.session.busy
    return WORKS


def shows_the_file(window: Any) -> bool:
    """Whether the board has the cards that the document has, in their order."""
    document, today = window.session.document, window.session.today
    for stage in BOARD_STAGES:
        rows = window.board.lists.by_stage[stage].rows
        shown = [card.id for card in rows.cards(range(rows.rowCount()))]
        if shown != list(document.board.ids(stage, today)):
            return False
    return True


def main(home: Path) -> None:
    slots = {slot: sabotage(slot) for slot in named_slots()}
    told: list[int] = []
    application = QApplication(["sabotage"])
    make_example(home / "practice.funnel", pictures.DAY)
    program = app.Program(application, places(home), lambda: pictures.DAY)
    write_crashes_to(home / "log", lambda: (told.append(1), program.mishaps.happened.emit()))
    with kept_in(home / "backups"):
        program.show(open_document(home / "practice.funnel"), given=True)
        window: Any = program.window
        window.resize(1440, 900)
        pictures.settle(application)
        for name in OPENED:
            pictures.PICTURES[name](window)
            pictures.settle(application)
        assert not told
        said: list[str] = []
        window.session.failed.connect(said.append)
        living = {
            type(each): each for each in gc.get_objects() if type(each) in {c for c, _ in slots}
        }
        for slot, broken in slots.items():
            fire(slot, broken, living)
        in_slots = len(told)
        works = break_works(window, application)
        application.processEvents()
        window.refresh()
        own = window.session.document.objectives.add(
            pictures.DAY, client_name="Goes on", stage=Stage.IN
        )
        application.processEvents()
        came_of = {
            "slots": len(slots), "raised": len(raised), "living": len(living), "works": works,
            "told in slots": in_slots, "told": len(told), "said": sorted(set(said)),
            "shows the file": shows_the_file(window),
            "goes on": own in window.session.document.board.ids(Stage.IN, pictures.DAY),
        }  # fmt: skip
    print(json.dumps(came_of), flush=True)
    os._exit(0)


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except BaseException:
        traceback.print_exc()
        os._exit(1)
