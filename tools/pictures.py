"""Writes a PNG of every screen and dialog, from the example practice on a fixed day."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QEvent,
    QIODevice,
    QLocale,
    QSize,
)
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.document.new_files import write_file
from funnel_desktop.example.make import make_example
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.language.translation import use_language
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.insights.reports import REPORTS
from funnel_desktop.ui.screens.method.method_dialog import MethodDialog
from funnel_desktop.ui.screens.method.pages import PAGES
from funnel_desktop.ui.screens.objective.objective_window import ObjectiveWindow
from funnel_desktop.ui.window.main_window import MainWindow
from funnel_desktop.ui.window.plan_commands import show_report
from funnel_desktop.ui.work.long_question import LongQuestion
from funnel_desktop.ui.work.session import Session
from funnel_desktop.ui.work.settings import Settings
from tools import pictures_moments as moments
from tools import pictures_week as week

DAY = date(2026, 5, 12)
SIZES = {"": QSize(1440, 900), "-small": QSize(1024, 700)}
THEMES = ("light", "dark")
CONTACTS = """Nombre completo;Empresa;Tel. móvil;Correo;Ciudad;Plantilla;Observaciones;ID_interno
Elif Karaca;Karaca Design;+90 532 555 01 44;elif@karaca.example;İzmir;6;Met at design fair;000812
Iris Okafor;Okafor Studio;+44 20 7946 0018;iris@okafor.example;London;4;;000813
Bruno Kellner;;+49 30 5550 101;bruno@kellner.example;Berlin;;;000814
Bruno Keller;;;;Berlin;;;000815
Ana Ruiz;Vela Sports Clinic;+34 600 555 010;ana@vela.example;Madrid;12;;000816
Ola Nordmann;Halden Architect;;;Oslo;lots;;000817
;;;;Leeds;;;000818
"""
Picture = Callable[[MainWindow], QWidget]


def write_pictures(folder: Path) -> list[Path]:
    """Write every picture into `folder`; returns their paths."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["pictures", "-style", "Fusion"])
    assert isinstance(application, QApplication)
    QLocale.setDefault(QLocale("en_IE"))
    use_language(application, "en")
    set_formats(Formats(QLocale(), "EUR"))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        return list(_all_pictures(application, folder, Path(home)))


def _all_pictures(application: QApplication, folder: Path, home: Path) -> Iterator[Path]:
    practice, empty = home / "practice.funnel", home / "Untitled.funnel"
    make_example(practice, DAY)
    create_document(empty).close()
    for scheme in THEMES:
        theme().apply(application, scheme, 100)
        for ending, size in SIZES.items():
            for file, pictures in ((practice, PICTURES), (empty, FIRST_PICTURES)):
                for name, picture in pictures.items():
                    path = folder / f"{name}-{scheme}{ending}.png"
                    _write(application, file, home, size, picture, path)
                    yield path


def _write(
    application: QApplication, file: Path, home: Path, size: QSize, picture: Picture, path: Path
) -> None:
    # Each from a copy of its own: some of them change what they show.
    shutil.rmtree(home / "shown", ignore_errors=True)
    (home / "shown").mkdir()
    document = open_document(Path(shutil.copy(file, home / "shown")))
    session = Session(document, lambda: DAY)
    window = MainWindow(session, Settings(home / "config"))
    window.begin(given=picture is not _first_run)
    window.resize(size)
    settle(application)
    shown = picture(window)
    if isinstance(shown, QDialog) and shown.width() > size.width():
        shown.resize(size)
    settle(application)
    drawn = QBuffer()
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    shown.grab().save(drawn, "PNG")
    write_file(path, bytes(drawn.data().data()))
    if shown is not window:
        shown.close()
    window.close()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(application: QApplication) -> None:
    """Let everything be laid out and painted that one turn of the loop starts in the next."""
    for _ in range(5):
        application.processEvents()


def _board(window: MainWindow) -> QWidget:
    return window


def _first_run(window: MainWindow) -> QWidget:
    return window


def _objective(window: MainWindow) -> QWidget:
    window.dialogs.open_objective(moments.found(window, "Meridian Labs"))
    return _newest_dialog(window)


def _influences(window: MainWindow) -> QWidget:
    """The tab of small windows; in large ones, the row that the keyboard is at."""
    shown = _objective(window)
    assert isinstance(shown, ObjectiveWindow)
    shown.arrangement.show_panel("influences")
    table = shown.influences.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(2, 3))
    return shown


def _log(window: MainWindow) -> QWidget:
    window.board.lists.choose([moments.found(window, "Meridian Labs")])
    window.actions_by_key["log_activity"].trigger()
    return window


def _new_objective(window: MainWindow) -> QWidget:
    window.dialogs.new(Stage.ABOVE)
    return _newest_dialog(window)


def _one_line(window: MainWindow) -> QWidget:
    from funnel_desktop.ui.screens.one_line.one_line_popover import OneLinePopover

    window.actions_by_key["new_lead"].trigger()
    box = window.findChildren(OneLinePopover)[-1].box
    box.line.setPlainText(
        "Mia Soler, +34 600 111 222, via Ana, sleep training, 900, call Thu 10:00, met at the fair"
    )
    return window


