"""The two lists of the page: what to do, and whom to call; what does not fit is counted."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont

from funnel_desktop.printing.content import Call, PlanContent, Task, TaskGroup
from funnel_desktop.printing.sheet import FAINT, GREY, Sheet

TEXT, NOTE = 9.5, 8.5
SEMI = QFont.Weight.DemiBold
RIGHT = Qt.AlignmentFlag.AlignRight
CHECK = 3.2
"""Side of a box to tick, in millimetres."""
TASK_LINE, GROUP_LINE, CALL_LINE, MORE_LINE = 6.4, 6.6, 10.2, 5.0


class TaskList:
    """Groups of tasks; where room is short, what presses stays and the rest is counted."""

    def __init__(self, sheet: Sheet, room: QRectF, content: PlanContent) -> None:
        self._sheet = sheet
        self._room = room
        self._content = content

    def paint(self) -> None:
        """Paint as many tasks as there is room for."""
        shown = self._fitting()
        y = self._room.top()
        for group, tasks in zip(self._content.groups, shown, strict=True):
            self._group(group, y)
            y += GROUP_LINE
            for task in tasks:
                self._task(task, y)
                y += TASK_LINE
        hidden = sum(len(group.tasks) for group in self._content.groups) - sum(map(len, shown))
        if hidden:
            box = QRectF(self._room.left(), y, self._room.width(), MORE_LINE)
            self._sheet.text(
                box, self._content.labels.more(hidden), self._sheet.font(NOTE), color=GREY
            )

    def _fitting(self) -> list[Sequence[Task]]:
        groups = self._content.groups
        room = self._room.height() - GROUP_LINE * len(groups)
        total = sum(len(group.tasks) for group in groups)
        if total * TASK_LINE <= room:
            return [group.tasks for group in groups]
        places = max(0, int((room - MORE_LINE) // TASK_LINE))
        ranked = sorted(
            ((not task.presses, place, number)
             for number, group in enumerate(groups)
             for place, task in enumerate(group.tasks))
        )[:places]  # fmt: skip
        kept = {(number, place) for _, place, number in ranked}
        return [
            [task for place, task in enumerate(group.tasks) if (number, place) in kept]
            for number, group in enumerate(groups)
        ]

    def _group(self, group: TaskGroup, y: float) -> None:
        sheet, strong = self._sheet, self._sheet.font(TEXT, SEMI)
        left = self._room.left()
        used = sheet.text(QRectF(left, y, 12, GROUP_LINE), group.badge, strong) + 2
        sheet.mark(QRectF(left + used, y + 1.7, 3.4, 3.2), group.work)
        room = QRectF(left + used + 5, y, self._room.width() - used - 5, GROUP_LINE)
        sheet.text(room, group.name, strong)

    def _task(self, task: Task, y: float) -> None:
        sheet, left, right = self._sheet, self._room.left(), self._room.right()
        check(sheet, left, y + (TASK_LINE - CHECK) / 2)
        small, strong = sheet.font(NOTE), sheet.font(TEXT, SEMI)
        day = sheet.width(task.day, small) + 2
        sheet.text(QRectF(right - day, y, day, TASK_LINE), task.day, small, RIGHT, GREY)
        room = right - left - CHECK - 2 - day - 2
        text = sheet.text(QRectF(left + CHECK + 2, y, room, TASK_LINE), task.text, strong)
        rest = room - text - 1.5
        if rest > 8:
            box = QRectF(left + CHECK + 2 + text + 1.5, y, rest, TASK_LINE)
            sheet.text(box, task.client, small, color=GREY)
        sheet.line(left, y + TASK_LINE, right, y + TASK_LINE, 0.1, FAINT)


class CallList:
    """Calls with their number, which is never broken, and the one question to ask."""

    def __init__(self, sheet: Sheet, room: QRectF, content: PlanContent) -> None:
        self._sheet = sheet
        self._room = room
        self._content = content

    def paint(self) -> float:
        """Paint as many calls as there is room for; returns where they end."""
        calls, y = self._content.calls, self._room.top()
        places = int(self._room.height() // CALL_LINE)
        if len(calls) > places:
            places = max(0, int((self._room.height() - MORE_LINE) // CALL_LINE))
        for call in calls[:places]:
            self._call(call, y)
            y += CALL_LINE
        hidden = len(calls) - places
        said = self._content.labels.more(hidden) if hidden > 0 else ""
        if not calls:
            said = self._content.labels.no_calls
        if said:
            box = QRectF(self._room.left(), y, self._room.width(), MORE_LINE)
            self._sheet.text(box, said, self._sheet.font(NOTE), color=GREY)
            y += MORE_LINE
        return y

    def _call(self, call: Call, y: float) -> None:
        sheet, left, right = self._sheet, self._room.left(), self._room.right()
        check(sheet, left, y + 1)
        strong = sheet.font(TEXT, SEMI)
        inner = left + CHECK + 2
        phone = min(sheet.width(call.phone, strong) + 0.5, right - inner - 12)
        sheet.text(QRectF(right - phone, y, phone, 5), call.phone, strong, RIGHT)
        sheet.text(QRectF(inner, y, right - inner - phone - 2, 5), call.person, strong)
        sheet.text(
            QRectF(inner, y + 4.8, right - inner, 4.2), call.about, sheet.font(NOTE), color=GREY
        )
        sheet.line(left, y + CALL_LINE - 0.6, right, y + CALL_LINE - 0.6, 0.1, FAINT)


def check(sheet: Sheet, left: float, top: float) -> None:
    """A box to tick."""
    sheet.box(QRectF(left, top, CHECK, CHECK), radius=0.5)
