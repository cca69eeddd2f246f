"""Search and filter together: what is wanted, and who is told."""

from PySide6.QtCore import QObject, Signal

from funnel_desktop.document.board import BoardFilter


class Finder(QObject):
    """Holds the one filter of the window."""

    changed = Signal(object)
    """The BoardFilter that is wanted now, or None where everything is shown."""
    search_wanted = Signal()
    filter_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.wanted = BoardFilter()

    def set_words(self, words: str) -> None:
        """Search for other words; the filter's other parts stay."""
        self.set(self.wanted._replace(words=words))

    def set(self, wanted: BoardFilter) -> None:
        """Filter by something else."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit(None if wanted.is_empty() else wanted)

    def clear(self) -> None:
        """Show everything."""
        self.set(BoardFilter())
