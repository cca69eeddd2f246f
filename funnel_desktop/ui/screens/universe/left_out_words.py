"""What excludes a lead, in words."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.document.ideal_clients import Judgement
from funnel_desktop.language.formats import formats

translate = QCoreApplication.translate


def left_out_line(judgement: Judgement) -> str:
    """`Brightside Call Co. — ruled out: call centres`."""
    name, fit = judgement.prospect.name, judgement.fit
    if fit.ruled_out is not None:
        said = translate("Universe", "{name} — ruled out: {value}")
        return said.format(name=name, value=fit.ruled_out)
    said = translate("Universe", "{name} — fit {fit}, below the line")
    return said.format(name=name, fit=formats().fit(fit.score or 0))
