"""What best and worst clients teach, in sentences."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.funnel.evidence import Comparison
from funnel_desktop.funnel.ideal_client import Profile
from funnel_desktop.funnel.offers import Offer, OfferKind, Side
from funnel_desktop.language.formats import formats

translate = QCoreApplication.translate


def comparison_words(found: Comparison) -> str:
    """`All 3 best have under 80 people; 2 of 3 worst have over 250 people.` with the chance."""
    sides = [
        side_words
        for side, is_best in ((found.best, True), (found.worst, False))
        if side is not None and (side_words := _side(side, is_best))
    ]
    chance = translate("Profile", "By chance in {percent} % of cases.").format(
        percent=_percent(found.by_chance)
    )
    return "; ".join(sides) + ". " + chance


def _side(side: Side, is_best: bool) -> str:
    number = formats().number
    words = side.value.text if side.value else _sign_words(side.sign or 0)
    if side.count == side.marked:
        said = (
            translate("Profile", "All {count} best: {value}")
            if is_best
            else translate("Profile", "all {count} worst: {value}")
        )
        return said.format(count=number(side.count), value=words)
    said = (
        translate("Profile", "{count} of {known} best: {value}")
        if is_best
        else translate("Profile", "{count} of {known} worst: {value}")
    )
    return said.format(count=number(side.count), known=number(side.known), value=words)


def _sign_words(sign: int) -> str:
    if sign > 0:
        return translate("Profile", "scored above 0")
    return translate("Profile", "scored below 0") if sign < 0 else translate("Profile", "scored 0")


def _percent(chance: float) -> str:
    percent = chance * 100
    return formats().number(percent, 1) if percent < 10 else formats().number(round(percent))


def offer_title(profile: Profile, offer: Offer) -> str:
    """`Size matters more than you set.`"""
    trait = profile.trait(offer.trait)
    name = trait.name if trait else ""
    if offer.kind is OfferKind.WEIGHT:
        return translate("Profile", "{trait} matters more than you set.").format(trait=name)
    value = trait.value(offer.value) if trait else None
    said = translate("Profile", "Your clients suggest another score for “{value}”.")
    return said.format(value=value.text if value else "")


def offer_button(offer: Offer) -> str:
    """`Raise weight to 5`."""
    if offer.kind is OfferKind.WEIGHT:
        return translate("Profile", "Raise weight to {weight}").format(weight=offer.to)
    return translate("Profile", "Score it {score}").format(score=formats().fit_score(offer.to))
