"""Words for the diagnoses: a sentence with its figures, or what is missing to make it."""

from collections.abc import Callable
from math import ceil

from funnel_desktop.funnel.diagnoses import About, Diagnosis, Lacks, Missing
from funnel_desktop.funnel.trap import instead_of
from funnel_desktop.funnel.week import DAYS
from funnel_desktop.wording.facts import instead_sentence
from funnel_desktop.wording.voice import number, percent, translate


def diagnosis_name(about: About) -> str:
    """Name of a diagnosis."""
    return {
        About.TRAP: translate("Insights", "The trap"),
        About.DRY_TOP: translate("Insights", "Dry top"),
        About.JAMMED_MIDDLE: translate("Insights", "Jammed middle"),
        About.PREMATURE_BEST_FEW: translate("Insights", "Premature Best Few"),
        About.QUIET: translate("Insights", "Quiet"),
        About.SLIPPED: translate("Insights", "Slipped"),
    }[about]


def diagnosis_sentence(found: Diagnosis) -> str:
    """Return what is seen, with its figures, and how many could not be judged; or what it takes."""
    is_found, is_well, others = _WORDS[found.about]
    figures = _Figures(found)
    said = []
    if found.about is About.DRY_TOP:
        said.append(_supply(figures))
    elif found.is_found is not None:
        said.append((is_found if found.is_found else is_well)(figures))
    for place, missing in enumerate(found.missing):
        said.append(_missing_sentence(missing, figures, more=place > 0))
    if found.is_found is None and found.figures["judged"] and others is not None:
        said.append(others(figures))
    return " ".join(said)


def _missing_sentence(missing: Missing, figures: "_Figures", *, more: bool) -> str:
    """`We need 10 older objectives; you have 2.` `3 of 5 could not be judged: ...`"""
    if missing.cards is not None:
        return _not_judged(missing.what, missing.cards, figures.number("present"))
    if missing.what is Lacks.WANTED_WINS:
        return translate("Insights", "Set how many agreements a month you want.")
    if missing.what is Lacks.SHORTER_CYCLE:
        return translate("Insights", "With a normal cycle of 12 months or more there is no win rate to tell.")  # fmt: skip  # noqa: E501
    if missing.what is Lacks.WEEKS:
        text = translate("Insights", "We need %n full week(s) since this file was made; you have {known}.", "", missing.needed or 0)  # fmt: skip  # noqa: E501
        return text.format(known=number(missing.known or 0))
    if missing.what is Lacks.CYCLE:
        if more:
            return translate("Insights", "We also need an agreement, or your own estimate of a cycle.")  # fmt: skip  # noqa: E501
        return translate("Insights", "We need an agreement, or your own estimate of a cycle.")
    if missing.what is Lacks.RIPE_OBJECTIVES:
        text = translate("Insights", "We need %n older objective(s), started more than two cycles ago; you have {known}.", "", missing.needed or 0)  # fmt: skip  # noqa: E501
        if more:
            text = translate("Insights", "We also need %n older objective(s), started more than two cycles ago; you have {known}.", "", missing.needed or 0)  # fmt: skip  # noqa: E501
        return text.format(known=number(missing.known or 0))
    if more:
        return translate("Insights", "We also need an agreement among the older objectives; you have none.")  # fmt: skip  # noqa: E501
    return translate("Insights", "We need an agreement among the older objectives; you have none.")


def _not_judged(why: Lacks, count: int, present: str) -> str:
    """Return how many of those that are present could not be judged, and why."""
    if why is Lacks.CYCLE:
        text = translate("Insights", "%n of {present} could not be judged: no cycle known.", "", count)  # fmt: skip  # noqa: E501
    elif why is Lacks.FIRST_CONTACT:
        text = translate("Insights", "%n of {present} could not be judged: no first contact known.", "", count)  # fmt: skip  # noqa: E501
    elif why is Lacks.EXPECTED:
        text = translate("Insights", "%n of {present} could not be judged: no expected day known.", "", count)  # fmt: skip  # noqa: E501
    elif not count:
        return translate("Insights", "What was open or planned on a past day is not recorded.")
    else:
        text = translate("Insights", "%n of {present} could not be judged: what was open or planned on a past day is not recorded.", "", count)  # fmt: skip  # noqa: E501
    return text.format(present=present)


class _Figures:
    """The figures of a diagnosis, as they are written."""

    def __init__(self, found: Diagnosis) -> None:
        self.found = found

    def whole(self, name: str) -> int:
        return round(self._known(name))

    def number(self, name: str, places: int = 0) -> str:
        value = self._known(name)
        return number(value, 0 if value == int(value) else places)

    def percent(self, name: str) -> str:
        return percent(self._known(name))

    def _known(self, name: str) -> float:
        return self.found.figures[name] or 0


def _supply(figures: _Figures) -> str:
    """Live and needed beside each other, whatever was found; and an empty top by its name."""
    said = []
    if figures.found.figures["needed"] is None:
        said.append(translate("Insights", "%n objective(s) are live; how many you need is not known.", "", figures.whole("live")))  # fmt: skip  # noqa: E501
    else:
        said.append(_live_and_needed(figures))
        if figures.whole("below") and not figures.found.is_found:
            said.append(translate("Insights", "That is below what you need, as chance alone often brings."))  # fmt: skip  # noqa: E501
    if figures.whole("empty"):
        text = translate("Insights", "Nobody live is Above the Funnel; %n came into the funnel in the last {days} days.", "", figures.whole("entered"))  # fmt: skip  # noqa: E501
        said.append(text.format(days=figures.number("entered_days")))
    return " ".join(said)


