"""An import as it is being prepared: what the file holds, and what the user said of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from funnel_desktop.document.document import Document
from funnel_desktop.exchange.fields import is_blank
from funnel_desktop.exchange.guess import guess_columns
from funnel_desktop.exchange.plan import ImportPlan, plan_import
from funnel_desktop.exchange.sources import read_file
from funnel_desktop.exchange.table import Table
from funnel_desktop.exchange.writing import known_names
from funnel_desktop.funnel.stages import Outcome, Stage

STAGES_SHOWN = 40
"""A column with more different words than this is hardly one of stages."""


@dataclass
class Draft:
    """One file on its way in. `fields` is heading to field; what is not in it is left out."""

    path: Path
    table: Table
    fields: dict[str, str] = field(default_factory=dict)
    stages: dict[str, Stage | Outcome] = field(default_factory=dict)
    date_formats: dict[str, str] = field(default_factory=dict)

    def choose(self, heading: str, chosen: str | None) -> list[str]:
        """Send a column to a field, or nowhere; returns the headings that gave the field up."""
        given_up = [h for h, known in self.fields.items() if known == chosen and h != heading]
        for other in given_up:
            del self.fields[other]
        if chosen is None:
            self.fields.pop(heading, None)
        else:
            self.fields[heading] = chosen
        if chosen == "stage" or "stage" in given_up:
            self.stages.clear()
        return given_up

    def say_stage(self, value: str, meant: Stage | Outcome) -> None:
        """Say which stage or outcome a word of the file means."""
        self.stages[value] = meant

    def say_date_format(self, heading: str, form: str) -> None:
        """Say how the dates of a column are written."""
        self.date_formats[heading] = form

    @property
    def mapping(self) -> dict[str, str]:
        """Field to heading, as an import wants it."""
        return {known: heading for heading, known in self.fields.items()}

    def first_cell(self, heading: str) -> str:
        """The first cell of a column that says something."""
        cells = (cell.strip() for cell in self.table.column(heading))
        return next((cell for cell in cells if not is_blank(cell)), "")

    def request(
        self, document: Document, today: date, unnamed: Callable[[int], str]
    ) -> Callable[[], ImportPlan]:
        """The planning of what is said now, to be run beside the window."""
        table, mapping = self.table, self.mapping
        stages, formats = dict(self.stages), dict(self.date_formats)
        currency = document.currency

        def plan() -> ImportPlan:
            return plan_import(
                table,
                mapping,
                stages,
                today=today,
                currency=currency,
                date_format=formats,
                known=known_names(document),
                unnamed=unnamed,
            )

        return plan


def read_draft(path: Path, locale: str) -> Draft:
    """Read a file and guess its columns; raises ImportRefused."""
    table = read_file(path, locale)
    guessed = guess_columns(table)
    return Draft(path, table, {heading: known for known, heading in guessed.items()})
