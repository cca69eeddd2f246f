"""A field for a date: typed in words or numbers, or picked from a calendar."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QDate, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QWidget

from funnel_desktop.language.date_vocabulary import vocabulary
from funnel_desktop.language.date_words import FIRST_YEAR, LAST_YEAR, Toward, time_of, understand
from funnel_desktop.language.formats import formats
from funnel_desktop.language.week_start import week_start
from funnel_desktop.ui.fields.field import LineField, NotUnderstood
from funnel_desktop.ui.fields.value_fields import read_time
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_1, TARGET, scaled, tokens
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.widgets.tips import show_tip

translate = QCoreApplication.translate


class DateField(LineField):
    """A date or None. Typed text is read when the field is left (see `date_words`)."""

    is_private = False

    picked = Signal()
    """A day was chosen from the calendar, and the keyboard is back in the field."""

    def __init__(
        self,
        today: Callable[[], date],
        toward: Toward = Toward.FUTURE,
        *,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`toward` is where a date without its year lies; a `required` one cannot be emptied."""
        super().__init__(parent)
        self._required = required
        self._today, self._toward = today, toward
        self._shown: date | None = None
        self._popup: CalendarPopup | None = None
        self.setPlaceholderText(translate("DateField", "12.5., tomorrow, +2w"))
        self._button = self._add_calendar_button()

    def value(self) -> date | None:
        """The date; raises NotUnderstood for what means none."""
        typed = self.text().strip()
        if not typed and not self._required:
            return None
        if self._shown is not None and typed == formats().day_full(self._shown):
            return self._shown
        return _understood(typed, self._today(), self._toward)

    def time(self) -> time | None:
        """The time of day that was typed behind the date (`tomorrow 3pm`), if there is one."""
        return read_time(time_of(self.text(), vocabulary(formats().locale)))

    def show_value(self, value: object) -> None:
        """Show a date as the locale writes it."""
        self._shown = value if isinstance(value, date) else None
        super().show_value(formats().day_full(self._shown) if self._shown else None)
        show_tip(self, formats().day_long(self._shown) if self._shown else "")

    def open_calendar(self) -> None:
        """Show the calendar below the field, on its date or today."""
        self._popup = CalendarPopup(self)
        self._popup.show_for(self._date_to_begin_with())
        self._popup.calendar.activated.connect(self._pick)
        self._popup.calendar.clicked.connect(self._pick)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt_down = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if (alt_down and event.key() == Qt.Key.Key_Down) or event.key() == Qt.Key.Key_F4:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(TARGET, scaled(TARGET))
        self._button.setGeometry(SPACE_1, (self.height() - side) // 2, side, side)
        self.setTextMargins(side - SPACE_1, 0, 0, 0)

    def _add_calendar_button(self) -> QToolButton:
        """For the pointer only: the keyboard has Alt+Down."""
        button = QToolButton(self)
        button.setIcon(icon("calendar"))
        button.setIconSize(QSize(scaled(16), scaled(16)))
        button.setProperty("kind", "inside")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setAccessibleName(translate("DateField", "Choose a day"))
        show_tip(button, translate("DateField", "Choose a day (Alt+Down)"))
        button.setStyleSheet("border: none; background: transparent; padding: 0; min-height: 0;")
        button.clicked.connect(self.open_calendar)
        return button

    def _date_to_begin_with(self) -> date:
        try:
            return self.value() or self._today()
        except NotUnderstood:
            return self._today()

    def _pick(self, picked: QDate) -> None:
        if self._popup is not None:
            self._popup.close()
        day = date(picked.year(), picked.month(), picked.day())
        self.setText(formats().day_full(day))
        self._shown = day
        self.edited.emit()
        self.left.emit()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.picked.emit()


def read_day(text: str, today: date, toward: Toward) -> date | None:
    """A day as somebody typed it, None for nothing; raises NotUnderstood."""
    return _understood(text.strip(), today, toward) if text.strip() else None


def _understood(typed: str, today: date, toward: Toward) -> date:
    found = understand(typed, today, vocabulary(formats().locale), toward)
    if found is None:
        raise NotUnderstood(
            translate("DateField", "Enter a date, such as {example}, tomorrow or +2w.").format(
                example=formats().day_month(today)
            )
        )
    return found


class CalendarPopup(QFrame):
    """A month in a window of its own below a field; Esc or a click elsewhere closes it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popover")
        self.calendar = QCalendarWidget(self)
        self._set_looks()
        column_of(self.calendar, into=self, margins=SPACE_1)

    def show_for(self, day: date) -> None:
        """Open with `day` selected; the arrow keys move from there."""
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        field = self.parentWidget()
        if field is not None:
            self.move(field.mapToGlobal(field.rect().bottomLeft()))
        self.show()
        self.calendar.setFocus()

    def _set_looks(self) -> None:
        locale = formats().locale
        self.calendar.setLocale(locale)
        self.calendar.setFirstDayOfWeek(week_start(locale))
        self.calendar.setGridVisible(False)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        self.calendar.setStyleSheet(
            "#qt_calendar_navigationbar, QAbstractItemView {{ background: {card}; }}"
            "QToolButton {{ border: none; color: {ink}; }}"
            "QAbstractItemView {{ selection-background-color: {accent};"
            " selection-color: {on_accent}; color: {ink}; }}".format(
                **{
                    name: tokens().color(name).name()
                    for name in ("card", "ink", "accent", "on_accent")
                }
            )
        )
        for name, drawing in (("prevmonth", "left"), ("nextmonth", "right")):
            button = self.calendar.findChild(QToolButton, f"qt_calendar_{name}")
            if button is not None:
                button.setIcon(icon(drawing, "ink"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, QTextCharFormat())
