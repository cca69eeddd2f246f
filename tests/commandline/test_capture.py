"""`capture`: into the file that is named, or the one that was shown last."""

from pathlib import Path

from funnel_desktop.document.document import create_document, open_document
from funnel_desktop.running.known import LAST
from tests.commandline.program import Call

LINE = "Mia Soler, +34 600 111 222, via Ana, call tomorrow"


def names(file: Path) -> list[str]:
    with open_document(file) as document:
        return [name for _, name in document.clients.names()]


def test_the_file_is_named_or_the_last_one(call: Call, tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "practice.funnel"
    create_document(file).close()
    none = call("capture", LINE, "--home", home)
    assert (none.code, none.err) == (
        1, "There is no file yet: open one in the window, or name it first.\n",
    )  # fmt: skip
    assert call("capture", file, LINE, "--home", home).code == 0
    (home / "data").mkdir(parents=True)
    (home / "data" / LAST).write_text(str(file))
    words = call("capture", "Uwe", "Groß,", "uwe@gross.example", "--home", home)
    assert words.code == 0
    assert names(file) == ["Mia Soler", "Uwe Groß"]
    dry = call("capture", "--dry-run", LINE, "--home", home)
    assert '"as": "phone"' in dry.out
    file.unlink()
    assert call("capture", LINE, "--home", home).code == 1
