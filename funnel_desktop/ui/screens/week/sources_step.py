"""Friday's question about sources: whom to ask this week, who sent what is new, what came of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from funnel_desktop.document.questions import Changed
from funnel_desktop.document.sources import Source, Sources
from funnel_desktop.ui.fields.choice_fields import SuggestField
from funnel_desktop.ui.looks.theme import SPACE_2, SPACE_3, SPACE_4, scaled
from funnel_desktop.ui.widgets.layouts import STRETCH, column_of, grow, row_of
from funnel_desktop.ui.widgets.lines import Lines, ShortLine
from funnel_desktop.ui.widgets.scrolled import scrolled
from funnel_desktop.ui.widgets.text_label import ElidedLabel, TextLabel
from funnel_desktop.ui.work.asking import asks
from funnel_desktop.ui.work.session import Session

translate = QCoreApplication.translate

SOURCES_SHOWN, LINES_IN_SIGHT = 30, 5
FIELD = 260
"""Pixels at 100 % text."""


class SourcesStep(QFrame):
    """What is said is saved at once; nothing has to be."""

    client_wanted = Signal(str)

    def __init__(self, session: Session, unknown: Sequence[tuple[str, str]]) -> None:
        """`unknown` are ids and names of what is new and came through nobody knows whom."""
        super().__init__()
        self._session = session
        self.setProperty("surface", "card")
        self._proposed = column_of(gap=SPACE_2)
        self._rows: list[QWidget] = []
        self.asked: list[QPushButton] = []
        """A button for each client who is proposed."""
        self.nobody = TextLabel("body", "ink2", wraps=True)
        self.fields = {row_id: SuggestField(self._known) for row_id, _ in unknown}
        self.wins = Lines()
        self._lay_out(unknown)
        session.changed.connect(self._follow)
        self.refresh()

    @asks
    def refresh(self) -> None:
        """Ask again who is to be asked, and what came through whom."""
        sources, today = self._session.document.sources, self._session.today
        self._show_proposed(sources.proposed(today))
        self._show_wins(sources.wins_by_source(today)[:SOURCES_SHOWN])

    def _show_proposed(self, proposed: Sequence[Source]) -> None:
        for row in self._rows:
            row.deleteLater()
        self.asked = []
        self._rows = [self._row(source) for source in proposed]
        for row in self._rows:
            self._proposed.addWidget(row)
        self.nobody.setVisible(not proposed)

    def _row(self, source: Source) -> QWidget:
        row, said = QWidget(), ElidedLabel("body")
        said.show_text(_said_of(source, self._session.formats.day_full))
        asked = QPushButton(translate("Review", "Asked"))
        opens = QPushButton(translate("Review", "Open"))
        opens.setProperty("kind", "flat")
        for button in (asked, opens):
            button.setProperty("small", True)
            button.setAutoDefault(False)
            button.setAccessibleDescription(source.name)
        asked.setEnabled(not self._session.document.read_only)
        asked.clicked.connect(lambda: self._ask(source.client))
        opens.clicked.connect(lambda: self.client_wanted.emit(source.client))
        row_of(grow(said), asked, opens, into=row)
        self.asked.append(asked)
        return row

    def _ask(self, client: str) -> None:
        session = self._session
        session.do(lambda: session.document.sources.ask(client, session.today))

    def _show_wins(self, wins: Sequence[tuple[str, int, int]]) -> None:
        nobody = translate("Review", "Source unknown")
        write = self._session.formats
        self.wins.show_rows(
            [
                ShortLine("", name or nobody, f"{write.number(count)} · {write.money(value)}")
                for name, count, value in wins
            ]
        )
        self.wins.fit_rows(LINES_IN_SIGHT)
        self._heading_of_wins.setVisible(bool(wins))

    def _save(self, objective: str) -> None:
        source, session = str(self.fields[objective].value()), self._session
        objectives = session.document.objectives
        before = session.ask(lambda: objectives.get(objective, session.today).source, source)
        if source != before:
            session.do(lambda: session.document.sources.say(objective, source, session.today))

    def _known(self) -> list[str]:
        """Sources and people who may be one."""
        document = self._session.document
        return self._session.ask(lambda: document.objectives.sources(), [])

    def _follow(self, changed: Changed) -> None:
        if changed.touches(Sources.proposed, Sources.wins_by_source):
            self.refresh()

    def _lay_out(self, unknown: Sequence[tuple[str, str]]) -> None:
        self.nobody.setText(translate("Review",
            "Nobody to ask this week: you have asked everyone you have worked with."
        ))  # fmt: skip
        told = translate("Review", "Most work comes through people you have worked with. Ask two of them a week for a referral or a renewal.")  # fmt: skip  # noqa: E501
        self._heading_of_wins = _heading(translate("Review", "Agreements by source"))
        self.wins.setAccessibleName(self._heading_of_wins.text())
        inside = QWidget()
        column_of(
            TextLabel("small", text=told, wraps=True),
            self._proposed,
            self.nobody,
            *self._question_parts(unknown),
            self._heading_of_wins,
            self.wins,
            STRETCH,
            into=inside,
            gap=SPACE_3,
            margins=SPACE_4,
        )
        column_of(grow(scrolled(inside)), into=self)

    def _question_parts(self, unknown: Sequence[tuple[str, str]]) -> list[QWidget]:
        if not unknown:
            return []
        parts: list[QWidget] = [_heading(translate("Review", "Who sent them?"))]
        for row_id, name in unknown:
            row, field = QWidget(), self.fields[row_id]
            label = ElidedLabel("body")
            label.show_text(name)
            field.setFixedWidth(scaled(FIELD))
            field.setEnabled(not self._session.document.read_only)
            field.setAccessibleName(translate("Review", "Who sent {client}?").format(client=name))
            field.line.setPlaceholderText(translate("Review", "A person, a talk, the web …"))
            field.left.connect(self._saving(row_id))
            row_of(grow(label), field, into=row)
            parts.append(row)
        return parts

    def _saving(self, objective: str) -> Callable[[], None]:
        return lambda: self._save(objective)


def _heading(text: str) -> TextLabel:
    return TextLabel("body_strong", text=text, wraps=True)


def _said_of(source: Source, written: Callable[..., str]) -> str:
    """`Ana Ruiz · agreed 3 Mar 2026 · never asked`."""
    parts = [source.name]
    if source.won_on is not None:
        parts.append(translate("Review", "agreed {day}").format(day=written(source.won_on)))
    if source.asked_on is None:
        parts.append(translate("Review", "never asked"))
    else:
        parts.append(translate("Review", "asked {day}").format(day=written(source.asked_on)))
    return " · ".join(parts)
