"""The command line's sentences for diagnoses, by what they are about."""

from funnel_desktop.funnel.diagnoses import About, Diagnosis, Lacks, Missing

_NAMES = {
    About.DRY_TOP: "Dry top",
    About.JAMMED_MIDDLE: "Jammed middle",
    About.PREMATURE_BEST_FEW: "Premature Best Few",
    About.QUIET: "Quiet",
}
_FOUND = {
    About.DRY_TOP: (
        "{present:.0f} objectives in the funnel, {needed:.1f} needed for {wanted_wins_a_month:g} "
        "agreements a month (cycle {cycle_days:.0f} days, {win_rate:.0%} of {cases:.0f} won)."
    ),
    About.JAMMED_MIDDLE: (
        "{older:.0f} of {present:.0f} In the Funnel are older than usual; the first for "
        "{oldest:.0f} days, usual are up to {usual:.0f}."
    ),
    About.PREMATURE_BEST_FEW: (
        "of {present:.0f} in Best Few {open:.0f} have open conditions, {too_long:.0f} are there "
        "longer than half a cycle."
    ),
    About.QUIET: "{quiet:.0f} of {present:.0f}, the longest for {longest:.0f} days.",
}
_WELL = {
    About.DRY_TOP: (
        "no; {present:.0f} objectives in the funnel, {needed:.1f} needed for "
        "{wanted_wins_a_month:g} agreements a month."
    ),
    About.JAMMED_MIDDLE: "no; none of {present:.0f} In the Funnel is older than usual.",
    About.PREMATURE_BEST_FEW: "no; none of {present:.0f}.",
    About.QUIET: "none of {present:.0f}.",
}
_LACKS = {
    Lacks.WANTED_WINS: "the agreements a month that you want",
    Lacks.CYCLE: "an agreement or your own estimate of a cycle",
    Lacks.RIPE_OBJECTIVES: "{needed} objectives begun more than two cycles ago; you have {known}",
    Lacks.WINS: "an agreement among them; you have none",
    Lacks.PRESENT_STATE: "what was open or planned on that day, which is not kept",
}


def diagnosis_sentence(found: Diagnosis) -> str:
    """A diagnosis with its figures, or what it needs before it can be made."""
    name = _NAMES[found.about]
    lacks = " and ".join(map(_lack, found.missing))
    if found.is_found is None:
        return f"{name}: needs {lacks}."
    template = (_FOUND if found.is_found else _WELL)[found.about]
    said = f"{name}: {template.format_map(found.figures)}"
    return f"{said} Not told: {lacks}." if lacks else said


def _lack(missing: Missing) -> str:
    return _LACKS[missing.what].format(needed=missing.needed, known=missing.known)