def _live_and_needed(figures: _Figures) -> str:
    text = translate("Insights", "%n live, {needed} needed for {wanted} agreements a month: a cycle of {cycle} days, {rate} of {cases} won.", "", figures.whole("live"))  # fmt: skip  # noqa: E501
    return text.format(
        wanted=figures.number("wanted_wins_a_month", 1),
        needed=number(ceil(figures.found.figures["needed"] or 0)),
        cycle=number(figures.whole("cycle_days")),
        rate=figures.percent("win_rate"),
        cases=figures.number("cases"),
    )


def _trapped(figures: _Figures) -> str:
    text = translate("Insights", "%n week(s) without prospecting.", "", figures.whole("weeks"))
    said = f"{text} {instead_sentence(instead_of(figures.found))}"
    return f"{said} {gap}" if (gap := _gap(figures)) else said


def _gap(figures: _Figures) -> str:
    """When the gap would likely reach the income; empty where too few agreements tell."""
    if figures.found.figures["gap_to"] is None:
        return ""
    first, last = figures.whole("gap_from") // DAYS, ceil(figures.whole("gap_to") / DAYS)
    if not first:
        return translate("Insights", "The gap would likely reach your income within %n week(s).", "", last)  # fmt: skip  # noqa: E501
    text = translate("Insights", "The gap would likely reach your income in {first} to %n week(s).", "", last)  # fmt: skip  # noqa: E501
    return text.format(first=number(first))


def _not_trapped(figures: _Figures) -> str:
    return translate("Insights", "The last three weeks were not all without prospecting.")


def _slipped(figures: _Figures) -> str:
    text = translate("Insights", "The expected day is past for %n objective(s), the longest for {longest} days.", "", figures.whole("slipped"))  # fmt: skip  # noqa: E501
    return text.format(longest=figures.number("longest"))


def _on_time(figures: _Figures) -> str:
    if not figures.whole("present"):
        return translate("Insights", "Nothing is in the funnel yet.")
    return translate("Insights", "No expected day is past.")


def _others_on_time(figures: _Figures) -> str:
    return translate("Insights", "None of the other %n has slipped.", "", figures.whole("judged"))


def _jammed(figures: _Figures) -> str:
    text = translate("Insights", "Older than usual: {older} of {present} In the Funnel, the oldest {oldest} days; usual is up to {usual}.")  # fmt: skip  # noqa: E501
    return text.format(
        older=figures.number("older"),
        present=figures.number("present"),
        oldest=figures.number("oldest"),
        usual=number(figures.whole("usual")),
    )


def _flowing(figures: _Figures) -> str:
    if not figures.whole("present"):
        return translate("Insights", "Nothing is In the Funnel.")
    said = translate("Insights", "None of the %n In the Funnel is older than usual.", "", figures.whole("present"))  # fmt: skip  # noqa: E501
    past = figures.whole("past_cycle")
    if not past:
        return said
    more = translate("Insights", "%n is past the normal cycle; half of all agreements take longer than that.", "", past)  # fmt: skip  # noqa: E501
    return f"{said} {more}"


def _others_flow(figures: _Figures) -> str:
    return translate("Insights", "None of the other %n is older than usual.", "", figures.whole("judged"))  # fmt: skip  # noqa: E501


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
        return translate("Insights", "Nothing is in Best Few.")
    text = translate("Insights", "All conditions met, within half a cycle: {count} in Best Few.")
    return text.format(count=figures.number("present"))


def _others_ripe(figures: _Figures) -> str:
    return translate("Insights", "None of the other %n is there too early.", "", figures.whole("judged"))  # fmt: skip  # noqa: E501


def _silent(figures: _Figures) -> str:
    text = translate("Insights", "No news from %n objective(s), and no next action ahead; the longest for {longest} days.", "", figures.whole("quiet"))  # fmt: skip  # noqa: E501
    return text.format(longest=figures.number("longest"))


def _heard(figures: _Figures) -> str:
    if not figures.whole("present"):
        return translate("Insights", "Nothing is in the funnel yet.")
    return translate("Insights", "Every objective has news, or a next action ahead.")


def _others_heard(figures: _Figures) -> str:
    return translate("Insights", "None of the other %n is quiet.", "", figures.whole("judged"))


_Say = Callable[[_Figures], str]
_WORDS: dict[About, tuple[_Say, _Say, _Say | None]] = {
    About.TRAP: (_trapped, _not_trapped, None),
    About.DRY_TOP: (_supply, _supply, None),
    About.JAMMED_MIDDLE: (_jammed, _flowing, _others_flow),
    About.PREMATURE_BEST_FEW: (_premature, _ripe, _others_ripe),
    About.QUIET: (_silent, _heard, _others_heard),
    About.SLIPPED: (_slipped, _on_time, _others_on_time),
}
"""Said where it is found, where all is well, and of the rest where some could not be judged."""
