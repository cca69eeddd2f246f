"""The directions of the house: ui -> printing, exchange -> document -> funnel, and no circle."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ground.imports import Imports, circles, module_imports

PACKAGE = Path(__file__).parents[2] / "funnel_desktop"

# A room is a folder of the package, or a module at its top. What each may import of the others:
BELOW_SCREENS = {"document", "funnel"}
GROUND = {"paths", "version", "display", "crash"}
MAY_IMPORT: dict[str, set[str]] = {
    "version": set(),
    "paths": set(),
    "display": set(),
    "crash": {"paths", "version"},
    "desktop": {"document", "paths"},
    "qt_start": set(),
    "funnel": set(),
    "document": {"funnel"},
    "running": set(),
    "exchange": BELOW_SCREENS,
    "example": {*BELOW_SCREENS, "paths"},
    "language": {*BELOW_SCREENS, "paths", "wording"},
    "wording": {*BELOW_SCREENS, "exchange", "paths"},
    "printing": {*BELOW_SCREENS, "language", "wording", "paths"},
    "commandline": {
        *BELOW_SCREENS, "exchange", "example", "paths", "version", "paper", "wording", "running",
        "desktop",
    },
    "reception": {
        "commandline", "document", "language", "paths", "running", "ui",
    },
    "paper": {*BELOW_SCREENS, "language", "printing", "wording"},
    "ui": {
        *BELOW_SCREENS, *GROUND, "language", "printing", "exchange", "example", "wording",
    },
    "app": {
        *BELOW_SCREENS, *GROUND, "language", "exchange", "example", "wording", "ui", "reception",
    },
    "selftest": {*BELOW_SCREENS, "exchange", "example", "paths", "app"},
    "__main__": {"commandline", "exchange", "app", "selftest", "qt_start", *GROUND},
}  # fmt: skip
# paper is the command line's way to printing/.
MAY_IMPORT_QT = {"ui", "language", "printing", "app", "paper", "qt_start", "reception"}
QT = {"PySide6", "shiboken6"}

# The rooms inside ui/, from the bottom up: each may import those before it.
LAYERS = (
    "guard", "looks", "work", "widgets", "fields", "records", "screens", "window",
)  # fmt: skip
# The rooms inside exchange/, from the bottom up; at its top stand whole imports and exports.
EXCHANGE = (
    "common", "foreign", "tables", "mail", "one_line", "contacts", "sales", "calendar",
    "document_json",
)  # fmt: skip
# A screen may show a part of another one; these do.
SHOWS_PART_OF: dict[str, set[str]] = {
    "board": {"gates", "universe"},
    "clients": {"ideal_client"},
    "do_next": {"week"},
    "ideal_client": {"week"},
    "insights": {"board", "week"},
    "method": {"week"},
    "objective": {"clients", "flags", "gates", "ideal_client", "influences", "one_line"},
    "preferences": {"objective", "week"},
    "sorting": {"board"},
}

# The method decides from what it is given: plain values, no clock, no file, no chance of its own.
METHOD_MAY_IMPORT = {
    "__future__", "bisect", "collections", "dataclasses", "datetime", "decimal", "enum",
    "fractions", "functools", "heapq", "itertools", "math", "operator", "random", "re",
    "statistics", "types", "typing", "unicodedata",
}  # fmt: skip
CLOCK = {"today", "now", "utcnow"}


def room(module: str) -> str:
    return [*module.split("."), ""][1]


def wrong_arrows(imports: Imports) -> Iterator[str]:
    """Each import of another room, or of Qt, that the house does not allow."""
    package = min(imports, key=len)
    for module, names in imports.items():
        here = room(module)
        for name in sorted(names):
            top = name.split(".")[0]
            if top in QT and here not in MAY_IMPORT_QT:
                yield f"{module} imports Qt ({name})"
            elif top == package and room(name) not in {here, *MAY_IMPORT.get(here, ())}:
                yield f"{module} imports {name}"


def wrong_layers(imports: Imports) -> Iterator[str]:
    """Each import inside ui/ that goes up, or to a screen that is not a part of this one."""
    package = min(imports, key=len)
    for module, names in imports.items():
        _, *here = [*module.split("."), "", "", ""]
        for name in sorted(names):
            _, *there = [*name.split("."), "", "", ""]
            if not (name.startswith(f"{package}.ui.") and here[0] == "ui" and here[1]):
                continue
            if LAYERS.index(there[1]) > LAYERS.index(here[1]):
                yield f"{module} imports {name}"
            elif here[1] == there[1] == "screens" and there[2] not in {
                here[2], *SHOWS_PART_OF.get(here[2], ())
            }:  # fmt: skip
                yield f"{module} imports {name}"


def wrong_exchange(imports: Imports) -> Iterator[str]:
    """Each import inside a room of exchange/ that goes up, or to the top of it."""
    package = min(imports, key=len)
    for module, names in imports.items():
        if not module.startswith(f"{package}.exchange.") or module.count(".") < 3:
            continue
        here = module.split(".")[2]
        for name in sorted(names):
            if name.startswith(f"{package}.exchange."):
                there = name.split(".")[2]
                if there not in EXCHANGE or EXCHANGE.index(there) > EXCHANGE.index(here):
                    yield f"{module} imports {name}"


def clock_readings(file: Path) -> Iterator[str]:
    """Places that ask date, datetime or time what day or hour it is, called or handed on."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr in CLOCK:
            owner = getattr(node.value, "attr", getattr(node.value, "id", ""))
            if owner in ("date", "datetime", "time"):
                yield f"{file.name}:{node.lineno} reads the clock ({node.attr})"


