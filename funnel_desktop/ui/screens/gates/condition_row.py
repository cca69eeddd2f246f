"""One condition: a sign, its sentence, how it stands, and what meets it in place."""

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QToolButton,
    QWidget,
)

from funnel_desktop.funnel.gates import AskedCondition, Fix
from funnel_desktop.ui.fields.date_field import DateField
from funnel_desktop.ui.fields.saved import SavedField
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_1, scaled
from funnel_desktop.ui.screens.gates.condition_details import days_away, days_left, detail_text
from funnel_desktop.ui.screens.gates.gate_verbs import GateVerbs
from funnel_desktop.ui.screens.gates.judge_fix import JudgeFix
from funnel_desktop.ui.screens.gates.known import KnownCase
from funnel_desktop.ui.screens.gates.people_fix import ContactFix, cover_fix
from funnel_desktop.ui.screens.gates.roles_fix import RolesFix
from funnel_desktop.ui.widgets.icon_label import IconLabel
from funnel_desktop.ui.widgets.layouts import at_top, column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.wording.conditions import condition_title

translate = QCoreApplication.translate

SIGN = 18

_DAY_WIDTH = 136


class Fixing(Protocol):
    """What meets a condition in place."""

    def show_known(self, known: KnownCase) -> None:
        """Show how it is at present."""

    def first(self) -> QWidget:
        """Where the keyboard begins."""


_FIXES: dict[Fix, Callable[[str, GateVerbs], QWidget]] = {
    Fix.JUDGE: JudgeFix,
    Fix.JUDGE_WITH_WORD: JudgeFix,
    Fix.CONTACT: ContactFix,
    Fix.ROLES: lambda about, verbs: RolesFix(verbs),
    Fix.COVER: lambda about, verbs: cover_fix(verbs),
    Fix.EXPECTED: lambda about, verbs: ExpectedFix(verbs),
}


class ConditionRow(QFrame):
    """What meets a condition is offered while it is open, and from then on; with `withdrawing`
    a judgement that was given is offered too."""

    def __init__(
        self, key: str, verbs: GateVerbs, *, withdrawing: bool, folded: bool = False
    ) -> None:
        super().__init__()
        self._folded = folded
        self.key, self._verbs, self._withdrawing = key, verbs, withdrawing
        self.met: bool | None = None
        self.fix: QWidget | None = None
        self._kind: Fix | None = None
        self._sign = IconLabel(side=SIGN)
        self.unfold = _unfold_button(condition_title(key))
        self.unfold.toggled.connect(self._open)
        self.title = TextLabel("body_strong", text=condition_title(key), wraps=True)
        self.detail = TextLabel("small", "ink2", wraps=True)
        self._lay_out()

    def show_asked(self, asked: AskedCondition, known: KnownCase) -> None:
        """Show how the condition stands; what has just been met is said."""
        was, self.met = self.met, asked.met
        self.detail.setText(self._detail(asked.met, known))
        self.detail.setVisible(bool(self.detail.text()))
        self._offer(asked, known)
        drawing = ("check-circle", "positive") if self.met else ("open-circle", "attention")
        self._sign.show_drawing(*drawing)
        self.setAccessibleName(self.state())
        if was is not None and was != asked.met:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.state()))

    def state(self) -> str:
        """The condition and how it stands, as a screen reader says it."""
        said = translate("Gate", "{condition}: met. {detail}")
        if not self.met:
            said = translate("Gate", "{condition}: open. {detail}")
        return said.format(condition=self.title.text(), detail=self.detail.text()).strip()

    def _detail(self, met: bool, known: KnownCase) -> str:
        """Folded, the days that are left stand here: the field that shows them is out of sight."""
        left = days_left(known) if self._folded and self.key == "near" else ""
        return left or detail_text(self.key, met, known)

    def _open(self, unfolded: bool) -> None:
        self.unfold.setIcon(icon("up" if unfolded else "down"))
        if self.fix is not None:
            self.fix.setVisible(unfolded)
            begins = self.first()
            if unfolded and begins is not None:
                begins.setFocus()

    def first(self) -> QWidget | None:
        """Where the keyboard begins to meet it."""
        return cast("Fixing", self.fix).first() if self.fix is not None else None

    def _offer(self, asked: AskedCondition, known: KnownCase) -> None:
        kind = asked.condition.fix(known.case)
        wanted = not asked.met or self.fix is not None
        wanted |= self._withdrawing and kind is Fix.JUDGE
        if wanted and kind is not self._kind and not self._has_keyboard():
            self._exchange(_FIXES[kind](self.key, self._verbs))
            self._kind = kind
        if self.fix is not None:
            cast("Fixing", self.fix).show_known(known)
        self.unfold.setVisible(self._folded and self.fix is not None)

    def _has_keyboard(self) -> bool:
        """What is being used stays, though another way has become the first one."""
        here = QApplication.focusWidget()
        return self.fix is not None and here is not None and self.fix.isAncestorOf(here)

    def _exchange(self, fix: QWidget) -> None:
        if self.fix is not None:
            self._column.removeWidget(self.fix)
            self.fix.deleteLater()
        self.fix = fix
        fix.setContentsMargins(0, SPACE_1, 0, 0)
        self._column.addWidget(fix)
        # Not before it has a parent: it would be shown as a window, and take the keyboard.
        fix.setVisible(not self._folded or self.unfold.isChecked())

    def _lay_out(self) -> None:
        self._column = column_of(self.title, self.detail, gap=2)
        row_of(at_top(self._sign), grow(self._column), at_top(self.unfold), into=self)


def _unfold_button(condition: str) -> QToolButton:
    button = QToolButton()
    button.setCheckable(True)
    button.setProperty("kind", "flat")
    button.setProperty("small", True)
    button.setIcon(icon("down"))
    words = translate("Gate", "Meet it here: {condition}").format(condition=condition)
    button.setAccessibleName(words)
    show_tip(button, words)
    button.hide()
    return button


class ExpectedFix(QWidget):
    """Saved when the field is left or Enter is pressed."""

    def __init__(self, verbs: GateVerbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DateField(lambda: verbs.session.today)
        self.day.setAccessibleName(translate("Gate", "Expected close"))
        self.day.setFixedWidth(scaled(_DAY_WIDTH))
        self.away = TextLabel("small", "ink2", wraps=True)
        self._complaint = TextLabel("small", "attention", wraps=True)
        self._complaint.hide()
        self._saved = SavedField(self.day, verbs.expect, self._complain, while_typing=False)
        column_of(row_of(self.day, grow(self.away)), self._complaint, into=self, gap=SPACE_1)

    def show_known(self, known: KnownCase) -> None:
        """Show the day the document has, unless another one is being typed."""
        self._saved.refresh(known.case.expected)
        self.away.setText(days_away(known))
        self.day.setAccessibleDescription(self.away.text())

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.day

    def _complain(self, sentence: str) -> None:
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))
