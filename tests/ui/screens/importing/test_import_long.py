"""A long list is planned beside the window, which goes on; leaving it waits for nothing."""

from pathlib import Path
from threading import current_thread, main_thread

import pytest

from funnel_desktop.exchange.contacts.alike import AlikeAnswer
from funnel_desktop.exchange.prepared import Into
from funnel_desktop.ui.screens.importing.import_dialog import ImportDialog
from funnel_desktop.ui.screens.importing.step_bar import DONE, DUPLICATES
from tests.ui.ticking import Ticking

MANY = 8_000
AT_MOST = 0.05
"""Seconds; on a busy machine a twentieth of what the whole takes."""


class Untouched(list):
    """A list that the window's thread may look into, but not go through."""

    def __iter__(self):
        assert current_thread() is not main_thread(), "gone through in the window's thread"
        return super().__iter__()


@pytest.fixture(scope="module")
def long_list(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("long") / "list.csv"
    lines = (f"Client {n},{n},{1 + n % 28}.3.2026,Lead\n" for n in range(MANY))
    path.write_text("Client,Amount,First contact,Stage\n" + "".join(lines), "utf-8")
    return path


@pytest.fixture
def dialog(qtbot, import_dialog: ImportDialog, long_list: Path) -> ImportDialog:
    import_dialog.work.read(long_list)
    qtbot.waitUntil(lambda: import_dialog.work.draft is not None, timeout=60_000)
    return import_dialog


def planned(qtbot, dialog: ImportDialog) -> Ticking:
    """The clock while a list is planned."""
    ticking = Ticking()
    qtbot.waitUntil(
        lambda: dialog.work.prepared is not None and dialog.work.worker.is_idle, timeout=60_000
    )
    return ticking


def test_the_window_goes_on_while_a_list_is_planned(qtbot, dialog: ImportDialog) -> None:
    ticking = planned(qtbot, dialog)
    assert dialog.work.plan is not None
    assert len(dialog.work.plan.rows) == MANY
    dialog.work.choose_column("Amount", None)
    dialog.work.plan_anew()
    ticking = planned(qtbot, dialog)
    whole = ticking.stop()
    assert ticking.ticks > 10
    assert ticking.longest < max(AT_MOST, whole / 20)


def test_how_far_it_is_shows_while_all_can_be_used(qtbot, dialog: ImportDialog) -> None:
    foot, seen = dialog.foot, list[int]()

    def look(*_: int) -> None:
        assert foot.progress.isVisible()
        assert foot.cancel.isEnabled()
        assert dialog.parts.columns.isEnabled()
        seen.append(foot.progress.value())

    dialog.work.worker.progressed.connect(look)
    planned(qtbot, dialog).stop()
    assert len(set(seen)) > 10
    assert not foot.progress.isVisible()
    seen.clear()
    dialog.work.import_as(Into.CLIENTS)
    planned(qtbot, dialog).stop()
    assert len(set(seen)) > 10
    assert dialog.work.draft is not None
    assert dialog.work.draft.into is Into.CLIENTS


@pytest.mark.parametrize("into", Into)
def test_no_part_of_the_page_goes_through_the_whole_list(
    qtbot, import_dialog: ImportDialog, tmp_path: Path, into: Into
) -> None:
    """However fast that is with a few rows."""
    dialog, path = import_dialog, tmp_path / "list.csv"
    path.write_text("Client,Stage,First contact\nVela,Lead,2026-03-01\nElif Karaca,Won,\n", "utf-8")
    dialog.work.read(path)
    planned(qtbot, dialog).stop()
    dialog.work.import_as(into)
    planned(qtbot, dialog).stop()
    seen, plan = dialog.work.seen, dialog.work.plan
    dialog.work.seen = None
    for whole, name in ((plan, "rows"), (plan, "clients"), (seen.prepared, "listed")):
        if hasattr(whole, name):
            setattr(whole, name, Untouched(getattr(whole, name)))
    seen.prepared.comparison.alike = Untouched(seen.prepared.comparison.alike)
    dialog.work.show(seen)
    for step in (DUPLICATES, DONE):
        dialog.go_to(step)
    dialog.parts.alike.answer_all(AlikeAnswer.DIFFERENT)
    qtbot.waitUntil(lambda: dialog.work.worker.is_idle)


def test_leaving_waits_for_no_plan(qtbot, dialog: ImportDialog) -> None:
    answers: list[object] = []
    dialog.work.worker.done.connect(answers.append)
    table = dialog.work.draft.table
    assert not dialog.work.worker.is_idle
    dialog.foot.cancel.click()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.work.worker.is_idle, timeout=60_000)
    assert answers == []
    qtbot.waitUntil(lambda: not table.rows, timeout=60_000)
