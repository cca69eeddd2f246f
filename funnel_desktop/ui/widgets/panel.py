"""A white card with a heading: what the objective window is made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from funnel_desktop.ui.looks.icons import pixmap
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, SPACE_4, scaled, theme
from funnel_desktop.ui.widgets.text_label import TextLabel


class Panel(QFrame):
    """A heading with room for buttons, and below it a column of parts."""

    def __init__(self, title: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setAccessibleName(title)
        self._drawing = (icon, "accent")
        self._icon = QLabel(self)
        self._icon.setVisible(bool(icon))
        self.title = TextLabel("section")
        self.title.setText(title)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.head = QHBoxLayout()
        self.head.setSpacing(SPACE_2)
        self.head.addWidget(self._icon)
        self.head.addWidget(self.title, 1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_4)
        self.body.setSpacing(SPACE_3)
        self.body.addLayout(self.head)
        theme().changed.connect(self._wear)
        self._wear()

    def set_title(self, title: str) -> None:
        """Give the panel another heading."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def set_icon(self, icon: str, token: str) -> None:
        """Put a drawing before the heading, in a token's colour."""
        self._drawing = (icon, token)
        self._icon.setVisible(True)
        self._wear()

    def add_row(self, *parts: QWidget, stretches: tuple[int, ...] = ()) -> QHBoxLayout:
        """Parts side by side."""
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        for place, part in enumerate(parts):
            stretch = stretches[place] if stretches else 1
            row.addWidget(part, stretch, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        return row

    def _wear(self) -> None:
        if self._drawing[0]:
            self._icon.setPixmap(pixmap(*self._drawing, scaled(16)))
