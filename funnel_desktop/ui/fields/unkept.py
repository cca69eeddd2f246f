"""What was typed and could not be kept waits in memory until its record is opened again."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from funnel_desktop.ui.fields.group import FieldGroup
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


def put_by(session: Session, record: str, groups: Sequence[FieldGroup]) -> None:
    """Keep what was not understood of a record's fields for later, and say so."""
    texts = [group.in_vain() for group in groups]
    words = [text for group in texts for text in group.values()]
    session.unkept.pop(record, None)
    if not words:
        return
    session.unkept[record] = texts
    said = translate("Fields", "Not saved: {typed}. It is still in its field.")
    listed = ", ".join(translate("Fields", "“{text}”").format(text=text) for text in words)
    session.said.emit(said.format(typed=listed), None)


def put_back(session: Session, record: str, groups: Sequence[FieldGroup]) -> None:
    """Show again what waits for a record."""
    for group, texts in zip(groups, session.unkept.pop(record, ()), strict=False):
        group.retype(texts)
