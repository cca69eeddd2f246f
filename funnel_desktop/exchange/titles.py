"""Titles and degrees that stand beside people's names, and are left out when they are compared."""

from functools import cache

from funnel_desktop.document.search import folded_name

BEFORE = """dr dra dr. drs prof profesor profesora professor professorin univ pd med habil rer nat
    phil jur dent vet psych dipl diplom psychologe psychologin psic lic licda lcdo lcda mag mmag ing
    arq abg herr herrn frau fraulein hr fr mr mrs ms miss mx mister sir madam dame lord lady rev
    sr sra srta senor senora senorita d don dona dn da m mm mme mmes mlle monsieur madame
    mademoiselle me maitre sig sigra signora signor dott dottssa dottoressa avv avvocato geom bay
    bayan sayin sn av uzm psk klinik yrd doc ogr gor ars op ecz muh mim pdg dt vet hekim
    phdr mudr judr bc mgr inz"""
AFTER = """phd dphil md dds dmd jd llm llb mba mpa mph msc bsc ma ba bs ms mphil med bed dba edd
    psyd lmft lcsw lpc ncc pcc acc mcc cpcc icf rn esq facs frcs cpa cfa pmp dr.h.c hc
    mag dipl ing fh univ"""
"""Without generations: Jr. and Sr. are two people."""


@cache
def _listed(names: str) -> frozenset[str]:
    return frozenset(name.replace(".", "") for name in names.split())


def is_title(text: str) -> bool:
    """Whether a cell holds nothing but titles: `Ms.`, `Prof. Dr.`"""
    words = [word.replace(".", "") for word in folded_name(text).replace("-", " ").split()]
    return bool(words) and all(word in _listed(BEFORE) for word in words)


def without_titles(words: list[str]) -> list[str]:
    """The folded words of a person's name without titles at either end; never none at all.

    Words carry no points. A lone letter or a name that is a title stays if nothing else does.
    """
    first, last = 0, len(words)
    while first < last - 1 and words[first] in _listed(BEFORE):
        first += 1
    while last - 1 > first and words[last - 1] in _listed(AFTER):
        last -= 1
    return words[first:last]
