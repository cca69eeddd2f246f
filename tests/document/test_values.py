"""What may enter the file: checked at its edge, for every verb that takes it."""

import math
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.settings import CHECKS
from funnel_desktop.document.values import (
    KILOMETRES_AT_MOST,
    MINUTES_A_DAY,
    MINUTES_A_WEEK,
    MONEY_AT_MOST,
    PEOPLE_AT_MOST,
)
from funnel_desktop.funnel.objective import ActionKind, NextAction
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.document.contents import contents

TODAY = date(2026, 3, 10)

NO_TEXT: list[Any] = ["\x00", "a\x00b", "\ud800", "a\udfffb", None, 5, b"bytes"]
NO_COUNT: list[Any] = [-1, MONEY_AT_MOST + 1, 2**63, -(2**63), 10**30, True, 1.0, math.nan, "1"]
NO_COUNT += [math.inf, -math.inf]
NO_DAY: list[Any] = ["2026-03-10", 5, 1.5, time(9), True]
TEXTS = ["", " ", "a\r\nb\tc", "\u202eright to left", "🙂" * 2000, "İıß", "'; DROP TABLE x; --"]
DAYS = [date.min, date.max, date(1, 1, 1), date(9999, 12, 31), datetime(2026, 3, 10, 23, 59)]


@pytest.fixture
def anna(document: Document) -> str:
    own = document.objectives.add(TODAY, client_name="Anna")
    document.services.add("Coaching")
    document.clients.add_person(document.objectives.get(own, TODAY).client, "Zoë")
    document.activities.log(own, "call", TODAY)
    return own


def refuses(document: Document, verb: Any, value: object) -> None:
    before = contents(document)
    with pytest.raises(DocumentError) as refused:
        verb(value)
    assert refused.value.key in ("not_valid", "not_found"), value
    assert contents(document) == before
    ascii(refused.value.values)


def text_verbs(document: Document, own: str) -> list[Any]:
    client = document.objectives.get(own, TODAY).client
    person = document.clients.people(client)[0].id
    service = document.services.all()[0].id
    objectives, clients = document.objectives, document.clients
    return [
        lambda v: objectives.add(TODAY, client_name=v),
        lambda v: objectives.add(TODAY, client_name="Berta", wish=v),
        lambda v: objectives.add(TODAY, client_name="Berta", source=v),
        lambda v: objectives.add(TODAY, client_name="Berta", notes=v),
        lambda v: objectives.edit(own, "wish", v),
        lambda v: objectives.edit(own, "source", v),
        lambda v: objectives.edit(own, "notes", v),
        lambda v: objectives.edit_several(own, {"value": 7, "wish": v}, TODAY),
        lambda v: objectives.set_next_action(own, NextAction(v)),
        lambda v: objectives.set_next_action(own, NextAction(question=v)),
        lambda v: objectives.move([own], Stage.IN, TODAY, because=v),
        lambda v: objectives.set_outcome([own], Outcome.LOST, TODAY, reason=v),
        lambda v: clients.rename(client, v),
        lambda v: clients.edit(client, "notes", v),
        lambda v: clients.edit(client, "sector", v),
        lambda v: clients.add_person(client, v),
        lambda v: clients.add_person(client, "Berta", email=v),
        lambda v: clients.edit_person(person, "phone", v),
        lambda v: document.services.add(v),
        lambda v: document.services.edit(service, "name", v),
        lambda v: document.activities.log(own, "note", TODAY, note=v),
        lambda v: document.activities.log(own, v, TODAY),
        lambda v: document.settings.set("currency", v),
    ]


@pytest.mark.parametrize("value", NO_TEXT, ids=ascii)
def test_what_is_no_text(document: Document, anna: str, value: object) -> None:
    for verb in text_verbs(document, anna):
        refuses(document, verb, value)


@pytest.mark.parametrize("name", ["", "  ", "\n\t\u00a0"])
def test_a_name_says_something(document: Document, anna: str, name: str) -> None:
    client = document.objectives.get(anna, TODAY).client
    for verb in (
        lambda v: document.objectives.add(TODAY, client_name=v),
        lambda v: document.clients.rename(client, v),
        lambda v: document.clients.add_person(client, v),
        document.services.add,
    ):
        refuses(document, verb, name)


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_text_comes_back_as_it_was(document: Document, anna: str, text: str) -> None:
    document.objectives.edit(anna, "notes", text)
    document.close()
    with open_document(document.path) as again:
        assert again.objectives.get(anna, TODAY).notes == text
    assert check_file(document.path) == []


