"""Preferences, *File and backups*: where everything is, where backups go, and a copy of it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from funnel_desktop.document.backup_files import choose_shelf, shelf
from funnel_desktop.document.backup_home import home_of_backups
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.ui.looks.theme import SPACE_2
from funnel_desktop.ui.screens.preferences.preferences_page import Page
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.opening_files import ask_save, explain
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
        self.backups = TextLabel("small", "ink2", wraps=True)
        self.choose = QPushButton(translate("Preferences", "Choose a folder…"))
        self.usual = QPushButton(translate("Preferences", "Use the usual folder"))
        for button in (self.choose, self.usual):
            button.setAutoDefault(False)
        self.choose.clicked.connect(self._ask_folder)
        self.usual.clicked.connect(lambda: self._keep_in(None))
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
        where = QWidget()
        column_of(self.backups, row_of(self.choose, self.usual, STRETCH), into=where, gap=SPACE_2)
        where.setAccessibleName(translate("Preferences", "Folder for backups"))
        self.add_row(
            translate("Preferences", "Backups"),
            translate(
                "Preferences",
                "Made automatically: every half hour if something has changed, when you"
                " close the file, and before any large change. A folder on another disk"
                " is safest.",
            ),
            where,
            wide=True,
        )
        self.body.addWidget(self.said)
        self.finish()
        self.refresh()

    def refresh(self) -> None:
        """Show where backups go; the place of a file does not change while it is open."""
        home = home_of_backups()
        is_kept = home is not None
        self.choose.setEnabled(is_kept)
        self.usual.setEnabled(home is not None and shelf(home) != home)
        nothing = translate("Preferences", "No backups are made in this window.")
        self.backups.setText(str(shelf(home)) if home is not None else nothing)

    def _ask_folder(self) -> None:
        title = translate("Preferences", "Folder for backups")
        if chosen := QFileDialog.getExistingDirectory(self, title, self.backups.text()):
            self._keep_in(Path(chosen))

    def _keep_in(self, folder: Path | None) -> None:
        """Backups go there from now on; those that were made stay where they are."""
        home = home_of_backups()
        if home is None:
            return
        try:
            choose_shelf(home, folder)
        except DocumentError as error:
            explain(error, self)
            return
        self.said.setText(
            translate(
                "Preferences", "New backups go to {folder}. Earlier ones stay where they are."
            ).format(folder=shelf(home))
        )
        self.refresh()

    def _ask(self) -> None:
        known, day = self._session.document.path, self._session.today.isoformat()
        suggestion = known.with_stem(f"{known.stem} {day}")
        path = ask_save(self, translate("Preferences", "Save a copy"), suggestion)
        if path is None or path == known:
            return
        if self._session.do(lambda: self._session.document.save_copy(path)):
            self.said.setText(translate("Preferences", "Copied to {file}.").format(file=path))
