"""The rooms of a document by what they are about, each over one part of it.

What the board does not need is loaded when wanted.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from funnel_desktop.document.board import Board
from funnel_desktop.document.cycles import Cycles
from funnel_desktop.document.gates import Gates
from funnel_desktop.document.progress import Progress, no_progress
from funnel_desktop.document.settings import Settings
from funnel_desktop.document.store import Store

if TYPE_CHECKING:
    from funnel_desktop.document.activities import Activities
    from funnel_desktop.document.changes import ChangeLog
    from funnel_desktop.document.client_table import ClientTable
    from funnel_desktop.document.clients import Clients
    from funnel_desktop.document.flags import Flags
    from funnel_desktop.document.forgetting import ToForget
    from funnel_desktop.document.held import Held
    from funnel_desktop.document.ideal_clients import IdealClients
    from funnel_desktop.document.influences import Influences
    from funnel_desktop.document.mentions import Mention
    from funnel_desktop.document.objectives import Objectives
    from funnel_desktop.document.positions import Positions
    from funnel_desktop.document.problems import Problems
    from funnel_desktop.document.profiles import Profiles
    from funnel_desktop.document.services import Services
    from funnel_desktop.document.timer import Timer
    from funnel_desktop.document.weeks import Weeks


class Rooms:
    """Verbs and questions by what they are about, over one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.cycles = Cycles(store)
        self.gates = Gates(store, self.cycles)
        self.board = Board(store, self.cycles, self.gates)
        self.settings = Settings(store)

    @cached_property
    def clients(self) -> "Clients":
        """People and organisations."""
        from funnel_desktop.document.clients import Clients

        return Clients(self._store)

    def merge_clients(self, kept: str, other: str, fields: Mapping[str, object]) -> None:
        """Join a client to another one, as one step; see `merging.merge_clients`."""
        from funnel_desktop.document.merging import merge_clients

        merge_clients(self._store, self.clients, kept, other, fields)

    def held_about(self, client: str) -> "Held":
        """All that the file holds about a client; see `held.held_about`."""
        from funnel_desktop.document.held import held_about

        self.clients.get(client)
        return held_about(self._store, client)

    def to_forget(self, client: str) -> "ToForget":
        """What forgetting a client would take out of the file; see `forgetting.to_forget`."""
        from funnel_desktop.document.forgetting import to_forget

        return to_forget(self._store, client, self.clients.get(client).name)

    def forget_client(
        self,
        client: str,
        today: date,
        also: Iterable["Mention"] = (),
        progress: Progress = no_progress,
    ) -> None:
        """Forget a client for good: no step, undo ends here; see `forgetting.forget`."""
        from funnel_desktop.document.forgetting import forget

        forget(self._store, self.objectives, client, today, also, progress)

    @cached_property
    def client_table(self) -> "ClientTable":
        """The table of all clients."""
        from funnel_desktop.document.client_table import ClientTable

        return ClientTable(self._store)

    @cached_property
    def services(self) -> "Services":
        """What is sold."""
        from funnel_desktop.document.services import Services

        return Services(self._store)

    @cached_property
    def objectives(self) -> "Objectives":
        """What somebody may buy, and the verbs of the board."""
        from funnel_desktop.document.objectives import Objectives

        return Objectives(self._store, self.clients, self.gates)

    @cached_property
    def influences(self) -> "Influences":
        """Who plays a role in a client's decision."""
        from funnel_desktop.document.influences import Influences

        return Influences(self._store, self.clients)

    @cached_property
    def positions(self) -> "Positions":
        """How the user feels about objectives."""
        from funnel_desktop.document.positions import Positions

        return Positions(self._store, self.gates)

    @cached_property
    def flags(self) -> "Flags":
        """What speaks for a sale and against it."""
        from funnel_desktop.document.flags import Flags

        return Flags(self._store)

    @cached_property
    def activities(self) -> "Activities":
        """What was done."""
        from funnel_desktop.document.activities import Activities

        return Activities(self._store)

    @cached_property
    def profiles(self) -> "Profiles":
        """The ideal clients, as patterns."""
        from funnel_desktop.document.profiles import Profiles

        return Profiles(self._store)

    @cached_property
    def ideal_clients(self) -> "IdealClients":
        """How clients compare with the ideal one."""
        from funnel_desktop.document.ideal_clients import IdealClients

        return IdealClients(self._store)

    @cached_property
    def problems(self) -> "Problems":
        """The playbook of usual problems."""
        from funnel_desktop.document.problems import Problems

        return Problems(self._store)

    @cached_property
    def weeks(self) -> "Weeks":
        """The weekly time budget and what is set aside."""
        from funnel_desktop.document.weeks import Weeks

        return Weeks(self._store)

    @cached_property
    def timer(self) -> "Timer":
        """The clock that runs while one works."""
        from funnel_desktop.document.timer import Timer

        return Timer(self._store, lambda: self.activities)

    @cached_property
    def log(self) -> "ChangeLog":
        """The one change log: undo, redo and history."""
        from funnel_desktop.document.changes import ChangeLog

        return ChangeLog(self._store)
