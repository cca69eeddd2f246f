"""Whether a word of a list means a person or an organisation, the best or the worst."""

from funnel_desktop.document.search import folded_name
from funnel_desktop.exchange.common.refused import Unreadable

PERSON, ORGANISATION = "person", "organisation"

_WORDS = {
    PERSON: """person; individual; private; private person; contact; human; persona; particular;
        privado; individuo; kişi; bireysel; birey; şahıs; özel; privatperson; privat; personne;
        particulier; persona fisica; privato""",
    ORGANISATION: """organisation; organization; org; company; firm; business; account; corporate;
        institution; organización; empresa; compañía; institución; cuenta; kurum; şirket; firma;
        kuruluş; kurumsal; işletme; unternehmen; gesellschaft; betrieb; entreprise; société;
        organisme; azienda; società""",
}
_KIND_OF_WORD = {
    folded_name(word): kind for kind, words in _WORDS.items() for word in words.split(";")
}


def is_client_kind(cell: str) -> bool:
    """Whether a cell names one of the two kinds."""
    return folded_name(cell) in _KIND_OF_WORD


def read_client_kind(cell: str) -> str:
    """`person` or `organisation`, "" for a blank cell; raises Unreadable `not_a_kind`."""
    said = folded_name(cell)
    if not said:
        return ""
    if said not in _KIND_OF_WORD:
        raise Unreadable("not_a_kind")
    return _KIND_OF_WORD[said]


_MARKS = {"best": "best", "mejor": "best", "en iyi": "best", "beste": "best"} | {
    "worst": "worst", "peor": "worst", "en kotu": "worst", "schlechteste": "worst",
}  # fmt: skip


def read_mark(cell: str) -> str | None:
    """`best` or `worst`, None for a blank cell; raises Unreadable `not_a_mark`."""
    said = folded_name(cell)
    if not said:
        return None
    if said not in _MARKS:
        raise Unreadable("not_a_mark")
    return _MARKS[said]
