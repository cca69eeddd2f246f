"""The card *Objective*: what they would buy, for how much, by when, and how old it is."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from funnel_desktop.document.services import NewService
from funnel_desktop.language.cycle_words import told_words
from funnel_desktop.language.date_words import Toward
from funnel_desktop.ui.fields.choice_fields import SuggestField
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.field import LineField
from funnel_desktop.ui.fields.group import FieldGroup
from funnel_desktop.ui.fields.labelled import Labelled
from funnel_desktop.ui.fields.value_fields import MoneyField
from funnel_desktop.ui.records.record import Record
from funnel_desktop.ui.records.subject import Subject
from funnel_desktop.ui.screens.objective.cycle_bar import CycleBar
from funnel_desktop.ui.screens.objective.service_field import ServiceField
from funnel_desktop.ui.widgets.layouts import STRETCH, row_of
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.tactics import origin_sentence

translate = QCoreApplication.translate


class DetailsPanel(Panel):
    """The fields of an objective."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(translate("Objective", "Objective"), parent=parent)
        self._subject = subject
        self.fields = FieldGroup()
        session = subject.session
        self.wish = LineField()
        self.service = ServiceField(self._add_service, self._describe_service)
        self.value = MoneyField()
        self.first_contact = DateField(lambda: session.today, Toward.PAST)
        self.expected = DateField(lambda: session.today)
        self.source = SuggestField(self._sources)
        self.contact_told = TextLabel("caption", "ink2", wraps=True)
        self.more = QPushButton(translate("Objective", "More: in one line, competition"))
        self.bar = CycleBar()
        self.cycle_told = TextLabel("caption", "ink2", wraps=True)
        self._lay_out()

    def show_record(self, record: Record, *, other: bool) -> None:
        """Show an objective; `other` than before, or the same after a change."""
        objective = record.objective
        self.service.offer(record.services)
        self.fields.show(
            {
                "wish": objective.wish,
                "service": objective.service,
                "value": objective.value,
                "first_contact": objective.first_contact,
                "expected": objective.expected,
                "source": objective.source,
            },
            other=other,
        )
        origin = objective.contact_from
        contact = origin_sentence(origin, exact=objective.contact_is_exact) if origin else ""
        self.contact_told.setText(contact)
        self.contact_told.setVisible(bool(contact))
        self.bar.show_age(record.age, record.normal_cycle, objective.stage)
        self._bar_part.setVisible(record.age is not None)
        told = told_words(record.cycle, record.today) if record.cycle else ""
        self.cycle_told.setText(told)
        self.cycle_told.setVisible(bool(told))

    def _lay_out(self) -> None:
        wish = Labelled(translate("Objective", "What they would &buy from you"), self.wish)
        service = Labelled(translate("Objective", "&Service"), self.service)
        value = Labelled(translate("Objective", "&Value"), self.value)
        expected = Labelled(translate("Objective", "E&xpected close"), self.expected)
        source = Labelled(translate("Objective", "S&ource"), self.source)
        first = Labelled(translate("Objective", "&First contact"), self.first_contact)
        self._bar_part = Labelled(translate("Objective", "Age against your normal cycle"), self.bar)
        self._keep(wish, service, value, expected, source, first)
        self.body.addWidget(wish)
        self.add_row(service, value, stretches=(4, 3))
        self.add_row(expected, first)
        self.body.addWidget(self.contact_told)
        self.body.addWidget(source)
        self.body.addWidget(self._bar_part)
        self.body.addWidget(self.cycle_told)
        self.more.setProperty("kind", "link")
        self.more.setProperty("small", True)
        self.more.setAutoDefault(False)
        self.body.addLayout(row_of(self.more, STRETCH))

    def _keep(
        self,
        wish: Labelled,
        service: Labelled,
        value: Labelled,
        expected: Labelled,
        source: Labelled,
        first: Labelled,
    ) -> None:
        saves = self._subject.saves
        self.fields.add("wish", wish, saves("wish"))
        self.fields.add("service", service, self._save_service)
        self.fields.add("value", value, saves("value"))
        self.fields.add("expected", expected, saves("expected"), while_typing=False)
        self.fields.add("source", source, self._save_source, while_typing=False)
        self.fields.add("first_contact", first, saves("first_contact"), while_typing=False)

    def _save_service(self, service: str | None, visit: str) -> bool:
        """A service brings its usual value along where none is known yet, in the same step."""
        record, session = self._subject.record, self._subject.session
        usual = next((s.default_value for s in record.services if s.id == service), None)
        if record.objective.value is not None or usual is None:
            return self._subject.saves("service")(service, visit)
        fields: dict[str, object] = {"service": service, "value": usual}
        return session.do(
            lambda: session.document.objectives.edit_several(
                self._subject.id, fields, session.today
            )
        )

    def _add_service(self, name: str) -> str | None:
        session, services = self._subject.session, self._subject.session.document.services
        known = session.ask(lambda: services.named(name), None)
        if known is not None:
            return known.id
        return session.ask(lambda: services.add(name), None)

    def _describe_service(self, service: str, told: NewService) -> None:
        session = self._subject.session
        session.do(lambda: session.document.services.describe(service, told))

    def _save_source(self, source: str, visit: str) -> bool:
        """A name that only one person has is that person (METHOD.md, *The rhythm of a week*)."""
        row_id, session = self._subject.id, self._subject.session
        sources = session.document.sources
        return session.do(lambda: sources.say(row_id, source or "", session.today, visit=visit))

    def _sources(self) -> list[str]:
        session = self._subject.session
        return session.ask(lambda: session.document.objectives.sources(), [])
