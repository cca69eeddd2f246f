"""A card with the traits of one kind: its heads, and the list below them."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from funnel_desktop.funnel.ideal_client import Profile, TraitKind
from funnel_desktop.ui.looks.text_line import write
from funnel_desktop.ui.looks.theme import SPACE_3, scaled, theme, tokens
from funnel_desktop.ui.screens.ideal_client.trait_delegate import INSET
from funnel_desktop.ui.screens.ideal_client.trait_list import TraitList
from funnel_desktop.ui.screens.ideal_client.value_words import Place, kind_name
from funnel_desktop.ui.screens.ideal_client.weight_bar import weight_width
from funnel_desktop.ui.widgets.layouts import column_of, grow
from funnel_desktop.ui.widgets.text_label import TextLabel

translate = QCoreApplication.translate

HEAD = 30


class TraitTable(QFrame):
    """The card; what happens in it is told by its `list`."""

    def __init__(self, kind: TraitKind) -> None:
        super().__init__()
        self.kind = kind
        self.setProperty("surface", "card")
        self.list = TraitList(kind_name(kind))
        self.heads = Heads(self.list, kind_name(kind))
        self.empty = TextLabel(
            "small",
            "ink3",
            translate("Profile", "No traits of this kind yet. Add one to describe whom you want."),
            wraps=True,
        )
        self.empty.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column_of(self.heads, self.empty, grow(self.list), into=self, gap=0, margins=1)

    def show_profile(self, profile: Profile) -> None:
        """Show the traits of this kind."""
        traits = tuple(trait for trait in profile.traits if trait.kind is self.kind)
        self.list.show_traits(traits)
        self.list.setVisible(bool(traits))
        self.empty.setVisible(not traits)
        self.heads.update()

    def show_all(self, wanted: bool) -> None:
        """Ask for the height of all traits, where what is around the table scrolls."""
        self.list.setMinimumHeight(self.list.sizeHint().height() if wanted else 0)


class Heads(QWidget):
    """The words above the list's columns."""

    def __init__(self, traits: TraitList, kind: str) -> None:
        super().__init__()
        self._traits, self._kind = traits, kind
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), scaled(HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, whole = QPainter(self), self.rect()
        painter.fillRect(whole, tokens().panel)
        painter.setPen(tokens().line)
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        delegate = self._traits.painter
        columns = delegate.columns(self._traits.viewport().width())
        words = {
            Place.DESIRED: translate("Profile", "Desired"),
            Place.MIDDLING: translate("Profile", "In between"),
            Place.EXCLUDED: translate("Profile", "Excluded"),
        }
        name = QRect(INSET, 0, delegate.name_width, whole.height())
        weight = QRect(delegate.weight_left, 0, weight_width(), whole.height())
        heads = [(name, self._kind), (weight, translate("Profile", "Weight"))]
        heads += [(columns[place], words[place]) for place in Place]
        for box, text in heads:
            room = QRectF(box.left(), 0, box.width(), whole.height())
            write(painter, room, text, role="small_medium", ink="ink2")
