"""What can be done about a damaged file: each way in plain words, with what it would hold."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QLocale, Qt, QTime
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from funnel_desktop.document.backup_home import home_of_backups
from funnel_desktop.document.repair import Way, repair, ways
from funnel_desktop.language.formats import formats
from funnel_desktop.language.hour_format import time_text
from funnel_desktop.ui.work.background import Progress, outliving

translate = QCoreApplication.translate


def rescue(path: Path, sentence: str, parent: QWidget | None) -> Path | None:
    """Say what is wrong, offer each way that leads to a sound file, and make that beside.

    Returns the new file; None where nothing was wanted, or nothing can be saved, which was said.
    Raises DocumentError where it cannot be written.
    """
    home, today = home_of_backups(), date.today()
    found = _beside(lambda: ways(path, home, today))
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Funnel Desktop")
    box.setText(sentence)
    if not found:
        box.exec()
        return None
    kept = translate("Rescue", "{file} itself stays as it is; a new file is made beside it.")
    lines = [kept.format(file=path.name), *(f"{_name(way)}: {_held(way)}" for way in found)]
    box.setInformativeText("\n\n".join(lines))
    buttons: dict[QPushButton, Way] = {
        box.addButton(_name(way), QMessageBox.ButtonRole.AcceptRole): way for way in found
    }
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    chosen = next((way for button, way in buttons.items() if button is box.clickedButton()), None)
    if chosen is None:
        return None
    out, kind = _free_name(path), chosen.kind
    _beside(lambda: repair(path, home, out, kind, today))
    return out


def _beside(work: Callable[[], Any]) -> Any:
    """What `work` gives, while the windows go on; raises what it raised."""
    loop = QEventLoop()
    came_of: list[Any] = []

    def go(_: Progress) -> object:
        return work()

    running = outliving(go)
    running.done.connect(came_of.append)
    running.failed.connect(came_of.append)
    running.ended.connect(loop.quit)
    running.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    if came_of and isinstance(came_of[0], Exception):
        raise came_of[0]
    return came_of[0] if came_of else None


def _name(way: Way) -> str:
    names = {
        "alone": translate("Rescue", "Put it in order"),
        "backup": translate("Rescue", "Use the newest backup"),
        "rows": translate("Rescue", "Save what can be read"),
    }
    return names[way.kind]


def _held(way: Way) -> str:
    """What a file made that way would hold, and what it would not."""
    held = way.held
    count = sum(held.objectives.values())
    said = translate("Rescue", "%Ln objective(s)", "", count)
    said += ", " + translate("Rescue", "%Ln client(s)", "", held.clients)
    if held.changed is not None:
        clock = time_text(QTime(held.changed.hour, held.changed.minute), QLocale())
        day = formats().day_long(held.changed.date())
        newest = translate("Rescue", "last changed {day}, {time}")
        said += "; " + newest.format(day=day, time=clock)
    losses = {
        "alone": translate("Rescue", "Nothing is lost."),
        "backup": translate("Rescue", "What was changed after that is lost."),
        "rows": translate("Rescue", "What cannot be read is lost, and nothing can be undone."),
    }
    return f"{said}. {losses[way.kind]}"


def _free_name(path: Path) -> Path:
    """`Practice (repaired).funnel`, or with a number."""
    word, number = translate("Rescue", "repaired"), 1
    out = path.with_name(f"{path.stem} ({word}).funnel")
    while out.exists():
        number += 1
        out = path.with_name(f"{path.stem} ({word} {number}).funnel")
    return out
