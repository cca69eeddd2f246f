"""One small dialog for a new objective or a new lead; Enter adds it as one undo step."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from funnel_desktop.document.services import NewService, Service
from funnel_desktop.exchange.one_line.keeping import keep
from funnel_desktop.exchange.one_line.reading import LineEntry, LinePart
from funnel_desktop.funnel.stages import STAGES, Stage
from funnel_desktop.ui.fields.choice_fields import ChoiceField
from funnel_desktop.ui.fields.client_field import ClientField
from funnel_desktop.ui.fields.field import LineField, NotUnderstood
from funnel_desktop.ui.fields.labelled import Labelled
from funnel_desktop.ui.fields.value_fields import MoneyField
from funnel_desktop.ui.looks.icons import icon
from funnel_desktop.ui.looks.theme import SPACE_1, SPACE_3, SPACE_4, SPACE_6, scaled
from funnel_desktop.ui.screens.objective.service_field import ServiceField
from funnel_desktop.ui.screens.one_line.box import LineBox
from funnel_desktop.ui.widgets.layouts import STRETCH, Placed, column_of, row_of
from funnel_desktop.ui.widgets.slice_mark import slice_mark
from funnel_desktop.ui.widgets.text_label import TextLabel
from funnel_desktop.ui.work.session import Session
from funnel_desktop.wording.names import stage_name

translate = QCoreApplication.translate

_IN_FIELDS = frozenset((LinePart.CLIENT, LinePart.VALUE, LinePart.STAGE))
"""Parts of a line that have fields of their own here."""


class NewObjectiveDialog(QDialog):
    """A lead needs only a name; everything else can be said later, or at once in one line, which
    fills the fields."""

    created = Signal(str)
    """The id of what was added."""

    def __init__(self, session: Session, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        is_lead = stage is Stage.UNIVERSE
        title = translate("New", "New lead") if is_lead else translate("New", "New objective")
        self.setWindowTitle(title)
        self.line = LineBox(session, _IN_FIELDS)
        self.client = ClientField(self._client_names)
        self.wish = LineField()
        self.service = ServiceField(self._add_service, self._describe_service)
        self.service.offer(self._services())
        self.value = MoneyField()
        self.stage = ChoiceField()
        self.stage.offer((key, stage_name(key)) for key in STAGES)
        self.stage.show_value(stage)
        self.sentence = TextLabel("small", "attention", wraps=True)
        self.sentence.hide()
        self.another = QPushButton(translate("New", "Add and next"))
        self.add = QPushButton(
            translate("New", "Add lead") if is_lead else translate("New", "Add objective")
        )
        self._lay_out(title)
        self._join()

    def submit(self) -> bool:
        """Add what stands there; False where something is missing or was refused."""
        if not self._is_understood():
            return False
        document, today = self._session.document, self._session.today
        entry, new = self._entry(), self.line.answers()
        wish, made = str(self.wish.value()), list[str]()
        self.sentence.hide()
        added = self._session.do(
            lambda: made.append(keep(document, entry, today, wish=wish, service=new))
        )
        if added:
            self.line.clear()
            self.created.emit(made[0])
        return bool(made)

    def event(self, event: QEvent) -> bool:
        """Grow with what is said and asked: a window's layout counts a sentence as one line."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            layout = self.layout()
            needed = max(0, layout.totalHeightForWidth(self.width())) if layout else 0
            if needed != self.minimumHeight():
                self.setMinimumHeight(needed)
        return handled

    def accept(self) -> None:
        """Enter: add and close."""
        if self.submit():
            super().accept()

    def add_another(self) -> None:
        """Add, and ask for the next name at once."""
        if self.submit():
            for field in (self.client, self.wish, self.value):
                field.clear()
            self.client.setFocus()

    def _entry(self) -> LineEntry:
        """What the fields say, and beside them what the line says."""
        services = {service.id: service.name for service in self._services()}
        entry, chosen = self.line.entry(), self.service.value()
        is_new = chosen is None and self.line.is_new_service()
        return entry._replace(
            client=str(self.client.value()),
            value=self.value.value(),
            service=entry.service if is_new else services.get(chosen or "", ""),
            stage=Stage(str(self.stage.value())),
        )

    def _fill(self) -> None:
        """Put what the line says into the fields that are there for it."""
        entry = self.line.entry()
        if entry.client:
            self.client.show_value(entry.client)
        if entry.value is not None:
            self.value.show_value(entry.value)
        if entry.stage is not None:
            self.stage.show_value(entry.stage)
        if (known := self.line.known_service(entry)) is not None:
            self.service.show_value(known.id)

    def _is_understood(self) -> bool:
        if not (self.line.is_ready() and self.service.settle()):
            return False
        name = "" if self.client.value() else translate("New", "Enter a name.")
        self._client_part.complain(name)
        try:
            self.value.value()
            self._value_part.complain("")
        except NotUnderstood as error:
            self._value_part.complain(str(error))
        wrong = next((p for p in (self._client_part, self._value_part) if p.complaint), None)
        if wrong is not None:
            wrong.field.setFocus()
        return wrong is None

    def _bring_usual_value(self) -> None:
        services = self._services()
        self.service.offer(services)
        usual = next((s.default_value for s in services if s.id == self.service.value()), None)
        if not self.value.text().strip():
            self.value.show_value(usual)

    def _add_service(self, name: str) -> str | None:
        services = self._session.document.services
        known = self._session.ask(lambda: services.named(name), None)
        return known.id if known else self._session.ask(lambda: services.add(name), None)

    def _describe_service(self, service: str, told: NewService) -> None:
        services = self._session.document.services
        self._session.do(lambda: services.describe(service, told))

    def _client_names(self) -> list[str]:
        names: list[tuple[str, str]] = []
        names = self._session.ask(self._session.document.clients.names, names)
        return [name for _, name in names]

    def _services(self) -> list[Service]:
        none: list[Service] = []
        return self._session.ask(self._session.document.services.all, none)

    def _refused(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.show()

    def _join(self) -> None:
        self._session.failed.connect(self._refused)
        self.line.understood.connect(self._fill)
        self.line.kept.connect(self.accept)
        self.line.opened.connect(self.accept)
        self.service.left.connect(self._bring_usual_value)
        self.add.clicked.connect(self.accept)
        self.another.clicked.connect(self.add_another)

    def _lay_out(self, title: str) -> None:
        self._client_part = Labelled(translate("New", "&Client"), self.client)
        wish = Labelled(translate("New", "What they would &buy from you"), self.wish)
        service = Labelled(translate("New", "&Service"), self.service)
        self._value_part = Labelled(translate("New", "&Value"), self.value)
        stage = Labelled(translate("New", "S&tage"), self.stage)
        heading = TextLabel("title", text=title)
        in_one_line = TextLabel("small_medium", "ink2", translate("New", "&In one line"))
        in_one_line.setBuddy(self.line.line)
        column_of(
            heading,
            column_of(in_one_line, self.line, gap=SPACE_1),
            self._client_part,
            wish,
            row_of(
                Placed(service, 4, Qt.AlignmentFlag.AlignTop),
                Placed(self._value_part, 3, Qt.AlignmentFlag.AlignTop),
            ),
            stage,
            self.sentence,
            STRETCH,
            self._buttons(),
            into=self,
            gap=SPACE_3,
            margins=(SPACE_6, SPACE_4),
        )
        self._draw_marks()
        self.setMinimumWidth(scaled(420))
        self.client.setFocus()

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(translate("New", "Cancel"))
        cancel.clicked.connect(self.reject)
        self.add.setProperty("kind", "primary")
        self.add.setDefault(True)
        for button in (self.another, cancel):
            button.setAutoDefault(False)
        return row_of(self.another, STRETCH, cancel, self.add)

    def _draw_marks(self) -> None:
        for place, key in enumerate(STAGES):
            mark = slice_mark(key, scaled(14), self.devicePixelRatioF())
            is_universe = key is Stage.UNIVERSE
            self.stage.setItemIcon(place, icon("universe") if is_universe else QIcon(mark))
