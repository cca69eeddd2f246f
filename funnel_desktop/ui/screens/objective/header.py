"""The head of the objective window: client, wish, stage, outcome."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from funnel_desktop.funnel.stages import Outcome
from funnel_desktop.ui.fields.field import LineField
from funnel_desktop.ui.fields.group import FieldGroup
from funnel_desktop.ui.looks.icons import icon, pixmap
from funnel_desktop.ui.looks.theme import (
    SPACE_1,
    SPACE_3,
    SPACE_4,
    SPACE_6,
    font,
    scaled,
    theme,
    tokens,
)
from funnel_desktop.ui.records.record import Record
from funnel_desktop.ui.records.subject import Subject
from funnel_desktop.ui.screens.objective.outcome_panel import OUTCOME_LOOK
from funnel_desktop.ui.screens.objective.stage_switch import StageSwitch
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, row_of
from funnel_desktop.ui.widgets.text_label import ElidedLabel
from funnel_desktop.wording.names import outcome_name

translate = QCoreApplication.translate

OUTCOME_KEYS = {
    Outcome.WON: "Ctrl+Return",
    Outcome.LOST: "Ctrl+Del",
    Outcome.PARKED: "Ctrl+Shift+P",
}
SIDE, ARROW, SPACE, GAP = 16, 12, 12, 7
"""Of the icon, the arrow, and the room beside them in the button of the menu, in pixels."""
INSIDE = 9
"""What border and padding of a line take on its left: the name's letters keep the margin."""


class Header(QWidget):
    """Client and wish on the left; stage and outcome beside or, where it is narrow, below."""

    outcome_asked = Signal(Outcome)

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = subject
        self.fields = FieldGroup()
        self.client = LineField()
        self.client.setObjectName("clientName")
        self.client.setAccessibleName(translate("Objective", "Client"))
        self.fields.add("client", self.client, subject.renames_client())
        self.wish = ElidedLabel("body", "ink2")
        self.stage = StageSwitch()
        self.outcome = MenuButton(translate("Objective", "Outcome"))
        self.outcome.setAutoDefault(False)
        self.outcome.setMenu(self._menu())
        self._grid = QGridLayout(self)
        self._lay_out()
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def show_record(self, record: Record, *, other: bool) -> None:
        """Show whom an objective is about and where it stands."""
        objective = record.objective
        self.fields.show({"client": objective.client_name}, other=other)
        service = objective.service_name
        self.wish.show_text(
            objective.wish or service or translate("Objective", "Not yet clear what they would buy")
        )
        self.stage.show_stage(None if objective.outcome else objective.stage)
        self._show_outcome(objective.outcome)

    def fit(self, width: int) -> None:
        """Arrange for a window of this width."""
        self.stage.set_short(width < scaled(1120))
        beside = width >= scaled(860)
        self._grid.removeWidget(self._right)
        self._grid.addWidget(self._right, *((0, 1) if beside else (1, 0)))

    def _show_outcome(self, outcome: Outcome | None) -> None:
        look = OUTCOME_LOOK[outcome] if outcome else ("flag", "ink")
        self.outcome.setIcon(icon(*look))
        self.outcome.setText(
            outcome_name(outcome) if outcome else translate("Objective", "Outcome")
        )

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for outcome, keys in OUTCOME_KEYS.items():
            text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            action = menu.addAction(
                icon(OUTCOME_LOOK[outcome][0], OUTCOME_LOOK[outcome][1]),
                f"{outcome_name(outcome)}\t{text}",
            )
            action.triggered.connect(
                lambda _checked=False, outcome=outcome: self.outcome_asked.emit(outcome)
            )
        return menu

    def _lay_out(self) -> None:
        names = column_of(self.client, row_of(self.wish, margins=(INSIDE, 0, 0, 0)), gap=0)
        self._right = QWidget()
        row_of(
            self.stage,
            self.outcome,
            STRETCH,
            into=self._right,
            gap=SPACE_6,
            margins=(INSIDE, 0, 0, 0),
        )
        self._grid.setContentsMargins(SPACE_4 - INSIDE, SPACE_3, SPACE_4, SPACE_3)
        self._grid.setHorizontalSpacing(SPACE_4)
        self._grid.setVerticalSpacing(SPACE_1)
        self._grid.addLayout(names, 0, 0)
        self._grid.addWidget(self._right, 0, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setAlignment(self._right, Qt.AlignmentFlag.AlignLeft)

    def _apply_theme(self) -> None:
        look = tokens()
        self.client.setFont(font("title"))
        size = font("title").pointSizeF()
        self.client.setStyleSheet(
            f"#clientName {{ background: transparent; border-color: transparent;"
            f" font-size: {size:.3f}pt; font-weight: 600; }}"
            f"#clientName:hover {{ border-color: {look.edge.name()}; }}"
            f"#clientName:focus {{ border-color: {look.edge.name()};"
            f" background: {look.card.name()}; }}"
        )


class MenuButton(QPushButton):
    """Opens a menu. Icon, text and arrow are painted here: the style sheet's own arrow stands on
    the text."""

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text())
        width = text + scaled(SIDE + ARROW + 2 * SPACE + 2 * GAP)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        side, arrow = scaled(SIDE), scaled(ARROW)
        self.icon().paint(painter, QRect(scaled(SPACE), self._top(side), side, side))
        down = QPoint(self.width() - arrow - scaled(SPACE), self._top(arrow))
        painter.drawPixmap(down, pixmap("down", "ink2", arrow))
        painter.setFont(font("body_medium"))
        painter.setPen(tokens().ink)
        room = self.rect().adjusted(scaled(SPACE) + side + scaled(GAP), 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())

    def _top(self, height: int) -> int:
        return (self.height() - height) // 2
