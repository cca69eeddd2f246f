"""Results of sales in a column of their own, beside that of their stages."""

from collections.abc import Sequence

from funnel_desktop.document.search import folded_name
from funnel_desktop.exchange.common.steady import portions
from funnel_desktop.exchange.tables.guess import STAGES_AT_MOST, Columns, guess_stage
from funnel_desktop.exchange.tables.table import Table
from funnel_desktop.funnel.stages import Outcome

_OPEN = """open; still open; in progress; active; pending; ongoing; running; abierto; abierta;
    en curso; activo; activa; pendiente; açık; devam ediyor; sürüyor; aktif; offen; laufend; läuft;
    aktiv; in arbeit; ouvert; ouverte; en cours; actif; aperto; aperta; in corso; attivo;
    em aberto; aberto; em andamento"""
_OPEN_WORDS = frozenset(folded_name(word) for word in _OPEN.split(";"))
DIFFERENT_AT_MOST = 8
"""A column with more different words than this holds no results."""


def is_open(cell: str) -> bool:
    """Whether a result is that there is none yet."""
    return not cell.strip() or folded_name(cell) in _OPEN_WORDS


def are_results(cells: Sequence[str]) -> bool:
    """Whether cells say nothing but won, lost, parked or open, and two of these at least."""
    words = _few_words(cells, DIFFERENT_AT_MOST)
    said = {"" if is_open(word) else guess_stage(word) for word in words}
    return len(said) > 1 and all(one == "" or isinstance(one, Outcome) for one in said)


def _few_words(cells: Sequence[str], at_most: int) -> set[str]:
    """The different words of a column; none where there are more."""
    words: set[str] = set()
    for some in portions(cells):
        words.update(filter(None, map(str.strip, some)))
        if len(words) > at_most:
            return set()
    return words


def stage_and_result(table: Table, guessed: Columns) -> Columns:
    """Where columns go, with the column of results told from that of stages.

    A column of stages may hold results alone: where another column has stages, these stand
    there.
    """
    found = dict(guessed)
    taken = {heading for headings in found.values() for heading in headings}
    free = {h: table.column(h) for h in table.headings if h not in taken}
    stages = [(h,) for h, cells in free.items() if _are_stages(cells)]
    results = [(h,) for h, cells in free.items() if are_results(cells)]
    if "outcome" in found:
        if "stage" not in found:
            found["stage"] = stages[0] if stages else found.pop("outcome")
    elif "stage" in found and are_results(table.column(found["stage"][0])):
        if stages:
            found["outcome"], found["stage"] = found["stage"], stages[0]
    elif "stage" in found and results:
        found["outcome"] = results[0]
    return found


def _are_stages(cells: Sequence[str]) -> bool:
    words = _few_words(cells, STAGES_AT_MOST)
    return bool(words) and all(map(guess_stage, words))
