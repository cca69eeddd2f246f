"""The banner over the board: prospecting falls short this week, and what that would mean."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from funnel_desktop.document.questions import Changed
from funnel_desktop.document.week_figures import WeekHours
from funnel_desktop.funnel.dry_top import reaches_income
from funnel_desktop.funnel.free_time import Piece
from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.week import DAYS, Block, monday_of
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, SPACE_4, scaled, theme
from funnel_desktop.ui.screens.week.attention_card import AttentionCard
from funnel_desktop.ui.screens.week.block_times import times
from funnel_desktop.ui.screens.week.editing import OF_A_WEEK
from funnel_desktop.ui.screens.week.missing_words import hours_sentence, income_sentence
from funnel_desktop.ui.screens.week.putting import free_time
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import grow, row_of
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.asking import asks, on_request
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

PROSPECTING = WorkType.PROSPECTING
MINUTES_OFFERED = 120
CLOSED, SAID = "banner_closed", "banner_said"
"""Remembered with the day: closed stays closed that day, and it is said aloud once."""
ROOM_FOR_TWO_LINES = 1180
"""Width of the window (at 100 % text): a narrow one is low as well."""


class Banner(AttentionCard):
    """Shows itself where prospecting falls short in a planned week, until it is closed."""

    def __init__(self, session: Session, room: QWidget) -> None:
        super().__init__()
        self._session, self._room = session, room
        self._closed_on: date | None = None
        self._first, self._second = "", ""
        self.text = TextLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.block, self.why, self.close_button = QPushButton(), QPushButton(), QToolButton()
        self.why.setProperty("kind", "flat")
        self.close_button.setProperty("kind", "flat")
        self.block.clicked.connect(self.set_aside)
        self.why.clicked.connect(self.explain)
        self.close_button.clicked.connect(self.close_for_today)
        session.changed.connect(self._follow)
        session.day_changed.connect(self.refresh)
        theme().changed.connect(self._apply_theme)
        self._lay_out()
        self._apply_theme()
        self.hide()

    @asks
    def refresh(self) -> None:
        """Look at the week anew."""
        today = self._session.today
        hours = self._hours()
        if not hours.falls_short or self._is_closed(today):
            self.hide()
            return
        self._first = hours_sentence(hours)
        self._second = self._income(today)
        self.block.setEnabled(not self._session.document.read_only)
        self.show()
        self._fit()
        self._say_once(today)

    @on_request
    def set_aside(self) -> None:
        """Two hours of prospecting in the first free piece that holds them; one step."""
        piece = self._free_piece()
        if piece is None:
            why = translate("Banner", "No time is free any more this week.")
            self._session.failed.emit(why)
            return
        length = min(MINUTES_OFFERED, piece.minutes)
        block = Block("", piece.day, piece.start, length, PROSPECTING)
        if self._session.do(lambda: self._session.document.weeks.add_block(block)):
            said = translate("Banner", "Prospecting set aside: {day}, {times}.")
            day = self._session.formats.weekday_and_day(block.day)
            self._session.say(said.format(day=day, times=times(block)))

    @on_request
    def explain(self) -> None:
        """The figures behind the sentence."""
        asked = Popover(translate("Banner", "Why?"), self._room)
        for sentence in self._reasons():
            label = TextLabel("body", text=sentence, wraps=True)
            asked.body.addWidget(label)
        fine = asked.add_button(translate("Banner", "Close"))
        fine.clicked.connect(asked.close)
        asked.buttons.addStretch(1)
        corner = self.why.mapTo(self._room, self.why.rect().bottomLeft())
        asked.open_beside(QRect(corner, corner), fine)

    def close_for_today(self) -> None:
        """Not again before tomorrow."""
        today = self._closed_on = self._session.today
        self._remember(CLOSED, today)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _hours(self) -> WeekHours:
        today = self._session.today
        return self._session.document.figures.hours(monday_of(today), today)

    def _income(self, today: date) -> str:
        habits, monday = self._session.document.habits, monday_of(today)
        sunday = monday + timedelta(days=DAYS - 1)
        span = reaches_income(habits.durations(today), monday, sunday)
        return income_sentence(habits.cycle(today), span, today)

    def _reasons(self) -> list[str]:
        hours, write = self._hours(), self._session.formats.hours
        missing = hours.budget[PROSPECTING] - hours.done[PROSPECTING] - hours.ahead[PROSPECTING]
        text = translate("Banner", "{budget} planned, {done} done, {ahead} still set aside: {missing} short.")  # fmt: skip  # noqa: E501
        said = [
            text.format(
                budget=write(hours.budget[PROSPECTING]),
                done=write(hours.done[PROSPECTING]),
                ahead=write(hours.ahead[PROSPECTING]),
                missing=write(max(0, missing)),
            )
        ]
        wins = len(self._session.document.habits.durations(self._session.today))
        if self._second:
            told = translate("Banner", "Based on how long %n of your agreements took from first contact. Eight in ten fall within this span.", "", wins)  # fmt: skip  # noqa: E501
            return [*said, self._second, told]
        few = translate(
            "Banner",
            "We can’t yet say when you would feel it: that takes five agreements, you have {n}.",
        )
        return [*said, few.format(n=self._session.formats.number(wins))]

    def _free_piece(self) -> Piece | None:
        pieces = free_time(self._session, monday_of(self._session.today))
        long_enough = (piece for piece in pieces if piece.minutes >= MINUTES_OFFERED)
        longest = max(pieces, key=lambda piece: piece.minutes, default=None)
        return next(long_enough, longest)

    def _is_closed(self, today: date) -> bool:
        if self._closed_on == today:
            return True
        return self._session.document.remembered(CLOSED) == today.isoformat()

    def _say_once(self, today: date) -> None:
        if self._session.document.remembered(SAID) == today.isoformat():
            return
        self._remember(SAID, today)
        event = QAccessibleAnnouncementEvent(self, f"{self._first} {self._second}")
        QAccessible.updateAccessibility(event)

    def _remember(self, key: str, day: date) -> None:
        document = self._session.document
        if not document.read_only:
            self._session.do(lambda: document.remember(key, day.isoformat()))

    def _follow(self, changed: Changed) -> None:
        if changed.touches(*OF_A_WEEK) and not self._session.busy:
            self.refresh()

    def _fit(self) -> None:
        """Two sentences on two lines; in a small window the first on one."""
        from html import escape  # knows all entities of HTML, and loads them

        roomy = self.window().width() >= scaled(ROOM_FOR_TWO_LINES) or not self._second
        self.text.setWordWrap(roomy)
        rest = f" {escape(self._second)}" if roomy and self._second else ""
        self.text.setText(f"<b>{escape(self._first)}</b>{rest}")
        show_tip(self.text, "" if roomy else self._second)
        self.text.setAccessibleName(f"{self._first} {self._second}".strip())

    def _apply_theme(self) -> None:
        self.block.setText(translate("Banner", "Block 2 h"))
        show_tip(self.block, translate("Banner", "Set aside 2 h for prospecting in free time"))
        self.why.setText(translate("Banner", "Why?"))
        self.close_button.setIcon(icon("close"))
        self.close_button.setAccessibleName(translate("Banner", "Close for today"))
        show_tip(self.close_button, self.close_button.accessibleName())
        self.setAccessibleName(translate("Banner", "Prospecting is falling behind"))

    def _lay_out(self) -> None:
        row_of(
            IconLabel("warning", "attention", 18),
            grow(self.text),
            self.block,
            self.why,
            self.close_button,
            into=self,
            gap=SPACE_3,
            margins=(SPACE_4, SPACE_2, SPACE_3, SPACE_2),
        )
