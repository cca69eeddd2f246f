"""What a window looks like where its file is open to read only."""

from collections.abc import Iterable

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)


def lock(parts: Iterable[QWidget]) -> None:
    """Texts can still be read and copied; whatever would write is not offered."""
    for part in parts:
        for field in part.findChildren(QWidget):
            if isinstance(field, QLineEdit | QPlainTextEdit):
                field.setReadOnly(True)
            elif isinstance(field, QAbstractItemView):
                field.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            elif isinstance(field, QComboBox | QAbstractButton):
                field.setEnabled(False)
