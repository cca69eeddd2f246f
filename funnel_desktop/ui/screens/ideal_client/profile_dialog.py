"""The ideal client: two tables of traits, their detail, and the universe as the draft sees it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QWidget,
)

from funnel_desktop.funnel.ideal_client import Profile, Trait, TraitKind
from funnel_desktop.funnel.profile_edits import (
    moved_trait,
    with_new_trait,
    with_weight,
    without_trait,
)
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, scaled, theme
from funnel_desktop.ui.screens.ideal_client.detail_panel import DetailPanel
from funnel_desktop.ui.screens.ideal_client.dialog_foot import DialogFoot
from funnel_desktop.ui.screens.ideal_client.dialog_head import DialogHead
from funnel_desktop.ui.screens.ideal_client.empty_profile import EmptyProfile
from funnel_desktop.ui.screens.ideal_client.evidence_panel import EvidencePanel
from funnel_desktop.ui.screens.ideal_client.preview_panel import LinePanel, PreviewPanel
from funnel_desktop.ui.screens.ideal_client.profile_draft import ProfileDraft
from funnel_desktop.ui.screens.ideal_client.profile_writing import ProfileWriting
from funnel_desktop.ui.screens.ideal_client.trait_table import TraitTable
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of, turn
from funnel_desktop.ui.widgets.scrolled import scrolled
from funnel_desktop.ui.widgets.tab_order import go_on
from funnel_desktop.ui.widgets.window_size import open_size
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

ROOMY_WIDTH, ROOMY_HEIGHT = 1180, 780
"""From this size on (at 100 % text) the detail stands below the tables; else Enter opens it."""
BESIDE_WIDTH = 860
"""From this width on (at 100 % text) the universe stands beside the tables, else below them."""
SIDE_WIDTH, SMALL_SIDE_WIDTH = 388, 332


class ProfileDialog(QDialog):
    """A draft: *Save profile* is one undo step, *Cancel* leaves nothing."""

    profile_wanted = Signal(object, bool)
    """Another profile to draw up instead, and whether it is new."""

    def __init__(
        self, session: Session, profile: Profile, parent: QWidget, *, is_new: bool = False
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.draft = ProfileDraft(session, profile, is_new, self)
        self.writing = ProfileWriting(session, self.draft, self)
        self.head = DialogHead(session, self.draft)
        self.tables = {kind: TraitTable(kind) for kind in TraitKind}
        self.empty = EmptyProfile()
        self.detail = DetailPanel(self.draft)
        self.preview, self.line = PreviewPanel(), LinePanel()
        self.evidence = EvidencePanel(self.draft)
        self.foot = DialogFoot(session, self.draft)
        self._trait: str | None = None
        self._asked_for_detail = self._is_warned = False
        self._focused: QWidget | None = None
        self._shortcuts: list[QShortcut] = []
        self._lay_out()
        self._listen()
        self._show()
        self._show_preview()
        self.evidence.refresh()
        open_size(self, 1440, 900)
        self._begin()

    def choose(self, trait: str | None) -> None:
        """Show a trait's detail, and its line as chosen."""
        self._trait = trait
        for table in self.tables.values():
            table.list.choose(trait)
        self._show_detail()

    def add_trait(self, trait: Trait) -> None:
        """Add a trait and go to it."""
        self.draft.put(with_new_trait(self.draft.profile, trait))
        self._asked_for_detail = True
        self.choose(trait.id)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes through the parts as they stand, also to values that came in later."""
        rooms = [
            self.head, *self.tables.values(), self.empty, *self.detail.rooms(),
            self.preview, self.evidence, self.foot,
        ]  # fmt: skip
        return go_on(self, rooms, following) or super().focusNextPrevChild(following)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def done(self, result: int) -> None:
        """However it ends, nothing is compared any more."""
        self.draft.stop()
        self.evidence.stop()
        super().done(result)

    def reject(self) -> None:
        """Esc first leaves a detail that lies over the tables, then the dialog.

        A changed draft is dropped by the second Esc only: the first one may have been a slip.
        """
        if self._session.busy:
            return
        if self._asked_for_detail and not _is_roomy(self):
            self._asked_for_detail = False
            self._fit()
            self._with_list(lambda table: table.list.setFocus())
            return
        if self.draft.is_touched and not self._is_warned:
            self._is_warned = True
            self.foot.warn(
                translate("Profile", "Not saved. Ctrl+Enter saves it; Esc again discards it.")
            )
            return
        super().reject()

    def _begin(self) -> None:
        first = next(iter(self.draft.profile.traits), None)
        if first is not None:
            self.choose(first.id)
            self._with_list(lambda table: table.list.setFocus())
        else:
            self.empty.begin.setFocus()

    def _show(self) -> None:
        profile = self.draft.profile
        self._is_warned = False
        title = translate("Profile", "Ideal client — {profile}").format(profile=profile.name)
        self.setWindowTitle(title)
        for table in self.tables.values():
            table.show_profile(profile)
        if self._trait is not None and profile.trait(self._trait) is None:
            self._trait = next((trait.id for trait in profile.traits), None)
            self.choose(self._trait)
        self._show_detail()
        self.foot.show_draft()
        self.head.show_draft()

    def _show_detail(self) -> None:
        trait = self.draft.profile.trait(self._trait) if self._trait else None
        self.detail.show_trait(trait)
        self._fit()

    def _show_preview(self) -> None:
        preview, profile = self.draft.compared(), self.draft.profile
        if preview is None:
            self.preview.wait()
            return
        self.preview.show_preview(preview, profile)
        self.line.show_preview(preview, profile)

    def _chosen(self, trait: str) -> None:
        if trait == self._trait:
            return
        self._trait = trait
        for table in self.tables.values():
            if table.list.current_id() != trait:
                table.list.choose(None)
        self._show_detail()

    def _open_detail(self, trait: str) -> None:
        self._trait, self._asked_for_detail = trait, True
        self._show_detail()
        self.detail.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _with_list(self, act: Callable[[TraitTable], object]) -> None:
        for table in self.tables.values():
            if table.list.current_id() == self._trait:
                act(table)

    def _put(self, edit: Callable[..., Profile], *what: object) -> None:
        self.draft.put(edit(self.draft.profile, *what))

    def _be_busy(self, busy: bool) -> None:
        """Nothing is drawn up while it is written, which can be cancelled in a dialog of its own;
        then the keyboard is where it was."""
        if busy:
            self._focused = self.focusWidget()
        for part in (self.head, self._scrolled, self.foot):
            part.setEnabled(not busy)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not busy)
        if not busy and self._focused is not None:
            self._focused.setFocus()

    def _fit(self) -> None:
        """Where there is little room the detail takes the place of the tables when wanted."""
        roomy, beside = _is_roomy(self), self.width() >= scaled(BESIDE_WIDTH)
        over = self._asked_for_detail and not roomy and self._trait is not None
        empty = not self.draft.profile.traits
        emptied = empty and self.empty.isHidden()
        self.empty.setVisible(empty)
        if emptied:
            self.empty.begin.setFocus()
        self.detail.setVisible(self._trait is not None and (roomy or over))
        for table in self.tables.values():
            table.setVisible(not over and not empty)
            table.show_all(not beside)
        self.line.setVisible(roomy)
        self.foot.show_back(over)
        turn(self._middle, beside)
        width = scaled(SIDE_WIDTH if roomy else SMALL_SIDE_WIDTH)
        self._side.setMinimumWidth(width if beside else 0)
        self._side.setMaximumWidth(width if beside else self.width())

    def _listen(self) -> None:
        self.draft.changed.connect(self._show)
        self.draft.previewed.connect(self._show_preview)
        self.preview.line_wanted.connect(lambda fit: self._put(_with_line, fit))
        self.evidence.marked.connect(self.head.standing.show_marked)
        for table in self.tables.values():
            table.list.chosen.connect(self._chosen)
            table.list.opened.connect(self._open_detail)
            table.list.weighed.connect(
                lambda row_id, weight: self._put(with_weight, row_id, weight)
            )
            table.list.moved.connect(lambda row_id, step: self._put(moved_trait, row_id, step))
            table.list.removed.connect(lambda row_id: self._put(without_trait, row_id))
        self.empty.begin.clicked.connect(lambda: self.head.offer_prototypes(self.empty.begin))
        self.foot.trait_wanted.connect(self.add_trait)
        self.head.profile_wanted.connect(self.profile_wanted)
        self.head.removed.connect(self.writing.remove)
        self.writing.saved.connect(self.accept)
        self.writing.removed.connect(lambda: self.profile_wanted.emit(None, False))
        self._session.busy_changed.connect(self._be_busy)
        self.foot.cancelled.connect(lambda: self.done(self.DialogCode.Rejected))
        self.foot.saved.connect(self.writing.save)
        self.foot.back_wanted.connect(self.reject)
        self._session.failed.connect(self.foot.warn)
        theme().changed.connect(self._fit)
        for keys, act in (
            ("Ctrl+Z", self.draft.take_back),
            ("Ctrl+Shift+Z", self.draft.do_again),
            ("Ctrl+Return", self.writing.save),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)
            self._shortcuts.append(shortcut)

    def _lay_out(self) -> None:
        left = column_of(*self.tables.values(), self.empty, self.detail, STRETCH, gap=SPACE_3)
        self._side = QWidget()
        column_of(grow(self.preview), self.line, self.evidence, into=self._side, gap=SPACE_3)
        content = _Content()
        self._middle = row_of(
            grow(left),
            self._side,
            into=content,
            gap=SPACE_3,
            margins=(SPACE_4, 0, SPACE_4, SPACE_4),
        )
        self._scrolled = scrolled(content)
        column_of(self.head, grow(self._scrolled), self.foot, into=self, gap=0)


class _Content(QWidget):
    """Scrolls only where the least heights of its parts have no room."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout else -1


def _is_roomy(dialog: QWidget) -> bool:
    """Whether the detail has room below the tables."""
    return dialog.width() >= scaled(ROOMY_WIDTH) and dialog.height() >= scaled(ROOMY_HEIGHT)


def _with_line(profile: Profile, fit: float) -> Profile:
    return replace(profile, line=fit)
