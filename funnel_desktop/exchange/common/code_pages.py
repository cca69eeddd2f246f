"""In which 8-bit code page a text from before Unicode is: its letters tell, else the locale. Pure.

cp1252 (western) and cp1254 (Turkish) differ in six letters alone: `þ ý ð Þ Ý Ð` are `ş ı ğ Ş İ Ğ`.
Where those stand in Turkish words the text is Turkish, whatever machine it is read on.
"""

import re
from collections.abc import Sequence
from itertools import islice

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
_WESTERN, _TURKISH = "cp1252", "cp1254"
_OF_OTHER_LETTERS = ("cp1251", "cp1253", "cp1255", "cp1256", "cp874")
"""One byte a letter, and no Latin ones beyond ASCII: a word is of the one kind or the other."""
_WITH_THORN = ("is", "fo")
"""Languages that have these six letters themselves."""

_LETTER = rb"[\x8a\x8c\x8e\x9a\x9c\x9e\x9f\xc0-\xd6\xd8-\xf6\xf8-\xff]"
_WORD = re.compile(rb"[A-Za-z]*" + _LETTER + rb"[A-Za-z\x80-\xff]*")
_WORDS_LOOKED_AT = 2_000
_SIX = re.compile("[ğışĞİŞ]")
_NOT_TURKISH = re.compile(r"[^a-zA-ZçğıöşüÇĞİÖŞÜâîûÂÎÛ]|(?<![aeıioöuüâîûAEIİOÖUÜÂÎÛ])[ğĞ]")
"""Letters that Turkish lacks; and soft g comes after a vowel alone."""


def old_code_page(locale: str) -> str:
    """The 8-bit code page that programs used in a locale such as 'tr_TR' before Unicode."""
    language = _language(locale)
    return _CODE_PAGE_OF.get(language) or _CODE_PAGE_OF.get(language.partition("_")[0], _WESTERN)


def code_page_of(data: bytes, locale: str) -> str:
    """The code page of a text by its first words beyond ASCII; that of `locale` if they are open.

    A locale of other letters (Russian, Greek, ...) is believed unless most of those words have
    Latin letters in them.
    """
    own = old_code_page(locale)
    words = [found[0] for found in islice(_WORD.finditer(data), _WORDS_LOOKED_AT)]
    if own in _OF_OTHER_LETTERS and 2 * sum(map(_has_latin, words)) > len(words):
        own = _WESTERN
    if not words or _language(locale).partition("_")[0] in _WITH_THORN:
        return own
    turkish = [word.decode(_TURKISH, "replace") for word in words]
    if own not in (_WESTERN, _TURKISH):
        is_turkish = own.startswith("cp125") and own not in _OF_OTHER_LETTERS and _tell(turkish)
        return _TURKISH if is_turkish and not any(map(_NOT_TURKISH.search, turkish)) else own
    told = [word for word in turkish if _SIX.search(word)]
    strange = sum(_NOT_TURKISH.search(word) is not None for word in told)
    if told and 5 * strange <= len(told):
        return _TURKISH
    return _WESTERN if told and 2 * strange >= len(told) else own


def _language(locale: str) -> str:
    return locale.replace("-", "_").partition(".")[0].partition("@")[0].lower()


def _has_latin(word: bytes) -> bool:
    return re.search(rb"[A-Za-z]", word) is not None


def _tell(words: Sequence[str]) -> bool:
    """Whether two of the six letters are among the words: Czech has one of them too."""
    return len({letter.lower() for word in words for letter in _SIX.findall(word)}) > 1
