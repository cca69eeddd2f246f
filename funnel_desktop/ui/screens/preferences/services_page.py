"""Preferences, *Services and cycles*: the kinds of work that are sold, edited in place."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QPushButton, QToolButton

from funnel_desktop.document.services import AUDIENCES, Service
from funnel_desktop.document.values import PAID_MONTHS_AT_MOST
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.fields.field import NotUnderstood
from funnel_desktop.ui.fields.new_service import audience_question
from funnel_desktop.ui.fields.row_buttons import enable_row_buttons
from funnel_desktop.ui.fields.rows_model import RowsModel
from funnel_desktop.ui.fields.rows_table import RowsTable
from funnel_desktop.ui.fields.table_model import Column
from funnel_desktop.ui.fields.value_fields import read_amount
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_3
from funnel_desktop.ui.screens.preferences.preferences_page import Page
from funnel_desktop.ui.widgets.layouts import STRETCH, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import audience_name, field_name

translate = QCoreApplication.translate

MOST_DAYS = 3650
MOST_MONTHS = PAID_MONTHS_AT_MOST


class ServicesPage(Page):
    """Each change of a cell, each row added, removed or put elsewhere is one undo step."""

    def __init__(self, session: Session) -> None:
        super().__init__(translate("Preferences", "Services and cycles"))
        self._session = session
        self.rows = RowsModel(_columns(), self._change, self._add)
        self.table = RowsTable(self.rows, translate("Preferences", "Services"))
        self.add = QPushButton(icon("plus"), translate("Preferences", "Add service"))
        self.up = _small("up", translate("Preferences", "Move up"))
        self.down = _small("down", translate("Preferences", "Move down"))
        self.remove = _small("trash", translate("Preferences", "Remove"))
        self.sentence = TextLabel("small", "attention", wraps=True)
        self.sentence.hide()
        self._lay_out()
        self._join()
        self.refresh()

    def refresh(self) -> None:
        """Show the document's services."""
        nothing: list[Service] = []
        chosen = self.table.selected_id()
        self.rows.show_rows(self._session.ask(self._session.document.services.all, nothing))
        if chosen is not None:
            self._select(chosen)
        self._enable()

    def _lay_out(self) -> None:
        intro = TextLabel(
            "body",
            "ink2",
            translate(
                "Preferences",
                "Each service has its own normal cycle: the days from first contact to agreement. "
                "Your estimate counts as three sales until you have your own. What is agreed is "
                "earned in equal parts over the months in which the service is paid.",
            ),
            wraps=True,
        )
        self.add.setProperty("small", True)
        self.add.setAutoDefault(False)
        self.body.addWidget(intro)
        self.body.addSpacing(SPACE_3)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.sentence)
        self.body.addSpacing(SPACE_3)
        self.body.addLayout(row_of(self.add, self.up, self.down, self.remove, STRETCH))
        self.body.addStretch(0)

    def _join(self) -> None:
        self.add.clicked.connect(self.table.add_row)
        self.up.clicked.connect(lambda: self._place(-1))
        self.down.clicked.connect(lambda: self._place(1))
        self.remove.clicked.connect(self.table.remove_selected)
        self.table.remove_asked.connect(self._remove)
        self.table.selectionModel().currentChanged.connect(self._enable)
        self.rows.refused.connect(self._complain)

    def _enable(self, *_: Any) -> None:
        writable = not self._session.document.read_only
        enable_row_buttons(
            self.table, writable, add=self.add, up=self.up, down=self.down, remove=self.remove
        )

    def _complain(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def _select(self, service: str) -> None:
        place = self.rows.place_of(service)
        if place >= 0:
            column = max(0, self.table.currentIndex().column())
            self.table.setCurrentIndex(self.rows.index(place, column))

    def _place(self, step: int) -> None:
        service, place = self.table.selected_id(), self.table.currentIndex().row()
        if service is None:
            return
        before = self.rows.row_id(place - 1 if step < 0 else place + 2)
        services = self._session.document.services
        if self._session.do(lambda: services.place(service, before)):
            self.refresh()
            self._select(service)
            self.table.setFocus()

    def _change(self, service: str, key: str, value: object) -> bool:
        services = self._session.document.services
        return self._session.do(lambda: services.edit(service, key, value))

    def _add(self, name: object) -> bool:
        services = self._session.document.services
        if self._session.ask(lambda: services.named(str(name)), None) is not None:
            self._complain(translate("Preferences", "A service with this name already exists."))
            return False
        made: list[str] = []
        done = self._session.do(lambda: made.append(services.add(str(name))))
        if done:
            # When the name's editor is closed: whom it is for decides who takes part in a sale.
            QTimer.singleShot(0, self, lambda: self._ask_audience(made[0], str(name)))
        return done

    def _ask_audience(self, service: str, name: str) -> None:
        place = self.rows.place_of(service)
        if place >= 0 and self.isVisible():
            cell = self.rows.index(place, len(self.rows.columns) - 1)
            self.table.setCurrentIndex(cell)
            self.table.edit(cell)
            self._complain(audience_question(name))

    def _remove(self, service: str) -> None:
        services = self._session.document.services
        self._session.do(lambda: services.delete(service))


def _small(drawing: str, name: str) -> QToolButton:
    """A button with a drawing alone; its name is the tooltip."""
    button = QToolButton()
    button.setIcon(icon(drawing))
    button.setProperty("small", True)
    button.setAccessibleName(name)
    show_tip(button, name)
    return button


def _columns() -> list[Column]:
    audiences = tuple((key, audience_name(key)) for key in AUDIENCES)
    return [
        Column("name", field_name("name")),
        Column(
            "default_value", field_name("default_value"), _money_words, read_amount, is_number=True
        ),
        Column(
            "estimated_cycle",
            translate("Preferences", "Cycle in days"),
            _number_words,
            _read_days,
            is_number=True,
        ),
        Column(
            "paid_over",
            translate("Preferences", "Paid over months"),
            _number_words,
            _read_months,
            is_number=True,
        ),
        Column("audience", field_name("audience"), choices=audiences),
    ]


def _money_words(value: int | None) -> str:
    return "" if value is None else formats().money_typed(value)


def _number_words(value: int | None) -> str:
    return "" if value is None else formats().number(value)


def _read_days(text: str) -> int | None:
    if not text.strip():
        return None
    number = _whole_number(text, MOST_DAYS)
    if number is None:
        raise NotUnderstood(translate("Preferences", "Enter a whole number of days, 1 or more."))
    return number


def _read_months(text: str) -> int:
    """Nothing typed: paid at once."""
    number = _whole_number(text, MOST_MONTHS) if text.strip() else 1
    if number is None:
        said = translate("Preferences", "Enter the number of months, from 1 (at once) to {most}.")
        raise NotUnderstood(said.format(most=formats().number(MOST_MONTHS)))
    return number


def _whole_number(text: str, most: int) -> int | None:
    """A whole number from 1 to `most`; None where the text means none."""
    number = formats().read_number(text)
    if number is None or number != number.to_integral_value() or not 1 <= number <= most:
        return None
    return int(number)
