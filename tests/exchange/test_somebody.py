"""What was dropped or pasted: somebody, or a list."""

from datetime import date

import pytest

from funnel_desktop.exchange.one_line.somebody import is_somebody

TODAY = date(2026, 5, 12)


@pytest.mark.parametrize(
    "text",
    [
        "Mia Soler, +34 600 111 222, via Ana, call Thu",
        "Mia Soler <mia@soler.example>",
        "Mia Soler\nSoler & Co.\nCalle Mayor 3, Barcelona\nTel. +34 600 111 222\nmia@soler.example",
    ],
)
def test_somebody(text: str) -> None:
    assert is_somebody(text, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Name,Email\nMia,mia@soler.example",
        "Name\tPhone\nMia\t+34 600 111 222",
        "Mia <mia@soler.example>, Ana <ana@ruiz.example>",
        "What a day",
        "Mia;+34 600 111 222\nAna;+34 600 111 223\nUwe;+34 600 111 224",
        "x\n" * 40 + "mia@soler.example",
    ],
)
def test_no_one(text: str) -> None:
    assert not is_somebody(text, TODAY)
