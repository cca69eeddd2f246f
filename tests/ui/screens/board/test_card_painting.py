"""The card painter: heights, states in pixels, nothing clipped at any size, nothing stale."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from time import process_time

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QRegion

from funnel_desktop.funnel.card import Card, Marks, card_marks
from funnel_desktop.funnel.gates import Mark, Standing
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.formats import Formats, formats, set_formats
from funnel_desktop.ui.looks.theme import font, scaled, tokens
from funnel_desktop.ui.screens.board.card_cache import PIXELS_KEPT, CardPainter
from funnel_desktop.ui.screens.board.card_layout import (
    PLAIN,
    CardLayout,
    CardLayouts,
    CardLook,
    CardRows,
)
from funnel_desktop.wording.facts import age_of_cycle, days_late, quiet_days
from tests.ui.looks.conftest import HALDEN, TODAY, Wear, due, wear

__all__ = ["wear"]

WIDTH = 258
AROUND = 12
"""Empty space around a painted card, to see what reaches beyond it."""
ZOOMS = (80, 100, 130, 150, 200)
MARKS = card_marks(HALDEN, TODAY)
QUIET = MARKS._replace(quiet=21)
ARABIC = HALDEN._replace(client_name="مختبرات ميريديان للتدريب التنفيذي", wish="تدريب تنفيذي")


@pytest.fixture
def painter() -> CardPainter:
    return CardPainter(lambda: TODAY)


def painted(
    painter: CardPainter,
    card: Card = HALDEN,
    marks: Marks = MARKS,
    look: CardLook = PLAIN,
    width: int = WIDTH,
    ratio: float = 1.0,
) -> QImage:
    """A card with empty space around it."""
    box = card_box(painter, marks, width)
    image = QImage(
        (QSize(box.width() + 2 * AROUND, box.height() + 2 * AROUND) * ratio),
        QImage.Format.Format_ARGB32,
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    canvas = QPainter(image)
    painter.paint(canvas, box, card, marks, look)
    canvas.end()
    return image


def card_box(painter: CardPainter, marks: Marks = MARKS, width: int = WIDTH) -> QRect:
    return QRect(AROUND, AROUND, width, painter.height(marks, width))


def colors_in(image: QImage, box: QRect) -> set[str]:
    """All colours that were painted opaque within a box."""
    part = image.copy(box).convertToFormat(QImage.Format.Format_ARGB32)
    pixels = set(memoryview(part.constBits()).cast("I"))
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in pixels if pixel >> 24 == 255}


def empty_outside(image: QImage, box: QRect) -> bool:
    around = QRegion(image.rect()).subtracted(QRegion(box))
    return all(_is_empty(image.copy(part)) for part in around)


def _is_empty(part: QImage) -> bool:
    blank = QImage(part)
    blank.fill(Qt.GlobalColor.transparent)
    return part == blank


def rows_of(box: QRect, marks: Marks = MARKS, narrow: bool = False) -> CardRows:
    return CardLayout(narrow).rows(box, marks.quiet is not None)


# Sizes


def test_heights_are_as_designed(painter: CardPainter) -> None:
    assert painter.height(MARKS, WIDTH) == painter.plain_height(WIDTH) == 104
    assert painter.height(QUIET, WIDTH) == 128


def test_large_text_in_a_narrow_column_gets_more_lines(wear: Wear, painter: CardPainter) -> None:
    wear("light", 200)
    roomy, narrow = painter.plain_height(600), painter.plain_height(252)
    assert narrow >= roomy + 2 * QFontMetrics(font("small")).height()
    name = rows_of(QRect(0, 0, 252, narrow), narrow=True).client
    assert QFontMetrics(font("body_strong")).horizontalAdvance("Bruno Keller") <= name.width()


def boxes(rows: CardRows) -> Iterator[QRect]:
    """The lines of a card from the top down, each once."""
    lines = (rows.client, rows.wish, rows.value, rows.facts, rows.chips, rows.action, rows.when)
    seen = {(box.top(), box.left()): box for box in lines if box.isValid()}
    yield from (seen[key] for key in sorted(seen))


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("narrow", [False, True])
def test_lines_neither_touch_nor_leave_the_card(wear: Wear, zoom: int, narrow: bool) -> None:
    wear("light", zoom)
    layout = CardLayout(narrow)
    box = QRect(0, 0, scaled(WIDTH), layout.height(True))
    lines = list(boxes(layout.rows(box, True)))
    assert len(lines) == (7 if narrow else 5)
    for above, below in pairwise(lines):
        assert above.bottom() < below.top()
    assert box.contains(lines[0])
    assert box.contains(lines[-1])


@pytest.mark.parametrize("zoom", ZOOMS)
def test_every_line_has_room_for_the_tallest_letters(wear: Wear, zoom: int) -> None:
    wear("light", zoom)
    for narrow in (False, True):
        layout = CardLayout(narrow)
        rows = layout.rows(QRect(0, 0, 300, layout.height(True)), True)
        for box, role in (
            (rows.client, "body_strong"), (rows.value, "body_strong"), (rows.wish, "small"),
            (rows.facts, "small"), (rows.action, "small"), (rows.chips, "caption_medium"),
        ):  # fmt: skip
            tallest = QFontMetrics(font(role)).tightBoundingRect("ÅĞjgß").height()
            assert tallest <= box.height() + scaled(3)  # the space between two lines


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("look", [PLAIN, CardLook(hovered=True), CardLook(picked_up=True)])
def test_nothing_is_painted_outside_the_card(
    wear: Wear, painter: CardPainter, zoom: int, look: CardLook
) -> None:
    wear("light", zoom)
    long = HALDEN._replace(client_name="Ğ" * 300, wish="jg " * 99, service_name="ß" * 300)
    for card in (long, ARABIC, HALDEN._replace(value=10**14)):
        image = painted(painter, card, QUIET, look, width=WIDTH)
        assert empty_outside(image, card_box(painter, QUIET))


@pytest.mark.parametrize("language", ["en", "tr"])
@pytest.mark.parametrize(("zoom", "width"), [(100, 240), (150, 252), (200, 252)])
def test_amounts_dates_and_marks_are_never_shortened(
    wear: Wear, language: str, zoom: int, width: int
) -> None:
    wear("light", zoom, language)
    layout = CardLayout(narrow=width < scaled(200))
    room = layout.rows(QRect(0, 0, width, layout.height(True)), True).action.width()
    said = {
        "body_strong": formats().money(12_345_678_00),
        "small_strong": days_late(121),
        "small_medium": formats().day_short(date(2027, 12, 29), TODAY),
        "small": age_of_cycle("365", "365"),
    }
    for role, text in said.items():
        assert QFontMetrics(font(role)).horizontalAdvance(text) <= room, text
    chip = QFontMetrics(font("caption_medium")).horizontalAdvance(quiet_days(121))
    assert chip + 3 <= room


# What is seen


def test_the_lines_carry_their_inks(painter: CardPainter) -> None:
    image, box = painted(painter), card_box(painter)
    rows = rows_of(box)
    assert image.pixelColor(box.center().x(), rows.rule).name() == tokens().line.name()
    assert tokens().ink.name() in colors_in(image, rows.client)
    assert tokens().track.name() in colors_in(image, rows.facts)
    assert image.pixelColor(box.left() + 4, box.center().y()).name() == tokens().card.name()


def test_due_today_late_and_without_a_date_are_seen_and_said(painter: CardPainter) -> None:
    inks = {}
    for name, day in (("today", TODAY), ("late", TODAY - timedelta(3)), ("none", None),
                      ("later", TODAY + timedelta(2))):  # fmt: skip
        card = due(day)
        image = painted(painter, card, card_marks(card, TODAY))
        right = rows_of(card_box(painter)).action.adjusted(150, 0, 0, 0)
        inks[name] = colors_in(image, right)
    assert tokens().accent.name() in inks["today"]
    assert tokens().attention.name() in inks["late"] & inks["none"]
    assert not {tokens().attention.name(), tokens().accent.name()} & inks["later"]


def test_a_quiet_card_has_its_mark_and_a_dashed_border(painter: CardPainter) -> None:
    image, box = painted(painter, HALDEN, QUIET), card_box(painter, QUIET)
    top = [image.pixelColor(x, box.top()).name() for x in range(box.left() + 20, box.right() - 20)]
    assert sum(a != b for a, b in pairwise(top)) > 2
    assert tokens().attention.name() in top
    assert tokens().attention_soft.name() in colors_in(image, rows_of(box, QUIET).chips)


def test_in_cards_of_equal_height_the_mark_takes_the_place_of_the_service(
    painter: CardPainter,
) -> None:
    image = QImage(WIDTH, 104, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    canvas = QPainter(image)
    painter.paint(canvas, QRect(0, 0, WIDTH, 104), HALDEN, QUIET)
    canvas.end()
    rows = CardLayout().rows(QRect(0, 0, WIDTH, 104), True)
    assert rows.chips.center().y() == rows.facts.center().y()
    assert tokens().attention_soft.name() in colors_in(image, rows.chips)


def test_over_its_cycle_bar_and_numbers_warn(painter: CardPainter) -> None:
    old = HALDEN._replace(first_contact=TODAY - timedelta(82))
    facts = rows_of(card_box(painter)).facts
    assert tokens().attention.name() in colors_in(
        painted(painter, old, card_marks(old, TODAY)), facts
    )
    assert tokens().attention.name() not in colors_in(painted(painter), facts)


def test_the_tick_stands_at_half_the_bar(painter: CardPainter) -> None:
    image, facts = painted(painter), rows_of(card_box(painter)).facts
    row = [image.pixelColor(x, facts.center().y() + 4).name() for x in range(facts.right())]
    bar = [image.pixelColor(x, facts.center().y() + 1).name() for x in range(facts.right())]
    ticks = [x for x, name in enumerate(row) if name == tokens().ink.name()]
    grooves = [x for x, name in enumerate(bar) if name == tokens().track.name()]
    begin = max(grooves) + 3 - 52
    assert any(abs(x - (begin + 26)) <= 2 for x in ticks)


def test_without_a_cycle_there_is_no_bar(painter: CardPainter) -> None:
    image = painted(painter, HALDEN._replace(normal_cycle=None))
    assert tokens().track.name() not in colors_in(image, rows_of(card_box(painter)).facts)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_looks_different(wear: Wear, painter: CardPainter, scheme: str) -> None:
    wear(scheme)
    looks = [
        PLAIN, CardLook(hovered=True), CardLook(selected=True), CardLook(focused=True),
        CardLook(selected=True, focused=True), CardLook(picked_up=True), CardLook(dragged=True),
        CardLook(slot=True), CardLook(faded=True), CardLook(words=("hald",)),
    ]  # fmt: skip
    images = [painted(painter, look=look) for look in looks]
    assert len({bytes(image.constBits()) for image in images}) == len(looks)


def test_selected_and_hovered_wear_their_grounds(painter: CardPainter) -> None:
    spot = QPoint(AROUND + 4, AROUND + 50)
    for look, ground in (
        (CardLook(selected=True), tokens().accent_soft),
        (CardLook(hovered=True), tokens().hover),
    ):
        assert painted(painter, look=look).pixelColor(spot).name() == ground.name()


def test_the_focus_ring_lies_outside_with_a_gap(painter: CardPainter) -> None:
    image = painted(painter, look=CardLook(focused=True))
    beside = [image.pixelColor(x, AROUND + 50) for x in range(AROUND - 4, AROUND + 1)]
    assert [c.alpha() > 0 for c in beside] == [False, True, True, False, True]
    assert beside[1].name() == beside[2].name() == tokens().accent.name()
    assert beside[4].name() == tokens().line.name()


def test_the_menu_button_is_a_target_and_appears_on_hover(wear: Wear, painter: CardPainter) -> None:
    for zoom in ZOOMS:
        wear("light", zoom)
        box = card_box(painter)
        button = painter.menu_button_rect(box)
        assert min(button.width(), button.height()) >= 24
        assert box.contains(button)
        edge = tokens().edge.name()
        assert edge in colors_in(painted(painter, look=CardLook(hovered=True)), button)
        assert edge not in colors_in(painted(painter), button)


def test_matches_are_marked_where_they_are(painter: CardPainter) -> None:
    client = rows_of(card_box(painter)).client
    first = QRect(client.left(), client.top(), 20, client.height() + 2)
    rest = first.translated(80, 0)
    image = painted(painter, look=CardLook(words=("hald",)))
    assert tokens().in_funnel_soft.name() in colors_in(image, first)
    assert tokens().in_funnel.name() in colors_in(image, first)
    assert tokens().in_funnel_soft.name() not in colors_in(image, rest)


@pytest.mark.parametrize(("name", "word"), [("İZMİR IŞIK", "izmir"), ("Ibáñez", "ibanez")])
def test_matches_are_folded(painter: CardPainter, name: str, word: str) -> None:
    image = painted(painter, HALDEN._replace(client_name=name), look=CardLook(words=(word,)))
    assert tokens().in_funnel_soft.name() in colors_in(image, rows_of(card_box(painter)).client)


def test_a_name_from_right_to_left_leaves_the_amount_alone(painter: CardPainter) -> None:
    value = rows_of(card_box(painter)).value.adjusted(185, 0, 0, 0)
    assert painted(painter, ARABIC).copy(value) == painted(painter).copy(value)
    assert tokens().ink.name() in colors_in(painted(painter, ARABIC), value)


def test_names_are_text_and_never_markup(painter: CardPainter) -> None:
    plain = painted(painter, HALDEN._replace(client_name="<b>Meridian</b>"))
    client = rows_of(card_box(painter)).client
    bold = painted(painter, HALDEN._replace(client_name="Meridian"))
    assert plain.copy(client) != bold.copy(client)


def test_a_whole_book_as_a_name_is_painted_at_once(painter: CardPainter) -> None:
    book = HALDEN._replace(client_name="word " * 200_000, wish="ﷺ" * 100_000)
    short = HALDEN._replace(client_name="word " * 60, wish="ﷺ" * 250)
    began = process_time()
    expected = painted(painter, short)
    usual = process_time() - began
    assert painted(painter, book) == expected
    assert process_time() - began < 20 * usual + 0.2


# Memory of what was painted


def test_what_is_remembered_is_bounded(painter: CardPainter) -> None:
    for number in range(300):
        painted(painter, HALDEN._replace(id=str(number)), width=WIDTH, ratio=2.0)
        assert painter.kept_pixels <= PIXELS_KEPT


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("marks", [MARKS, QUIET])
@pytest.mark.parametrize("look", [PLAIN, CardLook(selected=True), CardLook(picked_up=True)])
def test_a_remembered_card_is_the_card_as_it_is_drawn(
    painter: CardPainter, look: CardLook, marks: Marks, ratio: float
) -> None:
    """Its middle is copied without blending, so nothing there may be see-through."""
    image = painted(painter, HALDEN, marks, look, ratio=ratio)
    box = card_box(painter, marks)
    drawn = painter.picture(HALDEN, marks, box.size(), ratio).toImage()
    corner = QPoint(round(AROUND * ratio), round(AROUND * ratio))
    part = image.copy(QRect(corner, drawn.size()))
    blended = QImage(part.size(), QImage.Format.Format_ARGB32)
    assert part.pixelColor(0, 0).alpha() == 0
    assert all(
        part.pixelColor(x, y).alpha() == 255
        for x in (0, 1, part.width() // 2, part.width() - 1)
        for y in range(round(8 * ratio), part.height() - round(8 * ratio))
    )
    assert blended.size() == drawn.size()


def test_nothing_stale_is_shown(wear: Wear, painter: CardPainter) -> None:
    first = painted(painter)
    assert painted(painter) == first
    changed = {
        "card": painted(painter, HALDEN._replace(wish="Two days on a boat")),
        "marks": painted(painter, HALDEN, MARKS._replace(age=30)),
        "width": painted(painter, width=WIDTH - 40),
    }
    assert painted(painter) == first
    set_formats(Formats(QLocale("en_GB"), "USD"))
    changed["currency"] = painted(painter)
    wear("dark")
    changed["theme"] = painted(painter)
    assert [name for name, image in changed.items() if image == first] == []
    wear("light")
    assert painted(painter) == first


def test_a_new_day_is_painted_anew() -> None:
    days = [TODAY]
    painter = CardPainter(lambda: days[0])
    before = painted(painter, due(TODAY + timedelta(2)), MARKS)
    days[0] = TODAY + timedelta(1)
    on_thursday = painted(painter, due(TODAY + timedelta(2)), MARKS)
    days[0] = TODAY + timedelta(30)
    assert before == on_thursday
    assert painted(painter, due(TODAY + timedelta(2)), MARKS) != before


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_the_picture_fits_any_screen(painter: CardPainter, ratio: float) -> None:
    image = painted(painter, ratio=ratio)
    centre = image.pixelColor(round((AROUND + 4) * ratio), round((AROUND + 50) * ratio))
    assert centre == QColor(tokens().card)


def test_the_picture_for_dragging_has_the_accent_for_its_border(painter: CardPainter) -> None:
    picture = painter.picture(HALDEN, MARKS, QSize(WIDTH, 104), 2.0)
    assert picture.devicePixelRatio() == 2.0
    assert picture.deviceIndependentSize().toSize() == QSize(WIDTH, 104)
    assert picture.toImage().pixelColor(0, 104).name() == tokens().accent.name()


ANYWAY = Standing(Mark(("covered",), "She said so"), influences=4, covered=3)


@pytest.mark.parametrize("width", [150, 199, 258, 420])
@pytest.mark.parametrize("zoom", ZOOMS)
def test_marks_and_influences_stay_on_the_card(
    wear: Wear, painter: CardPainter, zoom: int, width: int
) -> None:
    wear("light", zoom)
    both = QUIET._replace(standing=ANYWAY)
    for marks in (MARKS._replace(standing=ANYWAY), both):
        image = painted(painter, HALDEN, marks, width=width)
        assert empty_outside(image, card_box(painter, marks, width))
    assert painter.height(both, width) == painter.height(QUIET, width)


def test_moved_anyway_is_neutral_and_no_warning(wear: Wear, painter: CardPainter) -> None:
    wear("light", 100)
    marks = MARKS._replace(standing=ANYWAY)
    image, box = painted(painter, HALDEN, marks), card_box(painter, marks)
    chips = CardLayout().rows(box, True).chips
    assert tokens().attention.name() not in colors_in(image, chips)
    assert {tokens().hover.name(), tokens().line.name()} <= colors_in(image, chips)


def test_a_dot_for_each_influence_the_covered_ones_filled(wear: Wear, painter: CardPainter) -> None:
    wear("light", 100)
    facts = CardLayout().rows(card_box(painter), False).facts
    pictures = set()
    for covered, count in ((0, 3), (1, 3), (3, 3), (3, 4), (0, 0)):
        marks = MARKS._replace(standing=Standing(None, count, covered))
        part = painted(painter, HALDEN, marks).copy(facts)
        pictures.add(bytes(memoryview(part.constBits())))
    assert len(pictures) == 5


def test_a_card_waits_at_the_gate_in_its_colour(wear: Wear, painter: CardPainter) -> None:
    wear("light", 100)
    look = CardLook(waiting=(Stage.BEST_FEW, 1))
    image = painted(painter, HALDEN, MARKS, look)
    assert tokens().best_few.name() in colors_in(image, card_box(painter))
    assert tokens().best_few_soft.name() in colors_in(image, card_box(painter))
    assert image != painted(painter, HALDEN, MARKS)


def test_in_a_narrow_card_the_bar_gives_way_to_the_fit(wear: Wear, painter: CardPainter) -> None:
    wear("light", 200)
    with_fit = HALDEN._replace(fit=4.0)
    narrow = painted(painter, with_fit, width=250)
    facts = CardLayouts().of(250).rows(card_box(painter, MARKS, 250), False).facts
    assert tokens().positive.name() in colors_in(narrow, facts)
    assert tokens().track.name() not in colors_in(narrow, facts)
    assert tokens().track.name() in colors_in(
        painted(painter, with_fit, width=600), card_box(painter, MARKS, 600)
    )
