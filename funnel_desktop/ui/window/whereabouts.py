"""What is said of where the file lies: a synchronised folder, a network, a copy beside it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.backups import inside
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.shared_place import (
    NETWORK,
    conflicted_copies,
    kept_by,
    mounts_here,
)
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

SAID = "said_of_place"
"""Remembered with what was said: it is said once, and again in another such place."""
SAID_OF_COPIES = "said_of_copies"


def about_place(session: Session) -> str:
    """Return what is to be known of the file's folder, once; empty for an ordinary one."""
    document = session.document
    program = kept_by(document.path, mounts_here())
    if program is None or document.read_only or document.remembered(SAID) == program:
        return ""
    session.do(lambda: document.remember(SAID, program))
    if program == NETWORK:
        return translate(
            "Whereabouts",
            "This file is on a network. Open it on one computer at a time, and keep its backups on "
            "this one.",
        )
    return translate(
        "Whereabouts",
        "{program} synchronises this folder. Open the file on one computer at a time, and let "
        "{program} finish before you open it on another.",
    ).format(program=program)


def about_copies(session: Session) -> str:
    """Return what is to be known of copies that a program could not join, each once."""
    document = session.document
    found = _copies(document.path, document.identity)
    known = (document.remembered(SAID_OF_COPIES) or "").split("\n")
    new = [name for name in found if name not in known]
    if not new or document.read_only:
        return ""
    session.do(lambda: document.remember(SAID_OF_COPIES, "\n".join(found)))
    return translate(
        "Whereabouts",
        "{name} is another copy of this file, changed on another computer. Open both, and keep "
        "working in one of them.",
    ).format(name=new[0])


def _copies(path: Path, identity: str) -> list[str]:
    """Names beside the file that look like such copies, and are of the same document."""
    try:
        names = conflicted_copies(path.name, (other.name for other in path.parent.iterdir()))
    except OSError:
        return []
    return [name for name in names if _is_of(path.with_name(name), identity)]


def _is_of(path: Path, identity: str) -> bool:
    try:
        return inside(path).identity == identity
    except DocumentError:
        return False
