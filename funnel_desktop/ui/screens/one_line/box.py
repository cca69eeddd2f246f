"""A line about somebody new, and below it what was understood, each part to be corrected."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.document.services import AUDIENCES, NewService, Service
from funnel_desktop.exchange.common.refused import Unreadable
from funnel_desktop.exchange.one_line.correcting import Value
from funnel_desktop.exchange.one_line.reading import LineEntry, LinePart, LineWords
from funnel_desktop.funnel.folding import folded_name
from funnel_desktop.funnel.stages import Stage
from funnel_desktop.ui.fields.new_service import NewServiceFields
from funnel_desktop.ui.screens.one_line.correction import CorrectionFields
from funnel_desktop.ui.screens.one_line.line_draft import Correction, LineDraft
from funnel_desktop.ui.screens.one_line.line_edit import LineEdit
from funnel_desktop.ui.screens.one_line.line_parts import part_name
from funnel_desktop.ui.screens.one_line.part_chips import PartChips
from funnel_desktop.ui.widgets.layouts import column_of
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate


class UnfinishedLine(NamedTuple):
    """A line that was not kept yet, what was corrected in it, and what was typed of its new
    service."""

    line: str
    corrections: tuple[Correction, ...]
    service: tuple[str, str, str]


class LineBox(QWidget):
    """Shown in the popover over the board and in the dialog for a new objective."""

    understood = Signal()
    """What is understood may be something else, and take more or less room."""
    kept = Signal()
    opened = Signal()

    def __init__(
        self,
        session: Session,
        without: frozenset[LinePart] = frozenset(),
        stage: Stage | None = None,
    ) -> None:
        """`without` are parts that are shown elsewhere; `stage` is meant where none is said."""
        super().__init__()
        self._stage = stage
        none: list[Service] = []
        self._session = session
        self._services = session.ask(session.document.services.all, none)
        names = tuple(service.name for service in self._services)
        self.draft = LineDraft(LineWords(names, session.document.currency), session.today)
        self.line, self.chips = LineEdit(), PartChips(without)
        self.correction, self.new_service = CorrectionFields(session), NewServiceFields()
        self.line.setPlaceholderText(
            translate(
                "OneLine", "Mia Soler, +34 600 111 222, via Ana, coaching, 900, call Thu 10:00"
            )
        )
        self.line.setAccessibleName(translate("OneLine", "Somebody new, in one line"))
        column_of(self.line, self.chips, self.correction, self.new_service, into=self)
        self._join()
        self._show()

    def entry(self) -> LineEntry:
        """What is understood, and what is meant where nothing is said: the usual value of the
        service, and the stage."""
        entry = self.draft.entry()
        if entry.stage is None and entry.client:
            entry = entry._replace(stage=self._stage)
        service = self.known_service(entry)
        if entry.value is None and service is not None:
            entry = entry._replace(value=service.default_value)
        return entry

    def known_service(self, entry: LineEntry) -> Service | None:
        """The service of the document that an entry names."""
        wanted = folded_name(entry.service)
        return next((s for s in self._services if wanted and folded_name(s.name) == wanted), None)

    def is_new_service(self) -> bool:
        """Whether a service is named that the document does not have."""
        entry = self.entry()
        return bool(entry.service) and self.known_service(entry) is None

    def answers(self) -> NewService | None:
        """What was said about a service that is new."""
        return self.new_service.answers() if self.is_new_service() else None

    def is_ready(self) -> bool:
        """Whether all that was typed means something; else this was said where it stands."""
        is_known = not self.is_new_service()
        return self.correction.commit() and (is_known or self.new_service.is_understood())

    def unfinished(self) -> UnfinishedLine:
        """All that stands here, to go on with later."""
        corrections = tuple(self.draft.corrections)
        return UnfinishedLine(self.line.toPlainText(), corrections, self.new_service.typed())

    def go_on_with(self, unfinished: UnfinishedLine) -> None:
        """Show what was left here before."""
        self.line.setPlainText(unfinished.line)
        self.draft.corrections[:] = unfinished.corrections
        self._show()
        if self.is_new_service():
            self.new_service.show_typed(unfinished.service)
        self.line.selectAll()

    def show_again(self) -> None:
        """Show what is understood now: a correction was made from outside."""
        self._show()

    def clear(self) -> None:
        """Begin anew."""
        self.correction.hide()
        self.new_service.clear()
        self.line.clear()

    def _join(self) -> None:
        self.line.textChanged.connect(self._read)
        self.line.kept.connect(self.kept)
        self.line.opened.connect(self.opened)
        self.new_service.given.connect(self.kept)
        self.chips.pressed.connect(self._correct)
        self.correction.corrected.connect(self._corrected)
        self.correction.taken.connect(self._taken)
        self.correction.given_up.connect(self._back_to_line)

    def _read(self) -> None:
        self.draft.read(self.line.toPlainText())
        self._show()

    def _show(self) -> None:
        entry = self.entry()
        said = self.chips.show_entry(entry)
        self.line.setAccessibleDescription(
            translate("OneLine", "Understood: {parts}").format(parts=said) if said else ""
        )
        is_new = self.is_new_service()
        if is_new and self.new_service.isHidden():
            self.new_service.clear()
        if is_new:
            self._ask_about(entry)
        self.new_service.setVisible(is_new)
        self.understood.emit()

    def _ask_about(self, entry: LineEntry) -> None:
        """Somebody at a firm makes it likely that organisations buy it."""
        if self.new_service.isHidden():
            self.new_service.ask(entry.service, AUDIENCES[bool(entry.person)])
        else:
            self.new_service.call_it(entry.service)

    def _correct(self, part: LinePart) -> None:
        if self.correction.commit():
            self.correction.open_for(self.entry(), part)
            self.understood.emit()

    def _corrected(self, part: LinePart, value: Value) -> None:
        self.draft.set(part, value)
        self._show()
        self._back_to_line()

    def _taken(self, part: LinePart, to: LinePart) -> None:
        try:
            self.draft.take(part, to)
        except Unreadable:
            text = translate("OneLine", "This can’t be read as {part}.")
            self.correction.complain(text.format(part=part_name(to)))
            self.understood.emit()
            return
        self._show()
        self.correction.open_for(self.entry(), to)
        self.understood.emit()

    def _back_to_line(self) -> None:
        self.line.setFocus()
        self.understood.emit()
