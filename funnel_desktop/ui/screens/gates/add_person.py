"""A field for somebody who decides."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCompleter, QPushButton, QWidget

from funnel_desktop.ui.fields.field import LineField
from funnel_desktop.ui.screens.gates.gate_verbs import GateVerbs
from funnel_desktop.ui.screens.gates.known import KnownCase
from funnel_desktop.ui.widgets.layouts import grow, row_of

translate = QCoreApplication.translate


class AddPerson(QWidget):
    """Somebody of the client, or somebody new, by name."""

    def __init__(self, verbs: GateVerbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verbs = verbs
        self.name = LineField()
        self.name.setPlaceholderText(translate("Gate", "Name of somebody who decides"))
        self.name.setAccessibleName(self.name.placeholderText())
        self.button = QPushButton(translate("Gate", "Add person"))
        self.button.setProperty("small", True)
        row_of(grow(self.name), self.button, into=self)
        self.name.returnPressed.connect(self._add)
        self.button.clicked.connect(self._add)
        self.button.setEnabled(False)
        self.name.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))

    def show_known(self, known: KnownCase) -> None:
        """Offer the client's people who play no role yet."""
        playing = {influence.name for influence in known.case.influences}
        names = [person.name for person in known.people if person.name not in playing]
        self.name.setCompleter(QCompleter(names, self.name))

    def _add(self) -> None:
        name = self.name.text().strip()
        if name and self._verbs.add(name):
            self.name.clear()
