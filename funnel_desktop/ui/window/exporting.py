"""File, Export: the funnel, its clients, or all of it; and a new file of what was all of one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.contacts.cards_out import export_cards
from funnel_desktop.exchange.contacts.clients_out import export_clients_csv
from funnel_desktop.exchange.document_json.json_in import document_of_json
from funnel_desktop.exchange.document_json.json_out import export_json
from funnel_desktop.exchange.export import export_csv
from funnel_desktop.ui.work.background import Progress
from funnel_desktop.ui.work.opening_files import ENDING, ask_save, explain, explain_sentence
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.waiting import wait_for
from funnel_desktop.wording.importing import refusal_sentence

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Export:
    """What is asked for: a title, the file that is suggested, and the kinds it can be."""

    title: str
    suggestion: Path
    kinds: str
    write: Callable[[Path], object]


def exports(session: Session) -> dict[str, Export]:
    """Every export by its key."""
    document, today = session.document, session.today
    known = document.path
    clients = known.with_stem(f"{known.stem} {translate('Export', 'clients')}")
    return {
        "csv": Export(
            translate("Export", "Export objectives as CSV"),
            known.with_suffix(".csv"),
            "CSV (*.csv)",
            lambda path: export_csv(document, path, today),
        ),
        "clients": Export(
            translate("Export", "Export clients as CSV"),
            clients.with_suffix(".csv"),
            "CSV (*.csv)",
            lambda path: export_clients_csv(document, path),
        ),
        "cards": Export(
            translate("Export", "Export clients as vCard"),
            clients.with_suffix(".vcf"),
            "vCard (*.vcf)",
            lambda path: export_cards(document, path),
        ),
        "json": Export(
            translate("Export", "Export the whole document as JSON"),
            known.with_suffix(".json"),
            "JSON (*.json)",
            lambda path: export_json(document, path),
        ),
    }


def asked_export(
    key: str, session: Session, window: QWidget
) -> tuple[Path, Callable[[], object]] | None:
    """Ask where to; the file and what writes it, None where nothing is to be written."""
    wanted = exports(session)[key]
    path = ask_save(window, wanted.title, wanted.suggestion, wanted.kinds)
    return None if path is None else (path, lambda: wanted.write(path))


def new_of_json(source: Path, window: QWidget, then: Callable[[Path], object]) -> None:
    """Make a new file of a whole document as JSON, beside the window; `then` is given it."""
    title = translate("Export", "Save the document in {name} as").format(name=source.name)
    target = ask_save(window, title, source.with_suffix(ENDING))
    if target is None:
        return

    def work(report: Progress) -> object:
        return document_of_json(source, target, lambda rows: report(rows, 0))

    def ended(answer: object) -> None:
        if isinstance(answer, ImportRefused):
            if answer.key != "cancelled":
                explain_sentence(refusal_sentence(answer), window)
        elif isinstance(answer, DocumentError):
            explain(answer, window)
        elif isinstance(answer, int):
            then(target)
        else:
            text = translate("Export", "{file} could not be read.")
            explain_sentence(text.format(file=source.name), window)

    wait_for(window, translate("Export", "Reading {file}…").format(file=source.name), work, ended)
