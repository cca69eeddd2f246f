"""Lists that are neither of clients nor of sales, told by what only they have.

Their rows name people and firms too: taken for clients, hours of work would become leads.
"""

import re
from collections.abc import Callable, Collection

from funnel_desktop.document.search import folded
from funnel_desktop.exchange.common.refused import ImportRefused
from funnel_desktop.exchange.tables.fields import is_blank
from funnel_desktop.exchange.tables.table import Table, TableForm

_DURATION = re.compile(r"\d+[:.,h]\d{1,2}(:\d\d)?( ?(h|m|min))?|\d+([.,]\d+)?( ?(h|m|min))?")
_DURATIONS = """duration; duration h; duration decimal; hours; rounded hours; time h; time decimal;
    billable hours; dauer; dauer h; dauer dezimal; stunden; zeit h; duracion; horas; sure; saat;
    duree; heures; durata; ore; minutes; minuten; minutos; duracao"""
_BEGINS = """start; start date; start time; started; started at; from; begin; time in; von; beginn;
    startdatum; startzeit; inicio; fecha de inicio; hora de inicio; baslangic; baslangic tarihi;
    baslangic saati; debut; date de debut; heure de debut; inizio; data inizio; ora inizio; inicio;
    beginnt am; beginnt um; fecha de comienzo; comienzo; hora de inicio"""
_ENDS = """end; stop; end date; end time; stop time; ended; ended at; to; time out; bis; ende;
    enddatum; endzeit; fin; fecha de fin; hora de fin; bitis; bitis tarihi; bitis saati;
    date de fin;
    heure de fin; fine; data fine; ora fine; fim;
    endet am; endet um; fecha de finalizacion; finalizacion"""
_DAYS = "date; day; datum; tag; fecha; dia; tarih; gun; jour; data; giorno"
_WORK = """description; task; project; notes; activity; entry; time entry; beschreibung; aufgabe;
    projekt; tatigkeit; notizen; descripcion; tarea; proyecto; actividad; aciklama; gorev; proje;
    tache; projet; tarefa; projeto; descricao; descrizione; attivita; progetto"""
_OF_CALENDARS = "all day event; all day; show time as; reminder on off; meeting organizer"
_SUBJECTS = "subject; summary; title; betreff; titel; asunto; konu; objet; oggetto"
_OF_BANKS = """booking date; value date; balance; valuta; buchungstag; wertstellung; buchungstext;
    verwendungszweck; saldo; purpose; payment reference; fecha valor; saldo disponible; bakiye;
    solde; libelle"""
_SENDERS, _RECEIVERS = "from; sender; von; absender; de; remitente", "to; recipient; an; para; kime"
_SALES = """stage; deal stage; pipeline; deal; opportunity; value; deal value; phase; verkaufsphase;
    etapa; asama; status; wert; valor; etape"""


def refuse_other_lists(table: Table) -> None:
    """Raise ImportRefused 'another_list' (kind: hours, calendar, bank or emails)."""
    kind = what_it_is(table)
    if kind:
        raise ImportRefused("another_list", kind=kind)


def what_it_is(table: Table) -> str:
    """`hours`, `calendar`, `bank` or `emails`; "" for what may be a list of clients or sales."""
    headings = {_said(heading): heading for heading in table.headings}
    said = headings.keys()
    if table.form is TableForm.CARDS or said & _listed(_SALES):
        return ""

    def has(*names: str) -> bool:
        return all(said & _listed(some) for some in names)

    lasts = [headings[one] for one in said & _listed(_DURATIONS)]
    is_timed = has(_BEGINS, _ENDS) or has(_BEGINS, _WORK) or has(_DAYS, _WORK)
    if is_timed and any(_are(_is_duration, table.column(heading)) for heading in lasts):
        return "hours"
    if has(_SUBJECTS, _SENDERS, _RECEIVERS):
        senders = [headings[one] for one in said & _listed(_SENDERS)]
        if any("@" in cell for heading in senders for cell in table.column(heading)):
            return "emails"
    if has(_SUBJECTS, _BEGINS, _ENDS) or (has(_OF_CALENDARS) and has(_BEGINS)):
        return "calendar"
    if len(said & _listed(_OF_BANKS)) >= 2 and any("amount" in s or "betrag" in s for s in said):
        return "bank"
    if "iban" in " ".join(said) and has(_OF_BANKS):
        return "bank"
    return ""


def _said(heading: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", folded(heading)).split())


def _listed(names: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in names.split(";"))


def _are(holds: Callable[[str], bool], cells: Collection[str]) -> bool:
    told = [cell.strip() for cell in cells if not is_blank(cell.strip())]
    return bool(told) and 10 * sum(map(holds, told)) >= 9 * len(told)


def _is_duration(cell: str) -> bool:
    return len(cell) < 20 and _DURATION.fullmatch(cell) is not None
