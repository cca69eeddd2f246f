"""How the universe looks with the draft: who is kept, who is not, who stands on the line."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from funnel_desktop.funnel.fit import Fit, reasons
from funnel_desktop.funnel.fit_preview import FitDifference, on_the_line
from funnel_desktop.funnel.ideal_client import Profile
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_3, SPACE_4
from funnel_desktop.ui.screens.ideal_client.histogram import Histogram
from funnel_desktop.ui.screens.ideal_client.profile_draft import DraftPreview
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, row_of
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.text_label import ElidedLabel, TextLabel

translate = QCoreApplication.translate

ON_THE_LINE = 3


class PreviewPanel(Panel):
    """Two figures, what the draft changed, and the histogram with its line."""

    line_wanted = Signal(float)

    def __init__(self) -> None:
        super().__init__(translate("Profile", "Your universe with this profile"))
        self.leads = TextLabel("small", "ink2")
        self.head.addWidget(self.leads)
        self.kept, self.excluded = TextLabel("figure", "accent"), TextLabel("figure")
        self.fewer, self.because = TextLabel("body_strong"), TextLabel("small", "ink2", wraps=True)
        self.histogram = Histogram()
        self.histogram.line_wanted.connect(self.line_wanted)
        self.hint = TextLabel("small", "ink2", wraps=True)
        self._lay_out()

    def wait(self) -> None:
        """Say that everybody is still to be looked at."""
        self.because.setText(translate("Profile", "Looking through your leads…"))

    def show_preview(self, preview: DraftPreview, profile: Profile) -> None:
        """Show how everybody fits the draft."""
        found, number = preview.overview, formats().number
        self.leads.setText(translate("Profile", "%Ln lead(s)", "", len(preview.fits)))
        self.kept.setText(number(found.kept))
        self.excluded.setText(number(found.excluded))
        self.fewer.setText(_difference_words(preview.difference))
        self.because.setText(_because_words(preview.difference, found.unknown))
        self.histogram.show_overview(found, profile.line)
        said = translate("Profile", "Drag the marker, or use arrow keys, to move the line. "
                         "Now: fit {line}.")  # fmt: skip
        self.hint.setText(said.format(line=formats().fit_score_exact(profile.line)))

    def _lay_out(self) -> None:
        figures = row_of(gap=SPACE_4)
        for figure, words in (
            (self.kept, translate("Profile", "keep")),
            (self.excluded, translate("Profile", "exclude")),
        ):
            below = TextLabel("small", "ink2", words)
            figures.addLayout(column_of(figure, below, gap=0))
        figures.addLayout(column_of(self.fewer, self.because, STRETCH, gap=SPACE_1), 1)
        self.body.addLayout(figures)
        self.body.addWidget(self.histogram, 1)
        self.body.addWidget(self.hint)


class LinePanel(Panel):
    """Those whose fit is nearest to the line, with what speaks against each."""

    def __init__(self) -> None:
        super().__init__(translate("Profile", "On the line"))
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._lines = [
            (ElidedLabel("body"), ElidedLabel("small", "ink2"), TextLabel("body_strong"))
            for _ in range(ON_THE_LINE)
        ]
        for row, parts in enumerate(self._lines):
            for column, part in enumerate(parts):
                self._grid.addWidget(part, row, column)
        self.empty = TextLabel("small", "ink3", translate("Profile", "Nobody’s fit is known yet."))
        self.empty.hide()
        self.body.addWidget(self.empty)
        self.body.addWidget(self._rows)

    def show_preview(self, preview: DraftPreview, profile: Profile) -> None:
        """Show the three nearest to the line."""
        places = on_the_line(preview.fits, profile.line, ON_THE_LINE)
        self.empty.setVisible(not places)
        for row, (name, why, fit) in enumerate(self._lines):
            shown = row < len(places)
            for part in (name, why, fit):
                part.setVisible(shown)
            if shown:
                at = places[row]
                name.show_text(preview.universe.prospects[at].name)
                why.show_text(_against(preview, profile, at))
                fit.setText(_fit_words(preview.fits[at]))


def _against(preview: DraftPreview, profile: Profile, at: int) -> str:
    """What speaks against somebody, else what is not known."""
    answers = {trait.id: preview.universe.answers(trait)[at] for trait in profile.traits}
    against = [answers[trait.id] for trait in reasons(profile, answers)]
    words = [answer.text for answer in against if answer is not None and answer.text][:2]
    unknown = [trait.name for trait in profile.traits if answers[trait.id] is None][:1]
    if not words and unknown:
        return translate("Profile", "{trait} unknown").format(trait=unknown[0])
    return ", ".join(words)


def _fit_words(fit: Fit) -> str:
    return "" if fit.score is None else formats().fit(fit.score)


def _difference_words(found: FitDifference) -> str:
    if found.left > found.joined:
        return translate("Profile", "%Ln fewer than before", "", found.left - found.joined)
    if found.joined > found.left:
        return translate("Profile", "%Ln more than before", "", found.joined - found.left)
    return translate("Profile", "As many as before")


def _because_words(found: FitDifference, unknown: int) -> str:
    if found.left > found.joined and found.because:
        told = translate("Profile", "Excluded value “{value}” removed them")
        return told.format(value=found.because)
    if found.left > found.joined:
        return translate("Profile", "They are below the line")
    if unknown:
        return translate("Profile", "%Ln of them with unknown fit", "", unknown)
    return ""
