"""Lists that are neither of clients nor of sales are told and refused, and nothing else is."""

from pathlib import Path

import pytest

from funnel_desktop.__main__ import main
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.tables.other_lists import what_it_is
from funnel_desktop.ui.screens.importing.import_draft import paste_draft, read_draft
from funnel_desktop.wording.importing import refusal_sentence
from tests.exchange.making import table

HOURS = (
    "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,"
    "Duration,Tags\nMe,me@x.example,Vela,Coaching,,Session,Yes,2026-03-02,09:00:00,2026-03-02,"
    "10:30:00,01:30:00,\n"
)
OTHERS = {
    "hours": [
        HOURS,
        "Date,Client,Project,Task,Notes,Hours\n2026-03-02,Vela,Coaching,Session,,1.5\n",
        "Start;Dauer;Beschreibung;E-Mail\n02.03.2026 09:00;1,50 h;Sitzung;a@x.example\n",
        "Kunde;Datum;Von;Bis;Stunden;Tätigkeit\nVela;2.3.2026;9:00;10:30;1,5;Coaching\n",
        "Başlangıç;Bitiş;Süre;Açıklama\n2.3.2026 9:00;2.3.2026 10:00;1:00;Seans\n",
        "Inicio;Fin;Duración;Descripción\n2/3/2026 9:00;2/3/2026 10:00;1:00;Sesión\n",
    ],
    "calendar": [
        "Subject,Start Date,Start Time,End Date,End Time,All day event\nA,1/2/26,9:00,1/2/26,,\n"
    ],
    "bank": [
        "Buchungstag;Valuta;Auftraggeber;Verwendungszweck;IBAN;Betrag\n2.3.26;2.3.26;A;x;DE1;5\n"
    ],
    "emails": ["Date,From,To,Subject\n2026-03-02,a@x.example,b@x.example,Hello\n"],
}
CASES = [(kind, text) for kind, texts in OTHERS.items() for text in texts]


@pytest.mark.parametrize(("kind", "text"), CASES)
def test_what_a_list_is_instead_is_said_and_nothing_is_written(
    kind: str, text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, new = tmp_path / "list.csv", tmp_path / "new.funnel"
    path.write_text(text, "utf-8")
    assert main(["import", str(new), str(path)]) == 1
    assert capsys.readouterr().err.startswith("This is a ")
    assert not new.exists()
    with pytest.raises(ImportRefused) as refused:
        read_draft(path, "en_GB")
    assert refused.value.values["kind"] == kind
    assert refusal_sentence(refused.value).startswith("This is a ")
    with pytest.raises(ImportRefused):
        paste_draft(text.replace(";", "\t").replace(",", "\t"))


def test_told_columns_are_taken_of_any_list(tmp_path: Path) -> None:
    path, new = tmp_path / "list.csv", tmp_path / "new.funnel"
    path.write_text(HOURS, "utf-8")
    assert main(["import", str(new), str(path), "--map", "client=Client"]) == 0
    assert new.exists()


@pytest.mark.parametrize(
    "lines",
    [
        ("Client,Next action,Duration,Start date,Stage", "A,Call,30,2026-03-02,Lead"),
        ("Client,Project,Start date,End date,Value", "A,Coaching,2026-03-02,2026-04-02,5"),
        ("Name,E-mail,From,Notes", "A,a@x.example,Leeds,Nice"),
        ("Name,Subject,Date", "A,Coaching,2026-03-02"),
        ("Firma,Betrag,IBAN", "A,5,DE1"),
        ("Client,Hours,Notes", "A,Mon to Fri,Nice"),
        ("Client,Duration,Description,Start", "A,3 months,Coaching,2026-03-02"),
    ],
)
def test_lists_of_clients_and_sales_are_not_refused(lines: tuple[str, ...]) -> None:
    assert what_it_is(table(*lines)) == ""
