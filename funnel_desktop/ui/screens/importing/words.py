"""What the import page calls things, and the sentences about what it cannot take."""

from collections.abc import Sequence
from datetime import date
from pathlib import PurePath
from textwrap import shorten

from PySide6.QtCore import QCoreApplication

from funnel_desktop.exchange.asides import Aside
from funnel_desktop.exchange.bounds import LETTERS_OF_A_NOTE
from funnel_desktop.exchange.columns import Problem
from funnel_desktop.exchange.contacts.writing import ClientsDone
from funnel_desktop.exchange.dates import date_reader, infer_dates
from funnel_desktop.exchange.fields import letters_at_most
from funnel_desktop.exchange.refused import ImportRefused, Unreadable
from funnel_desktop.exchange.table import Form, Table
from funnel_desktop.exchange.writing import ImportDone
from funnel_desktop.funnel.stages import Outcome, Stage
from funnel_desktop.language.formats import formats
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.words import outcome_name, stage_name

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
    "reason": QT_TRANSLATE_NOOP("Import", "Reason of the outcome"),
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
    "client_id": QT_TRANSLATE_NOOP("Import", "Number of the client"),
}
"""In the order in which they are offered."""

_ELSEWHERE = {
    ".ics": QT_TRANSLATE_NOOP("Import", "{file} is a calendar. Use Plan, Busy times instead."),
    ".funnel": QT_TRANSLATE_NOOP("Import", "{file} is a funnel file. Use File, Open instead."),
}
_REFUSED = {
    "missing": QT_TRANSLATE_NOOP("Import", "{file} is no longer there. Choose it again."),
    "folder": QT_TRANSLATE_NOOP("Import", "{file} is a folder. Choose the list inside it."),
    "no_permission": QT_TRANSLATE_NOOP(
        "Import", "You may not read {file}. Copy it to your own folder first."
    ),
    "unreadable": QT_TRANSLATE_NOOP("Import", "{file} cannot be read. Copy it and try the copy."),
    "empty": QT_TRANSLATE_NOOP("Import", "{file} is empty. Choose another file."),
    "not_a_table": QT_TRANSLATE_NOOP(
        "Import", "{file} is not a list we can read. Export it as CSV or Excel first."
    ),
    "no_cards": QT_TRANSLATE_NOOP(
        "Import", "No card in {file} can be read. Export it again where it comes from."
    ),
    "locked": QT_TRANSLATE_NOOP(
        "Import", "{file} is locked by a password. Save a copy without one and choose that."
    ),
    "open_quote": QT_TRANSLATE_NOOP(
        "Import", "In row {row} of {file} a quotation begins that never ends. Close it there."
    ),
    "not_ordinary": QT_TRANSLATE_NOOP(
        "Import", "{file} is not an ordinary file. Choose the list itself."
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "Import",
        "{file} could not be read: it has more than {at_most} MB of text. Split it in two.",
    ),
    "too_many_rows": QT_TRANSLATE_NOOP(
        "Import", "{file} could not be read: it has more than {at_most} rows. Split it in two."
    ),
    "too_many_columns": QT_TRANSLATE_NOOP(
        "Import",
        "{file} could not be read: it has more than {at_most} columns. Save only those you need.",
    ),
    "too_many_cells": QT_TRANSLATE_NOOP(
        "Import", "{file} could not be read: it has more than {at_most} cells. Split it in two."
    ),
    "cell_too_long": QT_TRANSLATE_NOOP(
        "Import",
        "{file} could not be read: in row {row} a cell has more than {at_most} characters. "
        "Perhaps a quotation begins there that never ends.",
    ),
    "too_slow": QT_TRANSLATE_NOOP(
        "Import",
        "{file} could not be read: nothing came of it in {seconds} seconds. "
        "Save it again where it comes from, best as CSV.",
    ),
    "too_much_memory": QT_TRANSLATE_NOOP(
        "Import",
        "{file} could not be read: that takes more than {at_most} GB of memory. "
        "Save it again where it comes from, best as CSV.",
    ),
    "reader_failed": QT_TRANSLATE_NOOP(
        "Import",
        "{file} could not be read: what reads files stopped at it. "
        "Save it again where it comes from, best as CSV.",
    ),
    "hours": QT_TRANSLATE_NOOP(
        "Import", "This is a list of working hours, not of clients. Export the clients instead."
    ),
    "calendar": QT_TRANSLATE_NOOP(
        "Import", "This is a calendar, not a list of clients. The week reads it as .ics."
    ),
    "bank": QT_TRANSLATE_NOOP(
        "Import", "This is a bank statement, not a list of clients. Export the clients instead."
    ),
    "emails": QT_TRANSLATE_NOOP(
        "Import", "This is a list of emails, not of clients. Export the contacts instead."
    ),
    "no_such_row": QT_TRANSLATE_NOOP("Import", "Row {row} of {file} is empty. Choose another."),
    "json": QT_TRANSLATE_NOOP(
        "Import", "{file} is JSON. File › Open makes a file of a whole document."
    ),
    "not_our_json": QT_TRANSLATE_NOOP("Import", "{file} is no whole practice of this program."),
    "newer": QT_TRANSLATE_NOOP("Import", "{file} was written by a newer version of this program."),
    "other": QT_TRANSLATE_NOOP("Import", "{file} could not be taken. Nothing was imported."),
}
_PROBLEMS = {
    "not_a_date": QT_TRANSLATE_NOOP("Import", "“{cell}” is not a date."),
    "not_a_number": QT_TRANSLATE_NOOP("Import", "“{cell}” is not a number."),
    "other_currency": QT_TRANSLATE_NOOP("Import", "“{cell}” is in another currency than the file."),
    "negative": QT_TRANSLATE_NOOP("Import", "“{cell}” is less than 0."),
    "too_large": QT_TRANSLATE_NOOP("Import", "“{cell}” is too large."),
    "rounded_number": QT_TRANSLATE_NOOP(
        "Import", "“{cell}” is what a spreadsheet left of a phone number. Type it as text there."
    ),
    "not_a_time": QT_TRANSLATE_NOOP("Import", "“{cell}” is not a time of day."),
    "not_a_history": QT_TRANSLATE_NOOP("Import", "“{cell}” is not a course as it is exported."),
    "unknown_stage": QT_TRANSLATE_NOOP(
        "Import", "We don't know the stage “{cell}”. Please choose one."
    ),
    "not_a_kind": QT_TRANSLATE_NOOP("Import", "“{cell}” is neither a person nor an organisation."),
    "not_a_mark": QT_TRANSLATE_NOOP("Import", "“{cell}” is neither best nor worst."),
    "too_long": QT_TRANSLATE_NOOP("Import", "“{cell}” has more than {at_most} characters."),
    "no_name": QT_TRANSLATE_NOOP("Import", "It names neither a client nor a person."),
    "not_a_card": QT_TRANSLATE_NOOP("Import", "It is no card that can be read."),
    "no_result": QT_TRANSLATE_NOOP(
        "Import", "It holds a formula whose result was not saved. Open and save the file once."
    ),
    "too_many_cells": QT_TRANSLATE_NOOP("Import", "It has more cells than there are columns."),
}
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
    if table.form is Form.WORKBOOK:
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


