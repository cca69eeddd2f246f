"""What an import will do, as plain lines: counts, the first rows, what cannot be taken."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from funnel_desktop.exchange.plan import ImportPlan, PlannedRow
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage
from funnel_desktop.ui.formats import formats
from funnel_desktop.ui.importing.words import place_words

translate = QCoreApplication.translate

ROWS_SHOWN = 8
INK_OF = {
    Stage.UNIVERSE: "accent",
    Stage.ABOVE: "above",
    Stage.IN: "in_funnel",
    Stage.BEST_FEW: "best_few",
    Outcome.WON: "positive",
    Outcome.LOST: "ink2",
    Outcome.PARKED: "ink2",
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A count, what it counts, and the token of its colour."""

    count: str
    words: str
    ink: str


@dataclass(frozen=True, slots=True)
class RowLine:
    """A row as it will be: who, what, and where it will stand."""

    name: str
    detail: str
    place: str
    ink: str


def figures(plan: ImportPlan) -> list[Figure]:
    """How many rows will stand in each stage and outcome, and how many cannot be taken."""
    shown = [
        Figure(formats().number(plan.counts[place]), place_words(place), INK_OF[place])
        for place in (*STAGES, *Outcome)
        if plan.counts[place]
    ]
    if plan.rows_left_out:
        words = translate("Import", "cannot be taken")
        shown.append(Figure(formats().number(plan.rows_left_out), words, "attention"))
    return shown


def summary(plan: ImportPlan) -> list[str]:
    """What else there is to know, a sentence each."""
    said = []
    if plan.new_clients or plan.known_clients:
        new = translate("Import", "%Ln new client(s)", "", plan.new_clients)
        known = translate("Import", "%Ln known already", "", plan.known_clients)
        both = translate("Import", "{new}, {known}.")
        said.append(both.format(new=new, known=known))
    if plan.new_services:
        count = len(plan.new_services)
        said.append(translate("Import", "%Ln new service(s).", "", count))
    if plan.unnamed:
        said.append(
            translate(
                "Import",
                "%Ln row(s) without a client's name get a name that says so.",
                "",
                plan.unnamed,
            )
        )
    return said


def first_rows(plan: ImportPlan) -> list[RowLine]:
    """The first rows as they will be."""
    return [_line(row) for row in plan.rows[:ROWS_SHOWN]]


def _line(row: PlannedRow) -> RowLine:
    place = row.outcome or row.stage
    value = row.outcome_value if row.outcome is Outcome.WON else row.value
    day = row.closed if row.outcome else row.first_contact
    parts = (
        row.objective or row.service,
        "" if value is None else formats().money(value),
        "" if day is None else formats().day_full(day),
        row.person,
    )
    detail = translate("Import", " · ").join(filter(None, parts))
    return RowLine(row.client, detail, place_words(place), INK_OF[place])
