"""Whatever is in the week: one page, readable, nothing over another, nothing lost silently."""

import os
import re
from collections.abc import Iterator
from itertools import combinations, pairwise
from time import process_time

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFontDatabase, QPainter, QPdfWriter

from funnel_desktop.printing.content import PlanContent
from funnel_desktop.printing.fonts import load_fonts
from funnel_desktop.printing.pdf import paper_size, pdf_of
from funnel_desktop.printing.plan_page import paint_plan
from tests.printing.made_pages import made_page
from tests.printing.printed import POINTS_A_MM, Letter, Printed, read

WEEKS = int(os.environ.get("FUNNEL_PRINTED_WEEKS", "40"))
MARGIN = 12.0
LEAST = 8.0
"""Millimetres around the page, and points of the smallest letters (DESIGN.md 9)."""
LEAST_OVERLAP = 0.6
"""Points that letters of two lines, or two neighbours, may share: their boxes are not ink."""
COMBINING = re.compile(r"[\u0300-\u036f\u064b-\u065f\u0670]")


@pytest.fixture(autouse=True)
def fonts(qapp: object) -> None:
    load_fonts()


@pytest.mark.parametrize("seed", range(WEEKS))
def test_a_made_up_week_is_one_readable_page(seed: int) -> None:
    content = made_page(seed)
    paper, dots = ("A4", "Letter")[seed % 2], (300, 600)[seed // 2 % 2]
    page = read(pdf_of(paper, content, dots))
    assert page.pages == 1
    assert_paper(page, paper)
    assert_readable(page)
    assert_nothing_over_another(page)
    assert_counted(page, content)
    assert page.embedded, "no fonts"
    assert all(page.embedded.values()), page.embedded


def assert_paper(page: Printed, paper: str) -> None:
    size: QSizeF = paper_size(paper)
    assert page.width == pytest.approx(size.width() * POINTS_A_MM, abs=1)
    assert page.height == pytest.approx(size.height() * POINTS_A_MM, abs=1)


def assert_readable(page: Printed) -> None:
    """Nothing is too small, nothing lies in the margins, and it can be read back."""
    margin = MARGIN * POINTS_A_MM
    for letter in page.letters:
        assert letter.size >= LEAST - 0.01, letter
        assert not letter.text.startswith("(cid:"), letter
        assert not "\ue000" <= letter.text <= "\uf8ff", letter
        assert letter.left >= margin - 0.5, letter
        assert letter.right <= page.width - margin + 0.5, letter
        assert letter.top >= margin - 0.5, letter
        assert letter.bottom <= page.height - margin + 0.5, letter


def assert_nothing_over_another(page: Printed) -> None:
    lines = [[each for each in line if is_solid(each)] for line in page.lines()]
    for line in lines:
        for one, other in pairwise(line):
            assert one.right - other.left <= 0.25 * one.size, (one, other)
    for upper, lower in combinations(filter(None, lines), 2):
        for one, other in meeting(upper, lower):
            pytest.fail(f"{one} lies over {other}")


def is_solid(letter: Letter) -> bool:
    """A letter with a place of its own: no space, and no sign over another letter."""
    return bool(letter.text.strip()) and not COMBINING.search(letter.text)


def meeting(upper: list[Letter], lower: list[Letter]) -> Iterator[tuple[Letter, Letter]]:
    """Letters of two lines that share a piece of paper."""
    if abs(upper[0].base - lower[0].base) < 1 or upper[0].base + 20 < lower[0].base - 20:
        return
    for one in upper:
        for other in lower:
            across = min(one.right, other.right) - max(one.left, other.left)
            down = min(one.bottom, other.bottom) - max(one.top, other.top)
            if across > LEAST_OVERLAP and down > LEAST_OVERLAP:
                yield one, other


def assert_counted(page: Printed, content: PlanContent) -> None:
    """Each number stands in one piece or is counted, and so is each task."""
    words = page.words()
    phones = [call.phone.replace(" ", "") for call in content.calls]
    shown = sum(phone in words for phone in phones)
    tasks = sum(len(group.tasks) + group.further for group in content.groups)
    ticked = sum("Call" in line for line in task_lines(words))
    more = [int(number) for number in re.findall(r"\+(\d+)moreintheprogram", words)]
    expected = [content.blocks_beyond, tasks - ticked, len(phones) - shown]
    assert sorted(more) == sorted(count for count in expected if count)
    assert len(content.calls) == 0 or shown >= 4


def task_lines(words: str) -> list[str]:
    return [line for line in words.splitlines() if re.match(r"Call\d", line)]


def test_other_scripts_and_fallback_fonts_are_in_the_file() -> None:
    """What the program's own font lacks comes from the machine's, where it has it."""
    arabic = QFontDatabase.families(QFontDatabase.WritingSystem.Arabic)
    japanese = QFontDatabase.families(QFontDatabase.WritingSystem.Japanese)
    said = "".join(read(pdf_of("A4", made_page(seed), 600)).words() for seed in range(4))
    assert all(letter in said for letter in "ŞşİığÇçÖ")
    assert not arabic or re.search("[\u0621-\u064a\ufe70-\ufefc]", said)
    assert not japanese or "山" in said


def test_a_printer_with_broad_margins_gets_a_smaller_page() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageMargins(QMarginsF())
    writer.setResolution(600)
    painter = QPainter(writer)
    paint_plan(painter, 600, paper_size("A4"), made_page(2), QMarginsF(25, 8, 8, 8))
    painter.end()
    page = read(bytes(buffer.data().data()))
    assert min(letter.left for letter in page.letters) >= 25 * POINTS_A_MM - 1
    assert max(letter.right for letter in page.letters) <= page.width - 25 * POINTS_A_MM + 1
    assert min(letter.top for letter in page.letters) >= MARGIN * POINTS_A_MM


def test_a_full_page_is_painted_in_50_ms() -> None:
    full = next(page for page in map(made_page, range(99)) if len(page.blocks) == 80)
    assert min(_seconds(full) for _ in range(5)) < 0.05


def _seconds(content: PlanContent) -> float:
    start = process_time()
    pdf_of("A4", content, 600)
    return process_time() - start
