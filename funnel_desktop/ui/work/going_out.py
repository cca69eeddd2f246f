"""The one way out of the program: another one is asked to call, to write or to show a page."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from funnel_desktop.language.hiding import is_hiding
from funnel_desktop.language.links import Link
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

SCHEMES = ("tel", "mailto", "http", "https")
"""Nothing else is handed to the desktop, whatever stands in a file."""


def go_out(session: Session, link: Link) -> bool:
    """Let the desktop's own program do what a link says; False where it did not, which was said.

    While names and values are hidden nothing goes out: the other program would show them.
    """
    if is_hiding():
        sentence = translate("GoingOut", "Names are hidden. Press F7 to show them, then try again.")
        session.failed.emit(sentence)
        return False
    url = QUrl(link.url, QUrl.ParsingMode.StrictMode)
    if url.isValid() and url.scheme() in SCHEMES and QDesktopServices.openUrl(url):
        return True
    session.failed.emit(_nobody(link))
    return False


def _nobody(link: Link) -> str:
    """What to say where no program of this computer takes the link."""
    return {
        "call": translate("GoingOut", "No program here makes phone calls."),
        "email": translate("GoingOut", "No mail program is set up on this computer."),
        "web": translate("GoingOut", "No browser could open this address."),
    }[link.way]
