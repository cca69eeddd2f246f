"""Finds, in the source of the screens, texts that are shown without having been translated.

Read from the source, so that a text counts before anybody has ever opened its dialog.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Widgets whose words are handed over when they are made.
MAKERS = {
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction",
    "QMenu", "QDockWidget", "QTableWidgetItem", "QListWidgetItem", "QTreeWidgetItem",
    "QStandardItem", "QTextEdit", "QPlainTextEdit", "QLineEdit", "QProgressDialog", "QMessageBox",
    "QWidgetAction", "QCommandLinkButton", "QAccessibleAnnouncementEvent",
}  # fmt: skip
# What shows, or reads out, the words it is given.
SHOWERS = {
    "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle",
    "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setLabelText",
    "setInformativeText", "setDetailedText", "setPlainText", "setHtml", "setMarkdown", "setSuffix",
    "setPrefix", "setSpecialValueText", "setHeaderLabel", "setHeaderLabels", "setItemText",
    "setHorizontalHeaderLabels", "setVerticalHeaderLabels", "setTabText", "setTabToolTip",
    "setIconText", "setButtonText", "setNameFilter", "setNameFilters", "setCancelButtonText",
    "addItem", "addItems", "addTab", "insertTab", "insertItem", "insertItems", "addAction",
    "addMenu", "addRow", "addButton", "addSection", "showMessage", "showText", "drawText",
    "question", "information", "warning", "critical", "about", "getOpenFileName",
    "getSaveFileName", "getExistingDirectory", "getText", "getItem",
}  # fmt: skip
SHOWN_KEYWORDS = {"text", "title", "toolTip", "placeholderText", "accessibleName", "windowTitle"}
TRANSLATORS = {"translate", "QT_TRANSLATE_NOOP"}
CASE_CHANGES = {"upper", "lower", "title", "capitalize", "swapcase"}
CAPITALS = {"AllUppercase", "AllLowercase", "Capitalize", "SmallCaps"}

PROGRAM = "Funnel Desktop"
"""A name, the same in every language."""
FILE_FILTER = re.compile(r"(?:PDF|CSV|iCalendar) \(\*\.\w+\)")
"""The names of formats are names, too."""
WORD = re.compile(r"[^\W\d_]{2,}")
SENTENCE = re.compile(
    r"(?:[A-Z][a-z'-]+|[AI]) (?:[\w{}'-]+ ?)+[.?!:…]?"  # reads like a sentence or a title
    r"|[\w ]*&[A-Za-z][\w ]*…?"  # has a mnemonic
    r"|[A-Z][\w ]*…"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A place in the source and what is wrong there."""

    line: int
    wrong: str


def findings(source: str) -> list[Finding]:
    """All that is shown untranslated, translated in vain, or changed in its case."""
    tree = ast.parse(source)
    found = [
        finding
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for finding in (*_untranslated(node), *_translated_in_vain(node), *_case_changed(node))
    ]
    found += _capitals(tree)
    found += _loose_sentences(tree)
    found += _other_aliases(tree)
    return sorted(set(found), key=lambda finding: finding.line)


def findings_in(folder: Path) -> list[str]:
    """The same for every file of a folder (or one file), as lines `file:line what`."""
    files = sorted(folder.rglob("*.py")) if folder.is_dir() else [folder]
    return [
        f"{file}:{finding.line} {finding.wrong}"
        for file in files
        for finding in findings(file.read_text("utf-8"))
    ]


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _untranslated(call: ast.Call) -> Iterator[Finding]:
    if _name(call.func) in MAKERS | SHOWERS:
        shown = [*call.args, *(word.value for word in call.keywords if word.arg in SHOWN_KEYWORDS)]
        for text in (text for given in shown for text in _written_out(given)):
            yield Finding(call.lineno, f"shows {text!r} untranslated")


