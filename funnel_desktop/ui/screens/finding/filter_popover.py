"""The filter: by service, by value, by late or no next action; several at once."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from funnel_desktop.document.board import BoardFilter
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, SPACE_4, scaled
from funnel_desktop.ui.screens.finding.filter_parts import late_text, no_next_action_text
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class FilterPopover(Popover):
    """Stands below its button in the toolbar; every change of a box filters at once."""

    changed = Signal(object)
    """The BoardFilter as it is wanted now."""

    def __init__(self, session: Session, parent: QWidget, wanted: BoardFilter) -> None:
        """Show the filter `wanted`."""
        super().__init__(translate("Finding", "Filter"), parent)
        self.session = session
        self._wanted = wanted
        self.heading.hide()
        self._late, self._unplanned = QCheckBox(), QCheckBox()
        self._from, self._to = QLineEdit(), QLineEdit()
        self._services = QWidget()
        self._boxes: dict[str, QCheckBox] = {}
        self._words: list[TextLabel] = []
        self._lay_out()
        self._late.toggled.connect(lambda on: self._say(late=on))
        self._unplanned.toggled.connect(lambda on: self._say(no_next_action=on))
        self._from.editingFinished.connect(self._say_values)
        self._to.editingFinished.connect(self._say_values)
        self._fill()

    def open_below(self, corner: QPoint) -> None:
        """Open with its top right at `corner`, in the parent's pixels."""
        first = next(iter(self._boxes.values()), self._late)
        self.open_beside(QRect(corner, corner), first)

    def take_width(self) -> None:
        """Be as wide as the words need."""
        self.setMinimumWidth(scaled(280))

    def place(self, room: QRect) -> QPoint:
        """Return the place below the corner, inside the window to its left and right."""
        left = min(self.anchor.left() - self.width(), room.width() - self.width() - SPACE_2)
        return QPoint(max(SPACE_2, left), self.anchor.top())

    def _fill(self) -> None:
        self._words[0].setText(translate("Finding", "Service"))
        self._words[1].setText(translate("Finding", "Value"))
        self._late.setText(late_text())
        self._unplanned.setText(no_next_action_text())
        self._from.setPlaceholderText(translate("Finding", "From"))
        self._to.setPlaceholderText(translate("Finding", "To"))
        self._from.setAccessibleName(translate("Finding", "Value from"))
        self._to.setAccessibleName(translate("Finding", "Value up to"))
        for box, on in (
            (self._late, self._wanted.late),
            (self._unplanned, self._wanted.no_next_action),
        ):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self._from.setText(self._typed(self._wanted.value_from))
        self._to.setText(self._typed(self._wanted.value_to))
        self._fill_services()

    @asks
    def _fill_services(self) -> None:
        column = self._services.layout()
        assert column is not None
        for box in self._boxes.values():
            box.deleteLater()
        self._boxes = {}
        for service in self.session.document.services.all():
            box = QCheckBox(service.name.replace("&", "&&"))
            box.setChecked(service.id in self._wanted.services)
            box.toggled.connect(lambda _, row_id=service.id: self._say_service(row_id))
            column.addWidget(box)
            self._boxes[service.id] = box
        self._area.setVisible(bool(self._boxes))
        self._words[0].setVisible(bool(self._boxes))
        self._area.setFixedHeight(min(self._services.sizeHint().height(), scaled(220)) + 2)

    def _typed(self, value: int | None) -> str:
        return "" if value is None else self.session.formats.money_typed(value)

    def _say(self, **values: bool) -> None:
        self._wanted = self._wanted._replace(**values)  # type: ignore[arg-type]
        self.changed.emit(self._wanted)

    def _say_service(self, row_id: str) -> None:
        self._wanted = self._wanted._replace(services=self._wanted.services ^ {row_id})
        self.changed.emit(self._wanted)

    def _say_values(self) -> None:
        read = self.session.formats.read_money
        least = read(self._from.text()) if self._from.text().strip() else None
        most = read(self._to.text()) if self._to.text().strip() else None
        wanted = self._wanted._replace(value_from=least, value_to=most)
        if wanted != self._wanted:
            self._wanted = wanted
            self.changed.emit(wanted)

    def _clear_all(self) -> None:
        self._wanted = BoardFilter(words=self._wanted.words)
        self._fill()
        self.changed.emit(self._wanted)

    def _lay_out(self) -> None:
        self._words = [TextLabel("small_strong"), TextLabel("small_strong")]
        column_of(into=self._services, gap=6)
        self._area = QScrollArea()
        self._area.setWidget(self._services)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        for ground in (self._area.viewport(), self._services):
            ground.setAutoFillBackground(False)
        grid = QGridLayout()
        grid.addWidget(self._from, 0, 0)
        grid.addWidget(self._to, 0, 1)
        self.body.addLayout(
            column_of(self._words[0], self._area, self._words[1], grid, self._late, self._unplanned)
        )
        self.add_button(translate("Finding", "Clear all")).clicked.connect(self._clear_all)
        self.buttons.addStretch(1)
        self.add_button(translate("Finding", "Done")).clicked.connect(self.close)
        whole = self.layout()
        assert whole is not None
        whole.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        whole.setSpacing(SPACE_2)
