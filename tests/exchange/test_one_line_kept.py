"""What a line said is corrected and kept: one step, and nothing of it is lost."""

from datetime import date, time

import pytest

from funnel_desktop.document.document import Document
from funnel_desktop.document.services import NewService
from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.one_line.correcting import taken_for, with_part, words_of
from funnel_desktop.exchange.one_line.keeping import keep
from funnel_desktop.exchange.one_line.reading import (
    LineEntry,
    LinePart,
    LineWords,
    read_as,
    read_line,
)
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Stage

TODAY = date(2026, 5, 12)
KNOWN = LineWords(("Coaching",), "EUR")
LINE = "Mia Soler, +34 600 111 222, via Ana, Coaching, 900, call Thu 10:00, met at the fair"
CALL = NextAction("Call", ActionKind.CALL, None, date(2026, 5, 14), time(10))


def read(line: str) -> LineEntry:
    return read_line(line, KNOWN, TODAY)


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("above", Stage.ABOVE), ("In the Funnel", Stage.IN), ("Best Few", Stage.BEST_FEW),
        ("Huninin Üstü", Stage.ABOVE), ("encima", Stage.ABOVE), ("evren", Stage.UNIVERSE),
        ("somewhere", None),
    ],
)  # fmt: skip
def test_a_stage_is_said_by_its_name(words: str, stage: Stage | None) -> None:
    assert read(f"Mia Soler, {words}").stage is stage
    assert read(words).client == words


def test_what_was_taken_for_something_else_is_moved_and_what_stood_there_is_noted() -> None:
    entry = taken_for(read(LINE), LinePart.NOTE, LinePart.SERVICE, KNOWN, TODAY)
    assert (entry.service, entry.note) == ("met at the fair", "Coaching")
    entry = taken_for(read(LINE), LinePart.SOURCE, LinePart.PERSON, KNOWN, TODAY)
    assert (entry.person, entry.source) == ("Ana", "")
    entry = taken_for(read(LINE), LinePart.NEXT_ACTION, LinePart.NOTE, KNOWN, TODAY)
    assert (entry.next_action, entry.note) == (None, "met at the fair\nCall 2026-05-14 10:00")
    assert taken_for(entry, LinePart.VALUE, LinePart.NOTE, KNOWN, TODAY).note.endswith("900.00")


def test_what_means_no_amount_and_no_stage_is_not_taken_for_one() -> None:
    for part in (LinePart.VALUE, LinePart.STAGE):
        with pytest.raises(Unreadable):
            taken_for(read(LINE), LinePart.SOURCE, part, KNOWN, TODAY)


@pytest.mark.parametrize("part", list(LinePart))
def test_a_part_in_words_is_read_as_the_same_again(part: LinePart) -> None:
    entry = read(f"{LINE}, mia@soler.example, above")._replace(person="Mia")
    words = words_of(entry, part, "EUR")
    assert words
    assert words_of(with_part(entry, part, None), part, "EUR") == ""
    assert read_as(part, words, KNOWN, TODAY) == getattr(entry, part.value)


def test_an_entry_becomes_an_objective_with_its_client_person_and_service(
    document: Document,
) -> None:
    ana = document.clients.add_person(
        document.objectives.get(document.objectives.add(TODAY, client_name="Delta"), TODAY).client,
        "Ana Ruiz",
    )
    before = len(document.log.history())
    own = keep(
        document, read(LINE), TODAY, service=NewService("private", 80000, 70), wish="Less stress"
    )
    made = document.objectives.get(own, TODAY)
    (mia,) = document.clients.people(made.client)
    assert (made.client_name, made.wish, made.value) == ("Mia Soler", "Less stress", 90000)
    assert (made.stage, made.source, made.source_person) == (Stage.UNIVERSE, "Ana", ana)
    assert (made.notes, made.next_action) == ("met at the fair", CALL._replace(person=mia.id))
    assert (mia.name, mia.phone) == ("Mia Soler", "+34 600 111 222")
    (service,) = document.services.all()
    assert (service.name, service.default_value, service.estimated_cycle) == ("Coaching", 80000, 70)
    assert len(document.log.history()) == before + 1
    document.log.undo()
    assert document.services.all() == []
    assert document.clients.named("Mia Soler") is None


def test_somebody_at_a_firm_makes_the_client_an_organisation(document: Document) -> None:
    own = keep(document, read("Ana Ruiz at Meridian Labs, 600 111 222"), TODAY)
    made = document.objectives.get(own, TODAY)
    assert document.clients.get(made.client).kind == "organisation"
    assert [(each.name, each.phone) for each in document.clients.people(made.client)] == [
        ("Ana Ruiz", "600 111 222")
    ]


def test_a_number_that_somebody_has_stays_and_another_is_noted(document: Document) -> None:
    keep(document, read("Mia Soler, 600 111 222"), TODAY)
    own = keep(document, read("Mia Soler, 600 333 444, mia@soler.example"), TODAY)
    made = document.objectives.get(own, TODAY)
    (mia,) = document.clients.people(made.client)
    assert (mia.phone, mia.email) == ("600 111 222", "mia@soler.example")
    assert made.notes == "600 333 444"
