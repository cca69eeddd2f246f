"""What an import refuses and what it cannot take, in the command line's short English."""

from typing import TYPE_CHECKING

from funnel_desktop.commandline.english import Said, file_name
from funnel_desktop.commandline.values import shown
from funnel_desktop.exchange.bounds import LETTERS_OF_A_NOTE
from funnel_desktop.exchange.fields import letters_at_most
from funnel_desktop.exchange.refused import ImportRefused

if TYPE_CHECKING:
    from funnel_desktop.exchange.columns import Problem
    from funnel_desktop.exchange.contacts.alike import Alike

_IMPORT = {
    "missing": "There is no file {file}.",
    "folder": "{file} is a folder.",
    "no_permission": "There is no permission to read {file}.",
    "unreadable": "{file} cannot be read.",
    "empty": "{file} is empty.",
    "not_a_table": "{file} is not a table of text: it looks like {looks_like}.",
    "no_cards": "There is no card in {file} that can be read.",
    "locked": "{file} is locked by a password: save a copy without one.",
    "not_our_json": "{file} is no document of this program as JSON{where}.",
    "not_ordinary": "{file} is not an ordinary file.",
    "too_large": "{file} cannot be read: it has more than {at_most} MB of text.",
    "too_many_rows": "{file} cannot be read: it has more than {at_most} rows.",
    "too_many_columns": "{file} cannot be read: it has more than {at_most} columns.",
    "too_many_cells": "{file} cannot be read: it has more than {at_most} cells.",
    "cell_too_long": (
        "{file} cannot be read: a cell in row {row} has more than {at_most} characters "
        "(perhaps a quotation begins there that is never closed)."
    ),
    "too_slow": "{file} cannot be read: nothing came of it in {seconds} seconds.",
    "too_much_memory": "{file} cannot be read: that takes more than {at_most} GB of memory.",
    "reader_failed": "{file} cannot be read: it stops the process that reads it.",
    "newer": "{file} was written by a newer version of this program.",
    "open_quote": "A quotation that begins in row {row} of {file} is never closed.",
    "no_such_row": "Row {row} of {file} is empty, or not there.",
    "unknown_field": "There is no field {field}.",
    "unknown_column": "There is no column {column}.",
    "same_column_name": "More than one column is called {column}.",
    "unknown_stage": "There is no stage {stage}.",
    "not_a_date_format": "{format} is not a format of dates: write it as %d-%m-%y.",
    "ambiguous_dates": (
        "The dates of column {column}, such as {example}, can be read as {candidates}: "
        "say which with --date-format."
    ),
    "another_list": (
        "The file is {what}, not a list of clients or sales: say with --map what to take of it."
    ),
    "has_problems": "Nothing was imported: {count} rows cannot be taken.",
    "cancelled": "Nothing was imported.",
    "nothing_to_take": "Nothing in {file} could be taken, so no new file was made.",
    "not_a_diary": "{file} is not a whole calendar (.ics): export it once more.",
}
_OTHER_LISTS = {
    "hours": "a list of working hours",
    "calendar": "a calendar",
    "bank": "a bank statement",
    "emails": "a list of e-mails",
}
WRONG_USAGE = ("unknown_field", "unknown_stage", "not_a_date_format")
"""Refusals of an import that could be told without its files."""


def import_sentence(refused: ImportRefused) -> str:
    """What an import refused."""
    values = Said({name: shown(str(value)) for name, value in refused.values.items()})
    values["file"] = file_name(refused.values.get("path"))
    values["where"] = f" ({values['where']})" if values.get("where") else ""
    candidates = refused.values.get("candidates")
    if isinstance(candidates, (list, tuple)):
        values["candidates"] = " or ".join(map(str, candidates))
    values["what"] = _OTHER_LISTS.get(str(refused.values.get("kind")), "another list")
    template = _IMPORT.get(refused.key, f"The import was refused: {refused.key}.")
    return template.format_map(values)


_LETTERS_SHOWN = 200
"""Of a cell, where it stands in a sentence."""
_PROBLEMS = {
    "not_a_date": "{cell} is not a date",
    "not_a_number": "{cell} is not a number",
    "other_currency": "{cell} is in another currency than the file",
    "negative": "{cell} is less than nothing",
    "too_large": "{cell} is too large",
    "rounded_number": "{cell} is no phone number but what a spreadsheet left of one",
    "not_a_time": "{cell} is not a time of day",
    "not_a_history": "{cell} is not a history as an export writes it",
    "unknown_stage": "{cell} is no known stage (say which with --stage)",
    "not_a_kind": "{cell} is neither person nor organisation",
    "not_a_mark": "{cell} is neither best nor worst",
    "too_long": "{cell} has more than {at_most} characters",
    "no_name": "it names neither a client nor a person",
    "not_a_card": "it is no card that can be read",
    "no_result": "it holds a formula whose result was not saved",
    "too_many_cells": "it has more cells than there are columns",
}


def problem_sentence(problem: "Problem") -> str:
    """Why a row of a list cannot be taken."""
    why = _PROBLEMS.get(problem.key, problem.key.replace("_", " "))
    where = f", column {shown(problem.column)}" if problem.column else ""
    cell = shown(problem.cell[:_LETTERS_SHOWN]) or "An empty cell"
    is_of_cards = len(problem.cell) >= LETTERS_OF_A_NOTE
    at_most = letters_at_most(problem.field, is_of_cards=is_of_cards)
    return f"Row {problem.row}{where}: {why.format(cell=cell, at_most=at_most)}."


_ALIKE = {
    "email": "has the same e-mail as",
    "phone": "has the same phone as",
    "name": "has the same name as",
    "almost_name": "is called almost like",
}


def alike_sentence(alike: "Alike", name: str, like: str) -> str:
    """What a client of a list shares with another that it is not taken for."""
    return f"{shown(name)} {_ALIKE[alike.why]} {shown(like)}: both stay (see --duplicates)."
