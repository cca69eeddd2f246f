"""What a line was understood as: a chip for each part, to be pressed and corrected."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.exchange.one_line.reading import LineEntry, LinePart
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.text_line import shortened
from funnel_desktop.ui.looks.theme import font, scaled
from funnel_desktop.ui.screens.one_line.line_parts import ORDER, part_icon, part_name, part_text
from funnel_desktop.ui.widgets.flow import Flow
from funnel_desktop.ui.widgets.tips import show_tip

translate = QCoreApplication.translate

WIDEST = 300


class PartChips(QWidget):
    """Only what was understood is there, in the order in which it is read."""

    pressed = Signal(LinePart)

    def __init__(self, without: frozenset[LinePart] = frozenset()) -> None:
        """`without` are parts that are shown elsewhere."""
        super().__init__()
        self.without = without
        flow = Flow(self, margin=0)
        self.chips = {part: self._chip(part) for part in ORDER}
        for chip in self.chips.values():
            flow.addWidget(chip)
            chip.hide()

    def show_entry(self, entry: LineEntry) -> str:
        """Show the parts of an entry; returns all of them in words."""
        said = []
        for part, chip in self.chips.items():
            text = part_text(entry, part, formats()) if part not in self.without else ""
            chip.setVisible(bool(text))
            if not text:
                continue
            name = translate("OneLine", "{part}: {what}").format(part=part_name(part), what=text)
            said.append(name)
            shown = shortened(text, font("small"), scaled(WIDEST))
            chip.setText(shown.replace("&", "&&"))
            chip.setAccessibleName(name)
            show_tip(chip, name)
        self.setVisible(bool(said))
        self.updateGeometry()
        return ", ".join(said)

    def _chip(self, part: LinePart) -> QPushButton:
        chip = QPushButton(self)
        chip.setProperty("kind", "chip")
        chip.setIcon(icon(part_icon(part)))
        chip.setAutoDefault(False)
        chip.setAccessibleDescription(translate("OneLine", "Press to correct"))
        chip.clicked.connect(lambda: self.pressed.emit(part))
        return chip
