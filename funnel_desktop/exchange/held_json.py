"""What is held about one client, as JSON in the terms of docs/json-format.md."""

import json
from pathlib import Path

from funnel_desktop.document.document import Document
from funnel_desktop.document.held import Held
from funnel_desktop.exchange.common.whole_file import whole_file
from funnel_desktop.exchange.document_json.terms import written_row
from funnel_desktop.funnel.currency import minor_digits


def write_held_json(document: Document, held: Held, path: Path) -> None:
    """Write it; raises DocumentError as `whole_file` does."""
    with whole_file(path) as file:
        json.dump(held_values(held, document.currency), file, ensure_ascii=False, indent=1)
        file.write("\n")


def held_values(held: Held, currency: str) -> dict[str, object]:
    """Return it in plain values; `history` has what stood in texts before each change."""
    unit = int(10 ** minor_digits(currency))
    return {
        "client": written_row("clients", held.client, unit),
        "currency": currency,
        "people": [written_row("people", row, unit) for row in held.people],
        "answers": [written_row("answers", row, unit) for row in held.answers],
        "objectives": [
            {
                **written_row("objectives", each.row, unit),
                **{
                    table: [written_row(table, row, unit) for row in rows]
                    for table, rows in each.kept.items()
                },
            }
            for each in held.objectives
        ],
        "history": [
            {
                "at": each.step.at.isoformat(),
                "what": each.step.label,
                "undone": each.step.undone,
                "earlier": [{"field": field, "text": text} for field, text in each.earlier],
            }
            for each in held.history
        ],
        "mentions": [
            {"in": mention.table, "field": mention.column, "text": mention.words or None}
            for mention in held.mentions
        ],
    }
