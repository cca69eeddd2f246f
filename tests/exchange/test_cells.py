"""Times, kinds of next actions, and texts that a spreadsheet would run."""

import csv
import io
import re
from datetime import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.common.safe_text import guarded, unguarded
from funnel_desktop.exchange.tables.cells import read_kind, read_time
from funnel_desktop.funnel.objective import ActionKind


@pytest.mark.parametrize(
    ("cell", "clock"),
    [
        ("9:30", time(9, 30)),
        ("09.30", time(9, 30)),
        ("14:05:59", time(14, 5)),
        ("2:30 PM", time(14, 30)),
        ("12 am", time(0)),
        ("14h", time(14)),
        ("9", time(9)),
        ("", None),
        ("-", None),
    ],
)
def test_a_time_is_read(cell: str, clock: time | None) -> None:
    assert read_time(cell) == clock


@pytest.mark.parametrize("cell", ["25:00", "noon", "9:75", ":", "13 pm x"])
def test_what_is_no_time_is_unreadable(cell: str) -> None:
    with pytest.raises(Unreadable, match="not_a_time"):
        read_time(cell)


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("call", ActionKind.CALL),
        ("Phone call", ActionKind.CALL),
        ("E-mail", ActionKind.EMAIL),
        ("Görüşme", ActionKind.MEETING),
        ("Reunión", ActionKind.MEETING),
        ("schreiben", ActionKind.WRITE),
        ("other", ActionKind.OTHER),
        ("dance", ActionKind.OTHER),
        (" ", None),
    ],
)
def test_a_kind_of_next_action_is_told_by_its_words(cell: str, kind: ActionKind | None) -> None:
    assert read_kind(cell) is kind


@given(st.text(max_size=20))
@example('=HYPERLINK("https://example.org")')
@example("'=1")
@example("''-x")
@example("'s-Hertogenbosch")
@example(" padded ")
@example("-")
@example("Zed;'=1")
@example("a\n'- b;''@c")
def test_every_text_is_read_back_and_none_is_a_formula(text: str) -> None:
    cell = guarded(text)
    assert unguarded(cell) == text
    line = io.StringIO(newline="")
    csv.writer(line).writerow([cell, "x"])
    assert next(csv.reader(io.StringIO(line.getvalue(), newline="")))[0] == cell


@pytest.mark.parametrize(
    "formula", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "\t=1", "\r=1"]
)
def test_a_formula_is_kept_from_being_run(formula: str) -> None:
    assert guarded(formula).startswith("'" + formula[0])


@pytest.mark.parametrize("formula", ["＝1+1", "＋cmd", "－cmd", "＠SUM(A1)", "﹦1"])
def test_a_formula_in_full_width_is_kept_from_being_run(formula: str) -> None:
    assert guarded(formula) == "'" + formula


SIGNS = "=+-@＝＋－＠"
PIECES = st.sampled_from([*SIGNS, ";", "\t", "\r", "\n", "|", ",", '"', "'", " ", "a", "1", "é"])


@given(st.lists(PIECES, max_size=12).map("".join), st.sampled_from(";\t|,"))
@example("Zed;=1+1", ";")
@example('Zed;"=1+1"', ";")
@example("Zed; \t@SUM(A1)", ";")
@example("first line\n=1+1", ";")
@example("first\rnext\t-cmd|' /C calc'!A0", "\t")
def test_none_is_a_formula_where_something_else_separates(text: str, separator: str) -> None:
    """A spreadsheet of another country cuts our lines at other places."""
    line = io.StringIO(newline="")
    csv.writer(line).writerow(["x", guarded(text), "y"])
    found = csv.reader(io.StringIO(line.getvalue(), newline=""), delimiter=separator)
    cells = [cell for row in found for cell in row]
    for cell in cells:
        begins = cell.lstrip(" \t\r\n")
        assert begins[:1] not in {*SIGNS} or not re.search(r"[^\d\s()./+,;|y\"-]", begins[1:]), (
            cells
        )


@pytest.mark.parametrize(
    "text", ["+43 664 1234567", "-5", "Acme", "'s-Hertogenbosch", "3 = 3", "a; b", "a;+43 1"]
)
def test_what_cannot_be_run_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text
