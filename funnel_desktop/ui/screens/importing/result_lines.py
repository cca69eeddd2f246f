"""What an import will do, as plain lines: counts, the first rows, what cannot be taken."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from funnel_desktop.exchange.contacts.client_plan import ClientFound, ClientPlan, PersonFound
from funnel_desktop.exchange.import_preview import Becomes, ImportPreview
from funnel_desktop.exchange.prepared import Prepared
from funnel_desktop.exchange.sales.import_plan import ImportPlan, PlannedRow
from funnel_desktop.funnel.objective import UNKNOWN_DAY
from funnel_desktop.funnel.stages import STAGES, Outcome, Stage
from funnel_desktop.language.formats import Formats, formats
from funnel_desktop.ui.screens.importing.words import asides_sentence, unused_sentence
from funnel_desktop.wording.importing import (
    known_deals_sentence,
    repeat_sentence,
    repeats_sentence,
    unnamed_sentence,
)
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.names import place_name

translate = QCoreApplication.translate

INK_OF = {
    Stage.UNIVERSE: "accent",
    Stage.ABOVE: "above",
    Stage.IN: "in_funnel",
    Stage.BEST_FEW: "best_few",
    Outcome.WON: "positive",
    Outcome.LOST: "ink2",
    Outcome.PARKED: "ink2",
}


_NEW = QT_TRANSLATE_NOOP("Import", "new in Universe")
_KNOWN = QT_TRANSLATE_NOOP("Import", "known, gaps filled")
_EXCLUDED = QT_TRANSLATE_NOOP("Import", "excluded by profile")
_NOT_TAKEN = QT_TRANSLATE_NOOP("Import", "can’t be imported")


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


def figures(prepared: Prepared, seen: ImportPreview) -> list[Figure]:
    """What becomes of the rows, and how many cannot be taken."""
    plan, alike = prepared.plan, len(prepared.comparison.alike)
    if isinstance(plan, ClientPlan):
        shown = _of_clients(seen, alike)
    else:
        shown = [*_of_places(seen), *_alike(alike)]
    return shown + _counted(plan.rows_left_out, _NOT_TAKEN, "attention")


def _of_clients(seen: ImportPreview, alike: int) -> list[Figure]:
    return [
        Figure(formats().number(seen.new), translate("Import", _NEW), "accent"),
        *_counted(seen.into_known, _KNOWN, "ink2"),
        *_alike(alike),
        *_counted(seen.excluded, _EXCLUDED, "ink2"),
    ]


def _alike(count: int) -> list[Figure]:
    """How many look like somebody; none is not worth a figure."""
    words = translate("Import", "look like duplicates", "", count)
    return [Figure(formats().number(count), words, "in_funnel")] if count else []


def _counted(count: int, words: str, ink: str) -> list[Figure]:
    """A figure, unless there is nothing to count."""
    return [Figure(formats().number(count), translate("Import", words), ink)] if count else []


def _of_places(seen: ImportPreview) -> list[Figure]:
    return [
        Figure(formats().number(seen.places[place]), place_name(place), INK_OF[place])
        for place in (*STAGES, *Outcome)
        if seen.places[place]
    ]


def summary(prepared: Prepared, seen: ImportPreview) -> list[str]:
    """What else there is to know, a sentence each."""
    said = [] if isinstance(prepared.plan, ClientPlan) else _news(prepared.plan, seen)
    if prepared.currency:
        currency = translate("Import", "Amounts are in {currency}; the file will be too.")
        said.append(currency.format(currency=prepared.currency))
    return [*said, *not_used(prepared)]


def not_used(prepared: Prepared) -> list[str]:
    """Which columns go nowhere, and which rows of the file are not of its list."""
    both = (unused_sentence(prepared.unused), asides_sentence(prepared.asides))
    return [sentence for sentence in both if sentence]


def _news(plan: ImportPlan, seen: ImportPreview) -> list[str]:
    said: list[str] = []
    if plan.new_clients or plan.known_clients:
        new = translate("Import", "%Ln new client(s)", "", plan.new_clients - seen.others)
        known = translate("Import", "%Ln already known", "", plan.known_clients)
        both = translate("Import", "{new}, {known}.")
        said.append(both.format(new=new, known=known))
    if plan.new_services:
        count = len(plan.new_services)
        said.append(translate("Import", "%Ln new service(s).", "", count))
    said += repeats_said(seen)
    if plan.unnamed:
        said.append(unnamed_sentence(plan.unnamed))
    return said


def repeats_said(seen: ImportPreview) -> list[str]:
    """Which rows are the same client and deal as another, of the list or of the file."""
    said = [known_deals_sentence(seen.known)] if seen.known else []
    return [*said, *_repeats(seen)]


def _repeats(seen: ImportPreview) -> list[str]:
    if not seen.repeats:
        return []
    if seen.repeated is None:
        return [repeats_sentence(seen.repeats)]
    return [repeat_sentence(*seen.repeated)]


def what_is_lost(plan: ImportPlan | ClientPlan, cells: int) -> list[str]:
    """How many rows cannot be taken, and how many cells go to the notes instead."""
    said: list[str] = []
    if plan.rows_left_out:
        said.append(translate("Import", "%Ln row(s) will be left out", "", plan.rows_left_out))
    if cells:
        said.append(
            translate("Import", "%Ln cell(s) can’t be read and go into the notes", "", cells)
        )
    return said


def first_rows(prepared: Prepared, seen: ImportPreview) -> list[RowLine]:
    """The first rows as they will be."""
    written = _written(prepared)
    if isinstance(prepared.plan, ImportPlan):
        return [_line(row, written) for row in seen.rows]
    return [_client_line(client, _becomes(what), written) for client, what in seen.clients]


def _becomes(what: Becomes) -> tuple[str, str]:
    """What a listed client becomes, and the token of its colour."""
    if what is Becomes.LEFT_OUT:
        return translate("Import", "Left out"), "ink2"
    if what is Becomes.NEW:
        return translate("Import", "New"), "accent"
    return translate("Import", "Fills gaps"), "in_funnel"


def _client_line(client: ClientFound, becomes: tuple[str, str], written: Formats) -> RowLine:
    facts, people = client.facts, client.people
    person = people[0] if people else PersonFound("")
    size = facts["size"]
    parts = (
        person.name if person.name != client.name else "",
        person.email or person.phone,
        facts["sector"],
        facts["place"],
        "" if size is None else translate("Import", "%Ln people", "", size),
        "" if facts["revenue"] is None else written.money(facts["revenue"]),
    )
    detail = translate("Import", " · ").join(filter(None, parts))
    return RowLine(client.name, detail, *becomes)


def _day(day: date | None) -> str:
    if day == UNKNOWN_DAY:
        return translate("Import", "day unknown")
    return "" if day is None else formats().day_full(day)


def _written(prepared: Prepared) -> Formats:
    """How amounts are written: in the currency that the file is going to have."""
    usual = formats()
    return Formats(usual.locale, prepared.currency) if prepared.currency else usual


def _line(row: PlannedRow, written: Formats) -> RowLine:
    place = row.outcome or row.stage
    value = row.outcome_value if row.outcome is Outcome.WON else row.value
    day = row.closed if row.outcome else row.first_contact
    parts = (
        row.objective or row.service,
        "" if value is None else written.money_typed(value),
        _day(day),
        row.person,
    )
    detail = translate("Import", " · ").join(filter(None, parts))
    return RowLine(row.client, detail, place_name(place), INK_OF[place])
