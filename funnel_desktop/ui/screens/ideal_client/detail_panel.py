"""Everything about one trait: weight, values by where they stand, data, usual problems."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from funnel_desktop.document.ids import new_id
from funnel_desktop.funnel.ideal_client import TEXT_FIELDS, Field, Trait, Value
from funnel_desktop.funnel.profile_edits import (
    range_in,
    with_field,
    with_trait,
    with_value,
    with_weight,
    without_trait,
    without_value,
)
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.field import LineField, NotesField
from funnel_desktop.ui.fields.labelled import Labelled
from funnel_desktop.ui.looks.theme import SPACE_3, SPACE_4, scaled
from funnel_desktop.ui.screens.ideal_client.profile_draft import ProfileDraft
from funnel_desktop.ui.screens.ideal_client.value_popover import ValuePopover, field_choices
from funnel_desktop.ui.screens.ideal_client.value_words import Place, kind_name
from funnel_desktop.ui.screens.ideal_client.values_field import ValuesField
from funnel_desktop.ui.screens.ideal_client.weight_bar import SEGMENTS, WeightField
from funnel_desktop.ui.widgets.layouts import STRETCH, row_of
from funnel_desktop.ui.widgets.panel import Panel
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.widgets.tips import show_tip
from funnel_desktop.wording.names import field_name
from funnel_desktop.wording.same_words import same_words

translate = QCoreApplication.translate


class DetailPanel(Panel):
    """Changes the draft as it is typed."""

    left = Signal()
    """Esc: back to the line of the trait."""

    def __init__(self, draft: ProfileDraft) -> None:
        super().__init__("")
        self._draft = draft
        self._trait = ""
        self.name = LineField()
        self.kind = TextLabel("small", "ink2")
        self.remove = QPushButton(translate("Profile", "Remove trait"))
        self.weight, self.weight_words = WeightField(), TextLabel("body_strong")
        self.field = ChoiceField()
        self.values = {place: ValuesField(place) for place in Place}
        self.problem, self.answer = LineField(), NotesField()
        self.popover: ValuePopover | None = None
        self._lay_out()
        self._listen()

    def rooms(self) -> list[QWidget]:
        """Its parts in the order in which Tab goes through them."""
        values = self.values.values()
        return [self.remove, self.name, self.weight, self.field, *values, self.problem, self.answer]

    def show_trait(self, trait: Trait | None) -> None:
        """Show a trait of the draft; None: none is chosen."""
        self.setVisible(trait is not None)
        if trait is None:
            self._trait = ""
            return
        other, self._trait = trait.id != self._trait, trait.id
        self.set_title(trait.name)
        if other or not self.name.hasFocus():
            self.name.show_value(trait.name)
        self.kind.setText(kind_name(trait.kind))
        self.weight.show_weight(trait.weight)
        self.weight_words.setText(
            translate("Profile", "{weight} of {most}").format(weight=trait.weight, most=SEGMENTS)
        )
        self.field.show_value(trait.field)
        for values in self.values.values():
            values.show_trait(trait)
        if other:
            known = self._draft.problems.get(trait.id)
            self.problem.show_value(known.problem if known else "")
            self.answer.show_value(known.answer if known else "")

    def add_value(self, place: Place, text: str) -> None:
        """Add a value; a number it names is taken for its range where data answer the trait."""
        trait = self._known()
        if trait is None:
            return
        least, most = range_in(text) if _is_number(trait.field) else (None, None)
        words = same_words(trait.field, text) if trait.field in TEXT_FIELDS else ()
        value = Value(new_id(), text, place.new_score, least, most, words)
        self._draft.put(with_value(self._draft.profile, trait.id, value))
        self.values[place].line.setFocus()

    def open_value(self, value: str, chip: QWidget) -> None:
        """Ask for everything about a value, beside its chip."""
        trait = self._known()
        known = trait.value(value) if trait else None
        if trait is None or known is None:
            return
        room = self.window()
        self.popover = popover = ValuePopover(trait, known, room)
        opened = new_id()
        popover.changed.connect(
            lambda changed: self._draft.put(
                with_value(self._draft.profile, trait.id, changed), opened
            )
        )
        popover.removed.connect(lambda: self.remove_value(value))
        popover.closed.connect(self._popover_closed)
        corner = chip.mapTo(room, chip.rect().topLeft())
        popover.open_at(chip.rect().translated(corner))

    def remove_value(self, value: str) -> None:
        """Take a value away."""
        self._draft.put(without_value(self._draft.profile, self._trait, value))

    def _popover_closed(self) -> None:
        self.popover = None
        self.values[Place.DESIRED].line.setFocus()

    def _known(self) -> Trait | None:
        return self._draft.profile.trait(self._trait)

    def _rename(self, text: str) -> None:
        name = text.strip()
        if name:
            self._draft.put(
                with_trait(self._draft.profile, self._trait, lambda t: replace(t, name=name)),
                f"name of {self._trait}",
            )

    def _weigh(self, weight: int) -> None:
        self._draft.put(with_weight(self._draft.profile, self._trait, weight))

    def _take_field(self) -> None:
        field = self.field.value()
        chosen = field if isinstance(field, Field) else None
        self._draft.put(with_field(self._draft.profile, self._trait, chosen))

    def _remove(self) -> None:
        self._draft.put(without_trait(self._draft.profile, self._trait))

    def _prepare(self) -> None:
        self._draft.prepare(self._trait, self.problem.text(), self.answer.toPlainText())

    def _listen(self) -> None:
        self.name.textEdited.connect(self._rename)
        self.remove.clicked.connect(self._remove)
        self.weight.chosen.connect(self._weigh)
        self.field.activated.connect(self._take_field)
        self.problem.textEdited.connect(self._prepare)
        self.answer.edited.connect(self._prepare)
        for place, values in self.values.items():
            values.added.connect(lambda text, place=place: self.add_value(place, text))
            values.wanted.connect(self.open_value)
            values.removed.connect(self.remove_value)

    def _lay_out(self) -> None:
        self.remove.setProperty("kind", "flat")
        self.remove.setProperty("small", True)
        self.remove.setAutoDefault(False)
        self.head.addWidget(self.kind)
        self.head.addWidget(self.remove)
        self.field.offer(field_choices(field_name))
        titles = {
            Place.DESIRED: translate("Profile", "Desired, scores up to +5"),
            Place.MIDDLING: translate("Profile", "Acceptable or poor, 0 to −5"),
            Place.EXCLUDED: translate("Profile", "Excluded, keeps the lead out"),
        }
        self.weight.setAccessibleName(translate("Profile", "Weight"))
        show_tip(self.weight, translate("Profile", "0 ignores the trait, 5 decides almost alone."))
        weight = Panelled(self.weight, self.weight_words)
        grid, top = QGridLayout(), Qt.AlignmentFlag.AlignTop
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_3)
        grid.addWidget(Labelled(translate("Profile", "Name"), self.name), 0, 0, top)
        grid.addWidget(Labelled(translate("Profile", "Weight"), weight), 0, 1, top)
        grid.addWidget(Labelled(translate("Profile", "Answered from"), self.field), 0, 2, top)
        for column, (place, values) in enumerate(self.values.items()):
            values.name(titles[place])
            grid.addWidget(Labelled(titles[place], values), 1, column, top)
            grid.setColumnStretch(column, 1)
        told = translate("Profile", "Usual problem with this kind of client")
        grid.addWidget(Labelled(told, self.problem), 2, 0, top)
        self.answer.setFixedHeight(scaled(52))
        prepared = translate("Profile", "How you prepare")
        grid.addWidget(Labelled(prepared, self.answer), 2, 1, 1, 2)
        self.body.addLayout(grid)


class Panelled(QWidget):
    """A weight with its words beside it; the label above names the field."""

    def __init__(self, field: WeightField, words: TextLabel) -> None:
        super().__init__()
        row_of(field, words, STRETCH, into=self, gap=6)
        self.setFocusProxy(field)


def _is_number(field: Field | None) -> bool:
    return field is not None and field not in TEXT_FIELDS
