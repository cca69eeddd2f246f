"""Look-alikes: by e-mail, telephone, name and almost equal name; what is done unasked."""

from datetime import date
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from funnel_desktop.document.log_rows import Row
from funnel_desktop.exchange.contacts.alike import (
    Alike,
    AlikeAnswer,
    AlikeBy,
    Traits,
    comparable_name,
    find_alike,
    phone_key,
)
from funnel_desktop.exchange.contacts.client_plan import FACTS, ClientFound, plan_clients
from funnel_desktop.exchange.contacts.fitting import excluded
from funnel_desktop.exchange.contacts.merging import outcome, same_person
from funnel_desktop.exchange.contacts.phones import same_phone
from funnel_desktop.exchange.tables.guess import guess_columns
from funnel_desktop.exchange.tables.naming import CLIENT_WORDS
from funnel_desktop.funnel.ideal_client import Field, Profile, Trait, TraitKind, Value
from tests.exchange.making import table

KNOWN = [
    Traits("Iris Okafor", ("iris@okafor.example",)),
    Traits("Vela Sports Clinic", (), ("+90 532 555 01 44",), True),
    Traits("Bruno Keller"),
]


@pytest.mark.parametrize(
    ("listed", "known", "why", "answer"),
    [
        (Traits("I. Okafor", ("Iris@Okafor.example",)), 0, AlikeBy.EMAIL, AlikeAnswer.MERGE),
        (Traits("Bob Smith", ("iris@okafor.example",)), 0, AlikeBy.EMAIL, None),
        (Traits("Vela Clinic", (), ("0532 555 0144",)), 1, AlikeBy.PHONE, AlikeAnswer.MERGE),
        (Traits("IRİS OKAFOR"), 0, AlikeBy.NAME, AlikeAnswer.MERGE),
        (Traits("Okafor, Iris"), 0, AlikeBy.NAME, AlikeAnswer.MERGE),
        (Traits("Iris Okafor", ("other@iris.example",)), 0, AlikeBy.NAME, None),
        (Traits("Vela Sports Clinic Ltd."), 1, AlikeBy.NAME, AlikeAnswer.MERGE),
        (Traits("Bruno Kellner"), 2, AlikeBy.ALMOST_NAME, None),
        (Traits("Vela Sport Clinic"), 1, AlikeBy.ALMOST_NAME, None),
    ],
)
def test_what_looks_like_a_known_client(
    listed: Traits, known: int, why: AlikeBy, answer: AlikeAnswer | None
) -> None:
    assert find_alike([listed], KNOWN) == [Alike(0, known, None, why, answer)]


@pytest.mark.parametrize(
    "listed",
    [
        Traits("Bruno Ganz"),
        Traits("Iris Murdoch", ("iris@murdoch.example",)),
        Traits("Somebody", (), ("44",)),
        Traits("Vela Yoga"),
    ],
)
def test_what_looks_like_nobody(listed: Traits) -> None:
    assert find_alike([listed], KNOWN) == []


def test_another_number_is_another_name() -> None:
    assert find_alike([Traits(f"Client number {n}") for n in range(30)], []) == []


def test_a_list_is_compared_with_itself_too() -> None:
    listed = [Traits("Ana Ruiz"), Traits("Zoe"), Traits("ana  ruiz"), Traits("Anna Ruiz")]
    assert find_alike(listed, []) == [
        Alike(2, None, 0, AlikeBy.NAME, AlikeAnswer.MERGE),
        Alike(3, None, 0, AlikeBy.ALMOST_NAME, None),
    ]


def test_telephones_are_compared_by_their_digits() -> None:
    assert phone_key("+90 (532) 555-01-44 ext. 7") == phone_key("0532 5550144")
    assert phone_key("110") == ""


def test_forms_of_firms_and_the_order_of_words_make_no_difference() -> None:
    assert comparable_name("Güneş Ltd. Şti.") == comparable_name("GÜNES")
    assert comparable_name("S.A.") != ""


def test_answers_say_where_each_client_goes() -> None:
    clients = [ClientFound(row, name) for row, name in enumerate("ABCDE", start=2)]
    alikes = [
        Alike(1, None, 0, AlikeBy.NAME, AlikeAnswer.MERGE),
        Alike(2, 7, None, AlikeBy.EMAIL, AlikeAnswer.MERGE),
        Alike(3, None, 2, AlikeBy.PHONE, None),
        Alike(4, None, 0, AlikeBy.ALMOST_NAME, None),
    ]
    unasked = outcome(clients, alikes)
    assert {place: [c.name for c in told] for place, told in unasked.new.items()} == {
        0: ["A", "B"],
        3: ["D"],
        4: ["E"],
    }
    assert [c.name for c in unasked.into_known[7]] == ["C"]
    asked = outcome(
        clients, alikes, {1: AlikeAnswer.DIFFERENT, 3: AlikeAnswer.MERGE, 4: AlikeAnswer.SAME}
    )
    assert list(asked.new) == [0, 1]
    assert [c.name for c in asked.into_known[7]] == ["C", "D"]
    assert asked.left_out == [4]


def test_clients_that_a_list_numbers_are_never_one() -> None:
    twins = [Traits("Ana Ruiz", own_id="1"), Traits("Ana Ruiz", own_id="2")]
    assert find_alike(twins, []) == []
    [alike] = find_alike(twins[1:], [Traits("Ana Ruiz")])
    assert alike.known == 0


