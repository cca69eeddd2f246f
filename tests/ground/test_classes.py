"""Classes that are read at one sitting."""

import ast
from pathlib import Path

CODE = Path(__file__).parents[2] / "funnel_desktop"

AT_MOST = 20


def test_no_class_has_more_methods_than_a_reader_keeps_in_mind() -> None:
    found = {}
    for file in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                methods = sum(isinstance(part, ast.FunctionDef) for part in node.body)
                if methods > AT_MOST:
                    found[file.relative_to(CODE).as_posix(), node.name] = methods
    assert found == {}