def _preferences(window: MainWindow) -> QWidget:
    window.dialogs.preferences()
    return _newest_dialog(window)


def _import(window: MainWindow) -> QWidget:
    from funnel_desktop.ui.screens.importing.import_dialog import ImportDialog

    list_of_names = window.session.document.path.with_name("contacts-2026.csv")
    write_file(list_of_names, CONTACTS.encode())
    dialog = ImportDialog(window.session, window, list_of_names)
    dialog.show()
    moments.wait_until(lambda: dialog.work.plan is not None)
    settle(QApplication.instance())  # type: ignore[arg-type]
    return dialog


def _duplicates(window: MainWindow) -> QWidget:
    from funnel_desktop.ui.screens.importing.step_bar import DUPLICATES

    dialog = _import(window)
    dialog.go_to(DUPLICATES)  # type: ignore[attr-defined]
    return dialog


def _clients(window: MainWindow) -> QWidget:
    window.actions_by_key["show_clients"].trigger()
    return window


def _insights(window: MainWindow) -> QWidget:
    window.actions_by_key["show_insights"].trigger()
    return window


def _method(place: int) -> Picture:
    def page(window: MainWindow) -> QWidget:
        window.actions_by_key["method"].trigger()
        dialog = _newest_dialog(window)
        assert isinstance(dialog, MethodDialog)
        for _ in range(place):
            dialog.on.click()
        return dialog

    return page


def _report(key: str) -> Picture:
    def page(window: MainWindow) -> QWidget:
        show_report(window.desk, key)
        _wait_for_answers(window)
        return window

    return page


def _wait_for_answers(window: MainWindow) -> None:
    """What takes long is computed beside the window."""
    questions = window.findChildren(LongQuestion)
    moments.wait_until(lambda: not any(each.is_open for each in questions if isValid(each)))


def _playbook(window: MainWindow) -> QWidget:
    window.actions_by_key["playbook"].trigger()
    return _newest_dialog(window)


def _excluded_leads(window: MainWindow) -> QWidget:
    window.actions_by_key["excluded_leads"].trigger()
    return _newest_dialog(window)


def _qualify(window: MainWindow) -> QWidget:
    window.actions_by_key["qualify_leads"].trigger()
    return window


def _profile(window: MainWindow) -> QWidget:
    window.actions_by_key["ideal_client"].trigger()
    return _newest_dialog(window)


def _client(window: MainWindow) -> QWidget:
    own = moments.found(window, "Meridian Labs")
    client = window.session.document.objectives.get(own, DAY).client
    window.dialogs.open_client(client)
    return _newest_dialog(window)


def _shortcuts(window: MainWindow) -> QWidget:
    window.dialogs.shortcuts()
    return _newest_dialog(window)


def _forget(window: MainWindow) -> QWidget:
    """Of the client that most is known of, while it is there."""
    from funnel_desktop.ui.screens.clients.forget_dialog import ForgetDialog

    document = window.session.document
    known = {name: own for own, name in document.clients.names()}
    client = known.get("Meridian Labs") or min(known.values())
    dialog = ForgetDialog(window.session, document.to_forget(client), window)
    dialog.open()
    return dialog


def _newest_dialog(window: MainWindow) -> QWidget:
    return window.findChildren(QDialog)[-1]


PICTURES: dict[str, Picture] = {
    "board": _board,
    "drag": moments.drag,
    "gate": moments.gate,
    "gate-of-several": moments.gate_of_several,
    "undo-toast": moments.undo_toast,
    "lost": moments.lost,
    "parked": moments.parked,
    "filter": moments.filtered,
    "ticked": moments.ticked,
    "trap": moments.trap,
    "monday-away": moments.away,
    "sort": moments.sort,
    "sort-phrase": moments.sort_phrase,
    "sort-end": moments.sort_end,
    "states": moments.states,
    "objective": _objective,
    "influences": _influences,
    "log": _log,
    "new-objective": _new_objective,
    "one-line": _one_line,
    "preferences": _preferences,
    "import": _import,
    "import-duplicates": _duplicates,
    "restore": moments.restore,
    "clients": _clients,
    "client": _client,
    "forget": _forget,
    "profile": _profile,
    "playbook": _playbook,
    "excluded-leads": _excluded_leads,
    "qualify": _qualify,
    "week": week.week,
    "proposal": week.proposal,
    "planner": week.planner,
    "no-prospecting": week.no_prospecting,
    "banner": week.banner,
    "timer": week.timer,
    "review-done": week.review(0),
    "review-missing": week.review(2),
    "review-sources": week.review(4),
    "insights": _insights,
    **{report.key: _report(report.key) for report in REPORTS[1:]},
    **{f"method-{place + 1}": _method(place) for place in range(len(PAGES))},
    "print": week.printed,
    "shortcuts": _shortcuts,
}
FIRST_PICTURES: dict[str, Picture] = {"first-run": _first_run}


if __name__ == "__main__":
    for written in write_pictures(Path(sys.argv[1])):
        print(written)