def test_who_the_ideal_client_leaves_out_is_known_before_anything_is_written() -> None:
    ruling = Value("v", "over 8,000", None, least=8001)
    size = Trait("t", "Size", TraitKind.DEMOGRAPHIC, 4, Field.SIZE, (ruling,))
    profile = Profile("p", "Growing firms", 0, (size,))
    listed = [
        ClientFound(2, "Large", facts=dict.fromkeys(FACTS) | {"size": 9000}),
        ClientFound(3, "Small", facts=dict.fromkeys(FACTS) | {"size": 90}),
        ClientFound(4, "Unknown", facts=dict.fromkeys(FACTS)),
    ]
    assert excluded(listed, profile, 100, date(2026, 5, 12)) == [True, False, False]
    assert excluded(listed, None, 100, date(2026, 5, 12)) == [False] * 3


names = some.text("abcdeİıçñ .-'1", max_size=12)


@given(
    some.lists(some.builds(Traits, names), max_size=8),
    some.lists(some.builds(Traits, names), max_size=8),
)
def test_a_look_alike_always_points_to_somebody_before_it(
    listed: list[Traits], known: list[Traits]
) -> None:
    for alike in find_alike(listed, known):
        assert (alike.known is None) != (alike.earlier is None)
        assert alike.known is None or alike.known < len(known)
        assert alike.earlier is None or alike.earlier < alike.place


def test_ten_thousand_against_ten_thousand_takes_seconds_not_minutes() -> None:
    known = [Traits(f"{a}ona{b} Fir{a}m{b}") for a in map(chr, range(97, 122)) for b in range(400)]
    listed = [Traits(f"{one.name}s", (), ()) for one in known]
    start = process_time()
    assert len(find_alike(listed, known)) == len(listed)
    assert process_time() - start < 10


@pytest.mark.parametrize(
    "titled",
    ["Dr. Iris Okafor", "Prof. Dr. med. Iris Okafor", "Frau Iris Okafor", "Herr Dr. Iris Okafor",
     "Sra. Iris Okafor", "Uzm. Psk. Iris Okafor", "Iris Okafor, PhD", "Iris Okafor, Ph.D., MBA",
     "Ms Iris Okafor", "Dipl.-Psych. Iris Okafor", "Okafor, Dr. Iris", "Mag. Iris Okafor, M.Sc.",
     "Mme Iris Okafor", "Dott.ssa Iris Okafor", "Doç. Dr. Iris Okafor", "DR. IRIS OKAFOR",
     "Iris\u00a0 Okafor", "\ufeffIris Okafor", "Iris\u200b Okafor\u202c",
     "\u202aIris Okafor\u202c"],
)  # fmt: skip
def test_titles_and_what_nobody_sees_make_no_other_person(titled: str) -> None:
    assert find_alike([Traits(titled)], KNOWN) == [
        Alike(0, 0, None, AlikeBy.NAME, AlikeAnswer.MERGE)
    ]
    people: list[Row] = [{"name": "Iris Okafor", "email": "", "phone": ""}]
    assert same_person(people, {"name": titled, "email": "", "phone": ""}) is people[0]
    rows = ("Client,Contact person,Phone", f'Iris Okafor,"{titled}",+44 7700 900123')
    [client] = plan_clients(table(*rows), guess_columns(table(*rows), CLIENT_WORDS)).clients
    assert client.kind == "person"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Traits("Dr. Oetker", is_organisation=True), Traits("Oetker", is_organisation=True)),
        (Traits("Dr. Schmidt GmbH"), Traits("Schmidt GmbH")),
        (Traits("Ana M. Ruiz"), Traits("Ana Ruiz")),
        (Traits("John Smith Jr."), Traits("John Smith Sr.")),
        (Traits("Dr. Dr."), Traits("Prof.")),
        (Traits("Frau Holle"), Traits("Herr Holzer")),
    ],
)
def test_titles_that_are_part_of_a_name_stay(one: Traits, other: Traits) -> None:
    assert all(alike.answer is None for alike in find_alike([one], [other]))


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("(212) 555-1234", "(312) 555-1234", False),
        ("+1 212 555 1234", "+1 312 555 1234", False),
        ("0212 555 12 34", "0312 555 12 34", False),
        ("555-1234", "(212) 555-1234", False),
        ("+44 20 7946 0958", "+49 20 7946 0958", False),
        ("030 901820", "0301 901820", False),
        ("(212) 555-1234", "+1 212 555 1234", True),
        ("212.555.1234", "1-212-555-1234", True),
        ("0532 555 01 44", "+90 532 555 01 44", True),
        ("905325550144", "0532 5550144", True),
        ("0049 171 5550101", "+49 (0)171 5550101", True),
        ("+44 7700 900123 ext. 7", "07700 900123", True),
        ("\u202a+49 30 9018 2012\u202c", "030 90182012", True),
    ],
)
def test_telephones_that_end_alike_are_two(one: str, other: str, is_same: bool) -> None:
    assert same_phone(one, other) is same_phone(other, one) is is_same
    for name in ("Ana Ruiz", "Ana Ruis"):
        known = Traits("Ana Ruiz", (), (one,))
        found = find_alike([Traits(name, (), (other,))], [known])
        merged = [alike for alike in found if alike.answer is not None]
        assert bool(merged) is is_same


def test_many_numbers_with_one_end_are_each_found() -> None:
    known = [Traits(f"Firm {n}", (), (f"(2{n:02}) 555-1234",), True) for n in range(60)]
    found = find_alike([Traits("Firm 42", (), ("+1 242 555 1234",), True)], known)
    assert [(alike.known, alike.why) for alike in found] == [(42, AlikeBy.PHONE)]
