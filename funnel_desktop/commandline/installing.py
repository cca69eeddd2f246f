"""`--install-desktop` and `--uninstall-desktop`: a place among the programs of the desktop."""

import sys

from funnel_desktop import desktop
from funnel_desktop.commandline.output import complain, say
from funnel_desktop.commandline.run import explained
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.paths import places, shared_data_dir


def install_or_remove(what: str) -> int:
    """Do it for this user, and say what was written or removed; the exit code."""
    if not sys.platform.startswith("linux"):
        complain("On this system the installer puts the program among the others.")
        return 1
    shared, own = shared_data_dir(), places().data_dir
    try:
        if what == "install-desktop":
            done = desktop.install(shared, own, desktop.own_words())
        else:
            done = desktop.remove(shared, own)
    except (DocumentError, OSError) as error:
        code, sentence = explained(error)
        complain(sentence)
        return code
    verb = "Wrote" if what == "install-desktop" else "Removed"
    for path in done:
        say(f"{verb} {path}")
    if not done:
        say("Nothing was there to remove.")
    return 0
