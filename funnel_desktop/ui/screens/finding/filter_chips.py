"""The parts of the filter as chips above the board; each is removed by a click."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import scaled
from funnel_desktop.ui.screens.finding.finder import Finder
from funnel_desktop.ui.widgets.layouts import row_of
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class FilterChip(QPushButton):
    """A part of the filter and a cross; the whole chip is the target of the click."""

    removed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setProperty("kind", "chip")
        self.setProperty("small", True)
        self.setIcon(icon("close", "ink3"))
        self.setIconSize(QSize(scaled(10), scaled(10)))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        name = translate("Chip", "Remove filter: {part}").format(part=text)
        self.setAccessibleName(name)
        self.clicked.connect(self.removed)


class FilterChips(QWidget):
    """Shown only while something is filtered."""

    def __init__(self, session: Session, finder: Finder) -> None:
        super().__init__()
        self._session = session
        self._finder = finder
        self._row = row_of(into=self, gap=6, margins=(12, 8, 12, 0))
        finder.changed.connect(self._show)
        self.hide()

    @asks
    def _show(self) -> None:
        # Loaded when something is filtered.
        from funnel_desktop.ui.screens.finding.filter_parts import parts

        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        wanted = self._finder.wanted
        names = {service.id: service.name for service in self._session.document.services.all()}
        shown = parts(wanted, names, self._session.formats)
        for part in shown:
            chip = FilterChip(part.text)
            chip.removed.connect(lambda without=part.without: self._finder.set(without))
            self._row.addWidget(chip)
        if len(shown) > 1:
            clear = QPushButton(translate("Finding", "Clear all"))
            clear.setProperty("kind", "link")
            clear.clicked.connect(self._clear)
            self._row.addWidget(clear)
        self._row.addStretch(1)
        self.setVisible(bool(shown))

    def _clear(self) -> None:
        """Clear all but the words: they have their own field."""
        words = self._finder.wanted.words
        self._finder.clear()
        self._finder.set_words(words)
