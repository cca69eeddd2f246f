"""Sentences for what an import refuses: the window's, with the options that help here."""

from funnel_desktop.commandline.values import shown
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.contacts.alike import Alike
from funnel_desktop.exchange.tables.typed_columns import CellProblem
from funnel_desktop.wording import importing
from funnel_desktop.wording.voice import translate

_OPTIONS = {
    "unknown_field": "There is no field {field}.",
    "unknown_column": "There is no column {column}.",
    "same_column_name": "More than one column is called {column}.",
    "unknown_stage": "There is no stage {stage}.",
    "not_a_date_format": "{format} is not a date format: write it as %d-%m-%y.",
    "ambiguous_dates": (
        "The dates of column {column}, such as {example}, can be read as {candidates}: "
        "choose one with --date-format."
    ),
    "cancelled": "Nothing was imported.",
    "nothing_to_take": "Nothing in {file} could be imported, so no new file was made.",
    "not_a_diary": "{file} is not a complete calendar (.ics): export it again.",
}
"""What the window asks in its steps, and an option tells here."""
_HELPS = {
    "another_list": "Or choose its columns with --map.",
    "unknown_stage": "Use --stage.",
}
WRONG_USAGE = ("unknown_field", "unknown_stage", "not_a_date_format")
"""Refusals of an import that could be told without its files."""


def import_sentence(refused: ImportRefused) -> str:
    """Return why an import was refused."""
    if refused.key == "has_problems":
        count = int(str(refused.values["count"]))
        return translate("Import", "Nothing was imported: %Ln row(s) cannot be.", "", count)
    if refused.key not in _OPTIONS:
        return _helped(importing.refusal_sentence(refused), refused.key)
    values = {name: shown(str(value)) for name, value in refused.values.items()}
    values["file"] = shown(importing.file_name(refused))
    candidates = refused.values.get("candidates")
    if isinstance(candidates, (list, tuple)):
        values["candidates"] = " or ".join(map(str, candidates))
    return _OPTIONS[refused.key].format_map(values)


def problem_sentence(problem: CellProblem) -> str:
    """Return why a row of a list cannot be imported, and where it is."""
    why = importing.problem_sentence(problem)
    return _helped(f"{importing.problem_title(problem)}: {why}", problem.key)


def _helped(sentence: str, key: str) -> str:
    """The sentence on one line, with the option that helps, if any."""
    return " ".join(filter(None, (shown(sentence), _HELPS.get(key, ""))))


def alike_sentence(alike: Alike, name: str, like: str) -> str:
    """Return what a client of a list shares with another one that is kept apart."""
    why = importing.alike_words(alike.why, like)
    return shown(f"{name} · {why}. Both are kept (see --duplicates).")
