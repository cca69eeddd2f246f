"""The head of the dialog: which profile it is, and how far that still is a guess."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from funnel_desktop.funnel.evidence import PROVEN_FROM, TESTED_FROM, EvidenceStanding, standing
from funnel_desktop.funnel.ideal_client import Profile
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, font, scaled, theme, tokens
from funnel_desktop.ui.screens.ideal_client.profile_draft import ProfileDraft
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.prototypes import guess_sentence, prototypes

translate = QCoreApplication.translate


class DialogHead(QWidget):
    """A heading and the choice of profiles at the left, the standing at the right."""

    profile_wanted = Signal(object, bool)
    """A Profile to draw up instead, and whether it is new."""
    removed = Signal()
    """This profile is to go."""

    def __init__(self, session: Session, draft: ProfileDraft) -> None:
        super().__init__()
        self._session, self._draft = session, draft
        self.standing = StandingBar()
        self.told = TextLabel("body", "ink2", wraps=True)
        self.profiles = QPushButton(translate("Profile", "Profiles"))
        self.profiles.setIcon(icon("down"))
        self.profiles.setProperty("small", True)
        self.profiles.setAutoDefault(False)
        self.profiles.clicked.connect(self._offer)
        title = TextLabel("title", text=translate("Profile", "Ideal client"))
        words = column_of(row_of(title, self.profiles, STRETCH), self.told, gap=0)
        row_of(
            grow(words, 2),
            grow(self.standing, 5),
            into=self,
            gap=SPACE_4,
            margins=(SPACE_4, SPACE_3),
        )

    def show_draft(self) -> None:
        """Another profile is chosen only where nothing would be lost by it."""
        self.profiles.setEnabled(not self._draft.is_changed or self._draft.is_new)
        show_tip(
            self.profiles,
            ""
            if self.profiles.isEnabled()
            else translate("Profile", "First save or cancel your changes."),
        )
        self.told.setText(
            guess_sentence()
            if self._draft.is_new
            else translate("Profile", "Who gets your time, and who does not.")
        )

    def menu(self) -> QMenu:
        """The profiles there are, new ones from prototypes, and the way to remove this one."""
        menu = QMenu(self)
        none: list[Profile] = []
        known = self._session.ask(self._session.document.profiles.all, none)
        for profile in known:
            entry = menu.addAction(profile.name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(profile.id == self._draft.profile.id)
            entry.triggered.connect(partial(self._want, profile, False))
        menu.addSeparator()
        new = self.prototypes_menu()
        new.setTitle(translate("Profile", "New from a prototype"))
        menu.addMenu(new)
        remove = menu.addAction(translate("Profile", "Remove this profile"))
        remove.setEnabled(not self._draft.is_new)
        remove.triggered.connect(lambda: self.removed.emit())
        return menu

    def prototypes_menu(self) -> QMenu:
        """Each makes a new profile of the prototype's traits."""
        menu = QMenu(self)
        for prototype in prototypes():
            entry = menu.addAction(prototype.trade)
            entry.triggered.connect(partial(self._want, prototype.profile, True))
        return menu

    def offer_prototypes(self, button: QPushButton) -> None:
        """Let the user choose one below a button."""
        _pop_up(self.prototypes_menu(), button)

    def _want(self, profile: Profile, is_new: bool, *_: object) -> None:
        self.profile_wanted.emit(profile, is_new)

    def _offer(self) -> None:
        _pop_up(self.menu(), self.profiles)


class StandingBar(QWidget):
    """Three segments; the one that is reached is named in bold."""

    def __init__(self) -> None:
        super().__init__()
        self._marked = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.show_marked(0)

    def show_marked(self, marked: int) -> None:
        """Show by how many marked clients the profile was tested."""
        self._marked = marked
        reached = standing(marked)
        name, told = self._words()[list(EvidenceStanding).index(reached)]
        self.setAccessibleName(f"{name}: {told}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(480), scaled(48))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(300), scaled(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reached, width = list(EvidenceStanding).index(standing(self._marked)), self.width() / 3
        for place, (name, told) in enumerate(self._words()):
            left = place * width
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens().accent if place <= reached else tokens().track)
            painter.drawRoundedRect(QRectF(left, 0, width - 2, scaled(6)), 2, 2)
            is_here = place == reached
            painter.setFont(font("body_strong" if is_here else "body"))
            painter.setPen(tokens().accent if is_here else tokens().ink2)
            painter.drawText(QRectF(left, scaled(11), width - 8, scaled(18)), 0, name)
            painter.setFont(font("small"))
            painter.setPen(tokens().ink2)
            painter.drawText(QRectF(left, scaled(29), width - 8, scaled(18)), 0, told)

    def _words(self) -> list[tuple[str, str]]:
        tested = translate("Profile", "%n real client(s)", "", self._marked)
        from_n = translate("Profile", "from %n client(s)", "", TESTED_FROM)
        proven = translate("Profile", "from %n client(s)", "", PROVEN_FROM)
        reached = standing(self._marked)
        return [
            (translate("Profile", "Prototype"), translate("Profile", "your first guess")),
            (
                translate("Profile", "Tested"),
                from_n if reached is EvidenceStanding.PROTOTYPE else tested,
            ),
            (
                translate("Profile", "Proven"),
                tested if reached is EvidenceStanding.PROVEN else proven,
            ),
        ]


def _pop_up(menu: QMenu, button: QWidget) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
