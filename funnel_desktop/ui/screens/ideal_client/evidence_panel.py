"""What your clients teach: best and worst by name, what separates them, and what that offers."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from funnel_desktop.funnel.evidence import (
    Comparison,
    Marked,
    best_who_fit_badly,
    worst_who_fit_well,
)
from funnel_desktop.funnel.offers import Offer, accepted
from funnel_desktop.ui.looks.theme import SPACE_1
from funnel_desktop.ui.screens.ideal_client.evidence_words import (
    comparison_words,
    offer_button,
    offer_title,
)
from funnel_desktop.ui.screens.ideal_client.profile_draft import ProfileDraft
from funnel_desktop.ui.widgets.layouts import column_of, row_of
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.text_label import ElidedLabel, TextLabel

translate = QCoreApplication.translate

NAMES_AT_MOST = 3
COMPARED_AT_MOST = 3
PAUSE = 150
"""Milliseconds after the last change before clients are compared anew: typing comes first."""


class EvidencePanel(Panel):
    """Suggestions state their evidence and never apply themselves."""

    marked = Signal(int)
    """By how many clients the profile was tested."""

    def __init__(self, draft: ProfileDraft) -> None:
        super().__init__(translate("Profile", "What your clients teach"))
        self._draft = draft
        self._offer: Offer | None = None
        self.names = QGridLayout()
        self.names.setVerticalSpacing(SPACE_1)
        self.title = TextLabel("body_strong", wraps=True)
        self.told = TextLabel("small", "ink2", wraps=True)
        self.doubts = TextLabel("small", "ink2", wraps=True)
        self.accept = QPushButton()
        self.later = QPushButton(translate("Profile", "Not now"))
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.refresh)
        draft.changed.connect(self._timer.start)
        self.accept.clicked.connect(self._accept)
        self.later.clicked.connect(self._put_off)

    def stop(self) -> None:
        """Clients are not compared any more: the dialog has ended."""
        self._timer.stop()

    def refresh(self) -> None:
        """Compare the marked clients by the draft as it is now."""
        marked, compared = self._draft.evidence()
        self.marked.emit(len(marked))
        self._show_names(marked)
        self._show_offer(compared)
        self._show_doubts(marked)

    def _show_names(self, marked: list[Marked]) -> None:
        while self.names.count():
            item = self.names.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        for column, is_best in enumerate((True, False)):
            head = TextLabel(
                "small_medium",
                "positive" if is_best else "attention",
                "⊕ " + translate("Profile", "Best")
                if is_best
                else "⊗ " + translate("Profile", "Worst"),
            )
            self.names.addWidget(head, 0, column)
            for row, name in enumerate(_names(marked, is_best), start=1):
                label = ElidedLabel("body", text=name)
                self.names.addWidget(label, row, column)

    def _show_offer(self, compared: list[Comparison]) -> None:
        """The clearest offer that was not put off, else the differences there are."""
        offers = ((one, one.offer) for one in compared)
        found = next(
            ((one, offer) for one, offer in offers if offer and not self._draft.is_put_off(offer)),
            None,
        )
        self._offer = found[1] if found else None
        for part in (self.title, self.accept, self.later):
            part.setVisible(found is not None)
        if found is None:
            self.told.setText(_without_offer(compared))
            return
        comparison, offer = found
        self.title.setText(offer_title(self._draft.profile, offer))
        self.told.setText(comparison_words(comparison))
        self.accept.setText(offer_button(offer))

    def _show_doubts(self, marked: list[Marked]) -> None:
        """The uncomfortable: best who fit badly, worst who fit well."""
        lines = []
        badly, well = best_who_fit_badly(marked), worst_who_fit_well(marked)
        if badly:
            told = translate("Profile", "Best, but excluded by this profile: {names}.")
            lines.append(told.format(names=", ".join(one.name for one in badly)))
        if well:
            told = translate("Profile", "Worst, but kept by this profile: {names}.")
            lines.append(told.format(names=", ".join(one.name for one in well)))
        self.doubts.setText(" ".join(lines))
        self.doubts.setVisible(bool(lines))

    def _accept(self) -> None:
        if self._offer is not None:
            self._draft.put(accepted(self._draft.profile, self._offer))

    def _put_off(self) -> None:
        if self._offer is not None:
            self._draft.put_off(self._offer)

    def _lay_out(self) -> None:
        self.accept.setProperty("small", True)
        self.later.setProperty("small", True)
        self.later.setProperty("kind", "flat")
        line = QWidget()
        line.setProperty("surface", "line")
        buttons = row_of()
        for button in (self.accept, self.later):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(
            column_of(self.names, line, self.title, self.told, buttons, self.doubts)
        )
        self.body.addStretch(1)


def _names(marked: list[Marked], is_best: bool) -> list[str]:
    names = [one.name for one in marked if one.is_best is is_best]
    if not names:
        return [translate("Profile", "none marked")]
    if len(names) <= NAMES_AT_MOST:
        return names
    rest = translate("Profile", "and %n more", "", len(names) - NAMES_AT_MOST)
    return [*names[:NAMES_AT_MOST], rest]


def _without_offer(compared: list[Comparison]) -> str:
    """The clearest differences with their counts; they carry no suggestion."""
    told = [one for one in compared if one.best and one.worst][:COMPARED_AT_MOST]
    if not told:
        return translate("Profile", "Mark clients as best or worst to see what separates them.")
    return "\n".join(f"{one.trait.name}: {comparison_words(one)}" for one in told)
