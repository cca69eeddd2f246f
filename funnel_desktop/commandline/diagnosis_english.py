"""The command line's sentences for diagnoses, by what they are about."""

from collections.abc import Iterator

from funnel_desktop.funnel.diagnoses import About, Diagnosis, Lacks, Missing
from funnel_desktop.funnel.trap import Instead, instead_of

_NAMES = {
    About.TRAP: "Trap",
    About.DRY_TOP: "Dry top",
    About.JAMMED_MIDDLE: "Jammed middle",
    About.PREMATURE_BEST_FEW: "Premature Best Few",
    About.QUIET: "Quiet",
    About.SLIPPED: "Slipped",
}
_FOUND = {
    About.JAMMED_MIDDLE: (
        "{older:.0f} of {present:.0f} In the Funnel are older than usual; the first for "
        "{oldest:.0f} days, usual are up to {usual:.0f}."
    ),
    About.PREMATURE_BEST_FEW: (
        "of {present:.0f} in Best Few {open:.0f} have open conditions, {too_long:.0f} are there "
        "longer than half a cycle."
    ),
    About.QUIET: "{quiet:.0f} of {present:.0f}, the longest for {longest:.0f} days.",
    About.SLIPPED: (
        "the expected day is past for {slipped:.0f} of {present:.0f}, the longest for "
        "{longest:.0f} days."
    ),
}
_WELL = {
    About.TRAP: "no; the last three weeks were not all without prospecting.",
    About.JAMMED_MIDDLE: (
        "no; none of {judged:.0f} In the Funnel is older than usual; past their normal cycle: "
        "{past_cycle:.0f}."
    ),
    About.PREMATURE_BEST_FEW: "no; none of {judged:.0f}.",
    About.QUIET: "none of {judged:.0f}.",
    About.SLIPPED: "none of {judged:.0f}.",
}
_OTHERS = {
    About.JAMMED_MIDDLE: "Of the other {judged:.0f} none is older than usual.",
    About.PREMATURE_BEST_FEW: "Of the other {judged:.0f} none.",
    About.QUIET: "Of the other {judged:.0f} none.",
    About.SLIPPED: "Of the other {judged:.0f} none.",
}
"""Where some could not be judged and none of the others was found."""
_NOT_JUDGED = {
    Lacks.CYCLE: "no cycle known",
    Lacks.FIRST_CONTACT: "no first contact known",
    Lacks.EXPECTED: "no expected day known",
    Lacks.PRESENT_STATE: "what was open or planned on that day is not kept",
}
_LACKS = {
    Lacks.WANTED_WINS: "the agreements a month that you want",
    Lacks.CYCLE: "an agreement or your own estimate of a cycle",
    Lacks.RIPE_OBJECTIVES: "{needed} objectives begun more than two cycles ago; you have {known}",
    Lacks.SHORTER_CYCLE: "a normal cycle under 12 months: a longer one leaves no win rate",
    Lacks.WEEKS: "{needed} full weeks since the file was made; you have {known}",
    Lacks.WINS: "an agreement among them; you have none",
}


def diagnosis_sentence(found: Diagnosis) -> str:
    """A diagnosis with its figures, how many could not be judged, or what it needs at all."""
    return f"{_NAMES[found.about]}: {' '.join(_said(found))}"


def _said(found: Diagnosis) -> Iterator[str]:
    lacks = " and ".join(_lack(each) for each in found.missing if each.cards is None)
    if found.about is About.DRY_TOP:
        yield from _supply(found)
    elif found.is_found is not None:
        yield _trapped(found) if found.is_found and found.about is About.TRAP else _told(found)
    if lacks:
        yield f"{'Needed' if found.about is About.DRY_TOP else 'needs'} {lacks}."
    present = found.figures["present"]
    for each in found.missing:
        if each.cards is not None:
            why = _NOT_JUDGED[each.what]
            yield f"{each.cards} of {present:.0f} could not be judged: {why}."
    if found.is_found is None and found.figures["judged"] and found.about in _OTHERS:
        yield _OTHERS[found.about].format_map(found.figures)


def _told(found: Diagnosis) -> str:
    return (_FOUND if found.is_found else _WELL)[found.about].format_map(found.figures)


def _supply(found: Diagnosis) -> Iterator[str]:
    """Live and needed stand beside each other, whatever was found."""
    figures = found.figures
    known = "" if found.is_found is None else ("yes; " if found.is_found else "no; ")
    if figures["needed"] is None:
        yield f"{known}{figures['live']:.0f} live, how many are needed is not known."
    else:
        below = ", below what is needed as chance alone often brings"
        is_below = figures["below"] and not found.is_found
        yield f"{known}{_NEEDED.format_map(figures)}{below if is_below else ''}."
    if figures["empty"]:
        yield _EMPTY.format_map(figures)


_NEEDED = (
    "{live:.0f} live, {needed:.1f} needed for {wanted_wins_a_month:g} agreements a month (cycle "
    "{cycle_days:.0f} days, {win_rate:.0%} of {cases:.0f} won)"
)
_EMPTY = (
    "Nobody live stands Above the Funnel; {entered:.0f} entered in the last {entered_days:.0f} "
    "days."
)


def _trapped(found: Diagnosis) -> str:
    weeks = f"{found.figures['weeks']:.0f} weeks without prospecting"
    return f"{weeks}; {_INSTEAD[instead_of(found)]}."


_INSTEAD = {
    Instead.SESSIONS: "you were busy with sessions",
    Instead.CLOSED_AND_COVERED: "you closed and covered",
    Instead.CLOSED: "you closed",
    Instead.COVERED: "you covered",
    Instead.TOO_LITTLE: "under half an hour a week was logged",
    Instead.NOTHING: "no work was logged",
}


def _lack(missing: Missing) -> str:
    return _LACKS[missing.what].format(needed=missing.needed, known=missing.known)
