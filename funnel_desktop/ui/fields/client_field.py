"""A line for a client's name that suggests the names there are, whatever their accents."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QWidget

from funnel_desktop.document.search import folded_name
from funnel_desktop.ui.fields.field import LineField

SUGGESTED = 12


class ClientField(LineField):
    """Suggestions are read when something is typed for the first time."""

    def __init__(self, names: Callable[[], Iterable[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = names
        self._names: list[tuple[str, str]] | None = None
        self._shown = QStringListModel(self)
        completer = QCompleter(self._shown, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(completer)
        self.textEdited.connect(self._suggest)

    def suggestions(self, typed: str) -> list[str]:
        """Names that hold what was typed; those that begin with it first."""
        wanted = folded_name(typed)
        if not wanted:
            return []
        if self._names is None:
            self._names = sorted((folded_name(name), name) for name in self._ask())
        first = [name for plain, name in self._names if plain.startswith(wanted)]
        inside = (name for plain, name in self._names if wanted in plain[1:])
        return list(dict.fromkeys([*first[:SUGGESTED], *inside]))[:SUGGESTED]

    def _suggest(self, typed: str) -> None:
        self._shown.setStringList(self.suggestions(typed))
