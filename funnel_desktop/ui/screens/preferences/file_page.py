"""Preferences, *File and backups*: where everything is, and a copy of it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton

from funnel_desktop.ui.screens.preferences.page import Page
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.opening_files import ask_save
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class FilePage(Page):
    """One file holds the whole practice; to copy it is to back it up."""

    def __init__(self, session: Session) -> None:
        super().__init__(translate("Preferences", "File and backups"))
        self._session = session
        self.place = TextLabel("body", "ink2", str(session.document.path), wraps=True)
        show_tip(self.place, str(session.document.path))
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = QPushButton(translate("Preferences", "Save a copy…"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._ask)
        self.said = TextLabel("small", "ink3", wraps=True)
        self.add_row(
            translate("Preferences", "This file"),
            translate("Preferences", "Everything stays in this file, on this computer."),
            self.place,
            wide=True,
        )
        self.add_row(
            translate("Preferences", "Copy"),
            translate("Preferences", "A complete copy, as of now. Keep some on another disk."),
            self.copy,
        )
        self.body.addWidget(self.said)
        self.finish()

    def refresh(self) -> None:
        """The place of a file does not change while it is open."""

    def _ask(self) -> None:
        known, day = self._session.document.path, self._session.today.isoformat()
        suggestion = known.with_stem(f"{known.stem} {day}")
        path = ask_save(self, translate("Preferences", "Save a copy"), suggestion)
        if path is None or path == known:
            return
        if self._session.do(lambda: self._session.document.save_copy(path)):
            self.said.setText(translate("Preferences", "Copied to {file}.").format(file=path))
