"""Saved views of the table of clients: kept in the document, no step of the user's."""

import json
from dataclasses import asdict

from funnel_desktop.document.document import Document
from funnel_desktop.ui.screens.clients.arranging import SHOWN, TableArrangement
from funnel_desktop.ui.screens.clients.client_columns import columns

KEY, LAST = "client_views", "client_view"


def saved_views(document: Document) -> dict[str, TableArrangement]:
    """The saved views by name, in the order in which they were saved."""
    return {name: _read(kept) for name, kept in _kept(document, KEY).items()}


def save_view(document: Document, name: str, view: TableArrangement) -> None:
    """Keep a view under a name; one of that name is replaced."""
    kept = _kept(document, KEY) | {name: _written(view)}
    document.remember(KEY, json.dumps(kept))


def forget_view(document: Document, name: str) -> None:
    """Let go of a saved view."""
    kept = {known: view for known, view in _kept(document, KEY).items() if known != name}
    document.remember(KEY, json.dumps(kept))


def last_view(document: Document) -> TableArrangement:
    """How the table was last arranged."""
    return _read(_kept(document, LAST))


def keep_last_view(document: Document, view: TableArrangement) -> None:
    """Remember how the table is arranged, where the file can be written."""
    if not document.read_only:
        document.remember(LAST, json.dumps(_written(view)))


def _kept(document: Document, key: str) -> dict[str, object]:
    try:
        kept = json.loads(document.remembered(key) or "{}")
    except json.JSONDecodeError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _written(view: TableArrangement) -> dict[str, object]:
    kept = asdict(view)
    del kept["words"]
    return kept


def _read(kept: object) -> TableArrangement:
    """What another version may have written is taken as far as it is understood."""
    if not isinstance(kept, dict):
        return TableArrangement()
    known, plain = columns(), TableArrangement()
    chosen = tuple(key for key in kept.get("columns", ()) if key in known)
    order, group, show = kept.get("order"), str(kept.get("group", "")), kept.get("show")
    return TableArrangement(
        columns=chosen if chosen[:1] == ("name",) else plain.columns,
        order=order if order in known else plain.order,
        descending=bool(kept.get("descending")),
        group=group,
        show=show if show in SHOWN else plain.show,
    )
