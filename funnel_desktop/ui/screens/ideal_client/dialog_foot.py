"""The foot of the dialog: add a trait, name and services of the profile, cancel and save."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QInputDialog, QMenu, QPushButton

from funnel_desktop.document.ids import new_id
from funnel_desktop.document.services import Service
from funnel_desktop.funnel.ideal_client import Trait, TraitKind
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4
from funnel_desktop.ui.screens.ideal_client.profile_draft import ProfileDraft
from funnel_desktop.ui.screens.ideal_client.value_words import kind_name
from funnel_desktop.ui.widgets.layouts import grow, row_of
from funnel_desktop.ui.widgets.text_label import ElidedLabel
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.prototypes import ready_made

translate = QCoreApplication.translate

MIDDLE = 3
"""The weight of a trait of one's own, at first."""


class DialogFoot(QFrame):
    """Tells what is wanted; the draft's name and services it changes itself."""

    trait_wanted = Signal(object)
    """A Trait to add."""
    cancelled = Signal()
    saved = Signal()
    back_wanted = Signal()

    def __init__(self, session: Session, draft: ProfileDraft) -> None:
        super().__init__()
        self.setProperty("surface", "panel")
        self.setProperty("edge", "top")
        self._session, self._draft = session, draft
        self.add = QPushButton(translate("Profile", "Add trait"))
        self.rename = QPushButton(translate("Profile", "Rename profile"))
        self.services = QPushButton(translate("Profile", "Services"))
        self.back = QPushButton(translate("Profile", "Back to the traits"))
        self.cancel = QPushButton(translate("Profile", "Cancel"))
        self.save = QPushButton(translate("Profile", "Save profile"))
        self.sentence = ElidedLabel("small", "attention")
        self._lay_out()
        self.add.clicked.connect(lambda: self._pop(self.traits_menu(), self.add))
        self.rename.clicked.connect(self._ask_name)
        self.services.clicked.connect(lambda: self._pop(self.services_menu(), self.services))
        self.back.clicked.connect(self.back_wanted)
        self.cancel.clicked.connect(self.cancelled)
        self.save.clicked.connect(self.saved)

    def show_draft(self) -> None:
        """Whether there is anything to save."""
        self.save.setEnabled(self._draft.is_changed and not self._session.document.read_only)
        self.sentence.show_text("")

    def show_back(self, shown: bool) -> None:
        """Offer the way back where a detail lies over the tables."""
        self.back.setVisible(shown)
        self.add.setVisible(not shown)

    def warn(self, sentence: str) -> None:
        """Say why something was refused or waits, also to a screen reader."""
        self.sentence.show_text(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.sentence, sentence))

    def traits_menu(self) -> QMenu:
        """Ready-made traits of both kinds that the profile does not have, and own ones."""
        menu = QMenu(self)
        known = {trait.name for trait in self._draft.profile.traits}
        for kind in TraitKind:
            inside = menu.addMenu(kind_name(kind))
            own = inside.addAction(translate("Profile", "My own…"))
            own.triggered.connect(partial(self._ask_trait, kind))
            inside.addSeparator()
            for trait in ready_made(kind):
                if trait.name not in known:
                    entry = inside.addAction(trait.name)
                    entry.triggered.connect(partial(self._want, trait))
        return menu

    def services_menu(self) -> QMenu:
        """The services whose clients this profile judges; none: all without another one."""
        menu, chosen = QMenu(self), set(self._draft.profile.services)
        none: list[Service] = []
        for service in self._session.ask(self._session.document.services.all, none):
            entry = menu.addAction(service.name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(service.id in chosen)
            entry.toggled.connect(partial(self._serve, service.id))
        if menu.isEmpty():
            menu.addAction(translate("Profile", "No services yet")).setEnabled(False)
        return menu

    def name_profile(self, name: str) -> None:
        """Give the draft another name."""
        if name.strip():
            self._draft.put(replace(self._draft.profile, name=name.strip()))

    def _want(self, trait: Trait, *_: object) -> None:
        self.trait_wanted.emit(trait)

    def _ask_trait(self, kind: TraitKind, *_: object) -> None:
        asked = translate("Profile", "Add trait")
        name, given = QInputDialog.getText(self, asked, translate("Profile", "Name"))
        if given and name.strip():
            self.trait_wanted.emit(Trait(new_id(), name.strip(), kind, MIDDLE))

    def _ask_name(self) -> None:
        asked, known = translate("Profile", "Rename profile"), self._draft.profile.name
        label = translate("Profile", "Name")
        name, given = QInputDialog.getText(self, asked, label, text=known)
        if given:
            self.name_profile(name)

    def _serve(self, service: str, wanted: bool) -> None:
        others = tuple(own for own in self._draft.profile.services if own != service)
        services = (*others, service) if wanted else others
        self._draft.put(replace(self._draft.profile, services=services))

    def _pop(self, menu: QMenu, button: QPushButton) -> None:
        above = button.mapToGlobal(QPoint(0, 0)) - QPoint(0, menu.sizeHint().height())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(above)

    def _lay_out(self) -> None:
        self.add.setIcon(icon("plus"))
        self.save.setProperty("kind", "primary")
        for button in (self.rename, self.services):
            button.setProperty("kind", "flat")
        row_of(
            self.back,
            self.add,
            self.rename,
            self.services,
            grow(self.sentence),
            self.cancel,
            self.save,
            into=self,
            margins=(SPACE_4, SPACE_3),
        )
        for button in (self.back, self.add, self.rename, self.services, self.cancel, self.save):
            button.setAutoDefault(False)
