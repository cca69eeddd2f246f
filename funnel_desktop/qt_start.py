"""Loads Qt's modules in the least time; the window's way in calls this before anything of Qt.

PySide6 does at its import what this program never needs: it compiles from their source the modules
that describe every signature (25 ms, a tenth of the whole start), and from then on it looks at each
import, whether it is `import *` or may want a `__feature__` (for which it reads the source).
Where PySide6 has changed inside, nothing is changed.
"""

import builtins
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

SUPPORT = "shibokensupport"
NOT_NEEDED_YET = frozenset(
    f"{SUPPORT}/{name}.py"
    for name in (
        "feature",
        "signature/mapping",
        "signature/parser",
        "signature/layout",
        "signature/errorhandler",
        "signature/lib/tool",
        "signature/lib/enum_sig",
        "signature/lib/pyi_generator",
    )
)
"""Asked when a call has wrong arguments, and by tools that make stubs or show help."""

READS_ITSELF_WHEN_ASKED = """
def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    own = globals()
    del own["__getattr__"]
    exec(compile(__loader__.zfile.read(__file__), __file__, "exec"), own)
    return own[name]

def update_mapping():
    __getattr__("update_mapping")()

def feature_import(*asked):
    pass

def feature_imported(module):
    pass
"""
"""The functions are asked past `__getattr__`, or at each import that PySide6 itself does."""


def import_qt() -> None:
    """Import PySide6 without what is not needed to show a window.

    Nor is garbage looked for: what is made until the window stands stays, searching it again and
    again is 7 % of the start, and then `ui.work.collector` says when.
    """
    gc.disable()
    plain_import = builtins.__import__
    with _signatures_put_off():
        from PySide6 import QtCore
    assert QtCore  # importing it is what the rest needs
    builtins.__import__ = plain_import


@contextmanager
def _signatures_put_off() -> Iterator[None]:
    """Meanwhile PySide6 compiles stand-ins for the modules that it reads from inside itself."""
    compiled: Any = builtins.compile
    stand_in = compile(READS_ITSELF_WHEN_ASKED, "stand-in", "exec")

    def compile_or_put_off(source: Any, filename: Any, *more: Any, **named: Any) -> Any:
        if filename in NOT_NEEDED_YET:
            return stand_in
        return compiled(source, filename, *more, **named)

    builtins.compile = compile_or_put_off
    try:
        yield
    finally:
        builtins.compile = compiled