def _written_out(node: ast.expr) -> Iterator[str]:
    """The words that stand in the source itself; not those of a call such as translate()."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if WORD.search(node.value) and not _is_markup(node.value):
            yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (text for part in node.values for text in _written_out(part))
    elif isinstance(node, ast.List | ast.Tuple):
        yield from (text for element in node.elts for text in _written_out(element))
    elif isinstance(node, ast.BinOp):
        yield from (text for side in (node.left, node.right) for text in _written_out(side))
    elif isinstance(node, ast.IfExp):
        yield from (text for side in (node.body, node.orelse) for text in _written_out(side))
    elif isinstance(node, ast.BoolOp):
        yield from (text for value in node.values for text in _written_out(value))
    elif (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"format", "join", "replace", "strip"}
    ):
        yield from _written_out(node.func.value)


def _is_markup(text: str) -> bool:
    """Tags, entities, places for values and the program's name alone."""
    bare = re.sub(r"<[^>]*>|&\w+;|\{[^}]*\}", "", FILE_FILTER.sub("", text.replace(PROGRAM, "")))
    return not WORD.search(bare)


def _translated_in_vain(call: ast.Call) -> Iterator[Finding]:
    """lupdate reads the source: what is put together at run time is never found in a .qm."""
    if _name(call.func) == "tr":
        yield Finding(call.lineno, "uses tr(); use translate('Context', 'text')")
    if not _is_translator(call.func) or not call.args:
        return
    if not isinstance(call.args[0], ast.Constant):
        yield Finding(call.lineno, "translates with a context that is not written out")
    for given in call.args[1:3]:
        if isinstance(given, ast.JoinedStr | ast.BinOp | ast.IfExp) or _is_text_method(given):
            yield Finding(call.lineno, "translates a text that is put together at run time")
    counted = [text for given in call.args[1:2] for text in _written_out(given) if "%n" in text]
    if counted and _name(call.func) != "QT_TRANSLATE_NOOP" and len(call.args) < 4:
        yield Finding(call.lineno, "has %n in a text and no number for it")


def _is_translator(function: ast.expr) -> bool:
    """translate(), not painter.translate()."""
    if isinstance(function, ast.Attribute):
        return function.attr == "translate" and _name(function.value) == "QCoreApplication"
    return _name(function) in TRANSLATORS


def _is_text_method(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and _name(node.func) in {"format", "join", "replace", "str"}


def _case_changed(call: ast.Call) -> Iterator[Finding]:
    """`İ` and `ı` do not survive it; casefold() for comparing is no matter of what is shown."""
    if isinstance(call.func, ast.Attribute) and call.func.attr in CASE_CHANGES and not call.args:
        yield Finding(call.lineno, f"changes the case of a text by .{call.func.attr}()")


def _capitals(tree: ast.AST) -> Iterator[Finding]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in CAPITALS:
            yield Finding(node.lineno, f"shows a text in other case ({node.attr})")
        elif isinstance(node, ast.Constant) and "text-transform" in str(node.value):
            yield Finding(node.lineno, "shows a text in other case (text-transform)")


def _loose_sentences(tree: ast.AST) -> Iterator[Finding]:
    """Words that read like a sentence or a title, wherever they stand in running code."""
    spared = set(_spared(tree))
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in spared
            and node.value.strip() != PROGRAM
            and SENTENCE.fullmatch(node.value.strip())
        ):
            yield Finding(node.lineno, f"has the words {node.value!r} untranslated")


def _spared(tree: ast.AST) -> Iterator[int]:
    """Docstrings, types, what is already handed to a translator, raised or logged."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        elif isinstance(node, ast.Raise | ast.Assert | ast.arg | ast.AnnAssign):
            inside = node.annotation if isinstance(node, ast.arg | ast.AnnAssign) else node
            yield from map(id, ast.walk(inside) if inside is not None else ())
        elif isinstance(node, ast.Call) and _name(node.func) in {
            *TRANSLATORS, "debug", "exception", "getLogger", "QFont",
        }:  # fmt: skip
            yield from map(id, ast.walk(node))


def _other_aliases(tree: ast.AST) -> Iterator[Finding]:
    """lupdate extracts only calls whose name is translate."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Attribute)
            and node.value.attr == "translate"
            and [_name(target) for target in node.targets] != ["translate"]
        ):
            yield Finding(node.lineno, "names QCoreApplication.translate otherwise than translate")
