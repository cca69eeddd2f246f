"""What the import page calls things, and the sentences about what it cannot take."""

from collections.abc import Sequence
from datetime import date
from textwrap import shorten

from PySide6.QtCore import QCoreApplication

from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.contacts.writing import ClientsDone
from funnel_desktop.exchange.sales.writing import ImportDone
from funnel_desktop.exchange.tables.asides import Aside
from funnel_desktop.exchange.tables.dates import date_reader, infer_dates
from funnel_desktop.exchange.tables.table import Table, TableForm
from funnel_desktop.language.formats import formats
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

LETTERS_SHOWN = 200
"""Of a cell, where it stands in a sentence."""

FIELD_WORDS = {
    "client": QT_TRANSLATE_NOOP("Import", "Client"),
    "objective": QT_TRANSLATE_NOOP("Import", "What they would buy"),
    "service": QT_TRANSLATE_NOOP("Import", "Service"),
    "value": QT_TRANSLATE_NOOP("Import", "Value"),
    "stage": QT_TRANSLATE_NOOP("Import", "Stage"),
    "outcome": QT_TRANSLATE_NOOP("Import", "Result: won, lost or open"),
    "first_contact": QT_TRANSLATE_NOOP("Import", "First contact"),
    "expected": QT_TRANSLATE_NOOP("Import", "Expected close"),
    "closed": QT_TRANSLATE_NOOP("Import", "Closed on"),
    "won": QT_TRANSLATE_NOOP("Import", "Won: yes or no"),
    "lost": QT_TRANSLATE_NOOP("Import", "Lost: yes or no"),
    "won_on": QT_TRANSLATE_NOOP("Import", "Won on"),
    "lost_on": QT_TRANSLATE_NOOP("Import", "Lost on"),
    "source": QT_TRANSLATE_NOOP("Import", "Source"),
    "notes": QT_TRANSLATE_NOOP("Import", "Notes"),
    "person": QT_TRANSLATE_NOOP("Import", "Person"),
    "email": QT_TRANSLATE_NOOP("Import", "Email"),
    "phone": QT_TRANSLATE_NOOP("Import", "Phone"),
    "sector": QT_TRANSLATE_NOOP("Import", "Line of business"),
    "place": QT_TRANSLATE_NOOP("Import", "Place"),
    "size": QT_TRANSLATE_NOOP("Import", "Size"),
    "next_action": QT_TRANSLATE_NOOP("Import", "Next action"),
    "next_kind": QT_TRANSLATE_NOOP("Import", "Next action: kind"),
    "next_date": QT_TRANSLATE_NOOP("Import", "Next action: day"),
    "next_time": QT_TRANSLATE_NOOP("Import", "Next action: time"),
    "next_minutes": QT_TRANSLATE_NOOP("Import", "Next action: minutes"),
    "next_question": QT_TRANSLATE_NOOP("Import", "Next action: question"),
    "outcome_value": QT_TRANSLATE_NOOP("Import", "Agreed value"),
    "reason": QT_TRANSLATE_NOOP("Import", "Reason for the outcome"),
    "parked_until": QT_TRANSLATE_NOOP("Import", "Parked until"),
    "entered_universe": QT_TRANSLATE_NOOP("Import", "Day: Universe"),
    "entered_above": QT_TRANSLATE_NOOP("Import", "Day: Above the Funnel"),
    "entered_in": QT_TRANSLATE_NOOP("Import", "Day: In the Funnel"),
    "entered_best_few": QT_TRANSLATE_NOOP("Import", "Day: Best Few"),
    "history": QT_TRANSLATE_NOOP("Import", "History (from an earlier export)"),
    "name": QT_TRANSLATE_NOOP("Import", "Client"),
    "kind": QT_TRANSLATE_NOOP("Import", "Person or organisation"),
    "first_name": QT_TRANSLATE_NOOP("Import", "First name"),
    "last_name": QT_TRANSLATE_NOOP("Import", "Last name"),
    "job_title": QT_TRANSLATE_NOOP("Import", "Job title"),
    "revenue": QT_TRANSLATE_NOOP("Import", "Revenue"),
    "birthday": QT_TRANSLATE_NOOP("Import", "Birthday"),
    "distance": QT_TRANSLATE_NOOP("Import", "Distance in km"),
    "hourly_budget": QT_TRANSLATE_NOOP("Import", "Hourly budget"),
    "person_notes": QT_TRANSLATE_NOOP("Import", "Notes on the person"),
    "marked": QT_TRANSLATE_NOOP("Import", "Best or worst"),
    "kept_because": QT_TRANSLATE_NOOP("Import", "Kept although excluded"),
    "client_id": QT_TRANSLATE_NOOP("Import", "Client number"),
}
"""In the order in which they are offered."""

