"""What each module of a package imports, read from the source: nothing is run.

Every import counts: late ones inside functions, those for types alone, relative ones, and
`import_module("a.b")` with its name written out.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

Imports = dict[str, set[str]]


def module_imports(package: Path) -> Imports:
    """Of each module in `package` (by dotted name) the dotted names that it imports."""
    files = {_module_name(package, file): file for file in sorted(package.rglob("*.py"))}
    return {
        module: {_known(name, files) for name in _imported(module, file)}
        for module, file in files.items()
    }


def _module_name(package: Path, file: Path) -> str:
    parts = file.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _known(name: str, files: dict[str, Path]) -> str:
    """`from a.b import c` names the module a.b.c where there is one, else the module a.b."""
    parent = name.rpartition(".")[0]
    return name if name in files or parent not in files else parent


def _imported(module: str, file: Path) -> Iterator[str]:
    is_package = file.name == "__init__.py"
    for node in ast.walk(ast.parse(file.read_text("utf-8"), str(file))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(module, is_package, node)
            yield from (f"{base}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and _is_import_call(node):
            yield node.args[0].value  # type: ignore[attr-defined]


def _absolute(module: str, is_package: bool, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    up = node.level - 1 if is_package else node.level
    base = module.split(".")[: len(module.split(".")) - up]
    return ".".join([*base, *([node.module] if node.module else [])])


def _is_import_call(node: ast.Call) -> bool:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return (
        name in ("import_module", "__import__")
        and bool(node.args)
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    )


def circles(imports: Imports) -> list[list[str]]:
    """Groups of modules that import each other, directly or by way of others."""
    reach = {module: _reachable(module, imports) for module in imports}
    inside = {module for module in imports if module in reach[module]}
    groups = {
        tuple(
            sorted(other for other in inside if module in reach[other] and other in reach[module])
        )
        for module in inside
    }
    return [list(group) for group in sorted(groups)]


def _reachable(start: str, imports: Imports) -> set[str]:
    seen: set[str] = set()
    waiting = list(imports[start])
    while waiting:
        module = waiting.pop()
        if module not in seen:
            seen.add(module)
            waiting.extend(imports.get(module, ()))
    return seen
