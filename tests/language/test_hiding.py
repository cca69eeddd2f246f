"""What is shown while values and names are hidden: initials, dots, and nothing else changed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from funnel_desktop.language import hiding
from funnel_desktop.language.formats import Formats

NAMES = ("Meridian Labs", "Ana Ruiz", "Ömer", "Li Wu", "de Vries")


@pytest.fixture(autouse=True)
def hidden() -> Iterator[None]:
    hiding.hide(lambda: NAMES)
    yield
    hiding.show_again()


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Meridian Labs", "M. L."),
        ("Call Ana Ruiz about Meridian", "Call A. R. about M."),
        ("ÖMER, Meridian", "Ö., M."),
        ("Li Wu said yes", "L. W. said yes"),
        ("ana.ruiz@meridian.example, +34 600 555 071", "•••, •••"),
        ("(0711) 555 01-44", "•••"),
        ("12.05.2026", "12.05.2026"),
        ("05.12.2026", "05.12.2026"),
        ("2026-05-12, 9:30–10:30, 1,280,000 h", "2026-05-12, 9:30–10:30, 1,280,000 h"),
        ("Banana ruins", "Banana ruins"),
        ("", ""),
    ],
)
def test_names_addresses_and_telephones_are_hidden(text: str, seen: str) -> None:
    assert hiding.shown(text) == seen
    assert hiding.shown(seen) == seen


def test_amounts_are_dots_but_where_they_are_typed() -> None:
    formats = Formats(QLocale("en_IE"), "EUR")
    assert (formats.money(960000), formats.money_spoken(960000)) == ("•••", "•••")
    assert formats.money_typed(960000) == "€9,600"
    with hiding.in_the_open():
        assert formats.money(960000) == "€9,600"
        assert hiding.shown("Ana Ruiz") == "Ana Ruiz"
    assert hiding.is_hiding()
    hiding.show_again()
    assert formats.money(960000) == "€9,600"
    assert hiding.shown("Ana Ruiz") == "Ana Ruiz"


def test_the_programs_own_words_stay_but_where_they_are_a_whole_name() -> None:
    hiding.hide(lambda: ("Polder Water Board", "Best", "May Lee"), ("Board", "&Best Few", "May"))
    assert hiding.shown("Board") == "Board"
    assert hiding.shown("Polder Water Board, Water") == "P. W. B., W."
    assert hiding.shown("Best") == "B."
    assert hiding.shown("12 May, May Lee, Lee") == "12 May, M. L., L."


def test_each_of_very_many_names_is_known() -> None:
    hiding.hide(lambda: (f"Name{n} Other{n}" for n in range(100_000)))
    assert hiding.shown("Name7 Other7, Name99999 and nobody") == "N. O., N. and nobody"
