"""Loads Qt's modules in the least time; the window's way in calls this before anything of Qt.

After PySide6 every module that is imported has its source read, to see whether it may use
`from __feature__ import ...` (0.6 ms and 30 KB each, 200 of them). This program never does.
"""

import gc
import sys
from typing import Any


def import_without_features() -> None:
    """Take modules for what they are; where PySide6 has changed inside, nothing is changed.

    Nor is rubbish looked for until the window stands: what is made till then stays, and
    searching all of it again and again is 7 % of the start.
    """
    gc.disable()
    from PySide6 import QtCore

    assert QtCore  # importing it is what the rest needs
    feature: Any = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_feature


def _uses_no_feature(module: object) -> bool:
    return False
