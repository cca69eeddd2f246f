"""The two lists of the page: what to do, and whom to call; what does not fit is counted."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from funnel_desktop.printing.content import Call, PlanContent, Task, TaskGroup
from funnel_desktop.printing.sheet import FAINT, GREY, RIGHT, Sheet
from funnel_desktop.printing.sizes import NOTE, SEMI, TEXT

CHECK = 3.2
"""Side of a box to tick, in millimetres."""
INSIDE = CHECK + 2
TASK_LINE, GROUP_LINE, CALL_LINE, MORE_LINE = 6.4, 6.6, 10.2, 5.0
CALL_TOP, CALL_TEXT = 0.3, 4.5
LEAST_NAME = 14.0
"""Millimetres that a name keeps beside its number; else the number gets a line of its own."""


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
        hidden = self._in_all() - sum(map(len, shown))
        if hidden:
            box = QRectF(self._room.left(), y, self._room.width(), MORE_LINE)
            more = self._content.labels.more(hidden)
            self._sheet.text(box, more, self._sheet.face(NOTE), color=GREY)

    def _in_all(self) -> int:
        return sum(len(group.tasks) + group.further for group in self._content.groups)

    def _fitting(self) -> list[Sequence[Task]]:
        groups = self._content.groups
        room = self._room.height() - GROUP_LINE * len(groups)
        if self._in_all() * TASK_LINE <= room:
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
        sheet, strong = self._sheet, self._sheet.face(TEXT, SEMI)
        left = self._room.left()
        used = sheet.text(QRectF(left, y, 12, GROUP_LINE), group.badge, strong) + 2
        sheet.mark(left + used, y + GROUP_LINE / 2, 3.4, group.work)
        room = QRectF(left + used + 5, y, self._room.width() - used - 5, GROUP_LINE)
        sheet.text(room, group.name, strong)

    def _task(self, task: Task, y: float) -> None:
        sheet, left, right = self._sheet, self._room.left(), self._room.right()
        check(sheet, left, y + (TASK_LINE - CHECK) / 2)
        small, strong = sheet.face(NOTE), sheet.face(TEXT, SEMI)
        day = sheet.width(task.day, small) + 2
        sheet.text(QRectF(right - day, y, day, TASK_LINE), task.day, small, RIGHT, GREY)
        room = right - left - INSIDE - day - 2
        text = sheet.text(QRectF(left + INSIDE, y, room, TASK_LINE), task.text, strong)
        rest = room - text - 1.5
        if rest > 8:
            box = QRectF(left + INSIDE + text + 1.5, y, rest, TASK_LINE)
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
        shown = self._fitting()
        for call in calls[:shown]:
            self._call(call, y)
            y += self._height(call)
        said = self._content.labels.more(len(calls) - shown) if shown < len(calls) else ""
        if not calls:
            said = self._content.labels.no_calls
        if said:
            box = QRectF(self._room.left(), y, self._room.width(), MORE_LINE)
            self._sheet.text(box, said, self._sheet.face(NOTE), color=GREY)
            y += MORE_LINE
        return y

    def _fitting(self) -> int:
        heights = [self._height(call) for call in self._content.calls]
        if sum(heights) <= self._room.height():
            return len(heights)
        shown, left = 0, self._room.height() - MORE_LINE
        while heights[shown] <= left:
            left -= heights[shown]
            shown += 1
        return shown

    def _height(self, call: Call) -> float:
        return CALL_LINE + (0 if self._stands_beside(call) else CALL_TEXT)

    def _stands_beside(self, call: Call) -> bool:
        """Return whether name and number have room in one line."""
        phone = self._sheet.width(call.phone, self._sheet.face(TEXT, SEMI))
        return self._room.width() - INSIDE - phone >= LEAST_NAME

    def _call(self, call: Call, y: float) -> None:
        sheet, left, right = self._sheet, self._room.left(), self._room.right()
        check(sheet, left, y + 1)
        strong, inner, top = sheet.face(TEXT, SEMI), left + INSIDE, y + CALL_TOP
        room = right - inner
        if self._stands_beside(call):
            number = QRectF(inner, top, room, CALL_TEXT)
            room -= sheet.text(number, call.phone, strong, RIGHT) + 2
        sheet.text(QRectF(inner, top, room, CALL_TEXT), call.person, strong)
        if not self._stands_beside(call):
            top += CALL_TEXT
            sheet.text(QRectF(inner, top, room, CALL_TEXT), call.phone, strong)
        below = QRectF(inner, top + CALL_TEXT, right - inner, CALL_TEXT)
        sheet.text(below, call.about, sheet.face(NOTE), color=GREY)
        rule = y + self._height(call) - 0.6
        sheet.line(left, rule, right, rule, 0.1, FAINT)


def check(sheet: Sheet, left: float, top: float) -> None:
    """A box to tick."""
    sheet.box(QRectF(left, top, CHECK, CHECK), radius=0.5)
