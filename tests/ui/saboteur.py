"""A program of its own: every override that Qt calls raises, on every screen, and it lives.

Each override works at every other call only; in between it raises in turn as Python does, as C
does, and as SQLite does. Prints, as JSON, how many there are, how many raised
in every way when Qt called them, and how many in all: the rest is called by hand.
"""

import importlib
import json
import os
import pkgutil
import sqlite3
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import CellType
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QWidget,
    QWidgetItem,
)
from shiboken6 import isValid

from funnel_desktop import ui
from funnel_desktop.ui import guard

EVERY = 3
"""Ways to raise."""
ENOUGH = 4 * EVERY
"""Calls after which an override works again: everybody has raised in every way twice."""
armed = False
calls: Counter[str] = Counter()
raised: dict[str, set[int]] = {}
made_of: dict[str, Callable[..., Any]] = {}
unguarded = guard.guarded


def _raise(way: int) -> None:
    match way:
        case 0:
            raise ValueError("Anna Kovács")
        case 1:
            abs("Anna Kovács")  # type: ignore[arg-type]
        case _:
            sqlite3.connect(":memory:").execute("SELECT nothing FROM nowhere")


def sabotaged(method: Callable[..., Any], base: type) -> Callable[..., Any]:
    """The guarded override, whose inside raises when it is armed."""
    made = unguarded(method, base)
    key = f"{method.__module__}.{method.__qualname__}"
    raised[key], made_of[key] = set(), made

    def broken(*given: Any, **named: Any) -> Any:
        if armed:
            calls[key] += 1
            if calls[key] % 2 and calls[key] < ENOUGH:
                way = calls[key] // 2 % EVERY
                raised[key].add(way)
                _raise(way)
        return method(*given, **named)

    cell_of(made, method).cell_contents = broken
    return made


def cell_of(made: Any, method: Callable[..., Any]) -> CellType:
    """Where a guard keeps the method; a model's `data` stands in what hides names, too."""
    cells: list[CellType] = list(made.__closure__)
    for cell in cells:
        if cell.cell_contents is method:
            return cell
        if getattr(cell.cell_contents, "__qualname__", "").startswith("hiding_names."):
            cells += cell.cell_contents.__closure__
    raise LookupError(method)


def poke_everything(window: Any, view: str) -> None:
    """Have Qt call whatever it may call, on two of each kind of widget there is."""
    window.workspace.show_view(view)
    for top in QApplication.topLevelWidgets():
        if top.isVisible() and (top is window or not is_done(top)):
            top.resize(top.size() + QSize(1, 0))
            top.grab()
    poked: Counter[type] = Counter()
    for widget in QApplication.allWidgets():
        poked[type(widget)] += 1
        if poked[type(widget)] <= 2 and isValid(widget) and not is_done(widget):
            poke(widget)
    QApplication.processEvents()


def is_done(widget: QWidget) -> bool:
    """Whether all overrides of its class, and of what it shows, have raised in every way."""
    parts: list[object] = [widget]
    if isinstance(widget, QAbstractItemView):
        parts += [widget.model(), widget.itemDelegate()]
    return all(len(raised[key]) == EVERY for part in parts for key in keys_of(type(part)))


@cache
def keys_of(cls: type) -> list[str]:
    names = [(each, name) for each in cls.__mro__[:-1] for name in vars(each)]
    keys = [f"{each.__module__}.{each.__qualname__}.{name}" for each, name in names]
    return [key for key in keys if key in raised]


def poke(widget: QWidget) -> None:
    if not widget.isWindow():
        widget.grab()
    if type(widget).__module__.startswith(guard.PACKAGE):
        for event in events(widget):
            QApplication.sendEvent(widget, event)
    item = QWidgetItem(widget)
    item.sizeHint(), item.minimumSize(), item.hasHeightForWidth(), item.heightForWidth(200)
    if isinstance(widget, QAbstractItemView):
        poke_view(widget)
    if isinstance(widget, QAbstractSpinBox):
        widget.stepUp(), widget.stepDown()
    layout = widget.layout()
    if layout is not None:
        layout.invalidate()
        layout.activate()


def events(widget: QWidget) -> Iterator[QEvent]:
    none, left, key = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, QEvent.Type
    at, mime = QPointF(3, 3), QMimeData()
    mime.setText("text")
    copy = Qt.DropAction.CopyAction
    where = widget.mapToGlobal(at)
    yield QFocusEvent(key.FocusIn)
    yield QKeyEvent(key.KeyPress, Qt.Key.Key_Shift, none)
    for kind in (key.MouseButtonPress, key.MouseMove, key.MouseButtonRelease):
        if not isinstance(widget, QAbstractItemView) and type(widget).__module__[:2] != "Py":
            yield QMouseEvent(kind, at, where, Qt.MouseButton.RightButton, left, none)
    yield QFocusEvent(key.FocusOut)
    yield QHelpEvent(key.ToolTip, at.toPoint(), where.toPoint())
    yield QDragEnterEvent(at.toPoint(), copy, mime, left, none)
    yield QDragMoveEvent(at.toPoint(), copy, mime, left, none)
    yield QDragLeaveEvent()
    yield QEvent(key.Leave)
    yield QEvent(key.StyleChange)


def poke_view(view: QAbstractItemView) -> None:
    model = view.model()
    if model is None:
        return
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    if proxy.rowCount():
        index = proxy.index(0, 0)
        index.data(), index.flags(), index.siblingAtColumn(1).data()
        proxy.headerData(0, Qt.Orientation.Horizontal)
        view.sizeHintForRow(0)
        proxy.mimeData([index])
    proxy.setSourceModel(None)  # type: ignore[arg-type]


def open_everything(home: Path) -> list[QWidget]:
    """A window, with every screen of the pictures opened in it."""
    from funnel_desktop.example.make import make_example
    from tools import pictures

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    day = pictures.DAY
    make_example(home / "practice.funnel", day)
    pictures.set_formats(pictures.Formats(pictures.QLocale("en_IE"), "EUR"))
    window = pictures.MainWindow(
        pictures.Session(pictures.open_document(home / "practice.funnel"), lambda: day),
        pictures.Settings(home),
    )
    window.begin(given=True)
    window.resize(1440, 900)
    pictures.settle(application)
    kept = [window]
    for name, picture in pictures.PICTURES.items():
        print(name, file=sys.stderr)
        kept.append(picture(window))
        pictures.settle(application)
    # A later picture has closed it.
    kept.append(pictures.PICTURES["profile"](window))
    pictures.settle(application)
    return kept


def main(home: Path) -> None:
    global armed
    told: list[str] = []
    sys.excepthook = lambda kind, error, trace: told.append(kind.__name__)
    guard.guarded = sabotaged
    for module in pkgutil.walk_packages(ui.__path__, ui.__name__ + "."):
        importlib.import_module(module.name)
    application = QApplication(["sabotage"])
    kept = open_everything(home)
    assert not told, told
    armed = True
    for view in ("board", "week", "insights", "clients") * EVERY:
        poke_everything(kept[0], view)
    by_qt = sum(len(ways) == EVERY for ways in raised.values())
    for key, made in made_of.items():
        for _ in range(2 * EVERY):
            if len(raised[key]) < EVERY:
                made(*[None] * made.__code__.co_argcount)
    armed = False
    application.processEvents()
    every = sum(len(ways) == EVERY for ways in raised.values())
    print(json.dumps({"overrides": len(raised), "by_qt": by_qt, "every_way": every}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except BaseException:
        traceback.print_exc()
        os._exit(1)
