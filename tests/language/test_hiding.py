"""What is shown while values and names are hidden: initials, dots, and nothing else changed."""

from collections.abc import Iterator
from time import process_time

import pytest
from PySide6.QtCore import QLocale

from funnel_desktop.language import hiding
from funnel_desktop.language.formats import Formats
from funnel_desktop.language.initials import PageNames

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


def test_many_names_that_begin_alike_take_no_longer() -> None:
    """A text was compared with each of them: half a second for one."""
    hiding.hide(lambda: (f"Anna Other{n} sp. z o.o." for n in range(100_000)))
    begun = process_time()
    for number in range(200):
        text = hiding.shown(f"{number}: Anna Other{number} sp. z o.o., Anna Nobody")
        assert text == f"{number}: A. O. s. z. o. o., A. Nobody"
    assert process_time() - begun < 0.5


def test_until_names_are_known_every_word_with_a_capital_is_hidden() -> None:
    hiding.hide_every_name(("Best Few", "&Undo"))
    assert hiding.shown("Undo: Anna Kovács in Best Few, 12 h") == "Undo: A. K. in Best Few, 12 h"
    hiding.put_in_force(PageNames(["Anna Kovács"], hidden=True))
    assert hiding.shown("Anna in Paris") == "A. in Paris"
    hiding.hide_too(["Paris Hill"])
    assert hiding.shown("Anna in Paris") == "A. in P."
