"""Who came back from Parked is said once, at the first look on or after that day."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

SAID = "returns_said"
"""Remembered: the last day whose returns were said."""
NAMES_AT_MOST = 3


def newly_returned(session: Session) -> tuple[str, str]:
    """The sentence about who is back, and the objective where it is one; empty for nobody."""
    document, today = session.document, session.today
    said = document.remembered(SAID)
    back = document.objectives.returned(date.fromisoformat(said) if said else None, today)
    if not back:
        return "", ""
    if not document.read_only:
        session.do(lambda: document.remember(SAID, today.isoformat()))
    names = ", ".join(name for _, name in back[:NAMES_AT_MOST])
    more = len(back) - NAMES_AT_MOST
    if more > 0:
        rest = translate("Returns", "and %n more", "", more)
        names = f"{names} {rest}"
    text = translate("Returns", "Back in the Universe, as planned: {names}.")
    return text.format(names=names), back[0][0] if len(back) == 1 else ""
