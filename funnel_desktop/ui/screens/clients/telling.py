"""*What is kept about them*: all of one client as a PDF to read, or JSON for programs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from funnel_desktop.document.held import Held
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.exchange.held_json import write_held_json
from funnel_desktop.printing.held_content import write_held
from funnel_desktop.ui.work.lending import carry_out
from funnel_desktop.ui.work.opening_files import ask_save
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

KINDS = {".pdf": "PDF (*.pdf)", ".json": "JSON (*.json)"}


def telling_menu(session: Session, client: str, owner: QWidget, window: QWidget) -> QMenu:
    """Return the two ways to tell it, owned by `owner`; `window` shows how far it is."""
    menu = QMenu(owner)
    for ending, words in (
        (".pdf", translate("Clients", "To read (PDF)…")),
        (".json", translate("Clients", "For programs (JSON)…")),
    ):
        entry = menu.addAction(words)
        entry.triggered.connect(lambda _=False, kind=ending: _ask(session, client, window, kind))
    return menu


def _ask(session: Session, client: str, window: QWidget, ending: str) -> None:
    known = session.document.path
    name = f"{known.stem} {translate('Clients', 'what is kept')}{ending}"
    title = translate("Clients", "What is kept about this client")
    path = ask_save(window, title, known.with_name(name), KINDS[ending])
    if path is not None:
        write_what_is_kept(session, client, path, window)


def write_what_is_kept(session: Session, client: str, path: Path, window: QWidget) -> None:
    """Read all of it beside the window and write it, as the file's ending says."""
    found: list[Held] = []

    def read(progress: Progress = no_progress) -> None:
        found.append(session.document.held_about(client))

    def write() -> None:
        document = session.document
        done = session.do(
            lambda: (
                write_held_json(document, found[0], path)
                if path.suffix.casefold() == ".json"
                else write_held(found[0], session.formats, session.today, path)
            )
        )
        if done:
            said = translate("Clients", "Saved to {name}.").format(name=path.name)
            session.said.emit(said, None)

    text = translate("Clients", "Gathering what is kept…")
    carry_out(session, window, text, read, write, takes_long=True)
