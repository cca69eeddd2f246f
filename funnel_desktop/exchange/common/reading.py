"""From the bytes of a file to its text: which encoding it is in, and whether it is text at all."""

import codecs
import io
import os
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from funnel_desktop.exchange.common.bounds import BYTES, MEGABYTE
from funnel_desktop.exchange.common.code_pages import code_page_of
from funnel_desktop.exchange.common.refused import ImportRefused

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks; that of UTF-32 begins with that of UTF-16 and must come first."""

_SIGNATURES = (
    (b"PK\x03\x04", "spreadsheet"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "spreadsheet"),
    (b"%PDF-", "pdf"),
    (b"SQLite format 3\0", "database"),
    (b"\x89PNG\r\n", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"\x1f\x8b", "archive"),
)

_OTHER_TEXTS = (
    ("<!doctype html", "web page"),
    ("<html", "web page"),
    ("<?xml", "XML"),
    ("{\\rtf", "letter"),
    ("{", "JSON"),
    ("[{", "JSON"),
    ("begin:vcalendar", "diary"),
    ("%!ps", "letter"),
)
"""How texts begin that are no tables, in small letters."""

_PIECE = 1 << 20
"""Bytes that are looked at together where a text is long."""


def read_bytes(path: Path) -> bytes:
    """The bytes of a file; raises ImportRefused where there are none to be had.

    It is opened without waiting and looked at then: a pipe would let one wait for ever, and a
    device never end.
    """
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            seen = os.fstat(file.fileno())
            if not stat.S_ISREG(seen.st_mode):
                raise ImportRefused("not_ordinary", path=str(path))
            data = b"" if seen.st_size > BYTES else file.read(BYTES + 1)
    except FileNotFoundError as error:
        raise ImportRefused("missing", path=str(path)) from error
    except IsADirectoryError as error:
        raise ImportRefused("folder", path=str(path)) from error
    except PermissionError as error:
        key = "folder" if path.is_dir() else "no_permission"
        raise ImportRefused(key, path=str(path)) from error
    except (OSError, ValueError) as error:
        raise ImportRefused(_why_unreadable(path), path=str(path)) from error
    if seen.st_size > BYTES or len(data) > BYTES:
        raise ImportRefused("too_large", path=str(path), at_most=BYTES // MEGABYTE)
    return data


def _without_waiting(name: str, flags: int) -> int:
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))


def _why_unreadable(path: Path) -> str:
    """A socket can be looked at, but not opened."""
    try:
        return "unreadable" if path.is_file() or not path.exists() else "not_ordinary"
    except (OSError, ValueError):
        return "unreadable"


@dataclass(frozen=True, slots=True)
class Text:
    """A text of which only a line at a time is held, read as often as is wanted.

    As a whole, one picture in a file of Latin letters makes Python take four bytes for each.
    """

    data: bytes
    codec: str
    """As Python calls the encoding."""
    begin: int = 0
    """Bytes before it that are left out."""

    @property
    def encoding(self) -> str:
        """The name of its encoding."""
        return self.codec.removesuffix("-sig")

    def lines(self) -> Iterator[str]:
        """Its lines with their ends, whatever those are; raises ImportRefused 'not_a_table'."""
        stream = io.BytesIO(self.data)
        stream.seek(self.begin)
        for line in io.TextIOWrapper(stream, self.codec, errors="replace", newline=""):
            if "\0" in line:
                raise ImportRefused("not_a_table", looks_like="binary")
            yield line


def text_in(data: bytes, locale: str = "") -> Text:
    """The text of a file.

    A byte order mark decides; else UTF-16 where zero bytes show it, else UTF-8 where it fits,
    else the old code page that its letters tell, or that of `locale`. Raises ImportRefused
    'empty' or 'not_a_table'.
    """
    text = _text_in(data, locale)
    if data.isspace() or not any(line.strip("\ufeff \t\r\n\0") for line in text.lines()):
        raise ImportRefused("empty")
    return text


def fits(data: bytes, codec: str) -> bool:
    """Whether bytes can be read in an encoding; raises LookupError where there is none such."""
    b"".decode(codec)  # What gives no text is no encoding here.
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        for begin in range(0, len(data), _PIECE):
            decoder.decode(data[begin : begin + _PIECE], begin + _PIECE >= len(data))
    except UnicodeError:
        return False
    return True


def text_of(data: bytes, locale: str = "") -> tuple[str, str]:
    """The whole text of a file and the name of its encoding; see `text_in`."""
    text = text_in(data, locale)
    return "".join(text.lines()), text.encoding


def refuse_other_texts(text: str) -> None:
    """Raise ImportRefused 'not_a_table' for a text that begins as something else does."""
    start = text[:100].lstrip("\ufeff \t\r\n").lower()
    for other, kind in _OTHER_TEXTS:
        if start.startswith(other):
            raise ImportRefused("not_a_table", looks_like=kind)


def _text_in(data: bytes, locale: str) -> Text:
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise ImportRefused("not_a_table", looks_like=kind)
    for mark, codec in _MARKS:
        if data.startswith(mark):
            is_wrong = codec != "utf-8-sig" and _is_utf8(data[len(mark) :])
            return Text(data, "utf-8", len(mark)) if is_wrong else Text(data, codec)
    if b"\0" in data:
        return Text(data, _utf16_without_mark(data))
    fitting, unreadable = _fit_of_utf8(data)
    is_damaged = fitting > 2 * unreadable
    return Text(data, "utf-8" if not unreadable or is_damaged else code_page_of(data, locale))


def _is_utf8(data: bytes) -> bool:
    """Whether bytes behind the mark of another encoding are UTF-8: that one has zeros in it."""
    return bool(data) and b"\0" not in data and fits(data, "utf-8")


def _fit_of_utf8(data: bytes) -> tuple[int, int]:
    """How many letters beyond ASCII UTF-8 makes of bytes, and how many it cannot read.

    Text in a code page hardly ever fits it.
    """
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    letters = unreadable = 0
    for begin in range(0, len(data), _PIECE):
        piece = decoder.decode(data[begin : begin + _PIECE], begin + _PIECE >= len(data))
        if not piece.isascii():
            unreadable += piece.count("\ufffd")
            letters += len(piece) - len(piece.encode("ascii", "ignore"))
    unreadable -= data.count("\ufffd".encode())
    return letters - unreadable, unreadable


def _utf16_without_mark(data: bytes) -> str:
    """Which of the two UTF-16s a text is in: the one that makes more of it line ends and signs.

    Both are equally regular, but only the right one has plain separators and line ends.
    """
    start = data[:_PIECE]
    if len(data) < 2 or _is_text_with_stray_zeros(start):
        raise ImportRefused("not_a_table", looks_like="binary")
    plain = {name: _plain_signs(start, name) for name in ("utf-16-le", "utf-16-be")}
    best = max(plain, key=lambda name: plain[name])
    if plain[best] == 0:
        raise ImportRefused("not_a_table", looks_like="binary")
    return best


def _is_text_with_stray_zeros(start: bytes) -> bool:
    """Whether zeros are few, and what remains without them is text: then it is not UTF-16."""
    bare = start.replace(b"\0", b"")
    if 5 * (len(start) - len(bare)) > len(start):
        return False
    text = _as_far_as_whole(bare, "utf-8")
    signs = set(text or "\0") - set("\t\r\n")
    return not any(unicodedata.category(sign) == "Cc" for sign in signs)


def _plain_signs(start: bytes, codec: str) -> int:
    """How many separators, line ends and other ASCII letters a decoding shows; 0 if impossible."""
    text = _as_far_as_whole(start, codec)
    if text is None or "\0" in text:
        return 0
    ends = sum(text.count(sign) for sign in "\n\r,;\t|")
    return 1000 * ends + len(text.encode("ascii", "ignore"))


def _as_far_as_whole(start: bytes, codec: str) -> str | None:
    """The text in the first bytes of a file, where a letter may be cut; None if there is none."""
    try:
        return codecs.getincrementaldecoder(codec)().decode(start)
    except UnicodeDecodeError:
        return None
