"""Lines of a name, what is said beside it, and a choice."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from funnel_desktop.document.ids import new_id
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, scaled
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.widgets.text_label import TextLabel

Choice = tuple[object, str]
"""A key and its words."""
CHOICE_WIDTH = 204


class ChoiceRows(QWidget):
    """Lines of a name, a small text and a choice. A line stays once it was shown, so that the
    keyboard does not lose its place when its choice is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, tuple[TextLabel, TextLabel, ChoiceField]] = {}
        self._visits: dict[str, str] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_2)
        self._grid.setColumnStretch(0, 1)

    def __contains__(self, key: str) -> bool:
        return key in self._lines

    def show_line(
        self,
        key: str,
        name: str,
        beside: str,
        choices: Sequence[Choice],
        chosen: object,
        choose: Callable[[object, str], object],
    ) -> None:
        """Show a line; `choose` gets what was picked, and the visit that it belongs to."""
        if key not in self._lines:
            self._add(key, choose)
        label, small, field = self._lines[key]
        label.setText(name)
        small.setText(beside)
        said = f"{name}, {beside}" if beside else name
        field.setAccessibleName(said)
        field.setAccessibleDescription(said)  # as a name X11 tells what is chosen
        field.offer(choices)
        field.show_value(chosen)

    def keep_only(self, keys: Iterable[str]) -> None:
        """Take away the lines of who is no longer there."""
        for key in set(self._lines) - set(keys):
            for part in self._lines.pop(key):
                self._grid.removeWidget(part)
                part.deleteLater()

    def first(self) -> QWidget | None:
        """The first choice."""
        return next((field for _, _, field in self._lines.values()), None)

    def _add(self, key: str, choose: Callable[[object, str], object]) -> None:
        label = TextLabel("body", wraps=True)
        small = TextLabel("caption", "ink3")
        field = ChoiceField()
        label.setBuddy(field)
        field.setMinimumWidth(scaled(CHOICE_WIDTH))
        field.entered.connect(lambda: self._visits.update({key: new_id()}))
        field.left.connect(lambda: choose(field.value(), self._visits.setdefault(key, new_id())))
        self._lines[key] = label, small, field
        line = self._grid.rowCount()
        for column, part in enumerate((label, small, field)):
            self._grid.addWidget(part, line, column)


def below_each_other(widget: QWidget, *parts: QWidget) -> None:
    """Lay parts out in a column of a widget."""
    column_of(*parts, into=widget)
