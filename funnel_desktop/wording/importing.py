"""Sentences for what an import refuses, and for rows that it cannot import."""

from pathlib import PurePath

from funnel_desktop.exchange.common.bounds import LETTERS_OF_A_NOTE
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.contacts.alike import AlikeBy
from funnel_desktop.exchange.tables.fields import letters_at_most
from funnel_desktop.exchange.tables.typed_columns import CellProblem
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.voice import number, translate

LETTERS_SHOWN = 48
"""Of a cell, where it stands in a sentence."""

_ELSEWHERE = {
    ".ics": QT_TRANSLATE_NOOP("Import", "{file} is a calendar. Use Plan, Busy times instead."),
    ".funnel": QT_TRANSLATE_NOOP("Import", "{file} is a funnel file. Use File, Open instead."),
}
_REFUSED = {
    "missing": QT_TRANSLATE_NOOP("Import", "{file} was not found. Choose it again."),
    "folder": QT_TRANSLATE_NOOP("Import", "{file} is a folder. Choose the list inside it."),
    "no_permission": QT_TRANSLATE_NOOP(
        "Import", "Permission denied: {file}. Copy it to your own folder first."
    ),
    "unreadable": QT_TRANSLATE_NOOP("Import", "{file} can’t be read. Copy it and try the copy."),
    "empty": QT_TRANSLATE_NOOP("Import", "{file} is empty. Choose another file."),
    "not_a_table": QT_TRANSLATE_NOOP(
        "Import", "{file} is not a list we can read. Export it as CSV or Excel first."
    ),
    "no_cards": QT_TRANSLATE_NOOP(
        "Import",
        "No contact card in {file} can be read. Export it again from the original program.",
    ),
    "locked": QT_TRANSLATE_NOOP(
        "Import", "{file} is protected by a password. Save a copy without one and choose that."
    ),
    "open_quote": QT_TRANSLATE_NOOP(
        "Import", "A quotation mark opened in row {row} of {file} is never closed. Close it there."
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
        "{file} could not be read: a cell in row {row} has more than {at_most} characters. "
        "Perhaps a quotation mark there is never closed.",
    ),
    "too_slow": QT_TRANSLATE_NOOP(
        "Import",
        "{file} could not be read: that takes more than {seconds} seconds. "
        "Save it again where it comes from, best as CSV.",
    ),
    "too_much_memory": QT_TRANSLATE_NOOP(
        "Import",
        "{file} could not be read: that takes more than {at_most} GB of memory. Save it again "
        "in the original program, ideally as CSV.",
    ),
    "reader_failed": QT_TRANSLATE_NOOP(
        "Import",
        "{file} could not be read: the reader stopped at it. "
        "Save it again where it comes from, best as CSV.",
    ),
    "hours": QT_TRANSLATE_NOOP(
        "Import", "This is a list of working hours, not of clients. Export the clients instead."
    ),
    "calendar": QT_TRANSLATE_NOOP(
        "Import",
        "This is a calendar, not a list of clients. The week can import it as an .ics file.",
    ),
    "bank": QT_TRANSLATE_NOOP(
        "Import", "This is a bank statement, not a list of clients. Export the clients instead."
    ),
    "emails": QT_TRANSLATE_NOOP(
        "Import", "This is a list of emails, not of clients. Export the contacts instead."
    ),
    "no_such_row": QT_TRANSLATE_NOOP("Import", "Row {row} of {file} is empty. Choose another."),
    "json": QT_TRANSLATE_NOOP(
        "Import", "{file} is JSON. Use File › Open for a complete Funnel Desktop export."
    ),
    "not_our_json": QT_TRANSLATE_NOOP("Import", "{file} is not a complete Funnel Desktop export."),
    "newer": QT_TRANSLATE_NOOP(
        "Import", "{file} was written by a newer version of this program. Update to import it."
    ),
    "other": QT_TRANSLATE_NOOP("Import", "{file} could not be imported."),
}
_PROBLEMS = {
    "not_a_date": QT_TRANSLATE_NOOP("Import", "“{cell}” is not a date."),
    "not_a_number": QT_TRANSLATE_NOOP("Import", "“{cell}” is not a number."),
    "other_currency": QT_TRANSLATE_NOOP("Import", "“{cell}” is not in the currency of the file."),
    "negative": QT_TRANSLATE_NOOP("Import", "“{cell}” is negative."),
    "too_large": QT_TRANSLATE_NOOP("Import", "“{cell}” is too large."),
    "rounded_number": QT_TRANSLATE_NOOP(
        "Import", "“{cell}” is what a spreadsheet made of a phone number. Enter it there as text."
    ),
    "not_a_time": QT_TRANSLATE_NOOP("Import", "“{cell}” is not a time of day."),
    "not_a_history": QT_TRANSLATE_NOOP(
        "Import", "“{cell}” is not a history as an export writes it."
    ),
    "unknown_stage": QT_TRANSLATE_NOOP(
        "Import", "“{cell}” is not a known stage. Choose one for it."
    ),
    "not_yes_or_no": QT_TRANSLATE_NOOP("Import", "“{cell}” is neither yes nor no."),
    "not_a_kind": QT_TRANSLATE_NOOP("Import", "“{cell}” is neither a person nor an organisation."),
    "not_a_mark": QT_TRANSLATE_NOOP("Import", "“{cell}” is neither best nor worst."),
    "too_long": QT_TRANSLATE_NOOP("Import", "“{cell}” has more than {at_most} characters."),
    "no_name": QT_TRANSLATE_NOOP("Import", "It names neither a client nor a person."),
    "not_a_card": QT_TRANSLATE_NOOP("Import", "This card cannot be read."),
    "no_result": QT_TRANSLATE_NOOP(
        "Import", "It holds a formula whose result was not saved. Open and save the file once."
    ),
    "too_many_cells": QT_TRANSLATE_NOOP("Import", "It has more cells than there are columns."),
}
_ALIKE = {
    AlikeBy.EMAIL: QT_TRANSLATE_NOOP("Import", "Same email: {other}"),
    AlikeBy.PHONE: QT_TRANSLATE_NOOP("Import", "Same phone: {other}"),
    AlikeBy.NAME: QT_TRANSLATE_NOOP("Import", "Same name: {other}"),
    AlikeBy.ALMOST_NAME: QT_TRANSLATE_NOOP("Import", "Almost the same name: {other}"),
}


