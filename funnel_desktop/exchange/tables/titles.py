"""Titles and degrees that stand beside people's names, and are left out when they are compared."""

import re
from collections.abc import Sequence
from functools import cache

from funnel_desktop.document.search import folded_name

_BEFORE = """dr dra drs prof profesor profesora professor professorin univ pd privatdozent med habil
    rer nat phil jur dent vet psych dipl diplom psychologe psychologin psic lic licda lcdo lcda mag
    mmag ing arq abg rechtsanwalt rechtsanwaltin ra herr herrn frau fraulein hr fr mr mrs ms miss mx
    mister sir madam dame rev sr sra srta senor senora senorita d dn dna don dona m mm mme mmes
    mlle monsieur madame mademoiselle maitre sig sigra signora signor dott dottssa ssa dottoressa
    avv avvocato geom bay bayan sayin sn av avukat uzm uzman psk psikolog klinik yrd doc ogr gor op
    ecz muh mim profa eng enga engo dkfm phdr mudr judr mgr inz"""
_AFTER = """phd dphil md dds dmd jd llm llb mba mpa mph msc bsc ma ba bs ms mphil med bed dba edd
    psyd lmft lcsw lpc ncc pcc acc mcc cpcc icf rn esq facs frcs cpa cfa pmp hc dipl fh"""
"""Without generations: Jr. and Sr. are two people."""
_SPACES = re.compile(r"[\s,;]+")
_SIGNS = re.compile(r"[\W_]+")


@cache
def _listed(names: str) -> frozenset[str]:
    return frozenset(names.split())


def is_title(text: str) -> bool:
    """Whether a cell holds nothing but titles: `Ms.`, `Prof. Dr.`"""
    parts = [part for part in _SPACES.split(folded_name(text)) if part]
    return bool(parts) and all(_is(part, _BEFORE) for part in parts)


def without_titles(name: str) -> str:
    """A folded name of a person without titles: `Prof. Dr. med. Ana Ruiz, PhD` is Ana Ruiz.

    A name that is nothing but titles stays.
    """
    parts = [part for part in _SPACES.split(name) if part]
    first, last = 0, len(parts)
    while first < last - 1 and _is(parts[first], _BEFORE):
        first += 1
    while last - 1 > first and _is(parts[last - 1], _AFTER):
        last -= 1
    kept = parts[first:last]
    inner = [part for part in kept[1:-1] if not (part.endswith(".") and _is_long(part))]
    left = [kept[0], *inner, kept[-1]] if len(kept) > 2 else kept
    return name if len(left) == len(parts) else " ".join(left)


def _is_long(part: str) -> bool:
    """A title in the middle, as in `Ruiz, Dr. Ana`; a lone letter is a name's beginning."""
    return len(_SIGNS.sub("", part)) > 1 and _is(part, _BEFORE)


def _is(part: str, names: str) -> bool:
    whole = _SIGNS.sub("", part)
    if whole in _listed(names):
        return True
    pieces = [piece for piece in _SIGNS.split(part) if piece]
    return len(pieces) > 1 and all(piece in _listed(names) for piece in pieces)


def full_name(halves: Sequence[str]) -> str:
    """Both halves of a name, what stands behind the first name at the end: `Ana Ruiz, PhD`."""
    first, sign, after = halves[0].partition(",")
    if sign and len(halves) > 1 and halves[1].strip():
        return f"{first.strip()} {halves[1]}, {after.strip()}"
    return " ".join(filter(None, halves))
