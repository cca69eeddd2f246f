"""The article's three professionals: shares follow the number of objectives."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy

from funnel_desktop.funnel.stages import WorkType
from funnel_desktop.funnel.time_budget import EXAMPLES, STEPS, Shares, suggested_shares
from funnel_desktop.language.formats import formats
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from funnel_desktop.ui.screens.week.share_bar import ORDER, ShareBar
from funnel_desktop.ui.widgets.layouts import column_of, grow, row_of
from funnel_desktop.ui.widgets.popover import Popover
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.wording.names import work_name

translate = QCoreApplication.translate


class ExamplesPanel(QFrame):
    """A click on one explains how its shares come about."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.examples = [ExampleButton(name, counts) for name, counts in EXAMPLES]
        for button in self.examples:
            button.clicked.connect(partial(self._explain, button))
        told = translate("Budget", "Shares follow the number of objectives, then your judgement.")
        order = translate("Budget", "The order of work never changes: close, prospect, work.")
        column_of(
            TextLabel(
                "section", text=translate("Budget", "Three practices to compare with"), wraps=True
            ),
            TextLabel("small", "ink2", told, wraps=True),
            row_of(*map(grow, self.examples)),
            TextLabel("small", "ink2", order, wraps=True),
            into=self,
            gap=SPACE_1,
            margins=(SPACE_4, SPACE_3),
        )

    def _explain(self, button: "ExampleButton") -> None:
        told = Popover(translate("Budget", "The shares of {name}").format(name=button.name),
                       self.window())  # fmt: skip
        for sentence in explanation(button.counts, button.shares):
            told.body.addWidget(TextLabel("body", text=sentence, wraps=True))
        fine = told.add_button(translate("Budget", "Close"))
        fine.clicked.connect(told.close)
        told.buttons.addStretch(1)
        corner = button.mapTo(self.window(), button.rect().topRight())
        told.open_beside(QRect(corner, corner), fine)


class ExampleButton(QPushButton):
    """One professional: objectives, and the shares that follow from them."""

    def __init__(self, name: str, counts: tuple[int, int, int]) -> None:
        super().__init__()
        self.name, self.counts = name, dict(zip(ORDER, counts, strict=True))
        self.shares = suggested_shares(self.counts)
        bar = ShareBar(height=8, with_numbers=False)
        bar.show_shares(self.shares)
        numbers = " / ".join(formats().number(count) for count in counts)
        percents = " · ".join(formats().number(self.shares[work]) for work in ORDER)
        shares = translate("Budget", "{shares} %").format(shares=percents)
        self._column = column_of(
            TextLabel("body_strong", text=name, wraps=True),
            TextLabel("caption", "ink2", numbers, wraps=True),
            TextLabel("caption", "ink2", translate("Budget", "objectives"), wraps=True),
            bar,
            TextLabel("caption", text=shares, wraps=True),
            into=self,
            gap=3,
            margins=SPACE_2,
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name}: {numbers}, {shares}")
        show_tip(self, translate("Budget", "How these shares are worked out"))

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()


def explanation(counts: Mapping[WorkType, int], shares: Shares) -> list[str]:
    """A sentence for each kind of work: so many of all, exactly so much, rounded to so much."""
    write, whole = formats().number, sum(counts.values())
    text = translate(
        "Budget", "{work}: {count} of {all} objectives, {exact} % exactly, becomes {share} %."
    )
    said = [
        text.format(
            work=work_name(work),
            count=write(counts[work]),
            all=write(whole),
            exact=write(100 * counts[work] / whole, 1),
            share=write(shares[work]),
        )
        for work in ORDER
    ]
    steps = translate(
        "Budget",
        "Shares come in steps of {step} %; what rounding leaves over goes to the largest "
        "remainder.",
    )
    return [*said, steps.format(step=write(STEPS[0]))]
