"""Columns and stages are guessed from their names, in four languages, and from their cells."""

import pytest

from funnel_desktop.exchange.tables.fields import FIELDS
from funnel_desktop.exchange.tables.guess import guess_columns, guess_stage, guess_stages
from funnel_desktop.funnel.stages import Outcome, Stage
from tests.exchange.making import table


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        (
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,"
            "close_value,engage_quarter,close_quarter",
            "- - service client stage first_contact closed value - -",
        ),
        (
            "Opportunity Name,Account Name,Amount,Close Date,Stage,Created Date,Next Step,"
            "Lead Source,Opportunity Owner,Probability (%),Last Modified Date",
            "objective client value closed stage first_contact next_action source - - -",
        ),
        (
            "Deal - Title,Deal - Value,Deal - Stage,Deal - Organization,Deal - Contact person,"
            "Deal - Expected close date",
            "objective value stage client person expected",
        ),
        (
            "Company,Name,Phone,E-mail,City,Employees,Industry,Notes",
            "client person phone email place size sector notes",
        ),
        (
            "Nombre completo,Empresa,Tel. móvil,Correo,Ciudad,Plantilla,Observaciones,ID_interno",
            "person client phone email place size notes -",
        ),
        (
            "Cliente,Oportunidad,Servicio,Importe,Etapa,Primer contacto,Fecha de cierre,"
            "Próxima acción,Motivo",
            "client objective service value stage first_contact closed next_action reason",
        ),
        (
            "MÜŞTERİ,FIRSAT,HİZMET,TUTAR,AŞAMA,İLK TEMAS,Beklenen kapanış,Sonraki adım,Kaynak",
            "client objective service value stage first_contact expected next_action source",
        ),
        (
            "Kunde,Vorhaben,Leistung,Betrag (€),Phase,Erstellt am,Abschlussdatum,Nächster Schritt,"
            "Fällig am,Bemerkung",
            "client objective service value stage first_contact closed next_action next_date notes",
        ),
        (",".join(FIELDS), " ".join(FIELDS)),
        ("Name,Stage", "client stage"),
        ("until,wish,client", "parked_until objective client"),
        ("Banana,Foo", "- -"),
    ],
)
def test_headings_tell_the_fields(headings: str, fields: str) -> None:
    names = headings.split(",")
    expected = dict(zip(fields.split(), names, strict=True))
    expected.pop("-", None)
    assert guess_columns(table(headings)) == expected


def test_cells_can_overrule_a_heading() -> None:
    made = table("Client,Value,Expected,Stage", "Acme,great,soon,won", "B,poor,later,lost")
    assert guess_columns(made) == {"client": "Client", "stage": "Stage"}


def test_cells_alone_show_names_addresses_and_stages() -> None:
    made = table("x,y,z", "Acme,a@example.org,Gewonnen", "Beta,b@example.org,Verloren")
    assert guess_columns(made) == {"client": "x", "email": "y", "stage": "z"}


UNIVERSE, ABOVE, IN, BEST_FEW = Stage
WON, LOST, PARKED = Outcome


@pytest.mark.parametrize(
    ("meant", "words"),
    [
        (UNIVERSE, "universe|Prospecting|lead|New|1 - Lead|Aday|Prospección|Interessent|MQL"),
        (
            ABOVE,
            "above|Qualified|Above the funnel|appointmentscheduled|Contacted|Nitelikli|Calificado",
        ),
        (ABOVE, "Qualifiziert|Erstgespräch|2. Contact made"),
        (IN, "in|In the Funnel|Engaging|Proposal|3 - Proposal sent (60%)|Proposal/Price Quote"),
        (IN, "Teklif verildi|TEKLİF|Propuesta enviada|Angebot|Id. Decision Makers|Needs Analysis"),
        (
            BEST_FEW,
            "best_few|Best Few|Negotiation|Negotiation/Review|contractsent|En negociación|Pazarlık",
        ),
        (BEST_FEW, "Verhandlung|Sözleşme gönderildi"),
        (WON, "won|WON|Closed Won|ClosedWon|closedwon|Kazanıldı|KAZANILDI|Ganado|Gewonnen|Signed"),
        (WON, "Contract signed|Cerrada ganada"),
        (LOST, "lost|Closed Lost|Kaybedildi|Perdido|Verloren|Disqualified|Not interested|İptal"),
        (PARKED, "parked|On hold|Beklemede|En espera|Zurückgestellt|Postponed|nurture"),
        (None, "xyz|42|Not signed|?|Waiting for decision|wonderful"),
    ],
)
def test_words_tell_stages(meant: Stage | Outcome | None, words: str) -> None:
    different = words.split("|")
    assert guess_stages(different) == dict.fromkeys(different, meant)


def test_every_stage_and_outcome_is_guessed_from_its_own_key() -> None:
    for place in (*Stage, *Outcome):
        assert guess_stage(place.value) is place
