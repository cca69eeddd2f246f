"""The user's letters: kept in the file as one setting, each change one step."""

import pytest

from funnel_desktop.document.document import Document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.letters import Letter, Letters, read_letters

LETTERS = [
    Letter("a", "Thanks", "Hello {person}", "Line\nand \u201cline\u201d"),
    Letter("b", "Empty"),
]


def test_letters_are_there_after_closing_and_taken_back_by_undo(document: Document) -> None:
    assert Letters(document.settings).all() is None, "nobody has said yet which"
    Letters(document.settings).keep(LETTERS)
    assert Letters(document.settings).all() == LETTERS
    Letters(document.settings).keep([])
    assert Letters(document.settings).all() == []
    document.log.undo()
    document.close()
    with open_document(document.path) as again:
        assert Letters(again.settings).all() == LETTERS
        again.log.undo()
        assert Letters(again.settings).all() is None


@pytest.mark.parametrize("kept", ["", "{}x", "[1]", '[{"id": "a", "what": "b"}]', "5"])
def test_what_is_no_letter_is_refused(kept: str) -> None:
    with pytest.raises(DocumentError):
        read_letters(kept)