def refusal_sentence(refused: ImportRefused) -> str:
    """Return why a whole file was refused, and what to do."""
    values = {"row": ""} | {name: _shown(value) for name, value in refused.values.items()}
    path = PurePath(str(refused.values.get("path", "")))
    if refused.key == "not_a_table" and path.suffix.casefold() in _ELSEWHERE:
        return translate("Import", _ELSEWHERE[path.suffix.casefold()]).format(file=path.name)
    values["file"] = file_name(refused)
    is_json = refused.values.get("looks_like") == "JSON"
    named = str(refused.values["kind"]) if refused.key == "another_list" else refused.key
    key = "json" if is_json else named if named in _REFUSED else "other"
    return translate("Import", _REFUSED[key]).format(**values)


def file_name(refused: ImportRefused) -> str:
    """The file that is refused, by its name alone."""
    return PurePath(str(refused.values.get("path", ""))).name


def _shown(value: object) -> str:
    return number(value) if isinstance(value, int) else str(value)


def problem_title(problem: CellProblem) -> str:
    """`Row 41, amount`: where it is."""
    row = number(problem.row)
    if not problem.column:
        return translate("Import", "Row {row}").format(row=row)
    return translate("Import", "Row {row}, {column}").format(row=row, column=problem.column)


def problem_sentence(problem: CellProblem) -> str:
    """Return why a row cannot be imported."""
    if problem.key in _PROBLEMS:
        return translate("Import", _PROBLEMS[problem.key]).format(
            cell=shortened(problem.cell), at_most=number(_bound_of(problem))
        )
    return translate("Import", "This row cannot be imported.")


def shortened(words: str) -> str:
    """The beginning of what may be a whole page, for a sentence or a line."""
    return words if len(words) <= LETTERS_SHOWN else words[:LETTERS_SHOWN] + "…"


def _bound_of(problem: CellProblem) -> int:
    """Number of characters that its cell may have."""
    is_of_cards = len(problem.cell) >= LETTERS_OF_A_NOTE
    return letters_at_most(problem.field, is_of_cards=is_of_cards)


def alike_words(why: AlikeBy, other: str) -> str:
    """`Same phone: Meridian Labs`: what a client of a list shares with another one."""
    return translate("Import", _ALIKE[why]).format(other=other)


def known_deals_sentence(count: int) -> str:
    """`3 rows hold deals you already have.`"""
    return translate("Import", "%Ln row(s) hold deals you already have.", "", count)


def repeat_sentence(row: int, first: int) -> str:
    """`Row 7 repeats row 3 and is imported once.`"""
    said = translate("Import", "Row {row} repeats row {first} and is imported once.")
    return said.format(row=number(row), first=number(first))


def repeats_sentence(count: int) -> str:
    """`3 rows repeat another and are imported once.`"""
    return translate("Import", "%Ln row(s) repeat another and are imported once.", "", count)


def unnamed_sentence(count: int) -> str:
    """`3 rows without a client name get a placeholder name.`"""
    return translate(
        "Import", "%Ln row(s) without a client name get a placeholder name.", "", count
    )


def unreadable_cells_sentence(count: int) -> str:
    """`3 cells can’t be read and go into the notes.`"""
    return translate("Import", "%Ln cell(s) can’t be read and go into the notes.", "", count)
