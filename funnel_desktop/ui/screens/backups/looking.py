"""What is said about backups, read beside the window: files are opened and looked through."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTime

from funnel_desktop.document.backup_files import Backup, backups_in, folder_of
from funnel_desktop.document.backups import Inside, inside
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.funnel.stages import BOARD_STAGES, Outcome, Stage
from funnel_desktop.language.formats import formats
from funnel_desktop.language.hour_format import time_text
from funnel_desktop.ui.work.background import Cancelled, Progress
from funnel_desktop.wording.names import outcome_name, stage_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Looked:
    """A backup and what it holds; None where it is no longer as it was written."""

    backup: Backup
    held: Inside | None


def look_at_all(home: Path | None, identity: str, tell: Progress) -> list[Looked]:
    """Return a document's backups, the newest first, each checked against its SHA-256; none where
    nobody asked for any."""
    found = [] if home is None else backups_in(folder_of(home, identity))
    looked = []
    for number, backup in enumerate(found):
        if not tell(number, len(found)):
            raise Cancelled
        looked.append(Looked(backup, _held(backup)))
    return looked


def _held(backup: Backup) -> Inside | None:
    try:
        return inside(backup.path) if backup.is_whole else None
    except DocumentError:
        return None


def moment_text(moment: datetime) -> str:
    """`Tue 10 March 2026, 14:30`."""
    clock = time_text(QTime(moment.hour, moment.minute), formats().locale)
    return f"{formats().day_long(moment.date())}, {clock}"


def counts_text(held: Inside | None) -> str:
    """`Above the Funnel 12 · In the Funnel 9 · Best Few 3`, and what else there is."""
    if held is None:
        return translate("Backups", "changed since it was made")
    known = held.objectives
    parts = [f"{stage_name(stage)} {known.get(stage, 0)}" for stage in BOARD_STAGES]
    parts += [
        f"{name} {known[key]}"
        for key, name in (
            (Stage.UNIVERSE, stage_name(Stage.UNIVERSE)),
            *((outcome, outcome_name(outcome)) for outcome in Outcome),
        )
        if known.get(key)
    ]
    return " · ".join(parts)
