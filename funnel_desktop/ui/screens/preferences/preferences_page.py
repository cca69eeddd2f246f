"""A page of the preferences: a title, and rows of a sentence with its control."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_3, SPACE_4, SPACE_6, scaled, theme
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of, thin_line, turn
from funnel_desktop.ui.widgets.text_label import TextLabel

CONTROL = 232
"""Two times of a twelve-hour clock stand in it side by side."""
BESIDE_FROM = 460
"""Below this width, at 100 %, a control stands under its sentence."""


class Row(QFrame):
    """What a preference is called and does, and beside it the control."""

    def __init__(self, title: str, detail: str, control: QWidget, wide: bool) -> None:
        super().__init__()
        self.control = control
        if not wide:
            theme().changed.connect(self._apply_theme)
            self._apply_theme()
        words = column_of(TextLabel("body_medium", text=title, wraps=True), gap=1)
        if detail:
            words.addWidget(TextLabel("small", "ink3", detail, wraps=True))
        self._row = row_of(grow(words), control, into=self, gap=SPACE_4, margins=(0, SPACE_3))
        if not control.accessibleName():
            control.setAccessibleName(title)
        control.setAccessibleDescription(detail)

    def _apply_theme(self) -> None:
        """The controls of a page are equally wide, at every text size."""
        self.control.setFixedWidth(scaled(CONTROL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= scaled(BESIDE_FROM)
        turn(self._row, beside)
        self._row.setSpacing(SPACE_4 if beside else SPACE_1)


class Page(QScrollArea):
    """Scrolls where there is not room enough."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        heading = TextLabel("title", text=title)
        self.body = column_of(heading, SPACE_3, into=content, gap=0, margins=(SPACE_6, SPACE_4))
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def add_row(self, title: str, detail: str, control: QWidget, *, wide: bool = False) -> Row:
        """A line, and below it a preference; `wide` controls take the width they need."""
        self.add_line()
        row = Row(title, detail, control, wide)
        self.body.addWidget(row)
        return row

    def add_line(self) -> None:
        """A thin line across the page."""
        self.body.addWidget(thin_line())

    def finish(self) -> None:
        """Everything is in: push it to the top."""
        self.body.addStretch(1)