SHOWN_AT_MOST = 5
"""Of columns and rows that are not used: with more a sentence would say less."""
LETTERS_SHOWN = 48
_DELIMITERS = {
    ",": QT_TRANSLATE_NOOP("Import", "separated by commas"),
    ";": QT_TRANSLATE_NOOP("Import", "separated by semicolons"),
    "\t": QT_TRANSLATE_NOOP("Import", "separated by tabs"),
    "|": QT_TRANSLATE_NOOP("Import", "separated by bars"),
}


def field_words(field: str) -> str:
    """What a field is called where a column goes to it."""
    return translate("Import", FIELD_WORDS[field])


def about_table(name: str, table: Table) -> str:
    """`contacts-2026.csv · 86 rows · UTF-8 · separated by semicolons`."""
    pasted = translate("Import", "From the clipboard")
    parts = [name or pasted, translate("Import", "%Ln row(s)", "", len(table.rows))]
    if table.form is TableForm.WORKBOOK:
        parts.append(translate("Import", "sheet {sheet}").format(sheet=table.sheet))
    parts += [encoding_words(table.encoding), delimiter_words(table.delimiter)]
    return translate("Import", " · ").join(filter(None, parts))


def unused_sentence(unused: Sequence[str]) -> str:
    """`Columns not imported: URL, Position.`; "" where all are."""
    if not unused:
        return ""
    return translate("Import", "Columns not imported: {columns}.").format(
        columns=_first_few(unused[:SHOWN_AT_MOST], len(unused))
    )


def asides_sentence(asides: Sequence[Aside]) -> str:
    """`Not part of the list: row 1 “Notes:”.`; "" where there is no such row."""
    if not asides:
        return ""
    row = translate("Import", "row {row} “{text}”")
    said = [
        row.format(
            row=formats().number(aside.row),
            text=shorten(aside.text, LETTERS_SHOWN, placeholder="…"),
        )
        for aside in asides[:SHOWN_AT_MOST]
    ]
    rows = _first_few(said, len(asides))
    return translate("Import", "Not part of the list: {rows}.").format(rows=rows)


def _first_few(said: Sequence[str], count: int) -> str:
    """The first of many, and how many more there are."""
    few = [*said]
    if left := count - len(few):
        few.append(translate("Import", "%Ln more", "", left))
    return translate("Import", ", ").join(few)


def headings_words(row: int, text: str) -> str:
    """`Row 4: First Name, Last Name`, `No headings` for row 0."""
    if row == 0:
        return translate("Import", "No headings")
    return translate("Import", "Row {row}: {text}").format(row=formats().number(row), text=text)


def delimiter_words(delimiter: str) -> str:
    """`separated by semicolons`."""
    return translate("Import", _DELIMITERS[delimiter]) if delimiter in _DELIMITERS else ""


def encoding_words(encoding: str) -> str:
    """`UTF-8`, `Windows-1254`: an encoding as programs that save lists call it."""
    known = {"utf-8": "UTF-8", "utf-16": "UTF-16", "utf-32": "UTF-32"}
    if encoding.startswith("cp125"):
        return encoding.replace("cp", "Windows-")
    return known.get(encoding.removesuffix("-le").removesuffix("-be"), encoding)


def done_sentence(done: ImportDone | ClientsDone, unused: Sequence[str] = ()) -> str:
    """What an import has done, and which columns it did not use."""
    said = [_done(done), unused_sentence(unused)]
    return " ".join(filter(None, said))


def _done(done: ImportDone | ClientsDone) -> str:
    if isinstance(done, ImportDone):
        return translate("Import", "%Ln objective(s) imported.", "", done.objectives)
    new = translate("Import", "%Ln new client(s) imported.", "", done.new)
    if not done.filled:
        return new
    filled = translate("Import", "Gaps filled in for %Ln client(s).", "", done.filled)
    return translate("Import", "{new} {filled}").format(new=new, filled=filled)


def read_as(example: str, form: str) -> str:
    """What a date of the file means in one of the formats that are possible."""
    day = _day_of(example, form)
    return form if day is None else formats().day_full(day)


def reading_words(example: str, form: str) -> str:
    """`12.3.26 is 12 Mar 2026`: how the dates of a column are read."""
    day = _day_of(example, form)
    if day is None:
        return translate("Import", "{example} is not a date").format(example=example)
    said = translate("Import", "{example} is {day}")
    return said.format(example=example, day=formats().day_full(day))


def _day_of(example: str, form: str) -> date | None:
    try:
        return date_reader(infer_dates({"": [example]}, form)[""])(example)
    except Unreadable:
        return None
