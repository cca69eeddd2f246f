"""How well somebody fits, in words."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.funnel.fit import Fit
from funnel_desktop.language.formats import formats

translate = QCoreApplication.translate


def fit_sentence(fit: Fit) -> str:
    """`Fit +3.2, with 83 % of the weight known.` or why somebody is left out."""
    if fit.ruled_out is not None:
        return translate("Fit", "Ruled out: {value}.").format(value=fit.ruled_out)
    if fit.score is None:
        return translate("Fit", "Fit not known yet: answer a trait.")
    said = translate("Fit", "Fit {fit}, with {known} % of the weight known.").format(
        fit=formats().fit(fit.score), known=formats().number(round(fit.known * 100))
    )
    if fit.below_line:
        said += " " + translate("Fit", "This is below the line.")
    return said