@pytest.mark.parametrize("value", NO_COUNT, ids=str)
def test_what_is_no_count(document: Document, anna: str, value: object) -> None:
    client = document.objectives.get(anna, TODAY).client
    service = document.services.all()[0].id
    for verb in (
        lambda v: document.objectives.add(TODAY, client_name="Berta", value=v),
        lambda v: document.objectives.edit(anna, "value", v),
        lambda v: document.objectives.set_outcome([anna], Outcome.WON, TODAY, value=v),
        lambda v: document.objectives.set_next_action(anna, NextAction(minutes=v)),
        lambda v: document.activities.log(anna, "call", TODAY, minutes=v),
        lambda v: document.clients.edit(client, "size", v),
        lambda v: document.services.add("Seminar", default_value=v),
        lambda v: document.services.edit(service, "estimated_cycle", v),
        lambda v: document.settings.set("needed_income_a_month", v),
        lambda v: document.settings.set("working_hours_a_week", v),
    ):
        refuses(document, verb, value)


@pytest.mark.parametrize("value", [None, 0, 1, MONEY_AT_MOST])
def test_counts_come_back_as_they_were(document: Document, anna: str, value: int) -> None:
    document.objectives.edit(anna, "value", value)
    assert document.objectives.get(anna, TODAY).value == value
    assert document.board.totals(TODAY)[Stage.ABOVE].value == (value or 0)


@pytest.mark.parametrize("minutes", [0, -5, 10**9, MONEY_AT_MOST])
def test_an_action_takes_minutes_not_years(document: Document, anna: str, minutes: int) -> None:
    refuses(
        document,
        lambda v: document.objectives.set_next_action(anna, v),
        NextAction(minutes=minutes),
    )
    if minutes:
        refuses(
            document, lambda v: document.activities.log(anna, "call", TODAY, minutes=v), minutes
        )


@pytest.mark.parametrize("days", [0, 10**6, MONEY_AT_MOST])
def test_a_cycle_takes_days_not_centuries(document: Document, days: int) -> None:
    refuses(document, lambda v: document.services.add("Seminar", estimated_cycle=v), days)


@pytest.mark.parametrize("months", [0, -1, 121, 1.5, None])
def test_a_service_is_paid_over_some_months(document: Document, months: int) -> None:
    refuses(document, lambda v: document.services.add("Seminar", paid_over=v), months)


@pytest.mark.parametrize(
    ("field", "most"), [("size", PEOPLE_AT_MOST), ("distance", KILOMETRES_AT_MOST)]
)
def test_a_client_takes_what_somebody_could_mean(
    document: Document, anna: str, field: str, most: int
) -> None:
    client = document.objectives.get(anna, TODAY).client
    document.clients.edit(client, field, most)
    assert getattr(document.clients.get(client), field) == most
    for beyond in (most + 1, 3_000_000_000, MONEY_AT_MOST):
        refuses(document, lambda v: document.clients.edit(client, field, v), beyond)


@pytest.mark.parametrize(
    "key",
    [
        key
        for key in CHECKS
        if key.endswith(("s_a_week", "minutes", "minute", "start", "end")) and key != "days_a_week"
    ],
)
def test_settings_take_minutes_of_a_day_or_a_week(document: Document, key: str) -> None:
    most = MINUTES_A_WEEK if key.endswith("_week") else MINUTES_A_DAY
    document.settings.set(key, most)
    assert document.settings.get(key) == most
    for beyond in (most + 1, 2**31, MONEY_AT_MOST):
        refuses(document, lambda v: document.settings.set(key, v), beyond)


@pytest.mark.parametrize("value", NO_DAY, ids=str)
def test_what_is_no_day(document: Document, anna: str, value: Any) -> None:
    for verb in (
        lambda v: document.objectives.add(TODAY, client_name="Berta", first_contact=v),
        lambda v: document.objectives.edit(anna, "expected", v),
        lambda v: document.objectives.set_next_action(anna, NextAction(day=v)),
    ):
        refuses(document, verb, value)


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_the_first_and_the_last_day(document: Document, anna: str, day: date) -> None:
    document.objectives.edit(anna, "first_contact", day)
    document.objectives.edit(anna, "expected", day)
    document.objectives.set_next_action(anna, NextAction("call", day=day, time=time(23, 59)))
    found = document.objectives.get(anna, day)
    assert found.first_contact == found.expected == date(day.year, day.month, day.day)
    for today in (date.min, TODAY, date.max):
        assert document.board.do_next(today, 4).counts
        assert document.board.cards(Stage.ABOVE, today, 0, 9)
        assert document.board.funnel_on(today).stages
        assert document.board.found(today, document_filter())[Stage.ABOVE] in ([], [anna])
        assert document.cycles.normal(today) == {}
    document.close()
    assert check_file(document.path) == []


