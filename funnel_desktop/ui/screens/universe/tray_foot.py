"""The foot of the Universe: who was left out, and the ways to more leads and to the profile."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.document.board import Board
from funnel_desktop.document.questions import Changed
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_2, SPACE_3
from funnel_desktop.ui.widgets.layouts import STRETCH, at_left, column_of, row_of
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class TrayFoot(QWidget):
    """The link names how many the profile excluded; it is there only where there are any."""

    import_requested = Signal()
    profile_requested = Signal()
    left_out_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.left_out, self.importing = QPushButton(), QPushButton()
        self.profile = QPushButton()
        for button, drawing in (
            (self.left_out, "filter"), (self.importing, "import"), (self.profile, "target"),
        ):  # fmt: skip
            button.setIcon(icon(drawing))
            button.setProperty("small", True)
        self.left_out.setProperty("kind", "link")
        self._lay_out()
        self.left_out.hide()
        self.left_out.clicked.connect(self.left_out_requested)
        self.importing.clicked.connect(self.import_requested)
        self.profile.clicked.connect(self.profile_requested)
        session.changed.connect(self._heard)
        session.day_changed.connect(self.refresh)

    def speak(self) -> None:
        """Say everything in the language in force."""
        self.importing.setText(translate("Board", "Import"))
        self.profile.setText(translate("Board", "Profile"))

    def refresh(self) -> None:
        """Count who is left out, after the first paint: the board comes first."""
        session = self._session
        count = session.ask(lambda: session.document.board.left_out_count(session.today), 0)
        self.left_out.setVisible(count > 0)
        self.left_out.setText(translate("Board", "%Ln excluded by your profile", "", count))

    def _heard(self, changed: Changed) -> None:
        if changed.touches(Board.added_up):
            self.refresh()

    def _lay_out(self) -> None:
        column_of(
            at_left(self.left_out),
            row_of(self.importing, self.profile, STRETCH),
            into=self,
            gap=SPACE_1,
            margins=(SPACE_3, SPACE_1, SPACE_2, 0),
        )
