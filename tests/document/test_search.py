"""Folded text: what people type finds what they wrote, and underlines it where it stands."""

from datetime import date
from itertools import islice, product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnel_desktop.document import searching
from funnel_desktop.document.board import BoardFilter
from funnel_desktop.document.document import Document
from funnel_desktop.document.search import (
    folded,
    folded_name,
    match_spans,
    searchable,
    words_of,
)
from funnel_desktop.funnel.stages import Stage

TODAY = date(2026, 3, 10)
NAMES = ["".join(letters) for letters in product("ab", "ab ", "ab")]

PAIRS = [
    ("İstanbul", "istanbul"),
    ("İSTANBUL", "ıstanbul"),
    ("IŞIK", "ışık"),
    ("ışık", "isik"),
    ("Işıl Yıldırım", "isil yildirim"),
    ("Diyarbakır", "DİYARBAKIR"),
    ("DIYARBAKIR", "diyarbakır"),
    ("Çağrı Öztürk", "cagri ozturk"),
    ("ÖZGÜR ŞAHİN", "özgür şahin"),
    ("Şükrü", "SUKRU"),
    ("Kızılırmak", "KIZILIRMAK"),
    ("José Peña", "jose pena"),
    ("Crème brûlée", "CREME BRULEE"),
    ("Straße", "STRASSE"),
    ("Ångström", "angstrom"),
    ("A\u030angstro\u0308m", "ångström"),
    ("Dvořák", "dvorak"),
    ("Łukasz Wójcik", "lukasz wojcik"),
    ("Søren Kierkegård", "soren kierkegard"),
    ("Đoković", "dokovic"),
    ("Nguyễn Thị Hồng", "nguyen thi hong"),
    ("Ἀθηνᾶ", "αθηνα"),
    ("ΣΊΣΥΦΟΣ", "σίσυφος"),
    ("Ёлкин", "елкин"),
    ("ﬁnance", "FINANCE"),
    ("ＡＢＣ", "abc"),
    ("Widget™", "widgettm"),
    ("Ⅳ. Quartal", "iv. quartal"),
]

SPANS = [
    ("İstanbul", "istan", ["İstan"]),
    ("Kahve İçelim", "icelim", ["İçelim"]),
    ("Straße", "ss", ["ß"]),
    ("Straße", "s", ["S", "ß"]),
    ("ﬁnance", "i", ["ﬁ"]),
    ("Cafe\u0301 Noir", "cafe", ["Cafe\u0301"]),
    ("Cafe\u0301", "e", ["e\u0301"]),
    ("Anna an Anna", "anna an", ["Anna", "an", "Anna"]),
    ("a.b", ".", ["."]),
    ("Mérida, Anna", "anna merida", ["Mérida", "Anna"]),
    ("🙂 Işık", "isik", ["Işık"]),
    ("nothing", "else", []),
]


@pytest.fixture
def filled(document: Document) -> Document:
    for name in NAMES:
        document.objectives.add(TODAY, client_name=name)
    return document


@pytest.mark.parametrize(("written", "typed"), PAIRS)
def test_each_finds_the_other(written: str, typed: str) -> None:
    assert folded(written) == folded(typed)


@pytest.mark.parametrize(("written", "typed"), PAIRS)
def test_the_board_finds_what_was_typed(document: Document, written: str, typed: str) -> None:
    wanted = document.objectives.add(TODAY, client_name=written)
    document.objectives.add(TODAY, client_name="Quux")
    found = document.board.found(TODAY, BoardFilter(words=typed))
    assert found[Stage.ABOVE] == [wanted]


def test_letters_that_differ_stay_different() -> None:
    assert len({folded(letter) for letter in "aeioubcdßñ漢字"} - {"n"}) == 11


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(), st.text())
def test_text_folds_letter_by_letter(first: str, second: str) -> None:
    assert folded(first + second) == folded(first) + folded(second)


def test_names_are_compared_trimmed() -> None:
    assert folded_name("  Anna\u00a0 MÜLLER\n") == "anna muller"


@pytest.mark.parametrize(("text", "query", "marked"), SPANS)
def test_spans_mark_the_letters_that_match(text: str, query: str, marked: list[str]) -> None:
    spans = match_spans(text, words_of(query))
    assert [text[start : start + length] for start, length in spans] == marked


@given(st.text(), st.text(min_size=1))
def test_spans_lie_in_the_text_in_order_and_apart(text: str, query: str) -> None:
    place = 0
    for start, length in match_spans(text, words_of(query)):
        assert place <= start < start + length <= len(text)
        assert any(word in folded(text[start : start + length]) for word in words_of(query))
        place = start + length


