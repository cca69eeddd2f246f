"""What is said of how regularly there was prospecting, and of how even the income was."""

from funnel_desktop.funnel.regularity import Kept, ProspectingWeek, Regularity
from funnel_desktop.wording.voice import number, percent, translate


def became(week: ProspectingWeek) -> str:
    """Return what became of a week's prospecting."""
    if week.kept is Kept.AWAY:
        return translate("Insights", "away")
    if not week.planned:
        return translate("Insights", "no prospecting planned")
    if week.kept is Kept.KEPT:
        return translate("Insights", "kept")
    return translate("Insights", "missed")


def prospecting_sentence(found: Regularity) -> str:
    """Return how many weeks were kept, how much was done, and what was left out or not planned."""
    said = []
    if found.counted:
        text = translate("Insights", "Prospecting was kept in {kept} of %n week(s).", "", found.counted)  # fmt: skip  # noqa: E501
        said.append(text.format(kept=number(found.kept)))
    else:
        said.append(translate("Insights",
            "No weeks count yet. Full weeks count from the day the file was made, "
            "earlier ones if they have their own budget."
        ))  # fmt: skip
    if found.mean_share is not None:
        text = translate("Insights", "On average {share} of the planned hours were done.")
        said.append(text.format(share=percent(found.mean_share)))
    if found.unplanned:
        said.append(translate("Insights", "No prospecting was planned in %n of them.", "", found.unplanned))  # fmt: skip  # noqa: E501
    if found.away:
        said.append(translate("Insights", "%n week(s) away are left out.", "", found.away))
    return " ".join(said)


def income_sentence(variation: float | None) -> str:
    """Return how much the income of the last twelve months varied; None: there was none."""
    if variation is None:
        return translate("Insights", "Nothing was earned in the last 12 months.")
    text = translate("Insights", "What was earned each month varied by {share} over the last 12 months; 0 % would be the same every month.")  # fmt: skip  # noqa: E501
    return text.format(share=percent(variation))
