"""What a profile without traits says: what will stand there, and where to begin."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QPushButton

from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4
from funnel_desktop.ui.widgets.layouts import at_left, column_of
from funnel_desktop.ui.widgets.text_label import TextLabel

translate = QCoreApplication.translate


class EmptyProfile(QFrame):
    """A sentence and the button that offers the prototypes."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        words = TextLabel(
            "body",
            "ink2",
            translate(
                "Profile",
                "The traits of the client you want will appear here, with their weights and "
                "values. Start with the prototype closest to your work and change what differs.",
            ),
            wraps=True,
        )
        self.begin = QPushButton(translate("Profile", "Start with a prototype"))
        self.begin.setProperty("kind", "primary")
        self.begin.setAutoDefault(False)
        column_of(words, at_left(self.begin), into=self, gap=SPACE_3, margins=SPACE_4)
