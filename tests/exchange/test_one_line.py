"""One line about somebody new: what it says, in four languages, and that nothing is lost."""

from datetime import date, time, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.exchange.one_line.moments import moment_in
from funnel_desktop.exchange.one_line.reading import LineEntry, LinePart, LineWords, read_line
from funnel_desktop.funnel.folding import folded_name
from funnel_desktop.funnel.objective import ActionKind, NextAction

TODAY = date(2026, 5, 12)  # a Tuesday
THURSDAY = date(2026, 5, 14)
KNOWN = LineWords(("Personal coaching", "Koçluk"), "EUR")


def read(line: str) -> LineEntry:
    return read_line(line, KNOWN, TODAY)


@pytest.mark.parametrize(
    ("line", "service", "value", "what"),
    [
        ("Mia Soler, +34 600 111 222, via Ana, personal coaching, 900, call Thu 10:00",
         "Personal coaching", 90000, "Call"),
        ("Mia Soler, 600 111 222, por Ana, terapia, 1.200 €, llamar el jueves a las 10",
         "terapia", 120000, "Llamar"),
        ("Mia Soler; 0532 111 22 33; Ana aracılığıyla; koçluk; 9.600,50; Perşembe 10:00 ara",
         "Koçluk", 960050, "Ara"),
        ("Mia Soler, 0171 1112233, über Ana, Beratung, 1.500 EUR, Donnerstag 10 Uhr anrufen",
         "Beratung", 150000, "Anrufen"),
    ],
)  # fmt: skip
def test_a_line_becomes_its_parts(line: str, service: str, value: int, what: str) -> None:
    found = read(line)
    assert (found.client, found.source, found.service) == ("Mia Soler", "Ana", service)
    assert (found.value, found.note, found.person) == (value, "", "")
    assert sum(letter.isdigit() for letter in found.phone) >= 9
    assert found.next_action == NextAction(what, ActionKind.CALL, None, THURSDAY, time(10))


def test_a_pasted_signature_names_the_organisation_that_its_address_belongs_to() -> None:
    found = read(
        "Ana Ruiz\nHR Director\nMeridian Labs\nT: +34 600 111 222 | ana@meridian.com\n"
        "www.meridian.com"
    )
    assert (found.client, found.person) == ("Meridian Labs", "Ana Ruiz")
    assert (found.phone, found.email) == ("+34 600 111 222", "ana@meridian.com")
    assert found.note == "HR Director\nwww.meridian.com"


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("1200000", LinePart.VALUE), ("1 200 000", LinePart.VALUE), ("600111222", LinePart.PHONE),
        ("0532 111", LinePart.PHONE), ("900 USD", LinePart.NOTE), ("€900", LinePart.VALUE),
        ("-5", LinePart.NOTE), ("Thu", LinePart.NEXT_ACTION), ("14.05.2026", LinePart.NEXT_ACTION),
        ("write to Ana @ x", LinePart.NEXT_ACTION), ("met at the fair", LinePart.NOTE),
        ("a@b.example", LinePart.EMAIL), ("ask a@b.example first", LinePart.NOTE),
        ("Email: a@b.example", LinePart.EMAIL), ("team workshop", LinePart.SERVICE),
        ("recomendada por Eva Gil", LinePart.SOURCE), ("via", LinePart.NOTE),
        ("llamar el lunes que viene", LinePart.NEXT_ACTION),
    ],
)  # fmt: skip
def test_what_a_piece_is_taken_for(words: str, part: LinePart) -> None:
    assert read(f"Mia Soler, {words}").pieces[1] == (words, part)


@pytest.mark.parametrize(
    ("line", "client", "person"),
    [
        ("Ana Ruiz at Meridian Labs", "Meridian Labs", "Ana Ruiz"),
        ("Ana Ruiz (Meridian Labs)", "Meridian Labs", "Ana Ruiz"),
        ("María de la Cruz", "María de la Cruz", ""),
        ("Coaching House", "Coaching House", ""),
        ("", "", ""), ("900", "", ""), (" , ;\n", "", ""),
    ],
)  # fmt: skip
def test_who_it_is_about(line: str, client: str, person: str) -> None:
    found = read(line)
    assert (found.client, found.person) == (client, person)


