"""`plan --pdf` and `--ics`: the printed page, and the week for another diary."""

from pathlib import Path

import icalendar
import pdfplumber
import pytest

from funnel_desktop.document.document import open_document
from funnel_desktop.funnel.week import Block
from tests.commandline.program import DAY, PROJECT, Call, is_one_sentence, started
from tests.commandline.weeks import CLOSING, MONDAY, WEEK

# In one process with tests of windows, which need an application with widgets.
pytestmark = pytest.mark.usefixtures("qapp")


def test_a_week_as_pdf(call: Call, imported: Path, tmp_path: Path) -> None:
    call("plan", imported, "--fill", "--today", "2026-05-11")
    for paper, size in (("A4", (595, 842)), ("Letter", (612, 792))):
        page = tmp_path / f"{paper}.pdf"
        answer = call("plan", imported, "--week", WEEK, "--pdf", page, "--paper", paper)
        assert answer.code == 0
        assert page.read_bytes().startswith(b"%PDF-")
        assert pdf_pages(page) == (1, size)


def pdf_pages(path: Path) -> tuple[int, tuple[int, int]]:
    with pdfplumber.open(path) as read:
        page = read.pages[0]
        return len(read.pages), (round(page.width), round(page.height))


def test_initials_instead_of_names(call: Call, file: Path, tmp_path: Path) -> None:
    named, hidden = tmp_path / "named.pdf", tmp_path / "hidden.pdf"
    call("plan", file, "--week", WEEK, "--pdf", named)
    call("plan", file, "--week", WEEK, "--pdf", hidden, "--initials")
    assert "Ağaoğlu" in pdf_words(named)
    assert "Ağaoğlu" not in pdf_words(hidden)
    assert "A. A." in pdf_words(hidden)


def pdf_words(path: Path) -> str:
    with pdfplumber.open(path) as read:
        return "\n".join(page.extract_text() for page in read.pages)


def test_a_pdf_needs_no_display(imported: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.pdf"
    nowhere = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    words = ("--today", DAY, "plan", imported, "--week", WEEK, "--pdf", page)
    answer = started(*words, env=nowhere, cwd=PROJECT)
    assert (answer.code, answer.err) == (0, "")
    assert page.exists()


def test_a_week_for_another_diary(call: Call, imported: Path, tmp_path: Path) -> None:
    diary = tmp_path / "week.ics"
    call("plan", imported, "--fill", "--today", "2026-05-11")
    with open_document(imported) as document:
        document.weeks.add_block(Block("", MONDAY, 19 * 60, 60, None, every=1))
    assert call("plan", imported, "--week", WEEK, "--ics", diary).code == 0
    events = {str(e["UID"]): e for e in icalendar.Calendar.from_ical(diary.read_bytes()).events}
    blocks = call("plan", imported, "--week", WEEK, "--json").json["blocks"]
    assert len(events) == len(blocks)
    assert {str(e["SUMMARY"]) for e in events.values()} == {
        "Close", "Prospect and qualify", "Cover the influences", "Sessions",
    }  # fmt: skip
    assert {int(e["SEQUENCE"]) for e in events.values()} == {0}
    with open_document(imported) as document:
        row = next(b for b in document.weeks.week_blocks(MONDAY) if b.every)
        document.weeks.delete_block(row.id, MONDAY)
        moved = next(b for b in document.weeks.week_blocks(MONDAY) if b.kind is CLOSING)
        document.weeks.change_block(moved.id, moved.day, Block("", MONDAY, 0, 30, CLOSING))
    call("plan", imported, "--week", WEEK, "--ics", diary)
    again = {str(e["UID"]): e for e in icalendar.Calendar.from_ical(diary.read_bytes()).events}
    assert again.keys() == events.keys()
    newer = [e for e in again.values() if int(e["SEQUENCE"]) == 1]
    assert sorted(str(e["STATUS"]) for e in newer) == ["CANCELLED", "CONFIRMED"]


def test_a_page_that_cannot_be_written_is_said(imported: Path, tmp_path: Path) -> None:
    """A full disk, as a shell's limit makes one; what was there before stays."""
    for option, name in (("--pdf", "week.pdf"), ("--ics", "week.ics")):
        page = tmp_path / name
        page.write_bytes(b"what was there")
        shell = ("sh", "-c", 'ulimit -f 0; exec "$@"', "sh")
        answer = started("--today", DAY, "plan", imported, option, page, cwd=PROJECT, before=shell)
        assert answer.code == 1, option
        assert is_one_sentence(answer.err), answer.err
        assert page.read_bytes() == b"what was there"