def document_filter() -> Any:
    from funnel_desktop.document.board import BoardFilter

    return BoardFilter(late=True)


def test_a_time_of_day_is_kept_without_zone_and_seconds(document: Document, anna: str) -> None:
    clock = time(9, 30, 59, tzinfo=UTC)
    document.objectives.set_next_action(anna, NextAction("call", day=TODAY, time=clock))
    action = document.objectives.get(anna, TODAY).next_action
    assert action is not None
    assert action.time == time(9, 30)
    for wrong in ("9:30", 5, TODAY):
        refuses(
            document,
            lambda v: document.objectives.set_next_action(anna, NextAction(time=v)),
            wrong,
        )


@pytest.mark.parametrize("kind", ["shout", "", None, 5])
def test_a_kind_that_is_none(document: Document, anna: str, kind: Any) -> None:
    refuses(document, lambda v: document.objectives.set_next_action(anna, NextAction(kind=v)), kind)
    for known in ActionKind:
        document.objectives.set_next_action(anna, NextAction(kind=known))


@pytest.mark.parametrize("stage", ["won", "", None, "nowhere"])
def test_a_stage_that_is_none(document: Document, anna: str, stage: Any) -> None:
    refuses(document, lambda v: document.objectives.move([anna], v, TODAY), stage)
    refuses(document, lambda v: document.objectives.add(TODAY, client_name="Berta", stage=v), stage)
    outcome = "above" if stage == "won" else stage
    refuses(document, lambda v: document.objectives.set_outcome([anna], v, TODAY), outcome)


def test_stages_and_outcomes_by_their_keys(document: Document, anna: str) -> None:
    document.objectives.move([anna], "universe", TODAY)  # type: ignore[arg-type]
    assert document.objectives.get(anna, TODAY).stage is Stage.UNIVERSE
    document.objectives.set_outcome([anna], "won", TODAY, value=7)  # type: ignore[arg-type]
    assert document.objectives.get(anna, TODAY).outcome_value == 7


@pytest.mark.parametrize("words", ["", " ", "nobody", "\ud800", "\x00", "%", "x" * 10**5])
def test_nothing_is_called_so(document: Document, anna: str, words: str) -> None:
    for verb in (
        lambda v: document.objectives.find(v, TODAY),
        lambda v: document.objectives.get(v, TODAY),
        lambda v: document.objectives.edit(v, "wish", "x"),
        lambda v: document.objectives.delete([v]),
        document.clients.get,
        document.activities.delete,
        document.services.delete,
    ):
        refuses(document, verb, words)


def test_an_objective_is_found_by_its_id_and_by_names_that_are_unique(
    document: Document, anna: str
) -> None:
    document.objectives.edit(anna, "wish", "Işık Koçluk")
    for words in (anna, "anna", "  ANNA ", "isik  kocluk"):
        assert document.objectives.find(words, TODAY) == anna
    document.objectives.add(TODAY, client_name="anna")
    with pytest.raises(DocumentError) as refused:
        document.objectives.find("Anna", TODAY)
    assert refused.value.key == "not_unique"


def test_the_same_name_is_the_same_client(document: Document, anna: str) -> None:
    for name in ("anna", " ANNA ", "Ànna"):
        document.objectives.add(TODAY, client_name=name)
    assert len(document.clients.names()) == 1
    other = document.objectives.add(TODAY, client_name="Annabel")
    assert document.objectives.get(other, TODAY).client_name == "Annabel"
    assert len(document.clients.names()) == 2


def test_a_client_takes_its_kind_from_the_service(document: Document) -> None:
    service = document.services.add("Workshop", audience="organisation")
    for name, chosen, kind in (("A", service, "organisation"), ("B", None, "person")):
        own = document.objectives.add(TODAY, client_name=name, service=chosen)
        assert document.clients.get(document.objectives.get(own, TODAY).client).kind == kind
