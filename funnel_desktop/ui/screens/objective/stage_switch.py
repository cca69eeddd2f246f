"""Where an objective stands, as a row of joined buttons; pressing one moves it there."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QWidget

from funnel_desktop.funnel.stages import STAGES, Stage
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import scaled, theme, tokens
from funnel_desktop.ui.widgets.layouts import row_of
from funnel_desktop.ui.widgets.slice_mark import slice_mark
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.wording.names import stage_name, stage_short

translate = QCoreApplication.translate

MARK = 16
GAP = 4
"""What is added to Qt's own space between icon and text."""
HEIGHT = 36


class StageSwitch(QFrame):
    """The Universe as its icon alone unless the objective stands there, then the three stages."""

    asked = Signal(Stage)
    """The user wants the objective in this stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stageSwitch")
        self.setAccessibleName(translate("StageSwitch", "Stage"))
        self._stage: Stage | None = None
        self._short = False
        self.buttons = {stage: self._button(stage) for stage in STAGES}
        for button in self.buttons.values():
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        row_of(*self.buttons.values(), into=self, gap=0, margins=1)
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def show_stage(self, stage: Stage | None) -> None:
        """Mark where the objective stands; None where it is closed."""
        self._stage = stage
        self._apply_theme()

    def set_short(self, short: bool) -> None:
        """Short names, where there is little room."""
        if short != self._short:
            self._short = short
            self._apply_theme()

    def _button(self, stage: Stage) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(stage)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(lambda: self._pressed(stage))
        return button

    def _pressed(self, stage: Stage) -> None:
        """What is marked follows the document, not the finger."""
        pressed_again = stage is self._stage
        self.show_stage(self._stage)
        if not pressed_again:
            self.asked.emit(stage)

    def _apply_theme(self) -> None:
        for stage, button in self.buttons.items():
            here = stage is self._stage
            name = stage_short(stage) if self._short else stage_name(stage)
            button.setChecked(here)
            button.setText("" if stage is Stage.UNIVERSE and not here else name)
            show_tip(button, stage_name(stage))
            button.setAccessibleName(stage_name(stage))
            button.setIcon(self._mark(stage))
            gap = 0 if stage is Stage.UNIVERSE else scaled(GAP)
            button.setIconSize(QSize(scaled(MARK) + gap, scaled(MARK)))
        self.setStyleSheet(_style())
        self.setFixedHeight(scaled(HEIGHT))

    def _mark(self, stage: Stage) -> QIcon:
        if stage is Stage.UNIVERSE:
            return icon("universe")
        return QIcon(_with_gap(slice_mark(stage, scaled(MARK), self.devicePixelRatioF())))


def _with_gap(mark: QPixmap) -> QPixmap:
    ratio = mark.devicePixelRatio()
    wide = QPixmap(mark.width() + round(scaled(GAP) * ratio), mark.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, mark)
    painter.end()
    return wide


def _style() -> str:
    look = tokens()
    parts = [
        f"#stageSwitch {{ border: 1px solid {look.edge.name()}; border-radius: 6px;"
        f" background: {look.card.name()}; }}",
        f"QToolButton {{ border: none; border-left: 1px solid {look.line.name()};"
        f" border-radius: 0; background: transparent; padding: 0 {scaled(12)}px;"
        f" min-height: 0; }}",
        f"QToolButton:hover {{ background: {look.hover.name()}; }}",
        f"#{Stage.UNIVERSE} {{ border-left: none; padding: 0 {scaled(8)}px;"
        " border-top-left-radius: 5px; border-bottom-left-radius: 5px; }",
        f"#{Stage.BEST_FEW} {{ border-top-right-radius: 5px; border-bottom-right-radius: 5px; }}",
    ]
    parts += [
        f"#{stage}:checked {{ background: {look.stage_soft(stage).name()};"
        f" color: {look.stage(stage).name()}; font-weight: 600; }}"
        for stage in STAGES
    ]
    parts.append(f"QToolButton:focus {{ border: 2px solid {look.accent.name()}; }}")
    return "\n".join(parts)
