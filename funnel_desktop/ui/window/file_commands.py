"""What the menu *File* does; each method is named after the action that calls it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from funnel_desktop.ui.window.command_desk import CommandDesk
from funnel_desktop.ui.work.opening_files import ENDING, ask_open, ask_save

translate = QCoreApplication.translate


class FileCommands(CommandDesk):
    """Files in and out."""

    def new_file(self) -> None:
        title = translate("Commands", "New file")
        path = ask_save(self._window, title, self._folder() / f"Untitled{ENDING}")
        if path is not None:
            self.new_wanted.emit(path)

    def open_file(self) -> None:
        path = ask_open(self._window)
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open a file; of a whole document as JSON a new file is made first."""
        from funnel_desktop.exchange.document_json.json_in import is_json

        if is_json(path):
            from funnel_desktop.ui.window.exporting import new_of_json

            new_of_json(path, self._window, self.open_wanted.emit)
        else:
            self.open_wanted.emit(path)

    def import_contacts(self) -> None:
        self._dialogs.import_file()

    def import_list(self, path: Path) -> None:
        """Bring in a list that was dropped or copied."""
        self._dialogs.import_file(path)

    def import_text(self, text: str) -> None:
        """Bring in a list that was dropped or copied as text."""
        self._dialogs.import_file(text=text)

    def export_csv(self) -> None:
        self._export("export_csv")

    def export_clients(self) -> None:
        self._export("export_clients")

    def export_cards(self) -> None:
        self._export("export_cards")

    def export_json(self) -> None:
        self._export("export_json")

    def _export(self, key: str) -> None:
        from funnel_desktop.ui.window.exporting import asked_export

        asked = asked_export(key, self._session, self._window)
        if asked is not None and self._tried(asked[1]):
            self._tell(translate("Commands", "Exported to {name}.").format(name=asked[0].name))

    def save_copy(self) -> None:
        known = self._session.document.path
        suggestion = known.with_stem(f"{known.stem} {self._session.today.isoformat()}")
        path = ask_save(self._window, translate("Commands", "Save a copy"), suggestion)
        if path is None or path == known:
            return
        if self._tried(lambda: self._session.document.save_copy(path)):
            self._tell(translate("Commands", "Copied to {name}.").format(name=path.name))

    def preferences(self) -> None:
        self._dialogs.preferences()

    def quit(self) -> None:
        self._window.close()

    def open_example(self) -> None:
        self.example_wanted.emit()

    def _tried(self, write: Callable[[], object]) -> bool:
        """Write a file of the user's choosing; said where it could not be."""
        try:
            return self._session.do(write)
        except OSError as error:
            sentence = translate("Commands", "The file could not be written: {why}.")
            self._session.failed.emit(sentence.format(why=error.strerror))
            return False

    def _tell(self, sentence: str) -> None:
        self._session.said.emit(sentence, None)

    def _folder(self) -> Path:
        return self._session.document.path.parent
