"""The command line's short English by key; the window's words stand in words.py."""

from pathlib import PurePath

from funnel_desktop.commandline.values import shown
from funnel_desktop.document.errors import DocumentError

_DOCUMENT = {
    "missing": "There is no file {file}.",
    "exists": "There is already a file {file}.",
    "no_folder": "There is no folder for {file}.",
    "empty": "{file} is empty and no funnel file.",
    "not_sqlite": "{file} is not a funnel file.",
    "other_program": "{file} belongs to another program.",
    "truncated": "The end of {file} is missing.",
    "newer": "{file} was made by a newer version of this program.",
    "older_read_only": "{file} is of an older version and cannot be brought up to date here.",
    "in_use": "{file} is open elsewhere{where}: close it there.",
    "folder": "{file} is a folder.",
    "no_permission": "There is no permission for {file}.",
    "read_only_place": "{file} cannot be changed where it is.",
    "damaged": "{file} is damaged{found}.",
    "journal_blocked": "Something called {journal} stands where {file} keeps its journal.",
    "bad_name": "{file} is a name that no file can have here.",
    "copy_failed": "{file} could not be written.",
    "not_ordinary": "{file} is not an ordinary file.",
    "held_open": "{file} is open in another program: close it there.",
    "no_room": "The disk is full; {file} was not written.",
    "read_only_document": "The file is open to read only.",
    "not_found": "No objective is called {words}.",
    "not_unique": "More than one objective is called {words}: say which by its id (see show).",
}
_FIELDS = {
    "wish": "objective",
    "outcome_day": "closing day",
    "outcome_reason": "reason",
    "until": "day to look again",
    "on": "day",
}
_WRITE_FAILED = {
    "disk_full": "The disk is full; nothing was changed.",
    "moved": "The file was moved or replaced; nothing was changed.",
    "read_only": "The file can no longer be changed; nothing was.",
    "other": "The file could not be written; nothing was changed.",
}


class Said(dict[str, str]):
    """Values for a sentence; one that is not known is named instead of failing the sentence."""

    def __missing__(self, name: str) -> str:
        return name.replace("_", " ")


def document_sentence(error: DocumentError) -> str:
    """What a document refused."""
    values = error.values
    if error.key == "write_failed":
        return _WRITE_FAILED.get(str(values.get("why")), _WRITE_FAILED["other"])
    if error.key == "not_valid":
        return _not_valid(str(values.get("field", "")), shown(str(values.get("value", ""))))
    template = _DOCUMENT.get(error.key, f"The file refused: {error.key}.")
    return template.format(
        file=file_name(values.get("path")),
        journal=file_name(values.get("journal")),
        where=_where(values),
        found=f" ({shown(str(values['found']))})" if values.get("found") else "",
        words=shown(str(values.get("words", ""))),
    )


def _not_valid(field: str, value: str) -> str:
    if field == "place":
        return "The objective to stand beside is not in that stage."
    name = _FIELDS.get(field, field.replace("_", " "))
    if value.strip() in ("", "None"):
        return f"The {name} cannot be empty here."
    return f"{value} cannot be the {name} here."


def file_name(path: object) -> str:
    """A file by its name alone."""
    return shown(PurePath(str(path)).name) if path else "The file"


def _where(values: dict[str, object]) -> str:
    host, process = values.get("host"), values.get("process")
    if not host:
        return f" (process {process})" if process else ""
    return f" (on {shown(str(host))}, process {process})" if process else f" (on {host})"
