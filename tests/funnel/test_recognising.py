"""Answers found in data."""

from datetime import date

import pytest

from funnel_desktop.funnel.ideal_client import Facts, Field, OwnAnswer, Trait, TraitKind, Value
from funnel_desktop.funnel.recognising import answer, years

SMALL, BIG = Value("s", "10 to 80", 5, 10, 80), Value("b", "over 250", None, 251)
OTHERS = Value("o", "others", -1, otherwise=True)
SIZE = Trait("size", "Size", TraitKind.DEMOGRAPHIC, 4, Field.SIZE, (OTHERS, SMALL, BIG))
CARE = Value("c", "care", 5, words=("clinic", "Işık", "care home"))
SECTOR = Trait("sector", "Sector", TraitKind.DEMOGRAPHIC, 4, Field.SECTOR, (CARE,))


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (9, "others"),
        (9.99, "others"),
        (10, "10 to 80"),
        (80, "10 to 80"),
        (80.5, "others"),
        (251, "over 250"),
        (10**15, "over 250"),
        (0, "others"),
    ],
)
def test_a_range_takes_its_ends_and_otherwise_what_is_left(size: float, text: str) -> None:
    found = answer(SIZE, None, Facts(size=size))
    assert found is not None
    assert (found.text, found.from_data) == (text, True)


def test_what_is_not_known_is_not_otherwise() -> None:
    assert answer(SIZE, None, Facts()) is None
    sector = Trait("x", "X", TraitKind.DEMOGRAPHIC, 1, Field.SECTOR, (OTHERS,))
    assert answer(sector, None, Facts(sector=" \n")) is None
    assert answer(sector, None, Facts(sector="any")) is not None


@pytest.mark.parametrize(
    ("sector", "is_care"),
    [
        ("Clinics", True),
        ("private CLINIC, Kadıköy", True),
        ("policlinic", False),
        ("ISIK", True),
        ("ışık hastanesi", True),
        ("care   home", True),
        ("care", False),
        ("", False),
        ("\N{GRINNING FACE}", False),
    ],
)
def test_words_are_beginnings_of_words_whatever_their_case(sector: str, is_care: bool) -> None:
    assert (answer(SECTOR, None, Facts(sector=sector)) is not None) == is_care


def test_what_the_user_says_comes_first() -> None:
    facts = Facts(size=4000)
    said = answer(SIZE, OwnAnswer("s"), facts)
    assert said is not None
    assert (said.value, said.from_data) == (SMALL, False)
    assert answer(SIZE, OwnAnswer(), facts) is None
    scored = answer(SIZE, OwnAnswer(score=-3), facts)
    assert scored is not None
    assert (scored.value, scored.score) == (None, -3)


def test_the_first_value_that_recognises_is_the_answer() -> None:
    both = (Value("1", "first", 1, 0, 50), Value("2", "second", 2, 0, 100))
    trait = Trait("t", "T", TraitKind.DEMOGRAPHIC, 1, Field.SIZE, both)
    found = answer(trait, None, Facts(size=20))
    assert found is not None
    assert found.text == "first"


def test_years_change_on_the_birthday() -> None:
    born = date(1984, 2, 29)
    days = (date(2024, 2, 28), date(2024, 2, 29), date(2025, 2, 28), date(2025, 3, 1))
    assert [years(born, day) for day in days] == [39, 40, 40, 41]
