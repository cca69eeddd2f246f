"""The dialog of the ideal client over a small universe with a fixed day."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from funnel_desktop.document.document import Document
from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.ideal_client import Field, Profile, Trait, TraitKind, Value
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.ui.screens.ideal_client.profile_dialog import ProfileDialog
from funnel_desktop.ui.work.session import Session

TODAY = date(2026, 5, 12)
SIZES = {"Small": 12, "Middling": 60, "Large": 900, "Unknown": None}


@pytest.fixture
def session(qapp, document: Document) -> Iterator[Session]:
    set_formats(Formats(QLocale("en_GB"), "EUR"))
    opened = Session(document, lambda: TODAY)
    yield opened
    opened.close()


@pytest.fixture
def leads(document: Document) -> dict[str, str]:
    """Four leads by name, as ids of their clients, of sizes that differ."""
    found = {}
    for name, size in SIZES.items():
        own = document.objectives.add(TODAY, client_name=name, stage=Stage.UNIVERSE)
        found[name] = document.objectives.get(own, TODAY).client
        document.clients.edit(found[name], "size", size)
    return found


@pytest.fixture
def profile(document: Document, leads: dict[str, str]) -> Profile:
    """Size from data (10 to 80 desired, over 250 -2), and openness only by answers."""
    size = Trait(
        new_id(), "Size", TraitKind.DEMOGRAPHIC, 4, Field.SIZE,
        (Value(new_id(), "10 to 80 people", 5, 10, 80), Value(new_id(), "over 250", -2, 251)),
    )  # fmt: skip
    place = Trait(new_id(), "Place", TraitKind.DEMOGRAPHIC, 0)
    openness = Trait(
        new_id(), "Openness", TraitKind.PSYCHOGRAPHIC, 5,
        values=(Value(new_id(), "tries new things", 5), Value(new_id(), "prove it", None)),
    )  # fmt: skip
    made = Profile(new_id(), "Small firms", -3, (size, place, openness))
    document.profiles.save(made)
    return document.profiles.get(made.id)


@pytest.fixture
def room(qtbot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialog(qtbot, session: Session, profile: Profile, room: QWidget) -> Iterator[ProfileDialog]:
    shown = ProfileDialog(session, profile, room)
    shown.resize(1440, 900)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    if isValid(shown):
        shown.done(0)  # a changed draft would ask
