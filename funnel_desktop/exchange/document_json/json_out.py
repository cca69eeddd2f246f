"""Writes a whole document as JSON that reads back to the same (docs/json-format.md)."""

import json
from pathlib import Path

from funnel_desktop.document.document import Document
from funnel_desktop.document.whole import all_rows
from funnel_desktop.exchange.common.whole_file import whole_file
from funnel_desktop.exchange.document_json.json_text import FORMAT, VERSION
from funnel_desktop.exchange.document_json.terms import (
    SETTINGS,
    TABLES,
    scaled_out,
    setting_scale,
    written_row,
)
from funnel_desktop.funnel.currency import minor_digits


def export_json(document: Document, path: Path) -> int:
    """Write all of the user's data; returns the number of clients.

    Raises DocumentError as `whole_file` does.
    """
    with whole_file(path) as file:
        json.dump(whole_document(document), file, ensure_ascii=False, indent=1)
        file.write("\n")
    return len(document.clients.names())


def whole_document(document: Document) -> dict[str, object]:
    """A document in plain values."""
    unit = int(10 ** minor_digits(document.currency))
    rows = {
        table: [written_row(table, row, unit) for row in all_rows(document, table)]
        for table in TABLES
    }
    return {"format": FORMAT, "version": VERSION, SETTINGS: _settings(document, unit), **rows}


def _settings(document: Document, unit: int) -> dict[str, object]:
    told = {str(row["id"]): str(row["value"]) for row in all_rows(document, SETTINGS)}
    return {key: _setting(key, value, unit) for key, value in told.items()}


def _setting(key: str, value: str, unit: int) -> object:
    scale = setting_scale(key, unit)
    return scaled_out(int(value), scale) if value.isascii() and value.isdigit() else value