@pytest.mark.parametrize(
    ("words", "day", "clock"),
    [
        ("call today", TODAY, None), ("call tomorrow 9am", TODAY + timedelta(1), time(9)),
        ("call Tuesday", TODAY + timedelta(7), None),
        ("call on 2026-06-01", date(2026, 6, 1), None),
        ("llamar 3 de junio", date(2026, 6, 3), None), ("call 3 May", date(2027, 5, 3), None),
        ("yarın saat 14", TODAY + timedelta(1), time(14)),
        ("am 20.5. um 9 Uhr", date(2026, 5, 20), time(9)),
        ("call at 25", None, None), ("call 12:75", None, None), ("call 31.2.", None, None),
        ("llamar mañana 12h30", TODAY + timedelta(1), time(12, 30)), ("lunch 12pm", None, time(12)),
    ],
)  # fmt: skip
def test_days_and_times(words: str, day: date | None, clock: time | None) -> None:
    found = moment_in(words, TODAY)
    assert (found.day, found.time) == (day, clock)


def test_a_day_beside_its_action_belongs_to_it_and_a_second_of_a_kind_to_the_note() -> None:
    found = read("Li, Thu 10:00, call her, 900, 300, 600 111 222, 600 333 444, email Fri")
    assert found.next_action == NextAction("Call her", ActionKind.CALL, None, THURSDAY, time(10))
    assert (found.value, found.phone) == (90000, "600 111 222")
    assert found.note == "300\n600 333 444\nemail Fri"


LANGUAGES = {
    "en": ("via {}", "call Thursday 10:00", "team training"),
    "es": ("recomendado por {}", "llamar jueves 10:00", "formación de equipo"),
    "tr": ("{} aracılığıyla", "perşembe 10:00 ara", "ekip eğitim"),
}
NAMES = st.sampled_from(("Mia Soler", "İpek Yıldırım", "José Núñez", "Łucja Żak", "O'Hara Ltd."))


@given(
    st.sampled_from(sorted(LANGUAGES)), NAMES, NAMES, st.permutations(range(5)),
    st.integers(1, 99_999), st.sampled_from((", ", "; ", "\n", " | ")),
)  # fmt: skip
def test_made_up_lines_are_read_in_any_order(
    language: str, client: str, source: str, order: list[int], euros: int, between: str
) -> None:
    through, action, service = LANGUAGES[language]
    parts = ["+34 600 111 222", through.format(source), service, str(euros), action]
    found = read(between.join([client, *(parts[place] for place in order)]))
    assert (found.client, found.source, found.service) == (client, source, service)
    assert (found.phone, found.value, found.note) == ("+34 600 111 222", euros * 100, "")
    assert found.next_action is not None
    assert (found.next_action.day, found.next_action.time) == (THURSDAY, time(10))


UNKNOWN = {
    "en": ("met at the fair", "two children", "50 USD/h", "prefers mornings?"),
    "es": ("le gusta el té", "dos hijos", "conoce a mi jefa", "¿mejor por la tarde?"),
    "tr": ("fuarda tanıştık", "iki çocuğu var", "çayı sever", "sabahları uygun mu?"),
}


