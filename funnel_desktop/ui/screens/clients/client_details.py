"""The card *Client*: name, kind, where and how large, saved as it is typed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.clients import Client
from funnel_desktop.document.values import KILOMETRES_AT_MOST, PEOPLE_AT_MOST
from funnel_desktop.language.date_words import Toward
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.field import LineField, NotesField
from funnel_desktop.ui.fields.group import FieldGroup
from funnel_desktop.ui.fields.labelled import Labelled
from funnel_desktop.ui.fields.value_fields import MoneyField, NumberField
from funnel_desktop.ui.looks.theme import scaled
from funnel_desktop.ui.screens.clients.client_columns import kind_choices, mark_choices
from funnel_desktop.ui.screens.clients.subject import ClientSubject
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.wording.names import field_name

translate = QCoreApplication.translate

ON_LEAVING = frozenset(("birthday",))


class ClientDetails(Panel):
    """The fields of a client; each visit to one is one undo step."""

    def __init__(self, subject: ClientSubject, parent: QWidget | None = None) -> None:
        super().__init__(translate("Clients", "Client"), "person", parent)
        self._subject = subject
        self.fields = FieldGroup()
        self.name = LineField()
        self.kind, self.mark = ChoiceField(), ChoiceField()
        self.kind.offer(kind_choices())
        self.mark.offer(
            (key, words or translate("Clients", "Neither")) for key, words in mark_choices()
        )
        self.notes = NotesField()
        self.notes.setMinimumHeight(scaled(72))
        self._parts: dict[str, QWidget] = {
            "name": self.name,
            "kind": self.kind,
            "sector": LineField(),
            "place": LineField(),
            "size": NumberField(0, PEOPLE_AT_MOST),
            "revenue": MoneyField(),
            "hourly_budget": MoneyField(),
            "distance": NumberField(0, KILOMETRES_AT_MOST),
            "birthday": DateField(lambda: subject.session.today, Toward.PAST),
            "notes": self.notes,
        }
        self._lay_out()

    def show_client(self, client: Client, *, other: bool) -> None:
        """Show a client; `other` than before, or the same after a change."""
        values = {name: getattr(client, name) for name in self._parts}
        self.fields.show({**values, "marked": client.marked or ""}, other=other)

    def field(self, name: str) -> QWidget:
        """The editor of a field of the client."""
        return self._parts[name]

    def _lay_out(self) -> None:
        labelled = {name: Labelled(field_name(name), part) for name, part in self._parts.items()}
        for name, part in labelled.items():
            saves = self._subject.saves(name)
            self.fields.add(name, part, saves, while_typing=name not in ON_LEAVING)
        mark = Labelled(translate("Clients", "Best or worst"), self.mark)
        self.fields.add("marked", mark, self._subject.marks())
        self.body.addWidget(labelled["name"])
        self.add_row(labelled["kind"], mark)
        for left, right in (
            ("sector", "place"), ("size", "revenue"), ("hourly_budget", "distance"),
        ):  # fmt: skip
            self.add_row(labelled[left], labelled[right])
        self.body.addWidget(labelled["birthday"])
        self.body.addWidget(labelled["notes"], 1)
