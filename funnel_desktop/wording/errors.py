"""Sentences for what went wrong with a file, and what to do about it, by key."""

from collections.abc import Mapping
from pathlib import PurePath
from textwrap import shorten

from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.presence import own_host
from funnel_desktop.wording.marking import QT_TRANSLATE_NOOP
from funnel_desktop.wording.names import field_name
from funnel_desktop.wording.voice import translate

LETTERS_SHOWN = 48
"""Of a value, where it stands in a sentence."""
_SENTENCES = {
    "missing": QT_TRANSLATE_NOOP(
        "Words", "{file} was not found. Look for where it was moved, or open another file."
    ),
    "exists": QT_TRANSLATE_NOOP(
        "Words", "There is already a file called {file}. Open it, or choose another name."
    ),
    "empty": QT_TRANSLATE_NOOP(
        "Words", "{file} is empty. Choose another name for a new file, or open a backup."
    ),
    "not_sqlite": QT_TRANSLATE_NOOP(
        "Words", "{file} is not a funnel file. If it is a list from another program, import it."
    ),
    "other_program": QT_TRANSLATE_NOOP(
        "Words", "{file} belongs to another program. Open a file that ends in .funnel."
    ),
    "truncated": QT_TRANSLATE_NOOP(
        "Words", "The end of {file} is missing. Copy it again, or open a backup."
    ),
    "newer": QT_TRANSLATE_NOOP(
        "Words", "{file} was made by a newer version of this program. Update to open it."
    ),
    "in_use": QT_TRANSLATE_NOOP(
        "Words", "This file is open in another window. Close it there, or open a copy."
    ),
    "in_use_at": QT_TRANSLATE_NOOP(
        "Words", "This file is open on {host}. Close it there, or open a copy."
    ),
    "folder": QT_TRANSLATE_NOOP("Words", "{file} is a folder. Choose a file inside it."),
    "no_permission": QT_TRANSLATE_NOOP(
        "Words", "Permission denied: {file}. Ask its owner, or copy it to a folder of your own."
    ),
    "read_only_place": QT_TRANSLATE_NOOP(
        "Words", "{file} can’t be changed where it is. Open it read-only, or copy it elsewhere."
    ),
    "damaged": QT_TRANSLATE_NOOP("Words", "{file} is damaged. Open a backup of it."),
    "unsound": QT_TRANSLATE_NOOP(
        "Words",
        "{file} does not pass its checks, so it was not backed up. Your older backups were kept.",
    ),
    "not_whole": QT_TRANSLATE_NOOP(
        "Words", "The backup {file} has changed since it was made. Choose another one."
    ),
    "not_repaired": QT_TRANSLATE_NOOP(
        "Words", "Nothing could be rescued from {file}. Look for a copy of it elsewhere."
    ),
    "damaged_copied": QT_TRANSLATE_NOOP(
        "Words", "{file} is damaged. Open a backup; what could be rescued is in {copy}."
    ),
    "bad_name": QT_TRANSLATE_NOOP(
        "Words", "A file cannot have this name here. Choose a shorter or simpler one."
    ),
    "journal_blocked": QT_TRANSLATE_NOOP(
        "Words",
        "Something called {journal} is in the place where {file} keeps its journal. Move or "
        "rename it, then open the file again.",
    ),
    "no_folder": QT_TRANSLATE_NOOP(
        "Words", "There is no folder for {file}. Create one, or choose another place."
    ),
    "closed": QT_TRANSLATE_NOOP("Words", "{file} was closed. Open it again."),
    "older_read_only": QT_TRANSLATE_NOOP(
        "Words",
        "{file} was made by an older version and cannot be brought up to date here. "
        "Copy it to a folder of your own.",
    ),
    "copy_failed": QT_TRANSLATE_NOOP(
        "Words", "{file} could not be written. Choose another place for it."
    ),
    "not_ordinary": QT_TRANSLATE_NOOP(
        "Words", "{file} is not an ordinary file. Choose another name."
    ),
    "held_open": QT_TRANSLATE_NOOP(
        "Words",
        "{file} is open in another program. Close it there, or choose another name.",
    ),
    "no_room": QT_TRANSLATE_NOOP(
        "Words",
        "The disk is full, so {file} was not written. Make room, or choose another place.",
    ),
    "read_only_document": QT_TRANSLATE_NOOP(
        "Words", "This file is open read-only. Save a copy to change it."
    ),
    "not_found": QT_TRANSLATE_NOOP("Words", "Nothing is called {words}. Check the name."),
    "changed_since": QT_TRANSLATE_NOOP(
        "Words", "This has been changed again since. Change it by hand, or use Undo."
    ),
    "not_unique": QT_TRANSLATE_NOOP(
        "Words", "More than one objective is called {words}. Give its id instead."
    ),
    "not_unique_client": QT_TRANSLATE_NOOP(
        "Words", "More than one client is called {words}. Give its id instead."
    ),
    "not_valid": QT_TRANSLATE_NOOP("Words", "{field} cannot be “{value}”. Enter another value."),
    "not_valid_empty": QT_TRANSLATE_NOOP("Words", "{field} cannot be empty. Enter a value."),
    "not_valid_place": QT_TRANSLATE_NOOP(
        "Words", "That objective is in another stage. Choose one of the same stage."
    ),
    "other": QT_TRANSLATE_NOOP("Words", "{file} could not be used. Open a copy or a backup of it."),
}
_WRITE_FAILED = {
    "disk_full": QT_TRANSLATE_NOOP(
        "Words", "The disk is full, so nothing was changed. Make room, then try again."
    ),
    "moved": QT_TRANSLATE_NOOP(
        "Words",
        "The file was moved or replaced, so nothing was changed. Save a copy, or put it back.",
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "Words",
        "The file can no longer be changed, so nothing was saved. Check its permissions, or "
        "save a copy.",
    ),
    "other": QT_TRANSLATE_NOOP(
        "Words", "The file could not be written, so nothing was changed. Save a copy elsewhere."
    ),
}


def error_sentence(error: DocumentError) -> str:
    """Return what happened and what to do; plain text, with names in it."""
    values = error.values
    if error.key == "write_failed":
        why = str(values.get("why"))
        return translate("Words", _WRITE_FAILED.get(why, _WRITE_FAILED["other"]))
    return translate("Words", _SENTENCES[_key(error)]).format(
        file=_file(values, "path"),
        copy=_file(values, "copy"),
        journal=_file(values, "journal"),
        host=values.get("host", ""),
        words=values.get("words", ""),
        field=field_name(str(values.get("field", ""))),
        value=_value(values),
    )


def _key(error: DocumentError) -> str:
    """The sentence's key: more is said where more is known, something in any case."""
    if error.key == "in_use" and error.values.get("host") not in (None, "", own_host()):
        return "in_use_at"
    if error.key == "damaged" and error.values.get("copy"):
        return "damaged_copied"
    if error.key == "not_valid" and error.values.get("field") == "place":
        return "not_valid_place"
    if error.key == "not_valid" and not _value(error.values):
        return "not_valid_empty"
    return error.key if error.key in _SENTENCES else "other"


def _value(values: Mapping[str, object]) -> str:
    """The value that was refused, at most its beginning; empty where there is none."""
    value = values.get("value")
    return "" if value is None else shorten(str(value), LETTERS_SHOWN, placeholder="…")


def _file(values: Mapping[str, object], name: str) -> str:
    """A file by its name alone, or `This file` where it is the one at hand."""
    path = str(values.get(name) or "")
    return PurePath(path).name or translate("Words", "This file")
