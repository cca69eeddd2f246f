"""Every column of text is known either as what somebody types or as what the program writes."""

from funnel_desktop.document.document import Document
from funnel_desktop.document.schema import LOGGED, REFERENCES
from funnel_desktop.document.texts import KEYS, TEXTS

IDS = ("id", "rank")


def test_no_column_of_text_is_forgotten_by_an_erasure(document: Document) -> None:
    for table in LOGGED:
        columns = document.connection.execute(f"PRAGMA table_info({table})")
        words = {name for _, name, kind, *_ in columns if kind == "TEXT"}
        ids = {name for name in words if name in IDS or (table, name) in REFERENCES}
        known = (*TEXTS.get(table, ()), *KEYS.get(table, ()))
        assert sorted(words - ids) == sorted(known), table
