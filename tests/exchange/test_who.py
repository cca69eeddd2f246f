"""Who the client is and who the person, for every pair of headings in every order."""

from itertools import product

import pytest

from funnel_desktop.exchange.tables.guess import guess_all_columns, guess_columns, holds_objectives
from funnel_desktop.exchange.tables.naming import CLIENT_WORDS, OBJECTIVE_WORDS, ColumnVocabulary
from funnel_desktop.exchange.tables.table import Table
from tests.exchange.making import planned, table

FIRMS = {
    "en": "Company|Company Name|Organization|Organisation|Organization Name|Account|Account Name"
    "|Firm|Business|Employer|Organization - Name|Company / Organisation|Associated Company",
    "de": "Firma|Firmenname|Unternehmen|Organisation|Name der Firma|Arbeitgeber|Betrieb",
    "es": "Empresa|Compañía|Organización|Nombre de la empresa|Razón social|Cuenta",
    "fr": "Entreprise|Société|Organisation|Nom de l'entreprise|Raison sociale",
    "tr": "Firma|Şirket|Kurum|Şirket Adı|Firma Adı|ŞİRKET|Hesap",
}
CLIENTS = {
    "en": "Client|Customer|Client Name|Customer Name",
    "de": "Kunde|Kundenname|Auftraggeber|Klient",
    "es": "Cliente|Nombre del cliente",
    "fr": "Client|Nom du client",
    "tr": "Müşteri|Müşteri Adı",
}
PEOPLE = {
    "en": "Name|Full Name|Contact|Contact Name|Contact Person|Person|Display Name|Decision maker"
    "|First and last name|Person - Name|Primary Contact|Name of contact",
    "de": "Name|Ansprechpartner|Ansprechpartnerin|Kontakt|Kontaktperson|Vor- und Nachname"
    "|Name, Vorname|Vollständiger Name|Name des Ansprechpartners",
    "es": "Nombre|Nombre completo|Nombre y apellidos|Contacto|Persona de contacto|Interlocutor",
    "fr": "Nom|Nom complet|Nom et prénom|Contact|Personne de contact|Interlocuteur",
    "tr": "Ad Soyad|Adı ve soyadı|İsim|İlgili Kişi|Yetkili|AD SOYAD|Kişi",
}
HALVES = {
    "en": "First Name+Last Name|Given Name+Family Name|First name+Surname",
    "de": "Vorname+Nachname|Vorname+Name",
    "es": "Nombre+Apellidos|Nombre de pila+Apellido",
    "fr": "Prénom+Nom|Prénom+Nom de famille",
    "tr": "Ad+Soyad|Adı+Soyadı|İsim+Soyisim",
}
LANGUAGES = sorted(FIRMS)
VOCABULARIES = [OBJECTIVE_WORDS, CLIENT_WORDS]


def pairs(persons: dict[str, str], firms: dict[str, str]) -> list[tuple[str, str]]:
    """Every pair of two different headings, of one language and of any two."""
    everything = product(
        {one for told in persons.values() for one in told.split("|")},
        {one for told in firms.values() for one in told.split("|")},
    )
    return sorted((person, firm) for person, firm in everything if person != firm)


def who(headings: list[str], cells: list[str], words: ColumnVocabulary) -> tuple[str, str]:
    """The headings of the client and of the person."""
    made = Table(tuple(headings), [cells] if cells else [], [2] if cells else [])
    guessed = guess_columns(made, words)
    halves = "+".join(guessed.get(half, "") for half in ("first_name", "last_name"))
    return guessed.get("client", guessed.get("name", "")), guessed.get("person", halves)