@given(st.text(alphabet="aİıIßﬁé\u0301 ", max_size=12), st.text(alphabet="aiseﬁ", min_size=1))
def test_there_is_a_span_wherever_a_word_is_found(text: str, query: str) -> None:
    for word in words_of(query):
        assert bool(match_spans(text, (word,))) == (word in folded(text))


def test_half_a_letter_finds_nothing(document: Document) -> None:
    document.objectives.add(TODAY, client_name="Anna")
    found = document.board.found(TODAY, BoardFilter(words="\ud83d"))
    assert not any(found.values())


@given(st.lists(st.text(alphabet="ab ", max_size=4), max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_typed_before_the_same_is_found(filled: Document, typed: list[str]) -> None:
    """What was found for one letter serves the next one; words may come, go and change."""
    for query in typed:
        words = words_of(query)
        found = filled.board.found(TODAY, BoardFilter(words=query))[Stage.ABOVE]
        named = [filled.objectives.get(own, TODAY).client_name for own in found]
        assert named == [name for name in NAMES if all(word in folded(name) for word in words)]


def test_what_changes_between_two_letters_is_found(document: Document) -> None:
    def found(words: str) -> int:
        return len(document.board.found(TODAY, BoardFilter(words=words))[Stage.ABOVE])

    document.objectives.add(TODAY, client_name="Ana")
    assert found("an") == 1
    bea = document.objectives.add(TODAY, client_name="Bea")
    assert found("a") == 2
    document.objectives.edit(bea, "notes", "Like Ana", today=TODAY)
    assert found("ana") == 2


NUMBERS = [
    ("+49 711 998877", "711998877"),
    ("+49 711 998877", "0711 99 88 77"),
    ("+49 711 998877", "+49711998877"),
    ("+49 711 998877", "0049 711 998877"),
    ("+49 (0)711 / 99 88-77", "0711998877"),
    ("0711 998877", "+49 711 998877"),
    ("+34 612 34 56 78", "612345678"),
    ("612.345.678", "612 345 678"),
    ("0532 555 01 44", "+90 532 5550144"),
    ("(212) 555-1234", "212 555 1234"),
    ("+49 711 998877", "0711"),
    ("+49 711 998877", "99 88"),
    ("０７１１ ９９８８７７", "0711998877"),
]


@pytest.mark.parametrize(("written", "typed"), NUMBERS)
def test_a_number_is_found_however_it_is_written(
    document: Document, written: str, typed: str
) -> None:
    wanted = document.objectives.add(TODAY, client_name="Anna")
    other = document.objectives.add(TODAY, client_name="Quux")
    for objective, phone in ((wanted, written), (other, "+1 415 000 0000")):
        client = document.objectives.get(objective, TODAY).client
        document.clients.add_person(client, name="Somebody", phone=phone)
    for query in (typed, f"anna {typed}", f"{typed} anna"):
        assert document.board.found(TODAY, BoardFilter(words=query))[Stage.ABOVE] == [wanted]


@given(
    st.integers(10**9, 10**13 - 1).map(str),
    st.lists(st.sampled_from(["", "", " ", "-", "/", ") "]), min_size=13, max_size=13),
)
def test_any_beginning_of_a_number_finds_it(number: str, between: list[str]) -> None:
    """While it is typed, at each digit, with signs between them wherever they fall."""
    typed = "+" + "".join(digit + sign for digit, sign in zip(number, between, strict=False))
    for length in range(2, len(typed) + 1):
        assert all(word in searchable(f"+{number}") for word in words_of(typed[:length]))


@pytest.mark.parametrize("portions", [0, 1, 3, 100])
def test_what_was_prepared_and_what_was_not_find_the_same(
    filled: Document, portions: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "A_PORTION", 4)
    wanted = BoardFilter(words="a")
    right = filled.board.found(TODAY, wanted)
    filled.objectives.add(TODAY, client_name="Zoe", stage=Stage.IN)
    preparing = filled.board.searching.prepare(TODAY)
    list(islice(preparing, portions))
    preparing.close()
    assert filled.board.found(TODAY, wanted) == right


def test_what_changes_while_it_is_prepared_is_found(document: Document) -> None:
    first = document.objectives.add(TODAY, client_name="Anna", stage=Stage.IN)
    preparing = document.board.searching.prepare(TODAY)
    next(preparing)
    second = document.objectives.add(TODAY, client_name="Hanna", stage=Stage.IN)
    list(preparing)
    assert document.board.found(TODAY, BoardFilter(words="anna"))[Stage.IN] == [first, second]


def test_once_prepared_no_text_is_read_for_a_letter(document: Document) -> None:
    document.objectives.add(TODAY, client_name="Anna", stage=Stage.IN)
    list(document.board.searching.prepare(TODAY))
    statements: list[str] = []
    document.connection.set_trace_callback(statements.append)
    document.board.found(TODAY, BoardFilter(words="a"))
    document.connection.set_trace_callback(None)
    assert statements == []
