"""The card *Ready for Best Few?*: what the next stage asks, all the time, to be met in place."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.funnel.stages import STAGES, Stage
from funnel_desktop.ui.looks.theme import scaled, theme
from funnel_desktop.ui.records.record import Record
from funnel_desktop.ui.records.subject import Subject
from funnel_desktop.ui.screens.gates.condition_list import ConditionList
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.slice_mark import slice_mark
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.conditions import ready_for
from funnel_desktop.wording.names import stage_name

translate = QCoreApplication.translate


class ReadyPanel(Panel):
    """The gate before the next stage; in Best Few, what has to stay true there."""

    move_asked = Signal(Stage)
    """The objective is to go on; open conditions are asked about there."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__("", "gate", parent)
        self._subject = subject
        self._shown: tuple[str, Stage] | None = None
        self.conditions: ConditionList | None = None
        self._met = TextLabel(
            "small", "ink3", translate("Ready", "Nothing more is needed."), wraps=True
        )
        self.move_on = QPushButton()
        self.move_on.setProperty("small", True)
        self.move_on.setAutoDefault(False)
        self.move_on.clicked.connect(self._go_on)
        self.body.addWidget(self._met)
        self.body.addWidget(self.move_on, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        theme().changed.connect(self._wear_mark)

    def show_record(self, record: Record, *, other: bool) -> None:
        """Show what the next stage asks of an objective; nothing of a closed one."""
        self.setVisible(record.objective.outcome is None)
        stage = next_stage(record.objective.stage)
        if (record.objective.id, stage) != self._shown:
            self._shown = (record.objective.id, stage)
            self._exchange(stage)
        is_last = record.objective.stage is stage
        name = stage_name(stage)
        if is_last:
            self.set_title(translate("Ready", "To stay in {stage}").format(stage=name))
        else:
            self.set_title(ready_for(stage))
        self.move_on.setText(translate("Ready", "Move to {stage}…").format(stage=name))
        self.move_on.setVisible(not is_last)
        self._met.setVisible(self.conditions is not None and not self.conditions.rows)
        self._wear_mark()

    def _exchange(self, stage: Stage) -> None:
        if self.conditions is not None:
            self.body.removeWidget(self.conditions)
            self.conditions.hide()
            self.conditions.deleteLater()
        self.conditions = ConditionList(self._subject.session, self._subject.id, stage, folded=True)
        self.body.insertWidget(1, self.conditions)

    def _go_on(self) -> None:
        if self._shown is not None:
            self.move_asked.emit(self._shown[1])

    def _wear_mark(self) -> None:
        if self._shown is not None and self._shown[1] is not Stage.UNIVERSE:
            mark = slice_mark(self._shown[1], scaled(14), self.devicePixelRatioF())
            self.move_on.setIcon(QIcon(mark))


def next_stage(stage: Stage) -> Stage:
    """The stage after one; of the last one itself."""
    return STAGES[min(STAGES.index(stage) + 1, len(STAGES) - 1)]
