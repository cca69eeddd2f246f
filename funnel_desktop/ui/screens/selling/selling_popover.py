"""What is sold, how long that takes, and how much of it is wanted: asked where it is missed."""

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.services import Service
from funnel_desktop.document.values import WINS_AT_MOST
from funnel_desktop.ui.fields.field import LineField, NotUnderstood
from funnel_desktop.ui.fields.labelled import Labelled
from funnel_desktop.ui.fields.new_service import DAYS_A_WEEK, MOST_WEEKS, NewServiceFields
from funnel_desktop.ui.fields.value_fields import NumberField
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

TENTHS = 10
WANTED = "wanted_wins_a_month"
ASKED_AT_ONCE = 4
"""Services whose cycle is asked for at once; the others have the preferences."""


class _Number(Labelled):
    """A number with its label."""

    field: NumberField


class SellingPopover(Popover):
    """Asks only for what the file does not say yet; nothing of it has to be given."""

    width_at_most = 420

    def __init__(self, session: Session, parent: QWidget, *, cycles: bool = True) -> None:
        """`cycles` is whether to ask for what is sold and how long it takes, too."""
        super().__init__(translate("Selling", "What do you sell?"), parent)
        self._session = session
        none: list[Service] = []
        services = session.ask(session.document.services.all, none)
        self.name, self.service = LineField(), NewServiceFields()
        self._name = Labelled(translate("Selling", "Name of the service"), self.name)
        missing = [each for each in services if cycles and each.estimated_cycle is None]
        self.weeks = {each.id: _weeks_of(each) for each in missing[:ASKED_AT_ONCE]}
        self.wins = NumberField(0, WINS_AT_MOST // TENTHS, step=TENTHS, places=1)
        self._wins = _Number(translate("Selling", "New clients wanted a month"), self.wins)
        self.asks_service = cycles and not services
        self._lay_out()
        self._show_wanted()

    def open_at(self, place: QRect | None = None) -> None:
        """Open beside a place of the parent, or in its middle, at the first field."""
        middle = self._room.rect().center() - self.rect().center()
        self.open_beside(place or QRect(middle, middle), self._fields()[0])

    def save(self) -> None:
        """Keep what was said as one step, and close; nothing at all is kept where nothing was."""
        if not self._is_understood():
            self.fit()
            return
        if self._session.do(self._write):
            self.close()

    def _write(self) -> None:
        document = self._session.document
        services, settings = document.services, document.settings
        name, wins = str(self.name.value()), self.wins.value()
        weeks = {row_id: part.field.value() for row_id, part in self.weeks.items()}
        with document.one_step("say_what_is_sold", {}):
            if self.asks_service and name:
                services.add(name, **self.service.answers()._asdict())
            for row_id, days in weeks.items():
                if days is not None:
                    services.edit(row_id, "estimated_cycle", days)
            if wins != settings.get(WANTED):
                settings.set(WANTED, wins)

    def _is_understood(self) -> bool:
        wrong: list[QWidget] = [] if self.service.is_understood() else [self.service.value]
        for part in (*self.weeks.values(), self._wins):
            try:
                part.field.value()
                part.complain("")
            except NotUnderstood as error:
                part.complain(str(error))
                wrong.append(part)
        if self.asks_service and self.service.has_answers() and not self.name.value():
            self._name.complain(translate("Selling", "Enter a name."))
            wrong.append(self._name)
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def _fields(self) -> list[LineField]:
        weeks = [part.field for part in self.weeks.values()]
        return [*([self.name] if self.asks_service else []), *weeks, self.wins]

    def _show_wanted(self) -> None:
        settings = self._session.document.settings
        self.wins.show_value(self._session.ask(lambda: settings.get(WANTED), None))

    def _lay_out(self) -> None:
        if self.asks_service:
            self.service.words.setText(
                translate("Selling", "For individuals or for organisations?")
            )
            self.body.addWidget(self._name)
            self.body.addWidget(self.service)
            self.service.given.connect(self.save)
        else:
            self.heading.setText(translate("Selling", "What is still missing"))
            self.setAccessibleName(self.heading.text())
        for part in (*self.weeks.values(), self._wins):
            self.body.addWidget(part)
        for field in self._fields():
            field.returnPressed.connect(self.save)
        why = translate(
            "Selling", "With this, the program can warn you in time when too little is coming in."
        )
        self.body.addWidget(TextLabel("small", "ink3", why, wraps=True))
        self.add_button(translate("Selling", "Save"), "primary").clicked.connect(self.save)
        self.add_button(translate("Selling", "Skip")).clicked.connect(self.close)
        self.buttons.addStretch(1)


def _weeks_of(service: Service) -> _Number:
    text = translate("Selling", "{service}: weeks from the first talk to a yes")
    return _Number(text.format(service=service.name), NumberField(1, MOST_WEEKS, step=DAYS_A_WEEK))
