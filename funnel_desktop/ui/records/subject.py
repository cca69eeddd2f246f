"""The objective a window is about: which one, and how its fields are saved."""

from collections.abc import Callable
from typing import Any

from funnel_desktop.ui.fields.saved import Save
from funnel_desktop.ui.records.record import Record
from funnel_desktop.ui.work.session import Session


class Subject:
    """Held by the window and its panels; the window exchanges the record in it."""

    def __init__(self, session: Session, record: Record) -> None:
        self.session = session
        self.record = record

    @property
    def id(self) -> str:
        """The objective's id."""
        return self.record.objective.id

    def saves(self, field: str, use: Callable[[Any], object] = lambda value: value) -> Save:
        """Writes a field of the objective; `use` makes the document's value of the field's."""

        def save(value: object, visit: str) -> bool:
            session = self.session
            return session.do(
                lambda: session.document.objectives.edit(
                    self.id, field, use(value), visit=visit, today=session.today
                )
            )

        return save

    def marks_client(self) -> Save:
        """Marks the client as one of the best or worst, or as neither."""

        def save(value: object, visit: str) -> bool:
            clients, client = self.session.document.ideal_clients, self.record.objective.client
            mark = str(value) or None
            return self.session.do(lambda: clients.mark(client, mark))

        return save

    def renames_client(self) -> Save:
        """Writes the client's name."""

        def save(value: object, visit: str) -> bool:
            clients, client = self.session.document.clients, self.record.objective.client
            return self.session.do(lambda: clients.rename(client, str(value), visit))

        return save
