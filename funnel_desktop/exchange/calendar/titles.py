"""Titles as diaries may hold them: without signs that steer programs."""

import unicodedata

_STEERING = frozenset(("Cc", "Cs", "Zl", "Zp"))
"""Controls, halves of letters, ends of lines and paragraphs."""


def one_line(words: str) -> str:
    """Words with a blank for each run of white space and of what is no letter or sign."""
    plain = "".join(" " if unicodedata.category(sign) in _STEERING else sign for sign in words)
    return " ".join(plain.split())


def without_controls(words: str) -> str:
    """Words as they are, but for signs that steer programs; ends of lines stay."""
    lines = words.replace("\r\n", "\n").replace("\t", " ")
    return "".join(
        sign for sign in lines if sign == "\n" or unicodedata.category(sign) not in _STEERING
    )
