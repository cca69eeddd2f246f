"""One guard for everything of ours that Qt calls: no error leaves it.

An error that was born in C ends the process on Python 3.11 when it passes through an override
inside an override (a `paintEvent` whose super() calls a delegate's `paint`). So each override of
each class that is made in this package is guarded as the class is made, also those to come.
"""

import sys
from collections.abc import Callable
from functools import cache, partial
from inspect import CO_VARARGS, CO_VARKEYWORDS
from types import FunctionType
from typing import Any

from PySide6.QtCore import QSize, Qt
from shiboken6 import Shiboken

from funnel_desktop.crash import report
from funnel_desktop.language.hiding import is_hiding, shown

PACKAGE = __name__.partition(".")[0] + "."
KEPT = "guard's last {}"
"""Where an object keeps what one of its overrides answered last."""

SEEN = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
)
"""What of a model is seen or read aloud."""
NOTHING = (int, bool, str, QSize)
"""What an answer can be made of when there was none before."""


def guard_overrides() -> None:
    """From now on, guard what the package's classes override of Qt's."""

    root: Any = Shiboken.Object

    def guard(cls: type, **more: Any) -> None:
        super(root, cls).__init_subclass__(**more)
        if cls.__module__.startswith(PACKAGE):
            for name, base in overrides(cls):
                setattr(cls, name, guarded(getattr(cls, name), base))

    root.__init_subclass__ = classmethod(guard)


def overrides(cls: type) -> list[tuple[str, type]]:
    """The methods of a class that Qt may call in place of its own, and whose place they take.

    Also those that it has from a class that is none of Qt's and so was not looked at itself.
    """
    methods = {
        name
        for each in cls.__mro__
        if each is cls or (_is_ours(each) and not issubclass(each, Shiboken.Object))
        for name, method in vars(each).items()
        if type(method) is FunctionType and method is getattr(cls, name)
    }
    found: dict[str, type] = {}
    for base in cls.__mro__[1:-1]:
        if not _is_ours(base):
            found = dict.fromkeys(vars(base).keys() & methods, base) | found
    return [(name, base) for name, base in found.items() if name[:2] != "__"]


def guarded(method: Callable[..., Any], base: type) -> Callable[..., Any]:
    """An override that logs what it raises, and answers as if nothing had been.

    Its answer then is what it answered last, where that is a number or a size, else what Qt
    itself would; a cell is empty, and so is a row that could not be painted.
    """
    promised = method.__annotations__.get("return")
    keeps = promised is int or promised is QSize
    code = method.__code__
    failed = partial(_otherwise, method.__name__, base, promised)
    takes_any = code.co_flags & CO_VARARGS > 0, code.co_flags & CO_VARKEYWORDS > 0
    frame = _frame(code.co_argcount, *takes_any, keeps)
    answers = hiding_names(method) if method.__name__ == "data" else method
    made = frame(answers, failed, KEPT.format(method.__name__))
    # Signals look at how many arguments a method takes, and callers may name them.
    names = code.co_varnames[: code.co_argcount]
    inside = made.__code__
    made.__code__ = inside.replace(
        co_varnames=names + inside.co_varnames[len(names) :], co_name=method.__name__
    )
    made.__defaults__ = method.__defaults__
    made.__name__, made.__qualname__ = method.__name__, method.__qualname__
    made.__module__, made.__doc__ = method.__module__, method.__doc__
    made.__wrapped__ = method
    return made


def hiding_names(data: Callable[..., Any]) -> Callable[..., Any]:
    """A model's `data`, whose words to look at are initials while names are hidden.

    What is edited stays as it is.
    """

    def answered(*given: Any) -> Any:
        answer = data(*given)
        if type(answer) is str and is_hiding() and given[-1] in SEEN:
            return shown(answer)
        return answer

    return answered


FRAME = """
def around(method, failed, kept):
    def guarded({names}):
        try:
            return method({names})
        except BaseException:
            return failed({names})
    return guarded
"""
KEEPING = FRAME.replace(
    "            return method({names})\n",
    "            answer = method({names})\n"
    "            if answer:\n"
    "                {own}.__dict__[kept] = answer\n"
    "            return answer\n",
)
"""Nothing is not kept: a list says that below its rows, and a widget before it knows its size."""


@cache
def _frame(arguments: int, rest: bool, named: bool, keeps: bool) -> Callable[..., Any]:
    """What stands around methods of so many arguments; those given as *rest cost a tenth."""
    names = [f"a{place}" for place in range(arguments)] + ["*rest"] * rest + ["**named"] * named
    own = names[0].replace("*rest", "rest[0]")
    source = (KEEPING if keeps else FRAME).format(names=", ".join(names), own=own)
    room: dict[str, Any] = {}
    exec(compile(source, "<guard>", "exec"), room)
    made: Callable[..., Any] = room["around"]
    return made


def _otherwise(name: str, base: type, promised: object, own: Any, *given: Any) -> Any:
    """Tell what was raised, and answer in its place."""
    _tell()
    try:
        if name == "paint" and len(given) == 3:
            _paint_empty(*given)
        if promised in (None, object, Any) or type(None) in getattr(promised, "__args__", ()):
            return None
        below = given and getattr(given[0], "isValid", bool)()
        kept = None if below else own.__dict__.get(KEPT.format(name))
        return base.__dict__[name](own, *given) if kept is None else kept
    except BaseException:  # Qt has no answer of its own, or ours is in its way
        return promised() if promised in NOTHING else None


def _tell() -> None:
    """Told as errors of slots are: to the log, and to the user once."""
    error = sys.exception()
    assert error is not None
    try:
        report(error)
    finally:
        from traceback import clear_frames

        # A painter that it left behind must end before its widget does.
        clear_frames(error.__traceback__)


def _paint_empty(painter: Any, option: Any, index: object) -> None:
    """Nothing of a row that could be painted in part only, and no trace of it on the next."""
    painter.resetTransform()
    painter.setClipping(False)
    painter.setOpacity(1)
    painter.fillRect(option.rect, option.palette.base())


def _is_ours(cls: type) -> bool:
    return cls.__module__.startswith(PACKAGE)
