"""Which of the system packages that screen tests need are not there."""

import shutil
import subprocess
from functools import cache
from pathlib import Path

# Debian's own Python: the one for which python3-gi and its type libraries are made.
SYSTEM_PYTHON = "/usr/bin/python3"

PROGRAMS = {
    "xvfb": "Xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus": "dbus-run-session",
    "dbus-x11": "dbus-launch",
    "desktop-file-utils": "desktop-file-validate",
    "shared-mime-info": "update-mime-database",
    "appstream": "appstreamcli",
    "libglib2.0-bin": "gio",
}
FILES = {
    "at-spi2-core": ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core"),
    "fonts-dejavu-core": ("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",),
}
SENTENCES = {
    "python3-gi": "import gi",
    "gir1.2-atspi-2.0": "import gi; gi.require_version('Atspi', '2.0')",
}

SCREEN_PACKAGES = (*PROGRAMS, *FILES, *SENTENCES)


def missing_packages(*names: str) -> list[str]:
    """Of the Debian packages `names`, those whose programs or files are not here."""
    return [name for name in names if not _is_here(name)]


@cache
def _is_here(name: str) -> bool:
    if name in PROGRAMS:
        return shutil.which(PROGRAMS[name]) is not None
    if name in FILES:
        return any(Path(file).exists() for file in FILES[name])
    return _system_python_runs(SENTENCES[name])


def _system_python_runs(sentence: str) -> bool:
    if not Path(SYSTEM_PYTHON).exists():
        return False
    return subprocess.run([SYSTEM_PYTHON, "-c", sentence], capture_output=True).returncode == 0
