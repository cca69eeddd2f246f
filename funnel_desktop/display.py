"""Whether a window can be shown at all: asked before Qt is, which would abort and blame xcb-cursor.

Plain English: without a display there is no application yet that could translate.
"""

import ctypes
import os
import sys

# What Qt's xcb plug-in loads, and the Debian package each comes from.
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def no_display_sentence() -> str | None:
    """One sentence why no window can be shown here, or None where one can."""
    if not _is_for_a_desktop() or _has_wayland():
        return None
    name = os.environ.get("DISPLAY", "")
    if not name:
        return "There is no display here: start Funnel Desktop from a desktop session."
    if missing := _missing_packages():
        return f"Windows need system packages: sudo apt-get install {' '.join(missing)}"
    if not _answers():
        return f"The display {name} does not answer: start Funnel Desktop from a desktop session."
    return None


def _is_for_a_desktop() -> bool:
    """Only X11 and Wayland need a display; `offscreen` and its like paint without one."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    return sys.platform.startswith("linux") and platform in ("", "xcb", "wayland", "wayland-egl")


def _has_wayland() -> bool:
    if os.environ.get("QT_QPA_PLATFORM", "").startswith("xcb"):
        return False
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and os.path.exists(os.path.join(os.environ.get("XDG_RUNTIME_DIR", "/"), name))


def _missing_packages() -> list[str]:
    missing = []
    for library, package in WINDOW_LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def _answers() -> bool:
    """Connects as Qt will: also a display that refuses us is none."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused
