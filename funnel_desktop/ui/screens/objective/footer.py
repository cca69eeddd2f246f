"""The foot of the objective window: what just happened, and the way to the next objective."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of, thin_line
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip

translate = QCoreApplication.translate


class Footer(QFrame):
    """A sentence on the left, three buttons on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.sentence = TextLabel("small", wraps=True)
        self.previous = QPushButton(translate("Objective", "Previous"))
        self.following = QPushButton(translate("Objective", "Next"))
        self.close_window = QPushButton(translate("Objective", "Close"))
        self.close_window.setProperty("kind", "primary")
        show_tip(
            self.previous, translate("Objective", "The card before, in board order (Ctrl+Page Up)")
        )
        show_tip(
            self.following,
            translate("Objective", "The card after, in board order (Ctrl+Page Down)"),
        )
        buttons = self.previous, self.following, self.close_window
        for button in buttons:
            button.setAutoDefault(False)
        column_of(
            thin_line(),
            row_of(grow(self.sentence), *buttons, margins=(SPACE_4, SPACE_3)),
            into=self,
            gap=0,
        )
        self.calm()

    def calm(self) -> None:
        """Say how the window works."""
        self._put(translate("Objective", "Changes are saved as you type. Ctrl+Z undoes."), "ink3")

    def say(self, sentence: str) -> None:
        """Say what was done, until the next change."""
        self._put(sentence, "ink2")
        self._announce(sentence)

    def warn(self, sentence: str) -> None:
        """Say why something was refused, until the next change."""
        self._put(sentence, "attention")
        self._announce(sentence)

    def show_ends(self, has_previous: bool, has_following: bool) -> None:
        """Whether there are cards before and after in board order."""
        self.previous.setEnabled(has_previous)
        self.following.setEnabled(has_following)

    def _put(self, sentence: str, ink: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.set_ink(ink)

    def _announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.sentence, sentence))
