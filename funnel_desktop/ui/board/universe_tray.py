"""The Universe at the left: who could conceivably buy, to be dragged or entered into the funnel."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.board.badge import count_badge
from funnel_desktop.ui.board.column_header import count_text
from funnel_desktop.ui.board.drag_card_list import DragCardList
from funnel_desktop.ui.board.empty_notice import Notice
from funnel_desktop.ui.board.lead_delegate import LeadDelegate
from funnel_desktop.ui.board.mark_label import MarkLabel
from funnel_desktop.ui.board.stage_model import StageModel
from funnel_desktop.ui.board.text_label import ElidedLabel, TextLabel
from funnel_desktop.ui.icons import icon
from funnel_desktop.ui.session import Session
from funnel_desktop.ui.theme import SPACE_1, SPACE_2, SPACE_3, scaled
from funnel_desktop.words import stage_name

translate = QCoreApplication.translate


class UniverseTray(QWidget):
    """Head with the count, the leads, and a foot. A `BoardPage` looks after the list."""

    import_requested = Signal()
    collapse_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card_list = DragCardList(StageModel(session, Stage.UNIVERSE), LeadDelegate(session))
        self.notice = Notice(Stage.UNIVERSE, self.card_list)
        self._count = count_badge()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_2, 0, SPACE_2)
        layout.setSpacing(SPACE_2)
        layout.addLayout(self._head())
        layout.addWidget(self._hint())
        layout.addWidget(self.card_list, 1)
        layout.addLayout(self._foot())
        self.speak()

    def speak(self) -> None:
        """Say everything in the language in force."""
        self._name.show_text(stage_name(Stage.UNIVERSE))
        self.collapse.setToolTip(translate("Board", "Close the Universe (F9)"))
        self.collapse.setAccessibleName(translate("Board", "Close the Universe"))
        self._explains.setText(
            translate("Board", "Drag a lead to Above the Funnel, or press Enter.")
        )
        self.importing.setText(translate("Board", "Import"))

    def show_count(self, shown: int, count: int) -> None:
        """How many leads are shown, of how many."""
        text = count_text(shown, count)
        self._count.setText(text)
        self._count.updateGeometry()
        self.card_list.setAccessibleName(f"{stage_name(Stage.UNIVERSE)}, {text}")
        self._explains.setVisible(count > 0)

    def sizeHint(self) -> QSize:
        return QSize(scaled(220), 400)

    def _head(self) -> QHBoxLayout:
        self._name = ElidedLabel("section")
        self.collapse = QToolButton()
        self.collapse.setIcon(icon("left"))
        self.collapse.setProperty("kind", "flat")
        self.collapse.setProperty("small", True)
        self.collapse.clicked.connect(self.collapse_requested)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_3, 0, SPACE_2, 0)
        head.setSpacing(SPACE_2)
        for widget in (MarkLabel(Stage.UNIVERSE), self._name, self._count):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.collapse)
        return head

    def _hint(self) -> QWidget:
        self._explains = TextLabel("caption", "ink2")
        self._explains.setWordWrap(True)
        self._explains.setContentsMargins(SPACE_3, 0, SPACE_3, SPACE_1)
        return self._explains

    def _foot(self) -> QHBoxLayout:
        self.importing = QPushButton()
        self.importing.setIcon(icon("import"))
        self.importing.setProperty("small", True)
        self.importing.clicked.connect(self.import_requested)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_3, SPACE_1, SPACE_3, 0)
        foot.addWidget(self.importing, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addStretch(1)
        return foot