@pytest.mark.parametrize("words", VOCABULARIES, ids=["objectives", "clients"])
@pytest.mark.parametrize(
    ("persons", "firms"),
    [(PEOPLE, FIRMS), (PEOPLE, CLIENTS), (CLIENTS, FIRMS)],
    ids=["person and firm", "person and client", "client and firm"],
)
def test_the_firm_is_the_client_in_every_pair_and_order(
    persons: dict[str, str], firms: dict[str, str], words: ColumnVocabulary
) -> None:
    wrong = []
    for person, firm in pairs(persons, firms):
        if is_same_word(person, firm):
            continue
        for order in ([person, firm, "Email"], ["Email", firm, person], [firm, "Email", person]):
            cells = {person: "Iris Okafor", firm: "Okafor Ltd", "Email": "i@o.example"}
            if who(order, [cells[one] for one in order], words) != (firm, person):
                wrong.append(order)
        if who([person, firm], [], words) != (firm, person):
            wrong.append([person, firm])
    assert wrong == []


def is_same_word(one: str, other: str) -> bool:
    """`Kontakt` of one language may be the client of another: no list has both."""
    return one.casefold() == other.casefold()


@pytest.mark.parametrize("words", VOCABULARIES, ids=["objectives", "clients"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_in_two_columns_is_the_person_at_the_firm(
    language: str, words: ColumnVocabulary
) -> None:
    wrong = []
    for halves, firm in product(HALVES[language].split("|"), FIRMS[language].split("|")):
        first, last = halves.split("+")
        cells = {first: "Iris", last: "Okafor", firm: "Okafor Ltd", "Email": "i@o.example"}
        for order in ([first, last, firm], [firm, last, first], [last, firm, first]):
            headings = [*order, "Email"]
            if who(headings, [cells[one] for one in headings], words) != (firm, halves):
                wrong.append(order)
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_has_no_firm_is_the_client(language: str) -> None:
    for halves in HALVES[language].split("|"):
        first, last = halves.split("+")
        [row] = planned(f"{first},{last},Status", "Iris,Okafor,Lead").rows
        assert (row.client, row.person, row.is_unnamed) == ("Iris Okafor", "Iris Okafor", False)
    for person in PEOPLE[language].split("|"):
        firm = FIRMS[language].split("|")[0]
        for cell in ("", "  "):
            [row] = planned(f'"{person}",{firm},Status', f"Iris Okafor,{cell},Lead").rows
            assert (row.client, row.is_unnamed) == ("Iris Okafor", False)


@pytest.mark.parametrize(
    ("headings", "cells", "client", "person"),
    [
        ("Name,Kunde", "Vela GmbH,Iris Okafor", "Name", "Kunde"),
        ("Contact,Name", "Halden & Sons Ltd,Ola Nord", "Contact", "Name"),
        ("Client,Name", "Iris Okafor,Vela Clinic", "Name", "Client"),
    ],
)
def test_cells_decide_between_words_that_mean_either(
    headings: str, cells: str, client: str, person: str
) -> None:
    assert guess_columns(table(headings, cells)) == {"client": client, "person": person}


def test_an_account_that_is_empty_gives_way_and_fills_gaps() -> None:
    lines = "Account,Company,Name", ",Vela,Iris", "Halden,,Ola", ",,Bo"
    assert guess_all_columns(table(*lines))["client"] == ("Company", "Account")
    assert [row.client for row in planned(*lines).rows] == ["Vela", "Halden", "Bo"]
    empty = "Account,Company,Name", ",Vela,Iris", ",Halden,Ola"
    assert [row.client for row in planned(*empty).rows] == ["Vela", "Halden"]


@pytest.mark.parametrize(
    "heading",
    ["Contact owner", "Account owner", "Client since", "Company size", "Customer ID", "Kunden-Nr.",
     "Last contact", "Letzter Kontakt", "Last Contacted", "Opportunity Name", "Company phone",
     "Assistant's Name", "Manager's Name", "Parent Account", "Client type", "Firma (Telefon)",
     "Último contacto", "Phonetic First Name", "E-mail Display Name", "Middle Name"],
)  # fmt: skip
def test_what_only_holds_such_a_word_names_nobody(heading: str) -> None:
    made = table(f'"{heading}",Firma,Name', "x,Vela,Iris", "y,Halden,Ola", "x,Bo,Al")
    for words in VOCABULARIES:
        guessed = guess_all_columns(made, words)
        named = {h for field in ("client", "name", "person") for h in guessed.get(field, ())}
        assert named == {"Firma", "Name"}


@pytest.mark.parametrize("cell", ["2026-05-01", "12.03.2026", "iris@okafor.example", "17", "1,200",
                                  "https://x.example/a"])  # fmt: skip
def test_days_counts_and_addresses_are_no_texts(cell: str) -> None:
    made = table("Client,Offer,Source,City,Next step,Reason", *[f'A,{cell},{cell},"{cell}",,'] * 3)
    assert not {"service", "source", "place"} & guess_columns(made).keys()


def test_a_list_of_the_first_hour_needs_no_correction() -> None:
    lists = {
        "Firma;Name;E-Mail;Telefon;Wert;Status;Datum erster Kontakt;Notizen": "Kunde|Kontakt|"
        "Angebot|Absage|Erstgespräch|Neu",
        "Company;Name;E-mail;Phone;Value;Status;First contact;Notes": "Client|Contact|Offer|"
        "Declined|First meeting|New",
        "Empresa;Nombre;Correo;Teléfono;Importe;Estado;Primer contacto;Notas": "Cliente|Contacto|"
        "Oferta|Rechazado|Primera reunión|Nuevo",
        "Entreprise;Nom;Courriel;Téléphone;Montant;Statut;Premier contact;Remarques": "Client|"
        "Contact|Devis|Refus|Premier rendez-vous|Nouveau",
        "Firma;Ad Soyad;E-posta;Telefon;Tutar;Durum;İlk görüşme tarihi;Notlar": "Müşteri|Temas|"
        "Teklif|Ret|İlk görüşme|Yeni",
    }
    fields = ["client", "person", "email", "phone", "value", "stage", "first_contact", "notes"]
    meant = ["won", "above", "in", "lost", "above", "universe"]
    for headings, stages in lists.items():
        rows = [
            f"Firm {n} AG;Ana {n};a{n}@x.example;0711 99887{n};4500;{stage};2026-03-1{n};x"
            for n, stage in enumerate(stages.split("|"))
        ]
        made = table(headings, *rows)
        assert holds_objectives(made)
        assert guess_columns(made) == dict(zip(fields, headings.split(";"), strict=True))
        plan = planned(headings, *rows)
        assert plan.problems == []
        assert [(row.outcome or row.stage).value for row in plan.rows] == meant
        assert all(row.client.endswith("AG") and row.person.startswith("Ana") for row in plan.rows)


OUTLOOK = "Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Position;Straße geschäftlich;"
OUTLOOK += "Ort geschäftlich;Postleitzahl geschäftlich;Ort privat;Fax geschäftlich;"
OUTLOOK += "Telefon geschäftlich;Telefon (privat);Mobiltelefon;Telefon Assistent;Konto;Geburtstag;"
OUTLOOK += "E-Mail-Adresse;E-Mail-Typ;E-Mail: Angezeigter Name;E-Mail 2: Adresse;Notizen"
IRIS = "Frau;Iris;;Okafor;;Okafor GmbH;Inhaberin;Hauptstr. 1;Köln;50667;Bonn;0221 99;0221 555010;;"
IRIS += "0171 5550101;0221 777;;29.2.1984;i@o.example;SMTP;Iris Okafor (i@o.example);i2@o.example;x"


def test_the_columns_of_an_address_book() -> None:
    guessed = guess_all_columns(table(OUTLOOK, IRIS), CLIENT_WORDS)
    assert guessed == {
        "name": ("Firma",),
        "first_name": ("Vorname",),
        "last_name": ("Nachname",),
        "job_title": ("Position",),
        "birthday": ("Geburtstag",),
        "email": ("E-Mail-Adresse", "E-Mail 2: Adresse"),
        "phone": ("Mobiltelefon", "Telefon geschäftlich"),
        "place": ("Ort geschäftlich", "Ort privat"),
        "notes": ("Notizen",),
    }
