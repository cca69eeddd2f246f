"""The colours of DESIGN.md section 5; the only place where a colour is written down."""

from typing import NamedTuple

from PySide6.QtGui import QColor

from funnel_desktop.funnel.stages import Stage


class Tokens(NamedTuple):
    """One complete set of colours. Painters and style sheets read these, never literals."""

    dark: bool
    window: QColor
    panel: QColor
    column: QColor
    card: QColor
    hover: QColor
    track: QColor
    line: QColor
    edge: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    accent: QColor
    on_accent: QColor
    accent_hover: QColor
    accent_soft: QColor
    above: QColor
    in_funnel: QColor
    best_few: QColor
    attention: QColor
    positive: QColor
    above_soft: QColor
    in_funnel_soft: QColor
    best_few_soft: QColor
    attention_soft: QColor
    positive_soft: QColor

    def color(self, name: str) -> QColor:
        """The colour called `name`, for icons and style sheets that name their token."""
        found = getattr(self, name)
        if not isinstance(found, QColor):
            raise KeyError(name)
        return found

    def stage(self, stage: Stage) -> QColor:
        """What identifies a stage; never a warning (DESIGN.md 5). The Universe is neutral."""
        ink: QColor = getattr(self, STAGE_INK[stage])
        return ink

    def stage_soft(self, stage: Stage) -> QColor:
        """The soft background that goes with `stage`."""
        return self.color(_STAGE_SOFT[stage])

    def with_high_contrast(self) -> "Tokens":
        """The same colours for who asks for contrast: lines as strong as edges, no tints."""
        return self._replace(
            line=self.edge,
            ink3=self.ink2,
            accent_soft=self.card,
            above_soft=self.card,
            in_funnel_soft=self.card,
            best_few_soft=self.card,
            attention_soft=self.card,
            positive_soft=self.card,
        )


STAGE_INK = {
    Stage.UNIVERSE: "ink2",
    Stage.ABOVE: "above",
    Stage.IN: "in_funnel",
    Stage.BEST_FEW: "best_few",
}
_STAGE_SOFT = {
    Stage.UNIVERSE: "hover",
    Stage.ABOVE: "above_soft",
    Stage.IN: "in_funnel_soft",
    Stage.BEST_FEW: "best_few_soft",
}

LIGHT = Tokens(
    dark=False,
    window=QColor("#F3F2EE"),
    panel=QColor("#FAF9F6"),
    column=QColor("#E9E8E3"),
    card=QColor("#FFFFFF"),
    hover=QColor("#F1F0EB"),
    track=QColor("#DAD8D0"),
    line=QColor("#D8D6CE"),
    edge=QColor("#85837A"),
    ink=QColor("#1E2227"),
    ink2=QColor("#4F545B"),
    ink3=QColor("#62666D"),
    accent=QColor("#0E5E66"),
    on_accent=QColor("#FFFFFF"),
    accent_hover=QColor("#0A4A51"),
    accent_soft=QColor("#DCECED"),
    above=QColor("#2A66B0"),
    in_funnel=QColor("#8C5E00"),
    best_few=QColor("#7A1F57"),
    attention=QColor("#B0361A"),
    positive=QColor("#1B7346"),
    above_soft=QColor("#E1EBF7"),
    in_funnel_soft=QColor("#F6ECD3"),
    best_few_soft=QColor("#F7E3EE"),
    attention_soft=QColor("#FBE8E2"),
    positive_soft=QColor("#DFF1E6"),
)

DARK = Tokens(
    dark=True,
    window=QColor("#16181B"),
    panel=QColor("#1B1E22"),
    column=QColor("#1F2327"),
    card=QColor("#2A2E34"),
    hover=QColor("#31363D"),
    track=QColor("#3B4148"),
    line=QColor("#3A3F46"),
    edge=QColor("#7F8791"),
    ink=QColor("#ECEDEF"),
    ink2=QColor("#B9BEC5"),
    ink3=QColor("#A1A7AF"),
    accent=QColor("#62BCC2"),
    on_accent=QColor("#0B2124"),
    accent_hover=QColor("#7FCDD2"),
    accent_soft=QColor("#1D3A3D"),
    above=QColor("#6FA9F2"),
    in_funnel=QColor("#D8A232"),
    best_few=QColor("#F5B8D6"),
    attention=QColor("#FF9A80"),
    positive=QColor("#6CCB97"),
    above_soft=QColor("#1F3148"),
    in_funnel_soft=QColor("#3A301A"),
    best_few_soft=QColor("#40263A"),
    attention_soft=QColor("#43251D"),
    positive_soft=QColor("#1B3728"),
)
