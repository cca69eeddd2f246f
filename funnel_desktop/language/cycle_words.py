"""Words for a normal cycle: how long, from how many agreements, how far they spread."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from funnel_desktop.funnel.cycle_spread import CycleFacts
from funnel_desktop.language.formats import formats

translate = QCoreApplication.translate


def normal_words(facts: CycleFacts, today: date) -> str:
    """The normal cycle with its n and where it comes from."""
    return ", ".join(filter(None, (days_words(facts), from_words(facts, today))))


def days_words(facts: CycleFacts) -> str:
    """`90 days, half 45`."""
    if facts.normal is None:
        return translate("Insights", "not known yet")
    text = translate("Insights", "{days} days, half {half}")
    return text.format(days=_days(facts.normal), half=_days(facts.normal / 2))


def from_words(facts: CycleFacts, today: date) -> str:
    """`from 7 agreements and your estimate`."""
    if facts.normal is None:
        return translate("Insights", "no agreement, no estimate")
    if not facts.wins:
        return translate("Insights", "your estimate, no agreement yet")
    said = translate("Insights", "from %n agreement(s)", "", facts.wins)
    if facts.estimate is not None:
        said = translate("Insights", "from %n agreement(s) and your estimate", "", facts.wins)
    if facts.probably_longer(today):
        said = translate("Insights", "{said}, probably longer").format(said=said)
    return said


def spread_words(facts: CycleFacts, decimals: int = 1) -> str:
    """From where to where the won ones lie; below five each of them."""
    if facts.spread is not None:
        low, high = (_days(days, decimals) for days in facts.spread)
        return translate("Insights", "{low} to {high}").format(low=low, high=high)
    return ", ".join(formats().number(days) for days in facts.durations)


def _days(days: float, decimals: int = 1) -> str:
    return formats().number(days, 0 if days == int(days) else decimals)


def told_words(facts: CycleFacts, today: date) -> str:
    """All of it in a line, as it stands beside an age; empty where nothing is known."""
    if facts.normal is None:
        return ""
    said, spread = normal_words(facts, today), spread_words(facts, decimals=0)
    if not spread:
        return said
    most = translate("Insights", "{said}; most took {spread} days")
    each = translate("Insights", "{said}; they took {spread} days")
    return (each if facts.spread is None else most).format(said=said, spread=spread)
