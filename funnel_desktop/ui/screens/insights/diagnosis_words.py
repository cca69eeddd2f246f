"""Words for the diagnoses: a sentence with its figures, or what is missing to make it."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.funnel.diagnoses import About, Diagnosis, Lacks, Missing
from funnel_desktop.language.formats import formats

translate = QCoreApplication.translate


def diagnosis_name(about: About) -> str:
    """What a diagnosis is called."""
    return {
        About.DRY_TOP: translate("Insights", "Dry top"),
        About.JAMMED_MIDDLE: translate("Insights", "Jammed middle"),
        About.PREMATURE_BEST_FEW: translate("Insights", "Premature Best Few"),
        About.QUIET: translate("Insights", "Quiet"),
    }[about]


def diagnosis_sentence(found: Diagnosis) -> str:
    """What is seen, with its figures, and how many could not be judged; or what it takes."""
    is_found, is_well, others = _WORDS[found.about]
    figures = _Figures(found)
    said = []
    if found.is_found is not None:
        said.append((is_found if found.is_found else is_well)(figures))
    for place, missing in enumerate(found.missing):
        said.append(_missing_sentence(missing, figures, more=place > 0))
    if found.is_found is None and found.figures["judged"]:
        said.append(others(figures))
    return " ".join(said)


def _missing_sentence(missing: Missing, figures: "_Figures", *, more: bool) -> str:
    """`We need 10 older objectives; you have 2.` `3 of 5 could not be judged: ...`"""
    if missing.cards is not None:
        return _not_judged(missing.what, missing.cards, figures.number("present"))
    if missing.what is Lacks.WANTED_WINS:
        return translate("Insights", "Tell us how many agreements a month you want.")
    if missing.what is Lacks.CYCLE:
        if more:
            return translate("Insights", "We also need an agreement, or your own estimate of a cycle.")  # fmt: skip  # noqa: E501
        return translate("Insights", "We need an agreement, or your own estimate of a cycle.")
    if missing.what is Lacks.RIPE_OBJECTIVES:
        text = translate("Insights", "We need %n older objective(s), begun more than two cycles ago; you have {known}.", "", missing.needed or 0)  # fmt: skip  # noqa: E501
        if more:
            text = translate("Insights", "We also need %n older objective(s), begun more than two cycles ago; you have {known}.", "", missing.needed or 0)  # fmt: skip  # noqa: E501
        return text.format(known=formats().number(missing.known or 0))
    if more:
        return translate("Insights", "We also need an agreement among the older objectives; you have none.")  # fmt: skip  # noqa: E501
    return translate("Insights", "We need an agreement among the older objectives; you have none.")


def _not_judged(why: Lacks, count: int, present: str) -> str:
    """How many of those that are present could not be judged, and why."""
    if why is Lacks.CYCLE:
        text = translate("Insights", "%n of {present} could not be judged: no cycle known.", "", count)  # fmt: skip  # noqa: E501
    elif why is Lacks.FIRST_CONTACT:
        text = translate("Insights", "%n of {present} could not be judged: no first contact known.", "", count)  # fmt: skip  # noqa: E501
    elif not count:
        return translate("Insights", "What was open or planned on a past day is not kept.")
    else:
        text = translate("Insights", "%n of {present} could not be judged: what was open or planned on a past day is not kept.", "", count)  # fmt: skip  # noqa: E501
    return text.format(present=present)


class _Figures:
    """The figures of a diagnosis, as they are written."""

    def __init__(self, found: Diagnosis) -> None:
        self._of = found.figures

    def whole(self, name: str) -> int:
        return round(self._of[name])

    def number(self, name: str, places: int = 0) -> str:
        value = self._of[name]
        return formats().number(value, 0 if value == int(value) else places)

    def percent(self, name: str) -> str:
        return formats().percent(self._of[name])


def _dry(figures: _Figures) -> str:
    text = translate("Insights", "Your funnel holds %n objective(s); {wanted} agreements a month need about {needed}: a cycle of {cycle} days, {rate} of {cases} won.", "", figures.whole("present"))  # fmt: skip  # noqa: E501
    return _with_need(text, figures)


def _full(figures: _Figures) -> str:
    text = translate("Insights", "Your funnel holds %n objective(s), enough for {wanted} agreements a month: about {needed} are needed at a cycle of {cycle} days, {rate} of {cases} won.", "", figures.whole("present"))  # fmt: skip  # noqa: E501
    return _with_need(text, figures)


def _with_need(text: str, figures: _Figures) -> str:
    return text.format(
        wanted=figures.number("wanted_wins_a_month", 1),
        needed=formats().number(figures.whole("needed")),
        cycle=formats().number(figures.whole("cycle_days")),
        rate=figures.percent("win_rate"),
        cases=figures.number("cases"),
    )


def _jammed(figures: _Figures) -> str:
    text = translate("Insights", "Older than usual: {older} of {present} In the Funnel, the oldest {oldest} days; usual is up to {usual}.")  # fmt: skip  # noqa: E501
    return text.format(
        older=figures.number("older"),
        present=figures.number("present"),
        oldest=figures.number("oldest"),
        usual=formats().number(figures.whole("usual")),
    )


def _flowing(figures: _Figures) -> str:
    if not figures.whole("present"):
        return translate("Insights", "Nothing stands In the Funnel.")
    text = translate("Insights", "None of {count} In the Funnel is older than usual.")
    said = text.format(count=figures.number("present"))
    past = figures.whole("past_cycle")
    if not past:
        return said
    more = translate("Insights", "%n is past the normal cycle, which half of all agreements outlive.", "", past)  # fmt: skip  # noqa: E501
    return f"{said} {more}"


def _others_flow(figures: _Figures) -> str:
    text = translate("Insights", "Of the other {count} none is older than usual.")
    return text.format(count=figures.number("judged"))


def _premature(figures: _Figures) -> str:
    """Each of the two only where it is seen."""
    texts = {
        "open": translate("Insights", "With open conditions: {count} of {present} in Best Few."),
        "too_long": translate("Insights", "There longer than half a cycle: {count} of {present}."),
    }
    present = figures.number("present")
    return " ".join(
        text.format(count=figures.number(name), present=present)
        for name, text in texts.items()
        if figures.whole(name)
    )


def _ripe(figures: _Figures) -> str:
    if not figures.whole("present"):
        return translate("Insights", "Nothing stands in Best Few.")
    text = translate("Insights", "All conditions met, within half a cycle: {count} in Best Few.")
    return text.format(count=figures.number("present"))


def _others_ripe(figures: _Figures) -> str:
    text = translate("Insights", "Of the other {count} none stands there too early.")
    return text.format(count=figures.number("judged"))


def _silent(figures: _Figures) -> str:
    text = translate("Insights", "No news from %n objective(s) for a fifth of a cycle, and no next action ahead; the longest for {longest} days.", "", figures.whole("quiet"))  # fmt: skip  # noqa: E501
    return text.format(longest=figures.number("longest"))


def _heard(figures: _Figures) -> str:
    if not figures.whole("present"):
        return translate("Insights", "Nothing is in the funnel yet.")
    return translate("Insights", "Every objective has news, or a next action ahead.")


def _others_heard(figures: _Figures) -> str:
    text = translate("Insights", "Of the other {count} none is quiet.")
    return text.format(count=figures.number("judged"))


_WORDS = {
    About.DRY_TOP: (_dry, _full, _full),
    About.JAMMED_MIDDLE: (_jammed, _flowing, _others_flow),
    About.PREMATURE_BEST_FEW: (_premature, _ripe, _others_ripe),
    About.QUIET: (_silent, _heard, _others_heard),
}
"""Said where it is found, where all is well, and of the rest where some could not be judged."""