@pytest.fixture(scope="module")
def house() -> Imports:
    return module_imports(PACKAGE)


def test_every_room_is_in_the_plan(house: Imports) -> None:
    assert {room(module) for module in house} - {""} <= set(MAY_IMPORT)


def test_arrows_point_down(house: Imports) -> None:
    assert "\n".join(wrong_arrows(house)) == ""


def test_the_rooms_of_ui_stand_on_each_other(house: Imports) -> None:
    assert "\n".join(wrong_layers(house)) == ""


def test_the_rooms_of_exchange_stand_on_each_other(house: Imports) -> None:
    assert "\n".join(wrong_exchange(house)) == ""


def test_an_arrow_up_in_exchange_is_seen(tmp_path: Path) -> None:
    imports = made_up(
        tmp_path,
        exchange__common__a="from house.exchange.tables import b",
        exchange__tables__b="from house.exchange import c\nfrom house.exchange.common import d",
        exchange__common__d="",
        exchange__c="from house.exchange.tables import b",
    )
    assert len(list(wrong_exchange(imports))) == 2


def test_no_screen_shows_a_part_of_one_that_shows_it() -> None:
    assert circles({screen: set(parts) for screen, parts in SHOWS_PART_OF.items()}) == []


def test_ui_has_three_files_at_its_top_at_most() -> None:
    assert len(list((PACKAGE / "ui").glob("*.py"))) <= 3


def test_there_are_no_circles(house: Imports) -> None:
    assert circles(house) == []


def test_package_files_import_nothing() -> None:
    """But `ui`: its guard must be on before any of its classes is made."""
    for file in set(PACKAGE.rglob("__init__.py")) - {PACKAGE / "ui" / "__init__.py"}:
        nodes = ast.walk(ast.parse(file.read_text("utf-8")))
        assert not any(isinstance(node, ast.Import | ast.ImportFrom) for node in nodes), file


def test_every_folder_is_a_package() -> None:
    folders = {file.parent for file in PACKAGE.rglob("*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


def test_the_method_knows_no_clock_no_file_and_no_screen(house: Imports) -> None:
    package = PACKAGE.name
    foreign = {
        f"{module} imports {name}"
        for module, names in house.items()
        if room(module) == "funnel"
        for name in names
        if name.split(".")[0] not in {package, *METHOD_MAY_IMPORT}
    }
    assert foreign == set()
    assert [
        line for file in (PACKAGE / "funnel").glob("*.py") for line in clock_readings(file)
    ] == []


# -- the test itself is held to its word, on small houses made up for it ---------------------------


def made_up(folder: Path, **files: str) -> Imports:
    """A package `house`; `a__b="..."` stands for the file a/b.py."""
    for name, text in files.items():
        file = folder / "house" / (name.replace("__", "/") + ".py")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    (folder / "house" / "__init__.py").touch()
    return module_imports(folder / "house")


@pytest.mark.parametrize(
    ("where", "text"),
    [
        ("funnel__a", "from house.document import b"),
        ("paper", "from house.ui import b"),
        ("funnel__a", "def late():\n    import house.document.b"),
        ("funnel__a", "if TYPE_CHECKING:\n    from house.document.b import B"),
        ("funnel__a", "from ..document.b import B"),
        ("funnel__a", "from importlib import import_module\nimport_module('house.document.b')"),
        ("document__a", "from house.ui.b import B"),
        ("exchange__a", "import house.example.b"),
        ("commandline__a", "from house.ui import b"),
        ("document__a", "def late():\n    from PySide6.QtCore import QDate"),
        ("commandline__a", "import PySide6.QtWidgets"),
        ("paths", "import PySide6"),
        ("wording__a", "from PySide6.QtCore import QCoreApplication"),
        ("ui__a", "from house import app"),
    ],
)
def test_a_wrong_arrow_is_seen(tmp_path: Path, where: str, text: str) -> None:
    imports = made_up(
        tmp_path, document__b="B = 1", ui__b="B = 1", example__b="", app="", **{where: text}
    )
    assert len(list(wrong_arrows(imports))) == 1


@pytest.mark.parametrize(
    ("where", "text"),
    [
        ("ui__widgets__a", "from house.ui.fields.b import B"),
        ("ui__screens__board__a", "from house.ui.window.b import B"),
        ("ui__screens__week__a", "def late():\n    import house.ui.screens.do_next.b"),
    ],
)
def test_a_step_up_is_seen(tmp_path: Path, where: str, text: str) -> None:
    imports = made_up(
        tmp_path, ui__fields__b="", ui__window__b="", ui__screens__do_next__b="", **{where: text}
    )
    assert len(list(wrong_layers(imports))) == 1


def test_right_arrows_pass(tmp_path: Path) -> None:
    imports = made_up(
        tmp_path,
        ui__a="from house.document.b import B\nfrom PySide6.QtCore import QDate\nfrom . import c",
        ui__c="",
        document__b="from house.funnel import d\nimport sqlite3",
        funnel__d="from datetime import date",
    )
    assert list(wrong_arrows(imports)) == []


def test_a_circle_is_seen(tmp_path: Path) -> None:
    imports = made_up(
        tmp_path,
        funnel__a="from house.funnel.b import B",
        funnel__b="def late():\n    from house.funnel import c",
        funnel__c="if TYPE_CHECKING:\n    from .a import A",
        funnel__d="from house.funnel import a",
    )
    assert circles(imports) == [["house.funnel.a", "house.funnel.b", "house.funnel.c"]]


def test_a_look_at_the_clock_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text("def late(facts, today=date.today):\n    return facts.today\n")
    assert list(clock_readings(file)) == ["a.py:1 reads the clock (today)"]
