"""What clients teach: offered with its counts, accepted or put off, never applied by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from funnel_desktop.document.document import Document
from funnel_desktop.funnel.ideal_client import Profile
from funnel_desktop.funnel.profile_edits import with_weight
from funnel_desktop.ui.screens.ideal_client.profile_dialog import ProfileDialog
from tests.ui.screens.ideal_client.conftest import TODAY

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def taught(document: Document, profile: Profile) -> Profile:
    """Eight best who try new things, eight worst who want proof first."""
    openness = profile.traits[2]
    for number in range(16):
        is_best = number < 8
        own = document.objectives.add(TODAY, client_name=f"Client {number}")
        client = document.objectives.get(own, TODAY).client
        document.ideal_clients.answer(
            client, openness.id, value=openness.values[0 if is_best else 1].id
        )
        document.ideal_clients.mark(client, "best" if is_best else "worst")
    weighed = with_weight(profile, openness.id, 2)
    document.profiles.save(weighed)
    return weighed


def opened(qtbot, session, taught: Profile, room) -> ProfileDialog:
    dialog = ProfileDialog(session, taught, room)
    dialog.resize(1440, 900)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_an_offer_states_its_evidence_and_waits(qtbot, session, taught: Profile, room) -> None:
    dialog = opened(qtbot, session, taught, room)
    panel = dialog.evidence
    assert panel.title.text() == "Openness matters more than you set."
    assert panel.told.text().startswith("All 8 best: tries new things; all 8 worst: prove it.")
    assert dialog.draft.profile == taught
    assert panel.accept.text() == "Raise weight to 5"
    QTest.mouseClick(panel.accept, LEFT)
    openness = dialog.draft.profile.trait(taught.traits[2].id)
    assert openness is not None
    assert openness.weight == 5
    qtbot.waitUntil(lambda: not panel.accept.isVisible())


def test_not_now_is_remembered_for_the_next_time(
    qtbot, session, document: Document, taught: Profile, room
) -> None:
    dialog = opened(qtbot, session, taught, room)
    steps = len(document.log.history())
    QTest.mouseClick(dialog.evidence.later, LEFT)
    qtbot.waitUntil(lambda: not dialog.evidence.accept.isVisible())
    assert "Openness: All 8 best" in dialog.evidence.told.text()
    again = opened(qtbot, session, taught, room)
    assert not again.evidence.accept.isVisible()
    assert len(document.log.history()) == steps


def test_the_standing_follows_the_marked_clients(qtbot, session, taught: Profile, room) -> None:
    dialog = opened(qtbot, session, taught, room)
    assert dialog.head.standing.accessibleName().startswith("Proven: 16")


def test_best_who_would_be_left_out_are_named(
    qtbot, session, document: Document, taught: Profile, room
) -> None:
    [worst] = [document.objectives.get(document.objectives.find("Client 12", TODAY), TODAY).client]
    document.ideal_clients.mark(worst, "best")
    dialog = opened(qtbot, session, taught, room)
    assert dialog.evidence.doubts.text() == "Best, but excluded by this profile: Client 12."


def test_without_marked_clients_it_says_what_to_do(dialog: ProfileDialog) -> None:
    told = dialog.evidence.told.text()
    assert told == "Mark clients as best or worst to see what separates them."
    assert not dialog.evidence.accept.isVisible()
