"""Whether a word of a list means yes or no, as people and programs write it."""

from funnel_desktop.document.search import folded_name
from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.tables.fields import is_blank

_WORDS = {
    True: """yes; y; true; t; 1; x; ✓; ✔; sí; s; verdadero; cierto; evet; e; doğru; ja; j; wahr;
        oui; o; vrai; sì; vero; sim; verdadeiro""",
    False: """no; n; false; f; 0; ✗; ✘; falso; hayır; h; yanlış; nein; falsch; non; faux; não""",
}
_MEANS = {folded_name(word): means for means, words in _WORDS.items() for word in words.split(";")}


def is_yes_or_no(cell: str) -> bool:
    """Whether a cell says one of the two."""
    return folded_name(cell) in _MEANS


def read_yes_or_no(cell: str) -> bool | None:
    """Yes or no, None for a blank cell; raises Unreadable 'not_yes_or_no'."""
    if is_blank(cell.strip()):
        return None
    said = folded_name(cell)
    if said not in _MEANS:
        raise Unreadable("not_yes_or_no")
    return _MEANS[said]
