"""An import as it is being prepared: what the file holds, and what the user said of it."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from funnel_desktop.document.document import Document
from funnel_desktop.exchange.common.steady import Progress
from funnel_desktop.exchange.contacts.alike import AlikeAnswer
from funnel_desktop.exchange.foreign.process import GoOn, always
from funnel_desktop.exchange.import_preview import ImportPreview, outlook
from funnel_desktop.exchange.prepared import (
    Into,
    Prepared,
    Present,
    Request,
    guessed_columns,
    prepare,
    seems_to_be,
)
from funnel_desktop.exchange.sales.import_plan import AUDIENCE
from funnel_desktop.exchange.sales.standing import ClosedOn, Unsaid
from funnel_desktop.exchange.sources import read_file, read_pasted
from funnel_desktop.exchange.tables.fields import CLIENT_FIELDS, FIELDS, is_blank
from funnel_desktop.exchange.tables.guess import SENT_BESIDE_OTHERS
from funnel_desktop.exchange.tables.other_lists import refuse_other_lists
from funnel_desktop.exchange.tables.table import Table, with_headings
from funnel_desktop.funnel.stages import Outcome, Stage

STAGES_SHOWN = 40
"""A column with more different words than this is hardly one of stages."""
_WHO_ELSE = {
    Into.OBJECTIVES: {"client": "person", "person": "client"},
    Into.CLIENTS: {"name": "person", "person": "name"},
}
ROWS_LOOKED_AT = 1000
"""For a first cell to show: more would hold the window up where a long column is empty."""
LETTERS_SHOWN = 200
MATCHINGS = "import_matchings"
MATCHINGS_KEPT = 20


@dataclass
class ImportDraft:
    """One list on its way in. `fields` is heading to field; what is not in it is left out.

    `name` is that of its file, "" for a pasted one.
    """

    name: str
    table: Table
    into: Into
    fields: dict[str, str] = field(default_factory=dict)
    stages: dict[str, Stage | Outcome] = field(default_factory=dict)
    date_formats: dict[str, str] = field(default_factory=dict)
    answers: dict[int, AlikeAnswer] = field(default_factory=dict)
    audience: str = AUDIENCE
    closed_on: ClosedOn = Unsaid.UNKNOWN
    _room_made: list[tuple[str, str, str]] = field(default_factory=list)
    """For which column which other gave up which field, by the last choice."""

    @property
    def fields_to_choose(self) -> tuple[str, ...]:
        """What a column can go to."""
        return FIELDS if self.into is Into.OBJECTIVES else CLIENT_FIELDS

    def with_headings(self, heading_row: int, saved: Sequence["Matching"] = ()) -> "ImportDraft":
        """The same list with its headings in another row, guessed anew; raises ImportRefused."""
        return _draft(self.name, with_headings(self.table, heading_row), saved)

    def let_go(self) -> None:
        """Free its list a portion at a time; nobody looks at it then."""
        self.table.let_go()

    def choose(self, heading: str, chosen: str | None) -> dict[str, str | None]:
        """Send a column to a field, or nowhere; returns where other columns go because of it.

        Who was the client is the person now, and the other way round, where that is free. Who
        made room for this column's last choice has its place again.
        """
        moved = self._given_back(heading)
        former = self.fields.pop(heading, None)
        if chosen is not None:
            if chosen not in SENT_BESIDE_OTHERS:
                moved |= self._make_room(heading, chosen)
            self.fields[heading] = chosen
        if "stage" in (chosen, former):
            self.stages.clear()
        self.answers.clear()
        return moved

    def _make_room(self, heading: str, chosen: str) -> dict[str, str | None]:
        moved: dict[str, str | None] = {}
        for other in [h for h, known in self.fields.items() if known == chosen]:
            del self.fields[other]
            instead = _WHO_ELSE[self.into].get(chosen)
            if instead is not None and instead not in self.fields.values():
                self.fields[other] = instead
            moved[other] = self.fields.get(other)
            self._room_made.append((heading, other, chosen))
        return moved

    def _given_back(self, heading: str) -> dict[str, str | None]:
        """The places of those that made room for the last choice of a column."""
        own = [(other, known) for by, other, known in self._room_made if by == heading]
        self._room_made.clear()
        if own:
            self.fields.pop(heading, None)
        for other, known in own:
            self.fields[other] = known
        return dict(own)

    def guess_as(self, into: Into) -> "Guessed":
        """Where its columns go if its rows are that; it goes through whole columns."""
        columns = guessed_columns(self.table, into)
        return Guessed(into, {h: known for known, headings in columns.items() for h in headings})

    def take_as(self, guessed: "Guessed") -> None:
        """Say what its rows are, and where its columns go."""
        self.into, self.fields = guessed
        self._room_made.clear()
        self.answers.clear()

    def say_stage(self, value: str, meant: Stage | Outcome) -> None:
        """Say which stage or outcome a word of the file means."""
        self.stages[value] = meant

    def say_closed_on(self, closed_on: date | str) -> None:
        """Say when rows were closed that do not say it; Qt hands a key on as a plain word."""
        self.closed_on = closed_on if isinstance(closed_on, date) else Unsaid(closed_on)

    def say_date_format(self, heading: str, form: str) -> None:
        """Say how the dates of a column are written."""
        self.date_formats[heading] = form

    @property
    def mapping(self) -> dict[str, list[str]]:
        """Field to headings, as an import wants it."""
        found: dict[str, list[str]] = {}
        for heading, known in self.fields.items():
            found.setdefault(known, []).append(heading)
        return found

    def first_cell(self, heading: str) -> str:
        """The beginning of the first cell of a column that says something, of the first rows."""
        place = self.table.headings.index(heading)
        rows = islice(self.table.rows, ROWS_LOOKED_AT)
        cells = (row[place][:LETTERS_SHOWN].strip() for row in rows)
        return next((cell for cell in cells if not is_blank(cell)), "")

    def request(
        self, there: Present, today: date, unnamed: Callable[[int], str]
    ) -> Callable[[Progress], "PreparedPlan"]:
        """The planning of what is said now, to be run beside the window."""
        wanted = Request(
            self.table,
            self.into,
            self.mapping,
            dict(self.stages),
            dict(self.date_formats),
            unnamed,
            audience=self.audience,
            closed_on=self.closed_on,
        )
        answers = dict(self.answers)

        def plan(report: Progress) -> PreparedPlan:
            prepared = prepare(wanted, there, today, report)
            return PreparedPlan(prepared, outlook(prepared, answers))

        return plan

    def look(self, prepared: Prepared) -> Callable[[Progress], ImportPreview]:
        """What becomes of a plan by the answers about look-alikes, to be looked at beside."""
        answers = dict(self.answers)
        return lambda _report: outlook(prepared, answers)

    def save_matching(self, document: Document) -> None:
        """Remember where the columns of this kind of list go, for the next one like it."""
        own = {"headings": list(self.table.headings), "into": self.into, "fields": self.fields}
        others = [one for one in matchings(document) if one["headings"] != own["headings"]]
        document.remember(MATCHINGS, json.dumps([own, *others][:MATCHINGS_KEPT]))


class Guessed(NamedTuple):
    """What the rows of a list are, and which field each heading goes to."""

    into: Into
    fields: dict[str, str]


class PreparedPlan(NamedTuple):
    """A plan, and what becomes of it by the answers so far."""

    prepared: Prepared
    outlook: ImportPreview

    def let_go(self) -> None:
        """Free it a portion at a time; nobody looks at it then."""
        self.prepared.let_go()


Matching = Mapping[str, Any]
"""The headings of a list, what its rows are, and which field each heading goes to."""


def matchings(document: Document) -> list[Matching]:
    """The matchings that were saved, the newest first."""
    return list(json.loads(document.remembered(MATCHINGS) or "[]"))


def read_draft(
    path: Path, locale: str, saved: Sequence[Matching] = (), go_on: GoOn = always
) -> ImportDraft:
    """Read a file and say where its columns go; raises ImportRefused."""
    return _draft(path.name, read_file(path, locale, go_on), saved)


def paste_draft(text: str, saved: Sequence[Matching] = ()) -> ImportDraft:
    """Read a table from the clipboard; raises ImportRefused."""
    return _draft("", read_pasted(text), saved)


def _draft(name: str, table: Table, saved: Sequence[Matching]) -> ImportDraft:
    """A draft as the last list with these headings was matched, else as is guessed."""
    for one in saved:
        if one["headings"] == list(table.headings):
            return ImportDraft(name, table, Into(one["into"]), dict(one["fields"]))
    refuse_other_lists(table)
    draft = ImportDraft(name, table, seems_to_be(table))
    draft.take_as(draft.guess_as(draft.into))
    return draft
