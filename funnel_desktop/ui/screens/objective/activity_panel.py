"""The card *Activity*: what happened, and buttons to log what happens now."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from funnel_desktop.ui.looks.icons import icon, pixmap
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, scaled, tokens
from funnel_desktop.ui.records.activity_lines import ActivityLine, activity_lines
from funnel_desktop.ui.records.record import Record
from funnel_desktop.ui.records.subject import Subject
from funnel_desktop.ui.screens.objective.activity_form import LOGGED, ActivityForm
from funnel_desktop.ui.widgets.painted_list import PaintedList
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.widgets.two_lines import TwoLines
from funnel_desktop.wording.names import activity_kind_name

translate = QCoreApplication.translate

_CIRCLE = 26


class ActivityPanel(Panel):
    """First contact, moves and activities, newest first."""

    logged = Signal()
    """Something was logged; what comes next is asked at once."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(translate("Activity", "Activity"), parent=parent)
        self._subject = subject
        self.form = ActivityForm(subject.session)
        self.list = ActivityList(translate("Activity", "Activity"))
        self._empty = TextLabel(
            "body",
            "ink3",
            translate("Activity", "Calls, emails, notes and moves will be listed here."),
            wraps=True,
        )
        self.buttons = {kind: self._log_button(kind) for kind in LOGGED}
        for part in (self.form, self._empty):
            self.body.addWidget(part)
        self.body.addWidget(self.list, 1)
        self.body.addStretch(0)
        self.list.remove_asked.connect(self._remove)
        self.form.logged.connect(self._back_to_list)
        self.form.given_up.connect(self._back_to_button)

    def show_record(self, record: Record, *, other: bool) -> None:
        """Show what happened to an objective."""
        if other:
            self.form.hide()
        lines = activity_lines(record)
        self.list.show_rows(lines)
        self.list.setVisible(bool(lines))
        self._empty.setVisible(not lines)

    def begin(self, kind: str | None = None) -> None:
        """Ask what there is to log; Enter logs it as it stands there."""
        record = self._subject.record
        self.form.open_for(record.objective, record.people, kind)

    def _log_button(self, kind: str) -> QPushButton:
        button = QPushButton(icon(kind), activity_kind_name(kind))
        button.setProperty("small", True)
        button.setAutoDefault(False)
        show_tip(button, translate("Activity", "Log: {kind}").format(kind=activity_kind_name(kind)))
        button.clicked.connect(lambda: self.begin(kind))
        self.head.addWidget(button)
        return button

    def _back_to_list(self) -> None:
        self.list.setFocus()
        self.list.go_to(0)
        self.logged.emit()

    def _back_to_button(self) -> None:
        self.buttons[str(self.form.kind.value())].setFocus()

    def _remove(self, activity: str) -> None:
        session = self._subject.session
        session.do(lambda: session.document.activities.delete(activity))


class ActivityList(PaintedList):
    """What happened, newest first; Delete asks to remove an activity."""

    remove_asked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(ActivityRows(), name)
        self.on_keys(self._ask_to_remove, Qt.Key.Key_Delete)

    def menu_of(self, row: ActivityLine) -> QMenu | None:
        """To remove an activity; a move stays."""
        if row.activity is None:
            return None
        menu = QMenu(self)
        remove = menu.addAction(icon("trash"), translate("Activity", "Delete activity"))
        remove.triggered.connect(lambda: self._ask_to_remove(row))
        return menu

    def _ask_to_remove(self, line: ActivityLine) -> None:
        if line.activity is not None:
            self.remove_asked.emit(line.activity)


class ActivityRows(TwoLines[ActivityLine]):
    """The icon in its circle stands before both lines."""

    role = "body_medium"

    def height(self, row: ActivityLine, width: int) -> int:
        title, detail = self.boxes(_room(QRect(0, 0, width, 0)), row.title, row.detail)
        return max(detail.bottom(), title.bottom(), scaled(_CIRCLE)) + SPACE_2

    def paint(self, painter: QPainter, box: QRect, row: ActivityLine, *, is_chosen: bool) -> None:
        _paint_icon(painter, box, row)
        boxes = self.boxes(_room(box), row.title, row.detail)
        self.write(painter, boxes, row.title, row.detail)


def _room(rect: QRect) -> QRect:
    return rect.adjusted(scaled(_CIRCLE) + SPACE_3, 2, 0, 0)


def _paint_icon(painter: QPainter, rect: QRect, line: ActivityLine) -> None:
    side, look = scaled(_CIRCLE), tokens()
    circle = QRect(rect.left() + 2, rect.top() + 2, side, side)
    painter.setPen(QPen(look.line, 1))
    painter.setBrush(look.panel)
    painter.drawEllipse(circle)
    drawing = scaled(14)
    corner = circle.topLeft() + QPoint((side - drawing) // 2 + 1, (side - drawing) // 2 + 1)
    painter.drawPixmap(corner, pixmap(line.icon, "ink2", drawing))
