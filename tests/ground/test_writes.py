"""Files are written by one function: nothing else in the package opens one to write into it."""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "funnel_desktop"

MAY = {
    ("document/new_files.py", "open"): "the function itself",
    ("document/new_files.py", "os.open"): "the function itself",
    ("document/new_files.py", "os.replace"): "the function itself",
    ("document/new_files.py", "os.rename"): "the function itself",
    ("document/new_files.py", "os.link"): "the function itself",
    ("document/presence.py", "open"): "holds SQLite's lock, writes nothing",
    ("document/presence.py", "os.open"): "the note beside an open document, made anew, no link",
    ("document/presence.py", "os.fdopen"): "the same note",
    ("document/recovery.py", "open"): "private copies in a folder of its own, thrown away",
    ("document/repair.py", "copyfile"): "a private copy in a folder of its own, thrown away",
    ("document/repair.py", "open"): "the same copy",
    ("document/recovery.py", "rename"): "a journal that is not the file's own is put aside",
    ("crash.py", "os.open"): "the log is written on: private, no link",
    ("crash.py", "os.fdopen"): "the same log",
    ("crash.py", "RotatingFileHandler"): "the same log",
    ("printing/pdf.py", "QPdfWriter"): "into memory",
    ("ui/work/settings.py", "QSettings"): "reads, and fills a new file",
    ("commandline/output.py", "os.open"): "/dev/null",
    ("exchange/child.py", "os.open"): "/dev/null",
    ("exchange/child.py", "os.fdopen"): "the pipe to the program",
    ("exchange/common/reading.py", "os.open"): "reads",
}  # fmt: skip
"""File and call, and why it may."""

NAMES = {
    "write_bytes", "write_text", "touch", "rename", "replace_file", "symlink_to", "hardlink_to",
    "QFile", "QSaveFile", "QTemporaryFile", "QPdfWriter", "QSettings", "QImageWriter",
    "FileHandler", "RotatingFileHandler", "TimedRotatingFileHandler",
    "NamedTemporaryFile", "mkstemp", "copyfile", "copy2", "copytree", "setOutputFileName",
    "truncate",
}  # fmt: skip
OF_OS = {"open", "fdopen", "rename", "replace", "link", "symlink", "truncate", "mkfifo"}
OF_SHUTIL = {"copy", "copy2", "copyfile", "copytree", "move"}
WRITING = set("wax+")


def test_whoever_writes_a_file_writes_it_whole() -> None:
    found = {
        (str(path.relative_to(PACKAGE).as_posix()), what): line
        for path in PACKAGE.rglob("*.py")
        for what, line in writes(ast.parse(path.read_text("utf-8")))
    }
    unknown = {f"{name}:{line} {what}" for (name, what), line in found.items()
               if (name, what) not in MAY}  # fmt: skip
    assert not unknown, "document/new_files.py writes files"
    assert not MAY.keys() - found.keys(), "no longer there"


def test_what_is_looked_for_is_found() -> None:
    code = """
path.write_text("x")
Path("a").open("wb")
open("b", mode="a")
os.open("c", flags)
shutil.copy(a, b)
QSaveFile("d")
document.clients.rename(client, "Zed")
widget.open()
text.replace("a", "b")
Path("e").open("rb")
"""
    assert [what for what, _ in writes(ast.parse(code))] == [
        "write_text", "open", "open", "os.open", "copy", "QSaveFile",
    ]  # fmt: skip


def writes(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Each call that may write a file, as its name and line."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    for call in sorted(calls, key=lambda one: one.lineno):
        function = call.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        owner = ast.unparse(function.value) if isinstance(function, ast.Attribute) else ""
        if owner == "os" and name in OF_OS:
            yield f"os.{name}", call.lineno
        elif name == "rename" and len(call.args) > 1:
            continue  # a verb of the document's: a path's takes one
        elif name in NAMES or (owner == "shutil" and name in OF_SHUTIL):
            yield name, call.lineno
        elif name == "open" and _may_write(call, owner):
            yield name, call.lineno
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for base in node.bases:
                if ast.unparse(base).split(".")[-1] in NAMES:
                    yield ast.unparse(base).split(".")[-1], node.lineno


def _may_write(call: ast.Call, owner: str) -> bool:
    """Whether the mode of an `open` is one for writing, or nothing that can be read here."""
    place = 0 if owner else 1
    modes = [word.value for word in call.keywords if word.arg == "mode"]
    mode = modes[0] if modes else call.args[place] if len(call.args) > place else None
    if not isinstance(mode, ast.Constant):
        return False
    return isinstance(mode.value, str) and bool(WRITING & set(mode.value))
