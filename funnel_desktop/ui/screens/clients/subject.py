"""The client a window is about: which one, and how its fields are saved."""

from funnel_desktop.ui.fields.saved import Save
from funnel_desktop.ui.screens.clients.record import ClientRecord
from funnel_desktop.ui.work.session import Session


class ClientSubject:
    """Held by the window and its panels; the window exchanges the record in it."""

    def __init__(self, session: Session, record: ClientRecord) -> None:
        self.session = session
        self.record = record

    @property
    def id(self) -> str:
        """The client's id."""
        return self.record.client.id

    def saves(self, field: str) -> Save:
        """Writes a field of the client."""

        def save(value: object, visit: str) -> bool:
            clients = self.session.document.clients
            return self.session.do(lambda: clients.edit(self.id, field, value, visit))

        return save

    def marks(self) -> Save:
        """Marks the client as one of the best or worst, or as neither."""

        def save(value: object, visit: str) -> bool:
            clients, mark = self.session.document.ideal_clients, str(value) or None
            return self.session.do(lambda: clients.mark(self.id, mark))

        return save
