"""Between which two days one looks: chosen in words, or by two dates."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from funnel_desktop.language.date_words import Toward
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.looks.theme import SPACE_4, scaled, theme
from funnel_desktop.ui.screens.board.asking import months_later
from funnel_desktop.ui.widgets.layouts import STRETCH, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

MONTHS = (1, 3, 12, 24)
OWN = 0
"""Stands for two days of one's own."""


class SpanChooser(QWidget):
    """*Last month*, ... up to today, or two dates; the earlier one counts as the first."""

    changed = Signal()

    def __init__(self, session: Session, months: int) -> None:
        super().__init__()
        self._session = session
        self._labels = TextLabel("small", "ink2"), TextLabel("small", "ink2")
        self.choice = QComboBox()
        self.first, self.last = (
            DateField(lambda: session.today, Toward.PAST, required=True) for _ in range(2)
        )
        for count in (*MONTHS, OWN):
            self.choice.addItem("", count)
        self.choice.setCurrentIndex(MONTHS.index(months))
        self._lay_out()
        self._show_days()
        self.choice.activated.connect(self._choose)
        for field in (self.first, self.last):
            field.left.connect(self._own_days)
        session.day_changed.connect(self._choose)
        theme().changed.connect(self._apply_theme)
        self._apply_theme()

    def days(self) -> tuple[date, date]:
        """First and last day; nothing lies in the future."""
        return self._days

    def _choose(self) -> None:
        if self.choice.currentData() != OWN:
            self._show_days()
            self.changed.emit()

    def _show_days(self) -> None:
        today = self._session.today
        self._days = months_later(today, -self.choice.currentData()), today
        for field, day in zip((self.first, self.last), self._days, strict=True):
            field.show_value(day)

    def _own_days(self) -> None:
        try:
            days = self.first.value(), self.last.value()
        except NotUnderstood:
            self.first.show_value(self._days[0])
            self.last.show_value(self._days[1])
            return
        first, last = sorted(min(day or self._session.today, self._session.today) for day in days)
        if (first, last) != self._days:
            self._days = first, last
            self.choice.setCurrentIndex(self.choice.findData(OWN))
            self.first.show_value(first)
            self.last.show_value(last)
            self.changed.emit()

    def _apply_theme(self) -> None:
        texts = {
            1: translate("Insights", "Last month"),
            3: translate("Insights", "Last 3 months"),
            12: translate("Insights", "Last 12 months"),
            24: translate("Insights", "Last 24 months"),
            OWN: translate("Insights", "Choose two days"),
        }
        for place, count in enumerate((*MONTHS, OWN)):
            self.choice.setItemText(place, texts[count])
        self.choice.setAccessibleName(translate("Insights", "Span"))
        for label, field, text in zip(
            self._labels,
            (self.first, self.last),
            (translate("Insights", "From"), translate("Insights", "to")),
            strict=True,
        ):
            label.setText(text)
            field.setAccessibleName(text)
            field.setFixedWidth(scaled(108) + SPACE_4 + 4)

    def _lay_out(self) -> None:
        from_label, to_label = self._labels
        row_of(STRETCH, self.choice, from_label, self.first, to_label, self.last, into=self)
