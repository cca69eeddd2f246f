"""Drawing up the ideal client by mouse and keyboard; nothing is written before it is saved."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.document.document import Document
from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.ideal_client import Field, Profile, Trait, TraitKind, Value
from funnel_desktop.ui.looks.theme import theme
from funnel_desktop.ui.screens.ideal_client.profile_dialog import ProfileDialog
from funnel_desktop.ui.screens.ideal_client.value_popover import ValuePopover
from funnel_desktop.ui.screens.ideal_client.value_words import Place
from funnel_desktop.ui.screens.ideal_client.weight_bar import GAP, SEGMENT
from funnel_desktop.ui.work.session import Session
from tests.document.contents import contents

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier


def trait(dialog: ProfileDialog, name: str) -> Trait:
    return next(t for t in dialog.draft.profile.traits if t.name == name)


def demographic(dialog: ProfileDialog):
    return dialog.tables[TraitKind.DEMOGRAPHIC].list


def settled(qtbot, dialog: ProfileDialog) -> None:
    """Wait until the universe was compared with the draft."""
    with qtbot.waitSignal(dialog.draft.previewed):
        pass


def test_it_opens_at_the_first_trait_with_the_universe_compared(dialog: ProfileDialog) -> None:
    assert dialog.detail.name.text() == "Size"
    assert (dialog.preview.kept.text(), dialog.preview.excluded.text()) == ("4", "0")
    assert dialog.preview.fewer.text() == "As many as before"
    assert not dialog.foot.save.isEnabled()


def test_a_digit_weighs_the_trait_in_its_line(dialog: ProfileDialog) -> None:
    QTest.keyClick(demographic(dialog), Qt.Key.Key_2)
    assert trait(dialog, "Size").weight == 2
    assert dialog.detail.weight_words.text() == "2 of 5"
    assert dialog.foot.save.isEnabled()


def test_a_click_on_a_segment_weighs_and_a_second_one_takes_it_back(
    dialog: ProfileDialog,
) -> None:
    traits = demographic(dialog)
    line = traits.row_rect(trait(dialog, "Size").id)
    fifth = int(traits.painter.weight_left + 4.5 * (SEGMENT + GAP))
    for expected in (5, 4):
        at = QPoint(fifth, line.center().y())
        QTest.mouseClick(traits.viewport(), LEFT, NONE, at)
        assert trait(dialog, "Size").weight == expected


def test_traits_are_ordered_by_keys_and_by_dragging(dialog: ProfileDialog) -> None:
    def order() -> list[str]:
        return [t.name for t in dialog.draft.profile.traits]

    traits = demographic(dialog)
    QTest.keyClick(traits, Qt.Key.Key_Down, ALT)
    assert order() == ["Place", "Size", "Openness"]
    size, place = (traits.row_rect(trait(dialog, name).id) for name in ("Size", "Place"))
    QTest.mousePress(traits.viewport(), LEFT, NONE, QPoint(20, size.center().y()))
    for y in (size.center().y() - 6, place.center().y(), place.top() + 2):
        QTest.mouseMove(traits.viewport(), QPoint(20, y))
    QTest.mouseRelease(traits.viewport(), LEFT, NONE, QPoint(20, place.top() + 2))
    assert order() == ["Size", "Place", "Openness"]


def test_an_excluded_value_says_how_many_fewer_and_why(qtbot, dialog: ProfileDialog) -> None:
    chip = dialog.detail.values[Place.MIDDLING].chip_of(trait(dialog, "Size").values[1].id)
    assert chip is not None
    QTest.mouseClick(chip, LEFT)
    popover = dialog.detail.popover
    assert popover is not None
    popover.score.setFocus()
    QTest.keyClick(popover.score, Qt.Key.Key_End)
    settled(qtbot, dialog)
    assert dialog.preview.fewer.text() == "1 fewer than before"
    assert dialog.preview.because.text() == "Excluded value “over 250” removed them"
    assert (dialog.preview.kept.text(), dialog.preview.excluded.text()) == ("3", "1")


def test_a_value_typed_into_the_desired_ones_recognises_its_range(
    qtbot, dialog: ProfileDialog
) -> None:
    line = dialog.detail.values[Place.DESIRED].line
    line.setFocus()
    QTest.keyClicks(line, "500 to 1,000 people")
    QTest.keyClick(line, Qt.Key.Key_Return)
    made = trait(dialog, "Size").values[-1]
    assert (made.text, made.score, made.least, made.most) == ("500 to 1,000 people", 5, 500, 1000)
    assert dialog.isVisible()


def test_ranges_and_words_are_typed_beside_a_value(qtbot, dialog: ProfileDialog) -> None:
    value = trait(dialog, "Size").values[0]
    chip = dialog.detail.values[Place.DESIRED].chip_of(value.id)
    assert chip is not None
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Return)
    popover = dialog.detail.popover
    assert popover is not None
    popover.most.setFocus()
    QTest.keySequence(popover.most, "Ctrl+A")
    QTest.keyClicks(popover.most, "90")
    assert trait(dialog, "Size").values[0].most == 90
    QTest.keyClicks(popover.most, "x")
    assert popover.complaint.isVisible()
    assert trait(dialog, "Size").values[0].most == 90
    QTest.keyClick(popover.most, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.detail.popover is None


def test_renaming_a_value_shows_and_renames_its_words(qtbot, room: QWidget) -> None:
    old = ("law", "legal", "abogad")
    sector = Trait(
        new_id(), "Sector", TraitKind.DEMOGRAPHIC, 4, Field.SECTOR,
        (Value(new_id(), "expert firms", 5, words=old),),
    )  # fmt: skip
    asked = ValuePopover(sector, sector.values[0], room)
    asked.open_at(room.rect())
    assert asked.recognised.text() == "law, legal, abogad"
    asked.text.selectAll()
    QTest.keyClicks(asked.text, "Expert Firms")
    assert (asked.value.text, asked.value.words) == ("Expert Firms", old)
    assert not asked.old_words.isVisible()
    asked.text.selectAll()
    QTest.keyClicks(asked.text, "Einzelhandel")
    assert asked.value.words[0] == "Einzelhandel"
    assert "retail" in asked.value.words
    assert not set(old) & set(asked.value.words)
    assert asked.recognised.text().startswith("Einzelhandel, retail")
    assert "law, legal, abogad" in asked.old_words.text()
    asked.keep_words.click()
    assert set(old) < set(asked.value.words)
    assert not asked.old_words.isVisible()
    asked.close()


def test_the_line_is_dragged_and_moved_by_keys(qtbot, dialog: ProfileDialog) -> None:
    chart = dialog.preview.histogram
    QTest.mousePress(chart, LEFT, NONE, QPoint(round(chart._x(-3)), 40))
    QTest.mouseMove(chart, QPoint(round(chart._x(1)), 40))
    QTest.mouseRelease(chart, LEFT, NONE, QPoint(round(chart._x(1)), 40))
    assert dialog.draft.profile.line == 1
    settled(qtbot, dialog)
    assert dialog.preview.excluded.text() == "1"
    assert dialog.preview.because.text() == "They are below the line"
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert dialog.draft.profile.line == 0.5
    settled(qtbot, dialog)
    assert chart.accessibleDescription().startswith("Now: fit +0.5")


def test_cancel_leaves_nothing(dialog: ProfileDialog, document: Document) -> None:
    before = contents(document)
    QTest.keyClick(demographic(dialog), Qt.Key.Key_1)
    dialog.add_trait(Trait(new_id(), "Culture", TraitKind.PSYCHOGRAPHIC, 3))
    QTest.keyClicks(dialog.detail.problem, "They cancel late")
    dialog.foot.name_profile("Another name")
    QTest.mouseClick(dialog.foot.cancel, LEFT)
    assert not dialog.isVisible()
    assert contents(document) == before


def test_esc_drops_a_changed_draft_only_when_pressed_again(
    dialog: ProfileDialog, document: Document
) -> None:
    before = contents(document)
    QTest.keyClick(demographic(dialog), Qt.Key.Key_1)
    QTest.keyClick(demographic(dialog), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.foot.sentence.text().startswith("Not saved.")
    QTest.keyClick(demographic(dialog), Qt.Key.Key_2)
    assert dialog.foot.sentence.text() == ""
    QTest.keyClick(demographic(dialog), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClick(demographic(dialog), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert contents(document) == before


def test_esc_leaves_an_unchanged_draft_at_once(dialog: ProfileDialog) -> None:
    QTest.keyClick(demographic(dialog), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_save_is_one_step_with_its_problems(
    dialog: ProfileDialog, document: Document, profile: Profile
) -> None:
    before, steps = contents(document), len(document.log.history())
    QTest.keyClick(demographic(dialog), Qt.Key.Key_1)
    dialog.detail.problem.setFocus()
    QTest.keyClicks(dialog.detail.problem, "They cancel late")
    dialog.detail.answer.setFocus()
    QTest.keyClicks(dialog.detail.answer, "Agree a rule")
    QTest.mouseClick(dialog.foot.save, LEFT)
    assert len(document.log.history()) == steps + 1
    saved = document.profiles.get(profile.id).trait(profile.traits[0].id)
    assert saved is not None
    assert saved.weight == 1
    [problem] = document.problems.all()
    assert (problem.problem, problem.answer) == ("They cancel late", "Agree a rule")
    document.log.undo()
    assert contents(document) == before


def test_changes_of_the_draft_are_taken_back_one_by_one(dialog: ProfileDialog) -> None:
    begun = dialog.draft.profile
    QTest.keyClick(demographic(dialog), Qt.Key.Key_1)
    QTest.keyClick(demographic(dialog), Qt.Key.Key_2)
    QTest.keySequence(dialog, "Ctrl+Z")
    assert trait(dialog, "Size").weight == 1
    QTest.keySequence(dialog, "Ctrl+Z")
    assert dialog.draft.profile == begun
    QTest.keySequence(dialog, "Ctrl+Shift+Z")
    assert trait(dialog, "Size").weight == 1


def test_a_removed_trait_goes_from_line_and_detail(dialog: ProfileDialog) -> None:
    QTest.keyClick(demographic(dialog), Qt.Key.Key_Delete)
    assert [t.name for t in dialog.draft.profile.traits] == ["Place", "Openness"]
    assert dialog.detail.name.text() == "Place"


def test_the_letters_of_a_name_are_taken_back_at_once(dialog: ProfileDialog) -> None:
    weight = trait(dialog, "Size").weight
    QTest.keyClick(demographic(dialog), Qt.Key.Key_1)
    dialog.detail.name.setFocus()
    dialog.detail.name.selectAll()
    QTest.keyClicks(dialog.detail.name, "Head count")
    assert trait(dialog, "Head count").weight == 1
    dialog.draft.take_back()
    assert trait(dialog, "Size").weight == 1
    dialog.draft.do_again()
    assert trait(dialog, "Head count").weight == 1
    dialog.draft.take_back()
    dialog.draft.take_back()
    assert trait(dialog, "Size").weight == weight
    assert not dialog.draft.is_touched


def test_in_a_small_window_enter_opens_the_detail_and_esc_leaves_it(
    dialog: ProfileDialog,
) -> None:
    dialog.resize(1024, 700)
    assert not dialog.detail.isVisible()
    QTest.keyClick(demographic(dialog), Qt.Key.Key_Return)
    assert dialog.detail.isVisible()
    assert not demographic(dialog).isVisible()
    QTest.keyClick(dialog.detail.name, Qt.Key.Key_Escape)
    assert demographic(dialog).isVisible()
    assert dialog.isVisible()


def test_cancel_leaves_also_from_the_detail_of_a_small_window(dialog: ProfileDialog) -> None:
    dialog.resize(1024, 700)
    QTest.keyClick(demographic(dialog), Qt.Key.Key_Return)
    QTest.mouseClick(dialog.foot.cancel, LEFT)
    assert not dialog.isVisible()


def test_names_of_leads_are_plain_text(
    session: Session, document: Document, leads: dict[str, str], profile: Profile, room: QWidget
) -> None:
    document.clients.rename(leads["Small"], "<b>Small</b>")
    dialog = ProfileDialog(session, profile, room)
    formats = {name.textFormat() for name, _, _ in dialog.line._lines}
    assert formats == {Qt.TextFormat.PlainText}


def test_a_usual_problem_alone_can_be_saved(
    document: Document, dialog: ProfileDialog, profile: Profile
) -> None:
    QTest.keyClicks(dialog.detail.problem, "Cancels late")
    assert dialog.foot.save.isEnabled()
    QTest.mouseClick(dialog.foot.save, LEFT)
    assert [known.problem for known in document.problems.all()] == ["Cancels late"]


def test_a_profile_without_traits_says_where_to_begin(
    qtbot, session: Session, room: QWidget
) -> None:
    shown = ProfileDialog(session, Profile(new_id(), "Mine"), room, is_new=True)
    shown.show()
    assert shown.empty.isVisible()
    assert shown.focusWidget() is shown.empty.begin
    QTest.mouseClick(shown.empty.begin, LEFT)
    menu = QApplication.activePopupWidget()
    with qtbot.waitSignal(shown.profile_wanted) as wanted:
        menu.actions()[0].trigger()
    assert wanted.args[0].traits
    menu.close()
    shown.draft.put(wanted.args[0])
    assert not shown.empty.isVisible()
    shown.close()


@pytest.mark.parametrize("zoom", [100, 200])
def test_it_fits_the_smallest_window_with_the_largest_text(
    qtbot, qapp: QApplication, dialog: ProfileDialog, zoom: int
) -> None:
    theme().apply(qapp, "light", zoom)
    dialog.resize(1024, 700)
    area = dialog.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width())
    assert (dialog.width(), dialog.height()) == (1024, 700)
    theme().apply(qapp, "light", 100)


def test_tab_goes_through_the_values_where_they_stand(dialog: ProfileDialog) -> None:
    detail = dialog.detail
    detail.field.setFocus()
    passed = []
    for _ in range(4):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        passed.append(dialog.focusWidget())
    desired, middling = detail.values[Place.DESIRED], detail.values[Place.MIDDLING]
    assert passed == [*desired.chips, desired.line, *middling.chips, middling.line]


def test_the_last_trait_removed_leaves_the_keyboard_where_one_begins(
    dialog: ProfileDialog,
) -> None:
    for kind in TraitKind:
        traits = dialog.tables[kind].list
        traits.setFocus()
        while traits.rows.rows:
            traits.choose(traits.rows.rows[0].id)
            QTest.keyClick(traits, Qt.Key.Key_Delete)
    assert dialog.focusWidget() is dialog.empty.begin


@pytest.mark.parametrize("size", [(1440, 860), (1024, 700)], ids=str)
def test_a_value_more_moves_nothing_around_it(
    dialog: ProfileDialog, qapp: QApplication, qtbot: QtBot, size: tuple[int, int]
) -> None:
    dialog.resize(*size)
    first = next(iter(dialog.draft.profile.traits))
    dialog._open_detail(first.id)
    qapp.processEvents()
    field = dialog.detail.values[Place.DESIRED]
    field.line.setFocus()

    def places() -> list[QRect]:
        parts = (*dialog.tables.values(), dialog.detail, dialog.evidence, field, dialog.foot)
        return [QRect(part.mapTo(dialog, QPoint(0, 0)), part.size()) for part in parts]

    def is_whole(part: QWidget) -> bool:
        return part.visibleRegion().boundingRect().size() == part.size()

    before = places()
    for number in range(9):
        QTest.keyClicks(field.line, f"one more value {number}")
        QTest.keyClick(field.line, Qt.Key.Key_Return)
        qapp.processEvents()
        assert places() == before
        assert field.line.hasFocus()
        qtbot.waitUntil(lambda: is_whole(field.line))
    assert places() == before
    assert not is_whole(field.chips[0])
    field.chips[0].setFocus()
    assert is_whole(field.chips[0])
