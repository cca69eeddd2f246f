"""From the bytes of a file to its text: which encoding it is in, and whether it is text at all."""

import codecs
import unicodedata
from pathlib import Path

from funnel_desktop.exchange.refused import ImportRefused

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

_OLD_CODE_PAGES = {
    "cp1250": "bs cs hr hu pl ro sk sl sq",
    "cp1251": "be bg kk ky mk mn ru sr tg uk",
    "cp1253": "el",
    "cp1254": "az tr",
    "cp1255": "he iw yi",
    "cp1256": "ar fa ps ur",
    "cp1257": "et lt lv",
    "cp1258": "vi",
    "cp874": "th",
    "cp932": "ja",
    "cp949": "ko",
    "gb18030": "zh",
    "big5": "zh_tw zh_hk zh_mo",
}
_CODE_PAGE_OF = {
    language: page for page, languages in _OLD_CODE_PAGES.items() for language in languages.split()
}
_WESTERN = "cp1252"


def read_bytes(path: Path) -> bytes:
    """The bytes of a file; raises ImportRefused where there are none to be had."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ImportRefused("missing", path=str(path)) from error
    except IsADirectoryError as error:
        raise ImportRefused("folder", path=str(path)) from error
    except PermissionError as error:
        key = "folder" if path.is_dir() else "no_permission"
        raise ImportRefused(key, path=str(path)) from error
    except (OSError, ValueError) as error:
        raise ImportRefused("unreadable", path=str(path)) from error


def old_code_page(locale: str) -> str:
    """The 8-bit code page that programs used in a locale such as 'tr_TR' before Unicode."""
    language = locale.replace("-", "_").partition(".")[0].partition("@")[0].lower()
    return _CODE_PAGE_OF.get(language) or _CODE_PAGE_OF.get(language.partition("_")[0], _WESTERN)


def text_of(data: bytes, locale: str = "") -> tuple[str, str]:
    """The text of a file and the name of its encoding.

    A byte order mark decides; else UTF-16 where zero bytes show it, else UTF-8 where it fits,
    else the old code page of `locale`. Raises ImportRefused 'empty' or 'not_a_table'.
    """
    text, encoding = _decoded(data, locale)
    if not text.strip("\ufeff \t\r\n\0"):
        raise ImportRefused("empty")
    if "\0" in text:
        raise ImportRefused("not_a_table", looks_like="binary")
    return text, encoding


def refuse_other_texts(text: str) -> None:
    """Raise ImportRefused 'not_a_table' for a text that begins as something else does."""
    start = text[:100].lstrip("\ufeff \t\r\n").lower()
    for other, kind in _OTHER_TEXTS:
        if start.startswith(other):
            raise ImportRefused("not_a_table", looks_like=kind)


def _decoded(data: bytes, locale: str) -> tuple[str, str]:
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise ImportRefused("not_a_table", looks_like=kind)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _leniently(data, encoding), encoding.removesuffix("-sig")
    if b"\0" in data:
        encoding = _utf16_without_mark(data)
        return _leniently(data, encoding), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        page = "utf-8" if _is_damaged_utf8(data) else old_code_page(locale)
        return _leniently(data, page), page


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether UTF-8 fits most of what is not ASCII; text in a code page hardly ever fits it."""
    text = _leniently(data, "utf-8")
    unreadable = text.count("\ufffd")
    foreign = len(text) - len(text.encode("ascii", "ignore")) - unreadable
    return foreign > 2 * unreadable


def _leniently(data: bytes, encoding: str) -> str:
    """Decode, and show what cannot be decoded as a replacement character."""
    return data.decode(encoding, errors="replace")


def _utf16_without_mark(data: bytes) -> str:
    """Which of the two UTF-16s a text is in: the one that makes more of it line ends and signs.

    Both are equally regular, but only the right one has plain separators and line ends.
    """
    half = len(data) // 2
    if half == 0 or _is_text_with_stray_zeros(data):
        raise ImportRefused("not_a_table", looks_like="binary")
    plain = {name: _plain_signs(data[: 2 * half], name) for name in ("utf-16-le", "utf-16-be")}
    best = max(plain, key=lambda name: plain[name])
    if plain[best] == 0:
        raise ImportRefused("not_a_table", looks_like="binary")
    return best


def _is_text_with_stray_zeros(data: bytes) -> bool:
    """Whether zeros are few, and what remains without them is text: then it is not UTF-16."""
    bare = data.replace(b"\0", b"")
    if 5 * (len(data) - len(bare)) > len(data):
        return False
    try:
        text = bare.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not any(unicodedata.category(sign) == "Cc" for sign in set(text) - set("\t\r\n"))


def _plain_signs(data: bytes, encoding: str) -> int:
    """How many separators, line ends and other ASCII letters a decoding shows; 0 if impossible."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return 0
    if "\0" in text:
        return 0
    ends = sum(text.count(sign) for sign in "\n\r,;\t|")
    return 1000 * ends + len(text.encode("ascii", "ignore"))
