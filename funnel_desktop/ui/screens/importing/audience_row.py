"""Whom the services that a list brings are for: asked once for all of them."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.services import AUDIENCES
from funnel_desktop.exchange.contacts.plan import ClientPlan
from funnel_desktop.exchange.sales.plan import ImportPlan
from funnel_desktop.ui.looks.theme import SPACE_3
from funnel_desktop.ui.widgets.layouts import grow, row_of
from funnel_desktop.ui.widgets.segmented import SegmentedControl
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.wording.names import audience_name

translate = QCoreApplication.translate

NAMES_AT_MOST = 3


class AudienceRow(QWidget):
    """In sight only where there are new services; private persons decide for themselves, for
    organisations somebody has to be named."""

    chosen = Signal(str)
    """`private` or `organisation`, as document/services.py has it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = TextLabel("body", "ink2", wraps=True)
        self.choice = SegmentedControl()
        self.choice.chosen.connect(self._chosen)
        row_of(grow(self._words), self.choice, into=self, gap=SPACE_3)
        self.hide()

    def show_plan(self, plan: ImportPlan | ClientPlan) -> None:
        """Ask about the new services of a plan, where it has any."""
        names = plan.new_services if isinstance(plan, ImportPlan) else ()
        self.setVisible(bool(names))
        if not isinstance(plan, ImportPlan) or not names:
            return
        shown = ", ".join(names[:NAMES_AT_MOST]) + (" …" if len(names) > NAMES_AT_MOST else "")
        text = translate("Import", "%n new service(s), {names}: for", "", len(names))
        self._words.setText(text.format(names=shown))
        self.choice.setAccessibleName(self._words.text())
        segments = [(key, "", audience_name(key)) for key in AUDIENCES]
        self.choice.set_segments(segments, plan.audience)

    def _chosen(self, audience: str) -> None:
        self.choice.choose(audience)
        self.chosen.emit(audience)
