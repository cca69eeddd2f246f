"""A whole session with marked names, in a process of its own (`test_nothing_leaks.py`).

Prints as JSON the files that were opened to be written, and the report that could be copied.
"""

import json
import os
import sys
from datetime import date
from pathlib import Path
from typing import Any

WRITTEN: set[str] = set()
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def _note(event: str, given: tuple[Any, ...]) -> None:
    if event == "open" and isinstance(given[0], str) and int(given[2]) & WRITING:
        WRITTEN.add(os.path.abspath(given[0]))


sys.addaudithook(_note)

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtGui import QGuiApplication  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QPlainTextEdit  # noqa: E402

from funnel_desktop.app import Program, make_application  # noqa: E402
from funnel_desktop.crash import report_text, write_crashes_to  # noqa: E402
from funnel_desktop.document.document import create_document  # noqa: E402
from funnel_desktop.document.errors import DocumentError  # noqa: E402
from funnel_desktop.exchange.export import export_csv  # noqa: E402
from funnel_desktop.funnel.stages import Stage  # noqa: E402
from funnel_desktop.funnel.week import monday_of  # noqa: E402
from funnel_desktop.paths import places  # noqa: E402
from funnel_desktop.ui.screens.clients.telling import write_what_is_kept  # noqa: E402
from funnel_desktop.ui.screens.importing.import_dialog import ImportDialog  # noqa: E402
from funnel_desktop.ui.window.main_window import MainWindow  # noqa: E402
from tests.document.private_client import MARK, make_private, word  # noqa: E402

DAY = date(2026, 5, 12)


def settle(application: QApplication) -> None:
    for _ in range(8):
        application.processEvents()


def wait(application: QApplication, until: object) -> None:
    for _ in range(20_000):
        application.processEvents()
        if until():  # type: ignore[operator]
            return
        QTest.qWait(5)
    raise AssertionError("waited in vain")


def session(application: QApplication, folder: Path) -> None:
    """Open, look at everything, change, search, bring in, write out, fail, and close."""
    where = places()
    write_crashes_to(where.log_dir)
    document = create_document(folder / "work.funnel")
    client = make_private(document)
    program = Program(application, where, lambda: DAY)
    write_crashes_to(where.log_dir, program.mishaps.happened.emit)
    program.show(document)
    window = program.window
    assert window is not None
    look(application, window, client)
    change(application, window)
    bring_in(application, window, folder)
    write_out(application, window, client, folder)
    fail(window)
    settle(application)
    window.actions_by_key["copy_report"].trigger()
    assert MARK not in QGuiApplication.clipboard().text()
    window.close()
    program.settings.save()
    settle(application)


def look(application: QApplication, window: MainWindow, client: str) -> None:
    [own] = window.session.document.board.ids(Stage.BEST_FEW, DAY)
    window.dialogs.open_objective(own)
    window.dialogs.open_client(client)
    for key in ("show_week", "show_insights", "show_clients", "show_board", "do_next", "universe"):
        window.actions_by_key[key].trigger()
        settle(application)
    window.board.lists.choose([own])
    window.actions_by_key["copy"].trigger()
    assert MARK in QGuiApplication.clipboard().text()
    window.tool_bar.grab()


def change(application: QApplication, window: MainWindow) -> None:
    window.actions_by_key["find"].trigger()
    QTest.keyClicks(application.focusWidget() or window, MARK)
    settle(application)
    for notes in window.findChildren(QPlainTextEdit):
        if notes.isVisible() and not notes.isReadOnly():
            notes.setFocus()
            QTest.keyClicks(notes, f"{MARK}typed")
    document = window.session.document
    [own] = document.board.ids(Stage.BEST_FEW, DAY)
    window.session.do(lambda: document.objectives.move([own], Stage.IN, DAY, because=word("why")))
    window.actions_by_key["undo"].trigger()
    window.desk.timer.start_on(own)
    settle(application)
    window.actions_by_key["toggle_timer"].trigger()
    settle(application)


def bring_in(application: QApplication, window: MainWindow, folder: Path) -> None:
    listed = folder / "list.csv"
    listed.write_text(f"Client,Notes\n{word('Imported')},{word('row')}\n", "utf-8")
    dialog = ImportDialog(window.session, window, listed)
    dialog.show()
    wait(application, lambda: dialog.work.plan is not None)
    dialog.reject()


def write_out(application: QApplication, window: MainWindow, client: str, folder: Path) -> None:
    document = window.session.document
    export_csv(document, folder / "out.csv", DAY)
    document.save_copy(folder / "copy.funnel")
    write_what_is_kept(window.session, client, folder / "kept.pdf", window)
    wait(application, lambda: (folder / "kept.pdf").exists())
    assert window.dialogs.papers is not None
    assert monday_of(DAY)


def fail(window: MainWindow) -> None:
    """Errors whose messages name the client: in a slot, in a verb, and a refusal."""

    def raising() -> None:
        raise ValueError(word("message"))

    def refused() -> None:
        raise DocumentError("not_found", words=word("refused"))

    QTimer.singleShot(0, raising)
    window.session.do(raising)
    window.session.do(refused)


if __name__ == "__main__":
    running = make_application()
    session(running, Path(sys.argv[1]))
    print(json.dumps({"written": sorted(WRITTEN), "report": report_text()}))
