"""Hostile searches, file names and values: stored exactly or clearly refused, no traceback."""

import math
from pathlib import Path
from random import Random

from funnel_desktop.document.check import check_file
from funnel_desktop.document.document import Document, create_document, open_document
from funnel_desktop.document.errors import DocumentError
from funnel_desktop.document.filtering import BoardFilter
from tests.faults.verbs import TODAY

PIECES = (
    "a", "İ", "ı", "ß", "ﬁ", " ", "\t", "\n", "\0", "'", '"', "%", "_", "*", "(", ")", "-", "NEAR",
    "👩\u200d👧", "OR", "AND", "NOT", ":", "^", "\\", "\u202e", "\u2066", "\u200d", "\ufeff", "🙂",
    "日", "ا",
    "\u0301", "\U0010ffff", "<b>", "&amp;", "$(x)", "`", ";", "--", "/*", "=1+1", "\x1b[31m",
)  # fmt: skip
VALUES: tuple[object, ...] = (
    math.nan, math.inf, -math.inf, 2**31, 2**63, 2**64, -1, 1.5, True, b"bytes", "\ud800", "\0",
    "n" * 10_000_000, "\u202eevil", "", " ", None, [], {}, "1e999", "0x10", "٣",
)  # fmt: skip
SEARCHES, NAMES, FIELD_VALUES = 15, 1, 4
"""In one round."""


def one_round(folder: Path, seed: int) -> str:
    """15 searches, a file name and some values; returns what came of the name."""
    rng = Random(seed)
    came_of = _name(folder, rng)
    with create_document(folder / "x.funnel") as document:
        own = document.objectives.add(TODAY, client_name="İpek Yılmaz", wish="Coaching")
        for _ in range(SEARCHES):
            document.board.found(TODAY, BoardFilter(_words(rng)))
        for value in rng.sample(VALUES, FIELD_VALUES - 1):
            _value(document, own, value, rng)
        _value(document, own, _words(rng), rng)
    assert check_file(folder / "x.funnel") == []
    return came_of


def _words(rng: Random) -> str:
    return "".join(rng.choices(PIECES, k=rng.randrange(1, 12)))


def _name(folder: Path, rng: Random) -> str:
    name = rng.choice((_words(rng), "x" * rng.choice((200, 240, 256)), "#?%20", "-rf", "con"))
    path = folder / f"{name.replace('/', '')}.funnel"
    try:
        with create_document(path) as document:
            document.objectives.add(TODAY, client_name="Anna")
            document.save_copy(path.with_name("copy.funnel"))
        with open_document(path) as document:
            assert len(document.objectives.all(TODAY)) == 1
    except DocumentError:
        return "refused"
    return "made"


def _value(document: Document, own: str, value: object, rng: Random) -> None:
    """What a field takes it gives back as it was; what it does not take, changes nothing."""
    field = rng.choice(("wish", "notes", "value", "expected", "source", "service", "first_contact"))
    before = document.objectives.get(own, TODAY)
    try:
        document.objectives.edit(own, field, value, today=TODAY)
    except DocumentError:
        assert document.objectives.get(own, TODAY) == before
        return
    kept = document.connection.execute(
        f"SELECT {field} FROM objectives WHERE id = ?", (own,)
    ).fetchone()[0]
    if isinstance(value, str) and kept is not None:
        assert kept == value, (field, value[:99], kept[:99])
