"""Asks what a block is: its kind, its name, its time, and whether it repeats."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget

from funnel_desktop.funnel.stages import PRIORITY
from funnel_desktop.funnel.week import MINUTES_A_DAY, Block
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.fields.value_fields import TimeField, read_time
from funnel_desktop.ui.screens.week.block_times import clock
from funnel_desktop.ui.widgets.layouts import row_of
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.pending import pending
from funnel_desktop.wording.blocks import block_kind

translate = QCoreApplication.translate


class BlockPopover(Popover):
    """Enter or *Save* keeps it; a repeating block asks whether all are meant."""

    saved = Signal(object, bool)
    """The Block as it is wanted, and whether all occurrences are meant."""
    removed = Signal(bool)
    duplicated = Signal()

    def __init__(self, block: Block, today: date, parent: QWidget) -> None:
        super().__init__(translate("Block", "Block"), parent)
        self._block = block
        self._today = today
        self._make_fields()
        keep = self.add_button(translate("Block", "Save"), "primary")
        keep.clicked.connect(self._save)
        if block.id:
            remove = self.add_button(translate("Block", "Remove"), "destructive")
            remove.clicked.connect(self._remove)
            another = self.add_button(translate("Block", "Duplicate"))
            another.clicked.connect(self.duplicated)
            another.clicked.connect(self.close)
        self.buttons.addStretch(1)

    def offer_timer(self, start: Callable[[], None]) -> None:
        """A further button: begin with this block now."""
        self.timer = QPushButton(translate("Block", "Start timer"))
        self.timer.clicked.connect(start)
        self.timer.clicked.connect(self.close)
        self.body.addWidget(self.timer)

    def open_at(self, place: QPoint) -> None:
        """Open beside `place` in the parent."""
        self.open_beside(QRect(place, place), self.title)
        self.title.selectAll()

    def _make_fields(self) -> None:
        block = self._block
        self.title = QLineEdit(block.title)
        self.title.setPlaceholderText(translate("Block", "What it is for"))
        self.title.setAccessibleName(translate("Block", "Name"))
        self.kind = ChoiceField()
        self.kind.offer([(work, block_kind(work)) for work in (*PRIORITY, None)])
        self.kind.show_value(block.kind)
        self.kind.setAccessibleName(translate("Block", "Kind of work"))
        self.start, self.end = TimeField(), TimeField()
        self.start.setText(clock(block.start))
        self.end.setText(clock(block.end))
        self.start.setAccessibleName(translate("Block", "From"))
        self.end.setAccessibleName(translate("Block", "To"))
        self.every = ChoiceField()
        self.every.offer(
            [
                (0, translate("Block", "Once")),
                (1, translate("Block", "Every week")),
                (2, translate("Block", "Every second week")),
            ]
        )
        self.every.show_value(block.every)
        self.every.setAccessibleName(translate("Block", "Repeats"))
        self.until = DateField(lambda: self._today)
        self.until.show_value(block.until)
        self.until.setPlaceholderText(translate("Block", "no end date"))
        self.until.setAccessibleName(translate("Block", "Repeats until"))
        self.all = QCheckBox(translate("Block", "Change all repeats"))
        self.all.setVisible(bool(block.every))
        self.complaint = TextLabel("small", "attention")
        self.complaint.hide()
        self._place_fields()

    def _place_fields(self) -> None:
        self.body.addWidget(self.title)
        self.body.addWidget(self.kind)
        self.body.addLayout(row_of(self.start, TextLabel(text="–"), self.end))
        self.body.addLayout(row_of(self.every, self.until))
        self.body.addWidget(self.all)
        self.body.addWidget(self.complaint)
        self.title.returnPressed.connect(self._save)

    def _save(self) -> None:
        start, end = self._minute(self.start.text()), self._minute(self.end.text())
        if end == 0:
            end = MINUTES_A_DAY  # a day ends at midnight, however that is written
        if start is None or end is None or end <= start:
            self._complain(translate("Block", "The end must be after the start."))
            return
        try:
            until = self.until.value()
        except NotUnderstood as unclear:
            self._complain(str(unclear))
            return
        every = int(str(self.every.value()))
        wanted = self._block._replace(
            title=self.title.text().strip(),
            kind=self.kind.value(),  # type: ignore[arg-type]
            start=start,
            minutes=end - start,
            every=every,
            until=until if every else None,
        )
        # A repetition is a matter of all; what is to be once only leaves the others alone.
        repeats_anew = (every, wanted.until) != (self._block.every, self._block.until)
        pending().refusal = None
        self.saved.emit(wanted, bool(every) and (self.all.isChecked() or repeats_anew))
        if pending().refusal is None:
            self.close()
        else:  # what was typed stays, and can be saved again
            self._complain(pending().sentence)

    def _remove(self) -> None:
        self.removed.emit(self.all.isChecked())
        self.close()

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.show()
        self.adjustSize()

    @staticmethod
    def _minute(text: str) -> int | None:
        if text.strip() == "24:00":
            return MINUTES_A_DAY
        moment = read_time(text)
        return None if moment is None else moment.hour * 60 + moment.minute
