"""A white card with a heading: what the objective window is made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import Placed, column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel


class Panel(QFrame):
    """A heading with room for buttons, and below it a column of parts."""

    def __init__(self, title: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setAccessibleName(title)
        self._icon = IconLabel(icon, "accent")
        if not icon:
            self._icon.hide()
        self.title = TextLabel("section", text=title)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.head = row_of(self._icon, grow(self.title))
        self.body = column_of(
            self.head, into=self, gap=SPACE_3, margins=(SPACE_4, SPACE_3, SPACE_4, SPACE_4)
        )

    def set_title(self, title: str) -> None:
        """Give the panel another heading."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def set_icon(self, icon: str, token: str) -> None:
        """Put a drawing before the heading, in a token's colour."""
        self._icon.show_drawing(icon, token)
        self._icon.setVisible(True)

    def add_row(self, *parts: QWidget, stretches: tuple[int, ...] = ()) -> QHBoxLayout:
        """Parts side by side."""
        shares = stretches or [1] * len(parts)
        top = Qt.AlignmentFlag.AlignTop
        made = row_of(*(Placed(*placed, top) for placed in zip(parts, shares, strict=True)))
        self.body.addLayout(made)
        return made