def refusal_sentence(refused: ImportRefused) -> str:
    """Why a whole file was refused, and what to do."""
    values = {"row": ""} | {name: _shown(value) for name, value in refused.values.items()}
    path = PurePath(str(refused.values.get("path", "")))
    if refused.key == "not_a_table" and path.suffix.casefold() in _ELSEWHERE:
        return translate("Import", _ELSEWHERE[path.suffix.casefold()]).format(file=path.name)
    values["file"] = path.name
    is_json = refused.values.get("looks_like") == "JSON"
    named = str(refused.values["kind"]) if refused.key == "another_list" else refused.key
    key = "json" if is_json else named if named in _REFUSED else "other"
    return translate("Import", _REFUSED[key]).format(**values)


def _shown(value: object) -> str:
    return formats().number(value) if isinstance(value, int) else str(value)


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
    filled = translate("Import", "Gaps of %Ln filled in.", "", done.filled)
    return translate("Import", "{new} {filled}").format(new=new, filled=filled)


def problem_title(problem: Problem) -> str:
    """`Row 41, amount`: where it is."""
    row = formats().number(problem.row)
    if not problem.column:
        return translate("Import", "Row {row}").format(row=row)
    return translate("Import", "Row {row}, {column}").format(row=row, column=problem.column)


def problem_sentence(problem: Problem) -> str:
    """Why a row cannot be taken."""
    if problem.key in _PROBLEMS:
        return translate("Import", _PROBLEMS[problem.key]).format(
            cell=shortened(problem.cell), at_most=formats().number(_bound_of(problem))
        )
    return translate("Import", "It cannot be taken.")


def shortened(words: str) -> str:
    """The beginning of what may be a whole page, for a sentence or a line."""
    return words if len(words) <= LETTERS_SHOWN else words[:LETTERS_SHOWN] + "…"


def _bound_of(problem: Problem) -> int:
    """How many characters its cell may have."""
    is_of_cards = len(problem.cell) >= LETTERS_OF_A_NOTE
    return letters_at_most(problem.field, is_of_cards=is_of_cards)


def place_words(place: Stage | Outcome) -> str:
    """A stage or an outcome."""
    return stage_name(place) if isinstance(place, Stage) else outcome_name(place)


def read_as(example: str, form: str) -> str:
    """What a date of the file means in one of the formats that are possible."""
    day = _day_of(example, form)
    return form if day is None else formats().day_full(day)


def reading_words(example: str, form: str) -> str:
    """`12.3.26 is 12 Mar 2026`: how the dates of a column are read."""
    day = _day_of(example, form)
    if day is None:
        return translate("Import", "{example} is no day").format(example=example)
    said = translate("Import", "{example} is {day}")
    return said.format(example=example, day=formats().day_full(day))


def _day_of(example: str, form: str) -> date | None:
    try:
        return date_reader(infer_dates({"": [example]}, form)[""])(example)
    except Unreadable:
        return None
