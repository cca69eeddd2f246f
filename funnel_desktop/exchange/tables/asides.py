"""Rows of a file that are not of its list: titles above, totals and legal lines below. Pure."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from funnel_desktop.document.search import folded, folded_name
from funnel_desktop.exchange.common.safe_text import trimmed
from funnel_desktop.exchange.tables.cell_looks import is_number
from funnel_desktop.exchange.tables.naming import listed, words_of_heading

LETTERS_SHOWN = 120
LETTERS_OF_A_LINE = 60
"""One cell with more, alone at the end of a list, is a sentence about it."""


class AsideReason(StrEnum):
    """Why a row is not of the list."""

    ABOVE = "above"
    TOTAL = "total"
    BELOW = "below"
    HEADINGS_AGAIN = "headings_again"


@dataclass(frozen=True, slots=True)
class Aside:
    """A row that is left out, with its number as `Table` counts them and its words."""

    row: int
    why: AsideReason
    text: str


_TOTALS = """total; totals; grand total; grand totals; subtotal; subtotals; sub total; sum; sums;
    overall; overall total; count; average; avg; summe; summen; gesamt; gesamtsumme; zwischensumme;
    insgesamt; endsumme; anzahl; durchschnitt; mittelwert; totales; total general; gran total; suma;
    suma total; promedio; recuento; toplam; genel toplam; ara toplam; ortalama; adet; somme;
    sous total; total général; totaux; moyenne; totale; totale generale; somma; totaal; razem"""
_COUNTED = """record; records; row; rows; entry; entries; item; items; client; clients; contacts;
    deals; datensatz; datensätze; zeilen; einträge; kunden; registro; registros; filas; clientes;
    kayıt; satır; lignes; enregistrements; righe; results; of; eur; usd; gbp; try; chf; tl"""
_LEGAL = re.compile(
    r"copyright|\(c\)|©|all rights reserved|confidential|do not distribute|alle rechte vorbehalten"
    r"|vertraulich|derechos reservados|confidencial|tum haklari|gizlidir|tous droits|confidentiel"
    r"|tutti i diritti|riservat[oi]\b|https?://|www\."
)
_LABEL = re.compile(
    r"(?:printed|exported|generated|created|report|downloaded|as of|page|source|filter|filters"
    r"|filtered by|sorted by|run by|seite|gedruckt|exportiert|erstellt|stand|quelle|bericht"
    r"|gefiltert|auswertung|pagina|impreso|exportado|generado|fuente|informe|filtro|sayfa"
    r"|yazdirma|olusturuldu|olusturulma|disa aktarilma|kaynak|rapor|filtre|page|imprime|exporte"
    r"|genere|rapport|etat au|stampato|esportato|generato|fonte)\b.*(?:\d|:)"
)


_FOOTNOTE = re.compile(
    r"\* ?\w|\d+ (?:records?|rows?|entries|deals|contacts|datensatze|zeilen|eintrage|registros"
    r"|filas|kayit|satir|lignes|righe)\b"
)


def text_of_row(row: Iterable[str]) -> str:
    """What a row says, short enough to be shown."""
    said = ", ".join(" ".join(cell.split()) for cell in row if cell.strip())
    return said if len(said) <= LETTERS_SHOWN else said[: LETTERS_SHOWN - 1] + "…"


_BEGINNINGS = frozenset(name[:3] for name in listed(_TOTALS))


def is_total(row: Sequence[str]) -> bool:
    """Whether a row sums up others: its first cell says so, and all the others are numbers."""
    first = next((cell.strip() for cell in row if cell and not cell.isspace()), "")
    if folded(first[:3]) not in _BEGINNINGS or len(first) > LETTERS_OF_A_LINE:
        return False
    filled = [cell.strip() for cell in row if cell.strip()]
    return _says_total(first) and all(map(is_number, filled[1:]))


def _says_total(cell: str) -> bool:
    said = words_of_heading(cell)
    bare = " ".join(word for word in said.split() if word not in listed(_COUNTED))
    return bool({said, bare} & listed(_TOTALS))


def is_line_below(row: Sequence[str]) -> bool:
    """Whether a row at the end is a line about the list: who may read it, when it was printed."""
    filled = [cell.strip() for cell in row if cell.strip()]
    said = folded_name(filled[0]) if filled else ""
    if len(filled) != 1:
        return bool(_LEGAL.match(said)) and len(filled) == 2
    is_told = _LEGAL.search(said) or _LABEL.match(said) or _FOOTNOTE.match(said)
    return bool(is_told) or len(said) > LETTERS_OF_A_LINE


def rows_below(rows: Sequence[Sequence[str]], width: int) -> int:
    """How many rows at the end are lines about a list of so many columns."""
    count = _alone_at_end(rows) if width > 2 else 0
    if count < len(rows) and count and is_total(rows[-1 - count]):
        return count
    below = 0
    while width > 1 and below < len(rows) and is_line_below(rows[-1 - below]):
        below += 1
    return below


def _alone_at_end(rows: Sequence[Sequence[str]]) -> int:
    count = 0
    while count < len(rows) and sum(1 for cell in rows[-1 - count] if cell.strip()) == 1:
        count += 1
    return count


def says_the_headings(row: Sequence[str], headings: Sequence[str]) -> bool:
    """Whether a row is that of the headings once more, as in files that were joined."""
    return trimmed(row[0]) == trimmed(headings[0]) and _trimmed(row) == _trimmed(headings)


def _trimmed(row: Sequence[str]) -> list[str]:
    cells = [trimmed(cell) for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells
