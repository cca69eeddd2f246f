"""Inter, which the program brings with it: for the page and for the screens."""

from functools import cache

from PySide6.QtGui import QFontDatabase

from funnel_desktop.paths import resource

FAMILY = "Inter"
_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")


@cache
def load_fonts() -> bool:
    """Make the bundled fonts known, once; False where a file could not be read."""
    loaded = [QFontDatabase.addApplicationFont(str(resource("fonts", name))) for name in _FILES]
    return -1 not in loaded
