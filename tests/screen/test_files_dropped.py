"""Files that are dragged onto the window from another program, with a real mouse."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from funnel_desktop.funnel.stages import Stage
from tests.data.workbook import text, write_workbook
from tests.screen.carrier import PLACE
from tests.screen.desk import ROOT, Desk
from tests.screen.fixtures import Opened
from tests.screen.shown import Window, make_file

CARRIER = (PLACE[0] + PLACE[2] // 2, PLACE[1] + PLACE[3] // 2)
DIARY = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\n"
    "DTSTART:20260513T090000\r\nDTEND:20260513T100000\r\nSUMMARY:Dentist\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ruiz;Ana;;;\r\nFN:Ana Ruiz\r\nEND:VCARD\r\n"

Carry = Callable[[Window, list[str] | str], None]


@pytest.fixture
def carry(desk: Desk, tmp_path: Path) -> Iterator[Carry]:
    """Drags something onto the middle of the board."""
    load = tmp_path / "load.json"
    program = subprocess.Popen(
        [sys.executable, str(ROOT / "tests" / "screen" / "carrier.py"), str(load)],
        env=dict(desk.environment),
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    program.stdout.readline()

    def carried(window: Window, what: list[str] | str) -> None:
        load.write_text(json.dumps(what), "utf-8")
        target = window.list_of(Stage.IN).box.middle
        window.hand.drag(CARRIER, target)

    yield carried
    program.kill()
    program.wait()
    program.stdout.close()


def shows(window: Window, client: str) -> None:
    """Wait until another document's board is there."""
    window._things.clear()

    def there() -> bool:
        window._things.clear()
        return client in window.clients(Stage.IN)

    window.wait_for(there, f"the board with {client}")


def test_another_funnel_file_is_opened_in_place_of_this_one(
    file: Path, opened: Opened, carry: Carry
) -> None:
    """Also where its ending is written in capitals; and the window goes on."""
    make_file(file, {Stage.IN: ["Bruno Keller"]})
    other, loud = file.with_name("other.funnel"), file.with_name("LOUD.FUNNEL")
    make_file(other, {Stage.IN: ["Iris Okafor"]})
    make_file(loud, {Stage.IN: ["Clara Voss"]})
    window = opened(file)
    for path, client in (
        (other, "Iris Okafor"),
        (loud, "Clara Voss"),
        (file, "Bruno Keller"),
        (other, "Iris Okafor"),
    ):
        carry(window, [path.as_uri()])
        shows(window, client)
        assert window.hand.windows(window.process.pid) == 1
    carry(window, [other.as_uri()])  # the file that is open already
    shows(window, "Iris Okafor")
    window.close()


def test_every_other_kind_is_taken_or_refused_in_a_sentence(
    file: Path, opened: Opened, carry: Carry, tmp_path: Path
) -> None:
    make_file(file, {Stage.IN: ["Bruno Keller"]})
    files = {
        "list.csv": b"Client,Email\nAna Ruiz,ana@example.com\n",
        "LIST.CSV": b"Client,Email\nAna Ruiz,ana@example.com\n",
        "card.vcf": CARD.encode(),
        "busy.ics": DIARY.encode(),
        "BUSY.ICS": DIARY.encode(),
        "picture.jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    cells = [["Client", "Email"], ["Ana Ruiz", "ana@example.com"]]
    write_workbook(tmp_path / "book.xlsx", [[text(cell) for cell in row] for row in cells])
    (tmp_path / "folder").mkdir()
    window = opened(file)
    uri = {name: (tmp_path / name).as_uri() for name in (*files, "book.xlsx", "folder", "gone.csv")}

    for name in ("list.csv", "LIST.CSV", "book.xlsx", "card.vcf"):
        carry(window, [uri[name]])
        window.see("filler", "Step 2 of 4")
        leave(window)
    carry(window, "Client\tEmail\nAna Ruiz\tana@example.com\n")
    window.see("filler", "Step 2 of 4")
    leave(window)
    carry(window, [uri["picture.jpg"]])
    window.see("label", "picture.jpg is")
    leave(window)
    window.eyes.announced()
    for load, sentence in (
        ([uri["busy.ics"]], "appointment"),
        ([uri["BUSY.ICS"]], "appointment"),
        ([uri["list.csv"], uri["card.vcf"]], "one file at a time"),
        ([uri["folder"]], "is a folder"),
        ([uri["gone.csv"]], "is no longer there"),
        (["https://example.com/list.csv"], "Only files on this computer"),
    ):
        carry(window, load)
        window.wait_for(
            lambda said=sentence: any(said in each for each in window.eyes.announced()), sentence
        )
    window.close()


def leave(window: Window) -> None:
    """Close the import's window with Esc."""
    window.hand.keys("Escape")
    window.wait_for(lambda: window.hand.windows(window.process.pid) == 1, "the window alone")