@given(st.sampled_from(sorted(LANGUAGES)), NAMES, st.randoms(use_true_random=False))
def test_what_is_not_understood_becomes_the_note(
    language: str, client: str, random: Random
) -> None:
    """Wherever it stands between what is understood, and in its order."""
    through, action, service = LANGUAGES[language]
    understood = ["+34 600 111 222", through.format("Ana"), service, "900", action]
    unknown = random.sample(UNKNOWN[language], random.randrange(len(UNKNOWN[language]) + 1))
    pieces = [*understood, *unknown]
    random.shuffle(pieces)
    found = read(", ".join([client, *pieces]))
    assert found.note.split("\n") == [each for each in pieces if each in unknown] or not unknown
    assert (found.client, found.source, found.service, found.value) == (
        client, "Ana", service, 90000,
    )  # fmt: skip
    assert [piece.words for piece in found.pieces] == [client, *pieces]


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=120))
def test_whatever_is_written_is_kept(line: str) -> None:
    found = read(line)
    kept = "".join(piece.words for piece in found.pieces)
    marks = set(" \t\n,;|·•\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0") | {
        letter for letter in line if letter.isspace()
    }
    assert [c for c in kept if c not in marks] == [c for c in line if c not in marks]
    unknown = [piece.words for piece in found.pieces if piece.part is LinePart.NOTE]
    assert found.note == "\n".join(unknown)


@pytest.mark.parametrize(
    ("line", "client", "person", "note"),
    [
        ("Un saludo,\nJosé Núñez\nDirector General | Núñez y Asociados\nM. 600 111 222 · "
         "jose@nunezasociados.com",
         "Núñez y Asociados", "José Núñez", "Un saludo\nDirector General"),
        ("Mit freundlichen Grüßen\nJörg Müller\nMüller GmbH\nj.mueller@mueller-gmbh.de",
         "Müller GmbH", "Jörg Müller", "Mit freundlichen Grüßen"),
        ("--\nElif Kaya\nKaya Danışmanlık A.Ş.\nGSM: 0532 111 22 33",
         "Kaya Danışmanlık A.Ş.", "Elif Kaya", "--"),
        ("Jane Doe\njane@janedoe.com\nCEO", "Jane Doe", "", "CEO"),
        ("Müller GmbH, Acme Inc., 900", "Müller GmbH", "", "Acme Inc."),
        ("Mia Soler <mia@soler.example> +34 600 111 222", "Mia Soler", "", ""),
        ("Best regards", "", "", "Best regards"),
        ("Best,\nJane Doe", "Jane Doe", "", "Best"),
    ],
)  # fmt: skip
def test_signatures(line: str, client: str, person: str, note: str) -> None:
    found = read(line)
    assert (found.client, found.person, found.note) == (client, person, note)
    assert found.stage is None


SIGNATURES = {
    "en": ("Kind regards", "Head of People", "Ltd.", "Phone: "),
    "es": ("Un saludo", "Directora de Personas", "S.L.", "Tel.: "),
    "tr": ("Saygılarımla", "Kurucu Ortak", "A.Ş.", "GSM: "),
}
FIRMS = st.sampled_from(("Meridian Labs", "Kaya Danışmanlık", "Núñez y Asociados", "O'Hara Sons"))


@given(
    st.sampled_from(sorted(SIGNATURES)), NAMES.filter(lambda name: "Ltd" not in name), FIRMS,
    st.booleans(), st.permutations(range(4)), st.sampled_from(("\n", " | ", "\n\n", " · ")),
)  # fmt: skip
def test_made_up_signatures_are_read_in_any_order(
    language: str, name: str, firm: str, has_domain: bool, order: list[int], between: str
) -> None:
    """By the domain of the address, or by the form of the firm's name."""
    greeting, title, form, label = SIGNATURES[language]
    domain = "".join(c for c in folded_name(firm).replace(" y ", "") if c.isalnum())
    address = f"x.y@{domain if has_domain else 'mail'}.com"
    named = firm if has_domain else f"{firm} {form}"
    parts = [title, named, f"{label}+34 600 111 222", address]
    found = read(between.join([greeting, name, *(parts[place] for place in order)]))
    assert (found.client, found.person) == (named, name)
    assert (found.phone, found.email) == ("+34 600 111 222", address)
    assert found.note.split("\n") == [greeting, title]
    assert (found.value, found.next_action, found.service) == (None, None, "")
