"""The look of a small English practice in euros, as of a fixed day."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from funnel_desktop.funnel.card import Card
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.language.formats import Formats, set_formats
from funnel_desktop.language.translation import use_language
from funnel_desktop.ui.looks.theme import theme

TODAY = date(2026, 5, 12)
ENGLISH = Formats(QLocale("en_GB"), "EUR")

HALDEN = Card(
    id="halden",
    client_name="Halden Architects",
    wish="Partner off-site, 2 days",
    value=650_000,
    stage=Stage.ABOVE,
    service_name="Team off-sites",
    first_contact=TODAY - timedelta(6),
    normal_cycle=70,
    next_action=NextAction("Intro call", ActionKind.CALL, day=date(2026, 5, 14)),
    next_person_name="Sofie Lund",
)

Wear = Callable[..., None]


def due(day: date | None) -> Card:
    """Halden with its next action on another day."""
    assert HALDEN.next_action is not None
    return HALDEN._replace(next_action=HALDEN.next_action._replace(day=day))


@pytest.fixture(autouse=True)
def wear(qapp: QApplication) -> Iterator[Wear]:
    """English, euros, light, 100 %; the answer wears another scheme, zoom or language."""

    def put_on(scheme: str = "light", zoom: int = 100, language: str = "en") -> None:
        use_language(qapp, language)
        set_formats(ENGLISH if language == "en" else Formats(QLocale(language), "EUR"))
        theme().apply(qapp, scheme, zoom)

    put_on()
    yield put_on
    put_on()
