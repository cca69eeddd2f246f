"""What `check FILE` looks at: whether it opens, and what must hold in it."""

from pathlib import Path

from funnel_desktop.document.document import open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.invariants import Finding, findings

__all__ = ["Finding", "check_file", "findings"]


def check_file(path: Path) -> list[Finding]:
    """Everything found wrong with a file; an empty list means that nothing was."""
    try:
        document = open_document(path, read_only=True)
    except DocumentError as error:
        return [Finding(error.key, error.values)]
    with document:
        return list(findings(document.connection))
