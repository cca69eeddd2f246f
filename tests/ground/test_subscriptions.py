"""Screens subscribe to questions: which tables those come from is said beside the query alone."""

import ast
from collections.abc import Iterator
from pathlib import Path

from funnel_desktop.document.schema import LOGGED

UI = Path(__file__).parents[2] / "funnel_desktop" / "ui"
TABLES = {*LOGGED, "fits", "durations", "first_contacts", "search_text", "busy", "remembered"}
OF_A_CHANGE = {"changed.tables", "changed.rows", "changed.columns"}
"""What a change says of tables; screens ask `touches` instead."""


def named(source: str) -> Iterator[str]:
    """Collections of nothing but table names, and what is read of a change's tables."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Set | ast.List | ast.Tuple) and node.elts:
            words = [each.value for each in node.elts if isinstance(each, ast.Constant)]
            if len(words) == len(node.elts) and set(words) <= TABLES:
                yield f"{node.lineno}: {', '.join(map(str, words))}"
        elif isinstance(node, ast.Attribute) and ast.unparse(node) in OF_A_CHANGE:
            yield f"{node.lineno}: {ast.unparse(node)}"


def test_no_table_is_named_in_the_ui() -> None:
    found = [
        f"{path.relative_to(UI)}:{each}"
        for path in sorted(UI.rglob("*.py"))
        for each in named(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_a_table_name_would_be_found() -> None:
    assert list(named('TABLES = frozenset(("clients", "people"))')) == ["1: clients, people"]
    assert list(named('if "weeks" in changed.tables: ...')) == ["1: changed.tables"]
