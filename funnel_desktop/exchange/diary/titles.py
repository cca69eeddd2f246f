"""Titles as another diary's lines may hold them: one line, without signs that steer programs."""

import unicodedata

_STEERING = frozenset(("Cc", "Cs", "Zl", "Zp"))
"""Controls, halves of letters, ends of lines and paragraphs."""


def one_line(words: str) -> str:
    """Words with a blank for each run of white space and of what is no letter or sign."""
    plain = "".join(" " if unicodedata.category(sign) in _STEERING else sign for sign in words)
    return " ".join(plain.split())
