"""The Universe at the left: who could conceivably buy, to be dragged or entered into the funnel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_2, SPACE_3, scaled
from funnel_desktop.ui.screens.board.column_header import count_text
from funnel_desktop.ui.screens.board.drag_card_list import DragCardList
from funnel_desktop.ui.screens.board.empty_notice import Notice
from funnel_desktop.ui.screens.board.lead_delegate import LeadDelegate
from funnel_desktop.ui.screens.board.stage_model import StageModel
from funnel_desktop.ui.screens.universe.tray_foot import TrayFoot
from funnel_desktop.ui.widgets.icon_label import MarkLabel
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.pill import count_pill
from funnel_desktop.ui.widgets.text_label import ElidedLabel, TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import stage_name

if TYPE_CHECKING:
    from funnel_desktop.ui.screens.universe.qualify_strip import QualifyStrip

translate = QCoreApplication.translate


class UniverseTray(QWidget):
    """Head with the count, the leads, and a foot. A `BoardPage` looks after the list."""

    import_requested = Signal()
    collapse_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card_list = DragCardList(StageModel(session, Stage.UNIVERSE), LeadDelegate(session))
        self.notice = Notice(Stage.UNIVERSE, self.card_list)
        self._session = session
        self._count = count_pill()
        self.foot = TrayFoot(session)
        self.strip: QualifyStrip | None = None
        """Made when leads are to be qualified."""
        self._strip_room = column_of(margins=(SPACE_2, 0))
        column_of(
            self._head(),
            self._hint(),
            self._strip_room,
            grow(self.card_list),
            self.foot,
            into=self,
            margins=(0, SPACE_2),
        )
        self.foot.import_requested.connect(self.import_requested)
        self.speak()

    def begin_qualifying(self) -> None:
        """Ask what would tell most about the next leads, over the list."""
        if self.strip is None:
            from funnel_desktop.ui.screens.universe.qualify_strip import QualifyStrip

            self.strip = QualifyStrip(self._session)
            self.strip.ended.connect(self._end_qualifying)
            self._strip_room.addWidget(self.strip)
        self.strip.show()
        self.strip.begin()

    def _toggle_qualifying(self) -> None:
        if self.strip is not None and self.strip.isVisible():
            self._end_qualifying()
        else:
            self.begin_qualifying()

    def _end_qualifying(self) -> None:
        if self.strip is not None:
            self.strip.hide()
            self.card_list.setFocus()

    def speak(self) -> None:
        """Say everything in the language in force."""
        self._name.show_text(stage_name(Stage.UNIVERSE))
        show_tip(self.collapse, translate("Board", "Close the Universe (F9)"))
        self.collapse.setAccessibleName(translate("Board", "Close the Universe"))
        show_tip(
            self.qualify,
            translate("Board", "Answer the most telling questions about your leads, one key each"),
        )
        self.qualify.setAccessibleName(translate("Board", "Qualify leads"))
        self._explains.setText(
            translate("Board", "Best fit first. Drag a lead to Above the Funnel, or press Enter.")
        )
        self.foot.speak()

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
        self.qualify = QToolButton()
        self.qualify.setIcon(icon("check"))
        self.qualify.setProperty("kind", "flat")
        self.qualify.setProperty("small", True)
        self.qualify.clicked.connect(self._toggle_qualifying)
        self.qualify.setEnabled(not self._session.document.read_only)
        return row_of(
            MarkLabel(Stage.UNIVERSE),
            self._name,
            self._count,
            STRETCH,
            self.qualify,
            self.collapse,
            margins=(SPACE_3, 0, SPACE_2, 0),
        )

    def _hint(self) -> QWidget:
        self._explains = TextLabel("caption", "ink2", wraps=True)
        self._explains.setContentsMargins(SPACE_3, 0, SPACE_3, SPACE_1)
        return self._explains
